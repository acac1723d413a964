/** The candidate that was probably meant, or `null` when none is near (Levenshtein distance at most a third of the word). */
export function closest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance || (distance === bestDistance && best !== null && candidate < best))
      [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** ` — did you mean "x"?`, or the given words when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = closest(word, candidates);
  return near === null ? otherwise : `did you mean "${near}"?`;
}

/**
 * How many letters must be changed, added or left out (Levenshtein, 1966), keeping two rows of the table; with `swaps`, two
 * neighbours that changed places count once (Damerau, 1964), which takes one row more.
 */
export function editDistance(a: string, b: string, swaps = false): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          last[j]! + 1,
          row[j - 1]! + 1,
          last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? before[j - 2]! + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
