import { describe, expect, it } from 'vitest';
import { isReadable, neighbourhoods, splitForReading } from '../../src/geometry/split.ts';
import type { Graph } from '../../src/model/network/graph.ts';
import { wideFrontier } from '../../src/geometry/layered/frontier.ts';
import { NARROW, spine, TALL } from '../../src/geometry/spine/spine.ts';
import { box, COLUMNS, edge, sample, use } from './sample.ts';

const graphOf = (nodes: Graph['nodes'], edges: Graph['edges']): Graph => ({
  columns: COLUMNS,
  borderAfter: 1,
  borderLabel: '',
  nodes,
  edges,
});

/** A hub with so many lines that come in, or that go out. */
const hub = (count: number, way: 'in' | 'out' = 'in', chapter: (index: number) => string = () => 'sea') =>
  graphOf(
    [box('hub', 1, 'Hub Ltd'), ...Array.from({ length: count }, (_, index) => box(`n${index}`, 0))],
    Array.from({ length: count }, (_, index) => {
      const ends = [`n${index}@0`, 'hub@1'] as const;
      const [from, to] = way === 'in' ? ends : ends.toReversed();
      return edge(`${index + 1}-1`, from!, to!, 'sand', { chapter: chapter(index) });
    }),
  );
const findingsIn = ({ edges }: Graph) => edges.map(({ finding }) => finding);

describe('splitForReading', () => {
  it('leaves a graph whole that one picture can show', () => {
    expect(splitForReading(sample, [])).toEqual([{ chapter: null, part: null, graph: sample }]);
    expect(isReadable(hub(12))).toBe(true);
  });

  it('makes one picture of each chapter, in the site’s order, where more than twelve lines meet at a box', () => {
    const graph = hub(13, 'in', (index) => (index < 6 ? 'sea' : 'land'));
    const parts = splitForReading(graph, ['sea', 'sky', 'land']);
    expect(
      parts.map(({ chapter, part, graph: own }) => [chapter, part, own.edges.length, own.nodes.length]),
    ).toEqual([
      ['sea', null, 6, 7],
      ['land', null, 7, 8],
    ]);
  });

  it.each(['in', 'out'] as const)(
    'shares dozens of lines %s of one box out, with the box in each picture',
    (way) => {
      const parts = splitForReading(hub(40, way), ['sea']);
      expect(parts.map(({ part, graph }) => [part, graph.edges.length])).toEqual(
        [1, 2, 3, 4].map((number) => [{ number, of: 4, hub: 'Hub Ltd' }, 10]),
      );
      expect(parts.every(({ graph }) => graph.nodes.some(({ entity }) => entity === 'hub'))).toBe(true);
      expect(parts.flatMap(({ graph }) => findingsIn(graph))).toEqual(
        Array.from({ length: 40 }, (_, at) => at + 1),
      );
    },
  );

  it('splits at more than sixty boxes', () => {
    const nodes = Array.from({ length: 61 }, (_, index) => box(`n${index}`, 0));
    expect(isReadable({ ...sample, nodes, edges: [] })).toBe(false);
    expect(isReadable({ ...sample, nodes: nodes.slice(1), edges: [] })).toBe(true);
  });
});

describe('neighbourhoods', () => {
  it('keep together what touches, by number of the finding, and let small ones share a picture', () => {
    const names = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const ring = names.slice(0, 30);
    const edges = [
      ...ring.map((name, index) =>
        edge(`${index + 10}-1`, `${name}@0`, `${ring[(index + 1) % 30]}@0`, 'sand'),
      ),
      ...[0, 1, 2].map((n) => edge(`${n + 1}-1`, `n${30 + 2 * n}@0`, `n${31 + 2 * n}@0`, 'sand')),
    ];
    const parts = neighbourhoods(
      graphOf(
        names.map((name) => box(name, 0)),
        edges,
      ),
    );
    expect(parts.map(findingsIn).every((list) => list.length > 1)).toBe(true);
    expect(findingsIn(parts[0]!)).toEqual(expect.arrayContaining([1, 2, 3]));
    const first = parts.map((part) => Math.min(...findingsIn(part)));
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(parts.flatMap(findingsIn).sort((a, b) => a - b)).toEqual(
      edges.map(({ finding }) => finding).sort((a, b) => a - b),
    );
    expect(new Set(parts.flatMap(({ nodes }) => nodes.map(({ id }) => id))).size).toBe(40);
  });

  it('never part goods that go by way of a third party, and keep a box that only uses something', () => {
    const user = box('user', 3, 'User', '', 'armed', [use(90, 'Alder', 'alder', 'slabs', 'User')]);
    const graph = graphOf(
      [
        box('via', 1, 'via Isle', '', 'transit'),
        user,
        ...hub(0).nodes,
        ...Array.from({ length: 30 }, (_, n) => box(`n${n}`, 0)),
      ],
      Array.from({ length: 15 }, (_, n) => [
        edge(`${n + 1}-1a`, `n${n}@0`, 'via@1', 'sand'),
        edge(`${n + 1}-1b`, 'via@1', 'hub@1', 'sand'),
      ]).flat(),
    );
    const parts = neighbourhoods(graph);
    for (const { edges } of parts)
      for (const list of Map.groupBy(edges, ({ relation }) => relation).values())
        expect(list).toHaveLength(2);
    expect(parts.filter(({ nodes }) => nodes.includes(user))).toHaveLength(1);
  });

  it('are small enough to be drawn in six columns, and on a telephone', () => {
    const columns = Array.from({ length: 6 }, (_, index) => ({
      id: `c${index}`,
      title: `Role ${index}`,
      note: '',
    }));
    const nodes = columns.flatMap((_, column) =>
      [0, 1, 2, 3].map((n) => box(`n${n}`, column, 'A long name of a party')),
    );
    const edges = nodes.flatMap(({ id }, at) =>
      [7, 11].map((step) =>
        edge(`${2 * at + step}-${step}`, id, nodes[(at + step) % nodes.length]!.id, 'at least $270,000'),
      ),
    );
    const parts = splitForReading({ columns, borderAfter: 2, borderLabel: 'border', nodes, edges }, []);
    expect(parts.length).toBeGreaterThan(2);
    for (const { graph } of parts) {
      expect(wideFrontier(graph) ?? spine(graph, TALL)).not.toBeNull();
      expect(spine(graph, NARROW)).not.toBeNull();
    }
  });
});
