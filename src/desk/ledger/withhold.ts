import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { headsOf, withoutWords, type Publication } from '../../model/promise/publications.ts';
import { editionSetting, expectedOf, keyOf } from '../../model/edition/edition.ts';
import type { Ledger } from '../../model/promise/ledger.ts';
import {
  namesKnown,
  plainName,
  recordWithGaps,
  spansOf,
  withGaps,
  withGapsIn,
  type Gaps,
  type Names,
} from '../../model/promise/withheld.ts';
import type { Edit } from '../../reading/edit.ts';
import { applyEdits } from '../../reading/edit.ts';
import { splitFrontMatter, type RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';
import { slowHash } from '../../reading/slow-hash.ts';
import { countWords } from '../../schema/words.ts';
import { editionRoom } from '../../reading/directory.ts';
import { textsIn } from '../../reading/texts-in.ts';
import { findScalars } from '../../reading/yaml.ts';
import type { Withheld } from '../../schema/ledger.ts';
import { counted } from '../../text/numbers.ts';
import { countWithheld, gapIn, gapsOfEdition, type LoadedEdition } from '../check/editions.ts';
import type { Loaded } from '../check/load.ts';
import type { LoadedLedger } from './check.ts';
import { Refusal } from '../command-line.ts';
import { fileOf } from '../new/renumber.ts';
import { askingForNames } from './names.ts';
import { Texts } from './texts.ts';
import { inRoom, writeTogether, type Change } from './transaction.ts';
import { ledgerIn, mustHold, newPublication, rewritten, type World } from './write.ts';

/** Shortest spelling, in letters, and the most words that one can have. */
const LEAST = 3;
const MOST_WORDS = 9;

/** What the command never reaches. */
const BEYOND = [
  'Not reached, and to be seen to by hand:',
  '- the history of this repository, its clones and forks (git has every earlier version)',
  '- what is deployed, until it is built and deployed anew; copies in archives, caches and search engines',
  '- what others have quoted, downloaded or embedded; bundles that were given away',
  '- the folder of original texts that "npm run verify" reads, and files outside the content folder',
];

/**
 * Puts a gap where a name stands, in every file of the content and in every version of the ledger, and records what
 * must not come back: for each spelling a slow hash over a salt. `typed` are the spellings; null puts the
 * gaps anew for what is withheld already, each name its own. No message has the name. Answers with what to tell.
 */
export function withhold(
  directory: string,
  loaded: Loaded,
  heading: { date: string; reason: string },
  typed: readonly string[] | null,
  world: World,
): string[] {
  const before = loaded.ledger.publications.filter(({ header }) => header.withheld);
  if (typed === null && before.length === 0)
    throw new Refusal('Nothing is withheld yet — run it without --again.');
  if (typed === null)
    return askingForEach(before, (tasks) => putGaps(directory, loaded, heading, tasks, null, world));
  const spellings = spellingsOf(typed);
  const entries = before.flatMap(({ header }) => header.withheld ?? []);
  const known = entries.filter((entry) => spellings.some((words) => isIn(words, entry)));
  // Whoever is withheld by one spelling keeps the gap when another one is found.
  const language = loaded.report?.site.language ?? 'en';
  const gaps = known[0] ?? gapsFor(language, countWithheld(loaded.ledger.publications) + 1);
  const fresh = spellings.filter((words) => !known.some((entry) => isIn(words, entry)));
  const task = { names: namesKnown(spellings), gaps: { gap: gaps.gap, slug: gaps.slug } };
  return putGaps(directory, loaded, heading, [task], fresh.length > 0 ? fresh : null, world);
}

/** Names, and what stands for each of them. */
interface Task {
  names: Names;
  gaps: Gaps;
}

/** The names of each publication that withholds some, with the gap that it put. */
function askingForEach<Answer>(
  [first, ...more]: readonly Publication[],
  ask: (tasks: Task[]) => Answer,
  tasks: Task[] = [],
): Answer {
  if (!first) return ask(tasks);
  return askingForNames([first], (names) =>
    askingForEach(more, ask, [...tasks, { names, gaps: first.header.withheld! }]),
  );
}

const isIn = (words: readonly string[], { salt, names }: Withheld): boolean =>
  names.some((name) => name.words === words.length && name.hash === slowHash(words.join(' '), salt));

const hasName = (text: string, tasks: readonly Task[]): boolean =>
  tasks.some(({ names }) => spansOf(text, names).length > 0);

const gapped = (text: string, tasks: readonly Task[]): string =>
  tasks.reduce((result, { names, gaps }) => withGaps(result, names, gaps), text);

/** Puts the gaps; `spellings` are what is recorded with it, null where all of it is recorded already. */
function putGaps(
  directory: string,
  loaded: Loaded,
  { date, reason }: { date: string; reason: string },
  tasks: readonly Task[],
  spellings: string[][] | null,
  world: World,
): string[] {
  if (hasName(reason, tasks))
    throw new Refusal(
      'The reason has the name in it, and so has the history of your shell now — delete it there, and give a reason without the name.',
    );
  const texts = new Texts(directory);
  const { report, ledger, files: own } = loaded;
  const rooms: Room[] = [
    { room: '', tasks, ledger, files: own, translates: () => null },
    ...loaded.editions.map((edition) => roomOf(edition, loaded, tasks)),
  ];
  const files: Found = { count: 0, renamed: [], dead: [] };
  for (const room of rooms) contentWithGaps(directory, room, texts, files);
  const salt = spellings && world.salt();
  const recorded = spellings && { salt: salt!, names: spellings.map((words) => hashed(words, salt!)) };
  let [original, count]: [Ledger | undefined, number] = [undefined, 0];
  const changes = rooms.flatMap(({ room, tasks, ledger: { publications, text } }) => {
    const gapped = ledgerWithGaps(publications, tasks);
    count += gapped.changes.length;
    let { publications: all, changes } = gapped;
    // An edition of which nothing is published has its first publication with the gaps in it.
    if (recorded && (room === '' || publications.length > 0)) {
      const withheld = { ...tasks[0]!.gaps, ...recorded };
      const kind = 'withholding' as const;
      const heading = { buildsOn: headsOf(publications), date, kind, note: reason, withheld };
      const { publication, change } = newPublication(text.path, heading, [], world);
      all = [...all, publication];
      changes = [change, ...changes];
    }
    const launched = report?.site.launched !== undefined;
    mustHold(all, launched, original);
    original ??= ledgerIn(all, launched);
    return inRoom(room, changes);
  });
  changes.push(...texts.changes());
  if (changes.length === 0) return ['Nothing to do: what is withheld stands nowhere.'];
  writeTogether(directory, changes);
  return [
    `Withheld: ${counted(files.count, 'file')} of the content and ${counted(count, 'publication')} of the ledger have a gap now.`,
    ...(files.renamed.length > 0
      ? [
          `Renamed, because the name was in the file name: ${files.renamed.join(', ')}. The old address would tell the name, so that nothing answers there.`,
        ]
      : []),
    ...(files.dead.length > 0
      ? [
          'An address on the web had the name in it and leads nowhere now. Take it out, or give another:',
          ...files.dead,
        ]
      : []),
    ...BEYOND,
    'Now run "npm run check", commit, and deploy.',
  ];
}

/** What stands for the first, second … name that is withheld, so that readers can tell them apart. */
function gapsFor(language: string, n: number): Gaps {
  return { gap: gapIn(language, n), slug: n === 1 ? 'withheld' : `withheld-${n}` };
}

/** The original or an edition. The gap is one in all of it: a version of an edition has words of both. */
interface Room {
  room: string;
  tasks: readonly Task[];
  ledger: Pick<LoadedLedger, 'publications' | 'text'>;
  files: readonly RawFile[];
  /** What a file's `translates` is to say, once its original has the gaps; null where it stays. */
  translates: (file: RawFile) => number | string | null;
}

function roomOf(
  { language, ledger, words, entries }: LoadedEdition,
  { report, files, ledger: original }: Loaded,
  tasks: readonly Task[],
): Room {
  const setting = report && editionSetting(language, report, sha256);
  const originals = new Map(files.map((file) => [entries.get(keyOf(file))?.path, file]));
  const translates = ({ path }: RawFile) => {
    const file = originals.get(path);
    if (!file || !setting || entries.get(keyOf(file))?.state !== 'current') return null;
    const [data, prose] = tasks.reduce((left, { names, gaps }) => withGapsIn(left, names, gaps), [
      file.data,
      file.prose,
    ] as const);
    return expectedOf({ ...file, data, prose }, setting);
  };
  const nothing = { publications: [], text: original.text };
  // One more than before: the name that is withheld now.
  const theirs = gapsOfEdition(
    language,
    report?.site.language ?? 'en',
    countWithheld(original.publications) + 1,
  );
  const own = tasks.map(({ names, gaps }) => ({
    names,
    gaps: { ...gaps, gap: theirs.get(gaps.gap) ?? gaps.gap },
  }));
  return { room: editionRoom(language), tasks: own, ledger: ledger ?? nothing, files: words, translates };
}

/** What was found and done in the content. */
interface Found {
  count: number;
  renamed: string[];
  dead: string[];
}

function spellingsOf(typed: readonly string[]): string[][] {
  const lines = typed.map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0)
    throw new Refusal(
      'No name was given — type it, and each other spelling of it, on a line of its own; end with an empty line.',
    );
  const spellings = lines.map((line, index) => {
    const words = plainName(line);
    const refuse = (wrong: string) => new Refusal(`Spelling ${index + 1} ${wrong}.`);
    if (words.join('').length < LEAST && !/\p{Lo}/u.test(line))
      throw refuse(`has fewer than ${LEAST} letters: it would be found everywhere — give more of it`);
    if (words.length === 0) throw refuse('has no letters');
    if (countWords(line) > MOST_WORDS)
      throw refuse(`has more than ${MOST_WORDS} words — give the name alone`);
    return words;
  });
  return [...new Map(spellings.map((words) => [words.join(' '), words])).values()];
}

function hashed(words: readonly string[], salt: string): Withheld['names'][number] {
  return { words: words.length, hash: slowHash(words.join(' '), salt) };
}

function ledgerWithGaps(
  publications: readonly Publication[],
  tasks: readonly Task[],
): { publications: Publication[]; changes: Change[] } {
  return rewritten(publications, (publication) => {
    const said = [publication.header.note, ...publication.placed.map(({ record }) => record)];
    if (!textsIn(said).some((text) => hasName(text, tasks))) return null;
    return withoutWords(
      publication,
      (record) => tasks.reduce((left, { names, gaps }) => recordWithGaps(left, names, gaps, sha256), record),
      (note) => gapped(note, tasks),
      sha256,
    );
  });
}

/** Every file with gaps, under a name with gaps. */
function contentWithGaps(
  directory: string,
  { room, tasks, files, translates }: Room,
  texts: Texts,
  found: Found,
): void {
  const unproven = new Set<string>();
  for (const file of files) {
    const { neverSay } = Object(file.data) as { neverSay?: unknown };
    if (textsIn(neverSay).some((text) => hasName(text, tasks)))
      throw new Refusal(
        'neverSay in site.yaml has the name — take it out there first: what is withheld is refused without being told.',
      );
    const name = room + fileOf(file);
    const old = texts.read(name);
    const stands = translates(file);
    const gaps = fileWithGaps(old, file, tasks);
    const fresh = stands === null ? gaps : gaps.replace(/^translates:.*$/m, `translates: ${stands}`);
    const id = file.collection === 'site' ? file.id : gapped(file.id, tasks);
    const target = room + fileOf({ ...file, id });
    if (fresh === old && target === name) continue;
    found.count++;
    texts.write(name, fresh);
    for (const article of articlesUnproven(file, tasks)) unproven.add(article);
    if (target !== name) {
      if (texts.has(target))
        throw new Refusal(
          `Nothing was recorded: two files would be called ${target} — delete the one that is not to stay, or give one of the two another name first ("npm run ledger -- move").`,
        );
      texts.rename(name, target);
      found.renamed.push(target);
    }
    found.dead.push(...deadAddresses(fresh, target, tasks));
  }
  if (room !== '') return;
  for (const article of unproven) forgetProof(`articles/${gapped(article, tasks)}.mdx`, texts);
  if (existsSync(join(directory, 'README.md')))
    texts.write('README.md', gapped(texts.read('README.md'), tasks));
}

/** Values keep their meaning as YAML whatever stands in them; comments and prose are plain text. */
function fileWithGaps(text: string, file: RawFile, tasks: readonly Task[]): string {
  const parts = file.path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
  if (typeof parts === 'string') return gapped(text, tasks);
  const values: string[] = [];
  const places = findScalars(parts.yaml, (_path, value) => {
    const fresh = typeof value === 'string' ? gapped(value, tasks) : value;
    if (fresh === value) return false;
    values.push(fresh as string);
    return true;
  });
  const edits = places.map(({ start, end }, index): Edit => {
    // A folded text ends with the line feed before the next key.
    const tail = /\n*$/.exec(text.slice(start, end))![0];
    return { start, end, text: scalar(values[index]!) + tail };
  });
  return gapped(applyEdits(text, edits), tasks);
}

function scalar(value: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(value)) return value;
  return /[\n\t\\]/.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Articles whose evidence has lost a phrase: what was compared with the original is not that any more. */
function articlesUnproven({ collection, data }: RawFile, tasks: readonly Task[]): string[] {
  const { evidence } = Object(data) as { evidence?: unknown };
  if (collection !== 'findings' || !Array.isArray(evidence)) return [];
  return evidence
    .filter((item) => hasName(String(Object(item).phrase ?? ''), tasks))
    .map((item) => String(Object(item).article));
}

/** Takes out the digest of a comparison with the original: it is one of the old phrases, and could be guessed. */
function forgetProof(file: string, texts: Texts): void {
  if (!texts.has(file)) return;
  const text = texts.read(file);
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return;
  const places = findScalars(parts.yaml, (path) => path.join('.') === 'verified.digest');
  const lines = places.map(({ start, end }) => ({
    start: text.lastIndexOf('\n', start) + 1,
    end: text.indexOf('\n', end) + 1,
    text: '',
  }));
  texts.edit(file, lines);
}

function deadAddresses(text: string, file: string, tasks: readonly Task[]): string[] {
  const slugs = tasks.map(({ gaps }) => gaps.slug);
  return text
    .split('\n')
    .flatMap((line, index) =>
      (line.match(/https?:\/\/[^\s<>()'"]+/g) ?? []).some((address) =>
        slugs.some((slug) => address.includes(slug)),
      )
        ? [`${file}:${index + 1}`]
        : [],
    );
}
