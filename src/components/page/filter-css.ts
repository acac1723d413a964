import { FINDING_KIND_IDS } from '../../schema/finding-kind.ts';
import { GRADE_IDS } from '../../schema/grade.ts';

const GRADES = ['', ...GRADE_IDS.map((grade) => `grade-${grade}`)];
const KINDS = ['', ...FINDING_KIND_IDS.map((kind) => `kind-${kind}`)];
const DENIED = ['', 'is-denied'];

/**
 * Rules by which the list of findings filters itself: no script, no request. Each choice hides the rows without its
 * class; each set of choices hides the chapters in which no row has them all, and shows the words that none has.
 */
export function filterCss(): string {
  const sets = GRADES.flatMap((grade) =>
    KINDS.flatMap((kind) => DENIED.map((denied) => [grade, kind, denied].filter((name) => name !== ''))),
  ).filter((names) => names.length > 0);
  return [
    '@media screen{@supports selector(:has(a)){.filters{display:grid}}}',
    ...sets.flatMap((names) => (names.length === 1 ? [hideRows(names[0]!)] : [])),
    ...sets.flatMap((names) => hideChapters(names)),
  ].join('\n');
}

const chosen = (name: string): string => `:has(#${name === 'is-denied' ? 'only-denied' : name}:checked)`;

function hideRows(name: string): string {
  return `main${chosen(name)} .findings>li:not(.${name}){display:none}`;
}

function hideChapters(names: readonly string[]): string[] {
  const choice = names.map(chosen).join('');
  const row = names.map((name) => `.${name}`).join('');
  return [
    `main${choice}>section:not(:has(li${row})){display:none}`,
    `main${choice}:not(:has(>section li${row}))>.none-fit{display:block}`,
  ];
}
