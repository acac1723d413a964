import { describe, expect, it } from 'vitest';
import Evidence from '../../../src/components/finding/Evidence.astro';
import Supports from '../../../src/components/finding/Supports.astro';
import { restsOnRecord } from '../../../src/components/finding/supports.ts';
import { findingOf, from, hear, htmlOf } from '../hear.ts';

const heard = (changes: object, articles = {}) =>
  hear(Evidence, { finding: findingOf(changes, { articles }), page: 'en-GB' });

const WIRE = {
  title: 'Песок',
  language: 'ru',
  published: '2021-03-09',
  publishedBasis: 'text',
  paragraphs: 3,
  restsOn: ['daily-own'],
};

describe('where a finding stands', () => {
  it('is article, outlet, day, paragraph and words to look for', async () => {
    expect(await heard({ evidence: from('inquiry') })).toEqual([
      'Sand moved, Daily Ledger, 4 March 2021',
      'Paragraph 2: look for “sold sand”',
      'Open the article at this passage',
      // On paper.
      'https://ledger.example/sand',
    ]);
    const evidence = [{ ...from('inquiry')[0]!, phrase: '"moved" sand' }];
    expect(await heard({ evidence })).toContain('Paragraph 2: look for ‘"moved" sand’');
  });

  it('is the page of a document, or the minute of a broadcast, with an address that opens there', async () => {
    const document = { ...WIRE, title: 'Report', language: 'en', paragraphs: undefined, pages: 60 };
    const broadcast = { ...WIRE, title: 'Radio', paragraphs: undefined, duration: '58:20' };
    const address = { address: 'https://daily.example/x', addressBasis: 'text' };
    const on = (wire: object, where: object) =>
      findingOf(
        { evidence: [{ article: 'wire', ...where, phrase: 'sold sand', credited: ['daily-own'] }] },
        { articles: { wire: { ...wire, ...address } } },
      );
    const [page, minute] = [on(document, { page: 4 }), on(broadcast, { minute: '12:30' })];
    expect(await hear(Evidence, { finding: page, page: 'en-GB' })).toContain('Page 4: look for “sold sand”');
    expect(await htmlOf(Evidence, { finding: page, page: 'en-GB' })).toContain('/x#page=4"');
    expect(await hear(Evidence, { finding: minute, page: 'en-GB' })).toContain(
      'At 12 min 30 s: listen for “sold sand” (Russian)',
    );
    expect(await htmlOf(Evidence, { finding: minute, page: 'en-GB' })).toContain('/x#t=750"');
  });

  it('names the language of other words, and says what is not known of an article', async () => {
    const evidence = [{ article: 'wire', paragraph: 3, phrase: 'продал песок', credited: ['daily-own'] }];
    expect(await heard({ evidence }, { wire: WIRE })).toEqual([
      'Песок, outlet not named in the text, 9 March 2021',
      'Paragraph 3: look for “продал песок” (Russian)',
      'The address of the article is not known.',
    ]);
    const finding = findingOf({ evidence }, { articles: { wire: WIRE } });
    expect(await htmlOf(Evidence, { finding, page: 'en-GB' })).toContain(
      '<bdi lang="ru">“продал песок”</bdi>',
    );
  });
});

describe('an article that is not as it was read', () => {
  const DAILY = {
    title: 'Sand',
    language: 'en',
    address: 'https://daily.example/sand',
    addressBasis: 'text',
    published: '2021-03-09',
    publishedBasis: 'text',
    paragraphs: 3,
    restsOn: ['daily-own'],
  };
  const at = (paragraph: number) => ({
    evidence: [{ article: 'wire', paragraph, phrase: 'sold sand', credited: ['daily-own'] }],
  });
  const look = (state: string, more = {}) => [
    { from: '2021-06-01', to: '2021-06-02', state, words: 'x', ...more },
  ];

  it('is said where the words of the finding stood, and nowhere else', async () => {
    const wire = { ...DAILY, standing: look('changed', { paragraphs: [2] }) };
    const words = 'On 2 June 2021 paragraph 2 no longer stood there in the words that we read.';
    expect(await heard(at(2), { wire })).toContain(words);
    expect((await heard(at(3), { wire })).join()).not.toContain('no longer');
  });

  it('has a copy beside it by the decision of the editors, and never after a change', async () => {
    const archived = { address: 'https://copies.example/1', date: '2021-05-05' };
    const copy = async (standing: object[], more = {}) =>
      (await heard(at(2), { wire: { ...DAILY, standing, archived: { ...archived, ...more } } })).includes(
        'Copy of 5 May 2021',
      );
    expect(await copy(look('alive'))).toBe(true);
    expect(await copy(look('gone'), { reason: 'The outlet has closed.' })).toBe(true);
    await expect(copy(look('gone'))).rejects.toThrow('remove archived');
    await expect(copy(look('changed', { paragraphs: [1] }), { reason: 'So we say.' })).rejects.toThrow(
      'which may be a correction or a name taken out',
    );
  });
});

describe('what supports a finding', () => {
  it.each([
    ['customs', 'Seen by River Desk; not by us'],
    ['data', 'Who saw them is not named; not seen by us'],
    ['word', 'Said by Birch GmbH to River Desk'],
    ['rumour', 'Said by somebody not named; to whom is not given'],
    ['daily-own', 'The article credits nobody for this'],
  ])('is said of %s with who saw it', async (source, words) => {
    const grade = source === 'customs' || source === 'data' ? 'records' : 'reported';
    expect((await hear(Supports, { finding: findingOf({ grade, evidence: from(source) }) }))[1]).toBe(words);
  });

  it('is a record only for what records are cited for, else what the article credits', async () => {
    const support = async (grade: string) =>
      (await hear(Supports, { finding: findingOf({ grade, evidence: from('inquiry') }) }))[0];
    expect(await support('records')).toBe('Customs records');
    expect(await support('reported')).toBe('Inquiry into sand');
    const among = findingOf({ evidence: from('mixed') });
    expect(await hear(Supports, { finding: among })).toContain('Trade data and officials');
    expect(restsOnRecord(among)).toBe(true);
  });
});
