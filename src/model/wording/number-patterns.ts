import { alternation, phrasePattern } from './phrases.ts';
import type { Comparing, WordingWords } from './words.ts';

/** What finds numbers and what stands round them, compiled for one language and report. */
export interface NumberPatterns {
  words: WordingWords;
  numbers: RegExp;
  vague: RegExp;
  references: RegExp;
  part: RegExp;
  /** Ends the text before a length of time that it does not bound. */
  lasting: RegExp;
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
  const own = used.map((unit): [string, string[]] => [unit, [unit, unit.replace(/s$/, '')]]);
  const all = [...own, ...Object.entries(words.units)];
  return new Map(all.flatMap(([unit, forms]) => forms.map((form) => [form.toLowerCase(), unit])));
}

/** ISO 4217 code → signs and words: those of the language, and for each code in use its names ("UAE dirhams", "dirhams"). */
export function currencyForms(
  { language, currencies }: WordingWords,
  used: readonly string[],
): Record<string, readonly string[]> {
  const taken = new Set(Object.values(currencies).flat());
  const named = used.map((code): [string, string[]] => {
    const names = [1, 2].map((count) => currencyName(language, code, count));
    const short = names.map((name) => name.split(' ').at(-1)!).filter((name) => !taken.has(name));
    return [code, [...(currencies[code] ?? [code]), ...names, ...short]];
  });
  return { ...currencies, ...Object.fromEntries(named) };
}

function currencyName(language: string, currency: string, count: number): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(count).find(({ type }) => type === 'currency')!.value;
}

/** Compiles what reads amounts; `unitOf` is the unit for each of its forms. */
export function numberPatterns(words: WordingWords, unitOf: ReadonlyMap<string, string>): NumberPatterns {
  const signs = alternation(Object.values(words.currencies).flat());
  return {
    words,
    numbers: amountPattern(words),
    vague: phrasePattern(words.vague),
    references: new RegExp(
      `(?<!\\p{L})(?:${alternation(words.references)})\\s+\\d+(?:(?:,|[–-]|\\s\\p{L}{1,3}(?=\\s))\\s?\\d+)*`,
      'giu',
    ),
    part: new RegExp(anyWord(words), 'giu'),
    lasting: new RegExp(`(?<!\\p{L})(?:${alternation(words.lasting)})\\s+$`, 'iu'),
    before: rows(
      words.comparators,
      (phrases) => `(?<!\\p{L})(?<phrase>${phrases})[\\s-]+(?:(?:${signs})\\s?)?$`,
    ),
    after: rows(words.comparatorsAfter, (phrases) => `^[^.,;:]{0,40}?(?<!\\p{L})(?:${phrases})(?!\\p{L})`),
    signsBefore: rows(words.currencies, (phrases) => `(?<!\\p{L})(?:${phrases})\\s?$`),
    signsAfter: rows(words.currencies, (phrases) => `^[\\s-]?(?:${phrases})(?!\\p{L})`),
    units: phrasePattern([...unitOf.keys()]),
    unitOf,
  };
}

/** "1,000", "1.2 million", "€2bn", "twenty-five thousand"; no part of a code ("K3") or of an ordinal ("62nd"). */
function amountPattern(words: WordingWords): RegExp {
  const scale = alternation(Object.keys(words.scales));
  const short = alternation(Object.keys(words.shortScales));
  const digits = `(?<digits>${digitsSource(words.digits)})(?:(?<short>${short})|[\\s-]*(?<scale>${scale}))?`;
  const apart = `\\s+(?=${scale})|(?<=${scale})\\s+(?:(?:${alternation(words.joiners.apart)})\\s+)?`;
  const join = `(?:-|${alternation(words.joiners.glued)}|${apart})?`;
  const spelled = `(?<spelled>(?:${anyWord(words)})(?:${join}(?:${anyWord(words)}))*)`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{L}-|\\d[.,])(?:${digits}|${spelled})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    'giu',
  );
}

/** Digits in groups, or all in a row; narrow spaces group in every language. */
function digitsSource({ group, decimal }: WordingWords['digits']): string {
  const part = `(?:[${decimal}]\\d+)?`;
  return `\\d{1,3}(?:[${group}\\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)${part}|\\d+${part}`;
}

const anyWord = ({ numbers, scales }: WordingWords): string =>
  alternation([...Object.keys(numbers), ...Object.keys(scales)]);

function rows<Key extends string>(
  lists: Partial<Record<Key, readonly string[]>>,
  source: (phrases: string) => string,
): [Key, RegExp][] {
  return (Object.entries(lists) as [Key, readonly string[]][]).map(([key, phrases]) => [
    key,
    new RegExp(source(alternation(phrases)), 'iu'),
  ]);
}
