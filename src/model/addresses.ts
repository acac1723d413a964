import { everyNumber } from './join/every-number.ts';
import type { PagedList } from './list-pages.ts';
import { addressKey } from './promise/records.ts';
import { namesPerson } from './persons/public.ts';
import type { Report } from './report.ts';
import { monthsOfArticles } from './time/as-of.ts';
import { sortBy } from './join/resolve.ts';

/**
 * One kind of address. `{…}` in its pattern is filled in with what the report holds, one list of values for each
 * address; a pattern without it is one address, which every investigation has.
 */
interface AddressKind {
  /** Also the key of its name in the catalogue of words, where it has one. */
  id: string;
  pattern: string;
  form: 'page' | 'file';
  /** Whether it stands in the site map, for search engines. */
  listed: boolean;
  /**
   * What readers may count on. `recorded`: the ledger holds it, and it answers for good. `follows`: it lives as long
   * as the number that it hangs on, which is recorded. `built`: it comes with each build and may go with the next.
   */
  kept: 'recorded' | 'follows' | 'built';
  filledBy?: (report: Report) => string[][];
}

const numbers = (report: Report): string[][] => everyNumber(report).map(({ number }) => [String(number)]);
const versions = (report: Report): string[][] =>
  everyNumber(report).flatMap(({ number, finding, gone }) =>
    (finding ?? gone).versions.map(({ n }) => [String(number), String(n)]),
  );
/** Those that name a person known from an arrest or accusation, or the others. */
const findings = (person: boolean) => (report: Report) =>
  report.findings.filter((finding) => namesPerson(finding) === person).map(({ number }) => [String(number)]);
const entities = (person: boolean) => (report: Report) =>
  report.entities.filter(({ kind }) => (kind === 'person') === person).map(({ id }) => [id]);
const pagesOf = (listOf: (report: Report) => PagedList) => (report: Report) =>
  listOf(report).pages.map(({ path }) => [path]);

/** The files below `/data/` that are made of the report. */
// prettier-ignore
export const DATA_FILE_NAMES = [
  'entities.csv', 'entities.ftm.json', 'evidence.csv', 'findings.csv', 'findings.json', 'network.gexf',
  'network.graphml', 'relations.csv', 'sources.bib', 'statements.csv', 'timeline.ics', 'versions.json',
] as const;

/** Every kind of address that the site answers, once: the promise, the site map and the inspection read it here. */
// prettier-ignore
export const ADDRESSES = [
  { id: 'home', pattern: '/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'report', pattern: '/report/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'findings', pattern: '/findings/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'entities', pattern: '/entities/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'network', pattern: '/network/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'timeline', pattern: '/timeline/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'articles', pattern: '/articles/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'tensions', pattern: '/tensions/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'corroboration', pattern: '/corroboration/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'updates', pattern: '/updates/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'corrections', pattern: '/corrections/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'permalinks', pattern: '/permalinks/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'data', pattern: '/data/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'method', pattern: '/method/', form: 'page', listed: true, kept: 'recorded' },
  { id: 'search', pattern: '/search/', form: 'page', listed: false, kept: 'recorded' },

  { id: 'finding', pattern: '/findings/{finding}/', form: 'page', listed: true, kept: 'recorded', filledBy: findings(false) },
  { id: 'finding on a person', pattern: '/findings/{finding}/', form: 'page', listed: false, kept: 'recorded', filledBy: findings(true) },
  { id: 'chapter', pattern: '/report/{chapter}/', form: 'page', listed: true, kept: 'recorded',
    filledBy: ({ chapters }) => chapters.map(({ id }) => [id]) },
  { id: 'entity', pattern: '/entities/{entity}/', form: 'page', listed: true, kept: 'recorded', filledBy: entities(false) },
  { id: 'person', pattern: '/entities/{entity}/', form: 'page', listed: false, kept: 'recorded', filledBy: entities(true) },
  { id: 'article', pattern: '/articles/{article}/', form: 'page', listed: true, kept: 'recorded',
    filledBy: ({ articles }) => articles.map(({ slug }) => [slug]) },
  { id: 'tension', pattern: '/tensions/{tension}/', form: 'page', listed: true, kept: 'recorded',
    filledBy: ({ tensions }) => tensions.map(({ number }) => [String(number)]) },
  { id: 'as of', pattern: '/timeline/as-of/{month}/', form: 'page', listed: true, kept: 'recorded',
    filledBy: (report) => monthsOfArticles(report).map((month) => [month]) },

  { id: 'feed', pattern: '/feed.xml', form: 'file', listed: false, kept: 'recorded' },
  { id: 'JSON feed', pattern: '/feed.json', form: 'file', listed: false, kept: 'recorded' },
  { id: 'feed of corrections', pattern: '/corrections/feed.xml', form: 'file', listed: false, kept: 'recorded' },
  { id: 'feed of a chapter', pattern: '/report/{chapter}/feed.xml', form: 'file', listed: false, kept: 'recorded',
    filledBy: ({ chapters }) => chapters.map(({ id }) => [id]) },
  { id: 'data package', pattern: '/data/datapackage.json', form: 'file', listed: false, kept: 'recorded' },
  { id: 'data file', pattern: '/data/{file}', form: 'file', listed: false, kept: 'recorded',
    filledBy: () => DATA_FILE_NAMES.map((name) => [name]) },
  { id: 'picture of the network', pattern: '/diagrams/network.svg', form: 'file', listed: false, kept: 'recorded' },
  { id: 'picture of the network as of', pattern: '/diagrams/network-{month}.svg', form: 'file', listed: false, kept: 'recorded',
    filledBy: (report) => monthsOfArticles(report).map((month) => [month]) },
  { id: 'picture of the timeline', pattern: '/diagrams/timeline.svg', form: 'file', listed: false, kept: 'recorded' },

  { id: 'version', pattern: '/findings/{finding}/v/{version}/', form: 'page', listed: false, kept: 'follows', filledBy: versions },
  { id: 'twin', pattern: '/findings/{finding}.json', form: 'file', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'Markdown', pattern: '/findings/{finding}.md', form: 'file', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'BibTeX', pattern: '/findings/{finding}.bib', form: 'file', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'RIS', pattern: '/findings/{finding}.ris', form: 'file', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'CSL', pattern: '/findings/{finding}.csl.json', form: 'file', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'feed of a finding', pattern: '/findings/{finding}/feed.xml', form: 'file', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'embed', pattern: '/embed/findings/{finding}/', form: 'page', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'embed of a version', pattern: '/embed/findings/{finding}/v/{version}/', form: 'page', listed: false, kept: 'follows', filledBy: versions },
  { id: 'oEmbed', pattern: '/oembed/findings/{finding}.json', form: 'file', listed: false, kept: 'follows', filledBy: numbers },
  { id: 'card', pattern: '/og/findings/{finding}.png', form: 'file', listed: false, kept: 'follows', filledBy: numbers },

  { id: 'page of findings', pattern: '/findings/chapter/{page}/', form: 'page', listed: false, kept: 'built',
    filledBy: pagesOf(({ lists }) => lists.findings) },
  { id: 'page of relations', pattern: '/network/chapter/{page}/', form: 'page', listed: false, kept: 'built',
    filledBy: pagesOf(({ lists }) => lists.network) },
  { id: 'page of the timeline', pattern: '/timeline/chapter/{page}/', form: 'page', listed: false, kept: 'built',
    filledBy: pagesOf(({ lists }) => lists.timeline) },
  { id: 'page of roots', pattern: '/corroboration/chapter/{page}/', form: 'page', listed: false, kept: 'built',
    filledBy: pagesOf(({ lists }) => lists.corroboration) },
  { id: 'page of an entity', pattern: '/entities/{entity}/chapter/{page}/', form: 'page', listed: false, kept: 'built',
    filledBy: (report) => report.entities.flatMap(({ id, list }) => list.pages.map(({ path }) => [id, path])) },
  // What stood at an address that ended, or where it leads: the ledger keeps these, and no report holds them.
  { id: 'ended', pattern: '/{ended}/', form: 'page', listed: false, kept: 'built',
    filledBy: ({ ledger }) => ledger.addresses
      .filter(({ address, state }) => state !== 'live' && address.endsWith('/'))
      .map(({ address }) => [address.slice(1, -1)]) },
  { id: 'not found', pattern: '/404.html', form: 'page', listed: false, kept: 'built' },
  { id: 'picture of an entity', pattern: '/diagrams/entities/{entity}.svg', form: 'file', listed: false, kept: 'built',
    filledBy: (report) => report.entities.map(({ id }) => [id]) },
  { id: 'card of the site', pattern: '/og/site.png', form: 'file', listed: false, kept: 'built' },
  { id: 'card of a chapter', pattern: '/og/report/{chapter}.png', form: 'file', listed: false, kept: 'built',
    filledBy: ({ chapters }) => chapters.map(({ id }) => [id]) },
  { id: 'card of the network', pattern: '/og/network.png', form: 'file', listed: false, kept: 'built' },
  { id: 'card of the timeline', pattern: '/og/timeline.png', form: 'file', listed: false, kept: 'built' },
  { id: 'marks of the network', pattern: '/diagrams/marks.css', form: 'file', listed: false, kept: 'built' },
  { id: 'marks of a page of relations', pattern: '/network/chapter/{page}.css', form: 'file', listed: false, kept: 'built',
    filledBy: pagesOf(({ lists }) => lists.network) },
  { id: 'site map', pattern: '/sitemap-0.xml', form: 'file', listed: false, kept: 'built' },
  { id: 'index of site maps', pattern: '/sitemap-index.xml', form: 'file', listed: false, kept: 'built' },
  { id: 'robots', pattern: '/robots.txt', form: 'file', listed: false, kept: 'built' },
  { id: 'rules of the host', pattern: '/{rules}', form: 'file', listed: false, kept: 'built',
    filledBy: () => [['_headers'], ['_redirects']] },
] as const satisfies readonly AddressKind[];

type Row = (typeof ADDRESSES)[number];

/** A page that every investigation has, in menus and above the pages below it. */
export type PageId = Exclude<Extract<Row, { form: 'page'; kept: 'recorded' }>, { filledBy: unknown }>['id'];

/** Where a page stands that every investigation has. */
export function pathOf(page: PageId): string {
  return ADDRESSES.find(({ id }) => id === page)!.pattern;
}

/** Every address of a report of the kinds that are wanted, each once; finding 9 stands before finding 12. */
export function addressesWhere(report: Report, wanted: (kind: AddressKind) => boolean): string[] {
  const kinds: readonly AddressKind[] = ADDRESSES;
  const all = kinds
    .filter(wanted)
    .flatMap(({ pattern, filledBy }) =>
      filledBy ? filledBy(report).map((values) => filled(pattern, values)) : [pattern],
    );
  return sortBy(new Set(all), addressKey);
}

/** Addresses that live and die with a finding, besides one for each of its versions. */
export function addressesBeside(number: number): string[] {
  return ADDRESSES.filter(({ pattern, kept }) => kept === 'follows' && !pattern.includes('{version}')).map(
    ({ pattern }) => filled(pattern, [String(number)]),
  );
}

function filled(pattern: string, values: readonly string[]): string {
  const left = [...values];
  return pattern.replace(/\{\w+\}/g, () => left.shift()!);
}
