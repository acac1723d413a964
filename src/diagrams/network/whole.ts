import { middleForm, wideForm } from '../../geometry/ownership/forms.ts';
import type { Drawing } from '../../geometry/marks/drawing.ts';
import { isReadable, splitForReading } from '../../geometry/split.ts';
import { spine, TALL } from '../../geometry/spine/spine.ts';
import { pictured } from '../../model/list-pages.ts';
import type { Graph } from '../../model/network/graph.ts';
import type { Finding, Report } from '../../model/report.ts';
import { graphOf } from '../../text/graph.ts';
import { t } from '../../text/t.ts';
import { readingTitle } from './reading-title.ts';

/** The one layout that the picture of all relations and the pictures of each month share, so that nothing moves between them. */
export interface WholeNetwork {
  findings: readonly Finding[];
  graph: Graph;
  /** Of a picture that stands alone, with the chapter that it is of where one picture can't show all. */
  title: (site: string) => string;
  drawing: Drawing;
  /** The same for a narrower page, where it fits. */
  middle: Drawing | null;
  /** True where it shows all relations, and a page can show it. */
  onPages: boolean;
}

/** Lays out all drawn relations; of very many, those beside the lead; of those that find no room together, the first. */
export function wholeNetwork(report: Report): WholeNetwork {
  const { findings, chapter } = pictured(report.lists.network, report.findings, report.site.lead.finding);
  const graph = graphOf(report, findings);
  const wide = wideForm(graph);
  const drawing = wide ?? spine(graph, TALL);
  if (!drawing) return firstOf(report, graph, findings);
  const onPages = wide !== null && chapter === null && graph.nodes.length > 0 && isReadable(graph);
  const middle = onPages ? middleForm(graph) : null;
  return { findings, graph, title: titled(chapter?.title ?? null), drawing, middle, onPages };
}

function firstOf(report: Report, whole: Graph, findings: readonly Finding[]): WholeNetwork {
  const { chapters } = report;
  const [first] = splitForReading(
    whole,
    chapters.map(({ id }) => id),
  );
  const { graph } = first!;
  const shown = new Set(
    [...graph.edges, ...graph.nodes.flatMap(({ tabs }) => tabs)].map(({ finding }) => finding),
  );
  return {
    findings: findings.filter(({ number }) => shown.has(number)),
    graph,
    title: titled(readingTitle(first!, chapters)),
    drawing: (wideForm(graph) ?? spine(graph, TALL))!,
    middle: null,
    onPages: false,
  };
}

function titled(part: string | null): WholeNetwork['title'] {
  const { network, networkOf } = t.exports.pictures;
  return (site) => (part === null ? network({ site }) : networkOf({ site, chapter: part }));
}
