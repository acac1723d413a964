import type { Entity } from '../report.ts';

/** How a person known from an arrest or accusation may be written: every given name with its initial. */
export interface Abbreviated {
  given: string;
  initial: string;
}

/** A word in a text, by its place. */
export interface WordSpot {
  offset: number;
  word: string;
}

/** Given name or names, then one letter and its point: "Anna K.", "Anna-Maria v. K.", in letters without capitals too. */
const FORM = /^([\p{Lu}\p{Lo}][\p{L}\p{M}'’-]+)(?: [\p{L}\p{M}.'’-]+)* (\p{L})\.$/u;

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** The given name and the initial of a name in its right form; null where it says more, or less. */
export function abbreviated(name: string): Abbreviated | null {
  const [, given, initial] = FORM.exec(name) ?? [];
  return given && initial ? { given: given.split('-')[0]!, initial } : null;
}

/** The forms of a person under every spelling that is in its right form. */
export function formsOf({ name, names }: Pick<Entity, 'name' | 'names'>): Abbreviated[] {
  return [name, ...names.map(({ text }) => text)].map(abbreviated).filter((form) => form !== null);
}

// prettier-ignore
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ѓ: 'g', ј: 'i', ќ: 'k', љ: 'l', њ: 'n', ћ: 'c', ђ: 'd', џ: 'dz', ў: 'u',
};

/** A word as it sounds: without marks, in small Latin letters, `i`, `y` and `j` alike. */
export function soundOf(word: string): string {
  const known = SOUNDS.get(word) ?? soundAnew(word);
  SOUNDS.set(word, known);
  return known;
}

/** Every word of a folder is asked for, and most stand there often. */
const SOUNDS = new Map<string, string>();

function soundAnew(word: string): string {
  const letters = word
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  return [...letters]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('')
    .replace(/[iyj]+/g, 'i');
}

/**
 * Words that can only be the family name behind an initial: a longer word with that initial that follows the given name,
 * its initial or a patronymic, or stands before the given name where no initial follows. In Latin and Cyrillic letters,
 * in text and in file names (`slug`: small letters between hyphens).
 */
export function familyNameSpots(text: string, forms: readonly Abbreviated[], slug = false): WordSpot[] {
  const found = [...text.matchAll(beginning(forms))].flatMap(({ 0: word, index }): WordSpot[] =>
    forms
      .filter(({ given }) => isForm(word, given))
      .map(({ initial }) => behind(index + word.length, initial) ?? before(index, word, initial))
      .filter((spot) => spot !== null),
  );
  return [...new Map(found.map((spot) => [spot.offset, spot])).values()];

  function behind(end: number, initial: string): WordSpot | null {
    const next = new RegExp(`[\\s.\\u00a0_-]*(${WORD.source})`, 'uy');
    next.lastIndex = end;
    // A family name comes at most after an initial and a patronymic.
    for (let words = 0; words < 3; words += 1) {
      const [, word] = next.exec(text) ?? [];
      if (word === undefined) return null;
      if (isLonger(word, initial)) return { word, offset: next.lastIndex - word.length };
      if (!slug && !/^\p{Lu}/u.test(word)) return null;
    }
    return null;
  }

  function before(start: number, given: string, initial: string): WordSpot | null {
    const last = new RegExp(`(?<=(${WORD.source})(\\s|,\\s?|_|-))`, 'uy');
    last.lastIndex = start;
    const [, word, gap] = last.exec(text) ?? [];
    if (word === undefined || !isLonger(word, initial)) return null;
    const [next] = text.slice(start + given.length).match(WORD) ?? [];
    return next?.length === 1 ? null : { word, offset: start - gap!.length - word.length };
  }

  function isLonger(word: string, initial: string): boolean {
    const letters = [...word];
    const large = slug || /^\p{Lu}/u.test(word);
    return large && letters.length > 1 && soundOf(word).startsWith(soundOf(initial));
  }
}

/** Every word that may sound as one of the given names does: in Latin letters without marks it begins as that sounds. */
function beginning(forms: readonly Abbreviated[]): RegExp {
  const first = new Set(forms.map(({ given }) => soundOf(given)[0]?.replace('i', 'iyj') ?? 'a-z'));
  const letters = [...first].join('');
  const may = `[${letters}${letters.toUpperCase()}]|[^\\0-\\x7f]`;
  return new RegExp(`(?=${may})(?<!\\p{L}[\\p{L}\\p{M}'’]*)${WORD.source}`, 'gu');
}

/** True for a given name with at most two letters of an ending. */
function isForm(word: string, given: string): boolean {
  const [sound, wanted] = [soundOf(word), soundOf(given)];
  return sound.startsWith(wanted) && sound.length <= wanted.length + 2;
}

/**
 * The family names of such persons as original texts print them, by their sound. Never to be printed or kept: the
 * family name of a person known from an arrest or accusation is written nowhere in an investigation.
 */
export function familyNamesIn(texts: readonly string[], forms: readonly Abbreviated[]): ReadonlySet<string> {
  const sounds = texts.flatMap((text) =>
    familyNameSpots(text, forms)
      // A text that abbreviates the name too goes on with its next sentence.
      .filter(({ offset, word }) => !endsWithInitial(text.slice(0, offset), word))
      .map(({ word }) => soundOf(word)),
  );
  return new Set(sounds);
}

function endsWithInitial(before: string, word: string): boolean {
  const [, initial] = /(?:^|[^\p{L}])(\p{L})\.\s*$/u.exec(before) ?? [];
  return initial !== undefined && soundOf(word).startsWith(soundOf(initial));
}

/** Where one of these names stands in a text or file name, in whatever letters and with whatever ending. */
export function spotsOf(text: string, sounds: ReadonlySet<string>): WordSpot[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: word }) => [...sounds].some((sound) => isName(soundOf(word), sound)))
    .map(({ 0: word, index }) => ({ word, offset: index }));
}

/** The same name, with an ending of at most three letters where it is long enough not to be another word. */
function isName(word: string, name: string): boolean {
  if (name.length < 4) return word === name;
  return word.startsWith(name) && word.length <= name.length + 3;
}
