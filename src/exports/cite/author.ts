import type { Article } from '../../model/report.ts';

/** Somebody who signs: a person whose name can be turned round, or a name that stays as it is. */
export type Author = { family: string; given: string } | { literal: string };

/**
 * Words before a family name that belong to it. What stands before them is the given name, of however many words.
 */
const PARTICLES = new Set('al bin da de del den der di do dos du el la le ten ter van von zu'.split(' '));

/** Languages in which the family name stands first. */
const FAMILY_FIRST = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/** Between the last two of several authors, by language; "&" in all of them. */
const AND: Readonly<Record<string, string>> = {
  ca: 'i', da: 'og', de: 'und', en: 'and', es: 'y', fi: 'ja', fr: 'et', it: 'e', nb: 'og', nl: 'en', no: 'og',
  pl: 'i', pt: 'e', ro: 'și', ru: 'и', sv: 'och', tr: 've', uk: 'і',
}; // prettier-ignore

/** Words by which a byline names a body and no person. */
const BODY = new Set(
  (
    'agencies agency agencia agence agentur agenzia associated bureau correspondent correspondents desk editor ' +
    'editorial editors foundation group institute investigations journal magazine media network news newspaper ' +
    'newsroom nieuws office onderzoeksredactie post press presse radio redacción redaccion redactie redação redaktion ' +
    'redazione rédaction reporter reporters service staff studio team times tribune tv unit verslaggever weekblad ' +
    'wires writers'
  ).split(' '),
);

/** The primary part of a language code: `pt` of `pt-BR`, `ckb` of `ckb-IQ`. */
export const primary = (language: string): string => language.split('-')[0]!;

type Signed = Pick<Article, 'author' | 'language' | 'outlet'>;

/** Who signs an article: each person apart where the line surely names several, else the line as it is printed. */
export function authorsOf({ author, language, outlet }: Signed): Author[] {
  if (author === undefined) return [];
  const names = namesIn(author, language);
  const several = names.length > 1 && names.every((name) => isPersonal(name, outlet) || isBody(name, outlet));
  return (several ? names : [author]).map((name) =>
    isBody(name, outlet) ? { literal: name } : authorOf(name, language),
  );
}

/** True for a name in a byline that is no person's: an office, an agency in capitals, the outlet itself. */
export function isBody(name: string, outlet: Article['outlet']): boolean {
  const words = name.split(/\s+/);
  const called = outlet ? [outlet.name, ...outlet.names.map(({ text }) => text)] : [];
  return (
    called.some((text) => ` ${name} `.includes(` ${text} `)) ||
    words.some((word) => BODY.has(word.toLowerCase())) ||
    // An agency in capitals among other words, or alone; a byline that is all in capitals shouts a person's name.
    (words.some(inCapitals) && (words.length === 1 || !words.every(inCapitals)))
  );
}

const inCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** Looks like a person: at least two words, of which the first and the last begin as names do. */
function isPersonal(name: string, outlet: Article['outlet']): boolean {
  const words = name.split(' ');
  const begins = (word: string) => /^[\p{Lu}\p{Lo}]/u.test(word);
  return words.length > 1 && begins(words[0]!) && begins(words.at(-1)!) && !isBody(name, outlet);
}

/** The names that a line is made of. */
function namesIn(author: string, language: string): string[] {
  const and = AND[primary(language)];
  const between = new RegExp(`\\s*[,;]\\s*(?:${and ?? '&'}\\s)?|\\s+(?:&${and ? `|${and}` : ''})\\s+`, 'u');
  return author
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * A printed name as family and given name, where that is certain: two words of letters, or words with a particle
 * before the family name. Anything else (three words, initials, offices, "and") stays as it is printed.
 */
export function authorOf(name: string, language: string): Author {
  const words = name.split(' ');
  const literal = { literal: name };
  if (FAMILY_FIRST.has(primary(language)) || !words.every((word) => /^[\p{L}\p{M}'’-]+$/u.test(word)))
    return literal;
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  const split = particle > 0 ? particle : words.length === 2 ? 1 : -1;
  if (split < 0 || (split === words.length - 1 && particle > 0)) return literal;
  if (words.some((word) => Object.values(AND).includes(word))) return literal;
  return { given: words.slice(0, split).join(' '), family: words.slice(split).join(' ') };
}

/** "Jan Tolk". */
export const nameInOrder = (author: Author): string =>
  'literal' in author ? author.literal : `${author.given} ${author.family}`;

/** "Tolk, Jan"; `given` is how the given name is written. */
export const familyFirst = (author: Author, given = (name: string) => name): string =>
  'literal' in author ? author.literal : `${author.family}, ${given(author.given)}`;
