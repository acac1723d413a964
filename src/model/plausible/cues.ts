import type { RecordKind } from '../../schema/source.ts';

/** Words of one language from which an editor's slip is recognised; phrases as everywhere in `words.ts`. */
export interface Cues {
  /** From Sunday on. */
  weekdays: readonly string[];
  /** "last year": how many years from that of the article. */
  years: Readonly<Record<string, number>>;
  /** "last month": how many months from that of the article. */
  months: Readonly<Record<string, number>>;
  /** Other words that tell a time by the article's: "yesterday". */
  relative: readonly string[];
  /** Words before a date, by what they make of it. */
  spans: Readonly<Record<'since' | 'until' | 'between' | 'before' | 'after', readonly string[]>>;
  /** An answer that denies nothing: "not confirmed", "an assurance". */
  assurances: readonly string[];
  negations: readonly string[];
  unreachable: readonly string[];
  noComment: readonly string[];
  /** Verbs for silence that say more than silence: "declined". */
  declined: readonly string[];
  /** What no record shows: "knew", "intended". */
  minds: readonly string[];
  /** Verbs by which the subject before them speaks: "says". */
  speaking: readonly string[];
  /** Words in the title of a source that tell which kind of record it is. */
  records: Readonly<Partial<Record<RecordKind, readonly string[]>>>;
}
