import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openFresh, pathProblem, repair, swap, targetProblem } from '../../../src/desk/build/swap.ts';
import { filesBelow } from '../../../src/reading/files-below.ts';

const folder = mkdtempSync(join(tmpdir(), 'swap-'));
const dist = join(folder, 'dist');
const project = mkdtempSync(join(tmpdir(), 'swap-project-'));
afterAll(() => [folder, project].forEach((one) => rmSync(one, { recursive: true })));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});

function write(to: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
}

const read = () =>
  Object.fromEntries(filesBelow(dist).map((path) => [path, readFileSync(join(dist, path), 'utf8')]));

const OLD = { '404.html': 'old', 'index.html': 'old', 'a/index.html': 'old', 'assets/1.css': '1', b: 'file' };
const NEW = { '404.html': 'new', 'index.html': 'new', 'assets/2.css': '2', 'b/index.html': 'new', a: 'file' };

/** The system's own rename, as it is where a disk is mounted at the target. */
const mounted: typeof renameSync = (from, to) => {
  if (from === dist || to === dist) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
  renameSync(from, to);
};

function fresh(files: Record<string, string>): string {
  const opened = openFresh(dist, project);
  if ('refused' in opened) throw new Error(opened.refused);
  write(opened.fresh, files);
  return opened.fresh;
}

describe('a folder that cannot be renamed', () => {
  it('keeps its place and gets what is new, and nothing else', () => {
    write(dist, OLD);
    swap(fresh(NEW), dist, { rename: mounted });
    expect(read()).toEqual(NEW);
    expect(readdirSync(dist).sort()).toEqual(['404.html', 'a', 'assets', 'b', 'index.html']);
  });

  it('has every file that a page needs, whatever stops the work', () => {
    write(dist, OLD);
    expect(() =>
      swap(fresh(NEW), dist, {
        rename: mounted,
        between: () => {
          // Until then readers see the old site, whole.
          expect(Object.entries(read()).filter(([path]) => !path.startsWith('.'))).toEqual(
            Object.entries(OLD).sort(),
          );
          throw new Error('killed');
        },
      }),
    ).toThrow('killed');
    repair(dist);
    expect(read()).toEqual(NEW);
    expect(readdirSync(dist)).not.toContain('.site-ready');
  });

  it('is finished by the next command where it was stopped in the middle', () => {
    write(dist, { ...OLD, '.site-ready/.list': JSON.stringify(['404.html', 'c.css', 'index.html']) });
    // One file has moved up already.
    write(dist, { 'c.css': 'new', '.site-ready/404.html': 'new', '.site-ready/index.html': 'new' });
    expect(targetProblem(dist, '/elsewhere')).toBeNull();
    repair(dist);
    expect(read()).toEqual({ '404.html': 'new', 'c.css': 'new', 'index.html': 'new' });
  });

  it('may be one in which nothing but a disk of its own is', () => {
    mkdirSync(join(dist, 'lost+found'), { recursive: true });
    expect(targetProblem(dist, '/elsewhere')).toBeNull();
    swap(fresh(NEW), dist, { rename: mounted });
    expect(read()).toEqual(NEW);
  });
});

/** What somebody who is not the owner is told, by another process with fewer rights. */
function toldToOther(): string {
  const program = `
    import { openFresh, targetProblem } from ${JSON.stringify(join(import.meta.dirname, '../../../src/desk/build/swap.ts'))};
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
    console.log(targetProblem(${JSON.stringify(dist)}, '/elsewhere') ?? openFresh(${JSON.stringify(dist)}, ${JSON.stringify(project)}).refused ?? 'works');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return (stdout + stderr).trim().replaceAll(folder, '');
}

describe('the path of a project', () => {
  it.each(['/a b', '/ü é', '/[x]', '/(y)', "/it's", '/a&b', '/{z}', '/!a', '/a$b', '/a`b', '/a;b', '/a*b'])(
    'may be %s',
    (path) => expect(pathProblem(path)).toBeNull(),
  );

  it.each(['#', '?', '%', '"', '\\'])('is refused in one line with %s in it', (sign) => {
    expect(pathProblem(`/work/a${sign}b`)).toBe(
      `the path of the project has ${JSON.stringify(sign)} in it (${JSON.stringify(`/work/a${sign}b`)}), with which no site can be built — rename that folder`,
    );
  });
});

describe('before the work', () => {
  /** Rights and owner, so that the process of `toldToOther` is the other one, whoever runs the tests. */
  const rights = (path: string, mode: number, owner = process.getuid!() === 0 ? 0 : process.getuid!()) => {
    chownSync(path, owner, process.getgid!());
    chmodSync(path, mode);
  };

  it('a folder is refused that is read-only or belongs to somebody else, in one line', () => {
    write(dist, OLD);
    rights(folder, 0o755);
    rights(dist, 0o555);
    expect(toldToOther()).toBe('/dist may not be written — it is read-only, or belongs to somebody else');
    chmodSync(dist, 0o777);
    chmodSync(join(dist, 'a'), 0o777);
    rights(join(dist, 'assets'), 0o555);
    expect(toldToOther()).toBe(
      '/dist/assets may not be written — it is read-only, or belongs to somebody else',
    );
    chmodSync(join(dist, 'assets'), 0o777);
    chmodSync(dist, 0o700);
    if (process.getuid!() === 0)
      expect(toldToOther()).toBe('/dist cannot be read — it belongs to somebody else; choose another folder');
    chmodSync(dist, 0o777);
  });

  it('a place is refused where no folder can be made', () => {
    rights(folder, 0o555);
    expect(toldToOther()).toMatch(/^\/dist cannot be written \(EACCES.*\) — choose another folder$/);
    chmodSync(folder, 0o777);
  });

  it('a folder of ours below one that is not is written from inside', () => {
    write(dist, OLD);
    for (const path of ['', 'a', 'assets']) chmodSync(join(dist, path), 0o777);
    rights(folder, 0o555);
    chmodSync(project, 0o777);
    chmodSync(join(project, '.cache'), 0o777);
    expect(toldToOther()).toBe('works');
    expect(readdirSync(dist)).not.toContain('.site-new');
    chmodSync(folder, 0o777);
  });

  it('a disk is refused that has less room than the last site took', () => {
    write(dist, { ...OLD, 'big.bin': 'x'.repeat(3_000_000) });
    expect(openFresh(dist, project, () => 1_500_000)).toEqual({
      refused: `1 MB are free where ${dist} is made, and a site takes 3 MB — make room first`,
    });
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(openFresh(dist, project, () => 4_000_000)).toHaveProperty('fresh');
    rmSync(dist, { recursive: true });
    expect(openFresh(dist, project, () => 4_000_000)).toHaveProperty(
      'refused',
      expect.stringContaining('takes 50 MB'),
    );
  });
});
