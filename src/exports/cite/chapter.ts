import { changesIn } from '../../model/chapter.ts';
import { changesOf } from '../../model/promise/changes.ts';
import type { Chapter, Report } from '../../model/report.ts';
import { dayWords } from '../../text/dates.ts';
import { t } from '../../text/t.ts';
import type { Address } from '../address.ts';
import { apa, chicago, mla, plainDate, wikipedia } from './styles.ts';
import { bibtex } from './data.ts';
import { chapterWork } from './work.ts';

/** What somebody needs who quotes a chapter. It has no versions: it is dated by the last change of a finding that it tells. */
export interface ChapterKit {
  line: string;
  link: string;
  citations: { id: string; label: string; text: string }[];
}

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
    citations: [
      { id: 'apa', label: 'APA', text: apa(work) },
      { id: 'chicago', label: 'Chicago', text: chicago(work) },
      { id: 'mla', label: 'MLA', text: mla(work) },
      { id: 'wikipedia', label: 'Wikipedia', text: wikipedia(work) },
      { id: 'bibtex', label: 'BibTeX', text: bibtex([work]).trimEnd() },
    ],
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
