import type { Graph } from '../../model/network/graph.ts';
import { GRADE_IDS } from '../../schema/grade.ts';
import { isJustice } from '../../schema/relation-kind.ts';
import { outsideOf } from '../../geometry/outside.ts';
import { isOwner } from '../../geometry/tabs.ts';
import { t } from '../../text/t.ts';

/** What stands out in a graph, in words: how many lines of each grade, what is denied, how many owners and uses are named, where a step is missing. */
export function describe(graph: Graph): string {
  const lines = [...new Map(graph.edges.map((edge) => [edge.relation, edge])).values()];
  const steps = lines.filter(({ gap }) => !gap);
  const grades = GRADE_IDS.flatMap((grade) => {
    const count = steps.filter((edge) => edge.grade === grade).length;
    return count === 0 ? [] : [t.diagrams.ofGrade({ count, words: t.kinds.grades[grade].inKeys })];
  });
  const tabs = graph.nodes.flatMap((node) => node.tabs);
  const owners = new Set(tabs.filter(isOwner).map(({ partyId }) => partyId)).size;
  const owned = graph.nodes.filter((node) => node.tabs.some(isOwner)).length;
  const uses = new Set(tabs.filter((tab) => !isOwner(tab)).map(({ relation }) => relation)).size;
  const justice = steps.filter(isJustice).length;
  const apart = new Set(graph.nodes.filter(({ column }) => column === outsideOf(graph)).map(({ id }) => id));
  const outside = lines.filter(({ from }) => apart.has(from)).length;
  const missing = lines.length - steps.length;
  return [
    steps.length === 0
      ? t.diagrams.boxesOnly(graph.nodes.length)
      : t.diagrams.linesBetween({ lines: steps.length, boxes: graph.nodes.length, grades }),
    deniedWords(graph),
    owners > 0 ? t.diagrams.owners({ owners, boxes: owned }) : '',
    uses > 0 ? t.diagrams.used(uses) : '',
    justice > 0 ? t.diagrams.justice(justice) : '',
    outside > 0 ? t.diagrams.outside(outside) : '',
    missing > 0 ? t.diagrams.missingSteps(missing) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function deniedWords({ edges, nodes }: Graph): string {
  const marks = [...edges, ...nodes.flatMap(({ tabs }) => tabs)].filter(({ denied }) => denied);
  const numbers = [...new Set(marks.map(({ finding }) => finding))].sort((a, b) => a - b);
  return numbers.length === 0 ? '' : t.diagrams.denied(numbers);
}
