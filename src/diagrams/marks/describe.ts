import type { Graph } from '../../model/network/graph.ts';
import { GRADE_IDS } from '../../schema/grade.ts';
import { t } from '../../text/t.ts';

/** What stands out in a graph, in words: how many lines of each grade, what is denied, where a step is missing. */
export function describe(graph: Graph): string {
  const lines = [...new Map(graph.edges.map((edge) => [edge.relation, edge])).values()];
  const steps = lines.filter(({ gap }) => !gap);
  const grades = GRADE_IDS.flatMap((grade) => {
    const count = steps.filter((edge) => edge.grade === grade).length;
    return count === 0 ? [] : [t.diagrams.ofGrade({ count, words: t.kinds.grades[grade].inKeys })];
  });
  const owners = new Set(graph.nodes.flatMap(({ tabs }) => tabs.map(({ relation }) => relation))).size;
  const missing = lines.length - steps.length;
  return [
    t.diagrams.linesBetween({ lines: steps.length, boxes: graph.nodes.length, grades }),
    deniedWords(graph),
    owners > 0 ? t.diagrams.owners(owners) : '',
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
