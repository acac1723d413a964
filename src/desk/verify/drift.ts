import { commonPairs } from '../../model/promise/subsequence.ts';

/** What became of the paragraphs of an article since they were fingerprinted. */
export interface Drift {
  /** For each old paragraph: its text now, whether it is the same, and where it stands (from 1); `null` when it is gone. */
  now: ({ text: string; same: boolean; paragraph: number } | null)[];
  /** In words, in order: `paragraph 3 changed`. Empty when nothing did. */
  changes: string[];
}

/**
 * Compares old fingerprints with the paragraphs of today by their longest common subsequence: what stands
 * between two equal paragraphs is paired in order as changed; what is left over was added or removed.
 */
export function compareParagraphs(
  old: readonly string[],
  texts: readonly string[],
  prints: readonly string[],
): Drift {
  const pairs = [...commonPairs(old, prints), [old.length, prints.length] as const];
  const now: Drift['now'] = [];
  const changes: string[] = [];
  let [i, j] = [0, 0];
  for (const [nextOld, nextNew] of pairs) {
    for (; i < nextOld && j < nextNew; i++, j++) {
      now.push({ text: texts[j]!, same: false, paragraph: j + 1 });
      changes.push(`paragraph ${i + 1} changed`);
    }
    for (; i < nextOld; i++) {
      now.push(null);
      changes.push(`paragraph ${i + 1} is gone`);
    }
    for (; j < nextNew; j++)
      changes.push(i === 0 ? 'a paragraph was added at the top' : `a paragraph was added after ${i}`);
    if (i < old.length) now.push({ text: texts[j]!, same: true, paragraph: j + 1 });
    [i, j] = [i + 1, j + 1];
  }
  return { now, changes };
}
