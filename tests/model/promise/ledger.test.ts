import { describe, expect, it } from 'vitest';
import { changesOf, correctionsOf } from '../../../src/model/promise/changes.ts';
import { end, type Ending, propose, publish } from '../../../src/model/promise/publish.ts';
import { checkRecords } from '../../../src/model/promise/rules.ts';
import { rewrittenRecords } from '../../../src/model/promise/rewrite.ts';
import { canonicalJson, onlyRespelt } from '../../../src/model/promise/snapshot.ts';
import { ledgerOf } from '../../../src/model/promise/ledger.ts';
import type { LedgerRecord } from '../../../src/schema/ledger.ts';
import { changesTold } from '../../../src/text/versions.ts';
import { finding, snapshotIn, tinyContent } from '../tiny.ts';
import { answerTo, breaches, LAUNCHED, ledgerText, placed, reportWith, sha256 } from './tools.ts';

const first = { date: '2021-01-01', note: 'First publication.' };
const sale = { kind: 'sold', from: 'alder', to: 'birch', goods: 'sand' };

/** A ledger in which the tiny report is published once. */
const once = (changes: Parameters<typeof tinyContent>[0] = {}): LedgerRecord[] =>
  publish(reportWith([], changes), [], first, sha256);

const ended = (records: readonly LedgerRecord[], ending: Parameters<typeof end>[1]): LedgerRecord[] => {
  const after = end(records, ending);
  if ('refused' in after) throw new Error(after.refused);
  return after;
};

describe('a snapshot', () => {
  const snapshot = (data: object, form?: number) =>
    canonicalJson(snapshotIn(tinyContent({ findings: { '001-sand': data } }), form));

  it('is the same whatever the order of keys', () => {
    const reversed = Object.fromEntries(Object.entries(finding({ relations: [sale] })).reverse());
    expect(snapshot(reversed)).toBe(
      snapshot(finding({ relations: [Object.fromEntries(Object.entries(sale).reverse())] })),
    );
  });

  it('has a hash that never changes, in each form', () => {
    expect(sha256(snapshot(finding({ relations: [sale] }), 1))).toBe(
      '719912ab56bc98fc67c71ee60ed45f6cba193f49b94be34f34c908158350a4d9',
    );
    expect(sha256(snapshot(finding({ relations: [sale] })))).toBe(
      '761d8f7daf75382cd2cc57a516f371262cda65b34abdb094097aa97d50c42a2f',
    );
  });
});

describe('a merger', () => {
  it('makes no version of what only follows it, and one of what has other words', () => {
    const answers = (number: number, more: object = {}) =>
      finding({
        responses: [
          { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'No.', finding: number },
        ],
        ...more,
      });
    const word = (statement: string) => finding({ statement, kind: 'statement' });
    const files = {
      '001-sand': answers(3),
      '002-a': word('Birch says no.'),
      '003-b': word('Birch denies it.'),
    };
    const records = once({ findings: files });
    const merger = { date: '2021-02-01', state: 'merged', target: '/findings/2/', reason: 'Same.' } as const;
    const after = ended(records, { address: '/findings/3/', ...merger });
    const versions = (first: object) =>
      reportWith(after, { findings: { ...files, '003-b': null, '001-sand': first } }).findings.map(
        (item) => item.versions.length,
      );
    expect(versions(answers(2))).toEqual([1, 1]);
    expect(versions(answers(2, { title: 'Other words' }))).toEqual([2, 1]);
  });
});

describe('an old record', () => {
  const first = finding({ relations: [sale] });
  const old = once({ findings: { '001-sand': first } }).map((record): LedgerRecord => {
    if (!('finding' in record)) return record;
    const snapshot = snapshotIn(tinyContent({ findings: { '001-sand': first } }), 1);
    const { form: _, ...rest } = record;
    return { ...rest, snapshot, sha256: sha256(canonicalJson(snapshot)) };
  });
  const draft = (changes: object) =>
    reportWith(old, { findings: { '001-sand': { ...first, ...changes } } }).findings[0]!.versions.length > 1;

  it('is compared on the fields of its own form', () => {
    expect(draft({})).toBe(false);
    expect(draft({ title: 'Other words' })).toBe(false);
    expect(draft({ statement: 'Alder sold sand.' })).toBe(true);
  });

  it('gets a version in the present form, which tells nothing that the old one did not hold', () => {
    const report = reportWith(old, {
      findings: { '001-sand': { ...first, statement: 'Alder is said to have sold sand.', title: 'Else' } },
    });
    const [before, now] = report.findings[0]!.versions;
    expect(changesTold(before!, now!, report).map(({ field }) => field)).toEqual(['statement']);
    expect(now!.snapshot).toMatchObject({ title: 'Else', parties: [{ id: 'alder' }, { id: 'birch' }] });
  });
});

describe('a party with another spelling', () => {
  const birch = { name: 'Birch AG', kind: 'company', describes: 'builder', role: 'builder' };
  const says = (name: string, more = '') =>
    finding({ statement: `Alder is reported to have sold ${more}sand to ${name}.`, entities: ['birch'] });
  const respelt = (statement: object) => {
    const files = { '001-sand': says('Birch GmbH') };
    const records = once({ findings: files });
    const report = reportWith(records, { findings: { '001-sand': statement }, entities: { birch } });
    const [before, now] = report.findings[0]!.versions;
    return onlyRespelt(before!.snapshot!, now!.snapshot!);
  };

  it('is no correction where nothing else changed, its name in the statement included', () => {
    expect(respelt(says('Birch GmbH'))).toBe(true);
    expect(respelt(says('Birch AG'))).toBe(true);
    expect(respelt(says('Birch AG', 'much '))).toBe(false);
  });
});

describe('publish', () => {
  it('records every address and version 1 of each finding', () => {
    const ledger = ledgerOf(once());
    expect(ledger.addresses.map(({ address }) => address)).toEqual(
      expect.arrayContaining([
        '/',
        '/findings/1/',
        '/entities/alder/',
        '/articles/daily/',
        '/timeline/as-of/2021-03/',
        '/data/findings.json',
      ]),
    );
    expect(ledger.versions.map(({ finding: number, n, date }) => [number, n, date])).toEqual([
      [1, 1, '2021-01-01'],
    ]);
    expect(checkRecords(placed(once()), sha256)).toEqual([]);
  });

  it('adds nothing when nothing changed', () => {
    const records = once();
    expect(publish(reportWith(records), records, { ...first, date: '2021-02-01' }, sha256)).toEqual(records);
  });

  it('adds a version when the meaning changed, and keeps the earlier one', () => {
    const records = once();
    const report = reportWith(records, { findings: { '001-sand': finding({ grade: 'alleged' }) } });
    const after = publish(report, records, { date: '2021-02-01', note: 'Only alleged.' }, sha256);
    expect(after.slice(0, records.length)).toEqual(records);
    expect(ledgerOf(after).versions.map(({ n, note }) => [n, note])).toEqual([
      [1, 'First publication.'],
      [2, 'Only alleged.'],
    ]);
    expect(rewrittenRecords(placed(records), placed(after))).toEqual([]);
  });

  it('keeps in a preview the day of what is unchanged, and puts what changed at version 1', () => {
    const changes = { findings: { '001-sand': finding(), '002-gravel': finding() } };
    const records = publish(reportWith([], changes, {}), [], first, sha256);
    const edited = { findings: { '001-sand': finding({ grade: 'alleged' }), '002-gravel': finding() } };
    const report = reportWith(records, edited, {});
    const after = ledgerOf(publish(report, records, { note: 'Only alleged.', date: '2021-02-01' }, sha256));
    expect(after.versions.map(({ finding: number, n, date, note }) => [number, n, date, note])).toEqual([
      [1, 1, '2021-02-01', 'Only alleged.'],
      [2, 1, '2021-01-01', 'First publication.'],
    ]);
    expect(propose(report)).toMatchObject({ addresses: [], fresh: [], changed: [{ number: 1 }], gone: [] });
  });

  it('takes out in a preview what is gone', () => {
    const records = publish(reportWith([], {}, {}), [], first, sha256);
    const report = reportWith(records, { findings: { '001-sand': null, '002-gravel': finding() } }, {});
    const after = ledgerOf(publish(report, records, { ...first, date: '2021-02-01' }, sha256));
    expect(after.versions.map(({ finding: number, n, date }) => [number, n, date])).toEqual([
      [2, 1, '2021-02-01'],
    ]);
    expect(after.addresses.some(({ address }) => address === '/findings/1/')).toBe(false);
  });

  it('can be limited to some findings', () => {
    const changes = { findings: { '001-sand': finding(), '002-gravel': finding() } };
    const after = publish(reportWith([], changes), [], { ...first, only: new Set([2]) }, sha256);
    expect(ledgerOf(after).versions.map(({ finding: number }) => number)).toEqual([2]);
  });

  it('gives the same text whatever the order of files', () => {
    const one = { '001-sand': finding(), '010-lime': finding(), '002-gravel': finding() };
    const other = { '010-lime': finding(), '002-gravel': finding(), '001-sand': finding() };
    expect(ledgerText(once({ findings: one }))).toBe(ledgerText(once({ findings: other })));
  });

  it('suspects another finding under an old number', () => {
    const records = once();
    const stranger = finding({
      statement: 'Gravel reached Norland through a tunnel.',
      evidence: [{ article: 'daily', paragraph: 3, phrase: 'a tunnel', credited: ['daily-own'] }],
    });
    expect(
      propose(reportWith(records, { findings: { '001-gravel': stranger } })).foreign.map(
        ({ number }) => number,
      ),
    ).toEqual([1]);
    expect(
      propose(reportWith(records, { findings: { '001-sand': finding({ grade: 'alleged' }) } })).foreign,
    ).toEqual([]);
  });
});

describe('versions', () => {
  it('are 1 for all in a preview, with a day only when the ledger has one that fits', () => {
    const records = publish(reportWith([], {}, {}), [], first, sha256);
    const dates = (changes: Parameters<typeof tinyContent>[0]) =>
      reportWith(records, changes, {}).findings.map(({ version, versions }) => [
        version,
        versions.map(({ date }) => date),
      ]);
    expect(dates({})).toEqual([[1, ['2021-01-01']]]);
    expect(dates({ findings: { '001-sand': finding({ grade: 'alleged' }) } })).toEqual([[1, [null]]]);
  });

  it('go on counting after launch, without a day until they are published', () => {
    const report = reportWith(once(), { findings: { '001-sand': finding({ grade: 'alleged' }) } });
    expect(report.findings[0]!.versions.map(({ n, date }) => [n, date])).toEqual([
      [1, '2021-01-01'],
      [2, null],
    ]);
  });

  it('stay the same when an entity or an article is renamed', () => {
    const before = once({ findings: { '001-sand': finding({ relations: [sale] }) } });
    const moved = ended(before, {
      address: '/entities/alder/',
      date: '2021-02-01',
      state: 'moved',
      target: '/entities/alder-ltd/',
      reason: 'The full name.',
    });
    const report = reportWith(moved, {
      entities: {
        alder: null,
        'alder-ltd': { name: 'Alder Ltd', kind: 'company', describes: 'sand pit', role: 'pit' },
      },
      findings: { '001-sand': finding({ relations: [{ ...sale, from: 'alder-ltd' }] }) },
    });
    expect(report.findings[0]!.version).toBe(1);
    expect(breaches(report, moved)).toEqual([]);
  });
});

describe('an address that ends', () => {
  const two = { findings: { '001-sand': finding(), '002-gravel': finding() } };
  const withdrawal = {
    address: '/findings/2/',
    date: '2021-02-01',
    state: 'withdrawn',
    reason: 'Misread.',
    subject: 'sand',
  } as const;

  it('leads on at once, however often its target moved', () => {
    const step = (records: LedgerRecord[], from: string, to: string) =>
      ended(records, { address: from, date: '2021-02-01', state: 'moved', target: to, reason: 'Renamed.' });
    const records = step(step(once(), '/entities/alder/', '/entities/b/'), '/entities/b/', '/entities/c/');
    const report = reportWith(records, {
      entities: { alder: null, c: { name: 'Alder Ltd', kind: 'company', describes: 'pit' } },
    });
    expect(answerTo('/entities/alder/', report)).toMatchObject({ kind: 'redirect', to: '/entities/c/' });
    expect(answerTo('/entities/c/', report)).toEqual({ kind: 'page' });
  });

  it('is told by a tombstone with its versions', () => {
    const report = reportWith(ended(once(two), { ...withdrawal, target: '/findings/1/' }), {});
    expect(report.tombstones).toMatchObject([
      {
        number: 2,
        state: 'withdrawn',
        date: '2021-02-01',
        first: '2021-01-01',
        reason: 'Misread.',
        subject: 'sand',
        target: '/findings/1/',
        legal: false,
      },
    ]);
    expect(report.tombstones[0]!.versions[0]!.snapshot!.statement).toContain('Alder');
    expect(answerTo('/findings/2/', report)).toMatchObject({ kind: 'tombstone' });
  });

  it('loses its text in every version when the law asks for it; number, days, reason and hash stay', () => {
    const records = once(two);
    const after = ended(records, { ...withdrawal, legal: true });
    const [version] = reportWith(after).tombstones[0]!.versions;
    expect(version).toMatchObject({ snapshot: null, note: null, date: '2021-01-01', n: 1 });
    expect(version!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(checkRecords(placed(after), sha256)).toEqual([]);
    expect(rewrittenRecords(placed(records), placed(after))).toEqual([]);
  });

  it.each([
    [
      'an address that was never published',
      { ...withdrawal, address: '/findings/9/' },
      'was never published',
    ],
    ['a target that is not published', { ...withdrawal, target: '/findings/9/' }, 'publish it first'],
    [
      'a circle',
      { ...withdrawal, state: 'merged', target: '/findings/2/' } as const,
      'cannot lead to itself',
    ],
  ])('is refused for %s', (_, ending, words) => {
    expect(end(once(two), ending)).toEqual({ refused: expect.stringContaining(words) as string });
  });

  it('is refused twice, and as a target', () => {
    const gone = ended(once(two), withdrawal);
    expect(end(gone, withdrawal)).toEqual({ refused: expect.stringContaining('that is final') as string });
    expect(
      end(gone, { ...withdrawal, address: '/findings/1/', state: 'merged', target: '/findings/2/' }),
    ).toEqual({
      refused: expect.stringContaining('/findings/2/ is withdrawn') as string,
    });
    expect(end(gone, { ...withdrawal, legal: true })).not.toHaveProperty('refused');
  });

  it('leads nowhere any more once the law has taken it back, whatever becomes of where it led', () => {
    const three = once({
      findings: { '001-sand': finding(), '002-gravel': finding(), '003-clay': finding() },
    });
    const merger = (from: number, to: number, date: string): Ending => ({
      address: `/findings/${from}/`,
      target: `/findings/${to}/`,
      state: 'merged',
      date,
      reason: 'The same.',
    });
    const back = { ...withdrawal, legal: true as const, date: '2021-06-02' };
    const all = [merger(2, 3, '2021-06-01'), back, merger(3, 1, '2021-06-03')].reduce(
      (records, ending) => ended(records, ending),
      three,
    );
    expect(checkRecords(placed(all), sha256)).toEqual([]);
  });
});

describe('the records', () => {
  const good = once({ findings: { '001-sand': finding(), '002-gravel': finding() } });
  const complaints = (records: readonly LedgerRecord[]) =>
    checkRecords(placed(records), sha256).map(({ words }) => words);
  const change = (test: (record: LedgerRecord) => boolean, to: object) =>
    good.map((record) => (test(record) ? ({ ...record, ...to } as LedgerRecord) : record));
  const isFirst = (record: LedgerRecord) => 'finding' in record && record.finding === 1;
  const live = (address: string, state = 'live', rest: object = {}) =>
    ({ address, date: '2021-03-01', state, ...rest }) as LedgerRecord;

  it.each([
    [
      'an edited text',
      change(isFirst, {
        snapshot: { ...(good.find(isFirst) as { snapshot: object }).snapshot, statement: 'Nothing.' },
      }),
      'does not fit its hash',
    ],
    ['a version left out', change(isFirst, { n: 2 }), 'has no version 1 before version 2'],
    [
      'a number without a version',
      good.filter((record) => !isFirst(record)),
      '/findings/1/ was published without a version',
    ],
    [
      'a version without a number',
      good.filter((record) => !('address' in record && record.address === '/findings/1/')),
      'has a version but no address',
    ],
    ['a line that stands twice', [good[0]!, ...good], 'the line stands twice'],
    ['a text taken out without a withdrawal', change(isFirst, { snapshot: undefined }), 'is missing'],
    [
      'a number used again',
      [
        ...good,
        live('/findings/2/', 'withdrawn', { reason: 'Misread.', subject: 'sand' }),
        { ...live('/findings/2/'), date: '2021-04-01' } as LedgerRecord,
      ],
      "can't be used again",
    ],
    [
      'an address pointed elsewhere',
      [
        ...good,
        live('/entities/alder/', 'moved', { reason: 'x', target: '/entities/birch/' }),
        {
          ...live('/entities/alder/', 'moved', { reason: 'x', target: '/entities/norland/' }),
          date: '2021-04-01',
        } as LedgerRecord,
      ],
      "can't be pointed at /entities/norland/",
    ],
    [
      'a number that moves',
      [...good, live('/findings/2/', 'moved', { reason: 'x', target: '/findings/1/' })],
      'does not move',
    ],
    [
      'a circle',
      [
        ...good,
        live('/entities/alder/', 'moved', { reason: 'x', target: '/entities/birch/' }),
        live('/entities/birch/', 'moved', { reason: 'x', target: '/entities/alder/' }),
      ],
      'leads round in a circle',
    ],
    ['a withdrawal without a reason', [...good, live('/findings/2/', 'withdrawn')], 'the reason is missing'],
    [
      'a target that was never published',
      [...good, live('/entities/alder/', 'moved', { reason: 'x', target: '/entities/z/' })],
      '/entities/z/ was never published',
    ],
  ])('are refused with %s', (_, records, words) => {
    expect(complaints(records as LedgerRecord[]).join('\n')).toContain(words);
  });

  it('may not change between two commits', () => {
    const messages = (now: LedgerRecord[]) =>
      rewrittenRecords(placed(good), placed(now)).map(({ words }) => words);
    expect(messages(change(isFirst, { note: 'Other words.' }))).toEqual([
      'the record of finding 1, version 1 was changed',
    ]);
    expect(messages(good.filter((record) => !isFirst(record)))).toEqual([
      'the record of finding 1, version 1 was removed',
    ]);
    expect(messages(change(isFirst, { date: '2020-01-01' }))).toEqual([
      'the record of finding 1, version 1 was changed',
    ]);
  });
});

describe('the promise', () => {
  const two = { findings: { '001-sand': finding(), '002-gravel': finding() } };

  it('is kept by a report as it was published', () => {
    expect(breaches(reportWith(once(two), two), once(two))).toEqual([]);
  });

  it.each([
    [
      'a deleted finding',
      once(two),
      {},
      'finding 2 was published on 2021-01-01 and its file is gone — put the file back, or run "npm run ledger -- withdraw 2',
    ],
    [
      'a deleted entity',
      once({ entities: { cedar: { name: 'Cedar', kind: 'company', describes: 'pit' } } }),
      {},
      '/entities/cedar/ was published on 2021-01-01 and is gone — put its file back, or run "npm run ledger -- move /entities/cedar/',
    ],
    [
      'a changed meaning',
      once(),
      { findings: { '001-sand': finding({ statement: 'Alder sold sand to Birch.' }) } },
      'finding 1 no longer says what version 1 says (statement: “is reported to have” was removed) — run "npm run ledger -- publish',
    ],
    [
      'a number that was withdrawn',
      ended(once(two), {
        address: '/findings/2/',
        date: '2021-02-01',
        state: 'withdrawn',
        reason: 'x',
        subject: 'sand',
      }),
      two,
      'the number 2 was withdrawn on 2021-02-01 and is never given again — run "npm run new -- renumber 002-gravel"',
    ],
    ['an empty ledger', [], {}, 'the site is launched since 2021-01-01 but the ledger is empty'],
  ])('is broken by %s', (_, records, changes, words) => {
    expect(breaches(reportWith(records, changes, LAUNCHED), records).join('\n')).toContain(words);
  });

  it('has not begun in a preview', () => {
    const records = once(two);
    expect(breaches(reportWith(records, {}, {}), records)).toEqual([]);
  });
});

describe('changes', () => {
  it('stand with the newest first, and corrections leave first publications out', () => {
    const records = once({ findings: { '001-sand': finding(), '002-gravel': finding() } });
    const gone = ended(records, {
      address: '/findings/2/',
      date: '2021-03-01',
      state: 'merged',
      target: '/findings/1/',
      reason: 'The same.',
    });
    const draft = reportWith(gone, { findings: { '001-sand': finding({ grade: 'alleged' }) } });
    const report = reportWith(publish(draft, gone, { date: '2021-02-01', note: 'Only alleged.' }, sha256), {
      findings: { '001-sand': finding({ grade: 'alleged' }) },
    });
    expect(changesOf(report).map(({ date, kind, number }) => [date, kind, number])).toEqual([
      ['2021-03-01', 'merged', 2],
      ['2021-02-01', 'changed', 1],
      ['2021-01-01', 'new', 1],
      ['2021-01-01', 'new', 2],
    ]);
    expect(correctionsOf(report).map(({ about }) => about)).toEqual(['/findings/1/', '/findings/1/v/2/']);
  });
});
