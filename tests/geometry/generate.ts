import fc from 'fast-check';
import type { Graph, GraphEdge, GraphNode } from '../../src/model/network/graph.ts';
import { box, COLUMNS, edge, tab, use } from './sample.ts';

const letter = (first: number, count: number) =>
  fc.integer({ min: first, max: first + count - 1 }).map((code) => String.fromCodePoint(code));
const latin = fc.oneof(
  { weight: 6, arbitrary: letter(0x61, 26) },
  { weight: 1, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: letter(0x41, 26) },
);
const cyrillic = fc.oneof(
  { weight: 6, arbitrary: letter(0x430, 32) },
  { weight: 1, arbitrary: fc.constant(' ') },
);
const chinese = letter(0x4e00, 3000);

/** Names of 1 to 60 characters in Latin, Cyrillic or Chinese letters. */
export const name = fc
  .constantFrom(latin, cyrillic, chinese)
  .chain((unit) => fc.string({ unit, minLength: 1, maxLength: 60 }))
  .map((text) => text.trim().replace(/\s+/g, ' ') || 'x');

const label = fc.constantFrom('', 'sand', 'gravel', '12 shipments', 'about $10,000', '砂石', 'щебень');
const grade = fc.constantFrom('records', 'reported', 'alleged', 'stated' as const) as fc.Arbitrary<
  GraphEdge['grade']
>;
const shape = fc.constantFrom('party', 'unnamed', 'transit', 'armed' as const) as fc.Arbitrary<
  GraphNode['shape']
>;
const owner = fc.record({ owner: name, denied: fc.boolean(), uses: fc.boolean() });
const owners = fc
  .integer({ min: -8, max: 2 })
  .chain((count) => fc.array(owner, { minLength: Math.max(0, count), maxLength: Math.max(0, count) }));

/** Graphs of so many entities with edges of every kind: onwards, backwards, inside a column, to oneself, doubled. */
export function graphs(least: number, most: number, density = 1.1): fc.Arbitrary<Graph> {
  return fc.integer({ min: least, max: most }).chain((size) => {
    const index = fc.nat(size - 1);
    const node = fc.record({
      column: fc.nat(3),
      name,
      note: fc.constantFrom('', 'Northland · trader', 'x'),
      shape,
      owners,
    });
    const kind = fc.constantFrom('sold', 'cooperated with', 'raises money for' as const) as fc.Arbitrary<
      GraphEdge['kind']
    >;
    const link = fc.record({
      kind,
      from: index,
      to: index,
      label,
      grade,
      denied: fc.boolean(),
      gap: fc.oneof(
        { weight: 8, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    });
    const count = Math.ceil(size * density);
    return fc
      .tuple(
        fc.array(node, { minLength: size, maxLength: size }),
        fc.array(link, { minLength: count, maxLength: count }),
      )
      .map(([nodes, links]) => {
        const boxes = nodes.map((each, at) =>
          box(
            `e${at}`,
            each.column,
            each.name,
            each.note,
            each.shape,
            each.owners.map(({ owner, denied, uses }, nth) => ({
              ...(uses
                ? use(500 + at, owner, `e${(at + 1) % size}`, 'slabs, as some say', each.name)
                : tab(500 + at, owner, `p${at}-${nth}`)),
              relation: `${500 + at}-${nth}`,
              denied,
            })),
          ),
        );
        const edges = links.map(({ from, to, ...more }, at) =>
          edge(
            `${at + 1}-1`,
            boxes[from]?.id ?? '',
            boxes[to]?.id ?? '',
            more.label,
            // The words of a missing step, whatever was meant to move; the check lets none lead back to its own party.
            more.gap && from !== to
              ? { ...more, kind: 'not shown', label: 'not shown by our sources' }
              : { ...more, gap: false },
          ),
        );
        return {
          columns: COLUMNS,
          borderAfter: 1,
          borderLabel: 'Westland customs border',
          nodes: boxes,
          edges,
        };
      });
  });
}

/** The same graph with nodes, edges and tabs in another order. */
export function permuted(graph: Graph): Graph {
  return {
    ...graph,
    nodes: graph.nodes.toReversed().map((node) => ({ ...node, tabs: node.tabs.toReversed() })),
    edges: graph.edges.toReversed(),
  };
}

/** The smallest part of its own width at which a form is shown: the widths in `diagrams.css` follow from it. */
export const LEAST_SCALE = 0.96;

/** Three times the data: each box and each edge with two more like it, under the same number. */
export function thrice(graph: Graph): Graph {
  const copies = ['', ' II', ' III'].map((suffix) => {
    const id = (text: string) => text + suffix;
    return {
      nodes: graph.nodes.map((node) => ({
        ...node,
        id: id(node.id),
        entity: id(node.entity),
        name: id(node.name),
        tabs: node.tabs.map((each) => ({
          ...each,
          relation: id(each.relation),
        })),
      })),
      edges: graph.edges.map((each) => ({
        ...each,
        id: id(each.id),
        relation: id(each.relation),
        from: id(each.from),
        to: id(each.to),
      })),
    };
  });
  return {
    ...graph,
    nodes: copies.flatMap(({ nodes }) => nodes),
    edges: copies.flatMap(({ edges }) => edges),
  };
}
