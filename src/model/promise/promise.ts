import type { SiteFile } from '../../schema/site.ts';
import { isVersion } from '../../schema/ledger.ts';
import { addressesOf } from './addresses.ts';
import { findingIn, slugOf, type PublishedAddress } from './ledger.ts';
import type { PlacedRecord } from './records.ts';
import type { SnapshotField } from './snapshot.ts';
import type { Fault } from '../../reading/fault.ts';
import type { ContentPlace } from '../content.ts';
import type { Finding, Report } from '../report.ts';
import type { Version } from './versions.ts';

/** A breach of the promise: on a line of the ledger, or in a file of the content. */
export type PromiseFault = Fault<{ place: { path: string; line: number } | ContentPlace }>;

/** One thing that differs between two versions, in a few words. */
export interface ToldChange {
  field: SnapshotField;
  words: string;
}

/** Tells what differs between two versions of a finding. */
export type TellChanges = (before: Version, after: Version, report: Report) => ToldChange[];

const COMMAND = 'npm run ledger --';
const PUBLISH = `run "${COMMAND} publish --date YYYY-MM-DD --note "what changed and why""`;

/**
 * What the promise of permanence forbids once the site is launched: a published address that vanished or is
 * used again, a meaning that changed without a new version. `exists` tells whether a file of that folder and
 * name is there at all, readable or not; `tell` puts changes into words. Each message ends with the command that
 * mends it.
 */
export function checkPromise(
  report: Report,
  placed: readonly PlacedRecord[],
  exists: (folder: string, id: string) => boolean,
  tell: TellChanges,
): PromiseFault[] {
  if (report.site.launched === undefined) return [];
  // An edition may be published later; its addresses are the original's.
  if (report.edition) return placed.length === 0 ? [] : [...changed(report, tell), ...unpublished(report)];
  if (placed.length === 0) return [nothingPublished(report.site)];
  const here = new Set(addressesOf(report));
  return [
    ...vanished(report, placed, here, exists),
    ...usedAgain(report, here),
    ...changed(report, tell),
    ...unpublished(report),
  ];
}

/** A number that is used again is wrong as a whole, whatever it says. */
function changed(report: Report, tell: TellChanges): PromiseFault[] {
  return report.findings
    .filter(({ url }) => !isOver(url, report))
    .flatMap((finding) => changedUnsaid(finding, report, tell));
}

function nothingPublished({ launched }: SiteFile): PromiseFault {
  return {
    place: { collection: 'site', id: 'site', path: ['launched'] },
    code: 'unpublished',
    words: `the site is launched since ${launched} but the ledger is empty — ${PUBLISH}, or leave "launched" out until then`,
    severity: 'error',
  };
}

function vanished(
  { ledger }: Report,
  placed: readonly PlacedRecord[],
  here: ReadonlySet<string>,
  exists: (folder: string, id: string) => boolean,
): PromiseFault[] {
  const places = new Map(
    placed.flatMap(({ path, line, record }) =>
      isVersion(record) ? [] : [[record.address, { path, line }] as const],
    ),
  );
  return ledger.addresses
    .filter(({ address, state }) => state === 'live' && !here.has(address) && !unreadable(address, exists))
    .map(({ address, first }) => ({
      place: places.get(address)!,
      code: 'promise',
      words: vanishedWords(address, first),
      severity: 'error',
    }));
}

/** True when the file behind an address is there but has errors of its own. */
function unreadable(address: string, exists: (folder: string, id: string) => boolean): boolean {
  const [, folder = '', name = ''] = address.split('/');
  return exists(folder, name);
}

function vanishedWords(address: string, first: string): string {
  const number = findingIn(address);
  const dated = '--date YYYY-MM-DD --reason "…"';
  if (number === null)
    return `${address} was published on ${first} and is gone — put its file back, or run "${COMMAND} move ${address} /new/address/ ${dated}" or "${COMMAND} withdraw ${address} ${dated}"`;
  return `finding ${number} was published on ${first} and its file is gone — put the file back, or run "${COMMAND} withdraw ${number} ${dated} --subject "…"" or "${COMMAND} merge ${number} --into <number> ${dated}"`;
}

function usedAgain(report: Report, here: ReadonlySet<string>): PromiseFault[] {
  return report.ledger.addresses
    .filter(({ address, state }) => state !== 'live' && here.has(address))
    .map((address) => ({
      place: placeOf(address.address, report),
      code: 'promise',
      words: usedAgainWords(address, report),
      severity: 'error',
    }));
}

const isOver = (address: string, { ledger }: Report): boolean =>
  (ledger.byAddress.get(address)?.state ?? 'live') !== 'live';

function usedAgainWords({ address, state, since, target }: PublishedAddress, { findings }: Report): string {
  const number = findingIn(address);
  const was = `${state} on ${since}${target ? ` (now ${target})` : ''}`;
  if (number === null)
    return `the address ${address} was ${was} and is never used again — choose another file name`;
  return `the number ${number} was ${was} and is never given again — run "npm run new -- renumber ${findings.find((finding) => finding.number === number)?.id ?? number}" for one that is free, or delete the file`;
}

/** The file behind a live address. */
function placeOf(address: string, report: Report): PromiseFault['place'] {
  const number = findingIn(address);
  const finding = report.findings.find((candidate) => candidate.number === number);
  if (finding) return { collection: 'findings', id: finding.id, path: [] };
  const tension = report.tensions.find(({ url }) => url === address);
  if (tension) return { collection: 'tensions', id: tension.id, path: [] };
  const chapter = report.chapters.find(({ url }) => address.startsWith(url));
  if (chapter) return { collection: 'chapters', id: chapter.file, path: [] };
  const [, folder] = address.split('/');
  if (folder === 'entities' || folder === 'articles')
    return { collection: folder, id: slugOf(address), path: [] };
  return { collection: 'site', id: 'site', path: [] };
}

function changedUnsaid(finding: Finding, report: Report, tell: TellChanges): PromiseFault[] {
  const [now, published] = [finding.versions.at(-1)!, finding.versions.at(-2)];
  if (now.date !== null || !published) return [];
  const changes = tell(published, now, report);
  const told =
    changes
      .slice(0, 2)
      .map(({ words }) => words)
      .join('; ') + (changes.length > 2 ? `; and ${changes.length - 2} more` : '');
  const otherwise =
    now.original === published.original
      ? 'its text was removed'
      : `the original is at version ${now.original}`;
  const where = report.edition ? ` in the edition ${report.site.language}` : '';
  return [
    {
      place: { collection: 'findings', id: finding.id, path: [inFile(changes[0]?.field)] },
      code: 'unpublished',
      words: `finding ${finding.number}${where} no longer says what version ${published.n} says (${told || otherwise}) — ${PUBLISH} to record version ${now.n}, or put the published words back`,
      severity: 'error',
    },
  ];
}

/** The key of the finding's file that a change is shown at; names and dates stand in other files. */
function inFile(field: SnapshotField | undefined): string {
  return field === undefined || AROUND.has(field) ? 'statement' : field;
}

const AROUND: ReadonlySet<SnapshotField> = new Set(['parties', 'articles', 'chain', 'pairs']);

function unpublished(report: Report): PromiseFault[] {
  const fresh = report.findings.filter(({ versions }) => versions.length === 1 && versions[0]!.date === null);
  return fresh.map(({ id, number }) => ({
    place: { collection: 'findings', id, path: ['statement'] },
    code: 'unpublished',
    words: `finding ${number} is not in the ledger${report.edition ? ` of the edition ${report.site.language}` : ''} yet — ${PUBLISH} when it is final`,
    severity: 'warning',
  }));
}
