import type { Content, Entry } from '../../model/content.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';
import { wordsOf } from '../../reading/prose.ts';
import type { RawFile } from '../../reading/read.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { fingerprint } from '../import/fingerprint.ts';
import { hashesIn, runsIn } from '../import/runs.ts';
import { tooLong } from '../verify/summary.ts';
import { textsBelow } from './plain-fields.ts';

/** Keys that hold an article's own words by right. */
const THEIRS = new Set(['headline', 'phrase', 'verb', 'author', 'names', 'runs', 'fingerprints', 'waivers']);

/** Letters below which no text has eight words. */
const SHORTEST = 30;

/** Sentences that an article has word for word, by the hashes that its import kept, and summaries of more than its third. */
export function copiedProblems(
  { articles }: Pick<Content, 'articles'>,
  files: readonly RawFile[],
  translated: boolean,
): Problem[] {
  const printed = new Map(
    articles.flatMap(({ id, data }) =>
      [...hashesIn(data.runs ?? []), ...(data.fingerprints ?? [])].map((hash) => [hash, id] as const),
    ),
  );
  // Another language says the same in more words: the original's summary is held.
  const fileOf = new Map(
    files.filter(({ collection }) => collection === 'articles').map((file) => [file.id, file]),
  );
  const long = translated ? [] : articles.flatMap((article) => longSummary(article, fileOf.get(article.id)));
  const hasRuns = articles.some(({ data }) => data.runs !== undefined);
  return printed.size === 0 ? long : [...long, ...files.flatMap((file) => copiedIn(file, printed, hasRuns))];
}

function longSummary(article: Entry<ArticleFile>, file: RawFile | undefined): Problem[] {
  const { words } = article.data;
  const long =
    file &&
    words !== undefined &&
    tooLong(article, words, { path: file.path, line: bodyLine(file), column: 1 });
  return long ? [long] : [];
}

/** The line of the first words under the keys. */
function bodyLine({ text }: RawFile): number {
  const [before] = /^---\n[\s\S]*?\n---\n\s*/.exec(text) ?? [''];
  return before.split('\n').length;
}

/** One problem for each text, at its first words that are the article's. */
function copiedIn(file: RawFile, printed: ReadonlyMap<string, string>, hasRuns: boolean): Problem[] {
  const fields = textsBelow(file.data, THEIRS).map(({ path, text }) => ({ text, at: () => file.at(path) }));
  const blocks = file.prose.map((block) => ({
    text: wordsOf([block]),
    at: () => ({ line: bodyLine(file), column: 1 }),
  }));
  return [...fields, ...blocks].flatMap(({ text, at }) => {
    if (text.length < SHORTEST) return [];
    const whole = { hash: fingerprint(text), words: text.split(' ').slice(0, 8).join(' ') };
    const run = [whole, ...(hasRuns ? runsIn(text) : [])].find(({ hash }) => printed.has(hash));
    return run
      ? [
          errorAt(
            file.path,
            at(),
            'wording',
            `“${run.words}” stands in articles/${printed.get(run.hash)!}.mdx's text word for word — say it in our own words and in another order`,
          ),
        ]
      : [];
  });
}
