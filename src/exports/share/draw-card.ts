import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { GRADES, isDouble } from '../../schema/grade.ts';
import type { Card } from './card.ts';
import tokens from '../../styles/tokens.css?raw';
import { t } from '../../text/t.ts';

const CACHE = '.cache/cards';
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 64];
/** Few flat colours: a palette halves the file. */
const PNG = { compressionLevel: 9, palette: true, colours: 64, effort: 10 } as const;

const SERIF = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = 'node_modules/@fontsource/sofia-sans-semi-condensed/files/sofia-sans-semi-condensed';
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic'] as const;
/** Every character that the scripts above can hold; a subset needs to be told. */
const CHARACTERS = [
  [0x20, 0x17f],
  [0x218, 0x21b],
  [0x400, 0x4ff],
  [0x2010, 0x2026],
  [0x2032, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]
  .flatMap(([from, to]) =>
    Array.from({ length: to! - from! + 1 }, (_, index) => String.fromCodePoint(from! + index)),
  )
  .join('');

interface Font {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

/** What every card is drawn with. */
interface Tools {
  /** Always the same array: satori knows by it that the fonts are read already. */
  fonts: Font[];
  /** Stands for all that is not the card itself: the fonts, how the picture is packed, and with what. */
  key: string;
}

/** One element for satori: no framework, plain objects. */
interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/**
 * A card as PNG, 1200 × 630. The same card gives the same bytes; it is drawn once and kept in the cache under
 * the hash of everything that goes into it.
 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  loaded ??= loadTools();
  const { fonts, key } = await loaded;
  const [tree, over] = [layout(card), marks(card)];
  const file = join(CACHE, `${sha256(JSON.stringify([key, tree, over])).slice(0, 32)}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const text = await satori(tree as never, { width: WIDTH, height: HEIGHT, fonts });
  const png = await sharp(Buffer.from(text.replace('</svg>', `${over}</svg>`)))
    .png(PNG)
    .toBuffer();
  keep(file, png);
  return new Uint8Array(png);
}

function keep(file: string, png: Buffer): void {
  mkdirSync(CACHE, { recursive: true });
  // Written beside and renamed: a killed build leaves no half of a picture.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, png);
  renameSync(fresh, file);
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const version = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

/** Loaded once for all cards: reading, cutting and hashing the fonts takes as long as several cards. */
let loaded: Promise<Tools> | undefined;

async function loadTools(): Promise<Tools> {
  const fonts = await loadFonts();
  const parts = [PNG, version('satori'), version('sharp'), ...fonts.map(({ data }) => sha256(data))];
  return { fonts, key: sha256(JSON.stringify(parts)) };
}

/** Static faces, which is what satori reads: the sans as it comes, the serif cut at one weight out of the variable one. */
function loadFonts(): Promise<Font[]> {
  return Promise.all(SCRIPTS.flatMap((script) => [sans(script, 400), sans(script, 600), serif(script)]));
}

function sans(script: string, weight: 400 | 600): Font {
  const data = readFileSync(`${SANS}-${script}-${weight}-normal.woff`);
  return { name: `Sans ${script}`, weight, style: 'normal', data };
}

async function serif(script: string): Promise<Font> {
  const variable = readFileSync(`${SERIF}-${script}-wght-normal.woff2`);
  const data = await subsetFont(variable, CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght: 600 } });
  return { name: `Serif ${script}`, weight: 600, style: 'normal', data };
}

const family = (name: string) => SCRIPTS.map((script) => `${name} ${script}`).join(', ');

/** The light colours of the site, read from its tokens. */
const COLOURS = Object.fromEntries(
  [...tokens.slice(0, tokens.indexOf('@media')).matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(
    ([, name, value]) => [name!, value!],
  ),
);

const colour = (name: string): string => COLOURS[name] ?? '#000000';

/** Size of the statement by its length, so that the longest one (420 letters) still fits. */
function sizeOf(words: string): number {
  if (words.length <= 90) return 54;
  if (words.length <= 150) return 46;
  if (words.length <= 220) return 40;
  return words.length <= 310 ? 34 : 30;
}

/** Rows of the card, in px from its top: what stands where never depends on how long a text is. */
const ROWS = { heading: 58, words: 150, wordsEnd: 462, denial: 414, credit: 478, foot: 558 };

function layout(card: Card): Box {
  const mark = card.grade ? colour(card.grade) : colour('formink');
  const inset = card.number === null ? 0 : 40;
  const end = card.denial ? ROWS.denial - 14 : ROWS.wordsEnd;
  const words = {
    fontFamily: family('Serif'),
    fontWeight: 600,
    fontSize: sizeOf(card.words),
    lineHeight: 1.22,
    textWrap: 'pretty',
  };
  const root = { position: 'relative', width: WIDTH, height: HEIGHT, backgroundColor: colour('paper') };
  return box({ ...root, color: colour('ink') }, [
    row(0, 14, { left: 0, width: WIDTH, backgroundColor: colour('formink') }, []),
    row(
      ROWS.heading,
      56,
      { alignItems: 'center', fontFamily: family('Sans'), fontSize: 30, fontWeight: 600 },
      heading(card, mark),
    ),
    row(
      ROWS.words,
      end - ROWS.words,
      { alignItems: 'center', left: MARGIN + inset, width: WIDTH - 2 * MARGIN - inset },
      [text(card.words, words)],
    ),
    ...(card.denial
      ? [
          row(ROWS.denial, 40, { fontFamily: family('Sans') }, [
            text(card.denial, { fontSize: 30, fontWeight: 600, color: colour('denied') }),
          ]),
        ]
      : []),
    row(
      ROWS.credit,
      68,
      { fontFamily: family('Sans'), fontSize: 26, lineHeight: 1.25, alignItems: 'flex-end' },
      [text(shorten(card.credit), { fontWeight: 400, color: colour('soft') })],
    ),
    row(ROWS.foot, 2, { backgroundColor: colour('line') }, []),
    row(ROWS.foot + 14, 40, { justifyContent: 'space-between', alignItems: 'center' }, [
      text(card.site, { fontFamily: family('Serif'), fontWeight: 600, fontSize: 28 }),
      text(card.address, {
        fontFamily: family('Sans'),
        fontWeight: 400,
        fontSize: 26,
        color: colour('soft'),
      }),
    ]),
  ]);
}

/** A row at its place, as wide as the text unless told otherwise. */
function row(top: number, height: number, style: Record<string, string | number>, children: Box[]): Box {
  return box(
    { position: 'absolute', top, height, left: MARGIN, width: WIDTH - 2 * MARGIN, ...style },
    children,
  );
}

function heading({ number, site, stamp }: Card, mark: string): Box[] {
  if (number === null) return [text(site, { fontFamily: family('Serif'), fontSize: 44 })];
  const size = { width: number > 999 ? 88 : 56, height: 56, alignItems: 'center', justifyContent: 'center' };
  const ring = box(
    {
      ...size,
      border: `4px solid ${mark}`,
      borderRadius: 28,
      color: mark,
      boxSizing: 'border-box',
      marginRight: 22,
    },
    [text(String(number), { fontSize: number > 99 ? 24 : 28 })],
  );
  return [
    ring,
    text(t.exports.finding({ number }), { marginRight: 26 }),
    ...(stamp ? [text(stamp, { color: mark })] : []),
  ];
}

/** Who says so keeps to two lines. */
const shorten = (words: string) =>
  words.length > 170 ? `${words.slice(0, 168).replace(/\s\S*$/, '')} …` : words;

function box(style: Record<string, string | number>, children: Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string, style: Record<string, string | number>): Box {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: words } };
}

/** What satori has no style for: the second ring, and the line of the grade beside the statement. */
function marks(card: Card): string {
  if (card.number === null) return '';
  const x = MARGIN - 8;
  const [y, width] = [ROWS.heading - 8, card.number > 999 ? 104 : 72];
  const ring = `<rect x="${x}" y="${y}" width="${width}" height="72" rx="36" fill="none" stroke="${colour('denied')}" stroke-width="3"/>`;
  return (card.denied ? ring : '') + gradeLine(card);
}

function gradeLine({ grade, denial }: Card): string {
  const mark = grade ? colour(grade) : colour('formink');
  const [top, bottom] = [ROWS.words, denial ? ROWS.denial - 14 : ROWS.wordsEnd];
  const line = (x: number, width: number, dash?: string) =>
    `<line x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" stroke="${mark}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  if (grade && isDouble(grade)) return line(MARGIN + 2, 3) + line(MARGIN + 10, 3);
  return line(MARGIN + 4, 7, grade ? GRADES[grade].dash?.card.join(' ') : undefined);
}
