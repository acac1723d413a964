import type { Article, Finding, Report, Source } from '../../model/report.ts';
import { certainlyPublished, common } from '../../model/time/certain.ts';
import { grouped } from '../../model/join/resolve.ts';
import { restingOn } from '../../model/join/roots.ts';
import { listInWords, sentenceCase } from '../../text/words.ts';
import { edtfOf } from '../../schema/edtf.ts';
import { isArticlesOwn } from '../../schema/source.ts';
import { supportNote } from '../../text/credit.ts';
import { dateWords, dayWords, publishedWords } from '../../text/dates.ts';
import type { Address } from '../address.ts';
import { authorsOf, type Author } from './author.ts';
import { t } from '../../text/t.ts';

export type Fields = Record<string, string | null>;

/**
 * `sources.bib`: the articles read and the sources that they name, for reference managers. Sources other than
 * articles were not seen here; each entry says so, and names the findings that rest on it with their addresses.
 */
export function sourcesBib(report: Report, address: Address): string {
  const articles = report.articles.map((article) => articleEntry(article, address));
  const findings = restersOn(report.findings, ({ evidence }) => evidence.flatMap(({ credited }) => credited));
  const citing = restersOn(report.articles, ({ restsOn }) => restsOn);
  const sources = citedSources(report).map((source) =>
    sourceEntry(source, findings.get(source) ?? [], citing.get(source) ?? [], address),
  );
  return [...articles, ...sources].join('\n');
}

/** The sources that have an entry of their own: all but an article's own words and our reading of it. */
export const citedSources = ({ sources }: Report): Source[] =>
  sources.filter(({ kind }) => !isArticlesOwn(kind));

function articleEntry(article: Article, address: Address): string {
  // Where only the address names an outlet, the entry does not call it the publisher.
  const outlet = article.outletBasis === 'address' ? null : article.outlet;
  const site = article.outletBasis === 'address' ? article.outlet : null;
  const { sources } = t.exports;
  return entry(outlet ? 'article' : 'misc', `article-${article.slug}`, {
    author: authorsField(authorsOf(article)),
    title: braced(article.headline ?? article.title),
    journal: outlet ? braced(outlet.name) : null,
    howpublished: site && escaped(t.exports.cite.onSite({ outlet: site.name })),
    ...dateFields(certainlyPublished(article)),
    language: article.language,
    url: verbatim(article.address ?? address(article.url)),
    note: joined([
      article.headline ? null : sources.headlineNotKnown,
      sources.published({ date: publishedWords(article) }),
    ]),
    annote: joined([
      sources.howItWasRead({ address: address(article.url) }),
      article.copy && sources.copy({ day: dayWords(article.copy.date), address: article.copy.address }),
      carried(article.findings, address),
    ]),
  });
}

/** For each source, what rests on it, directly or through others. */
function restersOn<Item>(items: readonly Item[], sourcesOf: (item: Item) => Source[]): Map<Source, Item[]> {
  return grouped(
    items.flatMap((item) => [...restingOn(sourcesOf(item))].map((source) => [source, item] as const)),
  );
}

function sourceEntry(source: Source, findings: Finding[], citing: Article[], address: Address): string {
  const when = source.when === undefined ? null : edtfOf(source.when);
  return entry('misc', `source-${source.id}`, {
    author: source.by.length > 0 ? source.by.map(({ name }) => braced(name)).join(' and ') : null,
    title: braced(source.title),
    ...dateFields(when && common(when)),
    howpublished: escaped(t.kinds.sources[source.kind]),
    note: joined([
      when && t.exports.sources.date({ date: dateWords(when) }),
      t.exports.sources.support({ support: sentenceCase(supportNote(source)) }),
      citing.length > 0
        ? t.exports.sources.knownFrom({ articles: listInWords(citing.map(({ slug }) => `article-${slug}`)) })
        : null,
    ]),
    annote: joined([carried(findings, address)]),
  });
}

/** Sentences of a note; `null` when there is none. */
function joined(sentences: readonly (string | null)[]): string | null {
  const given = sentences.filter((sentence) => sentence !== null);
  return given.length === 0 ? null : escaped(given.join(' '));
}

function carried(findings: readonly Finding[], address: Address): string | null {
  const live = findings.map(({ number, url }) => ({ number, address: address(url) }));
  return live.length === 0 ? null : t.exports.sources.findings({ findings: live });
}

/** Names as BibTeX reads them: a person by family name, anything else in braces of its own, so that it stays whole. */
export const authorsField = (authors: readonly Author[]): string | null =>
  authors.length === 0
    ? null
    : authors
        .map((author) =>
          'literal' in author
            ? braced(author.literal)
            : `${escaped(author.family)}, ${escaped(author.given)}`,
        )
        .join(' and ');

/** Year, month and day as far as they are certain; a period or a doubt stands in the note alone. */
export function dateFields(certainly: string | null): Fields {
  const [year, month, day] = certainly?.split('-') ?? [];
  return {
    year: year ?? null,
    month: month ? String(Number(month)) : null,
    day: day ? String(Number(day)) : null,
  };
}

export function entry(type: string, key: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}

/** Escaped text in a second pair of braces: names of institutions and titles keep their letters as they are. */
const braced = (text: string): string => `{${escaped(text)}}`;

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

/** Plain text for BibTeX; letters of all scripts stay UTF-8. */
export function escaped(text: string): string {
  return text
    .replace(/[\\~^{}#$%&_]/g, (character) => ESCAPES[character] ?? `\\${character}`)
    .replace(/\s+/g, ' ');
}

/** An address as it is, with the braces that would end the field percent-encoded. */
export const verbatim = (address: string): string =>
  address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
