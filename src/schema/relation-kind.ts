/**
 * The closed table of relations between two parties: one row of structure for each kind. A new verb is a new row
 * here, and its words in `src/text/en.ts` (the compiler asks for them), nowhere else.
 */
export interface RelationKindRow {
  /** False where the two parties may stand the other way round and the sentence says the same. */
  directed: boolean;
  /** What passes from one party to the other. What was only declared, stopped or made by somebody does not pass. */
  moves: 'goods' | 'money' | 'information' | 'nothing';
  family:
    | 'goods'
    | 'money'
    | 'ownership'
    | 'office'
    | 'kinship'
    | 'contact'
    | 'deal'
    | 'justice'
    | 'place'
    | 'open';
  /** True for what holds over time: it needs the finding's `asOf`. */
  state: boolean;
  /**
   * Where a diagram shows it: as an edge, as a tab on the box of the thing owned, as a mark on the box of who uses
   * something (its maker delivers nothing), as a missing step, or not at all.
   */
  drawn: 'edge' | 'tab' | 'mark' | 'gap' | 'no';
  /** True for a verb that reports an accusation or a measure: that somebody said or did so is itself not alleged. */
  alleges: boolean;
  /** On the form of a finding: `trade` always has cells for goods and value, `act` only where there are some. */
  form: 'trade' | 'act';
  /**
   * The FollowTheMoney schema; `null` for what no program should join parties by. `EconomicActivity` has a sender:
   * goods that reached somebody, and money paid, are no sending.
   */
  ftm: 'EconomicActivity' | 'Ownership' | 'UnknownLink' | 'Membership' | null;
}

/** What most kinds have in common. */
const EVENT = { directed: true, state: false, drawn: 'edge', alleges: false, form: 'act' } as const;
const TRADE = { ...EVENT, moves: 'goods', family: 'goods', form: 'trade' } as const;

export const RELATION_KINDS = {
  sold: { ...TRADE, ftm: 'EconomicActivity' },
  supplied: { ...TRADE, ftm: 'EconomicActivity' },
  shipped: { ...TRADE, ftm: 'EconomicActivity' },
  imported: { ...TRADE, ftm: 'EconomicActivity' },
  'goods reached': { ...TRADE, ftm: 'UnknownLink' },
  'goods used by': { ...EVENT, moves: 'nothing', family: 'goods', drawn: 'mark', ftm: 'UnknownLink' },
  paid: { ...TRADE, moves: 'money', family: 'money', ftm: 'UnknownLink' },
  'cooperated with': { ...EVENT, directed: false, moves: 'nothing', family: 'deal', ftm: 'UnknownLink' },
  'raises money for': { ...EVENT, moves: 'money', family: 'money', state: true, ftm: 'UnknownLink' },
  'has member': { ...EVENT, moves: 'nothing', family: 'office', state: true, ftm: 'Membership' },
  'passes information to': { ...EVENT, moves: 'information', family: 'contact', ftm: 'UnknownLink' },
  owns: { ...EVENT, moves: 'nothing', family: 'ownership', state: true, drawn: 'tab', ftm: 'Ownership' },
  'not shown': { ...EVENT, moves: 'nothing', family: 'open', drawn: 'gap', ftm: null },
  'declared for use by': { ...EVENT, moves: 'nothing', family: 'goods', drawn: 'no', ftm: null },
  'linked to': {
    ...EVENT,
    directed: false,
    moves: 'nothing',
    family: 'open',
    state: true,
    drawn: 'no',
    ftm: 'UnknownLink',
  },
  'halted sales to': { ...EVENT, moves: 'nothing', family: 'goods', drawn: 'no', ftm: null },
  'acted against': { ...EVENT, moves: 'nothing', family: 'justice', drawn: 'no', alleges: true, ftm: null },
  accused: { ...EVENT, moves: 'nothing', family: 'justice', drawn: 'no', alleges: true, ftm: null },
  supports: { ...EVENT, moves: 'nothing', family: 'contact', state: true, drawn: 'no', ftm: 'UnknownLink' },
} as const satisfies Record<string, RelationKindRow>;

export type RelationKind = keyof typeof RELATION_KINDS;
export const RELATION_KIND_IDS = Object.keys(RELATION_KINDS) as [RelationKind, ...RelationKind[]];
