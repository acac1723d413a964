import type { Publication } from '../../model/promise/publications.ts';
import { spansOf, type Names } from '../../model/promise/withheld.ts';
import { errorAt, placeIn, type Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';
import { textsIn } from '../../reading/texts-in.ts';
import { askingForNames } from '../ledger/names.ts';

/**
 * Names that were withheld and stand somewhere again: in a file, in its name, or in the ledger. No message tells the
 * name, nor a path that has it.
 */
export function withheldAgain(files: readonly RawFile[], publications: readonly Publication[]): Problem[] {
  const days = publications.flatMap(({ header }) => (header.withheld ? [header.date] : []));
  if (days.length === 0) return [];
  const words = `a name that was withheld (${[...new Set(days)].join(', ')}) — run "npm run ledger -- withhold --again --date YYYY-MM-DD --reason "…"", which puts the gap there, or say it without the name`;
  return askingForNames(publications, (names) => [
    ...files.flatMap((file) => inFile(file, names, words)),
    ...publications.flatMap((publication) => inLedger(publication, names, words)),
  ]);
}

function inFile({ collection, id, path, text, data }: RawFile, names: Names, words: string): Problem[] {
  if (spansOf(id, names).length > 0) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    return [
      errorAt(folder, { line: 1, column: 1 }, 'withheld', `a file in ${collection}/ is called by ${words}`),
    ];
  }
  const found = spansOf(text, names).map(({ start }) =>
    errorAt(path, placeIn(text, start), 'withheld', `here stands ${words}`),
  );
  // A value can be spelled with escapes, or over several lines.
  const spelled = found.length === 0 && textsIn(data).some((value) => spansOf(value, names).length > 0);
  return spelled
    ? [errorAt(path, { line: 1, column: 1 }, 'withheld', `in this file stands ${words}`)]
    : found;
}

function inLedger({ path, header, placed }: Publication, names: Names, words: string): Problem[] {
  const lines = [
    { line: 1, said: header.note as unknown },
    ...placed.map(({ line, record }) => ({ line, said: record })),
  ];
  return lines
    .filter(({ said }) => textsIn(said).some((value) => spansOf(value, names).length > 0))
    .map(({ line }) => errorAt(path, { line, column: 1 }, 'withheld', `here stands ${words}`));
}
