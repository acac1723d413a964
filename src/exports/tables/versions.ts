import { changesOf } from '../../model/promise/changes.ts';
import type { Version } from '../../model/promise/versions.ts';
import type { Report } from '../../model/report.ts';
import type { Address } from '../address.ts';

/** Every published version, the newest finding last; what is not in the ledger yet is left out. */
export function publishedVersions({ findings, tombstones }: Report): Version[] {
  return [...findings, ...tombstones]
    .flatMap(({ versions }) => versions)
    .filter(({ date }) => date !== null)
    .sort((a, b) => a.finding - b.finding || a.n - b.n);
}

/**
 * `versions.json`: what was published and when, for newsrooms that poll and for whoever checks that nothing was
 * rewritten. `heads` and the digests are those of the ledger; `LEDGER_ANCHOR` reads them.
 */
export function versionsJson(report: Report, address: Address): string {
  const { site, ledger } = report;
  const listed = {
    version: 1,
    site: { title: site.title, address: address('/') },
    launched: site.launched ?? null,
    last: ledger.last,
    heads: ledger.heads,
    versions: publishedVersions(report).map(
      ({ finding, n, url, date, kind, note, sha256, original, untranslated }) => ({
        number: finding,
        version: n,
        url: address(url),
        day: date,
        kind: n === 1 ? 'new' : kind,
        words: note,
        digest: sha256,
        // Of an edition: the version of the original that it stands for, and whether its words are the original's.
        ...(original !== undefined && { original, translated: !untranslated }),
      }),
    ),
    ended: changesOf(report)
      .filter(({ kind }) => kind !== 'new' && kind !== 'changed')
      .map(({ address: ended, number, date, kind, note, about }) => ({
        url: address(ended),
        number,
        day: date,
        kind: kind === 'withdrawn' && intoOf(report, ended).length > 0 ? 'split' : kind,
        words: note,
        leadsTo: leadsTo(report, ended, about).map((path) => address(path)),
      })),
  };
  return `${JSON.stringify(listed, null, 2)}\n`;
}

const intoOf = ({ ledger }: Report, address: string): string[] => ledger.byAddress.get(address)?.into ?? [];

function leadsTo(report: Report, address: string, about: string): string[] {
  const into = intoOf(report, address);
  if (into.length > 0) return into;
  const target = report.ledger.byAddress.get(address)?.target ?? about;
  return target === address ? [] : [target];
}
