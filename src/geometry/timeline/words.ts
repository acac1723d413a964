import type { ChronologyArticle, ChronologyRow } from '../../model/time/chronology.ts';
import type { Lag } from '../../model/time/lag.ts';

/** Words that a timeline has to find room for, handed in by whoever draws it. */
export interface TimelineWords {
  /** The twelve months as the axis names them. */
  months: readonly string[];
  /** Heading of the rows without a date. */
  undated: string;
  /** Under the line of an article. */
  article(article: ChronologyArticle): string;
  /** On the line from event to report: the first of them for which there is room. */
  lag(lag: Lag): readonly string[];
  /** Under the title of a row: its date, and what the reader must know of it. */
  date(row: ChronologyRow): string;
}
