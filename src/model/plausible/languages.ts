import type { ContentPlace } from '../content.ts';
import type { Desk } from './desk.ts';
import type { Slip } from './slip.ts';

/** How many frequent words of each language a text has, by its code. */
export type CountWords = (text: string) => ReadonlyMap<string, number>;

/** Frequent words by which many phrases, and one phrase, are taken for another language. */
const SURE = 4;
const LIKELY = 2;

/** Words as printed that are not in the language that their article, or their evidence, is said to be in. */
export function languageSlips({ content }: Desk, count: CountWords): Slip[] {
  return content.articles.flatMap(({ id, data }): Slip[] => {
    const evidence = content.findings.flatMap((finding) =>
      finding.data.evidence.flatMap((item, index) =>
        item.article === id
          ? [
              {
                item,
                place: {
                  collection: 'findings' as const,
                  id: finding.id,
                  path: ['evidence', index, 'phrase'] as PropertyKey[],
                },
              },
            ]
          : [],
      ),
    );
    const plain = evidence.filter(({ item }) => item.language === undefined);
    const whole = otherIn(
      [data.headline ?? '', ...plain.map(({ item }) => item.phrase)].join(' . '),
      data.language,
      count,
      SURE,
    );
    if (whole)
      return [
        {
          collection: 'articles',
          id,
          path: ['language'],
          code: 'language-other',
          words: data.language,
          wrong: `is not the language of the words that are cited from it, which seem to be ${whole}`,
          instead: `write language: ${whole}`,
        },
      ];
    return [
      ...(data.headline === undefined
        ? []
        : slipOf({ collection: 'articles', id, path: ['headline'] }, data.headline, data.language, count)),
      ...evidence.flatMap(({ item, place }) =>
        slipOf(place, item.phrase, item.language ?? data.language, count),
      ),
    ];
  });
}

function slipOf(place: ContentPlace, text: string, language: string, count: CountWords): Slip[] {
  const foreign = scriptOther(text, language);
  if (foreign)
    return [
      {
        ...place,
        code: 'language-letters',
        words: text,
        wrong: `is not in the letters of ${language}`,
        instead: 'copy the words as printed, or say in which language they are',
      },
    ];
  const other = otherIn(text, language, count, LIKELY);
  return other
    ? [
        {
          ...place,
          code: 'language-other',
          words: text,
          wrong: `seems to be ${other}, and not ${language}`,
          instead:
            place.path.at(-1) === 'phrase'
              ? `copy the words as printed, or write language: ${other} beside them`
              : 'copy it as printed',
        },
      ]
    : [];
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
