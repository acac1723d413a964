import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { glyphsIn } from './cmap.ts';

/** One font file as satori reads it. */
interface Font {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

/** What texts of a card are set in. */
export type Face = 'Serif' | 'Sans';

/** The fonts of all cards, and which letters they draw. */
export interface CardFonts {
  /** Always the same array: satori knows by it that the fonts are read already. */
  fonts: Font[];
  /** Letters that each face has itself, by code point. */
  own: Record<Face, ReadonlySet<number>>;
  /** Letters and signs that are drawn in another face where a face lacks them. */
  others: ReadonlySet<number>;
}

const SERIF = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = 'node_modules/@fontsource/sofia-sans-semi-condensed/files/sofia-sans-semi-condensed';
/** Has all of Latin, Cyrillic and Greek, arrows and mathematical signs; the pages of the site do without it. */
const SIGNS = 'node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin';
const SCRIPTS: Record<Face, readonly string[]> = {
  Serif: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  Sans: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'],
};
const OTHERS = 'Signs';

/** Blocks of Unicode that the fonts above may hold something of; a subset needs to be told. */
// prettier-ignore
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e], [0xa0, 0x24f], [0x2b0, 0x52f], [0x1e00, 0x1fff], [0x2010, 0x205e], [0x2070, 0x20c0],
  [0x2100, 0x22ff], [0x2300, 0x23ff], [0x2500, 0x27bf],
];
const CHARACTERS = BLOCKS.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).join('');

/** Reads and cuts all fonts: static faces, which is what satori reads, the serif at one weight out of the variable one. */
export async function loadFonts(): Promise<CardFonts> {
  const [serif, sans, signs] = await Promise.all([
    Promise.all(SCRIPTS.Serif.map(serifIn)),
    Promise.all(
      SCRIPTS.Sans.flatMap((script) => ([400, 600] as const).map((weight) => sansIn(script, weight))),
    ),
    Promise.all(([400, 600] as const).map(signsIn)),
  ]);
  return {
    fonts: [...serif, ...sans, ...signs],
    own: { Serif: lettersOf(serif), Sans: lettersOf(sans) },
    others: lettersOf(signs),
  };
}

/** The families of a text, in the order in which they are asked for its letters. A word is never set in two faces. */
export function familiesOf(text: string, face: Face, { own }: CardFonts): string {
  const families = SCRIPTS[face].map((script) => `${face} ${script}`);
  const lacking = [...text].some(
    (letter) => /\p{L}|\p{M}/u.test(letter) && !own[face].has(letter.codePointAt(0)!),
  );
  return (lacking ? [OTHERS, ...families] : [...families, OTHERS]).join(', ');
}

/** True where a text has letters of a script that no card is drawn in. */
export function isForeign(text: string): boolean {
  return /(?=\p{L})(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Common}|\p{Script=Inherited})./u.test(
    text,
  );
}

/** The letters of a text that none of the fonts draws. satori leaves them out without a word. */
export function undrawn(text: string, face: Face, { own, others }: CardFonts): string[] {
  const letters = new Set(text);
  return [...letters].filter((letter) => {
    const code = letter.codePointAt(0)!;
    return !/\s/.test(letter) && !own[face].has(code) && !others.has(code);
  });
}

const lettersOf = (fonts: readonly Font[]): ReadonlySet<number> =>
  new Set(fonts.flatMap(({ data }) => glyphsIn(data).map(([code]) => code)));

async function serifIn(script: string): Promise<Font> {
  const variable = readFileSync(`${SERIF}-${script}-wght-normal.woff2`);
  const data = await subsetFont(variable, CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght: 600 } });
  return { name: `Serif ${script}`, weight: 600, style: 'normal', data };
}

async function sansIn(script: string, weight: 400 | 600): Promise<Font> {
  const file = readFileSync(`${SANS}-${script}-${weight}-normal.woff`);
  const data = await subsetFont(file, CHARACTERS, { targetFormat: 'sfnt' });
  return { name: `Sans ${script}`, weight, style: 'normal', data };
}

async function signsIn(weight: 400 | 600): Promise<Font> {
  const file = readFileSync(`${SIGNS}-${weight === 600 ? 700 : 400}-normal.woff`);
  return {
    name: OTHERS,
    weight,
    style: 'normal',
    data: await subsetFont(file, CHARACTERS, { targetFormat: 'sfnt' }),
  };
}
