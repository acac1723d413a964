import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../model/report.ts';
import { basePath } from '../../reading/directory.ts';
import { filesBelow } from '../../reading/files-below.ts';
import { inspectBudgets } from './budgets.ts';
import { inspectIds } from './ids.ts';
import { inspectLedger } from './ledger.ts';
import { inspectLinks } from './links.ts';
import { inspectPages } from './pages.ts';
import { inspectPolicy } from './policy.ts';
import { readHtml, type Html } from './html.ts';

/** A site as it was built, before readers see it. */
export interface BuiltSite {
  /** Every file, by its path in the folder (`findings/12/index.html`). */
  files: ReadonlyMap<string, { bytes: number }>;
  /** Every page, by its path. */
  pages: ReadonlyMap<string, Html>;
  /** Start of every internal address: empty, or `/repo`. */
  base: string;
  report: Report;
  /** The site that an edition is part of: its links may lead there. */
  around?: { files: ReadonlyMap<string, { bytes: number }>; base: string };
}

/** Where a site stands among those in other languages. */
export interface Whereabouts {
  base: string;
  /** Folders of editions, which are inspected by themselves. */
  apart?: readonly string[];
  /** The folder and the base path of the whole, for an edition. */
  around?: { folder: string; base: string };
}

/** Looks at one side of a built site; one line for each thing that is wrong. */
export type Inspection = (site: BuiltSite) => string[];

/** What is asked of every site. A new question is a new function here. */
export const INSPECTIONS: readonly Inspection[] = [
  inspectLedger,
  inspectPages,
  inspectLinks,
  inspectIds,
  inspectPolicy,
  inspectBudgets,
];

/** Asks every question of the site in a folder. */
export function inspectSite(
  folder: string,
  report: Report,
  inspections: readonly Inspection[],
  where?: Whereabouts,
): string[] {
  if (inspections.length === 0) return [];
  if (!existsSync(join(folder, 'index.html'))) return ['index.html: there is no home page'];
  const site = readSite(folder, report, where);
  return inspections.flatMap((inspect) => inspect(site));
}

/** Reads a built site: every file's size, and of every page what the inspections ask for. */
export function readSite(
  folder: string,
  report: Report,
  { base, apart = [], around }: Whereabouts = { base: basePath() },
): BuiltSite {
  const files = new Map<string, { bytes: number }>();
  const pages = new Map<string, Html>();
  const keep = keeper();
  for (const path of filesBelow(folder)) {
    const file = join(folder, path);
    files.set(path, { bytes: statSync(file).size });
    if (apart.some((name) => path.startsWith(`${name}/`))) continue;
    if (path.endsWith('.html')) pages.set(path, readHtml(readFileSync(file, 'utf8'), keep));
  }
  return {
    files,
    pages,
    base,
    report,
    ...(around && { around: { files: filesOf(around.folder), base: around.base } }),
  };
}

const filesOf = (folder: string) =>
  new Map(filesBelow(folder).map((path) => [path, { bytes: statSync(join(folder, path)).size }]));

/**
 * Answers a copy of a text, the same one for equal texts. A piece cut out of a page would keep the whole page in
 * memory, and the pages lead to the same few addresses.
 */
function keeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
}
