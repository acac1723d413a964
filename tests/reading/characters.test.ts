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
    // Persian parts what is written apart in one word; Hindi, Sinhala and Bengali join what is written as one.
    'می\u200cخواهد, کتاب\u200cها',
    'क्\u200dष, क्\u200cष, ශ්\u200dරී, র\u200d্যাব',
    'عربي, עברית ABC Ltd, हिन्दी, বাংলা, ไทยที่นี่, 東京カード, Τράπεζα, Việt Nam, İstanbul ılık',
    // Brands and units whose two scripts nobody takes for one.
    'Яndex, Мегаfon, ΔT, kΩ, 5 µm, TCL科技集团, iPhoneの, Ωmega',
  ])('takes %j', (text) => {
    expect(characterProblem(text)).toBeNull();
  });

  it.each([
    ['a\u200bb', 1, 'an invisible or control character (U+200B) — delete it and type the words again'],
    ['a\u{e0041}b', 1, 'an invisible or control character (U+E0041) — delete it and type the words again'],
    ['a\u2800', 1, 'an invisible or control character (U+2800) — delete it and type the words again'],
    ['\uf8ff', 0, 'a character without a meaning (U+F8FF) — delete it and type the words again'],
    ['a\u2009b', 1, 'an unusual space (U+2009) — type an ordinary space'],
    ['\u{1d400}lder', 0, 'a styled letter (U+1D400) — type plain ones: "A"'],
    ['令和\uff12\uff10年', 2, 'styled letters (U+FF12) — type plain ones: "20"'],
    ['\uff84\uff96\uff80', 0, 'styled letters (U+FF84) — type plain ones: "トヨタ"'],
    ['\ufefb', 0, 'a styled letter (U+FEFB) — type plain ones: "لا"'],
    ['a\u200cb', 1, 'an invisible or control character (U+200C) — delete it and type the words again'],
    ['کار\u200cها', 3, 'an invisible or control character (U+200C) — delete it and type the words again'],
    ['می\u200c خواهد', 2, 'an invisible or control character (U+200C) — delete it and type the words again'],
    ['الع\u200dربية', 3, 'an invisible or control character (U+200D) — delete it and type the words again'],
    ['5 \u03bcm', 2, 'the Greek letter mu for a millionth — type the micro sign, "µ" (U+00B5)'],
    ['\u00b5έτρο', 0, 'the micro sign for a Greek letter — type the letter mu, "μ" (U+03BC)'],
    [
      'p\u0430ypal',
      0,
      'letters of two scripts in one word, "p\u0430ypal" (Latin and Cyrillic) — type the word again in one script',
    ],
    [
      'κόσμ\u006fς',
      0,
      'letters of two scripts in one word, "κόσμ\u006fς" (Latin and Greek) — type the word again in one script',
    ],
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
