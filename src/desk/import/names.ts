import type { Entry } from '../../model/content.ts';
import type { EntityFile, EntityKind } from '../../schema/entity.ts';
import { withoutLegalForm } from '../../model/plausible/spelling.ts';
import { isUnspaced } from '../../schema/words.ts';
import { normaliseParagraph } from './fingerprint.ts';
import { hasOutletWord } from './lines.ts';
import { wordsOf } from './words.ts';

/** Where a text names a known entity, in UTF-16 units. */
interface Named {
  id: string;
  start: number;
  end: number;
}

interface Spelling {
  id: string;
  /** Without accents; in lower case when it is long enough not to be mistaken for a word. */
  folded: string;
  exact: boolean;
  /** Signs before its first letter. */
  lead: number;
}

/** Names up to this length are looked for in their own capitals only ("Us" is not "US"). */
const SHORT = 4;

/** Every spelling of an entity; none of one that has no name. */
const spellingsOf = ({ name, names, unnamed }: EntityFile): string[] =>
  unnamed ? [] : [name, ...names.map(({ text }) => text)];

/** Finds who is named in a text, and where. */
export type FindNames = (text: string) => Named[];

/** Known entities as `nameFinder` looks for them: by every spelling. */
export const spelled = (entities: readonly Entry<EntityFile>[]): { id: string; names: string[] }[] =>
  entities.map(({ id, data }) => ({ id, names: spellingsOf(data) }));

/**
 * Makes a search for known entities by any of their spellings, as whole words, whatever the accents and capitals;
 * endings of a possessive or a compound may follow. The longest name at a place wins. The text is walked through once.
 */
export function nameFinder(parties: readonly { id: string; names: readonly string[] }[]): FindNames {
  const spellings = parties
    .flatMap(({ id, names }) => withShortForms(names).map((name) => spelling(id, name)))
    .sort((a, b) => b.folded.length - a.folded.length || (a.id < b.id ? -1 : 1));
  const byStart = Map.groupBy(spellings, startOf);
  return (text) => {
    const exact = fold(text);
    const lower = exact.toLowerCase();
    const found: Named[] = [];
    for (const { 0: run, index } of lower.matchAll(/\p{Lo}|[\p{L}\p{N}]+/gu)) {
      const known = [run, ...(run.endsWith('s') ? [run.slice(0, -1)] : [])].flatMap(
        (key) => byStart.get(key) ?? [],
      );
      const hit = known.find((name) => standsAt(name, index, exact, lower));
      const start = index - (hit?.lead ?? 0);
      if (hit && start >= (found.at(-1)?.end ?? 0))
        found.push({ id: hit.id, start, end: start + hit.folded.length });
    }
    return found;
  };
}

/** The first letters of a name by which it is looked up. */
const startOf = ({ folded, lead }: Spelling) =>
  /^(?:\p{Lo}|[\p{L}\p{N}]+)/u.exec(folded.slice(lead).toLowerCase())?.[0] ?? '';

function standsAt({ folded, exact, lead }: Spelling, index: number, text: string, lower: string): boolean {
  const start = index - lead;
  if (!(exact ? text : lower).startsWith(folded, start)) return false;
  if (isUnspaced(folded)) return true;
  const end = start + folded.length;
  return (
    !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') &&
    /^(?:'?s)?(?![\p{L}\p{M}\p{N}])/u.test(lower.slice(end, end + 3))
  );
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
    .map(withoutLegalForm)
    .filter((name, index) => name !== names[index] && name.includes(' '));
  return [...names, ...short];
}

function spelling(id: string, name: string): Spelling {
  const folded = fold(name);
  const exact = folded.length <= SHORT;
  return {
    id,
    folded: exact ? folded : folded.toLowerCase(),
    exact,
    lead: Math.max(0, folded.search(/[\p{L}\p{N}]/u)),
  };
}

/** Without accents and case-preserving; as long as the text it comes from, letter by letter. */
function fold(text: string): string {
  const plain = normaliseParagraph(text);
  if (/^[ -~]*$/.test(plain)) return plain;
  return plain
    .split('')
    .map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '') || letter)
    .join('')
    .normalize('NFC');
}

/** Words at the end of a name that companies have, in any language. */
const COMPANY =
  /.[ -](?:Holdings?|Group|Groep|Gruppe|Groupe|Grupo|Shipping|Trading|Logistics|Logistik|Industries|Services|Partners|Brothers|Bros|Capital|Bank|Lines|Energy|Resources|Consulting|Investments|Ventures|Enterprises|Transport|Foods|Timber|Mining|Steel|Chemicals|Handel|(?:&|and|en|und|et|y|e) (?:Sons?|Daughters|Co|Company|Partners|Söhne|Zonen|Zoon|Zn|Fils|Hijos|Filhos|Cía|Cia))\.?$/u;

/** What a name says of itself. */
export interface NameGuess {
  kind: EntityKind;
  /** For a country: its code. */
  code?: string;
}

/** Makes a judge of what a name names by its words alone; it says `null` where they don't tell. */
export function nameJudge(language: string | null): (name: string) => NameGuess | null {
  const bodies = new Set((wordsOf(language).kinds['public body'] ?? '').split(';'));
  const codes = countryCodes(language === null ? ['en'] : ['en', language]);
  return (name) => {
    if (withoutLegalForm(name) !== name) return { kind: 'company' };
    const code = codes.get(name.toLowerCase());
    if (code) return { kind: 'country', code };
    const parts = name.toLowerCase().split(' ');
    if (parts.length > 1 && parts.some((word) => bodies.has(word))) return { kind: 'public body' };
    if (COMPANY.test(name)) return { kind: 'company' };
    return parts.length > 1 && hasOutletWord(name) ? { kind: 'outlet' } : null;
  };
}

/** The ISO code of each country by its name in some languages. */
function countryCodes(languages: readonly string[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
      const name = names.of(code);
      if (name) codes.set(name.toLowerCase(), code.toLowerCase());
    }
  }
  return codes;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
