import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, ris } from '../../src/exports/cite/data.ts';
import { sourcesBib } from '../../src/exports/cite/bibtex.ts';
import { apa, chicago, markdown, mla } from '../../src/exports/cite/styles.ts';
import { reportingWorks } from '../../src/exports/cite/work.ts';
import { timelineIcs } from '../../src/exports/feeds/calendar.ts';
import { atomFeed, feedEntries } from '../../src/exports/feeds/feed.ts';
import { entitiesFtm } from '../../src/exports/ftm/ftm.ts';
import { involvedIn } from '../../src/exports/ftm/links.ts';
import { networkOf } from '../../src/exports/network/network.ts';
import { claim, jsonFile } from '../../src/exports/share/claim.ts';
import { findingsJson } from '../../src/exports/tables/findings.ts';
import { relationsCsv } from '../../src/exports/tables/relations.ts';
import { whenInWords } from '../../src/exports/words.ts';
import type { Report } from '../../src/model/report.ts';
import { finding, tinyReport } from '../model/tiny.ts';
import { address } from './reports.ts';

const article = (changes: object) => ({
  title: 'Sand moved',
  language: 'en',
  published: '2021-06~',
  publishedBasis: 'derived',
  paragraphs: 3,
  restsOn: ['daily-own'],
  ...changes,
});
const dated = (when: string, changes: object = {}) =>
  finding({ when, whenText: 'then', whenBasis: 'derived', ...changes });

function report(findings: Record<string, object>, daily: object = {}, more: object = {}): Report {
  const made = tinyReport({ articles: { daily: article(daily) }, findings, ...more });
  expect(made.errors).toEqual([]);
  return made.report;
}

describe('an article that prints no date', () => {
  const only = report({ '001-sand': dated('2021-04') });
  const work = reportingWorks(only.findings[0]!);

  it('has no day, and no month as if it were certain, in any file', () => {
    const files = [
      bibtex(work),
      ris(work),
      cslJson(work),
      sourcesBib(only, address),
      timelineIcs(only, address),
      atomFeed(feedEntries(only, address), only, address, { path: '/feed.xml', page: '/', title: 'Sand' }),
      entitiesFtm(only, address),
      jsonFile(claim(only.findings[0]!, only, address)),
    ];
    for (const text of files) {
      expect(text).not.toMatch(/2021-?06-?\d\d/);
      expect(text).not.toMatch(/"2021-06"|month = \{6\}|2021\/06/);
    }
    expect(bibtex(work)).toContain('year = {2021}');
    expect(JSON.parse(cslJson(work))[0].issued).toEqual({ 'date-parts': [[2021, 6]], circa: true });
  });

  it('says so in citations', () => {
    expect(bibtex(work)).toContain('The article prints no date; about June 2021 is worked out from its text');
    expect(ris(work)).toContain('DA  - 2021///about June 2021\r\n');
    expect(chicago(work[0]!)).toContain('[ca. June 2021]');
    expect(mla(work[0]!)).toContain('[circa June 2021]');
    expect(apa(work[0]!)).toContain('(ca. 2021, June)');
    expect(markdown(work[0]!)).toContain('about June 2021; the article prints no date');
    expect(sourcesBib(only, address)).toContain('Published about June 2021; the article prints no date.');
  });

  it('has no year either where that is not certain', () => {
    const [vague] = reportingWorks(report({ '001-sand': finding() }, { published: '2021~' }).findings[0]!);
    expect(bibtex([vague!])).not.toContain('year');
    expect(ris([vague!])).toContain('DA  - ///about 2021\r\n');
    expect(ris([vague!])).not.toContain('PY');
  });
});

it('a period is cited with what its ends share, not with its start', () => {
  const over = (published: string) =>
    reportingWorks(report({ '001-sand': finding() }, { published, publishedBasis: 'text' }).findings[0]!);
  expect(JSON.parse(cslJson(over('2021-03/2021-05')))[0].issued).toEqual({
    'date-parts': [[2021]],
    circa: true,
  });
  expect(cslJson(over('2020-12/2021-01'))).not.toContain('issued');
});

describe('the calendar', () => {
  const events = (when: string, changes: object = {}) =>
    timelineIcs(
      report({ '001-sand': dated(when, changes) }, { published: '2021-03-04', publishedBasis: 'text' }),
      address,
    )
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .filter((line) => /^(DTSTART|DTEND|DTSTAMP|SUMMARY)/.test(line));

  it('covers the whole of a window and says that it is one', () => {
    expect(events('[2020-10~..2020-12~]')).toEqual([
      'DTSTAMP:19700101T000000Z',
      'DTSTART;VALUE=DATE:20201001',
      'DTEND;VALUE=DATE:20210101',
      'SUMMARY:Finding 1: Sand to Birch (some time from about October to about December 2020\\; reported)',
    ]);
  });

  it('leaves out what is dated only before or after something', () => {
    expect(events('[..2020-10]')).toEqual([]);
    expect(events('[2020-10..]')).toEqual([]);
  });

  it('does not give what was announced or said as what happened', () => {
    expect(events('2021-04', { kind: 'statement' }).at(-1)).toContain(
      '(announced for April 2021\\, day not given\\; reported)',
    );
    expect(events('2021-01', { kind: 'statement' }).at(-1)).toContain(
      '(said in January 2021\\, day not given',
    );
  });
});

describe('the date of an accusation', () => {
  const accused = report(
    {
      '001-sand': dated('2021-05', {
        grade: 'alleged',
        statement: 'Norland is said to have accused Alder of passing word to Birch.',
        relations: [
          { kind: 'accused', from: 'norland', to: 'alder' },
          {
            kind: 'passes information to',
            from: 'alder',
            to: 'birch',
            sentence: 'Alder is alleged by Norland to have passed word to Birch',
          },
        ],
      }),
    },
    {},
    { entities: { norland: { name: 'Norland', kind: 'country', describes: 'country', role: 'pit' } } },
  );

  it('is not that of the act in tables, networks and FollowTheMoney', () => {
    const rows = csvParse(relationsCsv(accused, address));
    expect(rows.map(({ kind, when }) => [kind, when])).toEqual([
      ['accused', '2021-05'],
      ['passes information to', ''],
    ]);
    const edge = networkOf(accused, address).edges.find(({ kind }) => kind !== 'accused');
    expect(edge!.values).toMatchObject({ when: null, when_words: null });
    const link = entitiesFtm(accused, address)
      .split('\n')
      .filter((line) => line.includes('UnknownLink'))
      .map((line) => JSON.parse(line));
    expect(link).toHaveLength(1);
    expect(link[0].properties).not.toHaveProperty('date');
    expect(link[0].properties.description[0]).toContain(
      'The date below is that of the accusation; for the act itself none is given.',
    );
  });
});

describe('whom an event involves', () => {
  const parties = {
    entities: {
      cedar: { name: 'Cedar Ltd', kind: 'company', describes: 'maker' },
      buyers: { name: 'Several buyers', kind: 'company', describes: 'builders', unnamed: true },
      ledger: { name: 'Daily Ledger', kind: 'outlet', describes: 'newspaper' },
    },
  };
  const entities = ['alder', 'birch', 'cedar', 'buyers', 'ledger', 'norland'];
  const involved = (changes: object, sources: object = {}) => {
    const { findings } = report(
      { '001-sand': finding({ entities, ...changes }) },
      {},
      { ...parties, ...sources },
    );
    return involvedIn(findings[0]!).map(({ id }) => id);
  };

  it('is who acts in the statement or is not named at all, not setting, outlet, maker or background', () => {
    expect(
      involved({
        statement: 'Alder is reported by the Daily Ledger to use machines made by Cedar in Norland.',
      }),
    ).toEqual(['alder', 'buyers']);
  });

  it.each([
    ['The Norland company Alder was founded in May, says an article.', ['alder']],
    ['Before the ban came, Alder sold sand, says an article.', ['alder']],
    // Who entered them in the papers is not said, nor who runs the investigations.
    ['The loads that Alder is reported to have supplied to Birch were declared as gravel.', []],
    ['A total of 9 investigations were under way, an article says in a passage on Alder.', []],
    ['A shop took the products made by Cedar off sale.', []],
    ['Some loads, an article says of Birch, were lost.', []],
  ])('is the subject of the statement and nobody whom it only mentions: %s', (statement, named) => {
    expect(involved({ statement })).toEqual([...named, 'buyers']);
  });

  it('is nobody named in an allegation, but parties of its relations', () => {
    expect(involved({ grade: 'alleged', statement: 'Alder is alleged to resell.' })).toEqual(['buyers']);
    expect(
      involved({
        grade: 'alleged',
        statement: 'Alder is alleged to resell.',
        relations: [{ kind: 'declared for use by', from: 'alder', to: 'birch' }],
      }),
    ).toEqual(['alder', 'birch', 'buyers']);
  });

  it('is the speaker of a word of its own', () => {
    const sources = {
      sources: { 'daily-own': { title: 'Statement', kind: 'statement', by: ['birch'] } },
    };
    expect(
      involved({ grade: 'stated', kind: 'statement', statement: 'The builder says no.' }, sources),
    ).toEqual(['birch', 'buyers']);
  });
});

describe('time words', () => {
  const words = (language: string) => report({ '001-sand': dated('2021-05') }, { language });

  it('are marked as our translation, and keep their quotation marks only where they are printed so', () => {
    expect(whenInWords(words('nl').findings[0]!)).toContain('in the article: then (our translation)');
    expect(whenInWords(words('en-US').findings[0]!)).toContain('in the article: “then”');
    const flag = (language: string) =>
      JSON.parse(findingsJson(words(language), address)).findings[0].whenTranslated;
    expect([flag('nl'), flag('en')]).toEqual([true, false]);
  });

  it('are given where no date follows from them', () => {
    const [only] = report({ '001-sand': finding({ whenText: 'next week' }) }).findings;
    expect(whenInWords(only!)).toBe('no date given; in the article: “next week”');
  });
});
