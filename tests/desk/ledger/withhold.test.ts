import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ChangeList from '../../../src/components/promise/ChangeList.astro';
import EntityBody from '../../../src/components/entity/EntityBody.astro';
import FindingBody from '../../../src/components/finding/FindingBody.astro';
import VersionBody from '../../../src/components/promise/VersionBody.astro';
import { addressFrom } from '../../../src/exports/address.ts';
import { citeKit } from '../../../src/exports/cite/cite.ts';
import { atomFeed, correctionEntries, feedEntries, jsonFeed } from '../../../src/exports/feeds/feed.ts';
import { redirectsFile } from '../../../src/exports/feeds/redirects.ts';
import { sitemap } from '../../../src/exports/feeds/sitemap.ts';
import { findingCard } from '../../../src/exports/share/card.ts';
import { oembed } from '../../../src/exports/share/embed.ts';
import { DATA_FILES } from '../../../src/exports/tables/files.ts';
import { versionsJson } from '../../../src/exports/tables/versions.ts';
import { everyNumber } from '../../../src/model/join/every-number.ts';
import { withoutWords } from '../../../src/model/promise/publications.ts';
import { withoutText } from '../../../src/model/promise/publish.ts';
import { sha256 } from '../../../src/reading/sha256.ts';
import { correctionsOf } from '../../../src/model/promise/changes.ts';
import { htmlOf } from '../../components/hear.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { runVerify } from '../../../src/desk/verify/command.ts';
import { slowHash } from '../../../src/reading/slow-hash.ts';
import { plainLetters } from '../../../src/reading/plain.ts';
import { cardOfVersion } from '../../../src/text/embed.ts';
import { t } from '../../../src/text/t.ts';
import { someWorld } from '../sandbox.ts';
import { add, closeNewsrooms, correct, forge, openNewsroom, type Newsroom } from './newsroom.ts';

let room: Newsroom;
beforeEach(() => {
  room = openNewsroom();
});
afterEach(() => room.close());
afterAll(closeNewsrooms);

const world = someWorld('2020-03-01');
const ARGS = ['withhold', '--date', '2020-03-01', '--reason', 'A court of the district ordered it.'];

/** Runs the command as if somebody typed these lines. */
function withhold(lines: readonly string[], args: readonly string[] = ARGS): { code: number; said: string } {
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => void said.push(text)),
  );
  const code = runLedger(room.path(''), args, { ...world, secret: () => [...lines] });
  spies.forEach((spy) => spy.mockRestore());
  return { code, said: said.join('\n') };
}

/** Every file of the content folder, dot files too, with its name. */
function everything(): string {
  const names = readdirSync(room.path(''), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => (name.includes('.') && !name.endsWith('/') ? `${name}\n${read(name)}` : name))
    .join('\n');
}

function read(name: string): string {
  try {
    return readFileSync(join(room.path(''), name), 'utf8');
  } catch {
    return '';
  }
}

const plain = (text: string) => plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
const gap = t.promise.nameWithheld({ n: 1 });
const ZARINBUD = ['Zarinbud', 'Зарінбуд'];
const report = () => loadReport(room.path('')).report!;

describe('a name that is withheld', () => {
  it('stands nowhere in the content folder, in no spelling, case or file name; all else stays', () => {
    room.edit('entities/zarinbud.yaml', 'kind: company', "# ZARINBUD's own file\nkind: company");
    room.commit();
    const before = report();
    const { code, said } = withhold(ZARINBUD);
    expect(code, said).toBe(0);
    expect(plain(everything())).not.toMatch(/zarinbud|зарінбуд/);
    expect(plain(said)).not.toMatch(/zarinbud|зарінбуд/);
    expect(said).toContain('git has every earlier version');
    expect(existsSync(room.path('entities/withheld.yaml'))).toBe(true);
    expect(room.read('entities/withheld.yaml')).toContain(`name: '${gap}'`);
    const after = report();
    expect(after.findings.map(({ number, version, url }) => [number, version, url])).toEqual(
      before.findings.map(({ number, version, url }) => [number, version, url]),
    );
    expect(after.findings.find(({ number }) => number === 7)!.statement).toContain(gap);
    expect(after.tombstones.map(({ number }) => number)).toEqual(
      before.tombstones.map(({ number }) => number),
    );
  });

  it('stands in no page, picture, feed, card or download', async () => {
    expect(withhold(ZARINBUD).code).toBe(0);
    const now = report();
    const at = addressFrom('https://quarry.example', '');
    const pages = await Promise.all([
      ...now.findings.map((finding) => htmlOf(FindingBody, { finding, report: now })),
      ...now.findings.flatMap(({ versions }) =>
        versions.map((version) => htmlOf(VersionBody, { version, versions, gone: null, report: now })),
      ),
      ...now.entities.map((entity) => htmlOf(EntityBody, { entity, report: now })),
      htmlOf(ChangeList, { changes: correctionsOf(now), report: now }),
    ]);
    const made = [
      ...pages,
      ...Object.values(DATA_FILES).map(({ text }) => text(now, at)),
      atomFeed(feedEntries(now, at), now, at, { path: '/feed.xml', page: '/', title: 'Changes' }),
      jsonFeed(correctionEntries(now, at), now, at),
      redirectsFile(now, (path) => path),
      sitemap(now, at),
      JSON.stringify(now.findings.map((finding) => [findingCard(finding, now), citeKit(finding, now, at)])),
      ...now.findings.map((finding) => oembed(finding, now, at)),
      ...everyNumber(now).flatMap((item) =>
        (item.finding ?? item.gone).versions.map((version) =>
          JSON.stringify(cardOfVersion(version, item, now)),
        ),
      ),
    ];
    expect(made.filter((text) => /zarinbud|зарінбуд/.test(plain(text)))).toEqual([]);
    expect(made.filter((text) => text.includes(gap)).length).toBeGreaterThan(10);
  });

  it('empties the cards of the versions from which it was taken, and of no other', () => {
    const before = report();
    const named = new Set(
      before.findings.flatMap(({ versions }) =>
        versions.filter(({ snapshot }) => /zarinbud/i.test(JSON.stringify(snapshot))).map(({ url }) => url),
      ),
    );
    expect(named.size).toBeGreaterThan(1);
    expect(withhold(ZARINBUD).code).toBe(0);
    const now = report();
    for (const finding of now.findings)
      for (const version of finding.versions) {
        const { words, happened } = cardOfVersion(
          version,
          { number: finding.number, finding, gone: null },
          now,
        );
        expect([version.url, words === null], version.url).toEqual([version.url, named.has(version.url)]);
        if (words === null) expect(happened).toMatch(/: a name was withheld on 1 March 2020\./);
      }
  });

  it('leaves a ledger whose digests, chain and history hold, before the commit and after', () => {
    const heads = report().ledger.heads;
    const digests = loadReport(room.path('')).ledger.publications.map(({ digest }) => digest);
    expect(withhold(ZARINBUD).code).toBe(0);
    expect(room.errors()).toEqual([]);
    room.commit();
    expect(room.errors()).toEqual([]);
    const { publications } = loadReport(room.path('')).ledger;
    expect(publications.map(({ digest }) => digest)).toEqual(expect.arrayContaining(digests));
    expect(publications.at(-1)!.header).toMatchObject({ kind: 'withholding', buildsOn: heads });
    // Whoever goes on works as before.
    correct(room, 2, '2020-03-02');
    add(room, 'cargo', '2020-03-02');
    expect(room.errors()).toEqual([]);
  });

  it('cannot be tried against any hash that is left', () => {
    const old = new Set(
      loadReport(room.path('')).ledger.placed.flatMap(({ record }) =>
        'sha256' in record && /zarinbud|Zarinbud/.test(JSON.stringify(record)) ? [record.sha256] : [],
      ),
    );
    expect(old.size).toBeGreaterThan(1);
    expect(withhold(ZARINBUD).code).toBe(0);
    const { publications } = loadReport(room.path('')).ledger;
    expect([...old].filter((hash) => everything().includes(hash))).toEqual([]);
    for (const { placed, seals, header } of publications)
      placed.forEach(({ sealed }, index) => {
        if (sealed) expect([seals[index]!.salt, header.salt]).toEqual([undefined, undefined]);
      });
    const { names, salt } = publications.at(-1)!.header.withheld!;
    expect(names).toEqual([
      { words: 1, hash: slowHash('zarinbud', salt) },
      { words: 1, hash: slowHash('зарінбуд', salt) },
    ]);
  });

  it('takes the proof of a phrase with it, which could be guessed', () => {
    const verified = `verified:\n  date: 2019-09-01\n  result: All found.\n  digest: ${'ab'.repeat(32)}\n`;
    room.edit('articles/pisok-z-orluny.mdx', /^---\n/, `---\n${verified}`);
    expect(withhold(['Квітка']).code).toBe(0);
    expect(room.read('articles/pisok-z-orluny.mdx')).toContain('result: All found.');
    expect(room.read('articles/pisok-z-orluny.mdx')).not.toContain('ab'.repeat(32));
    expect(room.read('findings/014-quay-without-permit.mdx')).toContain(`«${gap}»`);
  });

  it('is found in the original texts where its gap stands, and no other name passes for it', () => {
    expect(withhold([...ZARINBUD, 'Квітка', 'Kvitka']).code).toBe(0);
    expect(room.read('findings/006-one-owner-two-companies.mdx')).toContain(`construtora ${gap}`);
    const texts = room.path('../texts');
    cpSync(join(import.meta.dirname, '../../fixtures/quarry/texts'), texts, { recursive: true });
    const verify = () => {
      const said: string[] = [];
      return { code: runVerify(room.path(''), [texts], (line) => said.push(line)), said: said.join('\n') };
    };
    const proved = verify();
    expect(proved.said.match(/9 of 9 evidence phrases found once/g), proved.said).toHaveLength(2);
    expect(proved.code).toBe(0);
    const original = join(texts, 'areia-do-orluna.txt');
    const text = readFileSync(original, 'utf8');
    writeFileSync(original, text.replace('construtora Zarinbud', 'construtora Outrora'));
    expect(verify().said).toMatch(/006-.*dono da construtora \[name.withheld\]" does not stand in the text/);
    writeFileSync(original, text.replace('construtora Zarinbud', 'construtora Zarinbudense'));
    expect(verify().code).toBe(1);
    writeFileSync(original, text.replace('construtora Zarinbud', 'construtora «ZARINBUD»'));
    expect(verify().code).toBe(1);
    writeFileSync(original, text.replace('construtora Zarinbud', 'construtora ZARINBUD'));
    expect(verify().code).toBe(0);
  });

  it('of several words is found over marks, lines and hyphens, and a value keeps its meaning as YAML', () => {
    room.edit(
      'articles/areia-do-orluna.mdx',
      /\n$/,
      '\n\nThey call it *Kvitka*\n**QUAY**, [Kvitka Quay](/entities/kvitka-quay/) or kvitka-quay.\n',
    );
    room.edit('site.yaml', 'It follows sand', 'Kvitka\n  Quay: it follows sand');
    const { code, said } = withhold(['Kvitka Quay']);
    expect(code, said).toBe(0);
    expect(room.read('articles/areia-do-orluna.mdx')).toContain(`[${gap}](/entities/withheld/) or withheld.`);
    expect(plain(everything())).not.toContain('kvitka quay');
    expect(report().site.description).toContain(`${gap}: it follows sand`);
  });

  it('can be withheld after another one from the same words, and taken out with them', () => {
    expect(withhold(ZARINBUD).code).toBe(0);
    room.commit();
    expect(withhold(['Barcaças Conceição', 'Conceição', 'Барказас Консейсан']).code).toBe(0);
    expect(plain(everything())).not.toMatch(/conceicao|консеисан/);
    room.commit();
    expect(room.errors()).toEqual([]);
    const { code } = room.run(
      ['withdraw', '7', '--date', '2020-03-02', '--reason', 'A court.', '--subject', 'a sale', '--legal'],
      '2020-03-02',
    );
    expect(code).toBe(0);
    room.commit();
    expect(room.errors().filter((line) => line.includes('ledger'))).toEqual([]);
  });

  it('stays withheld where a preview is published anew', () => {
    room.git('update-ref', '-d', 'HEAD');
    room.edit('site.yaml', /^launched:.*\n/m, '');
    room.run(['publish', '--date', '2019-12-01', '--note', 'A preview.'], '2020-03-01');
    expect(withhold(ZARINBUD).code).toBe(0);
    room.edit('findings/002-gravel-sold-to-barge-line.mdx', 'in total', 'altogether');
    const { code, said } = room.run(['publish', '--date', '2020-03-02', '--note', 'Anew.'], '2020-03-02');
    expect(code, said).toBe(0);
    room.edit('findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSo says Zarinbud.\n');
    expect(room.errors().join()).toContain('a name that was withheld (2020-03-01)');
  });
});

describe('a name that comes back', () => {
  beforeEach(() => {
    expect(withhold(ZARINBUD).code).toBe(0);
    room.commit();
  });

  it.each([
    ['in a text', 'findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSo says Zarinbud.\n'],
    ['in capitals', 'findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSo says ZARINBUD.\n'],
    ['in another script', 'articles/pisok-z-orluny.mdx', /\n$/, '\nSo says «Зарінбуд».\n'],
    ['in a comment', 'site.yaml', /^title/m, '# Zarinbud\ntitle'],
    ['in a value with escapes', 'site.yaml', /^title: .*$/m, 'title: "\\u005aarinbud and sand"'],
    ['in a link', 'findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSee [it](/entities/zarinbud/).\n'],
  ])('%s is refused, at its place and without being told', (_, file, from, to) => {
    room.edit(file, from, to);
    const errors = room.errors().filter((line) => line.includes('a name that was withheld (2020-03-01)'));
    expect(errors).toEqual([expect.stringContaining(`content/${file}:`)]);
    expect(plain(errors.join())).not.toMatch(/zarinbud|зарінбуд/);
    // The remedy, to the letter.
    expect(withhold([], ['withhold', '--again', ...ARGS.slice(1)]).code).toBe(0);
    expect(room.errors().filter((line) => line.includes('was withheld'))).toEqual([]);
    expect(plain(everything())).not.toMatch(/zarinbud|зарінбуд/);
  });

  it('gets the gap that it had, beside another name that has its own', () => {
    expect(withhold(['Barcaças Conceição', 'Conceição', 'Барказас Консейсан']).code).toBe(0);
    room.commit();
    room.edit(
      'findings/002-gravel-sold-to-barge-line.mdx',
      /\n$/,
      '\nSo say Zarinbud and Barcaças Conceição.\n',
    );
    expect(withhold([], ['withhold', '--again', ...ARGS.slice(1)]).code).toBe(0);
    expect(room.read('findings/002-gravel-sold-to-barge-line.mdx')).toContain(
      `So say ${gap} and ${t.promise.nameWithheld({ n: 2 })}.`,
    );
  });

  it('and is typed again needs no second record; with another spelling it keeps its gap', () => {
    const records = () =>
      loadReport(room.path('')).ledger.publications.filter(({ header }) => header.withheld).length;
    expect(withhold(ZARINBUD).said).toContain('Nothing to do');
    expect(records()).toBe(1);
    room.edit('findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSo says Sarinbud, or zarinbud.\n');
    expect(withhold(['Zarinbud', 'Sarinbud']).code).toBe(0);
    expect(room.read('findings/002-gravel-sold-to-barge-line.mdx')).toContain(`So says ${gap}, or ${gap}.`);
    expect(records()).toBe(2);
    room.commit();
    expect(room.errors().filter((words) => words.includes('was withheld'))).toEqual([]);
  });

  it('in a file name is refused without the path', () => {
    room.write('sources/zarinbud-note.yaml', 'title: A note\nkind: statement\n');
    const errors = loadReport(room.path('')).problems.filter(({ code }) => code === 'withheld');
    expect(errors.map(({ path }) => path.split('/').at(-1))).toEqual(['sources']);
    expect(withhold([], ['withhold', '--again', ...ARGS.slice(1)]).code).toBe(0);
    expect(existsSync(room.path('sources/withheld-note.yaml'))).toBe(true);
  });

  it('on a branch where the law took out words of the same publication: the two go together', () => {
    room.git('checkout', '--quiet', '-b', 'other', 'HEAD^');
    const { code } = room.run(
      ['withdraw', '10', '--date', '2020-03-02', '--reason', 'A court.', '--subject', 'x', '--legal'],
      '2020-03-02',
    );
    expect(code).toBe(0);
    room.edit('articles/areia-do-orluna.mdx', /<Finding n="10">([^<]*)<\/Finding>/, '$1');
    room.commit();
    // Git may put the lines of one file together as they stand here, with the name.
    room.git('merge', '--quiet', '--no-edit', '--strategy-option', 'ours', 'main');
    const follow = () => {
      for (const words of room.errors()) {
        const show = /"git show (\S+) > ([^"]+)"/.exec(words);
        if (show) return void writeFileSync(show[2]!, room.git('show', show[1]!));
      }
      const next = room.errors().find((words) => /npm run ledger -- rebase/.test(words));
      if (next) return void expect(room.run(['rebase']).code).toBe(0);
      expect(withhold([], ['withhold', '--again', '--date', '2020-03-02', ...ARGS.slice(3)]).code).toBe(0);
    };
    for (let round = 0; round < 6 && room.errors().length > 0; round++) follow();
    expect(room.errors()).toEqual([]);
    const text = room
      .ledger()
      .map((name) => room.read(`ledger/${name}`))
      .join('');
    expect(plain(text)).not.toMatch(/zarinbud|зарінбуд/);
    expect(text).not.toContain('bought the rest');
  });

  it('in the ledger of another branch is refused, and gets its gap', () => {
    room.git('checkout', '--quiet', '-b', 'mine', 'HEAD^');
    room.edit('findings/007-zarinbud-says-it-paid.mdx', /whenText: .*/, 'whenText: in that year');
    room.run(['publish', '--date', '2020-02-20', '--note', 'Said by Zarinbud.', '7'], '2020-02-20');
    room.commit();
    room.git('checkout', '--quiet', 'main');
    try {
      room.git('merge', '--quiet', '--no-edit', '--no-ff', 'mine');
    } catch {
      room.git('checkout', '--ours', '--', 'content/findings');
      room.git('add', '--all');
    }
    expect(room.errors().join('\n')).toMatch(
      /content\/ledger\/2020-02-20-\w+\.jsonl:1 {2}here stands a name/,
    );
    expect(withhold([], ['withhold', '--again', ...ARGS.slice(1)]).code).toBe(0);
    room.commit();
    expect(
      room.errors().filter((line) => line.includes('ledger') && !line.includes('no longer says')),
    ).toEqual([]);
    expect(plain(everything())).not.toContain('zarinbud');
  });
});

describe('what was put in the place of other words', () => {
  it('is told where only what is deployed is there to compare with: that holds the old hashes', () => {
    const deployed = join(room.root, 'versions.json');
    writeFileSync(deployed, versionsJson(report(), addressFrom('https://quarry.example', '')));
    expect(withhold(ZARINBUD).code).toBe(0);
    rmSync(join(room.root, '.git'), { recursive: true });
    vi.stubEnv('LEDGER_ANCHOR', deployed);
    expect(room.errors()).toEqual([]);
    const text = readFileSync(deployed, 'utf8');
    writeFileSync(
      deployed,
      text.replace(/"heads": \[\s*"/, (start) => `${start.slice(0, -1)}"${'ab'.repeat(32)}", "`),
    );
    expect(room.errors().join()).toContain('the publication abababab is not in the ledger');
    vi.unstubAllEnvs();
  });

  it('cannot be nothing at all: the text of a live finding does not vanish behind a seal', () => {
    const { publications } = loadReport(room.path('')).ledger;
    const first = publications[0]!;
    const text = withoutWords(
      first,
      (record) => ('finding' in record && record.finding === 2 ? withoutText(record, 2) : record),
      (note) => note,
      sha256,
    );
    room.write(`ledger/${first.path.split('/').at(-1)!}`, text);
    expect(room.errors().join()).toContain('the text of finding 2, version 1, is missing');
  });

  it('is told from a gap: by its seal, and by the history', () => {
    expect(withhold(ZARINBUD).code).toBe(0);
    room.commit();
    const file = room.ledgerFile('"seal"');
    const text = room.read(file);
    room.write(
      file,
      text.replace(/"statement":"[^"]*withheld[^"]*"/, '"statement":"[name\u00a0withheld] sold nothing."'),
    );
    expect(room.errors().join()).toMatch(/was edited|was changed/);
    room.write(file, text);
    expect(room.errors()).toEqual([]);
  });

  it('is no gap where no name was withheld', () => {
    const file = room.ledgerFile('"/findings/2/"');
    const { publications } = loadReport(room.path('')).ledger;
    const { digest } = publications.find(({ path }) => path.endsWith(file))!;
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    forge(room, { withheld: undefined, note: 'Nothing.' }, () => []);
    const last = room.ledgerFile('"Nothing."');
    const header = JSON.parse(room.read(last).split('\n')[0]!) as Record<string, unknown>;
    expect(header).not.toHaveProperty('withheld');
    room.write(
      last,
      `${JSON.stringify({ ...header, note: 'Something else.', seal: 'ab'.repeat(32) }, Object.keys({ ...header, seal: '' }).sort())}\n`,
    );
    expect(room.errors().join()).toMatch(/was edited|it is sealed, but no name was withheld from it/);
  });
});

describe('npm run ledger -- withhold', () => {
  it.each([
    ['a name as an argument', ['Zarinbud'], [...ARGS, 'Zarinbud'], 'The name is never an argument'],
    ['no name', [''], ARGS, 'No name was given'],
    ['two letters', ['Za'], ARGS, 'Spelling 1 has fewer than 3 letters'],
    ['a whole sentence', ['a b c d e f g h i j k'], ARGS, 'Spelling 1 has more than 9 words'],
    [
      'a reason that tells it',
      ['Zarinbud'],
      [...ARGS.slice(0, -1), 'zarinbud asked'],
      'The reason has the name',
    ],
    [
      '--again before anything is withheld',
      [],
      ['withhold', '--again', ...ARGS.slice(1)],
      'Nothing is withheld yet',
    ],
    ['a word that is never said', ['sand thieves'], ARGS, 'neverSay in site.yaml has the name'],
  ])('refuses %s, changes nothing and does not tell it', (_, lines, args, words) => {
    const before = everything();
    const { code, said } = withhold(lines, args);
    expect(code).toBe(1);
    expect(said).toContain(words);
    expect(said.toLowerCase()).not.toContain('zarinbud');
    expect(everything()).toBe(before);
  });

  it('refuses to give two files one name', () => {
    room.write(
      'entities/the-zarinbud.yaml',
      room.read('entities/zarinbud.yaml').replace('name: Zarinbud', 'name: Other'),
    );
    room.write('entities/zarinbud-the.yaml', 'name: Third\nkind: company\ndescribes: firm\n');
    room.write('entities/the-zarinbud-zarinbud.yaml', 'name: Fourth\nkind: company\ndescribes: firm\n');
    const { code, said } = withhold(['Zarinbud', 'the Zarinbud', 'Zarinbud the']);
    expect(code).toBe(1);
    expect(said).toContain('two files would be called entities/withheld.yaml');
  });

  it('killed while it writes is finished by the next command, and leaves no name in between', () => {
    expect(withhold(ZARINBUD).code).toBe(0);
    const whole = everything();
    const files = room
      .git('status', '--porcelain', '--untracked-files=all', '--no-renames')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(3).replace('content/', ''));
    const changes = files.map((file) => ({
      file,
      text: existsSync(room.path(file)) ? room.read(file) : null,
    }));
    room.git('checkout', '--quiet', '.');
    room.git('clean', '--quiet', '--force');
    room.write('.unfinished.json', JSON.stringify(changes));
    // One of them is written already, and half of another journal lies about.
    const done = changes.find(({ text }) => text !== null)!;
    room.write(done.file, done.text!);
    room.write('.unfinished.json.new', '[{"file":"entities/zarinbud');
    expect(room.run([]).said).toContain('Finished what an interrupted command had begun.');
    expect(everything()).toBe(whole);
    expect(room.errors()).toEqual([]);
  });
});
