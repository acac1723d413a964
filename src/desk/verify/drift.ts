import { align } from '../../model/promise/diff.ts';

/** What became of the paragraphs of an article since they were fingerprinted. */
export interface Drift {
  /** For each old paragraph: its text now, whether it is the same, and where it stands (from 1); `null` when it is gone. */
  now: ({ text: string; same: boolean; paragraph: number } | null)[];
  /** In words, in order: `paragraph 3 changed`. Empty when nothing did. */
  changes: string[];
}

/**
 * Compares old fingerprints with the paragraphs of today in order: what stands between two equal
 * paragraphs is paired as changed; what is left over was added or removed.
 */
export function compareParagraphs(
  old: readonly string[],
  texts: readonly string[],
  prints: readonly string[],
): Drift {
  const now: Drift['now'] = [];
  const changes: string[] = [];
  let [i, j] = [0, 0];
  // Places before and now since the last paragraph that is the same.
  let [gone, come]: [number[], number[]] = [[], []];
  const flush = () => {
    for (const [index, place] of gone.entries()) {
      const at = come[index];
      now.push(at === undefined ? null : { text: texts[at]!, same: false, paragraph: at + 1 });
      changes.push(`paragraph ${place + 1} ${at === undefined ? 'is gone' : 'changed'}`);
    }
    for (let left = gone.length; left < come.length; left++)
      changes.push(i === 0 ? 'a paragraph was added at the top' : `a paragraph was added after ${i}`);
    [gone, come] = [[], []];
  };
  for (const { kind } of align(old, prints)) {
    if (kind === 'removed') gone.push(i++);
    else if (kind === 'added') come.push(j++);
    else {
      flush();
      now.push({ text: texts[j]!, same: true, paragraph: j + 1 });
      [i, j] = [i + 1, j + 1];
    }
  }
  flush();
  return { now, changes };
}
