/** Joins keys into sets (union-find with path halving; Tarjan 1975). */
export class Sets {
  readonly #parent = new Map<string, string>();

  /** The key that stands for the set of this one. */
  find(key: string): string {
    let at = key;
    for (let up = this.#up(at); up !== at; up = this.#up(at)) {
      this.#parent.set(at, this.#up(up));
      at = this.#up(at);
    }
    return at;
  }

  /** Joins two sets; false when they were one already. The smaller key stands for both. */
  join(a: string, b: string): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return false;
    if (first < second) this.#parent.set(second, first);
    else this.#parent.set(first, second);
    return true;
  }

  #up(key: string): string {
    return this.#parent.get(key) ?? key;
  }
}

/** Splits keys into connected components: largest first, then by smallest key; each sorted. */
export function components(
  keys: readonly string[],
  links: readonly (readonly [string, string])[],
): string[][] {
  const sets = new Sets();
  for (const [a, b] of links) sets.join(a, b);
  const members = Map.groupBy([...keys].sort(), (key) => sets.find(key));
  return [...members.values()].sort((a, b) => b.length - a.length || (String(a[0]) < String(b[0]) ? -1 : 1));
}
