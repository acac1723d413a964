import type { Article } from '../report.ts';
import { agree, PARTS, type Parts } from './compare.ts';
import { countsOfArticles, sentenceAt, type countedPlaces } from './counts.ts';
import type { DateRead } from './dates.ts';
import { heldDates, type HeldDate } from './facts.ts';
import type { WordingFault } from './fault.ts';
import { alternation, type Spot } from './phrases.ts';
import { read, type Reader } from './reading.ts';
import type { WordingWords } from './words.ts';

type Place = Pick<ReturnType<typeof countedPlaces>[number], 'text' | 'dated'>;
type Articles = readonly Pick<Article, 'language' | 'published'>[];

/**
 * Where a text of `site.yaml` says that the articles were published and leaves out when the first was, or the last. Dates
 * of one sentence go together; a single one that no count stands before may be either end.
 */
export function spanFaults({ text, dated }: Place, articles: Articles, reader: Reader): WordingFault[] {
  const held = articles.flatMap(({ published }) => heldDates(published.text, false));
  if (held.length === 0) return [];
  const ends = [edge(held, -1), edge(held, 1)] as const;
  const { doubts, ...said } = read(text, reader);
  const dates = [...said.dates, ...partsOfYears(text)].sort((a, b) => a.offset - b.offset);
  const behind = countsOfArticles(text, articles, reader).map(({ end }) => runFrom(end, text, dates, reader));
  const all = [...Map.groupBy(dates, ({ offset }) => sentenceAt(text, offset)).values()];
  const runs = dated === 'behind' ? behind : all;
  return runs.flatMap((run): WordingFault[] => {
    const isSpan = run.length > 1 || behind.some(([date]) => date !== undefined && date === run[0]);
    if (run.length === 0 || (dated === 'ours' && !isSpan)) return [];
    const [first, last] = ends.map((end) =>
      run.some((date) => agree(date, end) && (!isDoubtful(end, date) || doubts.length > 0)),
    );
    const strays = run.filter((date) => !held.some((one) => agree(date, one)));
    if (dated === 'ours' && strays.length > 0) return [];
    if ((isSpan ? first && last : first || last) && (dated !== 'all' || strays.length === 0)) return [];
    return [isSpan ? spanFault(run, ends, text, articles.length, reader) : endFault(run[0]!, ends, reader)];
  });
}

/** "Mid-2023" is no date that a finding could be held by. */
const partsOfYears = (text: string): DateRead[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}-])\p{L}+-((?:19|20)\d\d)(?![\p{L}\p{N}])/gu)].map(
    ({ 0: words, 1: year, index: offset }) => ({ words, offset, year: Number(year), month: null, day: null }),
  );

type Ends = readonly [first: HeldDate, last: HeldDate];

/** The first date, or the last; of two that are alike the one that is certain. */
function edge(held: readonly HeldDate[], way: -1 | 1): HeldDate {
  const key = (date: HeldDate) =>
    [...PARTS.map((part) => date[part] ?? (way < 0 ? 0 : 99)), date.doubtful === way < 0 ? 1 : 0]
      .map((number) => String(number).padStart(4, '0'))
      .join();
  return held.reduce((best, date) => ((key(date) < key(best) ? -1 : 1) === way ? date : best));
}

/** A year is certain though its month is about right. */
const isDoubtful = (end: HeldDate, like: Parts): boolean =>
  end.doubtful && (like.month !== null || end.month === null);

/** The dates that stand behind a place of the text with nothing between but words that lead to dates. */
function runFrom(end: number, text: string, dates: readonly DateRead[], { words }: Reader): DateRead[] {
  const { beforeDates, doubts, published, joiners } = words;
  const leading = alternation([
    ...beforeDates,
    ...doubts,
    ...published.verbs,
    published.to,
    ...joiners.apart,
  ]);
  const gap = new RegExp(`^[\\s,–-]*(?:(?:${leading})[\\s,-]+)*$`, 'iu');
  let at = end;
  const behind = dates.filter(({ offset }) => offset >= end);
  const stop = behind.findIndex(({ offset, words: said }) => {
    if (!gap.test(text.slice(at, offset))) return true;
    at = offset + said.length;
    return false;
  });
  return stop < 0 ? behind : behind.slice(0, stop);
}

/** One end is given, and it is neither. */
function endFault({ words, offset, ...like }: DateRead, ends: Ends, { words: own }: Reader): WordingFault {
  const has = ends.map((end) => spelled(end, like, own, own.doubts[0]!));
  return { words, offset, code: 'span-differs', has };
}

/**
 * The words from the first date to the last, and what to write in their place. That can stand there unread only where
 * the sentence keeps its build and is the whole text: what stands beside it ("the collection ends in that year") goes by it.
 */
function spanFault(run: DateRead[], ends: Ends, text: string, count: number, reader: Reader): WordingFault {
  const { words } = reader;
  const [from, to] = [run[0]!, run.at(-1)!];
  const doubted = new RegExp(`(?<![\\p{L}\\p{N}])(${alternation(words.doubts)})\\s+$`, 'iu');
  const doubtBefore = ({ offset }: Spot) => doubted.exec(text.slice(0, offset));
  const doubt = doubtBefore(from)?.[1] ?? doubtBefore(to)?.[1] ?? words.doubts[0]!;
  const start = doubtBefore(from)?.index ?? from.offset;
  const between = text.slice(from.offset + from.words.length, doubtBefore(to)?.index ?? to.offset);
  const [first, last] = ends;
  const years = from.month === null && to.month === null ? last.year! - first.year! : 0;
  // "May and June" lists all there are.
  const lists = words.joiners.apart.includes(between.trim()) && count > 2 && years !== 1;
  const hasYear = from.words.includes(String(from.year)) || first.year !== last.year;
  const said = [
    spelled(hasYear ? first : { ...first, year: null }, from, words, doubt),
    spelled(last, to, words, doubt),
  ];
  const isKept = run.length === 2 && !lists;
  const write = said.join(isKept ? between : ` ${words.published.to} `);
  const isWhole = said[0] !== said[1] && sentenceAt(text, 0) === sentenceAt(text, text.length);
  return {
    words: text.slice(start, to.offset + to.words.length),
    offset: start,
    code: 'span-differs',
    has: [said[0] === said[1] ? said[0]! : write],
    ...(isKept && isWhole ? { mend: write } : {}),
  };
}

/** A date in words, as sharp as one that stands there: "about June 2023". */
function spelled(date: HeldDate, like: Parts, { months }: WordingWords, doubt: string): string {
  const month = like.month === null ? null : date.month;
  const parts = [
    isDoubtful(date, like) ? doubt : null,
    like.day === null ? null : date.day,
    month === null ? null : months[month - 1]![0]!,
    date.year,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
