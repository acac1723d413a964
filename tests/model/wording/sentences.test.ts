import { describe, expect, it } from 'vitest';
import {
  isOurs,
  markedShare,
  numbersIn,
  paragraphsOf,
  readingScore,
} from '../../../src/model/wording/sentences.ts';
import { WORDING_EN } from '../../../src/text/wording/en.ts';
import { WORDING_NL } from '../../../src/text/wording/nl.ts';
import { readMdx } from '../../../src/reading/mdx.ts';

const paragraphs = (text: string) => paragraphsOf(readMdx(text, 'a.mdx').prose);
const sentences = (text: string) => paragraphs(text).flatMap((paragraph) => paragraph.sentences);

describe('the sentences of a text', () => {
  it('end at a full stop, a question or an exclamation before a capital, a digit or a quotation mark', () => {
    expect(
      sentences('It came. What was it? “Sand.” 500 tonnes, e.g. sand! So.').map(({ text }) => text),
    ).toEqual(['It came.', 'What was it?', '“Sand.”', '500 tonnes, e.g. sand!', 'So.']);
  });

  it('do not end in the initial of a person', () => {
    expect(sentences('As Ida K. Anders says. So it is.')).toHaveLength(2);
  });

  it('know which findings carry them, through terms and emphasis, and across an end', () => {
    const [first, second, third] = sentences(
      'It <Finding n="3">*came* by <Term id="barge">barge</Term>. It was</Finding> sand. <Ours>We saw none.</Ours>',
    );
    expect(numbersIn(first!)).toEqual([3]);
    expect(numbersIn(second!)).toEqual([3]);
    expect([first, second, third].map((each) => isOurs(each!))).toEqual([false, false, true]);
    for (const { text, runs } of [first!, second!, third!])
      expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  it('are ours only where every word is', () => {
    expect(isOurs(sentences('<Ours>We saw none</Ours>.')[0]!)).toBe(true);
    expect(isOurs(sentences('Then <Ours>we saw none</Ours>.')[0]!)).toBe(false);
  });

  it('stand in paragraphs, headings, lists and quotations', () => {
    const all = paragraphs('## Sand\n\nOne.\n\n- Two.\n- Three.\n\n> Four.');
    expect(all.map(({ heading, sentences: some }) => [heading, some[0]!.text])).toEqual([
      [true, 'Sand'],
      [false, 'One.'],
      [false, 'Two.'],
      [false, 'Three.'],
      [false, 'Four.'],
    ]);
  });

  it('are marked by their letters', () => {
    expect(markedShare(paragraphs('abcd <Finding n="1">efgh</Finding>')[0]!)).toBeCloseTo(0.5);
  });
});

describe('how hard a text is', () => {
  it('is a grade in English: low for short words in short sentences', () => {
    const grade = (...texts: string[]) => readingScore(texts, WORDING_EN.reading!);
    expect(grade('The cat sat on the mat.', 'It was fat.')).toBeLessThan(2);
    expect(grade('Institutional incomprehensibility necessitates perseverance.')).toBeGreaterThan(20);
    expect(grade()).toBeNull();
  });

  it('is an ease in Dutch, by the measure of that language: 206.835 − 0.93 × words − 77 × syllables', () => {
    const ease = (...texts: string[]) => readingScore(texts, WORDING_NL.reading!);
    // Six words of one syllable; "ideeën" has three, and "jij" one.
    expect(ease('De kat zat op de mat.')).toBeCloseTo(206.835 - 0.93 * 6 - 77);
    expect(ease('Jij ideeën.')).toBeCloseTo(206.835 - 0.93 * 2 - 77 * 2);
  });
});
