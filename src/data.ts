import { giveOn, handedOn, type Reports } from './handed-on.ts';
import type { Content, Entry } from './model/content.ts';
import { joinReport } from './model/join/join.ts';
import { ledgerFrom } from './model/promise/ledger.ts';
import { publicReport } from './model/persons/public.ts';
import type { Report } from './model/report.ts';
import { contentDirectory, editionLanguages } from './reading/directory.ts';
import { readLedger } from './reading/ledger.ts';
import type { Prose } from './reading/prose.ts';
import { sha256 } from './reading/sha256.ts';
import { t } from './text/t.ts';

let joined: Promise<Reports> | undefined;

/**
 * Gives the pages that this process makes from now on their report: read, checked and joined by the command that makes
 * them. Where it is still at that, pages wait.
 */
export const handOn = (named: Report | Promise<Report>): void =>
  giveOn(named instanceof Promise ? named.then(reportsOf) : Promise.resolve(reportsOf(named)));

/** The report that every page shows: the one door to the content. */
export const getReport = async (): Promise<Report> => (await reports()).shown;

/** The report with those names, for the words of pages that are `noindex`: of such a person and of what names one. */
export const getNamedReport = async (): Promise<Report> => (await reports()).named;

/** What was handed on by `npm run build` or `npm run dev`; where Astro was started by itself, its collections, joined. */
const reports = async (): Promise<Reports> => handedOn() ?? (joined ??= fromCollections());

const reportsOf = (named: Report): Reports => ({
  named,
  shown: publicReport(named, t.finding.person.instead),
});

async function fromCollections(): Promise<Reports> {
  const { getCollection, getEntry } = await import('astro:content');
  const site = await getEntry('site', 'site.yaml');
  if (!site) throw new Error('content/site.yaml is missing — run "npm run check"');
  const { prose: _, ...identity } = site.data;
  const directory = contentDirectory();
  const content: Content = {
    site: identity,
    glossary: (await getEntry('glossary', 'glossary.yaml'))?.data.terms ?? {},
    chapters: entries(await getCollection('chapters')),
    articles: entries(await getCollection('articles')),
    findings: entries(await getCollection('findings')),
    entities: entries(await getCollection('entities')),
    sources: entries(await getCollection('sources')),
    tensions: entries(await getCollection('tensions')),
    languages: [identity.language, ...editionLanguages(directory)],
  };
  const ledger = ledgerFrom(readLedger(directory).files, identity.launched !== undefined, sha256);
  const { report, complaints } = joinReport(content, new Set(), ledger);
  const first = complaints.find(({ severity }) => severity === 'error');
  if (first)
    throw new Error(
      `The content does not fit together — run "npm run check". First: ${first.collection}/${first.id}: ${first.words}`,
    );
  return reportsOf(report);
}

function entries<Data extends { prose: Prose }>(
  collection: { id: string; data: Data }[],
): Entry<Omit<Data, 'prose'>>[] {
  return collection.map(({ id, data: { prose, ...data } }) => ({ id, data, prose }));
}
