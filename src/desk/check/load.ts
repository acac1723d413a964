import { sortProblems, type Problem } from '../../reading/fault.ts';
import type { Report } from '../../model/report.ts';
import { readContent, type Memory, type RawFile } from '../../reading/read.ts';
import { FOLDERS } from '../../schema/collections.ts';
import { drawingComplaints } from './drawings.ts';
import { loadEditions, type LoadedEdition } from './editions.ts';
import { joinFiles, type Joined } from './join.ts';
import { placedIn } from './placing.ts';

/** A content folder: the original, and each of its editions. */
export interface Loaded extends Joined {
  editions: LoadedEdition[];
}

/** How content is loaded. */
export interface Loading {
  /** The day of the clock, where one may be asked: what is built never depends on it. */
  today?: string | undefined;
  /** With one, only files are read and held against their schema that were touched since. */
  memory?: Memory | undefined;
}

/** Reads, checks and joins a content folder and its editions; reports every problem at once, each with its place. */
export function loadReport(directory: string, { today, memory }: Loading = {}): Loaded {
  const { files, problems } = readContent(directory, FOLDERS, memory);
  const original = joinFiles(files, problems, directory, undefined, today);
  const editions = original.report === null ? [] : loadEditions(directory, original, memory);
  const all = [...original.problems, ...editions.flatMap((edition) => edition.problems)];
  return { ...original, editions, problems: sortProblems(all) };
}

/**
 * The same as `loadReport`, with what can only be seen by laying the diagrams out: for those who check or build. With
 * other errors about, they are mended first.
 */
export function checkReport(directory: string, loading: Loading = {}): Loaded {
  const loaded = loadReport(directory, loading);
  const { report, files, problems } = loaded;
  const wrong = problems.some(({ severity, code }) => severity === 'error' && code !== 'unpublished');
  if (report === null || wrong) return loaded;
  return { ...loaded, problems: sortProblems([...problems, ...drawingProblems(report, files)]) };
}

/** What is wrong with the diagrams of a report, at its place in these files. */
export function drawingProblems(report: Report, files: readonly RawFile[]): Problem[] {
  const placed = placedIn(files);
  return drawingComplaints(report).map((complaint): Problem => {
    const { code, words, severity } = complaint;
    return { ...placed(complaint), code, words, severity };
  });
}
