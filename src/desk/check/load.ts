import { sortProblems } from '../../reading/fault.ts';
import { readContent } from '../../reading/read.ts';
import { FOLDERS } from '../../schema/collections.ts';
import { loadEditions, type LoadedEdition } from './editions.ts';
import { joinFiles, type Joined } from './join.ts';

/** A content folder: the original, and each of its editions. */
export interface Loaded extends Joined {
  editions: LoadedEdition[];
}

/** Reads, checks and joins a content folder and its editions; reports every problem at once, each with its place. */
export function loadReport(directory: string): Loaded {
  const { files, problems } = readContent(directory, FOLDERS);
  const original = joinFiles(files, problems, directory);
  const editions = original.report === null ? [] : loadEditions(directory, original);
  const all = [...original.problems, ...editions.flatMap((edition) => edition.problems)];
  return { ...original, editions, problems: sortProblems(all) };
}
