import type { Grade } from '../../schema/grade.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Spot } from './phrases.ts';

/** A quantity as far as words can agree with it. A range is two of them, both `between`, each with the `whole`. */
export type Held = Pick<Quantity, 'value' | 'unit' | 'currency'> & { comparator: string; whole?: Quantity };

/**
 * What is wrong with a wording: `words` are those at fault as they stand at `offset` of the text (empty, at 0,
 * where something is missing), `has` is what the finding has in their place, `mend` the only words that can stand there,
 * where nobody has to judge.
 */
export type WordingFault = Spot & { mend?: string } & (
    | { code: NumberFault; has: readonly Held[] }
    /** EDTF texts. */
    | { code: DateFault; has: readonly string[] }
    /** Grades of the findings; attribution is what findings from records need. */
    | { code: 'hedge-lost' | 'attribution-lost'; has: readonly Grade[] }
    /** Ids of parties: who denies, who answered, who speaks, which ends, who may be named. */
    | { code: PartyFault; has: readonly string[] }
    /** The reason of a waiver that nothing needs any more; hedge classes that a translation lost; words that give when the articles were published. */
    | { code: 'waiver-unneeded' | 'hedge-class-lost' | 'span-differs'; has: readonly string[] }
    /** How many articles there are, in all or in one language. */
    | { code: 'count-differs' | 'language-untold'; has: readonly Count[] }
    /** A finding that an original marks another number of times. */
    | { code: 'marks-differ'; has: readonly { number: number; count: number }[] }
    | { code: 'forbidden-word' | 'untranslated' | 'negation-lost' | 'negation-added'; has: readonly [] }
  );

type NumberFault =
  'number-not-in-finding' | 'number-missing' | 'comparator-lost' | 'comparator-differs' | 'unit-differs';

/** Sharper: a month where the finding has a year. Doubt: "about June" became "June". */
type DateFault = 'date-not-in-finding' | 'date-sharper' | 'date-doubt-lost' | 'date-missing';

type PartyFault =
  | 'denial-lost'
  | 'answer-recorded'
  | 'denial-not-in-finding'
  | 'speaker-lost'
  | 'ends-missing'
  | 'ends-out-of-order'
  | 'name-not-in-finding';

/** A number of articles that a text gets wrong. */
export interface Count {
  /** Written like the number in its place: "Six" for "Five", "6" for "5". */
  count: string;
  /** The language that was named, or `null` for all. */
  language: string | null;
}

/** The place of what is missing. */
export const NOWHERE: Spot = { words: '', offset: 0 };
