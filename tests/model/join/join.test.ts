import { describe, expect, it } from 'vitest';
import { finding, tinyReport } from '../tiny.ts';

const sentence = 'Alder is reported to have sold sand';
const sale = { kind: 'sold', from: 'alder', to: 'birch', goods: 'sand', sentence };

describe('joinReport', () => {
  it('resolves every reference to the object itself', () => {
    const { report, errors } = tinyReport({ findings: { '001-sand': finding({ relations: [sale] }) } });
    const [only] = report.findings;
    expect(errors).toEqual([]);
    expect(only!.relations[0]!.from).toBe(report.entities.find(({ id }) => id === 'alder'));
    expect(only!.evidence[0]!.article).toBe(report.articles[0]);
    expect(only!.chapter.findings).toEqual([only]);
    expect(report.entities.find(({ id }) => id === 'birch')!.findings).toEqual([only]);
  });

  it('names the nearest id when a reference is missing', () => {
    const { errors } = tinyReport({ findings: { '001-sand': finding({ entities: ['aldr'] }) } });
    expect(errors).toEqual(['"aldr" is not in entities/ — did you mean "alder"?']);
  });

  it('does not complain about a reference to a file that cannot be read', async () => {
    const { joinReport } = await import('../../../src/model/join/join.ts');
    const { tinyContent } = await import('../tiny.ts');
    const content = tinyContent({ findings: { '001-sand': finding({ entities: ['cedar'] }) } });
    const { complaints } = joinReport(content, new Set(['entities/cedar']));
    expect(complaints.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('sorts findings by number, whatever the order of files', () => {
    const { report } = tinyReport({
      findings: { '010-b': finding(), '001-sand': finding(), '009-a': finding() },
    });
    expect(report.findings.map(({ number }) => number)).toEqual([1, 9, 10]);
  });

  it('takes the first article in the collection as the one that reported it', () => {
    const article = {
      title: 'Later',
      language: 'en',
      published: '2022',
      publishedBasis: 'text',
      paragraphs: 1,
      restsOn: ['daily-own'],
    };
    const evidence = ['later', 'daily'].map((slug) => ({
      article: slug,
      paragraph: 1,
      phrase: 'sold',
      credited: ['daily-own'],
    }));
    const { report } = tinyReport({
      articles: { later: article },
      findings: { '001-sand': finding({ evidence }) },
    });
    expect(report.findings[0]!.firstReported.slug).toBe('daily');
  });

  it('keeps an unnamed buyer as a party of its own', () => {
    const buyer = {
      name: 'Builders, unnamed',
      kind: 'company',
      unnamed: true,
      describes: 'builders',
      role: 'builder',
    };
    const { report, errors } = tinyReport({
      entities: { 'unnamed-builders': buyer },
      findings: { '001-sand': finding({ relations: [{ ...sale, to: 'unnamed-builders' }] }) },
    });
    expect(errors).toEqual([]);
    expect(report.findings[0]!.relations[0]!.to.unnamed).toBe(true);
  });
});

describe('denial', () => {
  const answer = (answers: string, kind = 'denies') =>
    finding({ responses: [{ by: 'birch', kind, answers, summary: 'It says no.' }] });

  it('counts only against this finding', () => {
    expect(tinyReport({ findings: { '001-sand': answer('this finding') } }).report.findings[0]!.denied).toBe(
      true,
    );
    expect(
      tinyReport({ findings: { '001-sand': answer('buying gravel in general') } }).report.findings[0]!.denied,
    ).toBe(false);
  });

  it('is not an explanation', () => {
    expect(
      tinyReport({ findings: { '001-sand': answer('this finding', 'explains') } }).report.findings[0]!.denied,
    ).toBe(false);
  });
});

describe('the rules between files', () => {
  const errorsOf = (changes: object) => tinyReport({ findings: { '001-sand': finding(changes) } }).errors;

  it.each([
    [
      'a date without its basis',
      { when: '2021' },
      'the date has no whenText — add the article\'s own time words (whenText) and whether the date is "stated" or "derived" (whenBasis)',
    ],
    [
      'a state without asOf',
      { relations: [{ kind: 'owns', from: 'alder', to: 'birch', sentence }] },
      '"owns" is a state but the finding has no asOf — add the date up to which the article vouches for it, or until when it held (until)',
    ],
    [
      'a party without a column',
      { relations: [{ ...sale, to: 'norland' }] },
      '"norland" has no role, by which the diagram knows its column — write role: in entities/norland.yaml, or toRole: here for this relation alone, with one of pit, port, builder',
    ],
    [
      'a paragraph that is not there',
      { evidence: [{ article: 'daily', paragraph: 4, phrase: 'x', credited: ['daily-own'] }] },
      '"daily" has 3 paragraphs — write a number up to that',
    ],
    ['an unknown chapter', { chapter: 'gravel' }, '"gravel" is not a chapter — write one of sand'],
    [
      'a number without a unit',
      { quantities: [{ value: 3, comparator: 'exactly', what: 'loads' }] },
      'a number needs either a unit or a currency — write for example unit: crates, or currency: EUR',
    ],
    [
      'a party that deals with itself',
      { relations: [{ ...sale, to: 'alder' }] },
      'both ends are the same party — a relation needs two',
    ],
    [
      'asOf after the last article',
      { asOf: '2022' },
      'no article vouches for 2022: the last one is of 2021-03-04 — write that date or an earlier one',
    ],
  ])('refuse %s', (_name, changes, message) => {
    expect(errorsOf(changes)).toEqual([message]);
  });

  it('refuse two findings with one number', () => {
    const { errors } = tinyReport({ findings: { '0001-again': finding() } });
    expect(errors).toEqual([
      'the number 1 is taken by "001-sand" — run "npm run new -- renumber 0001-again" for one that is free',
    ]);
  });

  it('refuse a person whose file name tells the name', () => {
    const { errors } = tinyReport({
      entities: {
        'ida-elm': {
          name: 'Ida E.',
          kind: 'person',
          describes: 'owner',
          names: [{ text: 'Ida Elmer', language: 'en', kind: 'as printed' }],
        },
        elmer: { name: 'Ola Elmer', kind: 'person', describes: 'owner' },
      },
    });
    expect(errors).toEqual([
      'the file name of a person contains the name — rename the file after what the person does, for example "owner-of-alder"',
    ]);
  });

  it('refuse a source that rests on itself', () => {
    const ring = (other: string) => ({ title: 'Ring', kind: 'investigation', restsOn: [other] });
    const { errors } = tinyReport({ sources: { a: ring('b'), b: ring('a') } });
    expect(errors).toEqual(['the source rests on itself through others — remove one step of the circle']);
  });

  it('warn of gaps: an unused entity, an unused source', () => {
    const { warnings } = tinyReport({ sources: { spare: { title: 'Spare', kind: 'records' } } });
    expect(warnings).toContain(
      'nothing names it — name it in a finding, a source or an article, or delete the file',
    );
    expect(warnings).toContain(
      'no article rests on it — name it in restsOn of an article or a source, or delete the file',
    );
  });

  it('refuse a mark without evidence in that article', () => {
    const marked = {
      title: 'Second',
      language: 'en',
      published: '2022',
      publishedBasis: 'text',
      paragraphs: 1,
      restsOn: ['daily-own'],
      prose: [{ type: 'paragraph', children: [{ type: 'finding', number: 1, children: [] }] }],
    };
    expect(tinyReport({ articles: { second: marked } }).errors).toEqual([
      'finding 1 has no evidence in this article — add evidence to it, or mark another finding',
    ]);
  });
});
