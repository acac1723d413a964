import { BETWEEN_NAMES } from '../../model/cells.ts';
import type { Evidence, Finding, Report } from '../../model/report.ts';
import type { PassageKind } from '../../schema/evidence.ts';
import type { Address } from '../address.ts';
import { csvTable, type Cell } from './csv.ts';
import { table } from './table.ts';

/** Where in an article a place is, in the one of three columns that it is told by. */
export const at = (by: PassageKind, place: Evidence | null): Cell =>
  place?.passage.by === by ? place.passage.at : null;

/** One row for each place in an article at which a finding stands. */
export const EVIDENCE = table<readonly [Finding, Evidence]>()({
  finding: ['required integer', ([{ number }]) => number],
  article: ['required string', ([, { article }]) => article.slug],
  paragraph: ['integer', ([, place]) => at('paragraph', place)],
  page: ['integer', ([, place]) => at('page', place)],
  minute: ['string', ([, place]) => at('minute', place)],
  phrase: ['required string', ([, { phrase }]) => phrase],
  language: ['required string', ([, { language }]) => language],
  credited: ['required string', ([, { credited }]) => credited.map(({ id }) => id).join(BETWEEN_NAMES)],
  url: ['required string', ([{ url }], address) => address(url)],
});

/** `evidence.csv` */
export const evidenceCsv = (report: Report, address: Address): string =>
  csvTable(EVIDENCE, placesOf(report), address);

/** Every place of evidence with its finding, in the order of their numbers. */
export function placesOf({ findings }: Report): [Finding, Evidence][] {
  return findings.flatMap((finding) =>
    finding.evidence.map((place): [Finding, Evidence] => [finding, place]),
  );
}
