import { describe, expect, it } from 'vitest';
import { MIDDLE, WIDE, wideFrontier } from '../../../src/geometry/layered/frontier.ts';
import { middleForm, wideForm } from '../../../src/geometry/ownership/forms.ts';
import { ownershipLevels } from '../../../src/geometry/ownership/levels.ts';
import { NARROW, spine } from '../../../src/geometry/spine/spine.ts';
import type { Graph, GraphEdge } from '../../../src/model/network/graph.ts';
import { box, edge } from '../sample.ts';
import { faults } from '../quality.ts';

/** A story of owners alone: every party is a company. */
function owners(...pairs: [owner: string, thing: string, kind?: GraphEdge['kind']][]): Graph {
  const ids = [...new Set(pairs.flatMap(([owner, thing]) => [owner, thing]))];
  return {
    columns: [{ id: 'companies', title: 'Companies', note: '' }],
    borderAfter: null,
    borderLabel: '',
    nodes: ids.map((id) => box(id, 0)),
    edges: pairs.map(([from, to, kind = 'owns'], index) => ({
      ...edge(`${index + 1}-1`, `${from}@0`, `${to}@0`, 'owns at least 25%'),
      kind,
    })),
  };
}

const places = (graph: Graph) =>
  new Map(
    wideForm(graph)!.boxes.map(({ node, x, y, height }) => [node.entity, { x, middle: y + height / 2 }]),
  );

describe('the picture of a pure ownership story', () => {
  const tree = owners(['a', 'b'], ['b', 'c'], ['b', 'd'], ['a', 'e'], ['e', 'f', 'founded']);

  it('has owners at the left, level with the middle of what they own', () => {
    const at = places(tree);
    const x = (id: string) => at.get(id)!.x;
    expect(x('a')).toBeLessThan(x('b'));
    expect([x('b'), x('c')]).toEqual([x('e'), x('d')]);
    expect(x('b')).toBeLessThan(x('c'));
    const middle = (id: string) => at.get(id)!.middle;
    expect(Math.abs(middle('b') - (middle('c') + middle('d')) / 2)).toBeLessThanOrEqual(1);
    expect(Math.abs(middle('a') - (middle('b') + middle('e')) / 2)).toBeLessThanOrEqual(1);
  });

  it('is without a fault at both widths, with several topmost owners, wide trees and long chains', () => {
    const wide = owners(...Array.from({ length: 12 }, (_, index): [string, string] => ['a', `b${index}`]));
    const long = owners(
      ...Array.from({ length: 5 }, (_, index): [string, string] => [`a${index}`, `a${index + 1}`]),
    );
    const several = owners(['a', 'b'], ['c', 'd'], ['d', 'e']);
    for (const graph of [tree, wide, long, several])
      for (const [drawing, width] of [
        [wideForm(graph), WIDE],
        [middleForm(graph), MIDDLE],
      ] as const) {
        expect(drawing!.width).toBe(width);
        expect(drawing!.lines).toHaveLength(graph.edges.length);
        expect(faults(drawing!, 0.96)).toEqual([]);
      }
  });

  it('falls back to levels where something has two owners, and to columns where owners go in a circle', () => {
    const joint = owners(['a', 'c'], ['b', 'c'], ['c', 'd']);
    const at = places(joint);
    expect([at.get('a')!.x < at.get('c')!.x, at.get('a')!.x]).toEqual([true, at.get('b')!.x]);
    expect(faults(wideForm(joint)!, 0.96)).toEqual([]);
    const circle = owners(['a', 'b'], ['b', 'c'], ['c', 'a']);
    expect(ownershipLevels(circle)).toBeNull();
    expect(new Set([...places(circle).values()].map(({ x }) => x)).size).toBe(1);
    expect(wideForm(circle)!.lines).toHaveLength(3);
  });

  it('has a dot at the end of the owner on every line, whichever way it runs', () => {
    // Both owners of one thing: in a column of their own, one of them stands below it.
    const joint = owners(['a', 'c'], ['b', 'c']);
    for (const drawing of [wideForm(tree)!, wideFrontier(joint)!, spine(joint, NARROW)!]) {
      const boxes = new Map(drawing.boxes.map((placed) => [placed.node.id, placed]));
      for (const { edge: line, arrow } of drawing.lines) {
        const [x, y] = /^M([\d.]+),([\d.]+)a/.exec(arrow!)!.slice(1).map(Number) as [number, number];
        const distance = (id: string) => {
          const at = boxes.get(id)!;
          const [across, down] = [x + 3.5, y].map((value, index) => {
            const [start, length] = index === 0 ? [at.x, at.width] : [at.y, at.height];
            return Math.max(0, start - value, value - start - length);
          });
          return across! + down!;
        };
        expect(distance(line.from)).toBeLessThan(distance(line.to));
      }
    }
  });

  it('puts a part under what it is part of', () => {
    const at = places(owners(['part', 'whole', 'part of'], ['a', 'whole']));
    expect(at.get('whole')!.x).toBeLessThan(at.get('part')!.x);
  });

  it('is no other story’s: not where anything else is told, nor where the site writes columns', () => {
    expect(ownershipLevels(owners(['a', 'b'], ['b', 'c', 'paid']))).toBeNull();
    expect(ownershipLevels({ ...tree, columns: [{ id: 'shell', title: 'Shells', note: '' }] })).toBeNull();
  });
});
