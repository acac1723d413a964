/**
 * The closed table of relations between two parties. A new verb is a new row here, nowhere else.
 *
 * `sentence` says the edge aloud ({from}, {to}, {goods} and {via} are filled in);
 * `label` stands on the edge when the relation names no goods; `state` relations hold over
 * time and need the finding's `asOf`; `drawn` says where a diagram shows it: as an edge, as a
 * tab on the box of the thing owned, as a gap, or not at all; `alleges` marks verbs that report an
 * accusation or a measure; `ftm` is the FollowTheMoney schema
 * (`EconomicActivity` has a sender: goods that reached somebody, and money paid, are no sending).
 */
export const RELATION_KINDS = {
  sold: {
    verb: 'sold',
    sentence: '{from} sold {goods} to {to}',
    label: 'sale',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'EconomicActivity',
  },
  supplied: {
    verb: 'supplied',
    sentence: '{from} supplied {goods} to {to}',
    label: 'supply',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'EconomicActivity',
  },
  shipped: {
    verb: 'shipped',
    sentence: '{from} shipped {goods} to {to}',
    label: 'shipment',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'EconomicActivity',
  },
  imported: {
    verb: 'imported',
    sentence: '{to} imported {goods} from {from}',
    label: 'import',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'EconomicActivity',
  },
  'goods reached': {
    verb: 'reached',
    sentence: '{goods} from {from} reached {to}',
    label: 'goods',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'UnknownLink',
  },
  'goods used by': {
    verb: 'used',
    sentence: '{to} used {goods} made by {from}',
    label: 'goods used',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'UnknownLink',
  },
  paid: {
    verb: 'paid',
    sentence: '{from} paid {to} for {goods}',
    label: 'payment',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'UnknownLink',
  },
  'cooperated with': {
    verb: 'cooperated with',
    sentence: '{from} cooperated with {to}',
    label: 'cooperation',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'UnknownLink',
  },
  'raises money for': {
    verb: 'raises money for',
    sentence: '{from} raises money for {goods} for {to}',
    label: 'fundraising',
    state: true,
    drawn: 'edge',
    alleges: false,
    ftm: 'UnknownLink',
  },
  'has member': {
    verb: 'has as a member',
    sentence: '{to} is one of {from}',
    label: 'one of them',
    state: true,
    drawn: 'edge',
    alleges: false,
    ftm: 'Membership',
  },
  'passes information to': {
    verb: 'passes information to',
    sentence: '{from} passes {goods} to {to}',
    label: 'information',
    state: false,
    drawn: 'edge',
    alleges: false,
    ftm: 'UnknownLink',
  },
  owns: {
    verb: 'owns',
    sentence: '{from} owns {to}',
    label: 'owns',
    state: true,
    drawn: 'tab',
    alleges: false,
    ftm: 'Ownership',
  },
  'not shown': {
    verb: 'not shown to reach',
    sentence: 'Whether {goods} went from {from} to {to} is not shown',
    label: 'not shown by our sources',
    state: false,
    drawn: 'gap',
    alleges: false,
    ftm: null,
  },
  'declared for use by': {
    verb: 'declared for use by',
    sentence: '{from} declared {goods} for use by {to}',
    label: 'declared use',
    state: false,
    drawn: 'no',
    alleges: false,
    ftm: null,
  },
  'linked to': {
    verb: 'linked to',
    sentence: '{from} is linked to {to}',
    label: 'link',
    state: true,
    drawn: 'no',
    alleges: false,
    ftm: 'UnknownLink',
  },
  'stopped selling to': {
    verb: 'stopped selling to',
    sentence: '{from} stopped selling {goods} to {to}',
    label: 'sales stopped',
    state: false,
    drawn: 'no',
    alleges: false,
    ftm: null,
  },
  'acted against': {
    verb: 'acted against',
    sentence: '{from} acted against {to}',
    label: 'measure',
    state: false,
    drawn: 'no',
    alleges: true,
    ftm: null,
  },
  accused: {
    verb: 'accused',
    sentence: '{from} accused {to}',
    label: 'accusation',
    state: false,
    drawn: 'no',
    alleges: true,
    ftm: null,
  },
  supports: {
    verb: 'supports',
    sentence: '{from} supports {to}',
    label: 'support',
    state: true,
    drawn: 'no',
    alleges: false,
    ftm: 'UnknownLink',
  },
} as const satisfies Record<string, RelationKindRow>;

interface RelationKindRow {
  verb: string;
  sentence: string;
  label: string;
  state: boolean;
  drawn: 'edge' | 'tab' | 'gap' | 'no';
  alleges: boolean;
  ftm: 'EconomicActivity' | 'Ownership' | 'UnknownLink' | 'Membership' | null;
}

export type RelationKind = keyof typeof RELATION_KINDS;
export const RELATION_KIND_IDS = Object.keys(RELATION_KINDS) as [RelationKind, ...RelationKind[]];
