import { describe, expect, it } from 'vitest';
import { answerFaults } from '../../../src/model/wording/answers.ts';
import { EN } from './small.ts';

const faults = (text: string, answered: string[]) =>
  answerFaults({ collection: 'findings', id: '001-sand', path: [], text, answered }, EN);

describe('"no answer is recorded"', () => {
  it('is wrong where one is recorded', () => {
    expect(faults('The article says no more. It records no answer.', ['alder'])).toEqual([
      { code: 'answer-recorded', words: 'no answer', offset: 37, has: ['alder'] },
    ]);
  });

  it('is right of somebody else than those who answered', () => {
    expect(faults('Alder sold crates; no answer of Birch is recorded.', ['alder'])).toEqual([]);
    expect(faults('Alder sold crates; no answer of Birch is recorded.', ['birch'])).toHaveLength(1);
  });
});
