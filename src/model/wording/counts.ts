import type { Content, ContentPlace } from '../content.ts';
import type { Article } from '../report.ts';
import type { WordingFault } from './fault.ts';
import type { NumberRead } from './numbers.ts';
import { alternation } from './phrases.ts';
import { read, type Reader } from './reading.ts';

/** Texts of `site.yaml` in which a number of articles is that of the collection. */
export function countedPlaces({ site }: Content): (ContentPlace & { text: string; dated: Dated })[] {
  const lines = (['subtitle', 'description', 'coverage', 'contactedParties'] as const).map((key) => ({
    path: [key],
    text: site[key],
    dated: key === 'coverage' ? ('all' as const) : ('behind' as const),
  }));
  const opening = site.opening.map(({ text, findings }, index) => ({
    path: ['opening', index, 'text'],
    text,
    dated: findings === undefined ? ('ours' as const) : ('behind' as const),
  }));
  return [...lines, ...opening].map((line) => ({ collection: 'site', id: 'site', ...line }));
}

/** A number that counts articles, with how many there are. */
interface Counting {
  number: NumberRead;
  count: number;
  /** The name of the language whose articles it counts, or null for all. */
  language: string | null;
  /** Where the words end that say what is counted. */
  end: number;
}

/** Which dates of a text are those of articles: all; all, of which it is held elsewhere that they are; those right behind their count. */
type Dated = 'all' | 'ours' | 'behind';

/** Number of the sentence in which something stands. */
export const sentenceAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/[.;]\s/).length;

/**
 * Numbers of a text that count articles: "five news articles", and by language in the same sentence, "three in Dutch" or
 * "three Dutch articles". One of them is no count ("one article says").
 */
export function countsOfArticles(text: string, articles: Articles, reader: Reader): Counting[] {
  const { numbers } = read(text, reader);
  const nouns = new RegExp(
    `^(?:\\s+\\p{L}+){0,2}\\s+(?:${alternation(reader.words.pieces)})(?!\\p{L})`,
    'iu',
  );
  const after = ({ offset, words }: NumberRead) => text.slice(offset + words.length);
  const sentence = ({ offset }: NumberRead) => sentenceAt(text, offset);
  const whole = numbers.filter((number) => nouns.test(after(number)));
  const all = whole.flatMap((number): Counting[] => {
    const [counted] = nouns.exec(after(number))!;
    if (number.value < 2 || languageIn(counted, reader)) return [];
    const end = number.offset + number.words.length + counted.length;
    return [{ number, count: articles.length, language: null, end }];
  });
  const byLanguage = numbers.flatMap((number): Counting[] => {
    // Among the next three words, before any stop.
    const [near] = /^(?:\s+\p{L}+){0,3}/u.exec(after(number))!;
    const language = languageIn(near, reader);
    if (language === undefined || !whole.some((other) => sentence(other) === sentence(number))) return [];
    const code = reader.languages.get(language);
    const count = articles.filter((article) => article.language.split('-')[0] === code).length;
    const end = number.offset + number.words.length + near.indexOf(language) + language.length;
    return [{ number, count, language, end }];
  });
  return [...all, ...byLanguage].sort((a, b) => a.number.offset - b.number.offset);
}

type Articles = readonly Pick<Article, 'language'>[];

/** The name of a language among some words. */
const languageIn = (words: string, { languages }: Reader): string | undefined =>
  words.split(/\s+/).find((word) => languages.has(word));

/**
 * Numbers of articles that are not how many there are, and languages that a division leaves out. Where `coverage`, which tells what the collection holds, has the
 * same number, it has become old there as here: the right one can be written without reading the text.
 */
export function countFaults(text: string, articles: Articles, reader: Reader, coverage = ''): WordingFault[] {
  const old = countsOfArticles(coverage, articles, reader);
  const counts = countsOfArticles(text, articles, reader);
  const wrong = counts
    .filter(({ number, count }) => number.value !== count)
    .map((counting): WordingFault => {
      const { number, count, language } = counting;
      const isOld = old.some((one) => one.language === language && one.number.value === number.value);
      const write = countLike(number, count, reader);
      return {
        words: number.words,
        offset: number.offset,
        code: 'count-differs',
        has: [{ count: write, language }],
        ...(isOld && fits(counting, write, text, reader) ? { mend: write } : {}),
      };
    });
  return [...wrong, ...languagesLeftOut(text, counts, articles, reader)];
}

/** "Three in Dutch and two in English", where there is one in French. */
function languagesLeftOut(
  text: string,
  counts: readonly Counting[],
  articles: Articles,
  reader: Reader,
): WordingFault[] {
  const divisions = Map.groupBy(
    counts.filter(({ language }) => language !== null),
    ({ number }) => sentenceAt(text, number.offset),
  );
  return [...divisions.values()].flatMap((parts): WordingFault[] => {
    const told = parts.map(({ language }) => reader.languages.get(language!));
    const others = Map.groupBy(articles, ({ language }) => language.split('-')[0]!);
    const has = [...others]
      .filter(([code]) => !told.includes(code))
      .map(([code, own]) => ({
        count: countLike({ ...parts[0]!.number, words: '' }, own.length, reader),
        language: [...reader.languages].find(([, one]) => one === code)?.[0] ?? code,
      }));
    // Of one with a language that no article is in, that is the mistake.
    if (parts.length < 2 || has.length === 0 || parts.some(({ count }) => count === 0)) return [];
    const { offset } = parts[0]!.number;
    return [{ words: text.slice(offset, parts.at(-1)!.end), offset, code: 'language-untold', has }];
  });
}

/** A count as the number that stands in its place is written: "Six" for "Five", "6" for "5". */
function countLike({ words, spelled }: NumberRead, count: number, { words: { numbers } }: Reader): string {
  const [word] = Object.entries(numbers).find(([, value]) => value === count) ?? [];
  if (!spelled || word === undefined) return String(count);
  return /^\p{Lu}/u.test(words) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/**
 * True where nothing but the number has to change: it is written the same way, nothing bounds it, and the words behind it
 * are the same for one as for several ("one in Dutch and …", not "one in Dutch says").
 */
function fits({ number, count, language }: Counting, write: string, text: string, reader: Reader): boolean {
  const { words, offset, spelled, comparator, value } = number;
  const isPlain = spelled ? words.toLowerCase() in reader.words.numbers : /^\d{1,3}$/.test(words);
  if (comparator !== null || !isPlain || spelled === /\d/.test(write) || count < 1) return false;
  if (count > 1 && value > 1) return true;
  const ends = `(?![\\s\\p{L}\\p{N}])|\\s+(?:\\(|(?:${alternation(reader.words.joiners.apart)})\\s)`;
  const behind = new RegExp(`^(?:\\s+\\p{Ll}+){0,2}\\s+${language ?? '(?!)'}(?:${ends})`, 'u');
  return write === write.toLowerCase() && behind.test(text.slice(offset + words.length));
}
