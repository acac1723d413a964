import { getCollection, getEntry } from 'astro:content';
import type { Content, Entry } from './model/content.ts';
import { contentOf } from './model/edition/content-of.ts';
import { editionOf, editionSetting, mergeEdition } from './model/edition/edition.ts';
import { joinReport } from './model/join/join.ts';
import { ledgerFrom } from './model/promise/ledger.ts';
import { publicReport } from './model/persons/public.ts';
import type { Report } from './model/report.ts';
import { contentDirectory, editionBuilt, editionDirectory, editionLanguages } from './reading/directory.ts';
import { readLedger } from './reading/ledger.ts';
import type { Prose } from './reading/prose.ts';
import { readContent, readEdition } from './reading/read.ts';
import { sha256 } from './reading/sha256.ts';
import { FOLDERS } from './schema/collections.ts';
import { t } from './text/t.ts';

/** The report as everybody may see it, and the same with the given names and initials of persons known from an arrest. */
interface Reports {
  shown: Report;
  named: Report;
}

let built: Promise<Reports> | undefined;

/** The report that every page shows: the one door to the content. Built once a build, anew on each request in development. */
export async function getReport(): Promise<Report> {
  return (await reports()).shown;
}

/** The report with those names, for the words of pages that are `noindex`: of such a person and of what names one. */
export async function getNamedReport(): Promise<Report> {
  return (await reports()).named;
}

function reports(): Promise<Reports> {
  if (import.meta.env.DEV) return buildReports();
  built ??= buildReports();
  return built;
}

async function buildReports(): Promise<Reports> {
  const named = await buildReport();
  return { named, shown: publicReport(named, t.finding.person.instead) };
}

async function buildReport(): Promise<Report> {
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
  const original = joined(content, directory);
  const language = editionBuilt();
  return language === null ? original : edition(language, original, directory);
}

/** The edition in a language: the files of the original with its words, joined as the original is. */
function edition(language: string, original: Report, directory: string): Report {
  const { files } = readContent(directory, FOLDERS);
  const words = readEdition(directory, language, FOLDERS).files;
  const merged = mergeEdition(files, words, editionSetting(language, original, sha256));
  const content = contentOf(merged.files);
  const { languages } = original.site;
  return joined(
    { ...content, languages, edition: editionOf(original, merged.entries) },
    editionDirectory(directory, language),
  );
}

/** Joins content with the ledger that stands beside it; throws where it does not fit together. */
function joined(content: Content, directory: string): Report {
  const ledger = ledgerFrom(readLedger(directory).files, content.site.launched !== undefined, sha256);
  const { report, complaints } = joinReport(content, new Set(), ledger);
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
