import { describe, expect, it } from 'vitest';
import { characterProblem } from '../../src/reading/characters.ts';

describe('characterProblem', () => {
  it.each([
    'Plain words, 1 %, “quotes”, € 5 – and more…',
    'Straße, Łódź, naïve, señor',
    'ПрАТ «Зарінбуд»',
    '岚砾码头（河港）',
    'Ελλάδα and Ellada',
    'an A4-печать',
    'two\nlines\tand a tab',
  ])('takes %j', (text) => {
    expect(characterProblem(text)).toBeNull();
  });

  it.each([
    ['a\u200bb', 1, 'an invisible or control character (U+200B) — delete it and type the words again'],
    ['a\u{e0041}b', 1, 'an invisible or control character (U+E0041) — delete it and type the words again'],
    ['a\u2800', 1, 'an invisible or control character (U+2800) — delete it and type the words again'],
    ['\uf8ff', 0, 'a character without a meaning (U+F8FF) — delete it and type the words again'],
    ['a\u2009b', 1, 'an unusual space (U+2009) — type an ordinary space'],
    ['\u{1d400}lder', 0, 'a styled letter (U+1D400) — type the plain letter'],
    ['xe\u0301', 1, 'a decomposed letter — type the accented letter again (Unicode NFC)'],
    [
      'the \u0410lder works',
      4,
      'letters of two scripts in one word, "\u0410lder" (Latin and Cyrillic) — type the word again in one script',
    ],
  ])('refuses %j', (text, index, words) => {
    expect(characterProblem(text)).toEqual({ index, words });
  });
});
