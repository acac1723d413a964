import type { Graph } from '../model/network/graph.ts';
import type { Finding, Report } from '../model/report.ts';
import { knownBy, standingIn, type Standing } from '../model/time/as-of.ts';
import { graphOf } from './graph.ts';

/** What of some findings was known by the end of a month, as a graph, and how each of them stands. */
export interface GraphAsOf {
  graph: Graph;
  /** Findings with a line or a tab in it, each with the evidence of that time. */
  findings: Finding[];
  standings: Map<number, Standing>;
}

/**
 * The relationship diagram of some findings as it was known by the end of a month. The line below a name says what we
 * know of a party today: it is left out as long as a finding on the party was still to come.
 */
export function graphAsOf(report: Report, drawn: readonly Finding[], month: string): GraphAsOf {
  const numbers = new Set(drawn.map(({ number }) => number));
  const known = knownBy(report, month).findings;
  const findings = known.filter(({ number }) => numbers.has(number));
  const graph = graphOf(report, findings, drawn);
  const complete = completeIn(report, new Set(known.map(({ number }) => number)));
  const marks = [...graph.edges, ...graph.nodes.flatMap(({ tabs }) => tabs)];
  const marked = new Set(marks.map(({ finding }) => finding));
  return {
    graph: {
      ...graph,
      nodes: graph.nodes.map((node) =>
        node.shape === 'transit' || complete.has(node.entity) ? node : { ...node, note: '' },
      ),
    },
    findings: findings.filter(({ number }) => marked.has(number)),
    standings: new Map(findings.map((finding) => [finding.number, standingIn(finding, month)])),
  };
}

/** Ids of the entities of which every finding was known. */
function completeIn({ entities }: Report, numbers: ReadonlySet<number>): Set<string> {
  return new Set(
    entities
      .filter(({ findings }) => findings.every(({ number }) => numbers.has(number)))
      .map(({ id }) => id),
  );
}
