import type { Entry } from '../../model/content.ts';
import { errorAt, type Place, type Problem } from '../../reading/fault.ts';
import type { ArticleFile } from '../../schema/article.ts';
import type { Evidence } from '../../schema/evidence.ts';
import { countPhrase, searchable } from '../import/fingerprint.ts';
import { UNSPACED_LETTERS } from '../../schema/words.ts';
import { compareParagraphs, type Drift } from './drift.ts';
import type { Count } from './gaps.ts';
import type { SourceText } from './texts.ts';

/** A piece of evidence with the place where it is written. */
export interface Locator extends Pick<Evidence, 'paragraph' | 'phrase'> {
  path: string;
  at: Place;
}

export interface Verification {
  /** What the outlet changed since the article was imported. */
  changes: string[];
  /** Phrases that are not where they should be, though the outlet changed nothing there: our mistakes. */
  mistakes: Problem[];
  /** Phrases that the outlet's changes took away. */
  lost: Problem[];
  /** One line for the article's front matter. */
  result: string;
  /** Fingerprints of the paragraphs as they are now. */
  fingerprints: string[];
}

/** Compares an article's fingerprints and the evidence taken from it with the original text. */
export function verifyArticle(
  { data }: Entry<ArticleFile>,
  text: SourceText,
  locators: readonly Locator[],
  where: { path: string; at: Place },
  count: Count = countPhrase,
): Verification {
  const drift = driftOf(data, text);
  const missing = locators.map((locator) => ({ locator, wrong: whatIsWrong(locator, drift, text, count) }));
  const problems = missing
    .filter(({ wrong }) => wrong !== null)
    .map(({ locator, wrong }) => ({
      locator,
      problem: errorAt(locator.path, locator.at, 'locator', wrong!),
    }));
  const isLost = ({ paragraph }: Locator) =>
    drift.now[paragraph - 1]?.same === false || drift.now[paragraph - 1] === null;
  const mistakes = problems.filter(({ locator }) => !isLost(locator)).map(({ problem }) => problem);
  const counted = data.fingerprints?.length ?? text.paragraphs.length;
  if (counted !== data.paragraphs)
    mistakes.unshift(
      errorAt(
        where.path,
        where.at,
        'locator',
        `paragraphs is ${data.paragraphs}, but the text has ${counted} — correct the number, or see with "npm run new -- article" what is counted`,
      ),
    );
  return {
    changes: drift.changes,
    mistakes,
    lost: problems.filter(({ locator }) => isLost(locator)).map(({ problem }) => problem),
    result: inWords(drift, locators.length, problems.length, data.fingerprints !== undefined),
    fingerprints: text.fingerprints,
  };
}

/** Paragraphs are known by their fingerprints, whatever the importer takes them for today. */
function driftOf({ fingerprints }: ArticleFile, text: SourceText): Drift {
  if (!fingerprints) return compareParagraphs(text.fingerprints, text.paragraphs, text.fingerprints);
  if (fingerprints.every((print) => text.byFingerprint.has(print))) {
    const known = fingerprints.map((print) => text.byFingerprint.get(print)!);
    return compareParagraphs(fingerprints, known, fingerprints);
  }
  return compareParagraphs(fingerprints, text.paragraphs, text.fingerprints);
}

/** What is wrong with a phrase in its paragraph, and where it stands instead; `null` when it occurs once. */
function whatIsWrong(
  { paragraph, phrase }: Locator,
  { now }: Drift,
  text: SourceText,
  count: Count,
): string | null {
  const found = now[paragraph - 1];
  const times = found ? count(phrase, found.text) : 0;
  if (times === 1) return null;
  if (times > 1)
    return `"${phrase}" stands ${times} times in paragraph ${paragraph} — choose words that occur once`;
  const elsewhere = now.findIndex((other) => other && count(phrase, other.text) > 0);
  if (elsewhere >= 0)
    return `"${phrase}" stands in paragraph ${elsewhere + 1}, not ${paragraph} — correct the number`;
  const heading = text.blocks.find((block) => block.kind !== 'paragraph' && count(phrase, block.text) > 0);
  if (heading) return `"${phrase}" stands only in a ${heading.kind} — choose words of paragraph ${paragraph}`;
  const run = found ? longestRun(phrase, found.text) : '';
  return `"${phrase}" does not stand in the text — ${run ? `only "${run}" does; ` : ''}copy the words exactly as printed`;
}

/** A word with the space behind it; in a script without spaces, a letter with its marks. */
const LETTER_OR_WORD = new RegExp(`[${UNSPACED_LETTERS}]\\p{M}*\\s*|[^\\s${UNSPACED_LETTERS}]+\\s*`, 'gu');

/** The most words of a phrase, in a row, that stand in a paragraph. */
function longestRun(phrase: string, paragraph: string): string {
  const words = searchable(phrase).match(LETTER_OR_WORD) ?? [];
  for (let size = words.length - 1; size > 0; size--)
    for (let first = 0; first + size <= words.length; first++) {
      const run = words
        .slice(first, first + size)
        .join('')
        .trim();
      if (countPhrase(run, paragraph) > 0) return run;
    }
  return '';
}

function inWords({ now, changes }: Drift, all: number, wrong: number, compared: boolean): string {
  const phrases = `${all - wrong} of ${all} evidence phrases found once`;
  const paragraphs = `${now.length} paragraphs${compared ? ' unchanged' : ''}`;
  return `${phrases}; ${changes.length === 0 ? paragraphs : shorten(changes)}`;
}

/** At most four changes in full: the result is one line. */
function shorten(changes: readonly string[]): string {
  return changes.length <= 4
    ? changes.join(', ')
    : `${changes.slice(0, 3).join(', ')} and ${changes.length - 3} more changes`;
}
