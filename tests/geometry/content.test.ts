import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { chainStrip } from '../../src/geometry/strips/chain.ts';
import { ego } from '../../src/geometry/ego/ego.ts';
import { MIDDLE, narrowFrontier, wideFrontier } from '../../src/geometry/layered/frontier.ts';
import { goodsStrip } from '../../src/geometry/strips/goods.ts';
import { crossingsOf } from '../../src/geometry/layered/layered.ts';
import { NARROW, spine, TALL } from '../../src/geometry/spine/spine.ts';
import { splitForReading } from '../../src/geometry/split.ts';
import { EGO_WORDS as SIDES, graphOf } from '../../src/text/graph.ts';
import { chainsOf } from '../../src/text/credit.ts';
import { LEAST_SCALE, thrice } from './generate.ts';
import { faults } from './quality.ts';

const WIDTHS = [1200, 760, 300];

/** Every picture of the site is held to the same rules, with the content as it is now. */
describe.each(['content', 'tests/fixtures/quarry/content'])('the diagrams of %s', (directory) => {
  const { report } = loadReport(directory);
  if (!report) throw new Error(`${directory} cannot be read — run "npm run check"`);
  const graph = graphOf(report);

  it('are without a fault in every form', () => {
    for (const { graph: part } of splitForReading(graph, [])) {
      const forms = [
        wideFrontier(part)!,
        narrowFrontier(part, MIDDLE),
        spine(part, TALL),
        spine(part, NARROW),
      ];
      expect(forms.flatMap((drawing) => (drawing ? faults(drawing, LEAST_SCALE) : []))).toEqual([]);
    }
  });

  it('are without a fault and without a crossing with three times the data', () => {
    const three = thrice(graph);
    expect(faults(wideFrontier(three)!, LEAST_SCALE)).toEqual([]);
    expect(crossingsOf(three)).toEqual([]);
    for (const drawing of [narrowFrontier(three, MIDDLE), spine(three, TALL), spine(three, NARROW)])
      expect(drawing ? faults(drawing, LEAST_SCALE) : []).toEqual([]);
  });

  it('draw no party of whom no relation is drawn', () => {
    const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
    expect(graph.nodes.filter(({ id, tabs }) => !ends.has(id) && tabs.length === 0)).toEqual([]);
  });

  it('cross as few edges as the search finds', () => {
    const pairs = crossingsOf(graph);
    console.info(`${directory}: ${pairs.length} crossings${pairs.map(([a, b]) => `, ${a} × ${b}`).join('')}`);
    expect(pairs).toEqual([]);
  });

  it('are without a fault for every entity', () => {
    const drawings = report.entities.flatMap(({ id }) => WIDTHS.map((width) => ego(graph, id, width, SIDES)));
    expect(drawings.flatMap((drawing) => (drawing ? faults(drawing, LEAST_SCALE) : []))).toEqual([]);
  });

  it('are without a fault for every finding', () => {
    for (const finding of report.findings) {
      const own = graphOf(report, [finding]);
      const drawings = WIDTHS.flatMap((width) => [
        goodsStrip(own, width),
        ...chainsOf(finding).map((steps) => chainStrip(steps, width)),
      ]);
      expect(drawings.flatMap((drawing) => faults(drawing, LEAST_SCALE))).toEqual([]);
    }
  });
});
