import { describe, expect, it } from 'vitest';
import { apartIn } from '../../../src/desk/ledger/check.ts';
import { ledgerOf } from '../../../src/model/promise/ledger.ts';
import { addressKey } from '../../../src/model/promise/records.ts';
import {
  ancestorsOf,
  checkChain,
  headsOf,
  inOrder,
  publicationOf,
  withoutWords,
  writePublication,
  type Heading,
  type Publication,
} from '../../../src/model/promise/publications.ts';
import { withoutText } from '../../../src/model/promise/publish.ts';
import { recordsIn } from '../../../src/model/promise/publications.ts';
import { checkRecords } from '../../../src/model/promise/rules.ts';
import { canonicalJson } from '../../../src/model/promise/snapshot.ts';
import { parseLedger } from '../../../src/reading/ledger.ts';
import type { LedgerRecord } from '../../../src/schema/ledger.ts';
import { sha256 } from './tools.ts';

const salt = 'ab'.repeat(16);

function read(name: string, text: string): { publication: Publication; words: string[] } {
  const path = `content/ledger/${name}`;
  const { lines, problems } = parseLedger(text, path);
  const { publication, complaints } = publicationOf({ name, path, lines }, sha256);
  return { publication: publication!, words: [...problems, ...complaints].map(({ words }) => words) };
}

function published(heading: Partial<Heading>, records: LedgerRecord[] = []): Publication {
  const whole: Heading = { buildsOn: [], date: '2021-01-01', kind: 'update', note: 'x', ...heading };
  const { name, text } = writePublication(whole, records, salt, sha256);
  const { publication, words } = read(name, text);
  expect(words).toEqual([]);
  return publication;
}

const live = (address: string, date = '2021-01-01'): LedgerRecord => ({ address, date, state: 'live' });
const version = (finding: number, n = 1, date = '2021-01-01'): LedgerRecord => {
  const snapshot = {
    statement: `Sand, finding ${finding}, version ${n}.`,
    kind: 'fact',
    grade: 'records',
    when: null,
    quantities: [],
    relations: [],
    evidence: [],
    responses: 'none recorded',
    doesNotShow: [],
  };
  return { finding, n, date, note: 'Why.', sha256: sha256(canonicalJson(snapshot)), snapshot };
};

describe('the file of a publication', () => {
  const records = [live('/'), live('/findings/1/'), version(1)];
  const { name, text } = writePublication(
    { buildsOn: [], date: '2021-01-01', kind: 'update', note: 'First.' },
    records,
    salt,
    sha256,
  );

  it('is named by its day and its digest, and read back as it was', () => {
    const { publication, words } = read(name, text);
    expect(words).toEqual([]);
    expect(name).toBe(`2021-01-01-${publication.digest.slice(0, 8)}.jsonl`);
    expect(publication.placed.map(({ record }) => record)).toEqual(records);
  });

  it('has another digest when anything in it changes', () => {
    const changes: [from: string, to: string][] = [
      ['"First."', '"Second."'],
      ['"kind":"update"', '"kind":"wording"'],
      ['"buildsOn":[]', `"buildsOn":["${'0'.repeat(64)}"]`],
      ['"Why."', '"Because."'],
      ['{"address":"/","date"', '{"address":"/x/","date"'],
      [salt, 'cd'.repeat(16)],
    ];
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      expect(read(name, text.replace(from, to)).words.join(), from).toContain('the publication was edited');
    }
  });

  it('keeps its digest when words are taken out, and what is left cannot be guessed at', () => {
    const { publication } = read(name, text);
    const cleaned = withoutWords(
      publication,
      (record) => withoutText(record, 1),
      () => undefined,
      sha256,
    );
    const { publication: after, words } = read(name, cleaned);
    expect(words).toEqual([]);
    expect(after.digest).toBe(publication.digest);
    expect(cleaned).not.toMatch(/Sand|Why|First/);
    // Whoever guesses the words cannot try the guess: the salt of the line is gone.
    expect(cleaned).not.toContain(salt);
    expect(cleaned).not.toContain(sha256(`${salt} 3`).slice(0, 32));
    // What else stands there is still held.
    expect(read(name, cleaned.replace('"address":"/",', '"address":"/x/",')).words).not.toEqual([]);
    // Again: nothing more to take, nothing lost.
    expect(
      withoutWords(
        after,
        (record) => record,
        () => undefined,
        sha256,
      ),
    ).toBe(cleaned);
  });

  it.each([
    [
      'a lost header',
      (all: string) => all.split('\n').slice(1).join('\n'),
      'the first line does not say what is published',
    ],
    [
      'a line of another day',
      (all: string) => all.replace('"date":"2021-01-01","state"', '"date":"2021-01-02","state"'),
      'has another day (2021-01-02)',
    ],
    ['a line that is no JSON', (all: string) => `${all}{\n`, 'the line is not JSON'],
    [
      'an invisible character',
      (all: string) => all.replace('Sand', 'Sa\u200bnd'),
      'an invisible or control character (U+200B)',
    ],
    [
      'one that JSON hides',
      (all: string) => all.replace('Sand', 'Sa\\u202end'),
      'an invisible or control character (U+202E)',
    ],
    [
      'a line break in a text',
      (all: string) => all.replace('Sand', 'Sa\\nnd'),
      'a line break or a tab in a text',
    ],
    [
      'letters of two scripts',
      (all: string) => all.replace('Sand', 'Sаnd'),
      'letters of two scripts in one word',
    ],
  ])('is refused with %s', (_, change, words) => {
    expect(read(name, change(text)).words?.join('\n') ?? '').toContain(words);
  });
});

describe('publications', () => {
  const root = published({ date: '2021-01-01' });
  const late = published({ date: '2021-03-01', buildsOn: [root.digest], note: 'late' });
  const early = published({ date: '2021-02-01', buildsOn: [root.digest], note: 'early' });
  const both = published({ date: '2021-03-01', buildsOn: [late.digest, early.digest], note: 'both' });

  it('stand in one order, whatever the order of the files', () => {
    for (const list of [
      [both, late, early, root],
      [root, early, both, late],
      [late, root, both, early],
    ])
      expect(inOrder(list)).toEqual([root, early, late, both]);
  });

  it('have as heads those that nothing builds on', () => {
    expect(headsOf([root, late, early])).toEqual([late.digest, early.digest].sort());
    expect(headsOf([root, late, early, both])).toEqual([both.digest]);
    expect(ancestorsOf([both.digest], [root, late, early, both])).toEqual(
      new Set([late.digest, early.digest, root.digest]),
    );
  });

  const words = (list: Publication[]) => checkChain(list, true).map((fault) => fault.words);

  it('may not lack one, be older than what they build on, or begin twice', () => {
    expect(words([root, late, early, both])).toEqual([]);
    expect(words([late])).toEqual([expect.stringContaining('whose file is missing')]);
    const back = published({ date: '2021-02-28', buildsOn: [late.digest] });
    expect(words([root, late, back])).toEqual([
      'the publication of 2021-02-28 builds on one of 2021-03-01, which is later',
    ]);
    expect(words([root, published({ date: '2021-04-01' })])).toEqual([
      'it builds on nothing, though there is a ledger to build on',
    ]);
  });

  it('do not build on each other in a circle', () => {
    const twist = { ...root, header: { ...root.header, buildsOn: [late.digest], date: '2021-03-01' } };
    expect(words([twist, late]).join()).toContain('builds on itself in a circle');
    expect(inOrder([twist, late])).toHaveLength(2);
  });
});

describe('what branches claim', () => {
  const root = published({}, [live('/'), live('/findings/1/'), version(1)]);
  const on = (note: string, records: LedgerRecord[]) =>
    published({ date: '2021-02-01', buildsOn: [root.digest], note }, records);
  const faults = (...list: Publication[]) =>
    checkRecords(recordsIn(list, true), sha256, apartIn(list)).map(({ code, words }) => `${code}: ${words}`);

  it('may be the same page, on both', () => {
    const page = [live('/timeline/as-of/2021-02/', '2021-02-01')];
    expect(faults(root, on('a', page), on('b', page))).toEqual([]);
  });

  it.each([
    ['a number', [live('/findings/2/', '2021-02-01'), version(2, 1, '2021-02-01')], 'finding 2 is live in'],
    ['a version', [version(1, 2, '2021-02-01')], 'finding 1, version 2, is in'],
    ['a pair', [live('/tensions/2/', '2021-02-01')], '/tensions/2/ is live in'],
  ])('may not be %s', (_, records, words) => {
    const found = faults(root, on('a', records), on('b', records));
    expect(found[0]).toContain(`branches: ${words}`);
    // Not so one after the other: there it was edited.
    const first = on('a', records);
    const then = published({ date: '2021-02-01', buildsOn: [first.digest], note: 'b' }, records);
    expect(faults(root, first, then).every((fault) => fault.startsWith('ledger: '))).toBe(true);
  });
});

describe('a large ledger', () => {
  it('of 200,000 lines is read, checked and joined in linear time', () => {
    const build = (count: number): Publication[] => {
      const list: Publication[] = [];
      for (let from = 0; from < count; from += 1000) {
        const records = Array.from({ length: 1000 }, (_, index) => live(`/entities/e-${from + index}/`));
        const keyed = records.map(
          (record) => [addressKey((record as { address: string }).address), record] as const,
        );
        const sorted = keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
        const before = list.at(-1);
        list.push(published({ buildsOn: before ? [before.digest] : [], note: `${from}` }, sorted));
      }
      return list;
    };
    const time = (list: Publication[]) => {
      const start = performance.now();
      expect(checkChain(list, true)).toEqual([]);
      const placed = recordsIn(list, true);
      expect(checkRecords(placed, sha256, apartIn(list))).toEqual([]);
      expect(
        ledgerOf(
          placed.map(({ record }) => record),
          list,
        ).addresses,
      ).toHaveLength(placed.length);
      return performance.now() - start;
    };
    const list = build(200_000);
    const small = Math.max(50, time(list.slice(0, 20)));
    // Ten times as much takes about ten times as long; a hundred times would be its square.
    expect(time(list)).toBeLessThan(60 * small);
  });

  it('keeps apart addresses whose keys sort alike', () => {
    expect(addressKey('/entities/unit-1/')).not.toBe(addressKey('/entities/unit-01/'));
    const twins = ['/entities/unit-01/', '/entities/unit-1/'].map((address) => live(address));
    const list = [published({}, twins)];
    expect(checkRecords(recordsIn(list, true), sha256)).toEqual([]);
    expect(ledgerOf(twins).addresses.map(({ address }) => address)).toEqual(
      ledgerOf([...twins].reverse()).addresses.map(({ address }) => address),
    );
    expect(recordsIn(list, false)).toHaveLength(2);
  });

  it('is walked without calling itself, however many publications stand one behind the other', () => {
    const list: Publication[] = [published({})];
    for (let count = 1; count < 20_000; count++) {
      const before = list.at(-1)!;
      list.push({
        ...before,
        digest: `${count}`.padStart(64, '0'),
        path: `${count}`,
        header: { ...before.header, buildsOn: [before.digest] },
      });
    }
    expect(inOrder([...list].reverse())).toEqual(list);
  });
});
