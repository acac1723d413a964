import { describe, expect, it } from 'vitest';
import EmbedCard from '../../../src/components/embed/EmbedCard.astro';
import type { Tombstone, Version } from '../../../src/model/promise/versions.ts';
import type { Finding, Report } from '../../../src/model/report.ts';
import type { ChangeKind, Snapshot } from '../../../src/schema/ledger.ts';
import { cardNow, cardOfVersion, type CitedCard } from '../../../src/text/embed.ts';
import { findingOf, from, hear, htmlOf, reportOf } from '../hear.ts';

const site = { title: 'Sand' };
const address = 'https://sand.example/findings/1/';
const GONE = { number: 9, url: '/findings/9/', date: '2021-05-06', reason: 'It was misread.', into: [] };
const stone = (state: Tombstone['state'], more: object = {}) =>
  ({ ...GONE, state, target: null, legal: false, versions: [], ...more }) as unknown as Tombstone;
const heard = (card: CitedCard) => hear(EmbedCard, { card, site, address });
const now = (finding: Finding) => cardNow({ number: finding.number, finding, gone: null });

describe('the card of a finding on other sites', () => {
  it('has number, grade, denial, statement, answers, limits, who says so, the way to all of it and its address', async () => {
    const finding = findingOf({
      grade: 'alleged',
      evidence: from('inquiry'),
      doesNotShow: ['Who paid for it.'],
      responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' }],
    });
    expect(await heard(now(finding))).toEqual([
      'Finding 1 of Sand',
      '1. Alleged. Denied by Birch GmbH',
      'Alder is reported to have sold sand to Birch.',
      'Birch GmbH denies what this finding is about. It did not.',
      'Not shown: Who paid for it.',
      'River Desk, via Daily Ledger',
      'Finding 1: evidence, answers, versions Sand, version 1',
      address,
    ]);
  });

  it('says that no answer is recorded', async () => {
    expect(await heard(now(findingOf({})))).toContain('No answer is recorded in the articles.');
    expect(await heard(now(findingOf({ responses: 'not applicable' })))).toHaveLength(6);
  });

  it('says that later proceedings are elsewhere where it names a person known from an arrest', async () => {
    const later = 'Later proceedings are outside this collection: check before repeating.';
    const finding = findingOf({ relations: [{ kind: 'accused', from: 'harbour', to: 'merchant' }] });
    expect(await heard(now(finding))).not.toContain(later);
    const entities = finding.entities.map((entity) => ({ ...entity, knownFrom: 'arrest' as const }));
    expect(await heard(now({ ...finding, entities }))).toContain(later);
  });

  it.each([
    ['withdrawn', 'Finding 9 was withdrawn on 6 May 2021'],
    ['merged', 'Finding 9 was merged on 6 May 2021'],
  ] as const)('says that a finding was %s, when and why', async (state, words) => {
    expect(await heard(cardNow({ number: 9, finding: null, gone: stone(state) }))).toEqual([
      'Finding 9 of Sand',
      words,
      'It was misread.',
      'What became of finding 9 Sand',
      address,
    ]);
  });

  it('leads to the whole of it in a page of its own', async () => {
    const html = (card: CitedCard) => htmlOf(EmbedCard, { card, site, address });
    expect(await html(now(findingOf({})))).toContain('<a href="/findings/1/" target="_blank"');
    const gone = { number: 9, finding: null, gone: stone('merged') } as const;
    expect(await html(cardNow(gone))).toContain('<a href="/findings/9/" target="_blank"');
  });
});

describe('the card of a version', () => {
  const OLD = { statement: 'Alder sold at least 500 loads of sand to Birch.', grade: 'records' };
  const NEW = 'Alder is reported to have sold sand to Birch.';

  /** A report whose one finding has these versions, each of a kind; the first says more than the others. */
  function world(
    kinds: (ChangeKind | null)[],
    changes: object = {},
  ): { report: Report; versions: Version[] } {
    const report = reportOf({
      findings: [{ relations: [{ kind: 'sold', from: 'alder', to: 'birch' }], ...changes }],
    });
    const [finding] = report.findings;
    const snapshot = finding!.versions[0]!.snapshot!;
    const versions = [null, ...kinds].map((kind, index): Version => ({
      finding: 1,
      n: index + 1,
      url: `/findings/1/v/${index + 1}/`,
      date: `2021-04-0${index + 1}`,
      note: 'Why.',
      kind,
      sha256: 'ab'.repeat(32),
      snapshot: index < kinds.length ? { ...snapshot, ...OLD } : snapshot,
    }));
    Object.assign(finding!, { versions, version: versions.length });
    return { report, versions };
  }
  const cardIn = ({ report, versions }: ReturnType<typeof world>, change: Partial<Version> = {}) =>
    cardOfVersion(
      { ...versions[0]!, ...change },
      { number: 1, finding: report.findings[0]!, gone: null },
      report,
    );

  it('is the card of the finding as long as nothing changed', async () => {
    const same = world([]);
    expect(await heard(cardIn(same))).toEqual(await heard(now(same.report.findings[0]!)));
  });

  it.each([
    ['clarification', 'Clarified'],
    ['update', 'Updated'],
    ['wording', 'Reworded'],
    [null, 'Changed'],
  ] as const)('keeps its words after a change of the kind %s, and says when it was', async (kind, verb) => {
    const lines = await heard(cardIn(world([kind])));
    expect(lines.slice(0, 5)).toEqual([
      'Finding 1 of Sand',
      `${verb} 2 April 2021. These are the words of version 1, as cited.`,
      'Finding 1 as it is now',
      '1. In records cited by the article',
      OLD.statement,
    ]);
    expect(lines.join()).not.toContain(NEW);
    expect(lines).toContain('Finding 1: evidence, answers, versions Sand, version 1');
  });

  it('names at once what has set the finding aside, whatever version is shown', async () => {
    const [{ supersededBy } = { supersededBy: [] }] = reportOf({
      findings: [{}, { supersedes: 1 }],
    }).findings;
    const { report, versions } = world(['wording']);
    const finding = Object.assign(report.findings[0]!, { supersededBy });
    const card = cardOfVersion(versions[0]!, { number: 1, finding, gone: null }, report);
    expect((await heard(card))[1]).toBe(
      'Superseded: see finding 2. Reworded 2 April 2021. These are the words of version 1, as cited.',
    );
    const present = cardOfVersion(versions[1]!, { number: 1, finding, gone: null }, report);
    expect((await heard(present))[1]).toBe('1. Reported; superseded: see finding 2');
  });

  it('leads to the finding as it is now inside its frame', async () => {
    const html = await htmlOf(EmbedCard, { card: cardIn(world(['update'])), site, address });
    expect(html).toContain('<a href="/embed/findings/1/">');
  });

  it('shows the corrected words first and its own behind a switch, once what it says of a company was corrected', async () => {
    const card = cardIn(world(['correction', 'wording']));
    const lines = await heard(card);
    expect(lines.slice(1, 4)).toEqual([
      'Corrected 2 April 2021. These words replace those of version 1, which stood here.',
      '1. Reported',
      NEW,
    ]);
    const at = lines.indexOf('The earlier words: version 1, 1 April 2021');
    expect(at).toBeGreaterThan(lines.indexOf(NEW));
    expect(lines.slice(at + 1, at + 3)).toEqual(['In records cited by the article', OLD.statement]);
    const html = await htmlOf(EmbedCard, { card, site, address });
    expect(html.indexOf(OLD.statement)).toBeGreaterThan(html.indexOf('<details'));
    expect(html).not.toContain('<details open');
  });

  it('keeps its words after the correction of something that is about no person and no company', async () => {
    const nobody = {
      relations: [],
      responses: 'none recorded',
      evidence: from('customs'),
      entities: ['norland'],
    };
    expect((await heard(cardIn(world(['correction'], nobody))))[1]).toBe(
      'Corrected 2 April 2021. These are the words of version 1, as cited.',
    );
  });

  it('keeps its denial and its limits as they were', async () => {
    const old: Partial<Snapshot> = {
      ...OLD,
      responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' }],
      doesNotShow: ['Who paid.'],
    };
    const changed = world(['update']);
    const [first] = changed.versions;
    const lines = await heard(cardIn(changed, { snapshot: { ...first!.snapshot!, ...old } }));
    expect(lines).toContain('1. In records cited by the article. Denied by Birch GmbH');
    expect(lines).toContain('Not shown: Who paid.');
    expect(lines).toContain('Birch GmbH denies what this finding is about. It did not.');
  });

  it('speaks of later events behind a version on owners alone, whatever the finding tells now, or when it is no more', async () => {
    const { report, versions } = world(['update'], {
      entities: ['merchant'],
      relations: [{ kind: 'accused', from: 'harbour', to: 'merchant' }],
    });
    for (const entity of report.entities) if (entity.id === 'merchant') entity.knownFrom = 'arrest';
    const relations = [{ kind: 'owns', from: 'merchant', to: 'alder' }];
    const owns = { ...versions[0]!, finding: 9, snapshot: { ...versions[0]!.snapshot!, relations } };
    const later = (version: Version, gone: Tombstone | null) =>
      cardOfVersion(
        version,
        gone ? { number: 9, finding: null, gone } : { number: 1, finding: report.findings[0]!, gone },
        report,
      ).words!.limits.at(-1);
    const events = 'Later events are outside this collection: check before repeating.';
    expect(later({ ...owns, finding: 1 }, null)).toBe(events);
    expect(later(owns, stone('merged', { target: '/findings/1/', versions: [owns] }))).toBe(events);
    expect(later(versions[0]!, null)).toBe(events.replace('events', 'proceedings'));
  });

  it('shows no word where a name was withheld or the text removed: number, what happened, address', async () => {
    const all = (happened: string) => [
      'Finding 1 of Sand',
      happened,
      'Finding 1: evidence, answers, versions Sand',
      address,
    ];
    expect(await heard(cardIn(world([]), { withheld: '2021-06-07' }))).toEqual(
      all('Finding 1, version 1: a name was withheld on 7 June 2021. Its words are not shown here any more.'),
    );
    expect(await heard(cardIn(world(['correction']), { withheld: '2021-06-07' }))).toHaveLength(4);
    const { report, versions } = world([]);
    const gone = stone('withdrawn', { legal: true, versions });
    const removed = { ...versions[0]!, snapshot: null };
    expect(
      (await heard(cardOfVersion(removed, { number: 9, finding: null, gone }, report))).slice(0, 2),
    ).toEqual([
      'Finding 9 of Sand',
      'Finding 9, version 1: the text was removed for legal reasons on 6 May 2021.',
    ]);
  });

  it('shows no word of a finding that was withdrawn or split', async () => {
    const { report, versions } = world([]);
    const card = (more: object) =>
      cardOfVersion(
        versions[0]!,
        { number: 9, finding: null, gone: stone('withdrawn', { versions, ...more }) },
        report,
      );
    expect((await heard(card({}))).slice(1)).toEqual([
      'Finding 9 was withdrawn on 6 May 2021',
      'It was misread.',
      'What became of finding 9 Sand',
      address,
    ]);
    expect((await heard(card({ into: [3, 4] })))[1]).toBe(
      'Finding 9 was split into finding 3 and finding 4 on 6 May 2021',
    );
  });

  it('says of a merged finding into what it went, and keeps its words', async () => {
    const { report, versions } = world(['update']);
    const gone = stone('merged', { target: '/findings/1/', versions: [versions[0]] });
    const lines = await heard(cardOfVersion(versions[0]!, { number: 9, finding: null, gone }, report));
    expect(lines.slice(1, 5)).toEqual([
      'Finding 9 was merged into finding 1 on 6 May 2021. These are the words of version 1, as cited.',
      'Finding 1 as it is now',
      '9. In records cited by the article',
      OLD.statement,
    ]);
  });

  it('shows the words of the finding that a merged one went into, once they were corrected', async () => {
    const { report, versions } = world(['correction']);
    const gone = stone('merged', { date: '2021-04-01', target: '/findings/1/', versions: [versions[0]] });
    const card = cardOfVersion(versions[0]!, { number: 9, finding: null, gone }, report);
    expect(await heard(card)).toEqual(
      expect.arrayContaining([
        'Finding 9 was merged into finding 1 on 1 April 2021. These are the words of finding 1; those of version 1, which stood here, were corrected.',
        NEW,
        'Finding 1: evidence, answers, versions Sand, version 2',
      ]),
    );
    expect(card.before?.words.statement).toBe(OLD.statement);
    // A correction of before the merger is in what it went into.
    const late = stone('merged', { date: '2021-05-01', target: '/findings/1/', versions: [versions[0]] });
    expect(cardOfVersion(versions[0]!, { number: 9, finding: null, gone: late }, report).before).toBeNull();
  });
});
