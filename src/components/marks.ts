import type { Block, Inline } from '../reading/prose.ts';

/** Numbers of the findings marked in a text, in its order. */
export function marksIn(nodes: readonly (Block | Inline)[]): number[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'break') return [];
    if (node.type === 'list') return node.items.flatMap(marksIn);
    const inside = marksIn(node.children);
    return node.type === 'finding' ? [node.number, ...inside] : inside;
  });
}
