import { normaliseParagraph } from './fingerprint.ts';
import type { Token } from './tokens.ts';

/** Phrases of a word table with what each stands for, by their first word; one with a "*" stands for all words that begin so. */
export type Phrases = ReadonlyMap<string, { words: string[]; value: string }[]>;

/** Compiles a list from a word table: phrases between ";", each perhaps with "=" and what it stands for. */
export function phrasesIn(list: string): Phrases {
  const phrases = list
    .split(';')
    .filter(Boolean)
    .map((entry) => {
      const [phrase = '', value = phrase] = normaliseParagraph(entry).split('=');
      return { words: phrase.split(' '), value };
    });
  return Map.groupBy(phrases, ({ words }) => words[0]!);
}

/** Compiles several lists into one; a phrase stands for the key of its list. */
export const phrasesByKey = (lists: Readonly<Record<string, string>>): Phrases =>
  phrasesIn(
    Object.entries(lists)
      .flatMap(([key, list]) =>
        list
          .split(';')
          .filter(Boolean)
          .map((phrase) => `${phrase}=${key}`),
      )
      .join(';'),
  );

/** A phrase that stands at a token. */
export interface Match {
  /** In tokens. */
  size: number;
  value: string;
}

/** The longest of some phrases that starts at a token, or `null`. */
export function matchAt(tokens: readonly Token[], index: number, phrases: Phrases): Match | null {
  const lower = tokens[index]?.lower;
  if (lower === undefined || phrases.size === 0) return null;
  const is = (word: string, at: number) => {
    const other = tokens[at]?.lower ?? '';
    return word.endsWith('*')
      ? other.startsWith(word.slice(0, -1))
      : other === word || other === `${word}'s` || other.endsWith(`-${word}`);
  };
  const keys = [lower, lower.replace(/'s$/, ''), lower.slice(lower.lastIndexOf('-') + 1)];
  for (let end = lower.length; end > 2; end--) keys.push(`${lower.slice(0, end)}*`);
  const fitting = [...new Set(keys)]
    .flatMap((key) => phrases.get(key) ?? [])
    .filter(({ words }) => words.every((word, offset) => is(word, index + offset)))
    .sort((a, b) => b.words.length - a.words.length);
  return fitting[0] ? { size: fitting[0].words.length, value: fitting[0].value } : null;
}

/** Where in a stretch of tokens a phrase stands, the first of them; `null` where none does. */
export function firstMatch(
  tokens: readonly Token[],
  from: number,
  to: number,
  phrases: Phrases,
): (Match & { at: number }) | null {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const match = matchAt(tokens, at, phrases);
    if (match) return { ...match, at };
  }
  return null;
}
