import { describe, expect, it } from 'vitest';
import EntityBody from '../../../src/components/entity/EntityBody.astro';
import EntityFacts from '../../../src/components/entity/EntityFacts.astro';
import EntityIndex from '../../../src/components/entity/EntityIndex.astro';
import Names from '../../../src/components/entity/Names.astro';
import { goesFurther } from '../../../src/components/entity/entity-facts.ts';
import { buildGraph } from '../../../src/model/network/network.ts';
import { MOST } from '../../../src/model/list-pages.ts';
import type { Report } from '../../../src/model/report.ts';
import { from, hear, htmlOf, reportOf } from '../hear.ts';

const named = (report: Report, id: string) => report.entities.find((entity) => entity.id === id)!;
const facts = (report: Report, id: string) => hear(EntityFacts, { entity: named(report, id), report });
const body = (report: Report, id: string) => hear(EntityBody, { entity: named(report, id), report });

const OWNED = { kind: 'owns', from: 'merchant', to: 'alder' };

describe('several names in a row', () => {
  it('are a list in words', async () => {
    const { entities } = reportOf({});
    const heard = (count: number) => hear(Names, { entities: entities.slice(0, count), page: 'en-GB' });
    expect(await heard(1)).toEqual(['Alder Ltd']);
    expect(await heard(2)).toEqual(['Alder Ltd and Birch GmbH']);
    expect(await heard(3)).toEqual(['Alder Ltd, Birch GmbH and Cedar C.']);
  });
});

describe('what the articles say about a party', () => {
  it('says who owns it, with grade and finding', async () => {
    const report = reportOf({ findings: [{}, { asOf: '2021', relations: [OWNED] }] });
    expect(await facts(report, 'alder')).toEqual([
      ...['Description', 'Sand pit', 'Country', 'Norland'],
      ...['Owner', 'Cedar C.', 'Reported. Finding 2'],
    ]);
    expect(await facts(report, 'merchant')).toEqual([
      ...['Description', 'Merchant', 'Country', 'not in the articles'],
      ...['Owns', 'Alder Ltd', 'Reported. Finding 2'],
    ]);
  });

  it('says until when it had another name, by the grade and the denial of the finding', async () => {
    const names = [
      { text: 'Alder Pits', language: 'en', kind: 'legal', from: '2009', until: '2018-03', finding: 1 },
    ];
    const alder = { name: 'Alder Ltd', kind: 'company', describes: 'sand pit', names };
    const denial = { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It had none.' };
    const told = async (change: object) =>
      facts(reportOf({ entities: { alder }, findings: [{ entities: ['alder'], ...change }] }), 'alder');
    expect(await told({ grade: 'reported' })).toEqual(
      expect.arrayContaining([
        'Alder Pits (English, legal)',
        'In use from 2009 until March 2018. Reported: Finding 1',
      ]),
    );
    expect(await told({ grade: 'alleged', responses: [denial] })).toContain(
      'In use from 2009 until March 2018. Alleged. Denied by Birch GmbH: Finding 1',
    );
  });

  it('says what the articles leave out', async () => {
    const report = reportOf({});
    expect(await facts(report, 'birch')).toEqual([
      ...['Description', 'Builder', 'Country', 'not in the articles'],
      ...['Owner', 'not in the articles'],
    ]);
    // Of a party without a name nobody is looked for as its owner, and a country speaks for nobody.
    expect(await facts(report, 'buyers')).not.toContain('Owner');
    expect(await facts(report, 'norland')).toEqual(['Description', 'Country']);
  });

  it('does not call an owner unsaid where findings tell of it in another way, or did', async () => {
    const tied = reportOf({
      findings: [
        {},
        { asOf: '2021', relations: [{ kind: 'part of', from: 'alder', to: 'desk', toRole: 'port' }] },
      ],
    });
    expect((await facts(tied, 'alder')).slice(4)).toEqual([
      'Owner',
      'Reported: Alder Ltd is part of River Desk.',
    ]);
    const gone = {
      legal: false,
      versions: [{ snapshot: { relations: [{ kind: 'owns', from: 'x', to: 'birch' }] } }],
    };
    const report = { ...reportOf({}), tombstones: [gone] } as unknown as Report;
    expect((await facts(report, 'birch')).at(-1)).toBe('no finding here says it');
    expect((await facts(report, 'alder')).at(-1)).toBe('not in the articles');
  });

  it('says of an address who is registered there, and that sharing it is no link', async () => {
    const quay = { name: '3 Quay Street', kind: 'house', describes: 'office building' };
    const at = (...parties: string[]) =>
      reportOf({
        entities: { quay },
        findings: [
          {
            asOf: '2021',
            relations: parties.map((from) => ({ kind: 'registered at', from, to: 'quay', toRole: 'port' })),
          },
        ],
      });
    const shared =
      'To share an address is no link: it does not say that those registered there have to do with each other.';
    const two = at('alder', 'birch');
    expect((await facts(two, 'quay')).slice(4)).toEqual([
      ...['Registered here', 'Alder Ltd', 'Reported. Finding 1', 'Birch GmbH', 'Reported. Finding 1', shared],
    ]);
    expect(await facts(at('alder'), 'quay')).not.toContain(shared);
    expect(await hear(EntityIndex, { report: two })).toContain(
      'Office building, where 2 parties are registered. 1 finding',
    );
    // Two lines to the place, none between the two; the picture says it as well, and goes no further from there.
    expect(buildGraph(two).edges.map(({ to }) => to)).toEqual(['quay@port', 'quay@port']);
    expect(await body(two, 'quay')).toContain(shared);
    expect([named(two, 'quay'), named(two, 'alder')].map(goesFurther)).toEqual([false, true]);
  });

  it('leads from a country to its public bodies and between them, and keeps them apart', async () => {
    const body = (country: string) => ({
      name: `Office of ${country}`,
      kind: 'public body',
      describes: 'office',
      country,
    });
    const report = reportOf({
      entities: {
        southland: { name: 'Southland', kind: 'country', describes: 'country' },
        ministry: { ...body('norland'), name: 'Ministry of Norland' },
        police: { ...body('norland'), name: 'Police of Norland' },
        elsewhere: body('southland'),
      },
    });
    const apart = 'Kept apart: what an article says of one it does not say of the others.';
    const seen = async (id: string) => (await facts(report, id)).slice(-3);
    expect(await seen('norland')).toEqual([
      ...['See also', 'Ministry of Norland and Police of Norland', apart],
    ]);
    expect(await seen('ministry')).toEqual(['See also', 'Norland and Police of Norland', apart]);
    // A company of the country is no part of it.
    expect(await facts(report, 'alder')).not.toContain('See also');
  });

  it.each(['legal', 'short', 'translated', 'as printed', 'transliterated'])(
    'says of each spelling what it is: %s',
    async (kind) => {
      const names = [{ text: 'Бирч', language: 'ru', script: 'Cyrl', kind }];
      const birch = { name: 'Birch GmbH', kind: 'company', describes: 'builder', role: 'builder', names };
      const lines = await facts(reportOf({ entities: { birch } }), 'birch');
      expect(lines.slice(-2)).toEqual(['Spellings seen', `Бирч (Russian, ${kind})`]);
    },
  );
});

describe('the page of a party', () => {
  it.each([
    ['alder', 'Company'],
    ['merchant', 'Person'],
    ['harbour', 'Public body'],
    ['militia', 'Armed group'],
    ['desk', 'Organisation'],
    ['ledger', 'Outlet'],
    ['norland', 'Country'],
    ['wharf', 'Place'],
    ['buyers', 'Company, not named in the articles'],
  ])('says what %s is', async (id, words) => {
    const entities = {
      militia: { name: 'River Militia', kind: 'armed group', describes: 'armed men' },
      wharf: { name: 'Old Wharf', kind: 'place', describes: 'wharf' },
    };
    expect((await body(reportOf({ entities }), id))[0]).toBe(words);
  });

  it('warns before somebody is repeated who is accused', async () => {
    const accused = reportOf({
      findings: [{ relations: [{ kind: 'accused', from: 'harbour', to: 'merchant' }] }],
    });
    expect((await body(accused, 'merchant'))[2]).toBe(
      'As reported in an article of 4 March 2021; later events and proceedings are outside this collection: check before repeating.',
    );
    expect((await body(reportOf({ findings: [{ entities: ['merchant'] }] }), 'merchant'))[2]).toBe(
      'As reported in an article of 4 March 2021; later events are outside this collection: check before repeating.',
    );
    expect((await body(accused, 'harbour')).join()).not.toContain('check before repeating');
  });

  it('has what is said of it with grade and denial, what it says, its limits and open questions and where to answer, then its diagram and its dates', async () => {
    const report = reportOf({
      findings: [
        {
          grade: 'alleged',
          when: '2021-02',
          whenText: 'last month',
          whenBasis: 'derived',
          relations: [{ kind: 'sold', from: 'alder', to: 'birch' }],
          responses: [
            { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.', finding: 2 },
          ],
          doesNotShow: ['Who paid.'],
        },
        {
          title: 'Birch on sand',
          kind: 'statement',
          grade: 'stated',
          evidence: from('word'),
          entities: ['birch'],
        },
        { title: 'Who paid is open', kind: 'unknown', entities: ['birch'] },
        {
          title: 'Birch is said to wait',
          entities: ['dory'],
          relations: [{ kind: 'sold', from: 'dory', to: 'birch' }],
        },
      ],
    });
    const lines = await body(report, 'birch');
    const from1 = lines.slice(lines.indexOf('What is said of it'));
    expect(from1.slice(0, 18)).toEqual([
      ...['What is said of it', 'Finding 1 Sand to Birch', 'Alleged. Daily Ledger. Denied by Birch GmbH'],
      ...['Finding 4 Birch is said to wait', 'Reported. Daily Ledger'],
      ...['What it says', 'Finding 2 Birch on sand', 'Stated by Birch GmbH, via Daily Ledger'],
      ...['In answer to Finding 1:', 'Denies it. It did not.'],
      ...['Limits and open questions', 'Finding 3 Who paid is open', 'Left open. Daily Ledger'],
      ...['What the findings of this page do not show:', 'Who paid. Finding 1'],
      'No answer of its own is recorded to these: Finding 4',
      'Answer or complain',
      'Write to b@sand.example; about errors to a@sand.example. An answer is shown at the head of each finding that it answers, under “Who answers”, with its day and that it was given to us; these findings then have new, dated versions.',
    ]);
    const after = from1.slice(18);
    expect(after[0]).toBe('Its part of the diagram');
    expect(after.slice(after.indexOf('Dates'))).toEqual([
      ...['Dates', 'February 2021', 'Finding 1 Sand to Birch', 'Alleged. Denied by Birch GmbH'],
    ]);
    const html = await htmlOf(EntityBody, { entity: named(report, 'alder'), report });
    expect(html).toMatch(/<title[^>]*>Alder Ltd: its part of the diagram<\/title>/);
  });

  it('folds a long list of what its findings do not show, and keeps every line of it', async () => {
    const limits = Array.from({ length: 10 }, (_, index) => `Limit ${index + 1}.`);
    const lines = await body(
      reportOf({
        findings: [{ relations: [{ kind: 'sold', from: 'alder', to: 'birch' }], doesNotShow: limits }],
      }),
      'birch',
    );
    const from = lines.indexOf('2 more');
    expect(lines.slice(from - 1, from + 3)).toEqual([
      'Limit 8. Finding 1',
      '2 more',
      ...['Limit 9. Finding 1', 'Limit 10. Finding 1'],
    ]);
  });

  it('says what stands open where nothing is said of it, and speaks of a person as one', async () => {
    const lines = await body(reportOf({}), 'dory');
    expect(lines.slice(lines.indexOf('What is said of it'), -2)).toEqual([
      ...['What is said of it', 'No finding says anything of it.'],
      ...['What it says', 'No own word is quoted in the articles.'],
      ...['Limits and open questions', 'Nothing is noted as left open.'],
    ]);
    const person = await body(reportOf({ findings: [{ entities: ['merchant'] }] }), 'merchant');
    expect(person).toContain('What is said of this person');
    expect(person).toContain('What this person says');
  });

  it('tells among its limits that a party could not be reached, and calls upon nobody who accuses', async () => {
    const summary = 'Could not be reached for comment, the article says.';
    const unreached = reportOf({
      findings: [
        {
          entities: ['birch'],
          responses: [{ by: 'birch', kind: 'unreachable', answers: 'gravel', summary }],
        },
      ],
    });
    const lines = await body(unreached, 'birch');
    expect(lines.slice(lines.indexOf('What it says'), lines.indexOf('Answer or complain'))).toEqual([
      ...['What it says', 'No own word is quoted in the articles.'],
      ...['Limits and open questions', `${summary} Finding 1`],
    ]);
    const accused = reportOf({
      findings: [{ relations: [{ kind: 'accused', from: 'harbour', to: 'birch' }] }],
    });
    const unanswered = 'No answer of its own is recorded to these: Finding 1';
    expect(await body(accused, 'birch')).toContain(unanswered);
    expect(await body(accused, 'harbour')).not.toContain(unanswered);
    // Whatever is told of it, with a relation or without.
    expect(await body(reportOf({ findings: [{ entities: ['birch'] }] }), 'birch')).toContain(unanswered);
  });

  it('says that its own answer is missing whoever else answers, and of an answer on another point no more', async () => {
    const response = { by: 'birch', kind: 'denies', answers: 'a sale of gravel', summary: 'It sold none.' };
    const told = { entities: ['birch', 'dory', 'buyers', 'norland'], responses: [response] };
    const report = reportOf({ findings: [told] });
    const unanswered = 'No answer of its own is recorded to these: Finding 1';
    for (const id of ['dory', 'buyers']) expect(await body(report, id), id).toContain(unanswered);
    for (const id of ['birch', 'norland', 'ledger'])
      expect(await body(report, id), id).not.toContain(unanswered);
    const birch = await body(report, 'birch');
    expect(birch).toContain('Recorded beside Finding 1:');
    expect(birch.join()).not.toContain('In answer to');
    // A country that speaks in the collection is a party like others.
    const speaking = reportOf({
      findings: [
        { entities: ['norland'] },
        { responses: [{ ...response, by: 'norland', summary: 'Norland denies it.' }] },
      ],
    });
    expect(await body(speaking, 'norland')).toContain(unanswered);
  });

  it('does not call a party silent where words of somebody unnamed may be its own', async () => {
    const unclear = {
      ...{ evidence: from('rumour'), entities: ['dory'], title: 'A spokesperson on ferries' },
      grade: 'stated' as const,
    };
    const report = reportOf({ findings: [unclear] });
    const lines = await body(report, 'dory');
    const told =
      'No own word is quoted under its name. Words of which the article does not print whose they are:';
    expect(lines).toContain(told);
    expect(lines[lines.indexOf(told) + 1]).toContain('A spokesperson on ferries');
    expect(await body(report, 'birch')).toContain('No own word is quoted in the articles.');
    // So may be what the article only reports.
    const reported = reportOf({ findings: [{ ...unclear, grade: 'reported' }] });
    expect(await body(reported, 'dory')).toContain(told);
    // What somebody unnamed alleges about it is not its own word.
    const rumour = reportOf({ findings: [{ ...unclear, grade: 'alleged' }] });
    expect(await body(rumour, 'dory')).toContain('No own word is quoted in the articles.');
  });

  it('has its dates as a list, each once and with its doubts', async () => {
    const dated = (when: string) => ({
      when,
      whenText: 'then',
      whenBasis: 'derived',
      entities: ['alder'],
    });
    const report = reportOf({ findings: ['2020-03', '2019', '2020-02~', '2020-03'].map(dated) });
    const lines = await body(report, 'alder');
    const under = (...numbers: number[]) =>
      numbers.flatMap((n) => [`Finding ${n} Sand to Birch`, 'Reported']);
    expect(lines.slice(lines.indexOf('Dates'))).toEqual([
      ...['Dates', 'About February 2020', ...under(3), 'March 2020', ...under(1, 4)],
      // What may have been in any month of a year comes behind what is known better.
      ...['2019, month not given', ...under(2)],
    ]);
  });

  it('says once beside a date what has set a finding aside', async () => {
    const dated = { when: '2019', whenText: 'then', whenBasis: 'stated', entities: ['alder'] };
    const lines = await body(
      reportOf({ findings: [dated, { supersedes: 1, entities: ['alder'] }] }),
      'alder',
    );
    expect(lines.at(-1)).toBe('Reported; superseded: see finding 2');
  });

  it('has the articles of an outlet, and findings that rest on its word', async () => {
    const report = reportOf({ findings: [{ evidence: from('inquiry') }] });
    const outlet = await body(report, 'ledger');
    expect(outlet).toContain('Its articles in this collection');
    const lines = await body(report, 'desk');
    const at = lines.indexOf('Findings that rest on its reporting or its word');
    expect(lines.slice(at + 1)).toEqual([
      'Finding 1 Sand to Birch',
      'Reported. River Desk, via Daily Ledger',
    ]);
    const entity = { ...named(report, 'desk'), supports: Array(MOST.findings + 1).fill(report.findings[0]) };
    expect((await hear(EntityBody, { entity, report })).at(-1)).toBe(
      '201 findings, too many for this page: each article lists its own.',
    );
  });
});

describe('the list of who is who', () => {
  it('says of each party what it is and in how many findings, and leaves out whom none is about', async () => {
    const report = reportOf({ findings: [{ entities: ['alder', 'birch'] }, { entities: ['birch'] }] });
    expect(await hear(EntityIndex, { report })).toEqual([
      'Companies',
      ...['Alder Ltd', 'Norland, sand pit. 1 finding', 'Birch GmbH', 'Builder. 2 findings'],
      ...['News outlets', 'Daily Ledger', 'Newspaper. 2 findings rest on it'],
      ...['Countries', 'Norland', 'Country. Named here as the country of 1 party'],
    ]);
  });

  it('has a heading for armed groups and places too', async () => {
    const entities = {
      militia: { name: 'River Militia', kind: 'armed group', describes: 'armed men' },
      wharf: { name: 'Old Wharf', kind: 'place', describes: 'wharf' },
    };
    const about = [{ entities: Object.keys(entities) }];
    const lines = await hear(EntityIndex, { report: reportOf({ entities, findings: about }) });
    expect(lines[lines.indexOf('Armed groups') + 1]).toBe('River Militia');
    expect(lines[lines.indexOf('Places') + 1]).toBe('Old Wharf');
  });
});
