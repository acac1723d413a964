import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, publicationOf, type Publication } from '../../model/promise/publications.ts';
import { recordOf, type PlacedRecord } from '../../model/promise/records.ts';
import {
  LEDGER_FOLDER,
  OLD_LEDGER_FILE,
  parseLedger,
  type LedgerFile,
  type LedgerLine,
} from '../../reading/ledger.ts';
import { sha256 } from '../../reading/sha256.ts';
import { readYaml } from '../../reading/yaml.ts';
import { contentsOf, filesInTree, historyOf, objectsAt, type Commit, type Repository } from './repository.ts';

/** A file of the ledger as a commit had it. */
export interface PastFile {
  name: string;
  /** The id that git gives to these bytes. */
  id: string;
}

/** The content folder as a commit had it, with the ledger of the original or of one edition. */
export interface State {
  commit: string;
  /** The folder, from the top; it may have had another name. */
  folder: string;
  /** The day of the launch as `site.yaml` had it; null for a preview. */
  launched: string | null;
  /** The address of the site. */
  address: string | null;
  /** The files of the ledger, the old single file among them. */
  files: PastFile[];
}

/** Everything that git knows of a content folder. */
export interface Past {
  /** Each state of the folder, also under earlier names, the oldest first; several for a commit with copies. */
  states: State[];
  /** The same by commit, with the parents of each. */
  commits: Commit[];
  byCommit: ReadonlyMap<string, State[]>;
  /** What a file of the ledger says. */
  read(file: PastFile): PastContents;
}

interface PastContents {
  /** Null for the old single file, and for what cannot be read. */
  publication: Publication | null;
  placed: PlacedRecord[];
}

const LEDGERS = [
  ':(top,glob)**/site.yaml',
  `:(top,glob)**/${LEDGER_FOLDER}/*.jsonl`,
  `:(top,glob)**/${OLD_LEDGER_FILE}`,
];

/**
 * Reads the past of a content folder behind some commits, under all the names that the folder had. `room` is where in
 * the folder the ledger stands: empty, or `editions/nl/`. Null when git fails.
 */
export function readPast(
  directory: string,
  { prefix, top }: Repository,
  tips: readonly string[],
  room: string,
  present: { address: string | null; names: ReadonlySet<string> },
): Past | null {
  const history = historyOf(directory, tips, LEDGERS);
  if (!history) return null;
  const { commits, paths } = history;
  // Another investigation beside this one has its own ledger; only a folder that is gone can be this one's past.
  const folders = [
    prefix,
    ...paths
      .filter((path) => /(?:^|\/)site\.yaml$/.test(path))
      .map((path) => path.replace(/site\.yaml$/, ''))
      .filter((folder) => folder !== prefix && !existsSync(join(top, folder, 'site.yaml'))),
  ];
  const ids = [...new Set([...tips, ...commits.flatMap(({ id, parents }) => [id, ...parents])])];
  const all = statesOf(directory, ids, folders, room);
  const own = ownFolders(prefix, commits, all, present);
  const byCommit = new Map(
    ids.map((id) => [id, (all.get(id) ?? []).filter(({ folder }) => own.has(folder))]),
  );
  const states = commits.flatMap(({ id }) => byCommit.get(id)!);
  return { states, commits, byCommit, read: reader(directory, states) };
}

function statesOf(
  directory: string,
  ids: readonly string[],
  folders: readonly string[],
  room: string,
): Map<string, State[]> {
  const spots = ids.flatMap((commit) => folders.map((folder) => ({ commit, folder })));
  const names = ['site.yaml', `${room}${LEDGER_FOLDER}`, `${room}${OLD_LEDGER_FILE}`];
  const objects = objectsAt(
    directory,
    spots.flatMap(({ commit, folder }) => names.map((name) => `${commit}:${folder}${name}`)),
  );
  const wanted = objects.flatMap((object, index) => (object && index % names.length < 2 ? [object.id] : []));
  const contents = contentsOf(directory, [...new Set(wanted)]);
  const sites = new Map<string, Pick<State, 'launched' | 'address'>>();
  const trees = new Map<string, PastFile[]>();
  const result = new Map<string, State[]>();
  spots.forEach(({ commit, folder }, index) => {
    const [site, tree, old] = objects.slice(index * names.length, (index + 1) * names.length);
    if (!site && !tree && !old) return;
    if (site && !sites.has(site.id)) sites.set(site.id, siteIn(String(contents.get(site.id) ?? '')));
    if (tree?.type === 'tree' && !trees.has(tree.id))
      trees.set(
        tree.id,
        filesInTree(contents.get(tree.id)!, tree.id.length / 2).filter(({ name }) => name.endsWith('.jsonl')),
      );
    const said = site ? sites.get(site.id)! : { launched: null, address: null };
    const files = [
      ...(trees.get(tree?.id ?? '') ?? []),
      ...(old ? [{ name: OLD_LEDGER_FILE, id: old.id }] : []),
    ];
    result.set(commit, [...(result.get(commit) ?? []), { commit, folder, ...said, files }]);
  });
  return result;
}

/** What the site file said, read as the check reads it: quoted, with other line ends, with a comment behind it. */
function siteIn(text: string): Pick<State, 'launched' | 'address'> {
  const { data } = readYaml(text.replace(/\r\n?/g, '\n'), 'site.yaml');
  const { launched, address } = Object(data) as Record<string, unknown>;
  if (data === undefined) return { launched: spelled(text), address: null };
  return {
    launched: launched === undefined || launched === null ? null : String(launched),
    address: typeof address === 'string' ? address : null,
  };
}

/** A file that cannot be read may still name a launch; better too many than none. */
function spelled(text: string): string | null {
  return /^[ \t]*["']?launched["']?[ \t]*:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? null;
}

/**
 * The names that the folder had: those that are gone and had the same address, or a publication in common, or that
 * went in the commit in which their successor came.
 */
function ownFolders(
  prefix: string,
  commits: readonly Commit[],
  states: ReadonlyMap<string, State[]>,
  present: { address: string | null; names: ReadonlySet<string> },
): ReadonlySet<string> {
  const own = new Set([prefix]);
  const names = new Set(present.names);
  const addresses = new Set(present.address === null ? [] : [present.address]);
  const folders = new Set([...states.values()].flat().map(({ folder }) => folder));
  const has = (commit: string, folder: string) =>
    states.get(commit)?.some((state) => state.folder === folder) ?? false;
  const moved = commits.flatMap(({ id, parents }) =>
    [...folders].flatMap((from) =>
      has(id, from) || !parents.some((parent) => has(parent, from))
        ? []
        : [...folders]
            .filter((to) => to !== from && has(id, to) && !parents.some((parent) => has(parent, to)))
            .map((to) => ({ from, to })),
    ),
  );
  const take = (folder: string) => {
    own.add(folder);
    for (const state of [...states.values()].flat().filter((state) => state.folder === folder)) {
      for (const { name } of state.files) if (name !== OLD_LEDGER_FILE) names.add(name);
      if (state.address !== null) addresses.add(state.address);
    }
  };
  take(prefix);
  for (let before = 0; before !== own.size;) {
    before = own.size;
    for (const folder of folders) {
      if (own.has(folder)) continue;
      const known =
        moved.some(({ from, to }) => from === folder && own.has(to)) ||
        [...states.values()]
          .flat()
          .some(
            (state) =>
              state.folder === folder &&
              (addresses.has(state.address ?? '') || state.files.some(({ name }) => names.has(name))),
          );
      if (known) take(folder);
    }
  }
  return own;
}

/** Reads the files of launched states, each once. */
function reader(directory: string, states: readonly State[]): Past['read'] {
  const launched = states.filter((state) => state.launched !== null);
  const ids = new Set(launched.flatMap(({ files }) => files.map(({ id }) => id)));
  let contents: Map<string, Buffer> | undefined;
  const known = new Map<string, PastContents>();
  return ({ name, id }) => {
    const key = `${name} ${id}`;
    const before = known.get(key);
    if (before) return before;
    contents ??= contentsOf(directory, [...ids]);
    const { lines } = parseLedger(String(contents.get(id) ?? ''), name);
    const read = name === OLD_LEDGER_FILE ? oldContents(lines) : contentsOfFile({ name, path: name, lines });
    known.set(key, read);
    return read;
  };
}

function oldContents(lines: readonly LedgerLine[]): PastContents {
  return {
    publication: null,
    placed: lines.map(recordOf).filter((read): read is PlacedRecord => !('wrong' in read)),
  };
}

/** What did not fit its name never passed a check: nobody can have published it. */
function contentsOfFile(file: LedgerFile): PastContents {
  const { publication } = publicationOf(file, sha256);
  const fits = publication && file.name === fileName(publication.header.date, publication.digest);
  return fits ? { publication, placed: publication.placed } : { publication: null, placed: [] };
}
