import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runBundle } from '../../../src/desk/bundle/command.ts';
import { runProve } from '../../../src/desk/bundle/prove.ts';
import { readSums } from '../../../src/desk/bundle/sums.ts';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { sha256 } from '../../../src/reading/sha256.ts';
import { openSandbox, someWorld } from '../sandbox.ts';
import { unzip } from './unzip.ts';

const sandbox = openSandbox();
const project = mkdtempSync(join(tmpdir(), 'bundle-'));
const file = join(project, 'report.zip');
const out = join(project, 'out');
const top = 'sand-over-the-orluna.example';
const said: string[] = [];

afterAll(() => {
  sandbox.close();
  rmSync(project, { recursive: true });
});
beforeEach(() => {
  sandbox.restore();
  rmSync(project, { recursive: true });
  mkdirSync(project);
  said.length = 0;
  vi.stubEnv('CONTENT_DIR', sandbox.directory);
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A small site, made of what the content says. */
const SITE = (): Record<string, string> => ({
  'index.html': '<a href="/findings/1/">1</a>',
  '404.html': '<a href="/">home</a>',
  'findings/1/index.html': sandbox.read('findings/001-sand-to-kvitka-quay.mdx'),
  'findings/1.json': '{"url":"https://example.org/findings/1/"}',
  'findings/12/index.html': 'twelve',
  'assets/a.css': 'p{background:url(/a.svg)}',
  _headers: '/*',
});
const steps = [
  {
    name: 'pages',
    run: (folder: string) => {
      for (const [path, text] of Object.entries(SITE())) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      return Promise.resolve('files');
    },
  },
];
const options = { steps, inspections: [], project };
const bundle = (...args: string[]) => runBundle([file, ...args], options);
const prove = async (...args: string[]) => {
  const lines: string[] = [];
  const code = await runProve(args, options, (line) => lines.push(line));
  return { code, lines: lines.map((line) => line.replaceAll(project, '')) };
};

/** Makes a bundle and unpacks it. */
async function unpacked(): Promise<string> {
  expect(await bundle()).toBe(0);
  for (const { name, bytes } of unzip(file)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), bytes);
  }
  return join(out, top);
}

function spoil(path: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(path, change(readFileSync(path)));
}

const flipped = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 1;
  return copy;
};

describe('npm run bundle', () => {
  it('stores every file as it is, sorted, with one time and mode, below the name of the site', async () => {
    expect(await bundle()).toBe(0);
    const files = unzip(file);
    expect(files.map(({ name }) => name)).toEqual(
      [
        '404.html',
        'READ-ME.txt',
        'SHA256SUMS',
        'SHA256SUMS.ledger',
        'assets/a.css',
        'findings/1.json',
        'findings/1/index.html',
        'findings/12/index.html',
        'index.html',
      ].map((path) => `${top}/${path}`),
    );
    expect(new Set(files.map(({ method, time, mode }) => [method, time, mode.toString(8)].join()))).toEqual(
      new Set(['0,337707008,100644']),
    );
    expect(files.find(({ name }) => name.endsWith('/404.html'))!.bytes.toString()).toBe(
      '<a href="index.html">home</a>',
    );
    expect(existsSync(join(project, '.cache/bundle'))).toBe(false);
  });

  it('is the same bytes in any time zone', async () => {
    await bundle();
    const here = readFileSync(file);
    for (const zone of ['Pacific/Kiritimati', 'Asia/Kathmandu']) {
      vi.stubEnv('TZ', zone);
      await bundle();
      expect(readFileSync(file).equals(here), zone).toBe(true);
    }
  });

  it('names the checksum of every file in it, and those of the ledger, which it does not hold', async () => {
    sandbox.publish();
    const folder = await unpacked();
    const sums = readSums(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'))!;
    for (const [path, sum] of sums) expect(sha256(readFileSync(join(folder, path), 'utf8')), path).toBe(sum);
    expect([...sums.keys()]).toEqual([
      '404.html',
      'READ-ME.txt',
      'assets/a.css',
      'findings/1.json',
      'findings/1/index.html',
      'findings/12/index.html',
      'index.html',
    ]);
    const ledger = readSums(readFileSync(join(folder, 'SHA256SUMS.ledger'), 'utf8'))!;
    expect(ledger.size).toBeGreaterThan(3);
    for (const [path, sum] of ledger) {
      expect(sha256(sandbox.read(path)), path).toBe(sum);
      expect(existsSync(join(folder, path))).toBe(false);
    }
    const readMe = readFileSync(join(folder, 'READ-ME.txt'), 'utf8');
    expect(readMe).toContain('sha256sum -c SHA256SUMS');
    expect(readMe).toContain('Neither proves that what they say is true');
    expect(readMe).toMatch(/Heads of the ledger: [0-9a-f]{64}/);
  });

  it('brings back no name that was withheld: neither from an old site nor from the content', async () => {
    sandbox.publish();
    // What was built before the name was withheld lies about.
    for (const old of ['dist', '.cache/bundle']) {
      mkdirSync(join(project, old), { recursive: true });
      for (const page of ['404.html', 'index.html', 'zarinbud.html'])
        writeFileSync(join(project, old, page), 'Zarinbud');
    }
    sandbox.write('ledger/.2019.jsonl.swp', 'Zarinbud');
    const args = ['withhold', '--date', '2020-03-01', '--reason', 'A court of the district ordered it.'];
    const world = { ...someWorld('2020-03-01'), secret: () => ['Zarinbud', 'Зарінбуд'] };
    expect(runLedger(sandbox.directory, args, world)).toBe(0);
    said.length = 0;
    expect(await bundle(), said.join('\n')).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toMatch(/zarinbud/i);
    rmSync(file);
    sandbox.write(
      'findings/001-sand-to-kvitka-quay.mdx',
      sandbox
        .read('findings/001-sand-to-kvitka-quay.mdx')
        .replace('---\n\n', '---\n\nZarinbud bought none. '),
    );
    expect(await bundle()).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it('overwrites a bundle, and nothing else', async () => {
    await bundle();
    expect(await bundle()).toBe(0);
    writeFileSync(file, 'A novel.');
    expect(await bundle()).toBe(1);
    expect(said.at(-1)).toBe(`${file} is there and is no zip file — choose another name`);
    expect(readFileSync(file, 'utf8')).toBe('A novel.');
    expect(await runBundle(['x.tar'], options)).toBe(1);
    expect(said.at(-1)).toMatch(/^name one file that ends in \.zip/);
  });
});

describe('npm run prove', () => {
  it('finds no difference where there is none, and says what that proves', async () => {
    const folder = await unpacked();
    expect(await prove(folder)).toEqual({
      code: 0,
      lines: [
        'SHA256SUMS: every file that is there has the checksum that the folder itself names',
        '0 differences in 9 files: every byte is what this content gives (ledger: nothing published). That proves the bytes, not that what they say is true.',
      ],
    });
    expect(existsSync(join(project, '.cache/bundle'))).toBe(false);
  });

  it('names the byte that was flipped, and what should stand there, never what does', async () => {
    const folder = await unpacked();
    const page = join(folder, 'findings/1/index.html');
    const right = readFileSync(page);
    for (const at of [0, 7, right.length - 1]) {
      writeFileSync(page, flipped(right, at));
      const { code, lines } = await prove(folder);
      expect(code).toBe(1);
      expect(lines[0]).toBe("findings/1/index.html: not what the folder's own SHA256SUMS names");
      const hex = `0x${right[at]!.toString(16).padStart(2, '0')}`;
      expect(lines[1]).toMatch(new RegExp(`^findings/1/index\\.html: byte ${at} should be ${hex}`));
      expect(lines[2]).toMatch(/^1 difference in 9 files from what this content gives/);
    }
  });

  it('sees what is missing, too long, too short, added, or forged with its checksum', async () => {
    const folder = await unpacked();
    rmSync(join(folder, '404.html'));
    spoil(join(folder, 'assets/a.css'), (bytes) => Buffer.concat([bytes, Buffer.from('x')]));
    spoil(join(folder, 'findings/1.json'), (bytes) => bytes.subarray(0, 5));
    writeFileSync(join(folder, 'added.html'), 'x');
    const forged = readFileSync(join(folder, 'index.html'), 'utf8').replace('>1<', '>2<');
    writeFileSync(join(folder, 'index.html'), forged);
    spoil(join(folder, 'SHA256SUMS'), (bytes) =>
      Buffer.from(bytes.toString().replace(/[0-9a-f]{64}(?= {2}index\.html)/, sha256(forged))),
    );
    const { lines } = await prove(folder);
    expect(lines.filter((line) => /^(?:404|assets|findings|added|index)/.test(line))).toEqual([
      "assets/a.css: not what the folder's own SHA256SUMS names",
      "findings/1.json: not what the folder's own SHA256SUMS names",
      '404.html: is missing',
      'assets/a.css: should end at byte 27',
      'findings/1.json: ends at byte 5 and should have 41 bytes',
      expect.stringMatching(/^index\.html: byte \d+ should be 0x31 \("1"\)$/),
      'added.html: does not belong to the report',
    ]);
    expect(lines.at(-1)).toMatch(/^6 differences in 9 files/);
  });

  it('holds a site that is no bundle, and one finding alone, with its versions in the ledger', async () => {
    sandbox.publish();
    sandbox.write('site.yaml', `${sandbox.read('site.yaml')}launched: 2019-09-01\n`);
    sandbox.commit();
    const dist = join(project, 'site');
    mkdirSync(dist);
    await steps[0]!.run(dist);
    expect((await prove(dist)).lines).toEqual([expect.stringMatching(/^0 differences in 7 files/)]);
    spoil(join(dist, 'findings/12/index.html'), (bytes) => flipped(bytes, 0));
    const one = await prove(dist, '1');
    expect(one.code).toBe(0);
    expect(one.lines).toEqual([
      expect.stringMatching(/^finding 1, version 1, published 2019-09-01: [0-9a-f]{64} in the ledger$/),
      expect.stringMatching(/^finding 1, version 2, published /),
      expect.stringMatching(/^finding 1, version 3, published /),
      expect.stringMatching(/^0 differences in 2 files/),
    ]);
    const twelve = await prove('12', dist);
    expect(twelve.code).toBe(1);
    expect(twelve.lines).toContain('findings/12/index.html: byte 0 should be 0x74 ("t")');
    expect((await prove(dist, '99')).lines).toEqual(['there is no finding 99']);
  });

  it('says that a folder may be of another day', async () => {
    const folder = await unpacked();
    cpSync(folder, join(project, 'copy'), { recursive: true });
    sandbox.edit('findings/001-sand-to-kvitka-quay.mdx', 'title: ', 'title:  ');
    const { code, lines } = await prove(join(project, 'copy'));
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^SHA256SUMS: every file that is there has the checksum/);
    expect(lines.at(-1)).toMatch(
      /If the folder is of another day, compare it with the content of that day\.$/,
    );
  });

  it('says how it is called', async () => {
    expect((await prove()).lines[0]).toMatch(/^name a folder, a finding or both/);
    expect((await prove(join(project, 'nowhere'))).lines).toEqual([
      '/nowhere is no folder with a site — name dist, or the folder with index.html in an unpacked bundle',
    ]);
  });
});
