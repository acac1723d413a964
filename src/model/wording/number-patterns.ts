import { alternation, phrasePattern } from './phrases.ts';
import type { Comparing, WordingWords } from './words.ts';

/** What finds numbers and what stands round them, compiled for one language and report. */
export interface NumberPatterns {
  words: WordingWords;
  numbers: RegExp;
  vague: RegExp;
  references: RegExp;
  part: RegExp;
  before: readonly [Comparing, RegExp][];
  after: readonly [Comparing, RegExp][];
  /** Signs and words that end the text before a number, or begin the text after it. */
  signsBefore: readonly [string, RegExp][];
  signsAfter: readonly [string, RegExp][];
  units: RegExp;
  unitOf: ReadonlyMap<string, string>;
}

/** The unit that each form stands for: those of the language, and those that the findings use. */
export function unitForms(words: WordingWords, used: readonly string[]): Map<string, string> {
  const own = used.flatMap(
    (unit) =>
      [
        [unit, unit],
        [unit.replace(/s$/, ''), unit],
      ] as const,
  );
  const known = Object.entries(words.units).flatMap(([unit, forms]) =>
    forms.map((form) => [form, unit] as const),
  );
  return new Map([...own, ...known].map(([form, unit]) => [form.toLowerCase(), unit]));
}

export function numberPatterns(words: WordingWords, unitOf: ReadonlyMap<string, string>): NumberPatterns {
  const [group, decimal] = [`[${words.digits.group}]`, `[${words.digits.decimal}]`];
  const signs = alternation(Object.values(words.currencies).flat());
  const scale = alternation(Object.keys(words.scales));
  const word = alternation([...Object.keys(words.numbers), ...Object.keys(words.scales)]);
  const glued = alternation(words.joiners.glued);
  const apart = alternation(words.joiners.apart);
  const next = `(?:-|${glued}|\\s+(?=${scale})|(?<=${scale})\\s+(?:(?:${apart})\\s+)?)?`;
  const digits = `(?<digits>\\d{1,3}(?:(?:${group}|[\\u00A0\\u2009\\u202F])\\d{3})+(?!\\d)(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?)`;
  const scaled = `(?:(?<short>${alternation(Object.keys(words.shortScales))})|[\\s-]*(?<scale>${scale}))?`;
  const spelled = `(?<spelled>(?:${word})(?:${next}(?:${word}))*)`;
  const lists = <Key extends string>(
    rows: Partial<Record<Key, readonly string[]>>,
    end: (source: string) => string,
  ) =>
    (Object.entries(rows) as [Key, readonly string[]][]).map(([key, phrases]): [Key, RegExp] => [
      key,
      new RegExp(end(alternation(phrases)), 'iu'),
    ]);
  return {
    words,
    numbers: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{L}-|\\d[.,])(?:${digits}${scaled}|${spelled})(?![\\p{L}\\p{N}]|[.,]\\d)`,
      'giu',
    ),
    vague: phrasePattern(words.vague),
    references: new RegExp(
      `(?<!\\p{L})(?:${alternation(words.references)})\\s+\\d+(?:(?:,|[–-]|\\s\\p{L}{1,3}(?=\\s))\\s?\\d+)*`,
      'giu',
    ),
    part: new RegExp(word, 'giu'),
    before: lists(
      words.comparators,
      (source) => `(?<!\\p{L})(?<phrase>${source})[\\s-]+(?:(?:${signs})\\s?)?$`,
    ),
    after: lists(words.comparatorsAfter, (source) => `^[^.,;:]{0,40}?(?<!\\p{L})(?:${source})(?!\\p{L})`),
    signsBefore: lists(words.currencies, (source) => `(?<!\\p{L})(?:${source})\\s?$`),
    signsAfter: lists(words.currencies, (source) => `^[\\s-]?(?:${source})(?!\\p{L})`),
    units: phrasePattern([...unitOf.keys()]),
    unitOf,
  };
}
