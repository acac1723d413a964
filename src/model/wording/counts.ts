import type { Content, ContentPlace } from '../content.ts';
import type { Article } from '../report.ts';
import type { WordingFault } from './fault.ts';
import type { NumberRead } from './numbers.ts';
import { alternation } from './phrases.ts';
import { read, type Reader } from './reading.ts';

/** Texts of `site.yaml` in which a number of articles is that of the collection. */
export function countedPlaces({ site }: Content): (ContentPlace & { text: string })[] {
  const lines = (['subtitle', 'description', 'coverage', 'contactedParties'] as const).map((key) => ({
    path: [key],
    text: site[key],
  }));
  const opening = site.opening.map(({ text }, index) => ({ path: ['opening', index, 'text'], text }));
  return [...lines, ...opening].map((line) => ({ collection: 'site', id: 'site', ...line }));
}

/** A number that counts articles, with how many there are. */
interface Counting {
  number: NumberRead;
  count: number;
  /** The name of the language whose articles it counts, or null for all. */
  language: string | null;
}

/**
 * Numbers of a text that count articles: "five news articles", and by language in the same sentence, "three in Dutch".
 * One of them is no count ("one article says").
 */
export function countsOfArticles(
  text: string,
  articles: readonly Pick<Article, 'language'>[],
  reader: Reader,
): Counting[] {
  const { numbers } = read(text, reader);
  const nouns = new RegExp(
    `^(?:\\s+\\p{L}+){0,2}\\s+(?:${alternation(reader.words.pieces)})(?!\\p{L})`,
    'iu',
  );
  const after = ({ offset, words }: NumberRead) => text.slice(offset + words.length);
  const sentence = ({ offset }: NumberRead) => text.slice(0, offset).split(/[.;]\s/).length;
  const whole = numbers.filter((number) => nouns.test(after(number)));
  const all = whole
    .filter(({ value }) => value > 1)
    .map((number): Counting => ({ number, count: articles.length, language: null }));
  const byLanguage = numbers.flatMap((number): Counting[] => {
    const language = languageAfter(after(number), reader.languages);
    if (!language || !whole.some((other) => sentence(other) === sentence(number))) return [];
    const count = articles.filter((article) => article.language.split('-')[0] === language.code).length;
    return [{ number, count, language: language.name }];
  });
  return [...all, ...byLanguage].sort((a, b) => a.number.offset - b.number.offset);
}

/** Numbers of articles that are not how many there are. */
export function countFaults(
  text: string,
  articles: readonly Pick<Article, 'language'>[],
  reader: Reader,
): WordingFault[] {
  return countsOfArticles(text, articles, reader)
    .filter(({ number, count }) => number.value !== count)
    .map(({ number, count, language }) => ({
      words: number.words,
      offset: number.offset,
      code: 'count-differs',
      has: [{ count: countLike(number, count, reader), language }],
    }));
}

/** A count as the number that stands in its place is written: "Six" for "Five", "6" for "5". */
function countLike({ words, spelled }: NumberRead, count: number, reader: Reader): string {
  const [word] = Object.entries(reader.words.numbers).find(([, value]) => value === count) ?? [];
  if (!spelled || word === undefined) return String(count);
  return /^\p{Lu}/u.test(words) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** The name of a language among the next three words, before any stop. */
function languageAfter(text: string, languages: Reader['languages']): { code: string; name: string } | null {
  const near = /^(?:\s+\p{L}+){0,3}/u.exec(text)![0].split(/\s+/);
  const name = near.find((word) => languages.has(word));
  return name === undefined ? null : { code: languages.get(name)!, name };
}
