import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { t } from '../../src/text/t.ts';
import { copyOfProject } from './copy.ts';
import { environment, sites } from './sites.ts';

const folder = copyOfProject();
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a launched report of which a published finding says something else by now, and another one is new. */
function build(...options: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    cwd: folder,
    env: environment({
      ...sites.fixture.env,
      CONTENT_DIR: content,
      GIT_CEILING_DIRECTORIES: join(folder, '..'),
    }),
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

const dist = join(folder, 'dist');
const page = (path: string) => readFileSync(join(dist, path), 'utf8');
const { state, finding } = t.promise.unpublished;

beforeAll(() => {
  cpSync(join(folder, 'tests/fixtures/quarry/content'), content, { recursive: true });
  const file = join(content, 'findings/002-gravel-sold-to-barge-line.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('euros in total', 'euros altogether'));
  const old = readFileSync(join(content, 'findings/010-buyers-of-the-rest.mdx'), 'utf8');
  writeFileSync(
    join(content, 'findings/018-payers.mdx'),
    old.replace(/^statement: .*$/m, 'statement: The article does not say who paid for the rest.'),
  );
});

describe('a site with what is not published', () => {
  it('is no site for readers', () => {
    const { status, said } = build();
    expect(status).toBe(1);
    expect(said).toContain('finding 2 no longer says what version 1 says');
    expect(existsSync(dist)).toBe(false);
  });

  it('is built where an editor asks for it: each page says so, and shows what readers would be told', () => {
    const { status, said } = build('--unpublished');
    expect(status, said).toBe(0);
    const pages = filesBelow(dist).filter((path) => path.endsWith('.html') && !path.startsWith('embed/'));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((path) => !page(path).includes(state))).toEqual([]);
    const changed = page('findings/2/index.html');
    expect(changed).toContain(finding);
    expect(changed).toMatch(/<del>in total<\/del>\s*<ins>altogether<\/ins>/);
    const news = page('updates/index.html');
    expect(news).toMatch(/Finding 2, version 2[\s\S]*<ins>altogether<\/ins>/);
    expect(news).toMatch(/Finding 18, version 1[\s\S]*This finding is not published yet/);
    // What readers have is still there as they have it.
    expect(page('findings/2/v/1/index.html')).toContain('in total');
  });
});
