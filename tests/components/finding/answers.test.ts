import { describe, expect, it } from 'vitest';
import Answers from '../../../src/components/finding/Answers.astro';
import { findingOf, hear, htmlOf, reportOf } from '../hear.ts';

const answer = (kind: string, answers = 'this finding') => ({
  by: 'birch',
  kind,
  answers,
  summary: 'Birch says that it never bought.',
});
const heard = (responses: unknown, brief = false) =>
  hear(Answers, { finding: findingOf({ responses }), page: 'en-GB', brief });

describe('who answers a finding', () => {
  it.each([
    ['denies', 'Birch GmbH denies what this finding is about'],
    ['explains', 'Birch GmbH explains'],
  ])('says what %s is', async (kind, words) => {
    const expected = [`${words}. Birch says that it never bought.`];
    expect(await heard([answer(kind)])).toEqual(expected);
    expect(await heard([answer(kind)], true)).toEqual(expected);
  });

  it.each([
    ['admits', 'Birch GmbH admits (“gibt zu”). Birch says that it never bought.'],
    ['confirms', 'Birch GmbH confirms (“gibt zu”). Birch says that it never bought.'],
    ['corrects', 'Birch GmbH corrects (“gibt zu”). Birch says that it never bought.'],
  ])('says that it %s in the source’s own verb', async (kind, words) => {
    expect((await heard([{ ...answer(kind), verb: 'gibt zu' }]))[0]).toBe(words);
  });

  it.each([
    ['denies', 'Birch GmbH denies, on another point: a sale of gravel'],
    ['explains', 'Birch GmbH explains, on another point: a sale of gravel'],
  ])('says what else is answered where %s is not about this finding', async (kind, words) => {
    expect(await heard([answer(kind, 'a sale of gravel')])).toEqual([
      `${words}. Birch says that it never bought.`,
    ]);
  });

  it.each(['unreachable', 'no comment'])('tells %s once, as the article does', async (kind) => {
    const summary = 'Could not be reached on questions about gravel, the article says.';
    for (const answers of ['this finding', 'questions about gravel'])
      expect(await heard([{ ...answer(kind, answers), summary }])).toEqual([`Birch GmbH: ${summary}`]);
  });

  it('tells that nobody answered, and nothing where nobody has to', async () => {
    expect(await heard('none recorded')).toEqual(['No answer is recorded in the articles.']);
    expect(await heard('not applicable')).toEqual([]);
  });

  it('links the finding that carries the answer', async () => {
    const { findings } = reportOf({
      findings: [{ responses: [{ ...answer('denies'), finding: 2 }] }, { kind: 'statement' }],
    });
    const html = await htmlOf(Answers, { finding: findings[0]!, page: 'en-GB' });
    expect(html).toContain('<a href="/findings/2/">Finding 2</a>');
  });
});
