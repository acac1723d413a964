import type { Finding, Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { bibtex, cslJson, ris } from './data.ts';
import { citingSentence } from './sentence.ts';
import { apa, chicago, markdown, mla, plainDate, wikipedia } from './styles.ts';
import { findingWork, reportingWorks, type Work } from './work.ts';
import { t } from '../../text/t.ts';

/** One style of citation, for the finding and for the reporting that it comes from. */
export interface Citation {
  id: string;
  label: string;
  finding: string;
  /** One citation an article, separated by an empty line. */
  reporting: string;
}

/** Everything that somebody needs who quotes a finding. */
export interface CiteKit {
  /** One line: site, finding, version, day, address of the version. */
  line: string;
  /** The address that always leads to the finding as it is now. */
  link: string;
  /** The address that always shows this version. */
  pinned: string;
  /** Who says so, the statement word by word, and where it stands. */
  sentence: string;
  citations: Citation[];
}

/** Each style: how the works of one citation become its text. */
export const STYLES: readonly [id: string, label: string, style: (works: readonly Work[]) => string][] = [
  ['apa', 'APA', each(apa)],
  ['chicago', 'Chicago', each(chicago)],
  ['mla', 'MLA', each(mla)],
  ['wikipedia', 'Wikipedia', each(wikipedia)],
  ['markdown', 'Markdown', each(markdown)],
  ['bibtex', 'BibTeX', (works) => bibtex(works).trimEnd()],
  ['ris', 'RIS', (works) => ris(works).replaceAll('\r\n', '\n').replace(/\n$/, '')],
  ['csl', 'CSL-JSON', (works) => cslJson(works).trimEnd()],
];

function each(style: (work: Work) => string) {
  return (works: readonly Work[]): string => works.map(style).join('\n\n');
}

/** The cite kit of a finding. Everything in it names the version that it quotes. */
export function citeKit(finding: Finding, report: Report, address: Address): CiteKit {
  const work = findingWork(finding, report, address);
  const reporting = reportingWorks(finding);
  const pinned = work.url!;
  return {
    line: t.exports.cite.line({
      site: report.site.title,
      number: finding.number,
      version: finding.version,
      day: work.date && plainDate(work.date),
      address: pinned,
    }),
    link: address(finding.url),
    pinned,
    sentence: citingSentence(finding, report.site.title, pinned),
    citations: STYLES.map(([id, label, style]) => ({
      id,
      label,
      finding: style([work]),
      reporting: style(reporting),
    })),
  };
}
