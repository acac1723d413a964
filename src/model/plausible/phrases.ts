import { passageKey, passageOf } from '../../schema/evidence.ts';
import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import type { Comparator } from '../../schema/quantity.ts';
import { read } from '../wording/reading.ts';
import { atFinding, shareOf, stemsOf, type Desk, type Written } from './desk.ts';
import { numbersAbout, wordsAbout } from './marks.ts';
import type { Slip } from './slip.ts';

/** What a phrase as printed says in numbers and months, whatever its language. */
export interface PhraseRead {
  numbers: { value: number; comparator: Comparator; words: string }[];
  /** From 1 to 12. */
  months: number[];
}

/** Reads a phrase in a language. */
export type ReadPhrase = (phrase: string, language: string) => PhraseRead;

/** The share of their words that two findings on one thing have in common at least. */
const ALIKE = 0.25;

/** Phrases of the evidence that say another number, bound or month than their finding, or are no words as printed. */
export function phraseSlips(written: readonly Written[], desk: Desk, readPhrase: ReadPhrase): Slip[] {
  const owners = new Map<string, Written>();
  const languages = new Map(desk.content.articles.map(({ id, data }) => [id, data.language]));
  return written.flatMap((one) =>
    one.data.evidence.flatMap((item, index): Slip[] => {
      const slip = (words: string, wrong: string, instead: string) =>
        atFinding(one.id)(['evidence', index, 'phrase'], 'phrase-other', words, wrong, instead);
      const { phrase } = item;
      const key = `${item.article} ${passageKey(passageOf(item))} ${phrase}`;
      const owner = owners.get(key) ?? one;
      owners.set(key, owner);
      // One phrase may carry two findings, which then are about one thing.
      if (shareOf(stemsOf(one.data.statement), stemsOf(owner.data.statement)) < ALIKE)
        return slip(
          phrase,
          `is the evidence of finding ${owner.finding.number}, which says nothing of this`,
          'copy the words that carry this one',
        );
      const [gap] = /\.\.\.|…|\[/.exec(phrase) ?? [];
      if (gap !== undefined)
        return slip(gap, 'stands for words that are left out', 'copy words that stand together');
      // An article that is not there has no language; that is told where it is named.
      const language = item.language ?? languages.get(item.article);
      if (language === undefined) return [];
      return numberSlips(readPhrase(phrase, language), one, desk, slip);
    }),
  );
}

type Make = (words: string, wrong: string, instead: string) => Slip[];

function numberSlips(
  { numbers, months }: PhraseRead,
  { data, finding }: Written,
  { reader }: Desk,
  slip: Make,
): Slip[] {
  if (numbers.length === 0 && months.length === 0) return [];
  const known = new Set(numbersAbout(finding, reader));
  const other = numbers.find(({ value, words }) => (value > 12 || /\d/.test(words)) && !known.has(value));
  if (other)
    return slip(other.words, 'is a number that the finding does not have', 'write the number as printed');
  for (const { value, comparator, words } of numbers) {
    const same = data.quantities.filter((quantity) => quantity.value === value);
    if (
      comparator !== 'exactly' &&
      same.length > 0 &&
      same.every((quantity) => quantity.comparator !== comparator)
    )
      return slip(words, `has “${comparator}” before it in the article`, `write comparator: ${comparator}`);
  }
  const dates = [data.when, data.asOf, ...data.relations.flatMap(({ since, until }) => [since, until])];
  const told = dates.flatMap((date) => (date ? [edtfOf(date)] : []));
  const isTold = (month: number) =>
    told.some((date) => {
      const [from, to] = [earliest(date) ?? '0000-00', latest(date) ?? '9999-99'].map((day) =>
        day.slice(0, 7),
      );
      const [year, two] = [
        Number((from! > '0001' ? from! : to!).slice(0, 4)),
        String(month).padStart(2, '0'),
      ];
      return (
        [year, year + 1].some((one) => `${one}-${two}` >= from! && `${one}-${two}` <= to!) &&
        isAnEnd(date.text, two, from!, to!)
      );
    });
  const said = new Set(read(wordsAbout(finding), reader).dates.map(({ month }) => month));
  const stray = told.length === 0 ? undefined : months.find((month) => !isTold(month) && !said.has(month));
  return stray === undefined
    ? []
    : slip(
        `${stray}`,
        'is the number of a month that the finding does not have',
        'write the month as printed',
      );
}

/** A bound without its other end is met by its own month alone. */
const isAnEnd = (text: string, month: string, from: string, to: string): boolean =>
  (from > '0001' && to < '9999') || !/-\d\d/.test(text) || text.includes(`-${month}`);
