import { earliest, latest } from '../../schema/edtf.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { Finding, Report } from '../report.ts';
import { missingFinding } from './missing-finding.ts';
import type { At } from './resolve.ts';

/**
 * What an article puts before something else is not drawn after it: in each pair of `before` and `after` the earlier
 * finding starts no later than the later one and, unless it is a period, ends no later.
 */
export function ordersCanBeDrawn(
  data: Pick<FindingFile, 'before' | 'after'>,
  finding: Finding,
  { byNumber, ledger }: Report,
  at: At,
): void {
  for (const key of ['before', 'after'] as const) {
    data[key].forEach((number, index) => {
      const other = byNumber.get(number);
      const { error } = at(key, index);
      if (!other) {
        error(...missingFinding(number, ledger, 'write the number of an existing finding'));
        return;
      }
      const [earlier, later] = key === 'before' ? [finding, other] : [other, finding];
      const wrong = contradiction(earlier, later);
      if (wrong) error(wrong);
    });
  }
}

/** What sets another finding aside comes after it, and nothing sets itself aside in the end. */
export function supersessionHolds(finding: Finding, at: At): void {
  const { supersedes: older } = finding;
  if (!older) return;
  for (let next: Finding | null = older; next !== null; next = next.supersedes) {
    if (next === finding) {
      at('supersedes').error('findings set each other aside in a circle — keep one direction');
      return;
    }
    if (next.supersedes === next) break;
  }
  const wrong = contradiction(older, finding);
  if (wrong) at('supersedes').error(wrong);
}

/** What speaks against the one having come before the other, and what to write instead; `null` for nothing. */
function contradiction(earlier: Finding, later: Finding): string | null {
  const pair = `finding ${earlier.number} is said to come before finding ${later.number}`;
  if (earlier === later) return 'a finding cannot come before itself — remove the number';
  if (later.before.includes(earlier.number) || earlier.after.includes(later.number))
    return `${pair}, and after it elsewhere — keep one of the two`;
  const [a, b] = [earlier.when, later.when];
  if (a === null || b === null) return null;
  const start = earliest(b) ?? latest(b);
  if (start !== null && (earliest(a) ?? '') > start)
    return `${pair}, but its date (${a.text}) starts later (${b.text}) — let "when" of the earlier one start no later, for example "[${b.start?.text ?? ''}..${b.end?.text ?? ''}]"`;
  const end = latest(b);
  if (a.form !== 'interval' && end !== null && (latest(a) ?? '9999') > end)
    return `${pair}, but its date (${a.text}) ends later (${b.text}) — let "when" of the earlier one end with "${b.end!.text}" at the latest`;
  return null;
}
