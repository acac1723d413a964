import type { EntityKind } from './entity.ts';

/** What families of relations are about; the manual prints the table family by family, in this order. */
export const FAMILIES = [
  'goods',
  'money',
  'ownership',
  'office',
  'kinship',
  'contact',
  'deal',
  'justice',
  'place',
  'open',
] as const;

export type Family = (typeof FAMILIES)[number];

/** FollowTheMoney schemata that a relation can be; `null` for what no program should join parties by. */
export type RelationSchema =
  | 'EconomicActivity'
  | 'Payment'
  | 'Debt'
  | 'ContractAward'
  | 'Ownership'
  | 'Directorship'
  | 'Employment'
  | 'Representation'
  | 'Family'
  | 'Membership'
  | 'Sanction'
  | 'CourtCaseParty'
  | 'UnknownLink';

/**
 * The closed table of relations between two parties: one row of structure for each kind. A new verb is a new row
 * here, and its words in `src/text/en.ts` (the compiler asks for them), nowhere else.
 */
export interface RelationKindRow {
  family: Family;
  /** False where the two parties may stand the other way round and the sentence says the same. */
  directed: boolean;
  /** What passes from one party to the other. What was only declared, stopped or made by somebody does not pass. */
  moves: 'goods' | 'money' | 'information' | 'nothing';
  /** The kinds of entity that may stand at the two ends. In `justice` the second is the one that it is about. */
  from: readonly EntityKind[];
  to: readonly EntityKind[];
  /** True for what holds over time: it needs the finding's `asOf`, or `until`. */
  state: boolean;
  /**
   * Where a diagram shows it: as an edge, as a tab on the box of the thing owned (as an edge where the chain of owners
   * goes on or no other line leads to the thing), as a mark on the box of who uses something (its maker delivers
   * nothing), as a missing step, or not at all: then `kinds.undrawn` of each catalogue says why.
   */
  drawn: 'edge' | 'tab' | 'mark' | 'gap' | 'no';
  /** True for a verb that reports an accusation or a measure: that somebody said or did so is itself not alleged. */
  alleges: boolean;
  /**
   * Of whom the verb says no more than that they are suspected: of anybody (an accusation), of natural persons alone (a
   * measure against a company tells of no suspicion), or of nobody (a decision is one).
   */
  suspects: 'anybody' | 'persons' | 'nobody';
  /**
   * On the form of a finding: `trade` always has cells for goods and value, `payment` one for the amount, `act` only
   * those for which there is something.
   */
  form: 'trade' | 'payment' | 'act';
  /**
   * `EconomicActivity` has a sender: goods that reached somebody are no sending. `CourtCaseParty` is written only where
   * the finding names one court case.
   */
  ftm: RelationSchema | null;
}

/** Who can act. */
const PARTY = [
  'company',
  'person',
  'public body',
  'armed group',
  'organisation',
  'outlet',
  'country',
] as const satisfies EntityKind[];
/** Who can have offices. */
const BODY = ['company', 'public body', 'armed group', 'organisation', 'outlet'] as const;
/** What can be owned. */
const OWNABLE = ['company', 'organisation', 'outlet', 'house', 'vessel', 'account', 'place'] as const;
/** Who decides about others. */
const AUTHORITY = ['public body', 'country', 'organisation', 'armed group'] as const;
const ANYWHERE = [...PARTY, 'place', 'house', 'vessel'] as const;
const PURSE = [...PARTY, 'account'] as const;

/** What most kinds have in common. */
const EVENT = {
  directed: true,
  moves: 'nothing',
  from: PARTY,
  to: PARTY,
  state: false,
  drawn: 'edge',
  alleges: false,
  suspects: 'nobody',
  form: 'act',
} as const;
const STATE = { ...EVENT, state: true } as const;
const GOODS = { ...EVENT, family: 'goods', from: ANYWHERE, to: ANYWHERE } as const;
const TRADE = { ...GOODS, moves: 'goods', form: 'trade' } as const;
const MONEY = { ...EVENT, family: 'money', moves: 'money', from: PURSE, to: PURSE, form: 'payment' } as const;
const JUSTICE = { ...EVENT, family: 'justice', from: AUTHORITY, alleges: true } as const;
const RULING = { ...JUSTICE, ftm: 'CourtCaseParty' } as const;

export const RELATION_KINDS = {
  sold: { ...TRADE, ftm: 'EconomicActivity' },
  supplied: { ...TRADE, ftm: 'EconomicActivity' },
  shipped: { ...TRADE, ftm: 'EconomicActivity' },
  imported: { ...TRADE, ftm: 'EconomicActivity' },
  'goods reached': { ...TRADE, ftm: 'UnknownLink' },
  'goods used by': { ...GOODS, drawn: 'mark', ftm: 'UnknownLink' },
  // A declaration moves nothing: a line to the user would be read as a delivery.
  'declared for use by': { ...GOODS, drawn: 'no', ftm: null },
  // A line from seller to buyer would show the very thing that has ended.
  'halted sales to': { ...GOODS, drawn: 'no', ftm: null },

  paid: { ...MONEY, ftm: 'Payment' },
  'lent to': { ...MONEY, ftm: 'Debt' },
  // A gift may be anything: it has no cell for an amount that nobody gives.
  'gave to': { ...MONEY, form: 'act', ftm: 'Payment' },
  'invested in': { ...MONEY, to: [...OWNABLE, 'country'], ftm: 'UnknownLink' },
  'raises money for': { ...STATE, family: 'money', moves: 'money', ftm: 'UnknownLink' },

  owns: { ...STATE, family: 'ownership', to: OWNABLE, drawn: 'tab', ftm: 'Ownership' },
  'benefits from': { ...STATE, family: 'ownership', to: OWNABLE, ftm: 'UnknownLink' },
  'nominee for': {
    ...STATE,
    family: 'ownership',
    from: ['person', 'company', 'organisation'],
    ftm: 'Representation',
  },
  founded: { ...EVENT, family: 'ownership', to: [...BODY, 'account'], ftm: 'UnknownLink' },
  'merged with': { ...EVENT, family: 'ownership', directed: false, from: BODY, to: BODY, ftm: 'UnknownLink' },
  'part of': {
    ...STATE,
    family: 'ownership',
    from: [...BODY, 'vessel', 'house'],
    to: [...BODY, 'country'],
    ftm: 'UnknownLink',
  },

  'director of': { ...STATE, family: 'office', from: ['person', 'company'], to: BODY, ftm: 'Directorship' },
  'works for': {
    ...STATE,
    family: 'office',
    from: ['person'],
    to: [...BODY, 'person', 'country'],
    ftm: 'Employment',
  },
  represents: {
    ...STATE,
    family: 'office',
    from: ['person', 'company', 'organisation'],
    ftm: 'Representation',
  },
  'has member': { ...STATE, family: 'office', ftm: 'Membership' },

  'relative of': {
    ...STATE,
    family: 'kinship',
    directed: false,
    from: ['person'],
    to: ['person'],
    ftm: 'Family',
  },

  met: { ...EVENT, family: 'contact', directed: false, ftm: 'UnknownLink' },
  lobbied: { ...EVENT, family: 'contact', ftm: 'UnknownLink' },
  supports: { ...STATE, family: 'contact', ftm: 'UnknownLink' },
  'passes information to': { ...EVENT, family: 'contact', moves: 'information', ftm: 'UnknownLink' },

  'awarded contract to': { ...EVENT, family: 'deal', form: 'payment', ftm: 'ContractAward' },
  'cooperated with': { ...EVENT, family: 'deal', directed: false, ftm: 'UnknownLink' },

  accused: { ...JUSTICE, from: PARTY, suspects: 'anybody', ftm: null },
  'acted against': {
    ...JUSTICE,
    from: PARTY,
    suspects: 'persons',
    to: [...PARTY, 'vessel', 'place'],
    ftm: null,
  },
  charged: { ...RULING, suspects: 'anybody' },
  pleaded: { ...RULING },
  acquitted: { ...RULING },
  convicted: { ...RULING },
  'convicted subject to appeal': { ...RULING },
  'convicted finally': { ...RULING },
  'ruled for': { ...RULING },
  'ruled against': { ...RULING },
  overturned: { ...JUSTICE, to: AUTHORITY, ftm: null },
  fined: { ...RULING, form: 'payment' },
  sanctioned: { ...JUSTICE, to: [...PARTY, 'vessel'], suspects: 'persons', ftm: 'Sanction' },
  seized: {
    ...JUSTICE,
    to: [...PARTY, 'house', 'vessel', 'account'],
    suspects: 'persons',
    ftm: null,
  },

  'registered at': {
    ...STATE,
    family: 'place',
    from: ['company', 'organisation', 'outlet', 'public body', 'armed group', 'person', 'vessel', 'account'],
    to: ['place', 'house', 'country'],
    ftm: 'UnknownLink',
  },

  // No verb of its own: a line would say that the two have dealings, which no article says.
  'linked to': {
    ...STATE,
    family: 'open',
    directed: false,
    from: [...ANYWHERE, 'account', 'case'],
    to: [...ANYWHERE, 'account', 'case'],
    drawn: 'no',
    ftm: 'UnknownLink',
  },
  'not shown': {
    ...EVENT,
    family: 'open',
    from: [...ANYWHERE, 'account'],
    to: [...ANYWHERE, 'account'],
    drawn: 'gap',
    ftm: null,
  },
} as const satisfies Record<string, RelationKindRow>;

export type RelationKind = keyof typeof RELATION_KINDS;
/** Kinds that no diagram shows. */
export type UndrawnKind = {
  [Kind in RelationKind]: (typeof RELATION_KINDS)[Kind]['drawn'] extends 'no' ? Kind : never;
}[RelationKind];
export const RELATION_KIND_IDS = Object.keys(RELATION_KINDS) as [RelationKind, ...RelationKind[]];

/** Verbs that editors look for, with the kind that says it. */
export const OTHER_VERBS: Readonly<Record<string, string>> = {
  bought: '"sold", from the seller to the buyer',
  received: '"supplied", from who supplied',
  exported: '"shipped"',
  delivered: '"shipped"',
  bribed: '"paid"',
  funded: '"gave to", "lent to" or "invested in"',
  financed: '"gave to", "lent to" or "invested in"',
  donated: '"gave to"',
  loaned: '"lent to"',
  borrowed: '"lent to", from the lender',
  acquired: '"owns", or "sold" for the sale itself',
  holds: '"owns"',
  'shareholder of': '"owns", with its share',
  'subsidiary of': '"owns", from the parent company, or "part of"',
  controls: '"owns", "benefits from" or "director of"',
  employs: '"works for", from the employee',
  appointed: '"director of" or "works for", from who was appointed',
  chairs: '"director of"',
  'married to': '"relative of"',
  'friend of': '"met" or "linked to"',
  arrested: '"acted against" or "charged"',
  investigated: '"acted against"',
  indicted: '"charged"',
  sued: '"accused"',
  sentenced: '"convicted", "convicted subject to appeal" or "convicted finally"',
  reversed: '"overturned"',
  annulled: '"overturned"',
  confiscated: '"seized"',
  penalised: '"fined" or "sanctioned"',
  'located at': '"registered at"',
  'address of': '"registered at", from who is registered',
  'subcontracted to': '"awarded contract to"',
};

/** The row of a kind, with the types that all rows share. */
export const rowOf = (kind: RelationKind): RelationKindRow => RELATION_KINDS[kind];

/**
 * True where a line runs from the first party to the second. Who makes what another uses gives that other nothing, so far
 * as is known, and a step that is not shown runs nowhere.
 */
export function runsOneWay({ kind }: { kind: RelationKind }): boolean {
  const { directed, drawn } = rowOf(kind);
  return directed && (drawn === 'edge' || drawn === 'tab');
}

/** True for what courts and authorities do and what somebody is accused of: its line is one that nobody takes for a dealing. */
export const isJustice = ({ kind }: { kind: RelationKind }): boolean =>
  RELATION_KINDS[kind].family === 'justice';
