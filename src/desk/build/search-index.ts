import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { escapeXml } from '../../text/words.ts';
import type { SearchRecord } from './search-records.ts';

/** Pagefind brings its own interfaces too; the search page has one of ours and needs none of them. */
const OTHER_INTERFACE = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/** The files of a search index. */
type SearchIndex = Awaited<ReturnType<PagefindIndex['getFiles']>>['files'];

/**
 * Makes a search index of these records and nothing else, in the order in which they come. Rejects when it cannot be
 * made; Pagefind's own process ends in any case.
 */
export async function makeSearchIndex(
  records: Iterable<SearchRecord>,
  language: string,
): Promise<SearchIndex> {
  try {
    const { index, errors } = await createIndex({ writePlayground: false });
    if (!index) throw new Error(errors.join('; '));
    const problems: string[] = [];
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: pageOf(record, language) });
      problems.push(...added.errors);
    }
    const made = await index.getFiles();
    problems.push(...made.errors);
    if (problems.length > 0) throw new Error(problems.join('; '));
    return made.files;
  } catch (error) {
    throw new Error(`the search index cannot be made: ${(error as Error).message}`, { cause: error });
  } finally {
    await close();
  }
}

/**
 * Writes a search index to `<site>/pagefind/`. Returns the number of pages that can be found. Pagefind's own writing
 * answers before the last bytes are on the disk, so that on a busy machine a file stays empty.
 */
export function writeSearchIndex(site: string, index: SearchIndex): number {
  for (const { path, content } of index) {
    if (OTHER_INTERFACE.test(path)) continue;
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return index.filter(({ path }) => path.startsWith('fragment/')).length;
}

/** A record as the page that Pagefind reads: what is shown is data, what is searched has its weight. */
function pageOf({ shown, weighed }: SearchRecord, language: string): string {
  const data = Object.entries(shown).map(
    ([key, text]) => `<meta data-pagefind-meta="${key}[content]" content="${escapeXml(text)}">`,
  );
  const texts = weighed.map(
    ({ weight, text }) => `<p data-pagefind-weight="${weight}">${escapeXml(text)}</p>`,
  );
  return `<!doctype html><html lang="${escapeXml(language)}"><head>${data.join('')}</head><body>${texts.join('')}</body></html>`;
}
