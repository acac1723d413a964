import type { EgoWords } from '../../src/geometry/ego/graph.ts';
import type { Graph, GraphEdge, GraphNode, GraphTab } from '../../src/model/network/graph.ts';

type Shape = GraphNode['shape'];

/** A box: `box('alder', 1, 'Alder Ltd', 'Northland · trader')`. */
export function box(
  entity: string,
  column: number,
  name = entity,
  note = '',
  shape: Shape = 'party',
  tabs: GraphTab[] = [],
): GraphNode {
  return {
    id: `${entity}@${column}`,
    entity,
    url: `/entities/${entity}/`,
    party: name.replace(/^via /, ''),
    name,
    note,
    column,
    shape,
    tabs,
  };
}

/** An owner's tab. */
export function tab(finding: number, owner: string, ownerId: string, more: Partial<GraphTab> = {}): GraphTab {
  return {
    relation: `${finding}-1`,
    finding,
    url: `/findings/${finding}/`,
    kind: 'owns',
    party: owner,
    partyId: ownerId,
    partyUrl: `/entities/${ownerId}/`,
    grade: 'reported',
    denied: false,
    words: owner,
    label: 'owns',
    sentence: `Reported: ${owner} owns it.`,
    chapter: finding % 2 === 0 ? 'even' : 'odd',
    ...more,
  };
}

/** A use on the box of the user. */
export function use(finding: number, maker: string, makerId: string, goods: string, user: string): GraphTab {
  const end = 'how they came is not shown';
  return tab(finding, maker, makerId, {
    kind: 'goods used by',
    words: `uses ${goods}; ${end}`,
    label: `used by ${user}: ${goods}; ${end}`,
    sentence: `Reported: ${user} used ${goods} made by ${maker}.`,
  });
}

/** What pictures of one party call its sides. */
export const SIDES: EgoWords = {
  back: 'A step back',
  from: 'From',
  to: 'To',
  on: 'A step on',
  fromOrWith: 'From, or named with',
  toOrWith: 'To, or named with',
  with: 'Named with',
  owner: 'owner',
};

/** An edge between two boxes: `edge('1-1', 'alder@1', 'birch@2', 'sand')`. */
export function edge(
  id: string,
  from: string,
  to: string,
  label: string,
  more: Partial<GraphEdge> = {},
): GraphEdge {
  const finding = Number.parseInt(id, 10);
  return {
    id,
    relation: id.replace(/[ab]$/, ''),
    finding,
    url: `/findings/${finding}/`,
    from,
    to,
    kind: 'sold',
    grade: 'reported',
    denied: false,
    gap: false,
    label,
    sentence: `Reported: ${from} sold ${label} to ${to}.`,
    chapter: finding % 2 === 0 ? 'even' : 'odd',
    ...more,
  };
}

export const COLUMNS: Graph['columns'] = [
  { id: 'source', title: 'Quarry', note: 'Northland' },
  { id: 'between', title: 'Go-between', note: 'Eastland, Southland, the Islands' },
  { id: 'importer', title: 'Importer', note: 'Westland' },
  { id: 'user', title: 'End user', note: 'Westland, the disputed coast' },
];

const records = { grade: 'records' } as const;
const kind = (name: GraphEdge['kind']) => ({ kind: name });

/** About as large and as tangled as one investigation of five articles. */
export const sample: Graph = {
  columns: COLUMNS,
  borderAfter: 1,
  borderLabel: 'Westland customs border',
  nodes: [
    box('alder', 0, 'Alder', 'Northland · quarry owner'),
    box('quarries', 0, 'Northland quarries, unnamed', 'Northland · exporters', 'unnamed'),
    box('granite', 0, 'Granite Works', 'Northland · mason'),
    box('alder-south', 1, 'Alder South BV', 'Southland · Harbour town'),
    box('birch', 1, 'Birch Trade', 'Eastland · stone trader', 'party', [tab(2, 'Otto Larch', 'p1')]),
    box('islands', 1, 'via the Islands', 'on the way', 'transit'),
    box('gorse', 1, 'Gorse-Tech BV', 'Southland · exporter', 'party', [
      tab(3, 'Rowan K.', 'p2', { grade: 'stated' }),
    ]),
    box('strait', 1, 'via the Strait', 'on the way', 'transit'),
    box('cedar', 2, 'Cedar Mechanics', 'Westland · buyer, reseller', 'party', [
      tab(2, 'Otto Larch', 'p1', { relation: '2-2' }),
    ]),
    box('importers', 2, 'Westland companies, unnamed', 'Westland · importers', 'unnamed'),
    box('flint', 2, 'Flintworks', 'Westland · buyer of slabs'),
    box('clubs', 3, 'Rowing clubs, coast groups', 'Westland · buyers', 'unnamed'),
    box('front', 3, 'Harbour Front', 'Westland · “All for the sea”'),
    box('watch', 3, 'Coast watch', 'The disputed coast · Upper and Lower Bay', 'armed'),
    box('guard', 3, 'Guard', 'Westland · private guard', 'armed', [
      use(12, 'Alder', 'alder', 'Alder slabs, reported', 'Guard'),
    ]),
    box('navy', 3, 'Westland navy', 'Westland · at the coast', 'armed'),
  ],
  edges: [
    edge('1-1', 'birch@1', 'cedar@2', '500 slabs', records),
    edge('4-1', 'alder-south@1', 'birch@1', '“cooperation”', { ...kind('cooperated with'), grade: 'stated' }),
    edge('5-1', 'cedar@2', 'clubs@3', 'slabs'),
    edge('5-2', 'clubs@3', 'front@3', 'one of them', kind('has member')),
    edge('6-1', 'front@3', 'watch@3', 'fundraising', kind('raises money for')),
    edge('7-1', 'granite@0', 'flint@2', '1,000 headstones', { ...records, denied: true }),
    edge('8-1', 'quarries@0', 'importers@2', '12 shipments', records),
    edge('9-1a', 'quarries@0', 'strait@1', 'gravel', { ...records, ...kind('shipped') }),
    edge('9-1b', 'strait@1', 'importers@2', 'gravel', { ...records, ...kind('shipped') }),
    edge('10-1', 'gorse@1', 'importers@2', 'at least $270,000', { ...records, ...kind('shipped') }),
    edge('13-1', 'quarries@0', 'importers@2', '37 tonnes, about $103,000', {
      ...records,
      denied: true,
      ...kind('imported'),
    }),
    edge('14-1a', 'alder@0', 'islands@1', 'slabs', kind('goods reached')),
    edge('14-1b', 'islands@1', 'navy@3', 'slabs', kind('goods reached')),
    edge('15-1', 'alder@0', 'navy@3', 'tide tables', {
      grade: 'alleged',
      denied: true,
      ...kind('passes information to'),
    }),
    edge('16-1', 'importers@2', 'navy@3', 'not shown by our sources', { ...kind('not shown'), gap: true }),
  ],
};
