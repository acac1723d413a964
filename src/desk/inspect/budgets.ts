import type { BuiltSite } from './inspect.ts';

/** Most bytes, uncompressed, that one file of a kind may have: far above what any has, far below what hurts. */
const BUDGETS: [kind: string, pattern: RegExp, bytes: number][] = [
  ['page', /\.html$/, 1_500_000],
  ['style sheet', /\.css$/, 200_000],
  ['script', /^(?!pagefind\/).*\.m?js$/, 100_000],
  ['font', /\.woff2$/, 300_000],
  ['picture', /\.(?:svg|png|jpe?g|webp|avif)$/, 3_000_000],
];

/** Files so heavy that something must have gone wrong; the tests hold the finer budgets. */
export function inspectBudgets({ files }: BuiltSite): string[] {
  return [...files].flatMap(([path, { bytes }]) =>
    BUDGETS.filter(([, pattern, most]) => pattern.test(path) && bytes > most).map(
      ([kind, , most]) => `${path}: the ${kind} has ${bytes} bytes, more than ${most}`,
    ),
  );
}
