/**
 * What Zotero makes of a page without a translator of its own, rule by rule, written anew from what its translators
 * "Embedded Metadata" (as of 13 June 2024) and "RDF" do, and from what its guide on exposing metadata says
 * (https://www.zotero.org/support/dev/exposing_metadata). A tag counts under the first prefix that is known; of several
 * with one name the first counts.
 */
export interface Item {
  type: string;
  title: string | undefined;
  creators: Creator[];
  site: string | undefined;
  date: string | undefined;
  language: string | undefined;
  url: string;
  abstract: string | undefined;
}

/** A person has two names; an institution has one, in the field for family names. */
type Creator = { last: string; first: string } | { name: string };

/** Item types that a `DC.type` names in Zotero's own words; only those that matter here. */
const ITEM_TYPES = ['webpage', 'journalArticle', 'report', 'blogPost', 'newspaperArticle', 'book'];

export function zoteroItem(html: string, location: string): Item {
  const tags = metaOf(html);
  const first = (...names: string[]) => names.map((name) => tags.get(name.toLowerCase())?.[0]).find(Boolean);
  const site = first('og:site_name');
  const title = first('citation_title', 'dc.title', 'og:title') ?? titleOf(html);
  return {
    type: typeOf(tags),
    // The name of the site is cut off the end of a title.
    title:
      title && site
        ? title.replace(new RegExp(`\\s*[-–—=_:|~#]\\s*${RegExp.escape(site)}\\s*$`, 'i'), '')
        : title,
    creators: creatorsOf(tags),
    site: first('citation_journal_title') ?? site,
    date: first('citation_publication_date', 'citation_date', 'dc.date'),
    language: first('citation_language', 'dc.language') ?? /<html[^>]* lang="([^"]*)"/.exec(html)?.[1],
    url: first('citation_public_url', 'og:url') ?? canonicalOf(html) ?? location,
    abstract: first('citation_abstract', 'og:description', 'dc.description', 'description'),
  };
}

/** As when the canonical link is taken before all else, which some of its versions do. */
export const canonicalOf = (html: string): string | undefined =>
  /<link[^>]*rel="canonical"[^>]*href="([^"]*)"/.exec(html)?.[1];

const titleOf = (html: string) => unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');

function metaOf(html: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<meta\b[^>]*>/g)) {
    const name = /\s(?:name|property)="([^"]*)"/.exec(tag)?.[1]?.toLowerCase();
    const content = /\scontent="([^"]*)"/.exec(tag)?.[1];
    if (!name || !content) continue;
    tags.set(name, [...(tags.get(name) ?? []), unescaped(content)]);
  }
  return tags;
}

const unescaped = (text: string) =>
  text
    .replaceAll('&#38;', '&')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** A journal's title decides; then `DC.type`; then `citation_title`, which makes an article; else any data a web page. */
function typeOf(tags: ReadonlyMap<string, string[]>): string {
  if (tags.has('citation_journal_title')) return 'journalArticle';
  const og = tags.get('og:type')?.[0];
  if (og === 'website') return 'webpage';
  const dc = tags.get('dc.type')?.[0];
  if (dc !== undefined && ITEM_TYPES.includes(dc)) return dc;
  if (dc?.toLowerCase().replaceAll(/\s/g, '') === 'webpage') return 'webpage';
  if (tags.has('citation_title') || tags.has('citation_series_title')) return 'journalArticle';
  return 'webpage';
}

/** `citation_author` stands before `DC.creator`, and that before `author`. */
function creatorsOf(tags: ReadonlyMap<string, string[]>): Creator[] {
  const authors = (tags.get('citation_author') ?? []).flatMap((text) => text.split(/\s*;\s*/));
  const given = authors.length > 0 ? authors : (tags.get('dc.creator') ?? tags.get('author') ?? []);
  return given.map((text) => cleaned(text, text.includes(',')));
}

/** Signs at both ends go; with a comma the family name stands first, without one it is the last word. */
function cleaned(text: string, byComma: boolean): Creator {
  const author = text.replace(/^[\s,/[\]:.]+|[\s,/[\]:.]+$/g, '');
  if (byComma) {
    const [last = '', first = ''] = author.split(/, ?/);
    return first === '' ? { name: last } : { last, first };
  }
  const at = author.lastIndexOf(' ');
  return at < 0 ? { name: author } : { last: author.slice(at + 1), first: author.slice(0, at) };
}
