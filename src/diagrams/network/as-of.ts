import { asKnown } from '../../geometry/as-of/as-of.ts';
import type { Drawing } from '../../geometry/marks/drawing.ts';
import type { Graph } from '../../model/network/graph.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { Standing } from '../../model/time/as-of.ts';
import { graphAsOf } from '../../text/as-of-graph.ts';
import { t } from '../../text/t.ts';
import { describe } from '../marks/describe.ts';
import type { WholeNetwork } from './whole.ts';

/** The network as it was known by the end of a month. */
export interface NetworkAsOf {
  drawing: Drawing;
  /** The same for a narrower page, where it fits. */
  middle: Drawing | null;
  graph: Graph;
  /** Findings with a mark in it. */
  findings: Finding[];
  standings: ReadonlyMap<number, Standing>;
  /** What stands out, in words. */
  desc: string;
}

/** Draws what was known of the whole by the end of a month, in its place. */
export function networkAsOf(report: Report, whole: WholeNetwork, month: string): NetworkAsOf {
  const { graph, findings, standings } = graphAsOf(report, whole.findings, month);
  const drawing = asKnown(whole.drawing, graph, standings);
  const middle = whole.middle && asKnown(whole.middle, graph, standings);
  const count = (standing: Standing) =>
    findings.filter(({ number }) => standings.get(number) === standing).length;
  const desc = t.diagrams.asKnown({
    known: graph.nodes.length === 0 ? null : describe(graph),
    fresh: count('new'),
    apart: count('apart'),
    empty: drawing.empty.length,
  });
  return { drawing, middle, graph, findings, standings, desc };
}

/** One entry of the key of such pictures. */
export interface AsOfKeyEntry {
  mark: 'heavy' | 'empty' | 'apart';
  words: string;
}

/** What the marks of these pictures mean that no other picture has; only those that are in them. `month`: of the one picture. */
export function keyOf(pictures: readonly NetworkAsOf[], month?: string): AsOfKeyEntry[] {
  const has = (standing: Standing) =>
    pictures.some(({ standings, findings }) =>
      findings.some(({ number }) => standings.get(number) === standing),
    );
  const { heavy, heavyIn, empty, apart } = t.diagrams.asOfKey;
  const entries: AsOfKeyEntry[] = [];
  if (has('new')) entries.push({ mark: 'heavy', words: month === undefined ? heavy : heavyIn({ month }) });
  if (pictures.some(({ drawing }) => drawing.empty.length > 0)) entries.push({ mark: 'empty', words: empty });
  if (has('apart')) entries.push({ mark: 'apart', words: apart });
  return entries;
}

/** The part of the graph whose findings stand so. */
export function partOf({ graph, standings }: NetworkAsOf, standing: Standing): Graph {
  const stands = ({ finding }: { finding: number }) => standings.get(finding) === standing;
  return {
    ...graph,
    edges: graph.edges.filter(stands),
    nodes: graph.nodes.map((node) => ({ ...node, tabs: node.tabs.filter(stands) })),
  };
}
