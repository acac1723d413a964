import { chapterName } from '../../model/join/chapter.ts';
import { slugOf } from '../../model/promise/ledger.ts';
import type { Ending } from '../../model/promise/publish.ts';
import type { Edit } from '../../reading/edit.ts';
import { splitFrontMatter, type RawFile } from '../../reading/read.ts';
import { findScalars } from '../../reading/yaml.ts';
import { counted } from '../../text/numbers.ts';
import { Refusal } from '../command-line.ts';
import { fileOf, placeIn } from '../new/renumber.ts';
import type { Followed, Room } from './follow.ts';

/** The files that have an address by their name: where one stands, and which keys name it elsewhere. */
interface Named {
  /** Folder of the content. */
  folder: string;
  extension: string;
  keys: ReadonlySet<string>;
  /** The name in the address of a file, out of the file's own. */
  name: (id: string) => string;
  /** Recorded addresses that hang on the one of the page, and go where it goes. */
  beside: readonly string[];
}

const same = (id: string) => id;

/** By the first step of the address. */
const NAMED: Record<string, Named> = {
  entities: {
    folder: 'entities',
    extension: '.yaml',
    keys: new Set(['from', 'to', 'via', 'by', 'seenBy', 'entities', 'country', 'outlet']),
    name: same,
    beside: [],
  },
  articles: { folder: 'articles', extension: '.mdx', keys: new Set(['article']), name: same, beside: [] },
  report: {
    folder: 'chapters',
    extension: '.mdx',
    keys: new Set(['chapter']),
    name: chapterName,
    beside: ['feed.xml'],
  },
};

/** The kind of file behind an address; null for a page that no file has by its name. */
const namedBy = (address: string): Named | null => {
  const [, folder = '', slug, rest] = address.split('/');
  return slug && rest === '' && Object.hasOwn(NAMED, folder) ? NAMED[folder]! : null;
};

/**
 * A party, an article or a chapter under another name: its file, and whatever names it, go along, in the editions too.
 * Where it is withdrawn, its file goes and what names it is named.
 */
export function followMove(ending: Ending, { rooms, said, endings }: Followed): void {
  refuseAlone(ending);
  const named = namedBy(ending.address);
  if (!named) return;
  const moved = ending.state === 'moved' ? movedTo(ending, named) : null;
  const look: string[] = [];
  let references = 0;
  for (const room of rooms) {
    const own = fileNamed(slugOf(ending.address), named, room);
    references += rewriteNames(room, own, named, ending.address, moved, look);
    if (own !== null) said.push(moveFile(room, own, named, ending.address, moved));
  }
  if (moved !== null && references > 0) said.push(`Rewrote ${counted(references, 'reference')}.`);
  for (const name of named.beside)
    endings.push({
      ...ending,
      address: `${ending.address}${name}`,
      ...(ending.target !== undefined && { target: besideTarget(ending.target, named, name) }),
    });
  if (look.length > 0) said.push('Look at these places yourself:', ...look);
}

/** Writes the new name where the old one stands; of one that is withdrawn the places are told. Answers how many. */
function rewriteNames(
  { book, texts }: Room,
  own: string | null,
  named: Named,
  address: string,
  moved: string | null,
  look: string[],
): number {
  let references = 0;
  for (const raw of book.files) {
    const name = fileOf(raw);
    if (name === own || !texts.has(name)) continue;
    const found = referencesIn(texts.read(name), raw, named, address);
    if (moved === null) look.push(...found.map(({ start }) => placeIn(raw, texts.read(name), start)));
    else
      texts.edit(
        name,
        found.map((edit) => ({ ...edit, text: moved })),
      );
    references += found.length;
  }
  return references;
}

/** The file itself: under its new name, or gone. Answers with what was done. */
function moveFile(room: Room, own: string, named: Named, address: string, moved: string | null): string {
  const { texts, book } = room;
  if (moved === null) {
    texts.remove(own);
    return `Deleted ${book.room}${own}.`;
  }
  const taken = fileNamed(moved, named, room);
  if (taken !== null)
    throw new Refusal(
      `Nothing was recorded: there is a file ${book.room}${taken} as well as ${book.room}${own} — delete the one that is not to stay, or choose another name.`,
    );
  const target = `${own.slice(0, own.length - slugOf(address).length - named.extension.length)}${moved}${named.extension}`;
  texts.rename(own, target);
  return `Renamed ${book.room}${own} to ${book.room}${target}.`;
}

/** The file with a name in its address; null when there is none. */
function fileNamed(slug: string, { folder, name }: Named, { book, texts }: Room): string | null {
  const file = book.files.find(({ collection, id }) => collection === folder && name(id) === slug);
  return file && texts.has(fileOf(file)) ? fileOf(file) : null;
}

/** What hangs on a page leads to the same thing of the other page, and to any other page itself. */
const besideTarget = (target: string, named: Named, name: string): string =>
  namedBy(target) === named ? `${target}${name}` : target;

function refuseAlone({ address }: Ending): void {
  const page = address.slice(0, address.lastIndexOf('/') + 1);
  const name = address.slice(page.length);
  if (name !== '' && namedBy(page)?.beside.includes(name))
    throw new Refusal(`Nothing was recorded: ${address} goes where ${page} goes — name that address.`);
}

function movedTo({ address, target = '' }: Ending, named: Named): string {
  if (namedBy(target) === named) return slugOf(target);
  const [, step] = address.split('/');
  throw new Refusal(
    `Nothing was recorded: ${address} is one of ${named.folder}/ — it moves to another name there, for example /${step}/new-name/.`,
  );
}

/** Where a file names another one by its slug: in YAML, and in links. */
function referencesIn(text: string, file: RawFile, { keys }: Named, address: string): Edit[] {
  const slug = slugOf(address);
  const parts = file.path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
  if (typeof parts === 'string') return [];
  const names = (path: readonly PropertyKey[]) =>
    keys.has(String(path.findLast((step) => typeof step === 'string') ?? ''));
  const inYaml = findScalars(parts.yaml, (path, value) => value === slug && names(path));
  // Links stand as they were typed, with or without "<".
  const inLinks = [
    ...text.matchAll(new RegExp(`(?<=\\]\\(<?)${address}(?=(?:feed\\.xml)?[>)\\s])`, 'g')),
  ].map(({ index }) => ({
    start: index + address.length - slug.length - 1,
    end: index + address.length - 1,
  }));
  return [...inYaml, ...inLinks].map((place) => ({ ...place, text: slug }));
}
