import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes the search index of a built site to `<site>/pagefind/`. Only pages that mark a part with
 * `data-pagefind-body` are found: findings, entities under every spelling, articles and tensions.
 * Returns the number of pages indexed; throws when the index cannot be written.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`the search index cannot be made: ${problems.join('; ')}`);
  removeOtherInterfaces(join(site, 'pagefind'));
  return added.page_count;
}

/** Pagefind writes its own interfaces too; the search page has one of ours and needs none of them. */
function removeOtherInterfaces(folder: string): void {
  const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;
  for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file));
}
