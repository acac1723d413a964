import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind brings its own interfaces too; the search page has one of ours and needs none of them. */
const OTHER_INTERFACE = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/**
 * Writes the search index of a built site to `<site>/pagefind/`. Only pages that mark a part with
 * `data-pagefind-body` are found: findings, entities under every spelling, articles and tensions.
 * Returns the number of pages indexed; throws when the index cannot be made.
 *
 * The files are taken from Pagefind and written here: Pagefind's own writing answers before the
 * last bytes are on the disk, so that on a busy machine a file stays empty.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const made = await index.getFiles();
  await close();
  const problems = [...added.errors, ...made.errors];
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
