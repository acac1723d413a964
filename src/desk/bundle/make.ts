import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../model/report.ts';
import { basePath } from '../../reading/directory.ts';
import { LEDGER_FOLDER, readLedger } from '../../reading/ledger.ts';
import { filesBelow } from '../../reading/files-below.ts';
import { t } from '../../text/t.ts';
import { moduleOf, pageInFolder, STARTER, starterOf, styleInFolder, type Site } from './open-from-folder.ts';
import { LEDGER_SUMS, SUMS, sumsOf } from './sums.ts';

/** For hosts and search engines; in a folder they say nothing. */
const FOR_HOSTS = new Set(['_headers', '_redirects', 'robots.txt', 'sitemap-0.xml', 'sitemap-index.xml']);
/** What the bundle says of itself. */
const READ_ME = 'READ-ME.txt';

/**
 * Makes a built site one that opens from its folder, with what the bundle says of itself and the checksums of all of it.
 * Answers the paths of what belongs to the bundle, sorted.
 */
export function makeBundle(folder: string, content: string, { site, ledger }: Report): string[] {
  const paths = filesBelow(folder).filter((path) => !FOR_HOSTS.has(path));
  const how: Site = {
    base: basePath(),
    needsServer: t.page.search.needsServer,
  };
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  let module: string | null = null;
  for (const path of paths) {
    if (!/\.(?:html|css)$/.test(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    if (path.endsWith('.css')) write(path, styleInFolder(text, path, how));
    else {
      module ??= moduleOf(text, how);
      write(path, pageInFolder(text, path, how));
    }
  }
  if (module !== null) write(STARTER, starterOf(module));
  write(READ_ME, t.bundle.readMe({ site, heads: ledger.heads, sums: SUMS, ledgerSums: LEDGER_SUMS }));
  const own = [...paths, READ_ME, ...(module === null ? [] : [STARTER])].sort();
  write(SUMS, sumsOf(folder, own));
  const published = readLedger(content).files.map(({ name }) => name);
  const below = join(content, LEDGER_FOLDER);
  write(LEDGER_SUMS, existsSync(below) ? sumsOf(below, published, `${LEDGER_FOLDER}/`) : '');
  return [...own, SUMS, LEDGER_SUMS].sort();
}
