import { sentenceCase } from '../../text/words.ts';
import type { Author, CiteDate, Work } from './work.ts';
import { t } from '../../text/t.ts';

const { cite } = t.exports;

/** APA, 7th edition: web page with version; "n.d." without a day. */
export function apa(work: Work): string {
  const authors = work.authors
    .map((author) => ('literal' in author ? author.literal : `${author.family}, ${initials(author.given)}`))
    .join(cite.lastAuthorApa);
  const version = work.version === null ? '' : ` (${cite.versionAtStart({ version: work.version })})`;
  const title = `${shownTitle(work)}${version}`;
  const date = `(${work.date ? apaDate(work.date) : cite.noDate})`;
  const head = authors === '' ? [stop(title), stop(date)] : [stop(authors), stop(date), stop(title)];
  return sentence([...head, work.container && stop(work.container), work.url]);
}

/** The Chicago Manual of Style, 17th edition, bibliography form. */
export function chicago(work: Work): string {
  const date = work.date ? chicagoDate(work.date) : cite.noDate;
  const where =
    work.version === null
      ? stop([work.container, date].filter(Boolean).join(', '))
      : sentence([
          work.container && stop(work.container),
          stop([cite.versionAtStart({ version: work.version }), date].join(', ')),
        ]);
  return sentence([...signed(work), quotedTitle(work), where, work.url && stop(work.url)]);
}

/** MLA Handbook, 9th edition. */
export function mla(work: Work): string {
  const rest = [
    work.container,
    work.version === null ? null : cite.version({ version: work.version }),
    work.date && mlaDate(work.date),
    work.url,
  ];
  return sentence([...signed(work), quotedTitle(work), stop(rest.filter(Boolean).join(', '))]);
}

/** Wikipedia's citation template for web pages; for an article without an address the one for news. */
export function wikipedia(work: Work): string {
  const fields: [string, string | null][] = [
    ...wikiAuthors(work.authors),
    ['title', shownTitle(work)],
    ['url', work.url],
    ['website', work.container],
    ['date', work.date && wikiDate(work.date)],
    ['type', work.version === null ? null : cite.version({ version: work.version })],
    ['language', work.language.slice(0, 2)],
    ['quote', work.statement],
  ];
  const given = fields.flatMap(([name, value]) =>
    value ? [`|${name}=${name === 'url' ? value : wikiText(value)}`] : [],
  );
  return `{{${['cite ' + (work.url ? 'web' : 'news'), ...given].join(' ')}}}`;
}

/** A line of Markdown; for a finding with its statement. */
export function markdown(work: Work): string {
  const title = mark(shownTitle(work));
  const link = work.url ? `[${title}](${work.url.replaceAll('(', '%28').replaceAll(')', '%29')})` : title;
  const names = work.kind === 'article' ? work.authors.map(nameInOrder).map(mark) : [];
  const version = work.version === null ? null : cite.version({ version: work.version });
  const about = [
    ...names,
    link,
    work.container && mark(work.container),
    version,
    work.date && plainDate(work.date),
  ];
  const line = about.filter(Boolean).join(', ');
  return work.statement ? cite.statement({ line, statement: mark(innerQuotes(work.statement)) }) : stop(line);
}

/** Quotation marks as they stand inside others. */
export const innerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** A date in British words: "14 May 2019", "about June 2019"; that the article prints none is added. */
export function plainDate(date: CiteDate): string {
  const words = dayFirst(date, cite.months);
  const shown = date.circa ? cite.about({ date: words }) : words;
  return date.inferred ? cite.notPrinted({ date: shown }) : shown;
}

/** A date as it is, in brackets where the work does not print it itself. */
const bracketed = (date: string, { inferred }: CiteDate) => (inferred ? cite.inferred({ date }) : date);

/** A title that is our description of an article without a known headline stands in brackets. */
const shownTitle = ({ title, described }: Work) => (described ? `[${title}]` : title);

function signed({ authors }: Work): string[] {
  if (authors.length === 0) return [];
  return [
    stop(
      authors
        .map((author) => ('literal' in author ? author.literal : `${author.family}, ${author.given}`))
        .join(cite.lastAuthor),
    ),
  ];
}

function quotedTitle(work: Work): string {
  if (work.described) return stop(shownTitle(work));
  const inner = innerQuotes(work.title);
  return /[.?!]$/.test(inner) ? `“${inner}”` : `“${inner}.”`;
}

function apaDate({ year, month, day, circa }: CiteDate): string {
  const rest = month === null ? '' : `, ${cite.months[month - 1]}${day === null ? '' : ` ${day}`}`;
  return circa ? cite.ca({ date: `${year}${rest}` }) : `${year}${rest}`;
}

function chicagoDate(date: CiteDate): string {
  const { year, month, day, circa } = date;
  const words =
    month === null
      ? `${year}`
      : day === null
        ? `${cite.months[month - 1]} ${year}`
        : `${cite.months[month - 1]} ${day}, ${year}`;
  return bracketed(circa ? cite.ca({ date: words }) : words, date);
}

function mlaDate(date: CiteDate): string {
  const words = dayFirst(date, cite.monthsShort);
  return bracketed(date.circa ? cite.circa({ date: words }) : words, date);
}

/** The template takes "c." before a year only. */
const wikiDate = (date: CiteDate) =>
  date.circa ? cite.c({ date: String(date.year) }) : dayFirst(date, cite.months);

function dayFirst({ year, month, day }: CiteDate, months: readonly string[]): string {
  return [day, month === null ? null : months[month - 1], year].filter((part) => part !== null).join(' ');
}

function wikiAuthors(authors: readonly Author[]): [string, string][] {
  return authors.flatMap((author): [string, string][] =>
    'literal' in author
      ? [['author', author.literal]]
      : [
          ['last', author.family],
          ['first', author.given],
        ],
  );
}

/** Text inside a template: signs that end a field, open a link or a template are written as entities. */
function wikiText(text: string): string {
  return text.replace(/[|{}[\]<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const mark = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

const nameInOrder = (author: Author) =>
  'literal' in author ? author.literal : `${author.given} ${author.family}`;

const initials = (given: string) =>
  given
    .split(/[\s-]+/)
    .map((name) => `${name.charAt(0)}.`)
    .join(' ');

/** With a full stop, unless it ends in one or in another end of a sentence. */
const stop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

const sentence = (parts: readonly (string | null)[]) => sentenceCase(parts.filter(Boolean).join(' '));
