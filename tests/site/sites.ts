import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Folder that they are built in; another one lets two runs go on at once. */
const BUILT = process.env.SITES_DIR ?? '.cache/sites';

/** The sites that are built for the tests. The fixture is served below a base path, the real one at the root. */
export const sites = {
  real: { dist: `${BUILT}/real`, base: '', env: {} as Record<string, string> },
  fixture: {
    dist: `${BUILT}/fixture`,
    base: '/repo',
    env: {
      CONTENT_DIR: 'tests/fixtures/quarry/content',
      // It is launched, and the tests must run in a copy without a history too: git is not to look above it.
      LEDGER_ANCHOR: join(ROOT, 'tests/fixtures/quarry/versions.json'),
      GIT_CEILING_DIRECTORIES: join(ROOT, 'tests'),
      BASE_PATH: '/repo',
      SITE_URL: 'https://quarry.example',
    },
  },
};

/** An investigation of owners, payments and courts, without goods: what its pages may not say is asked of it alone. */
export const fleet = {
  dist: `${BUILT}/fleet`,
  env: { CONTENT_DIR: 'tests/fixtures/fleet/content' } as Record<string, string>,
};

/** What vitest puts into the environment for itself; Astro would take it for its own settings. */
const VITEST_OWN = ['BASE_URL', 'DEV', 'PROD', 'MODE', 'SSR', 'NODE_ENV', 'TEST', 'VITEST'];

/** The environment of a build as an editor's shell would give it, with these settings. */
export function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !VITEST_OWN.includes(name) && !name.startsWith('VITEST_'),
  );
  return { ...Object.fromEntries(own), ...settings };
}

export type SiteName = keyof typeof sites;

/** Text of a file of a built site. */
export function page(site: SiteName, path: string): string {
  return readFileSync(join(sites[site].dist, path), 'utf8');
}
