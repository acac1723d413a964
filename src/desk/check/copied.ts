import type { Content, Entry } from '../../model/content.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';
import { wordsOf } from '../../reading/prose.ts';
import type { RawFile } from '../../reading/read.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { fingerprint } from '../import/fingerprint.ts';
import { hashesIn, RUN, runsIn, runWords } from '../import/runs.ts';
import { tooLong } from '../verify/summary.ts';
import { textsBelow } from './plain-fields.ts';

/** Keys that hold an article's own words by right. */
const THEIRS = new Set(['headline', 'phrase', 'verb', 'author', 'names', 'runs', 'fingerprints', 'waivers']);

/** Letters below which no text has eight words. */
const SHORTEST = 30;

/** Sentences that an article has word for word, by the hashes that its import kept, and summaries of more than its third. */
export function copiedProblems(
  { articles, entities }: Pick<Content, 'articles' | 'entities'>,
  files: readonly RawFile[],
  translated: boolean,
): Problem[] {
  const printed = new Map(
    articles.flatMap(({ id, data }) =>
      [...hashesIn(data.runs ?? []), ...(data.fingerprints ?? [])].map((hash) => [hash, id] as const),
    ),
  );
  // Another language says the same in more words: the original's summary is held.
  const fileOf = new Map(
    files.filter(({ collection }) => collection === 'articles').map((file) => [file.id, file]),
  );
  const long = translated ? [] : articles.flatMap((article) => longSummary(article, fileOf.get(article.id)));
  const hasRuns = articles.some(({ data }) => data.runs !== undefined);
  if (printed.size === 0) return long;
  const names = entities.flatMap(({ data }) => [data.name, ...data.names.map(({ text }) => text)]);
  const free = [...TERMS, ...names].map(runWords).filter((name) => name.length > 0);
  return [...long, ...files.flatMap((file) => copiedIn(file, printed, hasRuns, free))];
}

function longSummary(article: Entry<ArticleFile>, file: RawFile | undefined): Problem[] {
  const { words } = article.data;
  const long =
    file &&
    words !== undefined &&
    tooLong(article, words, { path: file.path, line: bodyLine(file), column: 1 });
  return long ? [long] : [];
}

/** The line of the first words under the keys. */
function bodyLine({ text }: RawFile): number {
  const [before] = /^---\n[\s\S]*?\n---\n\s*/.exec(text) ?? [''];
  return before.split('\n').length;
}

/** Words of an article in a row, besides names and set terms, that are a copy; up to two before or behind them are not seen. */
const COPIED = 5;
/** Words of a credit, which are nobody's own. */
const TERMS =
  'according to;seen by;obtained by;reviewed by;cited by;said in a statement;in a statement;declined to comment;did not respond;volgens;gezien door;ingezien door;verkregen door;in een verklaring;wilde niet reageren;nach angaben von;gesehen von;in einer erklärung;teilte mit'.split(
    ';',
  );

/** The runs that a text has from an article, each with the words of the whole stretch that are neither in a name nor in a set term. */
function copiesIn(text: string, printed: ReadonlyMap<string, string>, free: readonly string[][]) {
  const words = runWords(text);
  const found = runsIn(text).flatMap((run, at) => (printed.has(run.hash) ? [{ ...run, at }] : []));
  if (found.length === 0) return [];
  const is = (word: string, at: number) => [word, `${word}'s`].includes(words[at] ?? '');
  const own = words.map(() => true);
  for (const name of free)
    for (let at = 0; at + name.length <= words.length; at++)
      if (name.every((word, more) => is(word, at + more))) own.fill(false, at, at + name.length);
  return found.map((run, first) => {
    let last = first;
    while (found[last + 1] && found[last + 1]!.at <= found[last]!.at + RUN) last++;
    return { ...run, own: own.slice(run.at, found[last]!.at + RUN).filter(Boolean).length };
  });
}

/** One problem for each text, at its first words that are the article's. */
function copiedIn(
  file: RawFile,
  printed: ReadonlyMap<string, string>,
  hasRuns: boolean,
  free: readonly string[][],
): Problem[] {
  const fields = textsBelow(file.data, THEIRS).map(({ path, text }) => ({ text, at: () => file.at(path) }));
  const blocks = file.prose.map((block) => ({
    text: wordsOf([block]),
    at: () => ({ line: bodyLine(file), column: 1 }),
  }));
  return [...fields, ...blocks].flatMap(({ text, at }) => {
    if (text.length < SHORTEST) return [];
    const whole = { hash: fingerprint(text), words: text.split(' ').slice(0, 8).join(' ') };
    const copies = hasRuns ? copiesIn(text, printed, free) : [];
    const run = printed.has(whole.hash) ? whole : copies.find(({ own }) => own >= COPIED);
    return run
      ? [
          errorAt(
            file.path,
            at(),
            'wording',
            `“${run.words}” stands in articles/${printed.get(run.hash)!}.mdx's text word for word — say it in our own words and in another order`,
          ),
        ]
      : [];
  });
}
