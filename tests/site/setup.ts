import { spawnSync } from 'node:child_process';
import { environment, fleet, sites } from './sites.ts';

/** Builds the sites that the tests of this folder and of `tests/browser` read: the real content and the fixtures. */
export default function setup(): void {
  if (process.env.SITES_BUILT === '1') return;
  for (const site of [...Object.values(sites), fleet]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: environment({ ...site.env, OUT_DIR: site.dist }),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build of ${site.dist} failed:\n${stdout}\n${stderr}`);
  }
}
