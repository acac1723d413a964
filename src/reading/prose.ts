/**
 * Text of an MDX body as plain data: the only constructs that content may use. The tree that was
 * checked is the tree that is drawn; nothing in it can run.
 */
export type Prose = Block[];

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; children: Block[] };

export type Inline =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'finding'; number: number; children: Inline[] }
  /** Words of our own; `derived` names the findings from which a number or date in them is worked out. */
  | { type: 'ours'; derived: number[]; children: Inline[] }
  /** A term of the glossary. */
  | { type: 'term'; id: string; children: Inline[] };

/** The words of a text without its marks. */
export function wordsOf(prose: readonly (Block | Inline)[]): string {
  return prose.map(wordsOfNode).join('').trim();
}

function wordsOfNode(node: Block | Inline): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'list') return node.items.map((item) => wordsOf(item) + '\n').join('');
  const inner = node.children.map(wordsOfNode).join('');
  return node.type === 'paragraph' || node.type === 'heading' ? inner + '\n' : inner;
}

/** Everything that runs in a line of a text, in its order: each mark before what stands in it. */
export function inlinesIn(prose: readonly (Block | Inline)[]): Inline[] {
  return prose.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'break':
        return [node];
      case 'list':
        return node.items.flatMap(inlinesIn);
      case 'paragraph':
      case 'heading':
      case 'quote':
        return inlinesIn(node.children);
      default:
        return [node, ...inlinesIn(node.children)];
    }
  });
}

/** The mark of each term where it stands for the first time. */
export function firstTerms(prose: readonly (Block | Inline)[]): Set<Inline> {
  const terms = inlinesIn(prose).filter((node) => node.type === 'term');
  return new Set(new Map(terms.toReversed().map((term) => [term.id, term])).values());
}

/** Numbers of the findings from which words of our own are worked out, in the order of the text. */
export function derivedIn(prose: readonly (Block | Inline)[]): number[] {
  return inlinesIn(prose).flatMap((node) => (node.type === 'ours' ? node.derived : []));
}

/** Ids of the terms in a text, in its order. */
export function termsIn(prose: readonly (Block | Inline)[]): string[] {
  return inlinesIn(prose).flatMap((node) => (node.type === 'term' ? node.id : []));
}

/** Numbers of the findings marked in a text, in its order. */
export function marksIn(prose: readonly (Block | Inline)[]): number[] {
  return inlinesIn(prose).flatMap((node) => (node.type === 'finding' ? node.number : []));
}
