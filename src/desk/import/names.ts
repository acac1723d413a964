import type { Entry } from '../../model/content.ts';
import type { EntityFile } from '../../schema/entity.ts';
import { isUnspaced } from '../../schema/words.ts';
import { normaliseParagraph } from './fingerprint.ts';

/** A known entity with the paragraphs (counted from 1) that name it. */
export interface Recognised {
  id: string;
  paragraphs: number[];
}

interface Spelling {
  id: string;
  /** Without accents; in lower case when it is long enough not to be mistaken for a word. */
  folded: string;
  exact: boolean;
}

/** Names up to this length are looked for in their own capitals only ("Us" is not "US"). */
const SHORT = 4;

/**
 * Finds known entities in paragraphs by any of their spellings, as whole words, whatever the accents and
 * capitals; endings of a possessive or a compound may follow. The longest name at a place wins.
 */
export function recogniseEntities(
  paragraphs: readonly string[],
  entities: readonly Entry<EntityFile>[],
): Recognised[] {
  const spellings = entities
    .filter(({ data }) => !data.unnamed)
    .flatMap(({ id, data }) =>
      withShortForms([data.name, ...data.names.map(({ text }) => text)]).map((name) => spelling(id, name)),
    )
    .sort((a, b) => b.folded.length - a.folded.length || (a.id < b.id ? -1 : 1));
  const found = new Map<string, Set<number>>();
  paragraphs.forEach((paragraph, index) => {
    for (const id of namedIn(paragraph, spellings))
      found.set(id, (found.get(id) ?? new Set()).add(index + 1));
  });
  return [...found]
    .map(([id, numbers]) => ({ id, paragraphs: [...numbers].sort((a, b) => a - b) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The entity of a kind that has this very name in any spelling, or `null`. */
export function entityCalled(name: string, entities: readonly Entry<EntityFile>[]): Entry<EntityFile> | null {
  const wanted = fold(name).toLowerCase();
  const names = ({ data }: Entry<EntityFile>) => [data.name, ...data.names.map(({ text }) => text)];
  return (
    entities.find((entity) => names(entity).some((other) => fold(other).toLowerCase() === wanted)) ?? null
  );
}

/** Articles leave the legal form of a company out: "Alder" for "Alder BV". A short form of one word may be another's. */
function withShortForms(names: readonly string[]): string[] {
  const short = names
    .map((name) => name.replace(LEGAL_FORM, ''))
    .filter((name, index) => name !== names[index] && name.includes(' '));
  return [...names, ...short];
}

const LEGAL_FORM =
  /,? (?:B\.?V\.?|N\.?V\.?|Ltd\.?|Limited|LLC|LLP|Inc\.?|Corp\.?|Co\.?|PLC|GmbH|AG|KG|S\.?A\.?|S\.?A\.?R\.?L\.?|S\.?R\.?L\.?|S\.?p\.?A\.?|Oy|AB|AS|ApS|Lda\.?|OOO|LLP|TOO|ТОВ|ООО|ТОО)$/u;

function spelling(id: string, name: string): Spelling {
  const folded = fold(name);
  const exact = folded.length <= SHORT;
  return { id, folded: exact ? folded : folded.toLowerCase(), exact };
}

/** Without accents and case-preserving; as long as the text it comes from, letter by letter. */
function fold(text: string): string {
  return normaliseParagraph(text)
    .split('')
    .map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '') || letter)
    .join('')
    .normalize('NFC');
}

function namedIn(paragraph: string, spellings: readonly Spelling[]): string[] {
  let exact = fold(paragraph);
  let lower = exact.toLowerCase();
  const ids: string[] = [];
  for (const { id, folded, exact: inCapitals } of spellings) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escape(folded)}(?:'?s)?(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
    const places = [
      ...(inCapitals ? exact : lower).matchAll(
        isUnspaced(folded) ? new RegExp(escape(folded), 'gu') : pattern,
      ),
    ];
    if (places.length === 0) continue;
    ids.push(id);
    // What one name has taken, a shorter one inside it does not find again.
    for (const { index, 0: words } of places) {
      const blank = '\u0000'.repeat(words.length);
      exact = exact.slice(0, index) + blank + exact.slice(index + words.length);
      lower = lower.slice(0, index) + blank + lower.slice(index + words.length);
    }
  }
  return ids;
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
