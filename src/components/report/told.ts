import { footingOf, isLeftUnnamed, toldIn, toldWords } from '../../model/chapter.ts';
import { isShielded } from '../../model/persons/public.ts';
import type { Chapter, Entity, Finding, Report } from '../../model/report.ts';
import type { Graph } from '../../model/network/graph.ts';
import { ended } from '../../model/sentence-end.ts';
import { marksIn, type Block } from '../../reading/prose.ts';
import { closeGraphOf } from '../../text/graph.ts';
import { t } from '../../text/t.ts';

/** Paragraphs of a chapter, and the drawings that stand beside the first of them. */
export interface Passage {
  blocks: Block[];
  strips: { finding: Finding; graph: Graph }[];
}

/** The text in passages: a new one begins with each paragraph that cites a finding which can be drawn and was not yet. */
export function passagesOf(chapter: Chapter, report: Report): Passage[] {
  const told = toldWords(chapter);
  const passages: Passage[] = [];
  const drawn = new Set<number>();
  for (const block of chapter.body) {
    const fresh = [...new Set(marksIn([block]))].filter((number) => !drawn.has(number));
    const strips = fresh.flatMap((number) => {
      const finding = report.byNumber.get(number);
      const graph = finding && stripOf(finding, report, told);
      return finding && graph && isDrawable(graph) ? [{ finding, graph }] : [];
    });
    fresh.forEach((number) => drawn.add(number));
    const last = passages.at(-1);
    if (strips.length === 0 && last) last.blocks.push(block);
    else passages.push({ blocks: [block], strips });
  }
  return passages;
}

/** A box alone says nothing; one with a mark on it does. */
function isDrawable({ edges, nodes }: Graph): boolean {
  return edges.length > 0 || nodes.some(({ tabs }) => tabs.length > 0);
}

/** What one finding alone draws, without persons whom a telling does not name. */
function stripOf(finding: Finding, report: Report, told: string): Graph {
  const hiding = report.entities.filter((entity) => isLeftUnnamed(entity, told));
  const shielded = new Set(hiding.map(({ id }) => id));
  const graph = closeGraphOf(report, [finding]);
  const hidden = new Set(graph.nodes.filter(({ entity }) => shielded.has(entity)).map(({ id }) => id));
  return {
    ...graph,
    nodes: graph.nodes
      .filter(({ id }) => !hidden.has(id))
      .map((node) => ({ ...node, tabs: node.tabs.filter(({ partyId }) => !shielded.has(partyId)) })),
    edges: graph.edges.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
  };
}

/** What a party is called in a chapter of these words, and its page where it may be led to. */
export function namedInChapter(entity: Entity, told: string): { name: string; url: string | null } {
  if (!isLeftUnnamed(entity, told)) return { name: entity.name, url: entity.url };
  // Whom nobody accuses has a page like others; only the name is left out, as in the text.
  return isShielded(entity)
    ? { name: entity.inSentence, url: null }
    : { name: t.report.somebody, url: entity.url };
}

/** A chapter for search engines and previews: what it asks and what it rests on, so that nothing is told without all that belongs to it. */
export const chapterDescription = (chapter: Chapter): string =>
  `${chapter.question} ${ended(footingInWords(toldIn(chapter)))}`;

/** "Rests on 10 findings: 1 in records, 7 reported, 2 alleged; 1 of them denied". */
export function footingInWords(findings: readonly Finding[]): string {
  const { grades, open, denied } = footingOf(findings);
  const { footing } = t.report;
  return t.report.restsOn({
    findings: findings.length,
    parts: [
      ...grades.map(({ grade, count }) => footing[grade]({ count })),
      ...(open > 0 ? [footing.open({ count: open })] : []),
    ],
    denied,
  });
}
