import { diffArrays } from 'diff';

/** Words that stayed, went or came. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * The difference between two texts word by word: the longest common subsequence of their words, with changes
 * that only a space parts joined, so that they can be read. Texts that share less than half of the shorter
 * one's words are shown as one replaced by the other.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const parts = align(old, fresh);
  const count = (words: readonly string[]) => words.filter((word) => !isGap(word)).length;
  const shared = count(parts.filter(({ kind }) => kind === 'same').map(({ item }) => item));
  if (shared * 2 < Math.min(count(old), count(fresh)))
    return joinRuns([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  return joinRuns(parts.map(({ kind, item }) => ({ kind, text: item })));
}

/** What changed between two lists of texts: pairs the entries that differ in their order; an entry without a partner is wholly new or wholly gone. */
export function diffItems(before: readonly string[], after: readonly string[]): DiffPart[][] {
  const changes: DiffPart[][] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++)
      changes.push(wordDiff(removed[index] ?? '', added[index] ?? ''));
    [removed, added] = [[], []];
  };
  for (const { kind, item } of align(before, after)) {
    if (kind === 'same') flush();
    else (kind === 'removed' ? removed : added).push(item);
  }
  flush();
  return changes;
}

/** Words, numbers with their separators, runs of spaces, and single signs. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|\s+|[^\s]/gu) ?? [];
}

interface Aligned {
  kind: DiffPart['kind'];
  item: string;
}

/** Both lists in one: what stands in both, as much as can, and between that what only one of them has. */
export function align(before: readonly string[], after: readonly string[]): Aligned[] {
  return diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    value.map((item): Aligned => ({ kind: added ? 'added' : removed ? 'removed' : 'same', item })),
  );
}

/** Runs of one kind; what was removed stands before what was added. */
function joinRuns(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) out.push({ kind: 'removed', text: removed });
    if (added) out.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed + added !== '' && isGap(text) && changes(parts[index + 1]))
      [removed, added] = [removed + text, added + text];
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === 'same') last.text += text;
      else out.push({ kind, text });
    }
  });
  flush();
  return out;
}

const isGap = (text: string) => /^\s+$/.test(text);
const changes = (part: DiffPart | undefined) => part !== undefined && part.kind !== 'same';
