import { describe, expect, it } from 'vitest';
import { asKnown, type Standings } from '../../../src/geometry/as-of/as-of.ts';
import { small } from '../../../src/geometry/as-of/small.ts';
import { wideFrontier } from '../../../src/geometry/layered/frontier.ts';
import { spine, TALL } from '../../../src/geometry/spine/spine.ts';
import type { Graph } from '../../../src/model/network/graph.ts';
import { sample } from '../sample.ts';

const whole = wideFrontier(sample)!;

/** The sample as far as some findings say it. */
function onlyFindings(...numbers: number[]): Graph {
  const said = ({ finding }: { finding: number }) => numbers.includes(finding);
  const edges = sample.edges.filter(said);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = sample.nodes
    .map((node) => ({ ...node, tabs: node.tabs.filter(said) }))
    .filter(({ id, tabs }) => ends.has(id) || tabs.some(({ kind }) => kind === 'goods used by'));
  return { ...sample, nodes, edges };
}

const standings: Standings = new Map([
  [1, 'known'],
  [2, 'new'],
  [9, 'apart'],
  [12, 'apart'],
  [16, 'new'],
]);
const known = onlyFindings(1, 2, 9, 12, 16);
const drawing = asKnown(whole, known, standings);
const placeOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  [x, y, width, height].join();

describe('the whole as it was known', () => {
  it('keeps every box in its place, with or without a name', () => {
    expect([drawing.width, drawing.height]).toEqual([whole.width, whole.height]);
    expect([...drawing.boxes, ...drawing.empty].map(placeOf).sort()).toEqual(whole.boxes.map(placeOf).sort());
    const before = new Map(whole.boxes.map((box) => [box.node.id, placeOf(box)]));
    for (const box of drawing.boxes) expect(placeOf(box)).toBe(before.get(box.node.id));
    for (const line of drawing.lines) {
      const same = whole.lines.find(({ edge }) => edge.id === line.edge.id)!;
      expect([line.strokes, line.badge]).toEqual([same.strokes, same.badge]);
    }
  });

  it('has of what was not known an empty place and no word, not even in its data', () => {
    for (const rect of drawing.empty) expect(Object.keys(rect).sort()).toEqual(['height', 'width', 'x', 'y']);
    const data = JSON.stringify(drawing);
    const named = new Set(known.nodes.map(({ id }) => id));
    // Alder is named by the use of its slabs.
    const hidden = sample.nodes.filter(({ id }) => !named.has(id) && id !== 'alder@0');
    expect(hidden.length).toBeGreaterThan(5);
    for (const { id, name } of hidden) {
      expect(data).not.toContain(`"${id}"`);
      expect(data).not.toContain(name);
    }
    expect(data).not.toContain('Rowan K.');
    // Notes of columns speak of the whole.
    expect(data).not.toContain('Southland, the Islands');
    expect(drawing.heads.map(({ text }) => text)).toContain('Go-between');
  });

  it('draws what is new heavily: lines, open steps and tabs', () => {
    const heavy = drawing.lines.filter(({ tone }) => tone === 'heavy').map(({ edge }) => edge.id);
    expect(heavy).toEqual(['16-1']);
    const tabs = drawing.boxes.flatMap((box) => box.tabs);
    expect(tabs.map(({ tab, tone }) => [tab.relation, tone])).toEqual(
      expect.arrayContaining([
        ['2-1', 'heavy'],
        ['12-1', 'plain'],
      ]),
    );
  });

  it('sets apart what only an article without a date says, with the boxes that nothing else names', () => {
    const strokes = whole.lines.filter(({ edge }) => edge.finding === 9).flatMap((line) => line.strokes);
    const [strait, guard] = ['strait@1', 'guard@3'].map((id) =>
      whole.boxes.find(({ node }) => node.id === id)!,
    );
    const around = [
      strait!,
      guard!,
      ...guard!.tabs,
      whole.boxes.find(({ node }) => node.id === 'quarries@0')!,
    ];
    expect([...drawing.apart].sort()).toEqual(
      [
        ...strokes,
        ...around.map(({ x, y, width, height }) => `M${x},${y}h${width}v${height}h${-width}z`),
      ].sort(),
    );
    expect(asKnown(whole, onlyFindings(1), standings).apart).toEqual([]);
  });

  it('takes answers as they were known, and leaves out a note that says more', () => {
    const before = (graph: Graph): Graph => ({
      ...graph,
      nodes: graph.nodes.map((node) => ({ ...node, note: '' })),
      edges: graph.edges.map((each) => ({ ...each, denied: false })),
    });
    const early = asKnown(whole, before(onlyFindings(7)), new Map([[7, 'new']]));
    expect(whole.lines.find(({ edge }) => edge.id === '7-1')!.edge.denied).toBe(true);
    expect(early.lines.map(({ edge }) => edge.denied)).toEqual([false]);
    expect(early.boxes.flatMap(({ text }) => text.map(({ kind }) => kind))).toEqual(['name', 'name']);
  });

  it('has no stems under boxes that nothing is known of', () => {
    const tall = spine(sample, TALL)!;
    expect(tall.stems.length).toBeGreaterThan(0);
    expect(asKnown(tall, known, standings).stems).toEqual([]);
  });
});

describe('the small picture', () => {
  const picture = small(drawing);

  it('has no word and no number of a finding', () => {
    const said = JSON.stringify(picture.boxes) + JSON.stringify(picture.lines) + JSON.stringify(picture.tabs);
    expect(said).not.toMatch(/Cedar|Otto|finding|text/);
  });

  it('runs lines on where words stood, and draws nothing of a step that is not shown', () => {
    const one = small(asKnown(whole, onlyFindings(1), standings)).lines;
    expect(one).toHaveLength(1);
    const { x, y } = whole.lines.find(({ edge }) => edge.id === '1-1')!.badge;
    const runs = one[0]!.d.split(/(?=M)/);
    expect(runs.length).toBeGreaterThan(1);
    for (const run of runs) expect(run.endsWith(`L${x},${y}`)).toBe(true);
    expect(small(asKnown(whole, onlyFindings(16), standings)).lines).toEqual([]);
  });

  it('keeps apart what looks different', () => {
    expect(picture.boxes.map(({ shape }) => shape)).toEqual(['armed', 'party', 'transit', 'unnamed']);
    expect(picture.tabs.map(({ heavy }) => heavy)).toEqual([true, false]);
    expect(picture.empty.match(/z/g)).toHaveLength(drawing.empty.length);
    expect(picture.apart).not.toBe('');
    const fresh = small(
      asKnown(
        whole,
        onlyFindings(1, 8),
        new Map([
          [8, 'new'],
          [1, 'known'],
        ]),
      ),
    ).lines;
    expect(fresh.map(({ grade, heavy }) => [grade, heavy])).toEqual([
      ['records', true],
      ['records', false],
    ]);
  });
});
