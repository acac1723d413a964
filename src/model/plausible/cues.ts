import type { RelationKind } from '../../schema/relation-kind.ts';
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
  /** Words for one time within a period: "some time". */
  sometime: readonly string[];
  /** Words before a date, by what they make of it. */
  spans: Readonly<Record<'since' | 'from' | 'until' | 'between' | 'before' | 'after', readonly string[]>>;
  /** An answer that denies nothing: "not confirmed", "an assurance". */
  assurances: readonly string[];
  negations: readonly string[];
  /** What denies the rest: "only". */
  exclusives: readonly string[];
  unreachable: readonly string[];
  noComment: readonly string[];
  /** Other words for having said nothing. */
  silences: readonly string[];
  /** A denial of what was just told: "denies it". */
  denialsTold: readonly string[];
  /** Verbs of this language for what is written only as printed: "confirmed". */
  ownVerbs: readonly string[];
  /** Words that call something untrue: "never", "false". */
  rejections: readonly string[];
  /** Heads of a statement that leaves open what happened: "it is not known". */
  openings: readonly string[];
  /** Verbs for silence that say more than silence: "declined". */
  declined: readonly string[];
  /** What no record shows: "knew", "intended". */
  minds: readonly string[];
  /** Words right before the name of who said it: "statement by". */
  authors: readonly string[];
  /** Words in the title of a source that tell of somebody else's work. */
  investigations: readonly string[];
  /** Words before what a statement goes by: "according to". */
  citing: readonly string[];
  /** Verbs by which the subject before them speaks: "says". */
  speaking: readonly string[];
  /** Words in the title of a source that tell which kind of record it is. */
  /** Verbs that vouch for what follows: "proves". */
  factives: readonly string[];
  arrests: readonly string[];
  /** Words after an arrest that give its reason as a fact. */
  reasons: readonly string[];
  /** "Seen by", before whoever saw it; and the same said of us. */
  seers: readonly string[];
  seenByUs: readonly string[];
  /** "Every". */
  universals: readonly string[];
  /** "Both", before what it counts. */
  both: readonly string[];
  /** Words by which we would judge: "rightly". */
  judging: readonly string[];
  /** Heads of a question that takes for granted what it asks about: "why". */
  presuming: readonly string[];
  seasons: readonly string[];
  /** The price of one, and of all. */
  rates: readonly string[];
  totals: readonly string[];
  /** Two rows each that say the opposite. */
  opposites: Readonly<Record<string, readonly string[]>>;
  /** Verbs and nouns of one kind of relation that none of the others goes by. */
  deeds: Readonly<Partial<Record<RelationKind, readonly string[]>>>;
  /** Other verbs and nouns for somebody's word: "gives", "letter". */
  voicing: readonly string[];
  /** Words that leave open which of two it is. */
  undecided: readonly string[];
  /** "Who", before what nobody says who did. */
  who: readonly string[];
  /** What an editor still means to do. */
  reminders: readonly string[];
  /** Words for an article without a date. */
  undated: readonly string[];
  /** What charges whoever it is said of, by what it charges with. */
  charges: Readonly<Record<string, readonly string[]>>;
  /** Words for the two sides of a bound, which a number has or has not. */
  bounds: Readonly<Record<'lower' | 'upper', readonly string[]>>;
  /** A speaking verb with the pronoun of who speaks: "says that it". */
  itself: readonly string[];
  /** What only a court could call a person. */
  guilt: readonly string[];
  /** Words for who owns something. */
  owning: readonly string[];
  independence: readonly string[];
  /** Whoever speaks, in the title of a source: "workers". */
  people: readonly string[];
  /** Between an authority and its country. */
  belonging: readonly string[];
  records: Readonly<Partial<Record<RecordKind, readonly string[]>>>;
}
