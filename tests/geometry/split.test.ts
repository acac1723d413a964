import { describe, expect, it } from 'vitest';
import { isReadable, splitForReading } from '../../src/geometry/split.ts';
import { box, COLUMNS, edge, sample } from './sample.ts';

const into = (count: number, chapter: (index: number) => string) => {
  const nodes = [box('hub', 1), ...Array.from({ length: count }, (_, index) => box(`n${index}`, 0))];
  const edges = Array.from({ length: count }, (_, index) =>
    edge(`${index + 1}-1`, `n${index}@0`, 'hub@1', 'sand', { chapter: chapter(index) }),
  );
  return { columns: COLUMNS, borderAfter: 1, borderLabel: '', nodes, edges };
};

describe('splitForReading', () => {
  it('leaves a graph whole that one picture can show', () => {
    expect(splitForReading(sample)).toEqual([{ chapter: null, graph: sample, drawn: true }]);
    expect(isReadable(into(12, () => 'a'))).toBe(true);
  });

  it('makes one picture of each chapter where more than twelve edges lead into a box', () => {
    const graph = into(13, (index) => (index < 6 ? 'sea' : 'land'));
    const parts = splitForReading(graph);
    expect(
      parts.map(({ chapter, drawn, graph: part }) => [chapter, drawn, part.edges.length, part.nodes.length]),
    ).toEqual([
      ['land', true, 7, 8],
      ['sea', true, 6, 7],
    ]);
  });

  it('says where even one chapter is too much', () => {
    expect(splitForReading(into(13, () => 'sea'))).toMatchObject([{ chapter: 'sea', drawn: false }]);
  });

  it('splits at more than sixty boxes', () => {
    const nodes = Array.from({ length: 61 }, (_, index) => box(`n${index}`, 0));
    expect(isReadable({ ...sample, nodes, edges: [] })).toBe(false);
    expect(isReadable({ ...sample, nodes: nodes.slice(1), edges: [] })).toBe(true);
  });
});
