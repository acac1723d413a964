import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { chainStrip } from '../../src/geometry/strips/chain.ts';
import { ego } from '../../src/geometry/ego/ego.ts';
import { outsideOf, sections } from '../../src/geometry/outside.ts';
import { middleForm, wideForm } from '../../src/geometry/ownership/forms.ts';
import { goodsStrip } from '../../src/geometry/strips/goods.ts';
import { NARROW, spine, TALL } from '../../src/geometry/spine/spine.ts';
import { splitForReading } from '../../src/geometry/split.ts';
import type { Drawing } from '../../src/geometry/marks/drawing.ts';
import type { Relation, Report } from '../../src/model/report.ts';
import { isDrawn } from '../../src/model/network/network.ts';
import { t } from '../../src/text/t.ts';
import { columnTitle, EGO_WORDS as SIDES, graphOf } from '../../src/text/graph.ts';
import { chainsOf } from '../../src/text/credit.ts';
import { crossingsOf } from './crossings.ts';
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
      const forms = [wideForm(part)!, middleForm(part), spine(part, TALL), spine(part, NARROW)];
      expect(forms.flatMap((drawing) => (drawing ? faults(drawing, LEAST_SCALE) : []))).toEqual([]);
    }
  });

  it('are without a fault and without a crossing with three times the data', () => {
    const three = thrice(graph);
    expect(faults(wideForm(three)!, LEAST_SCALE)).toEqual([]);
    expect(Object.values(sections(three)).flatMap(crossingsOf)).toEqual([]);
    for (const drawing of [middleForm(three), spine(three, TALL), spine(three, NARROW)])
      expect(drawing ? faults(drawing, LEAST_SCALE) : []).toEqual([]);
  });

  it('draw no party of whom no relation is drawn', () => {
    const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
    expect(graph.nodes.filter(({ id, tabs }) => !ends.has(id) && tabs.length === 0)).toEqual([]);
  });

  it('cross as few edges as the search finds', () => {
    const pairs = Object.values(sections(graph)).flatMap(crossingsOf);
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

/** Whom each heading is true of: ids of parties by the words over them. */
function trueOf(report: Report): Map<string, Set<string>> {
  const relations = report.findings.flatMap((finding) => finding.relations);
  const ends = relations.flatMap(({ from, fromRole, to, toRole }) => [
    [fromRole, from.id] as const,
    [toRole, to.id] as const,
  ]);
  const parties = (role: string) => new Set(ends.filter(([own]) => own === role).map(([, id]) => id));
  return new Map(report.columns.map((column) => [columnTitle(column), parties(column.id)]));
}

/** The heading that one reads over a box: in its column, or the last before it. */
function headingOver({ x, y }: Drawing['boxes'][number], { heads, outsideFrom }: Drawing): string | null {
  const isApart = (at: number) => outsideFrom !== null && at > outsideFrom;
  const above = heads.filter(
    (head) => head.kind === 'head' && head.y < y && head.x <= x && isApart(head.y) === isApart(y),
  );
  return above.toSorted((a, b) => a.x - b.x || a.y - b.y).at(-1)?.text ?? null;
}

const isLent = ({ fromRole, toRole }: Relation) => (fromRole === null) !== (toRole === null);

describe.each(['content', 'tests/fixtures/quarry/content', 'tests/fixtures/fleet/content'])(
  'the headings of %s',
  (directory) => {
    const report = loadReport(directory).report!;
    const graph = graphOf(report);
    const headings = trueOf(report);
    const forms = [wideForm(graph), middleForm(graph), spine(graph, TALL), spine(graph, NARROW)];
    const drawings = forms.filter((drawing) => drawing !== null);

    it('are true of every party that stands under them', () => {
      expect(drawings.length).toBeGreaterThan(1);
      const untrue = drawings.flatMap((drawing) =>
        drawing.boxes
          .filter(({ node }) => node.shape !== 'transit')
          .filter(
            ({ node, y }) =>
              drawing.outsideFrom === null || y < drawing.outsideFrom || !node.id.endsWith('@'),
          )
          .flatMap((box) => {
            const over = headingOver(box, drawing);
            const own = [...headings].some(
              ([title, ids]) => title.endsWith(over!) && ids.has(box.node.entity),
            );
            return over === null || own ? [] : [`${box.node.entity} under ${over}`];
          }),
      );
      expect(untrue).toEqual([]);
    });

    it('stand apart from lines with a party that has no column, which are drawn all the same', () => {
      const relations = report.findings.flatMap((finding) => finding.relations);
      const lent = relations.filter((relation) => isDrawn(relation) && isLent(relation));
      const tabs = new Set(graph.nodes.flatMap((node) => node.tabs.map(({ relation }) => relation)));
      const apart = lent.map(({ id }) => id).filter((id) => !tabs.has(id));
      expect(apart.length > 0).toBe(outsideOf(graph) >= 0);
      for (const drawing of drawings) {
        const low = new Set(
          drawing.boxes.filter(({ y }) => y > (drawing.outsideFrom ?? Infinity)).map(({ node }) => node.id),
        );
        const lines = drawing.lines.filter(({ edge }) => low.has(edge.from)).map(({ edge }) => edge.relation);
        expect(lines).toEqual(expect.arrayContaining(apart));
        const words = drawing.heads.map(({ text }) => text).join(' ');
        expect(words.includes(t.model.graph.outside)).toBe(apart.length > 0);
        const { border } = drawing;
        if (border?.beyond && drawing.outsideFrom !== null)
          expect(border.beyond.y + border.beyond.height).toBeLessThanOrEqual(drawing.outsideFrom);
      }
    });
  },
);
