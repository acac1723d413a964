import type { Content, ContentPlace } from '../content.ts';
import type { Article } from '../report.ts';
import type { WordingFault } from './fault.ts';
import type { NumberRead } from './numbers.ts';
import { alternation } from './phrases.ts';
import { read, type Reader } from './reading.ts';

/** Texts of `site.yaml` in which a number of articles is that of the collection. */
export function countedPlaces({ site }: Content): (ContentPlace & { text: string })[] {
  return (['subtitle', 'description', 'coverage', 'contactedParties'] as const).map((key) => ({
    collection: 'site',
    id: 'site',
    path: [key],
    text: site[key],
  }));
}

/**
 * Numbers of articles that are not how many there are: "five news articles", and by language in the same sentence,
 * "three in Dutch". One of them is no count ("one article says").
 */
export function countFaults(
  text: string,
  articles: readonly Pick<Article, 'language'>[],
  reader: Reader,
): WordingFault[] {
  const { numbers } = read(text, reader);
  const nouns = new RegExp(
    `^(?:\\s+\\p{L}+){0,2}\\s+(?:${alternation(reader.words.pieces)})(?!\\p{L})`,
    'iu',
  );
  const after = ({ offset, words }: NumberRead) => text.slice(offset + words.length);
  const sentence = ({ offset }: NumberRead) => text.slice(0, offset).split(/[.;:]\s/).length;
  const whole = numbers.filter((number) => nouns.test(after(number)));
  const counted = whole
    .filter(({ value }) => value > 1)
    .flatMap((number) => countFault(number, articles.length, null));
  const byLanguage = numbers.flatMap((number): WordingFault[] => {
    const language = languageAfter(after(number), reader.languages);
    if (!language || !whole.some((other) => sentence(other) === sentence(number))) return [];
    const count = articles.filter((article) => article.language.split('-')[0] === language.code).length;
    return countFault(number, count, language.name);
  });
  return [...counted, ...byLanguage].sort((a, b) => a.offset - b.offset);
}

function countFault(
  { words, offset, value }: NumberRead,
  count: number,
  language: string | null,
): WordingFault[] {
  return value === count ? [] : [{ words, offset, code: 'count-differs', has: [{ count, language }] }];
}

/** The name of a language among the next three words, before any stop. */
function languageAfter(text: string, languages: Reader['languages']): { code: string; name: string } | null {
  const near = /^(?:\s+\p{L}+){0,3}/u.exec(text)![0].split(/\s+/);
  const name = near.find((word) => languages.has(word));
  return name === undefined ? null : { code: languages.get(name)!, name };
}
