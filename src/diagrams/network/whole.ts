import { MIDDLE, narrowFrontier, wideFrontier } from '../../geometry/layered/frontier.ts';
import type { Drawing } from '../../geometry/marks/drawing.ts';
import { isReadable } from '../../geometry/split.ts';
import { spine, TALL } from '../../geometry/spine/spine.ts';
import { pictured } from '../../model/list-pages.ts';
import type { Graph } from '../../model/network/graph.ts';
import type { Finding, Report } from '../../model/report.ts';
import { graphOf } from '../../text/graph.ts';
import { t } from '../../text/t.ts';

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

/** Lays out all drawn relations; of very many, those beside the lead. */
export function wholeNetwork(report: Report): WholeNetwork {
  const { findings, chapter } = pictured(report.lists.network, report.findings, report.site.lead.finding);
  const graph = graphOf(report, findings);
  const wide = wideFrontier(graph);
  const drawing = wide ?? spine(graph, TALL);
  if (!drawing) throw new Error('The relations can be drawn neither beside nor below one another');
  const onPages = wide !== null && chapter === null && graph.nodes.length > 0 && isReadable(graph);
  const { network, networkOf } = t.exports.pictures;
  const title = (site: string) => (chapter ? networkOf({ site, chapter: chapter.title }) : network({ site }));
  const middle = onPages ? narrowFrontier(graph, MIDDLE) : null;
  return { findings, graph, title, drawing, middle, onPages };
}
