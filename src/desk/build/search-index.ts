import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './search-records.ts';

/** Pagefind brings its own interfaces too; the search page has one of ours and needs none of them. */
const OTHER_INTERFACE = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/**
 * Writes the search index of a built site to `<site>/pagefind/`: these records and nothing else of its pages.
 * Returns the number of pages that can be found; throws when the index cannot be made.
 *
 * The files are taken from Pagefind and written here: Pagefind's own writing answers before the
 * last bytes are on the disk, so that on a busy machine a file stays empty.
 */
export async function writeSearchIndex(
  site: string,
  records: Iterable<SearchRecord>,
  language: string,
): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  const problems: string[] = [];
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: pageOf(record, language) });
    problems.push(...added.errors);
  }
  const made = await index.getFiles();
  await close();
  problems.push(...made.errors);
  if (problems.length > 0) throw new Error(`the search index cannot be made: ${problems.join('; ')}`);
  for (const { path, content } of made.files) {
    if (OTHER_INTERFACE.test(path)) continue;
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return made.files.filter(({ path }) => path.startsWith('fragment/')).length;
}

/** Ends Pagefind's own process, which would outlive a step that was given up. */
export const stopSearchIndex = close;

/** A record as the page that Pagefind reads: what is shown is data, what is searched has its weight. */
function pageOf({ shown, weighed }: SearchRecord, language: string): string {
  const data = Object.entries(shown).map(
    ([key, text]) => `<meta data-pagefind-meta="${key}[content]" content="${escaped(text)}">`,
  );
  const texts = weighed.map(({ weight, text }) => `<p data-pagefind-weight="${weight}">${escaped(text)}</p>`);
  return `<!doctype html><html lang="${escaped(language)}"><head>${data.join('')}</head><body>${texts.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
