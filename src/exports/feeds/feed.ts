import { findingIn } from '../../model/promise/ledger.ts';
import { changesOf, correctionsOf, type Change } from '../../model/promise/changes.ts';
import { changesIn } from '../../model/chapter.ts';
import type { Chapter, Finding, Report } from '../../model/report.ts';
import { namesPerson } from '../../model/persons/public.ts';
import { isUndated } from '../../model/time/meant.ts';
import { latest } from '../../schema/edtf.ts';
import { lastingAddress, type Address } from '../address.ts';
import { escapeXml as text } from '../../text/words.ts';
import { element, xmlDocument } from '../network/xml.ts';
import { changeLine, hasNote } from '../../text/correction.ts';
import { isolatedText } from '../../text/direction.ts';
import { t } from '../../text/t.ts';
import { afterwards } from '../../text/superseded.ts';
import { guardsOf, versionInOrder } from '../words.ts';

/** Most entries that a feed carries; older ones stay at `/corrections/` and at their addresses. */
const LONGEST = 200;

/** One entry of a feed, before its format. */
export interface FeedEntry {
  /** For good: the address of the version, or the address that ended with its state. */
  id: string;
  url: string;
  title: string;
  text: string;
  date: string;
}

/** New and changed findings, withdrawals, mergers and moves, the newest first. */
export function feedEntries(report: Report, address: Address): FeedEntry[] {
  return entriesOf(changesOf(report), report, address);
}

/** What happened to the findings that a chapter tells. */
export function chapterEntries(chapter: Chapter, report: Report, address: Address): FeedEntry[] {
  return entriesOf(changesIn(chapter, report), report, address);
}

/** Corrections alone: everything but first publications. */
export function correctionEntries(report: Report, address: Address): FeedEntry[] {
  return entriesOf(correctionsOf(report), report, address);
}

/** What happened to one finding, its first publication included. */
export function findingEntries(number: number, report: Report, address: Address): FeedEntry[] {
  return entriesOf(
    changesOf(report).filter((change) => change.number === number),
    report,
    address,
  );
}

/** Some changes as a feed tells them, as many as it carries. */
export function entriesOf(changes: readonly Change[], report: Report, address: Address): FeedEntry[] {
  return changes.slice(0, LONGEST).map((change) => entryOf(change, report, address));
}

/** A feed in Atom (RFC 4287). */
export function atomFeed(
  entries: readonly FeedEntry[],
  report: Report,
  address: Address,
  { path, page, title }: { path: string; page: string; title: string },
): string {
  const { site } = report;
  const head = [
    element('id', {}, [text(lastingAddress(report)(path))]),
    element('title', {}, [text(title)]),
    element('subtitle', {}, [text(site.subtitle)]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: address(path) }),
    element('link', { rel: 'alternate', type: 'text/html', href: address(page) }),
    element('updated', {}, [instant(entries[0]?.date ?? lastDay(report))]),
    element('author', {}, [element('name', {}, [text(site.publisher.name)])]),
    element('rights', {}, [text(site.licence.name)]),
  ];
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
    ...head.map(line),
    ...entries.map(atomEntry).map(line),
    '\n',
  ]);
  return xmlDocument(feed);
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(entries: readonly FeedEntry[], report: Report, address: Address): string {
  const { site } = report;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    description: site.subtitle,
    home_page_url: address('/'),
    feed_url: address('/feed.json'),
    language: site.language,
    authors: [{ name: site.publisher.name, url: address('/method/') }],
    items: entries.map(({ id, url, title, text: content_text, date }) => ({
      id,
      url,
      title,
      content_text,
      date_published: instant(date),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function entryOf(change: Change, report: Report, address: Address): FeedEntry {
  const idOf = lastingAddress(report);
  return {
    id: change.version ? idOf(change.about) : `${idOf(change.address)}#${change.kind}`,
    url: address(change.about),
    title: isolatedText(titleOf(change, report)),
    text: isolatedText(textOf(change, report)),
    date: change.date,
  };
}

/** What happened, in a few words: the title of a list entry too. */
export function titleOf({ kind, number, address, version, about }: Change, report: Report): string {
  const finding = report.findings.find((candidate) => candidate.number === number);
  const { feed } = t.exports;
  const what = number === null ? address : t.exports.finding({ number });
  if (kind === 'new')
    return finding ? feed.publishedTitled({ what, title: finding.title }) : feed.published({ what });
  if (kind === 'changed') {
    const changed = { what, version: version!.n };
    return finding ? feed.changedTitled({ ...changed, title: finding.title }) : feed.changed(changed);
  }
  if (kind === 'withdrawn') return feed.withdrawn({ what });
  if (kind === 'moved') return feed.moved({ what, to: about });
  return feed.merged({ what, into: findingIn(about)! });
}

/** What the change is, note, statement and grade: never a statement without its grade and its denial. */
function textOf({ note, version, subject, number }: Change, report: Report): string {
  const finding = report.findings.find((candidate) => candidate.number === number);
  const before = finding?.versions.find(({ n }) => n === (version?.n ?? 0) - 1);
  // What was withdrawn or merged is not sent out again.
  const line = version && finding ? changeLine(version, before) : null;
  const news = [
    line,
    line !== null && hasNote(version!, before) ? null : note,
    subject && t.exports.feed.wasAbout({ subject }),
  ];
  const said = version ? versionWords(version, finding, report) : [];
  // What is new about a first publication is what it says; of a change, what changed.
  const lines = version?.n === 1 ? [...said, ...news] : [...news, ...said];
  return lines.filter(Boolean).join('\n\n') || t.exports.feed.textRemoved;
}

/** A version in the order of the page: statement, grade, denial, limits; of an earlier one also that it is not the present one. */
function versionWords(
  { n, snapshot }: NonNullable<Change['version']>,
  finding: Finding | undefined,
  report: Report,
): string[] {
  if (!snapshot || !finding) return [t.exports.feed.noMore];
  if (finding.version === n) return [finding.statement, ...guardsOf(finding)];
  return versionInOrder(snapshot, report, afterwards(finding, namesPerson(finding), snapshot));
}

function atomEntry({ id, url, title, text: words, date }: FeedEntry): string {
  return element('entry', {}, [
    element('id', {}, [text(id)]),
    element('title', {}, [text(title)]),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, [instant(date)]),
    element('updated', {}, [instant(date)]),
    element('content', { type: 'text' }, [text(words)]),
  ]);
}

/** A day as the start of that day in universal time: no hour is known. */
const instant = (day: string) => `${day}T00:00:00Z`;

/** The last day that the collection covers: what a feed without entries is dated by. */
function lastDay({ articles, ledger }: Report): string {
  return (
    ledger.last ??
    articles
      .filter((article) => !isUndated(article))
      .map(({ published }) => latest(published) ?? '')
      .sort()
      .at(-1) ??
    '1970-01-01'
  );
}

const line = (xml: string) => `\n  ${xml}`;
