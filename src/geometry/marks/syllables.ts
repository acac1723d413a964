import createHyphenator from 'hyphen/hyphen.js';
import english from 'hyphen/patterns/en-gb.js';
import dutch from 'hyphen/patterns/nl.js';

const SOFT = '\u00ad';

/** One row for each language of the interface; names in Latin letters are broken as its words are. Source: the patterns of TeX (Liang 1983). */
const HYPHENATORS: Readonly<Record<string, (word: string) => string>> = {
  en: createHyphenator(english, { hyphenChar: SOFT }),
  nl: createHyphenator(dutch, { hyphenChar: SOFT }),
};

/** The language of the pages that this process builds; `src/text/t.ts` takes its words by the same. */
const LANGUAGE = (process.env.PAGES_LANGUAGE ?? 'en').split('-')[0]!;

/** Alphabets in which a broken word takes a hyphen. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mark}]+$/u;
/** Fewest letters before and after a break that no syllable asks for. */
const ENDS = 2;

/** A part of a word; `soft` where a line that ends with it shows a hyphen. */
export interface Syllable {
  text: string;
  soft: boolean;
}

/** The parts of a word between which a line may break: its syllables. Without letters of ours it stays whole. */
export function syllablesOf(word: string, language = LANGUAGE): Syllable[] {
  const hyphenate = HYPHENATORS[language] ?? HYPHENATORS.en!;
  return parted(hyphenate(word).split(SOFT), true, false);
}

/** The letters of a text, each with its marks and the spaces behind it. */
export function marked(text: string): string[] {
  return text.match(/\P{Mark}\p{Mark}*\s*/gu) ?? [text];
}

/** The letters of a part that is still too wide, each with its marks; in alphabets with hyphens two together at either end. */
export function lettersOf({ text, soft }: Syllable): Syllable[] {
  const letters = marked(text);
  if (letters.length < 2 * ENDS || !HYPHENATED.test(text.trimEnd())) return parted(letters, false, soft);
  const [first, last] = [letters.slice(0, ENDS), letters.slice(-ENDS)].map((end) => end.join(''));
  return parted([first!, ...letters.slice(ENDS, -ENDS), last!], true, soft);
}

function parted(texts: readonly string[], inside: boolean, atEnd: boolean): Syllable[] {
  return texts.map((text, index) => ({ text, soft: index < texts.length - 1 ? inside : atEnd }));
}
