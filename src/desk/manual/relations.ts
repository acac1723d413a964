import {
  FAMILIES,
  isJustice,
  RELATION_KIND_IDS,
  rowOf,
  type RelationKind,
} from '../../schema/relation-kind.ts';
import { kindSentence } from '../../text/relation.ts';
import { t } from '../../text/t.ts';
import { sentenceCase } from '../../text/words.ts';
import { table } from './manual.ts';

/** One invented relation of each kind: first party, second party, and what is meant, where something is. */
const EXAMPLES: Record<RelationKind, readonly [from: string, to: string, what?: string]> = {
  sold: ['Alder Ltd', 'Birch GmbH', 'river sand'],
  supplied: ['Alder Ltd', 'Birch GmbH', 'river sand'],
  shipped: ['Alder Ltd', 'Birch GmbH', 'river sand'],
  imported: ['Alder Ltd', 'Birch GmbH', 'river sand'],
  'goods reached': ['Alder Ltd', 'the quay', 'sand'],
  'goods used by': ['Alder Ltd', 'Birch GmbH', 'pumps'],
  'declared for use by': ['Alder Ltd', 'Birch GmbH', 'pumps'],
  'halted sales to': ['Alder Ltd', 'Birch GmbH', 'pumps'],
  paid: ['Alder Ltd', 'the harbour master', 'advice'],
  'lent to': ['Alder Bank', 'Birch GmbH', 'a quay'],
  'gave to': ['Alder Ltd', 'the minister', 'a boat'],
  'invested in': ['Alder Ltd', 'Birch GmbH'],
  'raises money for': ['the Harbour Fund', 'the fishers', 'nets'],
  owns: ['Alder Ltd', 'Birch GmbH'],
  'benefits from': ['Jo Marl', 'Birch GmbH'],
  'nominee for': ['Kim Dorn', 'Jo Marl', 'shares of Birch GmbH'],
  founded: ['Jo Marl', 'Birch GmbH'],
  'merged with': ['Alder Ltd', 'Birch GmbH'],
  'part of': ['the Ardea', 'the Marl fleet'],
  'director of': ['Kim Dorn', 'Birch GmbH', 'managing director'],
  'works for': ['Kim Dorn', 'the Fisheries Office', 'an inspector'],
  represents: ['Dorn & Partners', 'Birch GmbH', 'the appeal'],
  'has member': ['the consortium', 'Birch GmbH'],
  'relative of': ['Jo Marl', 'Kim Dorn', 'cousins'],
  met: ['Jo Marl', 'the minister', 'a licence'],
  lobbied: ['Alder Ltd', 'the ministry', 'quotas'],
  supports: ['the fund', 'the fishers'],
  'passes information to': ['the office', 'Birch GmbH', 'positions of ships'],
  'awarded contract to': ['the ministry', 'Birch GmbH', 'dredging'],
  'cooperated with': ['Alder Ltd', 'Birch GmbH'],
  accused: ['the union', 'Birch GmbH'],
  'acted against': ['the police', 'Birch GmbH'],
  charged: ['the prosecutor', 'Birch GmbH', 'fraud'],
  pleaded: ['the district court', 'Birch GmbH', 'not guilty'],
  acquitted: ['the district court', 'Birch GmbH', 'fraud'],
  convicted: ['the district court', 'Birch GmbH', 'fraud'],
  'convicted subject to appeal': ['the district court', 'Birch GmbH', 'fraud'],
  'convicted finally': ['the supreme court', 'Birch GmbH', 'fraud'],
  'ruled for': ['the district court', 'Birch GmbH', 'the licence'],
  'ruled against': ['the district court', 'the ministry', 'the licence'],
  overturned: ['the supreme court', 'the district court', 'a ruling'],
  fined: ['the regulator', 'Birch GmbH', 'late reports'],
  sanctioned: ['the ministry', 'Birch GmbH', 'breach of quotas'],
  seized: ['the customs office', 'Birch GmbH', 'a trawler'],
  'registered at': ['Birch GmbH', '3 Quay Street'],
  'linked to': ['Alder Ltd', 'Birch GmbH'],
  'not shown': ['Alder Ltd', 'Birch GmbH', 'the sand'],
};

/** A Markdown table of all kinds of relation, family by family: directions, what they need, and one example each. */
export function relationTable(): string {
  const rows = FAMILIES.flatMap((family) =>
    RELATION_KIND_IDS.filter((id) => rowOf(id).family === family).map((id) => [
      family,
      `\`${id}\``,
      directionOf(id),
      t.kinds.relations[id].captions.what.toLowerCase(),
      rowOf(id).state ? 'state' : 'event',
      exampleOf(id),
      formOf(id),
      rowOf(id).ftm ?? '',
    ]),
  );
  return table(
    [
      'family',
      'kind',
      '`from` → `to`',
      '`what` (goods: `goods`)',
      'is',
      'reads',
      'drawn as',
      'FollowTheMoney',
    ],
    rows,
  );
}

function directionOf(id: RelationKind): string {
  const { from, to } = t.kinds.relations[id].captions;
  return `${from.toLowerCase()} ${rowOf(id).directed ? '→' : '–'} ${to.toLowerCase()}`;
}

/** How diagrams show it, or why none does. */
function formOf(id: RelationKind): string {
  const { drawn } = rowOf(id);
  const why: Partial<Record<RelationKind, string>> = t.kinds.undrawn;
  if (drawn === 'no') return `not drawn: ${why[id]}`;
  return drawn === 'edge' && isJustice({ kind: id }) ? 'crossed line' : FORMS[drawn];
}

const FORMS = {
  edge: 'line',
  tab: 'tab on the box; line where the chain of owners goes on or no other line leads there',
  mark: 'mark on the box of the user',
  gap: 'two stubs with nothing between',
} as const;

function exampleOf(id: RelationKind): string {
  const [from, to, goods = null] = EXAMPLES[id];
  return `${sentenceCase(kindSentence(id, { from, to, goods, via: null }))}.`;
}
