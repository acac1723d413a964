import type { Chapter } from '../../model/report.ts';
import { sentencesWithPlaces } from '../../model/wording/chapters.ts';
import type { ContentPlace } from '../../model/content.ts';
import { normaliseParagraph } from '../import/fingerprint.ts';
import type { SourceText } from './texts.ts';

/** Words that stand in a chapter and in an original text alike. */
export interface Running {
  place: ContentPlace;
  words: string;
  /** Name of the text. */
  text: string;
}

/** Words in a row that are no chance. */
const MOST = 6;

/** Every run of six words and more that a chapter has from a text, once a sentence; set terms and names are for a person to see. */
export function runningWords(chapter: Chapter, texts: readonly SourceText[]): Running[] {
  return texts.flatMap((text) => {
    const known = new Set(text.blocks.flatMap((block) => runsOf(wordsOf(block.text)).map(({ run }) => run)));
    return sentencesWithPlaces(chapter).flatMap(({ text: sentence, place }): Running[] => {
      const words = wordsOf(sentence);
      const shared = runsOf(words).filter(({ run }) => known.has(run));
      if (shared.length === 0) return [];
      const first = shared[0]!.start;
      const inOneRow = shared.findIndex(({ start }, index) => start !== first + index);
      const count = (inOneRow < 0 ? shared.length : inOneRow) + MOST - 1;
      return [{ place, words: words.slice(first, first + count).join(' '), text: text.name }];
    });
  });
}

const wordsOf = (text: string): string[] =>
  normaliseParagraph(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

function runsOf(words: readonly string[]): { run: string; start: number }[] {
  return words
    .slice(0, Math.max(0, words.length - MOST + 1))
    .map((_, start) => ({ run: words.slice(start, start + MOST).join(' '), start }));
}
