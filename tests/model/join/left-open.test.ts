import { describe, expect, it } from 'vitest';
import { finding, tinyReport } from '../tiny.ts';

const says = (findings: Record<string, object>) => {
  const { errors, warnings } = tinyReport({ findings, ...LATER });
  return { errors, open: warnings.filter((text) => text.includes('left open')) };
};
const LATER = {
  articles: {
    weekly: {
      title: 'Sand again',
      language: 'en',
      published: '2021-06-01',
      publishedBasis: 'text',
      paragraphs: 3,
      restsOn: ['weekly-own'],
    },
  },
  sources: { 'weekly-own': { title: 'Own words', kind: 'own words' } },
};
const evidence = [{ article: 'weekly', paragraph: 1, phrase: 'sold', credited: ['weekly-own'] }];
const question = { kind: 'unknown', entities: ['alder', 'birch'] };
const answer = { entities: ['alder', 'birch'], evidence };

describe('a date that no article could know', () => {
  const future = { when: '2021-04', whenText: 'next month', whenBasis: 'derived' };

  it('is refused of a fact, and left to whoever announces it', () => {
    expect(says({ '001-sand': finding(future) }).errors).toEqual([
      'no article could know it: 2021-04 begins after the last of them appeared — correct "when", or write kind: statement and say who announces it',
    ]);
    expect(says({ '001-sand': finding({ ...future, kind: 'statement' }) }).errors).toEqual([]);
    // The month of the article may be meant.
    expect(says({ '001-sand': finding({ ...future, when: '2021-03' }) }).errors).toEqual([]);
  });
});

describe('a chapter that tells what was set aside', () => {
  const court = { name: 'Court', kind: 'public body', describes: 'court' };
  const told = (later: object, chapter: object) => {
    const { errors, warnings } = tinyReport(
      {
        findings: { '001-sand': finding(), '002-later': finding({ supersedes: 1, ...later }) },
        entities: { court, upper: court },
        chapters: {
          '01-sand': {
            title: 'Sand',
            question: 'Who?',
            inShort: [{ text: 'Alder is reported to have sold sand to Birch.', findings: [1] }],
            ...chapter,
          },
        },
      },
      {
        inShort: [{ text: 'Alder is reported to have sold sand to Birch.', findings: [1, 2] }],
        lead: { finding: 1, headline: 'Sand', findings: [1] },
      },
    );
    const about = (text: string) => /is told here|needs no waiver/.test(text);
    return [errors.filter(about), warnings.filter(about)];
  };
  const overturned = { relations: [{ kind: 'overturned', from: 'upper', to: 'court' }] };
  const both = { inShort: [{ text: 'Alder is reported to have sold sand to Birch.', findings: [1, 2] }] };
  const waivers = [{ words: 'finding 2', reason: 'It is told in the next chapter.' }];

  it('tells its reversal too: else an error, or of what no court overturned a warning with a waiver', () => {
    expect(told(overturned, {})).toEqual([
      ['finding 1 is told here, but not finding 2, which overturned it — tell both, or leave finding 1 out'],
      [],
    ]);
    expect(told({}, {})).toEqual([
      [],
      [
        'finding 1 is told here, but not finding 2, which supersedes it — tell both, or waive "finding 2" here, with the reason',
      ],
    ]);
    expect(told({}, { waivers })).toEqual([[], []]);
    expect(told(overturned, both)).toEqual([[], []]);
    // A reversal is never waived.
    expect(told(overturned, { waivers })[0]).toHaveLength(2);
  });
});

describe('a question that a later article may have decided', () => {
  it('is pointed out, until the later finding supersedes it or an editor says why not', () => {
    const open = says({ '001-sand': finding(question), '002-answer': finding(answer) }).open;
    expect(open).toHaveLength(1);
    expect(open[0]).toContain('finding 2, of a later article, may decide what is left open here');
    const settled = { ...answer, supersedes: 1 };
    expect(says({ '001-sand': finding(question), '002-answer': finding(settled) })).toEqual({
      errors: [],
      open: [],
    });
    const waivers = [{ words: 'finding 2', reason: 'It tells of another sale.' }];
    expect(says({ '001-sand': finding({ ...question, waivers }), '002-answer': finding(answer) })).toEqual({
      errors: [],
      open: [],
    });
  });

  it('stands where the later one shares one party only, or is of the same article', () => {
    for (const change of [{ entities: ['alder'] }, { evidence: undefined }])
      expect(
        says({
          '001-sand': finding(question),
          '002-answer': finding(
            change.evidence === undefined && !change.entities
              ? { entities: ['alder', 'birch'] }
              : { ...answer, ...change },
          ),
        }).open,
      ).toEqual([]);
  });

  it('needs no waiver that nothing needs', () => {
    const waivers = [{ words: 'finding 2', reason: 'It tells of another sale.' }];
    expect(says({ '001-sand': finding({ ...question, waivers }) }).errors).toEqual([
      '“finding 2” does not decide what is left open here any more — remove its waiver',
    ]);
  });
});
