import type { Entity } from '../report.ts';
import { grouped } from '../join/resolve.ts';
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

/** Who has a name, and how long the names are that begin with a word, the longest first: there may be thousands of them. */
export interface NameIndex {
  parties: ReadonlyMap<string, readonly string[]>;
  lengths: ReadonlyMap<string, readonly number[]>;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LEGAL_FORM = / (?:BV|NV|AG|GmbH|SA|SE|Ltd|LLC|LLP|Inc|PLC|Co)\.?$/;

/** An entity with its names: those listed, without its legal form, a person's last word unless it is an initial. */
export function partyOf(
  entity: Pick<
    Entity,
    'id' | 'name' | 'inSentence' | 'names' | 'kind' | 'unnamed' | 'knownFrom' | 'describes'
  >,
): Party {
  const listed = [entity.name, entity.inSentence, ...entity.names.map(({ text }) => text)];
  const last = entity.name.split(' ').at(-1)!;
  const short = entity.kind === 'person' && last.length > 2 ? [last] : [];
  const names = [...listed, ...listed.map((name) => name.replace(LEGAL_FORM, '')), ...short];
  return {
    id: entity.id,
    // A name begins and ends with a word: a gap for one that is withheld stands in brackets.
    names: [...new Set(names.map((name) => plain(name).replace(/^\[|\]$/g, '')))],
    describes: entity.describes,
    place: entity.kind === 'country' || entity.kind === 'place',
    named: !entity.unnamed && entity.knownFrom === undefined && !/ \p{Ll}{4,}/u.test(entity.name),
  };
}

/** `definite`: the articles that a name may go without, in the language of the texts. */
export function nameIndex(parties: readonly Party[], definite: readonly string[]): NameIndex {
  const article = new RegExp(`^(?:${definite.join('|')}) `);
  const byName = grouped(
    parties.flatMap(({ id, names }) =>
      [...new Set(names.map((whole) => whole.replace(article, '')))].map((name) => [name, id] as const),
    ),
  );
  const lengths = grouped(
    [...byName.keys()].flatMap((name) =>
      (name.match(WORD) ?? []).slice(0, 1).map((first) => [first, name.length] as const),
    ),
  );
  return {
    parties: byName,
    lengths: new Map([...lengths].map(([first, all]) => [first, [...new Set(all)].sort((a, b) => b - a)])),
  };
}

/** Every name in the text, the longest at each place, letter by letter. */
export function findNames(text: string, { parties, lengths }: NameIndex): NameSpot[] {
  const found: NameSpot[] = [];
  let end = 0;
  for (const { 0: word, index: offset } of text.matchAll(WORD)) {
    if (offset < end) continue;
    const words = lengths
      .get(word)
      ?.map((length) => text.slice(offset, offset + length))
      .find((candidate) => parties.has(candidate) && endsAt(text, offset + candidate.length));
    if (words === undefined) continue;
    found.push({ words, offset, parties: parties.get(words)! });
    end = offset + words.length;
  }
  return found;
}

const endsAt = (text: string, offset: number): boolean => !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(offset));
