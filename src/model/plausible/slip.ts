import type { ContentPlace } from '../content.ts';

/**
 * Everything that an editor slips into though each file is in its form: `error` where it cannot be meant, `warning`
 * where it can, and then a waiver gives the reason.
 */
export const SLIPS = {
  /** A number, unit, year or party in structure that the statement does not have. */
  'unit-unsaid': 'warning',
  'unit-other': 'error',
  'number-unsaid': 'warning',
  'date-unsaid': 'warning',
  'party-unsaid': 'error',
  'party-untold': 'warning',
  'goods-unsaid': 'error',
  'what-unsaid': 'warning',
  'relation-twice': 'error',
  'label-other': 'warning',
  'quotation-long': 'warning',
  'quantity-twice': 'error',
  'letter-in-number': 'error',
  /** A date against the article's own time words. */
  'when-differs': 'error',
  'when-sharper': 'error',
  'when-weekday': 'warning',
  'when-form': 'warning',
  'when-span': 'error',
  'when-doubt': 'warning',
  'when-doubted': 'error',
  'when-basis': 'warning',
  'as-of-early': 'error',
  'context-date': 'error',
  /** An answer that is none, or is given elsewhere, or by nobody. */
  'statement-long': 'warning',
  'ends-swapped': 'error',
  'answer-kind': 'error',
  'answer-to': 'error',
  'answer-finding': 'error',
  'answer-by': 'warning',
  'answer-stranger': 'error',
  'answer-verb': 'warning',
  'answer-both': 'error',
  'answer-twice': 'error',
  'answer-missing': 'warning',
  'denial-untold': 'error',
  'answer-declined': 'warning',
  /** A grade or a kind that the sources cannot give. */
  'grade-source': 'error',
  'grade-speaker': 'warning',
  'kind-relation': 'error',
  'kind-words': 'warning',
  'kind-open': 'error',
  'kind-source': 'error',
  'grade-alleged': 'warning',
  'record-shows': 'warning',
  'record-ends': 'error',
  'record-doubt': 'warning',
  /** Two of what should be one. */
  'party-near': 'warning',
  'party-same': 'error',
  'name-near': 'warning',
  'name-script': 'error',
  'finding-same': 'error',
  'finding-near': 'warning',
  'name-twice': 'error',
  'title-same': 'warning',
  'evidence-twice': 'error',
  'source-same': 'warning',
  'source-order': 'error',
  'source-root': 'warning',
  /** Words of one thing at another. */
  'mark-elsewhere': 'warning',
  'tension-elsewhere': 'error',
  'tension-unmarked': 'warning',
  'credit-elsewhere': 'error',
  'record-elsewhere': 'warning',
  'record-other': 'error',
  'person-unshielded': 'warning',
  'speaker-elsewhere': 'warning',
  /** Codes, languages and days that cannot be. */
  'wrong-country': 'error',
  'country-elsewhere': 'warning',
  'language-script': 'warning',
  'language-letters': 'error',
  'language-other': 'warning',
  'article-later': 'error',
  'article-day': 'warning',
  'address-day': 'error',
  /** Words of ours against the phrase as printed, the statement, the collection, or themselves. */
  'phrase-other': 'warning',
  'word-other': 'warning',
  'word-twice': 'warning',
  'word-judging': 'error',
  'suspicion-lost': 'error',
  'charge-unsaid': 'error',
  'record-told': 'error',
  'hedge-told': 'error',
  'ends-told': 'error',
  'bound-other': 'error',
  'added-up': 'error',
  'word-left': 'error',
  'limit-affirms': 'error',
  'limit-elsewhere': 'error',
  'limit-answered': 'error',
  'source-free': 'error',
  'seen-elsewhere': 'error',
  'article-basis': 'error',
  'deed-other': 'warning',
  'party-silent': 'warning',
  'span-other': 'warning',
  'answer-other': 'warning',
  'source-other': 'warning',
  'seen-by-us': 'error',
  'describes-other': 'warning',
  'site-other': 'error',
  'term-other': 'error',
  'term-mark': 'warning',
  'link-number': 'error',
  'article-left': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type SlipCode = keyof typeof SLIPS;

/** A slip with its place. */
export interface Slip extends ContentPlace {
  code: SlipCode;
  /** What the message quotes “so”: by these words an editor waives a warning. */
  words: string;
  /** What is wrong with them. */
  wrong: string;
  /** What to write instead. */
  instead: string;
  /** The party that it is about: an error in that file may be what makes it. */
  party?: string;
}

/** Makes the slips of one file, each as a list of one. */
export const slipAt =
  (collection: Slip['collection'], id: string) =>
  (path: PropertyKey[], code: SlipCode, words: string, wrong: string, instead: string): [Slip] => [
    {
      collection,
      id,
      path,
      code,
      words,
      wrong,
      instead,
    },
  ];

/** True where a reason may let it stand. */
export const isWaivable = ({ code }: Slip): boolean => SLIPS[code] === 'warning';

/** `“words” what is wrong — what to write instead`. */
export function slipInWords(slip: Slip): string {
  const waiver = isWaivable(slip) ? `, or waive “${slip.words}” with the reason` : '';
  return `“${slip.words}” ${slip.wrong} — ${slip.instead}${waiver}`;
}
