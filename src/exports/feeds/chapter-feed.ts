import { changesOf } from '../../model/promise/changes.ts';
import { slugOf } from '../../model/promise/ledger.ts';
import type { Report } from '../../model/report.ts';
import { t } from '../../text/t.ts';
import type { Address } from '../address.ts';
import { atomFeed, chapterEntries, entriesOf } from './feed.ts';

/** Names of all chapters that have a feed: those of now, and those that ended, whose readers still ask for it. */
export function chapterFeeds({ chapters, ledger }: Report): string[] {
  const ended = ledger.addresses.flatMap(({ address, state }) => {
    const name = /^\/report\/([^/]+)\/feed\.xml$/.exec(address)?.[1];
    return state === 'live' || name === undefined ? [] : [name];
  });
  return [...chapters.map(({ id }) => id), ...ended];
}

/**
 * What happened to the findings that one chapter tells. Under the name that a chapter had, its feed as it is now,
 * which says where it moved: programs that read feeds know no page that sends on. Of a chapter that was withdrawn,
 * that it was.
 */
export function chapterFeed(name: string, report: Report, address: Address): string {
  const page = `/report/${name}/`;
  const target = report.ledger.byAddress.get(page)?.target ?? null;
  const own = target === null ? name : slugOf(target);
  const chapter = report.chapters.find(({ id }) => id === own);
  if (chapter)
    return atomFeed(chapterEntries(chapter, report, address), report, address, {
      path: `${chapter.url}feed.xml`,
      page: chapter.url,
      title: t.report.feed({ site: report.site.title, title: chapter.title }),
    });
  const ends = changesOf(report).filter((change) => change.address === page);
  return atomFeed(entriesOf(ends, report, address), report, address, {
    path: `${page}feed.xml`,
    page,
    title: t.report.feed({ site: report.site.title, title: page }),
  });
}
