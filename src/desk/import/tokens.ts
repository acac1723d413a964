import { isUnspaced } from '../../schema/words.ts';
import { SHORT_MONTHS } from './date.ts';
import type { LanguageWords } from './words.ts';

/** A word of a paragraph, without the signs around it. */
export interface Token {
  text: string;
  /** In lower case. */
  lower: string;
  /** Where it stands in the paragraph, in UTF-16 units. */
  start: number;
  end: number;
  /** What stands between it and the word before it. */
  before: string;
  /** Index of the sentence, and of the clause; an anchor stays within one clause. */
  sentence: number;
  clause: number;
  /** May be a name, which no anchor carries: it starts with a capital, or has none to start with, and is no word that the importer knows. */
  name: boolean;
}

/** A token in lower case; "" where there is none. */
export const lowAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Some tokens as they are printed, from one to before another, without the signs between them. */
export const printed = (tokens: readonly Token[], from = 0, to = tokens.length): string =>
  tokens.slice(from, to).map(({ text }) => text).join(' '); // prettier-ignore

// Small words of all languages, in lower case.
export const HE =
  /^(?:he|she|it|they|both|hij|zij|ze|het|er|sie|es|il|elle|ils|elles|él|ella|ellos|ele|ela|eles|он|она|они|він|вона|вони)$/;
export const WHO = /^(?:who|die|qui|quien|quem|который|которая|який|яка)$/;
export const A = /^(?:an?|een|eine?[rmn]?|une?|una|uma?|um)$/;
export const OF = /^(?:of|de|du|des|d'|del|van|von|der|da|do|das|dos|di)$/;
export const NOT = /^(?:not|never|niet|nooit|nicht|nie|pas|jamais|no|nunca|não|не)$/;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a normalised paragraph; those of a script without spaces as its rules divide them. */
export function tokenise(text: string, words: LanguageWords): Token[] {
  const known = knownWords(words);
  const tokens: Token[] = [];
  let [sentence, clause, last] = [0, 0, 0];
  const add = (word: string, start: number) => {
    const dot = tokens.at(-1)?.text.endsWith('.') ? '.' : '';
    const between = dot + text.slice(last, start);
    // "Mrs. Roke", "Sept. 12": the full stop of a title or a short month parts nothing.
    const isShort = TITLE.test(tokens.at(-1)?.text ?? '') || isShortMonth(tokens.at(-1), word);
    if (/[^\s]/.test(between) && !(/^\.\s+$/.test(between) && isShort)) clause++;
    if (/[。！？]/.test(between) || (/[.!?…]/.test(between) && !goesOn(tokens.at(-1), word))) sentence++;
    last = start + word.length;
    const lower = word.toLowerCase();
    const name = (/^\p{Lu}/u.test(word) || (isUnspaced(word) && !/\d/.test(word))) && !known.has(lower);
    tokens.push({ text: word, lower, start, end: last, before: between, sentence, clause, name });
  };
  for (const { 0: raw, index } of text.matchAll(/\S+/g)) {
    if (isUnspaced(raw)) {
      for (const { segment, index: at, isWordLike } of segmenter.segment(raw))
        if (isWordLike) add(segment, index + at);
      continue;
    }
    // "S.A." is written with its last full stop too.
    const word =
      /^["'([]*((?:\p{Lu}\.){2,})/u.exec(raw)?.[1] ?? raw.replace(/^["'([]+|["')\],;:.!?…]+$/g, '');
    if (word !== '') add(word, index + raw.indexOf(word));
  }
  return tokens;
}

/** What stands before the name of a person, and is none. */
export const TITLE = /^(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mme|Monsieur|Madame|Sr|Sra|Senhor|Senhora|Meneer|Mevrouw)$/;

/** After the short form of a title, an initial or a number, and before a small letter, a full stop ends no sentence. */
const goesOn = (before: Token | undefined, word: string): boolean =>
  /^\p{Ll}/u.test(word) ||
  /^(?:Mr|Mrs|Ms|Dr|St|No|Nr|Sr|Sra|\p{Lu})$/u.test(before?.text ?? '') ||
  isShortMonth(before, word);

/** "Sept" before its day or its year. */
const isShortMonth = (before: Token | undefined, word: string): boolean =>
  SHORT_MONTHS.has(before?.lower ?? '') && /^\d/.test(word);

const KNOWN = new WeakMap<LanguageWords, ReadonlySet<string>>();

/** Words of the language that are no names, however they are written; a noun for a party or a record may be part of one. */
function knownWords(words: LanguageWords): ReadonlySet<string> {
  const known =
    KNOWN.get(words) ??
    new Set(
      Object.entries(words)
        .filter(([key]) => key !== 'kinds' && key !== 'records')
        .flatMap(([, list]: [string, string | Record<string, string>]) =>
          typeof list === 'string' ? list : Object.values(list),
        )
        .flatMap((list) => list.split(/[ ;|]/))
        .map((word) => word.replace(/=.*/, '')),
    );
  KNOWN.set(words, known);
  return known;
}
