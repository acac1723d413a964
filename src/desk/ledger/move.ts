import { slugOf } from '../../model/promise/ledger.ts';
import type { Ending } from '../../model/promise/publish.ts';
import type { Edit } from '../../reading/edit.ts';
import { splitFrontMatter, type RawFile } from '../../reading/read.ts';
import { findScalars } from '../../reading/yaml.ts';
import { counted } from '../../text/numbers.ts';
import type { Loaded } from '../check/load.ts';
import { Refusal } from '../command-line.ts';
import { fileOf } from '../new/renumber.ts';
import type { Followed } from './follow.ts';

/** The files that have an address by their name: where one stands, and which keys name it elsewhere. */
interface Named {
  folder: string;
  extension: string;
  keys: ReadonlySet<string>;
}

/** By the first step of the address. */
const NAMED: Record<string, Named> = {
  entities: {
    folder: 'entities',
    extension: '.yaml',
    keys: new Set(['from', 'to', 'via', 'by', 'seenBy', 'entities', 'country', 'outlet']),
  },
  articles: { folder: 'articles', extension: '.mdx', keys: new Set(['article']) },
};

/** The kind of file behind an address; null for a page that no file has by its name. */
const namedBy = (address: string): Named | null => {
  const [, folder = '', slug, rest] = address.split('/');
  return slug && rest === '' && Object.hasOwn(NAMED, folder) ? NAMED[folder]! : null;
};

/**
 * A party or an article under another name: its file, and whatever names it, go along. Where it is withdrawn, its
 * file goes and what names it is named.
 */
export function followMove({ files }: Loaded, ending: Ending, followed: Followed): void {
  const named = namedBy(ending.address);
  if (!named) return;
  const { texts, said } = followed;
  const from = slugOf(ending.address);
  const file = `${named.folder}/${from}${named.extension}`;
  const moved = ending.state === 'moved' ? movedTo(ending, named) : null;
  const look: string[] = [];
  let references = 0;
  for (const raw of files.filter((one) => fileOf(one) !== file)) {
    const name = fileOf(raw);
    if (!texts.has(name)) continue;
    const found = referencesIn(texts.read(name), raw, named, ending.address);
    if (moved === null) look.push(...found.map(({ start }) => placeIn(raw, texts.read(name), start)));
    else
      texts.edit(
        name,
        found.map((edit) => ({ ...edit, text: moved })),
      );
    references += found.length;
  }
  if (moved !== null) {
    const target = `${named.folder}/${moved}${named.extension}`;
    if (texts.has(file) && texts.has(target) && files.some((one) => fileOf(one) === target))
      throw new Refusal(
        `Nothing was recorded: there is a file ${target} as well as ${file} — delete the one that is not to stay, or choose another name.`,
      );
    if (texts.has(file)) {
      texts.rename(file, target);
      said.push(`Renamed ${file} to ${target}.`);
    }
    if (references > 0) said.push(`Rewrote ${counted(references, 'reference')}.`);
  } else if (texts.has(file)) {
    texts.remove(file);
    said.push(`Deleted ${file}.`);
  }
  if (look.length > 0) said.push('Look at these places yourself:', ...look);
}

function movedTo({ address, target = '' }: Ending, named: Named): string {
  if (namedBy(target) === named) return slugOf(target);
  throw new Refusal(
    `Nothing was recorded: ${address} is one of ${named.folder}/ — it moves to another name there, for example /${named.folder}/new-name/.`,
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
  const inLinks = [...text.matchAll(new RegExp(`(?<=\\]\\(<?)${address}(?=[>)\\s])`, 'g'))].map(
    ({ index }) => ({
      start: index + address.length - slug.length - 1,
      end: index + address.length - 1,
    }),
  );
  return [...inYaml, ...inLinks].map((place) => ({ ...place, text: slug }));
}

function placeIn({ path }: RawFile, text: string, offset: number): string {
  const line = text.slice(0, offset).split('\n').length;
  return `${path}:${line}  ${text.split('\n')[line - 1]!.trim().slice(0, 80)}`;
}
