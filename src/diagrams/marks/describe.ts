import type { Graph } from '../../model/network/graph.ts';
import { GRADE_IDS } from '../../schema/grade.ts';
import { counted } from '../../text/numbers.ts';
import { t } from '../../text/t.ts';

/** What stands out in a graph, in words: how many lines of each grade, what is denied, where a step is missing. */
export function describe(graph: Graph): string {
  const lines = [...new Map(graph.edges.map((edge) => [edge.relation, edge])).values()];
  const steps = lines.filter(({ gap }) => !gap);
  const grades = GRADE_IDS.flatMap((grade) => {
    const count = steps.filter((edge) => edge.grade === grade).length;
    return count === 0 ? [] : [`${count} ${t.kinds.grades[grade].inKeys}`];
  });
  const owners = new Set(graph.nodes.flatMap(({ tabs }) => tabs.map(({ relation }) => relation))).size;
  const missing = lines.length - steps.length;
  return [
    `${counted(steps.length, 'line')} between ${counted(graph.nodes.length, 'box', 'boxes')}${grades.length > 0 ? `: ${grades.join(', ')}` : ''}.`,
    deniedWords(graph),
    owners > 0
      ? `${counted(owners, 'owner')} ${owners === 1 ? 'stands' : 'stand'} on the box of what is owned.`
      : '',
    missing > 0
      ? `${counted(missing, 'step')} ${missing === 1 ? 'is' : 'are'} not shown by our sources.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function deniedWords({ edges, nodes }: Graph): string {
  const marks = [...edges, ...nodes.flatMap(({ tabs }) => tabs)].filter(({ denied }) => denied);
  const numbers = [...new Set(marks.map(({ finding }) => finding))].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  return `Denied: ${numbers.length === 1 ? 'finding' : 'findings'} ${numbers.join(', ')}.`;
}
