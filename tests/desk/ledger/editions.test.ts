import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ChangeList from '../../../src/components/promise/ChangeList.astro';
import VersionBody from '../../../src/components/promise/VersionBody.astro';
import { loadReport } from '../../../src/desk/check/load.ts';
import { addressFrom } from '../../../src/exports/address.ts';
import { citeKit } from '../../../src/exports/cite/cite.ts';
import { correctionEntries } from '../../../src/exports/feeds/feed.ts';
import { versionsJson } from '../../../src/exports/tables/versions.ts';
import { correctionsOf } from '../../../src/model/promise/changes.ts';
import { fateOf } from '../../../src/model/promise/cited.ts';
import { t } from '../../../src/text/t.ts';
import { htmlOf } from '../../components/hear.ts';
import { findingInDutch } from '../dutch.ts';
import { add, closeNewsrooms, correct, openNewsroom, type Newsroom } from './newsroom.ts';

const LEDGER = 'editions/nl/ledger';
const WORDS = 'editions/nl/findings/001-sand-to-kvitka-quay.mdx';
const at = addressFrom('https://quarry.example/nl', '');

let room: Newsroom;
beforeEach(() => {
  room = openNewsroom();
  room.write(WORDS, findingInDutch(3));
});
afterEach(() => {
  vi.unstubAllEnvs();
  room.close();
});
afterAll(closeNewsrooms);

const loaded = () => loadReport(room.path(''));
const dutch = () => loaded().editions[0]!.report!;
const versionsOf = (number: number) => dutch().byNumber.get(number)!.versions;
const files = () => (existsSync(room.path(LEDGER)) ? readdirSync(room.path(LEDGER)).sort() : []);
const publish = (date: string, ...more: string[]) => {
  const done = room.run(['publish', '--date', date, '--note', 'As it is.', ...more], date);
  expect(done.code, done.said).toBe(0);
  return done.said;
};
/** Publishes the edition for the first time. */
const begin = () => {
  publish('2020-02-01');
  room.commit();
};
const htmlOfVersion = (number: number, n: number) => {
  const report = dutch();
  const { versions } = report.byNumber.get(number)!;
  const version = versions[n - 1]!;
  return htmlOf(VersionBody, {
    version,
    versions,
    gone: null,
    report,
    person: false,
    address: at(version.url),
  });
};

describe('an edition that was never published', () => {
  it('says its present words, and asks for nothing', () => {
    expect(room.errors()).toEqual([]);
    expect(versionsOf(1)).toEqual([
      expect.objectContaining({ n: 1, date: null, original: 3, snapshot: expect.objectContaining({}) }),
    ]);
    expect(versionsOf(2)[0]).toMatchObject({ original: 1, untranslated: true });
    expect(dutch().tombstones.map(({ number }) => number)).toEqual(
      loaded().report!.tombstones.map(({ number }) => number),
    );
    expect(room.run([]).said).toContain('new      edition nl:');
  });

  it('is published with its original: whatever stands in it, with the version that it stands for', () => {
    const before = room.ledger();
    expect(publish('2020-02-01')).toBe(
      'Recorded in editions/nl/ledger/ as an update: 14 versions of findings, 14 lines in all.',
    );
    expect(room.ledger()).toEqual(before);
    expect(files()).toHaveLength(1);
    const text = room.read(`${LEDGER}/${files()[0]!}`);
    expect(text).not.toContain('"address"');
    expect(versionsOf(1)).toMatchObject([{ n: 1, date: '2020-02-01', original: 3 }]);
    expect(versionsOf(1)[0]!.snapshot!.statement).toMatch(/^Barcaças Conceição bracht/);
    room.commit();
    expect(room.errors()).toEqual([]);
    expect(room.run([]).said).toContain('Nothing to record');
  });
});

describe('a change of the translation', () => {
  const better = () => room.edit(WORDS, 'volgens havenregisters die', 'aldus havenregisters die');

  it('has to be published, and is a version of its own kind: the original has no correction', () => {
    begin();
    better();
    expect(room.errors()).toEqual([
      expect.stringMatching(
        /^content\/editions\/nl\/findings\/001.*in the edition nl no longer says what version 1/,
      ),
    ]);
    expect(room.run([]).said).toContain('edition nl, finding 1, version 2: its translation changed');
    const ledger = room.ledger();
    expect(publish('2020-02-02', '--note-nl', 'Beter Nederlands.')).toContain('as a translation: 1 version');
    expect(room.ledger()).toEqual(ledger);
    expect(versionsOf(1)).toMatchObject([
      { n: 1, kind: null, original: 3 },
      { n: 2, kind: 'translation', original: 3, note: 'Beter Nederlands.', date: '2020-02-02' },
    ]);
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('is published anew before the launch, where nothing but version 1 is kept', () => {
    rmSync(room.path('../.git'), { recursive: true });
    room.edit('site.yaml', /^launched:.*\n/m, '');
    publish('2020-02-01');
    room.edit('findings/002-gravel-sold-to-barge-line.mdx', 'euros in total', 'euros together');
    expect(room.run([]).said).toContain(
      'edition nl, finding 2, version 1: its translation or its original changed',
    );
  });

  it('takes what a form says to the readers of every edition from one field, each behind its language', () => {
    begin();
    better();
    const asked = (notes: string, ...more: string[]) => {
      const words = ['publish', '--date', '2020-02-02', '--note', 'x', '--notes', notes, ...more];
      return room.run(words).said;
    };
    expect(asked('Beter. nl: Beter.')).toContain('--notes begins with “Beter.” — begin with');
    expect(asked('de: Besser.')).toContain('--notes begins with “de: Besser.” — begin with');
    expect(asked('nl: Beter. nl: Nog beter.')).toContain('--note-nl is given twice');
    expect(asked('nl: Beter.', '--note-nl', 'Beter.')).toContain('--note-nl is given twice');
    expect(files()).toHaveLength(1);
    const words = 'Beter; $(zie) boven: "--note-nl".';
    expect(asked(`  nl: ${words}\n`)).toContain('as a translation: 1 version');
    expect(versionsOf(1)[1]).toMatchObject({ note: words });
  });

  it('tells its readers nothing in the language of the original', async () => {
    begin();
    better();
    publish('2020-02-02', '--notes', '');
    expect(versionsOf(1)).toMatchObject([{ note: null }, { n: 2, kind: 'translation', note: null }]);
    expect(await htmlOfVersion(1, 2)).not.toContain('As it is.');
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('keeps what was published, on a page that says what it translates and how it is cited', async () => {
    begin();
    better();
    publish('2020-02-02');
    const html = await htmlOfVersion(1, 1);
    expect(html).toMatch(/<h1[^>]*>\s*Barcaças Conceição bracht in 2018 .* volgens havenregisters/);
    expect(html).toContain('A translation of');
    expect(html).toMatch(/href="[^"]*\/findings\/1\/v\/3\/"[^>]*hreflang="en/);
    expect(html).toContain(', a change of the translation');
    expect(html).toContain('finding 1 (English edition, version 1), 1 February 2020.');
    expect(await htmlOfVersion(2, 1)).toContain('Not translated then');
    const kit = citeKit(dutch().byNumber.get(1)!, dutch(), at);
    expect(JSON.stringify(kit)).toContain('English edition, version 2');
  });

  it('stands among the changes of the edition, its feed and its file, and in none of the original', async () => {
    const before = correctionsOf(loaded().report!).length;
    begin();
    better();
    publish('2020-02-02');
    const report = dutch();
    const changes = correctionsOf(report).filter(({ kind }) => kind === 'changed');
    expect(changes.map(({ about }) => about)).toEqual(['/findings/1/v/2/']);
    expect(await htmlOf(ChangeList, { changes, report })).toContain('Translation changed 2 February 2020');
    expect(correctionEntries(report, at)[0]!.text).toContain('Translation changed');
    const listed = JSON.parse(versionsJson(report, at)) as { versions: object[]; heads: string[] };
    expect(listed.versions).toContainEqual(
      expect.objectContaining({ number: 1, version: 2, kind: 'translation', original: 3, translated: true }),
    );
    expect(listed.heads).toEqual(loaded().editions[0]!.ledger!.ledger.heads);
    expect(correctionsOf(loaded().report!)).toHaveLength(before);
    const [first] = report.byNumber.get(1)!.versions;
    const finding = report.byNumber.get(1)!;
    expect(fateOf(first!, { number: 1, finding, gone: null }, report)).toMatchObject({ kind: 'changed' });
  });
});

describe('a correction of the original', () => {
  const correctOriginal = (words: string) => {
    room.edit('findings/001-sand-to-kvitka-quay.mdx', 'give no upper limit', 'give no upper bound');
    room.write(WORDS, words);
    return publish('2020-02-02', '--kind', 'correction');
  };

  it('is one in the edition too, in one step, where the words followed', () => {
    begin();
    const words = findingInDutch(4).replace('geen bovengrens', 'geen maximum');
    expect(correctOriginal(words).match(/as a correction/g)).toHaveLength(2);
    expect(versionsOf(1).at(-1)).toMatchObject({ n: 2, kind: 'correction', original: 4, date: '2020-02-02' });
    expect(versionsOf(1).at(-1)!.untranslated).toBeUndefined();
    const report = dutch();
    const [first] = report.byNumber.get(1)!.versions;
    const finding = report.byNumber.get(1)!;
    expect(fateOf(first!, { number: 1, finding, gone: null }, report)).toMatchObject({ kind: 'corrected' });
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('records the words of the original where the translation is behind', () => {
    begin();
    correctOriginal(findingInDutch(3));
    const original = loaded().report!.byNumber.get(1)!.statement;
    expect(versionsOf(1).at(-1)).toMatchObject({ untranslated: true, original: 4, kind: 'correction' });
    expect(versionsOf(1).at(-1)!.snapshot!.statement).toBe(original);
    expect(versionsOf(1)[0]!.snapshot!.statement).toMatch(/bracht/);
    room.write(WORDS, findingInDutch(4));
    publish('2020-02-03');
    expect(versionsOf(1).at(-1)).toMatchObject({ n: 3, kind: 'translation', original: 4 });
  });
});

describe('an end in the original', () => {
  const end = (...args: string[]) => {
    const done = room.run([...args, '--date', '2020-03-01', '--reason', 'It is so.'], '2020-03-01');
    expect(done.code, done.said).toBe(0);
    return done.said;
  };

  it('takes the words of the edition out where the law takes those of the original out', () => {
    begin();
    expect(room.read(`${LEDGER}/${files()[0]!}`)).toContain('bracht in 2018');
    expect(end('withdraw', '1', '--subject', 'sand', '--legal')).toContain(`Deleted ${WORDS}.`);
    expect(
      files()
        .map((name) => room.read(`${LEDGER}/${name}`))
        .join(''),
    ).not.toContain('bracht in 2018');
    const gone = dutch().tombstones.find(({ number }) => number === 1)!;
    expect(gone).toMatchObject({ legal: true, versions: [{ n: 1, snapshot: null }] });
    expect(loaded().editions[0]!.ledger!.problems).toEqual([]);
  });

  it('leads on in the edition after a merger, whose evidence makes a version there too', () => {
    room.write(
      'editions/nl/findings/005-licensed-pits-only.mdx',
      `---
translates: 1
statement: In een verklaring van 13 mei 2019 zegt Barcaças Conceição dat ze alleen bij groeven met een vergunning koopt en bij andere geen zand heeft geladen.
title: De schipperij zegt dat ze alleen bij groeven met een vergunning koopt
whenText: 13 mei 2019
---
`,
    );
    begin();
    expect(versionsOf(5)[0]!.untranslated).toBeUndefined();
    end('merge', '7', '--into', '5');
    expect(versionsOf(5)).toMatchObject([{ original: 1 }, { n: 2, original: 2, date: '2020-03-01' }]);
    expect(versionsOf(5)[1]!.untranslated).toBeUndefined();
    expect(room.read('editions/nl/findings/005-licensed-pits-only.mdx')).toContain('translates: 2\n');
    expect(dutch().tombstones.find(({ number }) => number === 7)).toMatchObject({ target: '/findings/5/' });
    expect(room.errors().filter((line) => line.includes('edition'))).toEqual([]);
  });

  it('renames the words of a party that moves', () => {
    room.write('editions/nl/entities/kvitka-quay.yaml', 'translates: TODO\n');
    begin();
    end('move', '/entities/kvitka-quay/', '/entities/kvitka-kade/');
    expect(existsSync(room.path('editions/nl/entities/kvitka-kade.yaml'))).toBe(true);
    expect(room.errors()).toEqual([]);
  });
});

it('withholds a name from the words and the versions of the edition too', () => {
  begin();
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const args = ['withhold', '--date', '2020-03-01', '--reason', 'A court ordered it.'];
  const { code, said } = room.run(args, '2020-03-01', ['Barcaças Conceição']);
  expect(code, said).toBe(0);
  const published = files().map((name) => room.read(`${LEDGER}/${name}`));
  for (const text of [room.read(WORDS), ...published, JSON.stringify(versionsOf(1))])
    expect(text).not.toMatch(/Concei/);
  // In words of the edition, also in what is not translated, and in those of the original there.
  const gap = '[naam\u00a0weggelaten]';
  expect(room.read(WORDS)).toContain(`${gap} bracht`);
  for (const number of [1, 2]) {
    const said = JSON.stringify(dutch().byNumber.get(number)!.versions);
    expect(said).toContain(gap);
    expect(said).not.toContain('withheld]');
  }
  expect(dutch().entities.map(({ name }) => name)).toContain(gap);
  expect(loaded().report!.entities.map(({ name }) => name)).toContain(t.promise.nameWithheld({ n: 1 }));
  expect(versionsOf(1)).toHaveLength(1);
  expect(versionsOf(1)[0]).toMatchObject({ withheld: '2020-03-01' });
  expect(versionsOf(1)[0]!.snapshot!.statement).toContain('bracht in 2018');
  room.commit();
  expect(room.errors()).toEqual([]);
  room.edit(WORDS, `${gap} bracht`, 'Barcaças Conceição bracht');
  expect(room.errors()).toContainEqual(
    expect.stringMatching(/editions\/nl\/findings\/001.*here stands a name/),
  );
});

describe('the ledger of an edition', () => {
  it('is held against its history: what was published there stays', () => {
    begin();
    const [file] = files();
    rmSync(room.path(`${LEDGER}/${file!}`));
    expect(room.errors()).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `the publication of 2020-02-01 \\(${file!}.*git show [0-9a-f]{12}:content/${LEDGER}/${file!}`,
        ),
      ),
    );
  });

  it('is refused where it stands for a version that was not published, or was edited', () => {
    begin();
    const file = `${LEDGER}/${files()[0]!}`;
    room.edit(file, '"original":3', '"original":4');
    expect(room.errors()).toContainEqual(expect.stringMatching(/editions\/nl\/ledger\/.*was edited/));
  });

  it('is rebased with its original: numbers and versions follow, and the words are in both', () => {
    begin();
    const on = (branch: string, work: () => void) => {
      room.git('checkout', '--quiet', ...(branch === 'main' ? ['main'] : ['-b', branch, 'main']));
      work();
    };
    on('mine', () => {
      correct(room, 2, '2020-03-01');
      add(room, 'my-cargo', '2020-03-02');
    });
    on('main', () => add(room, 'main-cargo', '2020-03-02'));
    room.git('checkout', '--quiet', 'mine');
    room.git('merge', '--quiet', '--no-edit', '--no-ff', 'main');
    const { code, said } = room.run(['rebase']);
    expect(code, said).toBe(0);
    expect(said).toContain('Your finding 18 is finding 19.');
    room.commit();
    expect(room.errors()).toEqual([]);
    const words = (number: number) => versionsOf(number).at(-1)!.snapshot!.statement;
    expect([18, 19].map(words)).toEqual([
      expect.stringContaining('main-cargo'),
      expect.stringContaining('my-cargo'),
    ]);
    expect(versionsOf(2).map(({ n, original }) => [n, original])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

describe('what is deployed of an edition', () => {
  /** Writes down what a site would have, under its addresses. */
  const deploy = (): string => {
    const [original, edition] = [loaded().report!, dutch()];
    for (const [place, report] of [
      ['data', original],
      ['nl/data', edition],
    ] as const) {
      mkdirSync(join(room.root, 'deployed', place), { recursive: true });
      writeFileSync(join(room.root, 'deployed', place, 'versions.json'), versionsJson(report, at));
    }
    return join(room.root, 'deployed/data/versions.json');
  };

  it('is all in its ledger, by the anchor of the original', () => {
    begin();
    const anchor = deploy();
    vi.stubEnv('LEDGER_ANCHOR', anchor);
    expect(room.errors()).toEqual([]);
    // The history goes with it: only what readers have still knows.
    room.git('reset', '--quiet', '--hard', 'HEAD^');
    room.write(WORDS, findingInDutch(3));
    expect(files()).toEqual([]);
    expect(room.errors()).toContainEqual(
      expect.stringMatching(
        /editions\/nl\/ledger.* the publication \w{8} is not in the ledger — the deployed/,
      ),
    );
    // An edition that is not deployed yet has nothing to lose.
    rmSync(join(room.root, 'deployed/nl'), { recursive: true });
    expect(room.errors()).toEqual([]);
  });
});
