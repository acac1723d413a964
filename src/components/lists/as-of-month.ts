import type { Finding, Report } from '../../model/report.ts';
import { isDatedMonth } from '../../model/time/as-of.ts';
import { outletName } from '../../text/credit.ts';
import { monthWords } from '../../text/dates.ts';
import { t } from '../../text/t.ts';
import { listInWords } from '../../text/words.ts';

/** The month of a page of what was known: "March 2023"; "about June 2023" where only an article without a date may be of it. */
export function asOfMonth(report: Pick<Report, 'articles'>, month: string): string {
  const words = monthWords(month);
  return isDatedMonth(report, month) ? words : t.lists.asOf.roughly({ month: words });
}

/** By when something was known: "the end of March 2023", "about June 2023". */
export function asOfEnd(report: Pick<Report, 'articles'>, month: string): string {
  const words = asOfMonth(report, month);
  return isDatedMonth(report, month) ? t.lists.asOf.endOf({ month: words }) : words;
}

/** Whose articles some findings of that time stand in: "As reported by Port News and an article on the site of Daily Ledger". */
export function reportedBy(findings: readonly Finding[]): string {
  const articles = findings.flatMap(({ evidence }) => evidence.map(({ article }) => article));
  return t.lists.asOf.reportedBy({ outlets: listInWords([...new Set(articles.map(outletName))]) });
}
