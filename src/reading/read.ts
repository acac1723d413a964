import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMdx, type Mark } from './mdx.ts';
import { errorAt, type Place, type Problem } from './problem.ts';
import type { Prose } from './prose.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml.ts';

/** One file of `content/`, read but not yet checked against a schema. */
export interface RawFile {
  /** Folder under `content/`, or `site` for `site.yaml`. */
  collection: string;
  /** File name without its ending. */
  id: string;
  /** As an editor would type it: `content/findings/012-rifles.mdx`. */
  path: string;
  data: unknown;
  prose: Prose;
  marks: Mark[];
  /** Place of a value (or of its key) in the file. */
  at(path: readonly PropertyKey[], key?: boolean): Place;
  /** False when the file could not be read; then `data` is null and only its name counts. */
  readable: boolean;
}

/** Files that may stand in `content/` beside the folders. */
const BESIDE = new Set(['site.yaml', 'permalinks.jsonl', 'README.md']);
const START: Place = { line: 1, column: 1 };

/**
 * Reads every file of a content folder: the one reader for the check, the tests and Astro's collections.
 * `folders` gives each folder's file ending. Never throws for bad content: each problem has its place.
 */
export function readContent(
  directory: string,
  folders: Readonly<Record<string, string>>,
): { files: RawFile[]; problems: Problem[] } {
  const name = basename(directory);
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  if (!isPlainFile(join(directory, 'site.yaml'))) {
    problems.push(
      errorAt(
        `${name}/site.yaml`,
        START,
        'the file is missing — every investigation has one; see content/README.md',
      ),
    );
  } else files.push(readFile(directory, 'site', 'site.yaml', problems));
  for (const entry of list(directory)) {
    if (entry in folders || BESIDE.has(entry) || entry.startsWith('.')) continue;
    problems.push(
      errorAt(
        `${name}/${entry}`,
        START,
        `"${entry}" does not belong in ${name}/ — the folders are ${Object.keys(folders).join(', ')}`,
      ),
    );
  }
  for (const [folder, ending] of Object.entries(folders))
    files.push(...readFolder(directory, folder, ending, problems));
  return { files, problems };
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

const isPlainFile = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;

function readFolder(directory: string, folder: string, ending: string, problems: Problem[]): RawFile[] {
  const name = basename(directory);
  const seen = new Map<string, string>();
  return list(join(directory, folder)).flatMap((entry): RawFile[] => {
    const path = `${name}/${folder}/${entry}`;
    const id = entry.slice(0, -ending.length);
    const wrong = nameProblem(join(directory, folder, entry), entry, ending, seen);
    if (entry.startsWith('.')) return [];
    seen.set(entry.toLowerCase(), entry);
    if (wrong) {
      problems.push(errorAt(path, START, wrong));
      return [];
    }
    return [{ ...readFile(directory, folder, `${folder}/${entry}`, problems), id }];
  });
}

function nameProblem(file: string, entry: string, ending: string, seen: Map<string, string>): string | null {
  if (lstatSync(file).isSymbolicLink()) return 'the file is a symbolic link — put the file itself here';
  if (!lstatSync(file).isFile()) return 'a folder does not belong here — put the files themselves here';
  const twin = seen.get(entry.toLowerCase());
  if (twin) return `the name differs from "${twin}" only in capitals — choose another name`;
  if (!entry.endsWith(ending)) return `the file must end in "${ending}" — rename it`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.slice(0, -ending.length)))
    return 'the name is not kebab-case — use lower-case letters, digits and single hyphens';
  if (entry.length > 90) return 'the name is longer than 90 characters — shorten it';
  return null;
}

function readFile(directory: string, collection: string, relative: string, problems: Problem[]): RawFile {
  const path = `${basename(directory)}/${relative}`;
  const { text, problems: textProblems } = readText(join(directory, relative), path);
  const raw: RawFile = {
    collection,
    id: relative,
    path,
    data: null,
    prose: [],
    marks: [],
    at: () => START,
    readable: false,
  };
  if (textProblems.length > 0) {
    problems.push(...textProblems);
    return raw;
  }
  const parts = relative.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };
  if (!parts) {
    problems.push(
      errorAt(
        path,
        START,
        'the file does not start with front matter — begin with a line "---", then the keys, then a line "---"',
      ),
    );
    return raw;
  }
  const yaml = readYaml(parts.yaml, path);
  const mdx = readMdx(parts.body, path);
  problems.push(...yaml.problems, ...mdx.problems);
  return {
    ...raw,
    data: yaml.data,
    at: yaml.at,
    prose: mdx.prose,
    marks: mdx.marks,
    readable: yaml.problems.length + mdx.problems.length === 0,
  };
}

/** Splits front matter and body; each keeps the line numbers that it has in the file. */
function splitFrontMatter(text: string): { yaml: string; body: string } | null {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return null;
  const head = match[0];
  // The opening "---" becomes spaces so that offsets stay those of the file.
  return {
    yaml: '   \n' + (match[1] ?? ''),
    body: '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length),
  };
}
