import { findingIn, type Ledger, type PublishedAddress } from './ledger.ts';
import { addressKey } from './records.ts';
import type { Report } from '../report.ts';
import { sortBy } from '../join/resolve.ts';
import type { Version } from './versions.ts';

/** One thing that happened to the report on a day, as readers are told. */
export interface Change {
  date: string;
  kind: 'new' | 'changed' | 'withdrawn' | 'merged' | 'moved';
  /** The number of the finding; null for another page. */
  number: number | null;
  /** The address that it happened to: for a finding its own, whatever the version. */
  address: string;
  /** The address that tells about it: the version, or where the old address leads. */
  about: string;
  /** For `new` and `changed`. */
  version: Version | null;
  /** What was changed and why, in the editors' words; null where these were removed. */
  note: string | null;
  /** In general words what stood at a withdrawn address. */
  subject: string | null;
}

/** Everything that happened since the first publication, the newest first; new pages other than findings are not told. */
export function changesOf({ ledger, findings, tombstones }: Report): Change[] {
  const versions = [...findings, ...tombstones]
    .flatMap((item) => item.versions)
    .filter(({ date }) => date !== null);
  const changes = [...versions.map(fromVersion), ...endings(ledger)];
  return sortBy(
    changes,
    ({ address }) => addressKey(address),
    ({ version }) => version?.n ?? 0,
  ).sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** Without first publications: what a reader who quoted something has to know. */
export function correctionsOf(report: Report): Change[] {
  return changesOf(report).filter(({ kind }) => kind !== 'new');
}

function fromVersion(version: Version): Change {
  const { finding, n, url, date, note } = version;
  return {
    date: date!,
    kind: n === 1 ? 'new' : 'changed',
    number: finding,
    address: `/findings/${finding}/`,
    about: url,
    version,
    note,
    subject: null,
  };
}

function endings({ addresses, byAddress }: Ledger): Change[] {
  return addresses.flatMap((item): Change[] =>
    item.state === 'live' || goesAlong(item, byAddress) ? [] : [ending(item, item.state)],
  );
}

/** A feed that ended with its page: of that the page's own end tells. */
function goesAlong({ address, since }: PublishedAddress, byAddress: Ledger['byAddress']): boolean {
  const page = /^(.*\/)feed\.xml$/.exec(address)?.[1];
  return page !== undefined && byAddress.get(page)?.since === since;
}

function ending(
  { address, since, target, reason, subject }: PublishedAddress,
  kind: 'moved' | 'merged' | 'withdrawn',
): Change {
  const about = kind === 'withdrawn' ? address : (target ?? address);
  return {
    date: since,
    kind,
    number: findingIn(address),
    address,
    about,
    version: null,
    note: reason,
    subject,
  };
}
