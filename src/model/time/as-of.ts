import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import { isDenial } from '../denial.ts';
import { rootsOf } from '../join/roots.ts';
import type { Article, Finding, Report, Tension } from '../report.ts';
import { firstArticle, isUndated } from './meant.ts';

/** The months (`2023-03`) in which an article of the collection appeared, in order, each once. */
export function monthsOfArticles(report: Pick<Report, 'articles'>): string[] {
  return [...new Set(report.articles.map(monthOf))].sort();
}

/** The month by whose end an article had appeared, about, where its date is doubtful (the last, where only a longer period is known). */
export function monthOf({ published }: Pick<Article, 'published'>): string {
  return (latest(published) ?? earliest(published)!).slice(0, 7);
}

/** True where an article with a date appeared in the month; else only one that prints none may have. */
export function isDatedMonth(report: Pick<Report, 'articles'>, month: string): boolean {
  return report.articles.some((article) => !isUndated(article) && monthOf(article) === month);
}

/** True for a finding that only articles without a date carry: it is new in no month. */
export function standsApart({ evidence }: Pick<Finding, 'evidence'>): boolean {
  return evidence.every(({ article }) => isUndated(article));
}

/** How a finding that was known by the end of a month stands in it; `apart`: only articles without a date carry it. */
export type Standing = 'new' | 'known' | 'apart';

/** How a finding of `knownBy`, which has the evidence of that time, stands in its month. */
export function standingIn(finding: Pick<Finding, 'evidence'>, month: string): Standing {
  if (standsApart(finding)) return 'apart';
  const fresh = finding.evidence.every(({ article }) => isUndated(article) || monthOf(article) === month);
  return fresh ? 'new' : 'known';
}

/** What was known by the end of a month, and nothing else of the report. */
export interface Known {
  /** Articles that had appeared. */
  articles: Article[];
  /** Findings with evidence in one of them, each with the evidence, roots, answers and tensions known by then. */
  findings: Finding[];
  /** Between two of these findings. */
  tensions: Tension[];
  /** Dates of what the report does not tell itself. */
  context: Report['site']['context'];
}

/**
 * What was known by the end of a month: articles that had appeared, findings with evidence in one of them, their
 * answers where these were known, and tensions with both findings known. Wording stays that of today: what an article
 * said cannot be unlearnt from a sentence. The articles are those of the report, which count the findings of today.
 */
export function knownBy(report: Report, month: string): Known {
  const articles = report.articles.filter((article) => monthOf(article) <= month);
  const slugs = new Set(articles.map(({ slug }) => slug));
  const reported = report.findings.filter((finding) =>
    finding.evidence.some(({ article }) => slugs.has(article.slug)),
  );
  const numbers = new Set(reported.map(({ number }) => number));
  const findings = reported.map((finding) => restrict(finding, slugs, numbers));
  tieSupersessions(findings);
  return {
    articles,
    findings,
    tensions: joinTensions(report, findings),
    context: report.site.context.filter((context) => contextKnown(context, month, numbers)),
  };
}

function contextKnown(
  { when, finding }: Report['site']['context'][number],
  month: string,
  numbers: ReadonlySet<number>,
): boolean {
  return (
    (earliest(edtfOf(when)) ?? '').slice(0, 7) <= month && (finding === undefined || numbers.has(finding))
  );
}

/** What was set aside by then, tied to these findings; what a later finding set aside still stood. */
function tieSupersessions(findings: readonly Finding[]): void {
  const known = new Map(findings.map((finding) => [finding.number, finding]));
  for (const finding of findings) {
    finding.supersedes = known.get(finding.supersedes?.number ?? 0) ?? null;
    finding.supersededBy = finding.supersededBy.flatMap(({ number }) => known.get(number) ?? []);
  }
}

/** Tensions between findings that were known, tied to these findings. */
function joinTensions(report: Report, findings: readonly Finding[]): Tension[] {
  const known = new Map(findings.map((finding) => [finding.number, finding]));
  const tensions = report.tensions.flatMap((tension) => {
    const [first, second] = tension.findings.map(({ number }) => known.get(number));
    return first && second ? [{ ...tension, findings: [first, second] as [Finding, Finding] }] : [];
  });
  for (const finding of findings) finding.tensions = [];
  for (const tension of tensions)
    for (const finding of new Set(tension.findings)) finding.tensions.push(tension);
  return tensions;
}

/** A copy of the finding with the evidence, roots and answers that were known. */
function restrict(finding: Finding, slugs: ReadonlySet<string>, numbers: ReadonlySet<number>): Finding {
  const evidence = finding.evidence.filter(({ article }) => slugs.has(article.slug));
  const roots = rootsOf(evidence.flatMap(({ credited }) => credited));
  const firstReported = firstArticle(evidence.map(({ article }) => article));
  const responses = answersBy(finding, numbers, evidence.length === finding.evidence.length);
  const denied = Array.isArray(responses) && responses.some(isDenial);
  return {
    ...finding,
    evidence,
    roots,
    firstReported,
    responses,
    denied,
  };
}

/**
 * Answers that are a finding which was known. One that is no finding of its own stands in an article of this one: in
 * which is not recorded, so that it counts as known when all of them had appeared.
 */
function answersBy(
  { responses }: Finding,
  numbers: ReadonlySet<number>,
  complete: boolean,
): Finding['responses'] {
  if (typeof responses === 'string') return responses;
  const known = responses.filter(({ finding }) =>
    finding === null ? complete : numbers.has(finding.number),
  );
  return known.length > 0 ? known : 'none recorded';
}
