import { BETWEEN_NAMES } from '../../model/cells.ts';
import type { Evidence, Finding, Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { COLUMNS } from './columns.ts';
import { csvText } from './csv.ts';

/** `evidence.csv`: one row for each place in an article at which a finding stands. */
export function evidenceCsv(report: Report, address: Address): string {
  return csvText(
    COLUMNS.evidence,
    placesOf(report).map(([finding, { article, passage, phrase, language, credited }]) => ({
      finding: finding.number,
      article: article.slug,
      paragraph: null,
      page: null,
      minute: null,
      [passage.by]: passage.at,
      phrase,
      language,
      credited: credited.map(({ id }) => id).join(BETWEEN_NAMES),
      url: address(finding.url),
    })),
  );
}

/** Every place of evidence with its finding, in the order of their numbers. */
export function placesOf({ findings }: Report): [Finding, Evidence][] {
  return findings.flatMap((finding) =>
    finding.evidence.map((place): [Finding, Evidence] => [finding, place]),
  );
}
