import type { Finding, Report } from '../../model/report.ts';
import type { Tombstone } from '../../model/promise/versions.ts';
import { namesPerson } from '../../model/persons/public.ts';
import { deniers } from '../../model/denial.ts';
import { listInWords, sentenceCase } from '../../text/words.ts';
import type { Grade } from '../../schema/grade.ts';
import { creditLine } from '../../text/credit.ts';
import { dayWords } from '../../text/dates.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** What a social card says; how it looks is decided where it is drawn. */
export interface Card {
  site: string;
  /** The number in its ring; null for the site's own card. */
  number: number | null;
  /** Decides colour and line; null where nothing is claimed. */
  grade: Grade | null;
  denied: boolean;
  /** The grade in words. */
  stamp: string | null;
  /** Who denies it, in words. */
  denial: string | null;
  words: string;
  /** Who says so, or what the site is. */
  credit: string;
  address: string;
}

/** Where the card of a finding is; a finding that names a person known from an arrest goes without one of its own. */
export function cardPath(finding: Finding): string {
  return namesPerson(finding) ? '/og/site.png' : `/og/findings/${finding.number}.png`;
}

/** The card of a finding: number, grade, denial and statement, so that no line travels without its hedge. */
export function findingCard(finding: Finding, report: Report): Card {
  // The address answers for good, with the card of the site.
  if (namesPerson(finding)) return siteCard(report);
  const { site } = report;
  return {
    site: site.title,
    number: finding.number,
    grade: finding.grade,
    denied: finding.denied,
    stamp: sentenceCase(gradeWords(finding)),
    denial: finding.denied ? t.exports.deniedBy({ deniers: listInWords(deniers(finding)) }) : null,
    words: finding.statement,
    credit: creditLine(finding),
    address: shown(site.address, finding.url),
  };
}

/** The card of a number that is no more: it says so, and nothing of what it said. */
export function goneCard(gone: Tombstone, { site }: Report): Card {
  return {
    site: site.title,
    number: gone.number,
    grade: null,
    denied: false,
    stamp: sentenceCase(gone.state),
    denial: null,
    words: t.exports.card.gone({ number: gone.number, state: gone.state, day: dayWords(gone.date) }),
    credit: gone.reason,
    address: shown(site.address, gone.url),
  };
}

/** The card of the site. */
export function siteCard({ site, findings, articles }: Report): Card {
  return {
    site: site.title,
    number: null,
    grade: null,
    denied: false,
    stamp: null,
    denial: null,
    words: site.subtitle,
    credit: t.exports.card.site({ findings: findings.length, articles: articles.length }),
    address: shown(site.address, '/'),
  };
}

/** An address as people read it, without its scheme. */
function shown(site: string, path: string): string {
  return (site.replace(/^https?:\/\//, '') + path).replace(/\/$/, '');
}
