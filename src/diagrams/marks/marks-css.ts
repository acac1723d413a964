import type { Graph } from '../../model/network/graph.ts';
import { repeated } from '../../model/join/resolve.ts';
import { GRADE_IDS } from '../../schema/grade.ts';

/**
 * Rules that name what is in a graph, so that a page needs no script: hide the grades and kinds that are not ticked,
 * mark the relation that the address points to, and light all marks of the finding under the pointer.
 */
export function marksCss({ nodes, edges }: Graph): string {
  const marks = [...edges, ...nodes.flatMap(({ tabs }) => tabs)];
  const unique = (values: (string | number)[]) => [...new Set(values.map(String))].sort();
  return [
    ...GRADE_IDS.map((grade) => hide(`grade-${grade}`, `[data-grade="${grade}"]`)),
    ...unique(marks.map(({ kind }) => kind)).map((kind) => hide(`kind-${kind}`, `[data-kind="${kind}"]`)),
    ...unique(marks.map(({ relation }) => relation)).map(aim),
    ...unique(repeated(marks.map(({ finding }) => finding))).map(light),
  ].join('\n');
}

function hide(value: string, marks: string): string {
  return `.net:has(input[value="${value}"]:not(:checked)) ${marks}{display:none}`;
}

/** The parts that are drawn stronger; `diagrams.css` says how. */
function aim(relation: string): string {
  const marks = `.net:has([data-aim="${relation}"]:target) [data-relation="${relation}"]`;
  return `${marks}{--lit:var(--mark)}${marks} path:is([class^="l-"],.gap){stroke-width:4.5}`;
}

function light(finding: string): string {
  const mark = `[data-finding="${finding}"]`;
  return `.net:has(${mark}:hover) ${mark}{--lit:var(--mark)}`;
}
