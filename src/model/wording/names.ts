import type { Entity } from '../report.ts';
import { plain, type Spot } from './phrases.ts';

/** Somebody or something that a text can name. */
export interface Party {
  id: string;
  /** Every form by which it may be named. */
  names: readonly string[];
  /** What it is, in a few words: "barge line". */
  describes: string;
  /** A country or place: named as a setting too, not only as a party. */
  place: boolean;
  /** Has a name of its own; a description ("several buyers") may be put in other words. */
  named: boolean;
}

export interface NameSpot extends Spot {
  /** Ids of all parties that have this name. */
  parties: readonly string[];
}

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly { text: string; parties: readonly string[] }[]>;

const WORD = /[\p{L}\p{N}]+/gu;
const LEGAL_FORM = / (?:BV|NV|AG|GmbH|SA|SE|Ltd|LLC|LLP|Inc|PLC|Co)\.?$/;

/** An entity with its names: those listed, without its legal form, a person's last word unless it is an initial. */
export function partyOf(
  entity: Pick<Entity, 'id' | 'name' | 'inSentence' | 'names' | 'kind' | 'unnamed' | 'describes'>,
): Party {
  const listed = [entity.name, entity.inSentence, ...entity.names.map(({ text }) => text)];
  const last = entity.name.split(' ').at(-1)!;
  const short = entity.kind === 'person' && last.length > 2 ? [last] : [];
  const names = [...listed, ...listed.map((name) => name.replace(LEGAL_FORM, '')), ...short];
  return {
    id: entity.id,
    names: [...new Set(names.map((name) => plain(name).replace(/^the /, '')))],
    describes: entity.describes,
    place: entity.kind === 'country' || entity.kind === 'place',
    named: !entity.unnamed && !/ \p{Ll}{4,}/u.test(entity.name),
  };
}

export function nameIndex(parties: readonly Party[]): NameIndex {
  const byName = new Map<string, string[]>();
  for (const { id, names } of parties)
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), id]);
  const index = new Map<string, { text: string; parties: string[] }[]>();
  const longestFirst = [...byName].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [text, ids] of longestFirst) {
    const first = text.match(WORD)?.[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { text, parties: ids }]);
  }
  return index;
}

/** Every name in the text, the longest at each place, letter by letter. */
export function findNames(text: string, index: NameIndex): NameSpot[] {
  const found: NameSpot[] = [];
  let end = 0;
  for (const { 0: word, index: offset } of text.matchAll(WORD)) {
    if (offset < end) continue;
    const name = index.get(word)?.find((candidate) => standsAt(text, candidate.text, offset));
    if (!name) continue;
    found.push({ words: name.text, offset, parties: name.parties });
    end = offset + name.text.length;
  }
  return found;
}

function standsAt(text: string, name: string, offset: number): boolean {
  const after = text.charAt(offset + name.length);
  return text.startsWith(name, offset) && !/[\p{L}\p{N}]/u.test(after);
}
