import { changesIn } from '../../model/chapter.ts';
import { changesOf } from '../../model/promise/changes.ts';
import type { Chapter, Report } from '../../model/report.ts';
import { dayWords } from '../../text/dates.ts';
import { t } from '../../text/t.ts';
import type { Address } from '../address.ts';
import { STYLES } from './cite.ts';
import { plainDate } from './styles.ts';
import { chapterWork } from './work.ts';

/** What somebody needs who quotes a chapter. It has no versions: it is dated by the last change of a finding that it tells. */
export interface ChapterKit {
  line: string;
  link: string;
  citations: { id: string; label: string; text: string }[];
}

const OWN = new Set(['apa', 'chicago', 'mla', 'wikipedia', 'bibtex']);

/** The cite kit of a chapter. */
export function chapterKit(chapter: Chapter, report: Report, address: Address): ChapterKit {
  const work = chapterWork(chapter, report, changesIn(chapter, report)[0]?.date ?? null, address);
  return {
    line: t.exports.cite.chapterLine({
      site: report.site.title,
      number: chapter.number,
      title: chapter.title,
      day: work.date && plainDate(work.date),
      address: work.url!,
    }),
    link: work.url!,
    citations: STYLES.filter(([id]) => OWN.has(id)).map(([id, label, style]) => ({
      id,
      label,
      text: style([work]),
    })),
  };
}

/** One line that cites the whole report, as of the last change of any finding. */
export function reportLine(report: Report, address: Address): string {
  const date = changesOf(report)[0]?.date;
  return t.exports.cite.reportLine({
    site: report.site.title,
    title: t.report.title,
    day: date ? dayWords(date) : null,
    address: address('/report/'),
  });
}
