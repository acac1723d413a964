import { readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Content } from '../../model/content.ts';
import { familyNameSpots, type Abbreviated } from '../../model/persons/family-name.ts';
import { shownDirectory } from '../../reading/directory.ts';
import { errorAt, placeIn, type Problem } from '../../reading/fault.ts';
import { fingerprint } from '../import/fingerprint.ts';
import { filesInRepository, openRepository } from '../ledger/repository.ts';
import { hide, IN_NAME, IN_TEXT } from './person-names.ts';

/** Files that people write or save texts in. */
const TEXTS = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.rtf',
  '.eml',
  '.csv',
  '.tsv',
  '.log',
]);
const MOST_BYTES = 2_000_000;
/** A shorter line can be a heading that anybody writes. */
const LEAST_LETTERS = 60;

/**
 * What the repository around a content folder may not have, beside that folder: an article's paragraphs, and more of a
 * shielded name than given name and initial. Without a repository there is nothing to look at.
 */
export function repositoryProblems(
  directory: string,
  { articles }: Pick<Content, 'articles'>,
  forms: readonly Abbreviated[],
): Problem[] {
  const printed = new Map(
    articles.flatMap(({ id, data }) => (data.fingerprints ?? []).map((print) => [print, id] as const)),
  );
  if (printed.size === 0 && forms.length === 0) return [];
  const repository = openRepository(directory);
  if (typeof repository === 'string') return [];
  const inside = relative(repository.top, directory);
  return filesInRepository(repository)
    .filter((file) => TEXTS.has(extname(file).toLowerCase()))
    .flatMap((file) => {
      const text = textOf(join(repository.top, file));
      const path = shownDirectory(join(repository.top, file));
      return [
        ...paragraphsOf(text, path, printed),
        // Names in the content folder are looked for in all of its files.
        ...(file.startsWith(`${inside}/`) || inside === '' ? [] : namesOf(text, path, forms)),
      ];
    });
}

function textOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() && stat.size <= MOST_BYTES ? readFileSync(file, 'utf8') : '';
}

/** At the first paragraph of each article that stands in a text: on a line of its own, or between empty lines. */
function paragraphsOf(text: string, path: string, printed: ReadonlyMap<string, string>): Problem[] {
  if (printed.size === 0) return [];
  const bare = text.replace(/<[^>]+>/g, '');
  const blocks = [...bare.split('\n'), ...bare.split(/\n[ \t]*\n/)].filter(
    ({ length }) => length >= LEAST_LETTERS,
  );
  const found = new Map(
    blocks.flatMap((block) => {
      const article = printed.get(fingerprint(block));
      return article === undefined ? [] : [[article, bare.indexOf(block)] as const];
    }),
  );
  return [...found].map(([article, offset]) =>
    errorAt(
      path,
      placeIn(bare, offset),
      'file',
      `here stands a paragraph of articles/${article}.mdx's text — keep the texts outside the repository, and take them out of its history`,
    ),
  );
}

function namesOf(text: string, path: string, forms: readonly Abbreviated[]): Problem[] {
  const inName = familyNameSpots(path, forms, true);
  return [
    ...(inName.length > 0 ? [errorAt(hide(path, inName), { line: 1, column: 1 }, 'person', IN_NAME)] : []),
    ...familyNameSpots(text, forms).map(({ offset }) =>
      errorAt(hide(path, inName), placeIn(text, offset), 'person', IN_TEXT),
    ),
  ];
}
