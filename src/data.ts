import { getCollection, getEntry } from 'astro:content';
import type { Content, Entry } from './model/content.ts';
import { joinReport } from './model/join/join.ts';
import { ledgerFrom } from './model/promise/ledger.ts';
import type { Report } from './model/report.ts';
import { contentDirectory } from './reading/directory.ts';
import { readLedger } from './reading/ledger.ts';
import type { Prose } from './reading/prose.ts';
import { sha256 } from './reading/sha256.ts';

let built: Promise<Report> | undefined;

/** The report that every page shows: the one door to the content. Built once a build, anew on each request in development. */
export function getReport(): Promise<Report> {
  if (import.meta.env.DEV) return buildReport();
  built ??= buildReport();
  return built;
}

async function buildReport(): Promise<Report> {
  const site = await getEntry('site', 'site.yaml');
  if (!site) throw new Error('content/site.yaml is missing — run "npm run check"');
  const { prose: _, ...identity } = site.data;
  const content: Content = {
    site: identity,
    glossary: (await getEntry('glossary', 'glossary.yaml'))?.data.terms ?? {},
    chapters: entries(await getCollection('chapters')),
    articles: entries(await getCollection('articles')),
    findings: entries(await getCollection('findings')),
    entities: entries(await getCollection('entities')),
    sources: entries(await getCollection('sources')),
    tensions: entries(await getCollection('tensions')),
  };
  const { report, complaints } = joinReport(
    content,
    new Set(),
    ledgerFrom(readLedger(contentDirectory()).files, identity.launched !== undefined, sha256),
  );
  const errors = complaints.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(
      `The content does not fit together — run "npm run check". First: ${errors[0]!.collection}/${errors[0]!.id}: ${errors[0]!.words}`,
    );
  return report;
}

function entries<Data extends { prose: Prose }>(
  collection: { id: string; data: Data }[],
): Entry<Omit<Data, 'prose'>>[] {
  return collection.map(({ id, data: { prose, ...data } }) => ({ id, data, prose }));
}
