interface Pool {
  value: number;
  weight: number;
  count: number;
}

/**
 * The non-decreasing numbers nearest to the targets (weighted least squares). Weights are above 0.
 * Source: pool adjacent violators, Ayer et al. 1955.
 */
export function isotonic(targets: readonly { value: number; weight: number }[]): number[] {
  const pools: Pool[] = [];
  for (const { value, weight } of targets) {
    let last: Pool = { value, weight, count: 1 };
    for (let before = pools.at(-1); before && before.value > last.value; before = pools.at(-1)) {
      pools.pop();
      last = merge(before, last);
    }
    pools.push(last);
  }
  return pools.flatMap(({ value, count }) => new Array<number>(count).fill(value));
}

function merge(a: Pool, b: Pool): Pool {
  const weight = a.weight + b.weight;
  return { value: (a.value * a.weight + b.value * b.weight) / weight, weight, count: a.count + b.count };
}
