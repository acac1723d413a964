import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../../src/desk/check/load.ts';
import { inspectBudgets } from '../../src/desk/inspect/budgets.ts';
import type { BuiltSite } from '../../src/desk/inspect/inspect.ts';
import Network from '../../src/diagrams/network/Network.astro';
import NetworkStandalone from '../../src/diagrams/network/NetworkStandalone.astro';
import { wholeNetwork } from '../../src/diagrams/network/whole.ts';
import Timeline from '../../src/diagrams/timeline/Timeline.astro';
import { ego } from '../../src/geometry/ego/ego.ts';
import { relationList } from '../../src/geometry/list/relation-list.ts';
import type { Drawing } from '../../src/geometry/marks/drawing.ts';
import { middleForm, wideForm } from '../../src/geometry/ownership/forms.ts';
import { NARROW, spine, TALL } from '../../src/geometry/spine/spine.ts';
import { isReadable, MOST_BOXES, splitForReading } from '../../src/geometry/split.ts';
import { goodsStrip } from '../../src/geometry/strips/goods.ts';
import { timelineGeometry } from '../../src/geometry/timeline/timeline.ts';
import type { Report } from '../../src/model/report.ts';
import { buildChronology, figuresOf } from '../../src/model/time/chronology.ts';
import { TIMELINE_WORDS } from '../../src/text/chronology.ts';
import { EGO_WORDS, graphOf } from '../../src/text/graph.ts';
import { LEAST_SCALE } from '../geometry/generate.ts';
import { faults } from '../geometry/quality.ts';
import { boxesOf, grown, overlaps } from '../geometry/timeline/boxes.ts';
import { runs } from '../runs.ts';
import { MOST, writeInvestigation } from './investigation.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-'));
afterAll(() => rmSync(folder, { recursive: true }));
let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const WIDTHS = [1200, 760, 300];
const letters = (words: string) => words.replace(/[\s-]/g, '');
/** What is wrong with pictures, in words; those that are left out for want of room have nothing wrong. */
const wrongWith = (drawings: readonly (Drawing | null)[]) =>
  drawings.flatMap((drawing) => (drawing ? faults(drawing, LEAST_SCALE) : []));

/** The pictures of all relations: each line once, each picture readable, at each width with something to see. */
function expectNetwork(report: Report): void {
  const graph = graphOf(report);
  const readings = splitForReading(
    graph,
    report.chapters.map(({ id }) => id),
  );
  const drawn = readings.flatMap((reading) => reading.graph.edges.map(({ id }) => id));
  expect(drawn.sort()).toEqual(graph.edges.map(({ id }) => id).sort());
  const boxes = new Set(readings.flatMap((reading) => reading.graph.nodes.map(({ id }) => id)));
  expect(boxes).toEqual(new Set(graph.nodes.map(({ id }) => id)));
  for (const { graph: part } of readings) {
    expect(isReadable(part)).toBe(true);
    expect(part.nodes.length).toBeLessThanOrEqual(MOST_BOXES);
    const wide = [wideForm(part), spine(part, TALL)];
    expect(wide.some((drawing) => drawing !== null)).toBe(true);
    expect(wrongWith([...wide, middleForm(part), spine(part, NARROW)])).toEqual([]);
  }
  if (readings.some(({ part }) => part !== null))
    for (const { graph: part } of readings.filter((reading) => reading.part !== null))
      expect(spine(part, NARROW)).not.toBeNull();
  for (const { names, strip } of relationList(graph, 640).rows)
    if (strip) expect(letters(strip.names.map(({ text }) => text).join(''))).toBe(letters(names.join('')));
}

function expectParties(report: Report): void {
  const graph = graphOf(report);
  for (const { id } of report.entities)
    expect(wrongWith(WIDTHS.map((width) => ego(graph, id, width, EGO_WORDS)))).toEqual([]);
  for (const finding of report.findings)
    expect(wrongWith(WIDTHS.map((width) => goodsStrip(graphOf(report, [finding]), width)))).toEqual([]);
}

function expectTimeline(report: Report): void {
  for (const { chronology } of figuresOf({ ...buildChronology(report), undated: [] }))
    for (const width of [288, 860, 1200]) {
      const geometry = timelineGeometry(chronology, width, TIMELINE_WORDS);
      for (const drawing of [geometry, grown(geometry, 1.5)]) expect(overlaps(boxesOf(drawing))).toEqual([]);
      for (const { row, label } of geometry.rows)
        expect(letters(label.lines.join(''))).toBe(letters(row.title));
    }
}

async function expectWeights(report: Report): Promise<void> {
  const graph = graphOf(report);
  const words = { title: 'All', desc: 'All of it.' };
  const { drawing } = wholeNetwork(report);
  const pages: Record<string, string> = {
    'network/index.html': await container.renderToString(Network, {
      props: { ...words, graph, id: 'network', chapters: report.chapters },
    }),
    'timeline/index.html': await container.renderToString(Timeline, {
      props: { ...words, chronology: buildChronology(report) },
    }),
    'diagrams/network.svg': await container.renderToString(NetworkStandalone, {
      props: { ...words, drawing, lines: [], css: '' },
    }),
  };
  const files = new Map(
    Object.entries(pages).map(([path, text]) => [path, { bytes: Buffer.byteLength(text) }]),
  );
  expect(inspectBudgets({ files } as unknown as BuiltSite)).toEqual([]);
}

describe(`an investigation of up to ${MOST.findings} findings and ${MOST.parties} parties that is hard to draw`, () => {
  const seeds = Array.from({ length: runs(5, 200) }, (_, index) => index + 1);

  it.each(seeds)(
    'is drawn without an overlap, a cut name or small print, as its check says: seed %i',
    async (seed) => {
      writeInvestigation(folder, seed);
      const { report, problems } = checkReport(folder);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expectNetwork(report!);
      expectParties(report!);
      expectTimeline(report!);
      await expectWeights(report!);
    },
  );
});
