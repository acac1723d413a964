import type { Desk } from './desk.ts';
import { slipAt, type Slip, type SlipCode } from './slip.ts';

/** How many frequent words of each language a text has, by its code. */
export type CountWords = (text: string) => ReadonlyMap<string, number>;

/** Frequent words by which many phrases, and one phrase, are taken for another language. */
const SURE = 4;
const LIKELY = 2;

/** Words as printed that are not in the language that their article, or their evidence, is said to be in. */
export function languageSlips({ content }: Desk, count: CountWords): Slip[] {
  const phrases = Map.groupBy(
    content.findings.flatMap(({ id, data }) =>
      data.evidence.map((item, index) => ({ id, item, path: ['evidence', index, 'phrase'] })),
    ),
    ({ item }) => item.article,
  );
  return content.articles.flatMap(({ id, data }): Slip[] => {
    const evidence = phrases.get(id) ?? [];
    const plain = evidence.filter(({ item }) => item.language === undefined);
    const whole = otherIn(
      [data.headline ?? '', ...plain.map(({ item }) => item.phrase)].join(' . '),
      data.language,
      count,
      SURE,
    );
    const slip = slipAt('articles', id);
    if (whole)
      return slip(
        ['language'],
        'language-other',
        data.language,
        `is not the language of the words that are cited from it, which seem to be ${whole}`,
        `write language: ${whole}`,
      );
    const headline =
      data.headline === undefined ? null : foreign(data.headline, data.language, count, 'copy it as printed');
    return [
      ...(headline ? slip(['headline'], ...headline) : []),
      ...evidence.flatMap(({ id: finding, item, path }) => {
        const language = item.language ?? data.language;
        const told = foreign(item.phrase, language, count);
        return told ? slipAt('findings', finding)(path, ...told) : [];
      }),
    ];
  });
}

/** What is wrong with words that are in another language than this one; `null` where nothing tells so. */
function foreign(
  text: string,
  language: string,
  count: CountWords,
  instead?: string,
): [code: SlipCode, words: string, wrong: string, instead: string] | null {
  if (scriptOther(text, language))
    return [
      'language-letters',
      text,
      `is not in the letters of ${language}`,
      'copy the words as printed, or say in which language they are',
    ];
  const other = otherIn(text, language, count, LIKELY);
  return other
    ? [
        'language-other',
        text,
        `seems to be ${other}, and not ${language}`,
        instead ?? `copy the words as printed, or write language: ${other} beside them`,
      ]
    : null;
}

/** A language of which the text has enough frequent words, and none of its own. */
function otherIn(text: string, language: string, count: CountWords, least: number): string | null {
  const hits = count(text);
  const own = hits.get(language.split('-')[0]!);
  if (own === undefined) return null;
  const [best] = [...hits].sort(([, a], [, b]) => b - a);
  return best && best[1] >= least && own * 4 < best[1] ? best[0] : null;
}

/** Letters that the language is never written in; brands in Latin letters stand in every language. */
function scriptOther(text: string, language: string): boolean {
  const script = new Intl.Locale(language).maximize().script;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (script === 'Latn')
    return (
      letters.some((letter) => !/\p{Script=Latin}/u.test(letter)) &&
      !letters.some((letter) => /\p{Script=Latin}/u.test(letter))
    );
  return letters.length > 12 && letters.every((letter) => /\p{Script=Latin}/u.test(letter));
}
