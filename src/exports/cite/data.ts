import { authorsField, dateFields, entry, escaped, verbatim } from './bibtex.ts';
import { familyFirst } from './author.ts';
import { plainDate } from './styles.ts';
import { versionOf, type CiteDate, type Work } from './work.ts';
import { t } from '../../text/t.ts';
import { sentenceCase } from '../../text/words.ts';

/** BibTeX, one entry a work; letters of all scripts stay UTF-8, addresses stay as they are. */
export function bibtex(works: readonly Work[]): string {
  return works.map(bibtexEntry).join('\n');
}

function bibtexEntry(work: Work): string {
  const { date } = work;
  // As in `sources.bib`: an outlet that the article itself names is the journal that it stands in.
  const journal = work.kind === 'article' && work.outlet ? work.container : null;
  return entry(journal ? 'article' : 'misc', work.key, {
    author: authorsField(work.authors),
    title: `{${escaped(work.title)}}`,
    journal: journal && `{${escaped(journal)}}`,
    howpublished: journal || !work.container ? null : escaped(work.container),
    edition: versionOf(work),
    ...dateFields(date && date.certain),
    language: work.language,
    url: work.url && verbatim(work.url),
    abstract: work.abstract && escaped(work.abstract),
    note: noteOf(work, escaped),
  });
}

function noteOf(work: Work, escape: (text: string) => string): string | null {
  const parts = [
    work.described ? t.exports.cite.titleDescribed : null,
    dateNote(work.date),
    work.note,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : escape(parts.join('. '));
}

function dateNote(date: CiteDate | null): string | null {
  if (!date?.circa) return null;
  const words = { date: plainDate({ ...date, inferred: false }) };
  return date.inferred ? t.exports.cite.dateNotPrinted(words) : t.exports.cite.dateApproximate(words);
}

/** RIS, for EndNote, Zotero and others: a record a work, lines ended as the format wants it. */
export function ris(works: readonly Work[]): string {
  return works.map((work) => `${risLines(work).join('\r\n')}\r\n`).join('\r\n');
}

function risLines(work: Work): string[] {
  const version = versionOf(work);
  const fields: [string, string | null][] = [
    ['TY', work.kind === 'article' ? 'NEWS' : 'ELEC'],
    ['ID', work.key],
    ...work.authors.map((author): [string, string] => ['AU', familyFirst(author)]),
    ['TI', work.title],
    ['T2', work.container],
    ['ET', version === null ? null : sentenceCase(version)],
    ['PY', work.date && (work.date.certain?.slice(0, 4) ?? null)],
    ['DA', work.date && risDate(work.date)],
    ['LA', work.language],
    ['UR', work.url],
    ['AB', work.abstract],
    ['N1', noteOf(work, (text) => text)],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
}

/** YYYY/MM/DD/, with what is not certain left empty, and a doubtful date in words behind it. */
function risDate(date: CiteDate): string {
  const [year = '', month = '', day = ''] = date.certain?.split('-') ?? [];
  return `${year}/${month}/${day}/${date.circa ? plainDate({ ...date, inferred: false }) : ''}`;
}

/** CSL-JSON, for Zotero, Pandoc and citation processors. */
export function cslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(cslItem), null, 2)}\n`;
}

function cslItem(work: Work): object {
  const item = {
    id: work.key,
    type: work.kind === 'article' ? 'article-newspaper' : 'webpage',
    title: work.title,
    author: work.authors.length === 0 ? null : work.authors,
    'container-title': work.container,
    version: work.version === null ? null : String(work.version),
    edition: work.edition ? t.exports.cite.edition : null,
    issued: work.date && cslDate(work.date),
    language: work.language,
    URL: work.url,
    abstract: work.abstract,
    note: noteOf(work, (text) => text),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function cslDate({ year, month, day, circa }: CiteDate): object {
  const parts = [year, month, day].filter((part) => part !== null);
  return { 'date-parts': [parts], ...(circa && { circa: true }) };
}
