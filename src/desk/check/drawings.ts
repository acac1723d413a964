import { ego } from '../../geometry/ego/ego.ts';
import { middleForm, wideForm } from '../../geometry/ownership/forms.ts';
import type { Drawing, Line } from '../../geometry/marks/drawing.ts';
import { NARROW, spine, TALL } from '../../geometry/spine/spine.ts';
import { splitForReading } from '../../geometry/split.ts';
import { goodsStrip } from '../../geometry/strips/goods.ts';
import { timelineGeometry } from '../../geometry/timeline/timeline.ts';
import type { Complaint, ContentPlace } from '../../model/content.ts';
import type { Graph } from '../../model/network/graph.ts';
import type { Report } from '../../model/report.ts';
import { buildChronology } from '../../model/time/chronology.ts';
import { TIMELINE_WORDS } from '../../text/chronology.ts';
import { EGO_WORDS, graphOf } from '../../text/graph.ts';

/** Widths of the diagrams of parties and of single findings. */
const WIDTHS = [1200, 756, 300];
/** Words of a line in more lines than this crowd a picture. */
const MOST_LINES = 3;

/** As the schema allows. */
const LONGEST_LABEL = 40;

/** What is drawn for one place of the content. */
interface Task {
  place: ContentPlace;
  draw: () => void;
}

/**
 * Lays out every diagram, as a build does: an error where one cannot be laid out, a warning where the words of a line
 * take many lines in the diagram of all relations, with the room that there is.
 */
export function drawingComplaints(report: Report): Complaint[] {
  const networks: Graph[] = [];
  const failed = tasksOf(report, networks).flatMap(({ place, draw }): Complaint[] => {
    try {
      draw();
      return [];
    } catch (error) {
      return [{ ...place, code: 'drawing', severity: 'error', words: cannotBeDrawn(error) }];
    }
  });
  if (failed.length === 0) return crowded(report, networks);
  // The pictures of more than one place fail with it: one fault, one message.
  return failed.filter(({ collection }) => collection === failed[0]!.collection);
}

function cannotBeDrawn(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `a diagram cannot be laid out (${reason}) — leave out the relation that was added last, and report this: the fault is not in the content`;
}

/** From the smallest place to the largest. The parts of the network that are laid out are added to `networks`. */
function tasksOf(report: Report, networks: Graph[]): Task[] {
  const { entities, findings } = report;
  const graph = graphOf(report);
  const site = (key: string): ContentPlace => ({ collection: 'site', id: 'site', path: [key] });
  return [
    ...findings.map((finding): Task => ({
      place: { collection: 'findings', id: finding.id, path: ['relations'] },
      draw: () => WIDTHS.forEach((width) => goodsStrip(graphOf(report, [finding]), width)),
    })),
    ...entities.map(({ id }): Task => ({
      place: { collection: 'entities', id, path: ['name'] },
      draw: () => WIDTHS.forEach((width) => ego(graph, id, width, EGO_WORDS)),
    })),
    {
      place: site('columns'),
      draw: () => {
        networks.push(...networksOf(report));
        for (const part of networks) FORMS.forEach((form) => form(part));
      },
    },
    {
      place: site('context'),
      draw: () => WIDTHS.forEach((width) => timelineGeometry(buildChronology(report), width, TIMELINE_WORDS)),
    },
  ];
}

const FORMS: ((graph: Graph) => Drawing | null)[] = [
  wideForm,
  (graph) => middleForm(graph),
  (graph) => spine(graph, TALL),
  (graph) => spine(graph, NARROW),
];

/** What each picture of the network pages shows. */
function networksOf(report: Report): Graph[] {
  const { pages } = report.lists.network;
  const graphs =
    pages.length === 0 ? [graphOf(report)] : pages.map(({ findings }) => graphOf(report, findings));
  const chapters = report.chapters.map(({ id }) => id);
  return graphs.flatMap((graph) => splitForReading(graph, chapters).map((reading) => reading.graph));
}

/** One warning for each relation whose words take too many lines in the wide form, at those words. */
function crowded(report: Report, networks: readonly Graph[]): Complaint[] {
  const lines = networks.flatMap((graph) => wideForm(graph)?.lines ?? []);
  const long = new Map(
    lines.filter(({ label }) => label.length > MOST_LINES).map((line) => [line.edge.relation, line]),
  );
  return report.findings.flatMap(({ id, relations }) =>
    relations.flatMap((relation, index): Complaint[] => {
      const line = long.get(relation.id);
      const path = ['relations', index, ...(relation.label === null ? [] : ['label'])];
      return line
        ? [{ collection: 'findings', id, path, code: 'drawing', severity: 'warning', words: tooLong(line) }]
        : [];
    }),
  );
}

function tooLong({ label }: Line): string {
  const room = label
    .slice(0, MOST_LINES)
    .map(({ text }) => text)
    .join(' ');
  return `the words on the line take ${label.length} lines in the relationship diagram — write a label of at most ${Math.min([...room].length, LONGEST_LABEL)} characters, which take ${MOST_LINES}, comparator included`;
}
