import { pathOf } from '../../model/addresses.ts';
import { toldIn } from '../../model/chapter.ts';
import type { Chapter, Finding, Report } from '../../model/report.ts';
import type { Tombstone } from '../../model/promise/versions.ts';
import { namesPerson } from '../../model/persons/public.ts';
import { deniers } from '../../model/denial.ts';
import { listInWords, sentenceCase } from '../../text/words.ts';
import type { Grade } from '../../schema/grade.ts';
import { answersBeside } from '../../text/answers.ts';
import { creditLine } from '../../text/credit.ts';
import { dayWords } from '../../text/dates.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** What a social card says; how it looks is decided where it is drawn. */
export interface Card {
  site: string;
  /** The number in its ring; null for a card that is not of one finding. */
  number: number | null;
  /** What it is a card of, where it has no number. */
  title: string | null;
  /** Decides colour and line; null where nothing is claimed. */
  grade: Grade | null;
  denied: boolean;
  /** The grade in words. */
  stamp: string | null;
  /** Who denies it, in words. */
  denial: string | null;
  words: string;
  /** Who else answers, and what the words do not show; null where nothing is said about that. */
  limits: string | null;
  /** Who says so, or what the site is. */
  credit: string;
  address: string;
}

/** Where the card of a finding is; a finding that names a person known from an arrest goes without one of its own. */
export function cardPath(finding: Finding): string {
  return namesPerson(finding) ? '/og/site.png' : `/og/findings/${finding.number}.png`;
}

/** The card of a finding: number, grade, denial, statement, answers and limits, so that no line travels without its hedge. */
export function findingCard(finding: Finding, report: Report): Card {
  // The address answers for good, with the card of the site.
  if (namesPerson(finding)) return siteCard(report);
  return {
    ...cardAt(finding.url, report),
    number: finding.number,
    title: null,
    ...gradeOf(finding),
    words: finding.statement,
    limits: besideOf(finding),
    credit: sentenceCase(creditLine(finding)),
  };
}

/** The card of a number that is no more: it says so, and nothing of what it said. */
export function goneCard(gone: Tombstone, report: Report): Card {
  const state = t.promise.permalinks.states[gone.state];
  return {
    ...cardAt(gone.url, report),
    number: gone.number,
    title: null,
    stamp: sentenceCase(state),
    words: t.exports.card.gone({ number: gone.number, state, day: dayWords(gone.date) }),
    credit: gone.reason,
  };
}

/** The card of the site: what it leads with, under the grade and the denial of the finding that this is about, which is named. */
export function siteCard(report: Report): Card {
  const { words, finding } = leadOf(report);
  return {
    ...cardAt('/', report),
    ...(finding && {
      ...gradeOf(finding),
      stamp: `${t.finding.called(finding)} · ${gradeWords(finding)}`,
    }),
    words,
    limits: finding && besideOf(finding),
  };
}

/** The headline and the finding that it rests on; what the site is about, where that names a person. */
function leadOf({ site, byNumber }: Report): { words: string; finding: Finding | null } {
  const finding = byNumber.get(site.lead.finding);
  return finding && !namesPerson(finding)
    ? { words: site.lead.headline, finding }
    : { words: site.subtitle, finding: null };
}

/** Where the card of a chapter is. */
export const chapterCardPath = ({ id }: Pick<Chapter, 'id'>): string => `/og/report/${id}.png`;

/** The card of a chapter: its headline, which is held against its findings, and the question that it follows. */
export function chapterCard(chapter: Chapter, report: Report): Card {
  const { number, title, question, url } = chapter;
  const told = toldIn(chapter);
  return {
    ...cardAt(url, report),
    title: t.exports.card.chapter({ number }),
    words: title,
    limits: question,
    credit: t.exports.card.inChapter({
      findings: told.length,
      denied: told.filter(({ denied }) => denied).length,
    }),
  };
}

/** The card of a page that draws all findings in its own way. */
export function pageCard(page: 'network' | 'timeline', report: Report): Card {
  const { title, about } = t.lists[page];
  return { ...cardAt(pathOf(page), report), words: title, limits: about };
}

/** The card of a page that is of no finding, before it has words of its own; its keys in the order in which it is read. */
function cardAt(path: string, { site, findings, articles }: Report): Card {
  return {
    site: site.title,
    number: null,
    title: site.title,
    grade: null,
    denied: false,
    stamp: null,
    denial: null,
    words: site.subtitle,
    limits: null,
    credit: t.exports.card.site({ findings: findings.length, articles: articles.length }),
    address: shown(site.address, path),
  };
}

function gradeOf(finding: Finding): Pick<Card, 'grade' | 'denied' | 'stamp' | 'denial'> {
  const { grade, denied } = finding;
  return {
    grade,
    denied,
    stamp: sentenceCase(gradeWords(finding)),
    denial: denied ? t.exports.deniedBy({ deniers: listInWords(deniers(finding)) }) : null,
  };
}

function besideOf(finding: Finding): string | null {
  const limits = finding.doesNotShow.map((text) => t.exports.guards.notShown({ text }));
  return [...answersBeside(finding), ...limits].join(' ') || null;
}

/** An address as people read it, without its scheme. */
function shown(site: string, path: string): string {
  return (site.replace(/^https?:\/\//, '') + path).replace(/\/$/, '');
}
