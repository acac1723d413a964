import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { importText } from '../../../src/desk/import/import.ts';
import { runLinks } from '../../../src/desk/links/command.ts';
import { ask, isPublic, publicLookup } from '../../../src/desk/links/fetch.ts';
import { openSandbox } from '../sandbox.ts';
import { openOutlet, page, QUICK, type Outlet } from './outlet.ts';

const sandbox = openSandbox();
const ARTICLE = 'articles/areia-do-orluna.mdx';
const OTHER = 'articles/pisok-z-orluny.mdx';
const text = (name: string) =>
  importText(readFileSync(join(import.meta.dirname, '../../fixtures/quarry/texts', name), 'utf8'));
const PARAGRAPHS = text('areia-do-orluna.txt').paragraphs;
const html = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('ã', '&atilde;').replace('Barcaças', '<b>Barca</b>ças');

let outlet: Outlet;
beforeAll(async () => void (outlet = await openOutlet()));
afterAll(async () => {
  await outlet.close();
  sandbox.close();
});

/** Gives an article of the fixture an address at the outlet, and its fingerprints. */
function place(file: string, name: string, path: string): void {
  const { fingerprints } = text(name);
  const lines = ['fingerprints:', ...fingerprints.map((print) => `  - ${print}`), ''].join('\n');
  const old = sandbox.read(file).replace(/^address(?:Basis|Matched)?: .*\n/gm, '');
  sandbox.write(
    file,
    old
      .replace('\nparagraphs:', `\naddress: ${outlet.url(path)}\naddressBasis: text\nparagraphs:`)
      .replace('\n---\n\n', `\n${lines}---\n\n`),
  );
}

beforeEach(() => {
  sandbox.restore();
  outlet.asked.length = 0;
  place(ARTICLE, 'areia-do-orluna.txt', '/sand');
});

const serve = (body: string | Buffer, type = 'text/html; charset=utf-8', status = 200, more = {}) =>
  outlet.at(
    '/sand',
    (_request, response) => void response.writeHead(status, { 'content-type': type, ...more }).end(body),
  );

async function run(...args: string[]): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const code = await runLinks(sandbox.directory, args, QUICK, (line) =>
    said.push(line.replaceAll(sandbox.directory, 'content')),
  );
  return { code, said };
}

/** What is said of the article, behind its path. */
async function verdict(): Promise<string> {
  const { said } = await run('areia-do-orluna');
  return said[0]!.replace(`content/${ARTICLE}: `, '');
}

describe('npm run links', () => {
  it('finds an article alive by all its paragraphs, whatever stands round them', async () => {
    serve(page(PARAGRAPHS.map(html)));
    expect(await run()).toEqual({
      code: 0,
      said: [
        `content/${ARTICLE}: alive: all 8 paragraphs stand there`,
        `content/${OTHER}: no address is known`,
      ],
    });
    serve(gzipSync(page(PARAGRAPHS)), 'text/html', 200, { 'content-encoding': 'gzip' });
    expect(await verdict()).toBe('alive: all 8 paragraphs stand there');
    serve(PARAGRAPHS.join('\n\n'), 'text/plain; charset=utf-8');
    expect(await verdict()).toBe('alive: all 8 paragraphs stand there');
  });

  it.each([
    ['404', 404, 'gone: the answer is 404: not there'],
    ['410', 410, 'removed: the answer is 410: taken down'],
    ['a court order', 451, 'removed: the answer is 451: taken down'],
    ['a server in trouble', 503, 'unclear: the answer is 503'],
    ['a door', 403, 'unclear: the answer is 403: not for everybody'],
  ])('understands %s', async (_name, status, says) => {
    serve(page(['Not here.']), 'text/html', status);
    expect(await verdict()).toBe(says);
  });

  it('names the page that it is sent on to, and whether the article stands there', async () => {
    outlet.at('/sand', (_request, response) => void response.writeHead(301, { location: '/home' }).end());
    outlet.at(
      '/home',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(page(['News of today.'])),
    );
    expect(await verdict()).toBe(
      `gone: it leads on to ${outlet.url('/home')}, where none of its paragraphs stands`,
    );
    outlet.at(
      '/home',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(page(PARAGRAPHS)),
    );
    expect(await verdict()).toBe(
      `alive: it leads on to ${outlet.url('/home')}, all 8 paragraphs stand there`,
    );
    outlet.at('/sand', (_request, response) => void response.writeHead(302, { location: '/sand' }).end());
    expect(await verdict()).toBe('unclear: it was sent on more than 5 times');
  });

  it('names the paragraph that changed, and the findings that rest on it', async () => {
    const changed = PARAGRAPHS.with(3, PARAGRAPHS[3]!.replace('no máximo 90', 'no máximo 80'));
    serve(page(changed));
    const { code, said } = await run('areia-do-orluna');
    expect(code).toBe(1);
    expect(said).toEqual([
      `content/${ARTICLE}: changed: paragraph 4 of 8 changed or gone`,
      '  finding 003-sand-from-unlicensed-pits rests on paragraph 4: read it again',
      '  finding 005-licensed-pits-only rests on paragraph 4: read it again',
    ]);
  });

  it('sees that a name was taken out', async () => {
    serve(page(PARAGRAPHS.map((words) => words.replaceAll('Odarii Verbun', 'O. V.'))));
    expect(await verdict()).toBe('changed: paragraph 6 of 8 changed or gone');
  });

  it('does not take a wall for a change', async () => {
    const form = '<form action="/login"><input type="PASSWORD" name="p"></form>';
    serve(page(PARAGRAPHS.slice(0, 1), form));
    expect(await verdict()).toBe('unclear: 1 of 8 paragraphs stand before a wall');
    serve(page([], form));
    expect(await verdict()).toBe('unclear: 0 of 8 paragraphs stand before a wall');
    // Without one, what is missing is missing.
    serve(page(PARAGRAPHS.slice(0, 1)));
    expect(await verdict()).toMatch(/^changed: paragraphs 2, 3, 4, 5, 6, 7 and 8 of 8/);
    serve(page(['Something else.']));
    expect(await verdict()).toMatch(/^unclear: a page is there, and none of the paragraphs/);
  });

  it('does not guess letters, and reads those that a page names', async () => {
    const old = Buffer.from(page(PARAGRAPHS), 'latin1');
    serve(old, 'text/html; charset=utf-8');
    expect(await verdict()).toBe('unclear: the letters of the page are not what it says');
    serve(old, 'text/html; charset=no-such-letters');
    expect(await verdict()).toBe('unclear: the letters of the page are not what it says');
    const latin = page(
      PARAGRAPHS.map((words) => words.replaceAll('岚砾码头', '&#x5c9a;&#x783e;&#x7801;&#x5934;')),
    );
    serve(Buffer.from(latin.replace('<head>', '<head><meta charset="iso-8859-1">'), 'latin1'), 'text/html');
    expect(await verdict()).toBe('alive: all 8 paragraphs stand there');
  });

  it('waits for nobody for ever, and swallows no flood', async () => {
    outlet.at('/sand', () => {});
    expect(await verdict()).toBe('unclear: no answer within 0.4 seconds');
    outlet.at('/sand', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<p>a word');
    });
    expect(await verdict()).toBe('unclear: no answer within 0.4 seconds');
    serve('x'.repeat(100_001));
    expect(await verdict()).toBe('unclear: the answer is longer than 100000 bytes');
    serve(gzipSync('x'.repeat(10_000_000)), 'text/html', 200, { 'content-encoding': 'gzip' });
    expect(await verdict()).toBe('unclear: the answer cannot be unpacked');
    serve('%PDF-1.7', 'application/pdf');
    expect(await verdict()).toBe('unclear: the answer is no page but application/pdf');
  });

  it('asks no machine of somebody’s own, whoever sends it there', async () => {
    for (const location of [
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://169.254.1.1/',
      'http://[::ffff:10.0.0.1]/',
    ]) {
      outlet.at('/sand', (_request, response) => void response.writeHead(302, { location }).end());
      expect(await verdict()).toMatch(/^unclear: \S+ is a machine that is not on the public net$/);
    }
    outlet.at(
      '/sand',
      (_request, response) => void response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
    );
    expect(await verdict()).toBe('unclear: it was sent on to file:');
    const named = await ask('http://localhost:1/', { ...QUICK, agent: 'test', lookup: publicLookup });
    expect(named).toMatchObject({
      status: null,
      why: 'localhost is a machine that is not on the public net',
    });
    expect(
      ['8.8.8.8', '2001:4860::1', '10.1.1.1', '172.31.0.1', 'fd00::1', '::1', 'x'].map(isPublic),
    ).toEqual([true, true, ...Array<boolean>(5).fill(false)]);
  });

  it('asks one after the other, under its own name', async () => {
    place(OTHER, 'pisok-z-orluny.txt', '/other');
    const agents: (string | undefined)[] = [];
    for (const path of ['/sand', '/other'])
      outlet.at(path, (request, response) => {
        agents.push(request.headers['user-agent']);
        setTimeout(() => response.writeHead(404).end(), 30);
      });
    const { said } = await run();
    expect(said.map((line) => line.split(': ')[1])).toEqual(['gone', 'gone']);
    expect(outlet.asked).toEqual(['/sand', '/other']);
    expect(outlet.mostAtOnce()).toBe(1);
    expect(new Set(agents)).toEqual(new Set(['links (+https://sand-over-the-orluna.example)']));
  });

  it('records each result with its days, and forgets none', async () => {
    serve(page(PARAGRAPHS));
    await run('--record', '--date', '2019-10-01');
    await run('--record', '--date', '2019-11-01');
    serve(page(PARAGRAPHS.with(7, 'Another end.')));
    await run('--record', '--date', '2019-12-01');
    serve('', 'text/html', 404);
    const { said } = await run('--record', '--date', '2019-11-30');
    expect(said[1]).toBe('  not recorded: the last look was on 2019-12-01, which is later than 2019-11-30');
    await run('--record', '--date', '2020-01-01');
    const { content, problems } = loadReport(sandbox.directory);
    expect(problems).toEqual([]);
    expect(content!.articles.find(({ id }) => id === 'areia-do-orluna')!.data.standing).toEqual([
      { from: '2019-10-01', to: '2019-11-01', state: 'alive', words: 'all 8 paragraphs stand there' },
      {
        from: '2019-12-01',
        to: '2019-12-01',
        state: 'changed',
        words: 'paragraph 8 of 8 changed or gone',
        paragraphs: [8],
      },
      { from: '2020-01-01', to: '2020-01-01', state: 'gone', words: 'the answer is 404: not there' },
    ]);
  });

  it('says how it is called', async () => {
    expect((await run('nothing')).said).toEqual([
      '"nothing" is no article — the articles are areia-do-orluna, pisok-z-orluny',
    ]);
    for (const args of [['--record'], ['--date', '2020-01-01']])
      expect((await run(...args)).said[0]).toMatch(/^--record and --date belong together/);
    expect((await run('--record', '--date', '2020-02-31')).said[0]).toMatch(/is not a day/);
    expect(outlet.asked).toEqual([]);
  });
});
