import type { Entry } from '../../model/content.ts';
import { errorAt, type FilePlace, type Problem } from '../../reading/fault.ts';
import { wordsOf } from '../../reading/prose.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { countWords } from '../../schema/words.ts';

/** A summary is at most this share of the words of its article. */
const MOST = 1 / 3;

/** What is wrong with the length of a summary, or `null`; `all` are the words of the article's paragraphs. */
export function tooLong(
  { prose }: Entry<ArticleFile>,
  all: number,
  { path, ...at }: FilePlace,
): Problem | null {
  const most = Math.floor(all * MOST);
  const words = countWords(wordsOf(prose));
  return words <= most
    ? null
    : errorAt(
        path,
        at,
        'wording',
        `the summary has ${words} words, more than a third of the article — write at most ${most}, and leave the rest to the list of findings`,
      );
}
