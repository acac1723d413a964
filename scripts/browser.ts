import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Chrome and Chromium usually are, on Linux, macOS and Windows. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser, and the fonts that stand in for ours until these have come: most readers have their like. */
const PACKAGES = ['chromium', 'fonts-liberation'];

/** Ways to get one, tried in this order when none is there. */
const INSTALLERS: [string, string[]][] = [
  ['apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES]],
  ['sudo', ['-n', 'apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES]],
  [process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']],
];

/** Path of a browser for the tests: `CHROMIUM`, an installed one, or one installed now. Throws one clear sentence when there is none. */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  console.log('No Chrome or Chromium found; trying to install one for the browser tests …');
  spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
  for (const [command, args] of INSTALLERS) {
    spawnSync(command, args, {
      stdio: 'inherit',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const now = installed();
    if (now) return now;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium and none could be installed: install one, or name it in the variable CHROMIUM, and run "npm test" again.',
  );
}

function installed(): string | undefined {
  const own = [process.env.CHROMIUM, ...USUAL, chromium.executablePath()];
  return own.find((path) => path !== undefined && path !== '' && existsSync(path));
}
