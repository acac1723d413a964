import type { Entry } from '../../model/content.ts';
import { errorAt, type Place, type Problem } from '../../reading/fault.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { secondsOf, type Evidence, type Passage } from '../../schema/evidence.ts';
import { countPhrase, normaliseParagraph, searchable } from '../import/fingerprint.ts';
import { UNSPACED_LETTERS } from '../../schema/words.ts';
import { compareParagraphs, type Drift } from './drift.ts';
import type { Count } from './gaps.ts';
import type { SourceText } from './texts.ts';

/** A piece of evidence with the place where it is written. */
export interface Locator extends Pick<Evidence, 'phrase'> {
  passage: Passage;
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
  /** The paragraphs as the article counts them: by its fingerprints where all are there, whatever the importer takes them for today. */
  paragraphs: string[];
  /** What stands at a passage today; `null` where nothing does. */
  read: (passage: Passage) => string | null;
}

/** Compares an article's fingerprints and the evidence taken from it with the original text. */
export function verifyArticle(
  { data }: Entry<ArticleFile>,
  text: SourceText,
  locators: readonly Locator[],
  where: { path: string; at: Place },
  count: Count = countPhrase,
): Verification {
  const own = ownParagraphs(data, text);
  const drift = driftOf(data, text, own);
  const missing = locators.map((locator) => ({ locator, wrong: whatIsWrong(locator, drift, text, count) }));
  const problems = missing
    .filter(({ wrong }) => wrong !== null)
    .map(({ locator, wrong }) => ({
      locator,
      problem: errorAt(locator.path, locator.at, 'locator', wrong!),
    }));
  const isLost = ({ passage: { by, at } }: Locator) =>
    by === 'paragraph' && (drift.now[at - 1]?.same === false || drift.now[at - 1] === null);
  const mistakes = problems.filter(({ locator }) => !isLost(locator)).map(({ problem }) => problem);
  const counted = data.fingerprints?.length ?? text.paragraphs.length;
  const miscounted = (words: string) => mistakes.unshift(errorAt(where.path, where.at, 'locator', words));
  if (data.paragraphs !== undefined && counted !== data.paragraphs)
    miscounted(
      `paragraphs is ${data.paragraphs}, but the text has ${counted} — correct the number, or see with "npm run new -- article" what is counted`,
    );
  if (data.pages !== undefined && text.pages.length > 0 && text.pages.length !== data.pages)
    miscounted(
      `pages is ${data.pages}, but the text has ${text.pages.length} — correct the number, or see whether form feeds set each page apart`,
    );
  return {
    changes: drift.changes,
    mistakes,
    lost: problems.filter(({ locator }) => isLost(locator)).map(({ problem }) => problem),
    result: inWords(drift, locators.length, problems.length, data.fingerprints !== undefined),
    fingerprints: text.fingerprints,
    paragraphs: own,
    read: (passage) =>
      (passage.by === 'paragraph' ? drift.now[passage.at - 1]?.text : partAt(passage, text).here) ?? null,
  };
}

function ownParagraphs({ fingerprints = [] }: ArticleFile, text: SourceText): string[] {
  const own = fingerprints.flatMap((print) => text.byFingerprint.get(print) ?? []).map(normaliseParagraph);
  return own.length > 0 && own.length === fingerprints.length ? own : text.paragraphs;
}

function driftOf({ fingerprints: old }: ArticleFile, text: SourceText, own: string[]): Drift {
  const fingerprints = old ?? text.fingerprints;
  return compareParagraphs(fingerprints, own, own === text.paragraphs ? text.fingerprints : fingerprints);
}

/** What is wrong with a phrase in its paragraph, and where it stands instead; `null` when it occurs once. */
function whatIsWrong(
  { passage, phrase }: Locator,
  { now }: Drift,
  text: SourceText,
  count: Count,
): string | null {
  if (passage.by !== 'paragraph') return whatIsWrongIn(passage, phrase, text, count);
  const paragraph = passage.at;
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

/** The text on a page or at a time, among the parts to choose from; without form feeds, or time stamps, it is one place. */
function partAt(
  passage: Passage,
  { pages, minutes, whole }: SourceText,
): { parts: SourceText['pages']; here: string | undefined } {
  const [parts, at] = passage.by === 'minute' ? [minutes, secondsOf(passage.at)] : [pages, passage.at];
  return { parts, here: parts.length === 0 ? whole : parts.findLast((part) => part.at <= at)?.text };
}

/** What is wrong with a phrase on a page or at a time. */
function whatIsWrongIn(passage: Passage, phrase: string, text: SourceText, count: Count): string | null {
  const { parts, here } = partAt(passage, text);
  const times = here ? count(phrase, here) : 0;
  if (times === 1) return null;
  const named = parts.length === 0 ? 'in the text' : `at ${passage.by} ${passage.at}`;
  if (times > 1) return `"${phrase}" stands ${times} times ${named} — choose words that occur once`;
  const elsewhere = parts.find((part) => count(phrase, part.text) > 0);
  if (elsewhere)
    return `"${phrase}" stands at ${passage.by} ${passage.by === 'page' ? elsewhere.at : clock(elsewhere.at)}, not ${passage.at} — correct the ${passage.by}`;
  const run = longestRun(phrase, text.whole);
  return `"${phrase}" does not stand in the text — ${run ? `only "${run}" does; ` : ''}copy the words exactly as printed`;
}

/** Seconds as evidence has them: "12:30", "1:02:30". */
function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
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
