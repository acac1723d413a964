import { ended } from '../../model/sentence-end.ts';
import { sentenceCase } from '../../text/words.ts';
import { familyFirst, nameInOrder, primary, type Author } from './author.ts';
import { versionOf, type CiteDate, type Work } from './work.ts';
import { t } from '../../text/t.ts';

const { cite } = t.exports;

/** APA, 7th edition: web page with version; "n.d." without a day. */
export function apa(work: Work): string {
  const authors = joined(
    work.authors.map((author) => familyFirst(author, initials)),
    cite.lastAuthorApa,
  );
  const version = versionOf(work);
  const title = `${shownTitle(work)}${version === null ? '' : ` (${sentenceCase(version)})`}`;
  const date = `(${work.date ? apaDate(work.date) : cite.noDate})`;
  const head = authors === '' ? [ended(title), ended(date)] : [ended(authors), ended(date), ended(title)];
  return sentence([...head, work.container && ended(work.container), work.url]);
}

/** The Chicago Manual of Style, 17th edition, bibliography form. */
export function chicago(work: Work): string {
  const date = work.date ? chicagoDate(work.date) : cite.noDate;
  const version = versionOf(work);
  const where =
    version === null
      ? ended([work.container, date].filter(Boolean).join(', '))
      : sentence([work.container && ended(work.container), ended([sentenceCase(version), date].join(', '))]);
  return sentence([...signed(work), quotedTitle(work), where, work.url && ended(work.url)]);
}

/** MLA Handbook, 9th edition. */
export function mla(work: Work): string {
  const rest = [work.container, versionOf(work), work.date && mlaDate(work.date), work.url];
  // From the third on the others are not named.
  return sentence([...signed(work, 2), quotedTitle(work), ended(rest.filter(Boolean).join(', '))]);
}

/** The citation template of the language's own Wikipedia for web pages; for an article without an address the one for news. */
export function wikipedia(work: Work): string {
  const names = cite.wikipedia;
  const version = versionOf(work);
  // The field of the template holds the name of a site, not how the article is known to stand there.
  const website = work.site ?? work.container;
  const site = names.type === null ? [website, version] : [website];
  const fields: [string, string | null][] = [
    ...wikiAuthors(work.authors),
    [names.title, shownTitle(work)],
    [names.url, work.url],
    [names.website, site.filter(Boolean).join(', ')],
    [names.date, work.date && wikiDate(work.date)],
    ...(names.type === null ? [] : [[names.type, version] satisfies [string, string | null]]),
    [names.language, primary(work.language)],
    [names.quote, work.statement],
    [names.archiveUrl, work.copy && work.copy.url],
    [names.archiveDate, work.copy && wikiDate(work.copy.date)],
    [names.urlStatus, work.copy && (work.copy.gone ? names.dead : names.live)],
  ];
  const given = fields.flatMap(([name, value]) =>
    value
      ? [`|${name}=${name === names.url || name === names.archiveUrl ? wikiAddress(value) : wikiText(value)}`]
      : [],
  );
  return `{{${[work.url ? names.web : names.news, ...given].join(' ')}}}`;
}

/** A line of Markdown; for a finding with its statement. */
export function markdown(work: Work): string {
  const title = mark(shownTitle(work));
  const link = work.url ? `[${title}](${work.url.replaceAll('(', '%28').replaceAll(')', '%29')})` : title;
  const names = work.kind === 'article' ? work.authors.map(nameInOrder).map(mark) : [];
  const version = versionOf(work);
  const about = [
    ...names,
    link,
    work.container && mark(work.container),
    version,
    work.date && plainDate(work.date),
  ];
  const line = about.filter(Boolean).join(', ');
  return work.statement
    ? cite.statement({ line, statement: mark(innerQuotes(work.statement)) })
    : ended(line);
}

/** Quotation marks as they stand inside others. */
const innerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

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

/** Who signs, the first by family name, for a list in the order of the alphabet; the others as they are printed. */
function signed({ authors }: Work, most = Infinity): string[] {
  if (authors.length === 0) return [];
  const [first, ...others] = authors;
  const named = familyFirst(first!);
  return [
    ended(
      authors.length > most
        ? `${named}, ${cite.andOthers}`
        : joined([named, ...others.map(nameInOrder)], cite.lastAuthor),
    ),
  ];
}

/** "a", "a, and b", "a, b, and c". */
const joined = (names: readonly string[], last: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;

function quotedTitle(work: Work): string {
  if (work.described) return ended(shownTitle(work));
  const inner = innerQuotes(work.title);
  return `“${ended(inner)}”`;
}

function apaDate({ year, month, day, circa }: CiteDate): string {
  const words = cite.apaDate({ year, month: monthName(month), day });
  return circa ? cite.ca({ date: words }) : words;
}

function chicagoDate(date: CiteDate): string {
  const { year, month, day, circa } = date;
  const words = cite.chicagoDate({ year, month: monthName(month), day });
  return bracketed(circa ? cite.ca({ date: words }) : words, date);
}

const monthName = (month: number | null): string | null => (month === null ? null : cite.months[month - 1]!);

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

/** Numbered where there are several: of fields with one name the template takes the last alone. */
function wikiAuthors(authors: readonly Author[]): [string, string][] {
  const names = cite.wikipedia;
  return authors.flatMap((author, index): [string, string][] => {
    const n = authors.length > 1 ? String(index + 1) : '';
    return 'literal' in author
      ? [[`${names.author}${n}`, author.literal]]
      : [
          [`${names.last}${n}`, author.family],
          [`${names.first}${n}`, author.given],
        ];
  });
}

/** Text inside a template: signs that end a field, open a link, a template or italics are written as entities. */
function wikiText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[|{}[\]<>]|'(?=')|(?<=')'/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An address inside a template: the same signs, and those that end an address in wikitext, as an address has them. */
const wikiAddress = (address: string): string =>
  address.replace(
    /[|{}[\]<>"'\s^`\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const mark = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

/** "J. W." of "Jan Willem", "J.-P." of "Jean-Paul". */
const initials = (given: string) =>
  given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');

const sentence = (parts: readonly (string | null)[]) => sentenceCase(parts.filter(Boolean).join(' '));
