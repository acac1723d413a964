import type { FaultCode } from '../../reading/fault.ts';
import { findingIn, type Ledger, type PublishedAddress } from '../promise/ledger.ts';

/**
 * Why a number has no finding, and what to write instead: the number that holds it now where it was merged,
 * otherwise what `instead` says. A number that never was published may only be that of an unreadable file.
 */
export function missingFinding(
  number: number,
  ledger: Ledger,
  instead: string,
): [words: string, code: FaultCode] {
  const gone = published(number, ledger);
  if (gone?.state === 'withdrawn') return [`${withdrawn(number, gone)} — ${instead}`, 'reference'];
  const into = gone?.state === 'merged' ? findingIn(gone.target ?? '') : null;
  if (into === null) return [`there is no finding ${number} — ${instead}`, 'missing finding'];
  const merged = `finding ${number} was merged into finding ${into} on ${gone!.since}`;
  const end = published(into, ledger);
  if (end?.state === 'withdrawn') return [`${merged}, and ${withdrawn(into, end)} — ${instead}`, 'reference'];
  return [`${merged} — write ${into}`, 'reference'];
}

function published(number: number, { byAddress }: Ledger): PublishedAddress | undefined {
  return byAddress.get(`/findings/${number}/`);
}

function withdrawn(number: number, { since, target, reason, into }: PublishedAddress): string {
  const words = reason === null ? '' : `: ${reason.replace(/\.$/, '')}`;
  if (into.length > 0) return `finding ${number} was split on ${since} into ${into.join(' and ')}${words}`;
  return `finding ${number} was withdrawn on ${since}${target ? ` (see ${target})` : ''}${words}`;
}
