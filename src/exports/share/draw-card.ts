import { readFileSync } from 'node:fs';
import satori from 'satori';
import sharp from 'sharp';
import { sha256 } from '../../reading/sha256.ts';
import { GRADES, isDouble } from '../../schema/grade.ts';
import type { Card } from './card.ts';
import { keepCard, keptCard } from './card-cache.ts';
import { familiesOf, isForeign, loadFonts, undrawn, type CardFonts, type Face } from './card-fonts.ts';
import { linesIn, measured } from './measure.ts';
import { t } from '../../text/t.ts';
import { sentenceCase } from '../../text/words.ts';

const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 64];
/** Few flat colours without dithering: a third of the file and a fifth of the time of the best palette of 64. */
const PNG = { compressionLevel: 7, palette: true, colours: 16, effort: 1, dither: 0 } as const;

/** What every card is drawn with. */
interface Tools {
  fonts: CardFonts;
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
 * the hash of everything that goes into it. Throws where a letter of it is in no font.
 */
export async function drawCard(whole: Card): Promise<Uint8Array<ArrayBuffer>> {
  loaded ??= loadTools();
  const { fonts, key } = await loaded;
  const card = inDrawnScripts(whole);
  refuseUndrawn(card, fonts);
  const [tree, over] = [layout(card, fonts), marks(card)];
  const known = JSON.stringify([key, tree, over]);
  const kept = keptCard(known);
  if (kept) return new Uint8Array(kept);
  const text = await satori(tree as never, { width: WIDTH, height: HEIGHT, fonts: fonts.fonts });
  const png = await sharp(Buffer.from(text.replace('</svg>', `${over}</svg>`)))
    .png(PNG)
    .toBuffer();
  keepCard(known, png);
  return new Uint8Array(png);
}

/**
 * The card without its words where one of them is in a script that our type does not have: number, grade, denial and
 * address, never a sentence with holes.
 */
export function inDrawnScripts(card: Card): Card {
  const { site, number, grade, stamp, denial, words, limits, credit, address } = card;
  if (![site, stamp, denial, words, limits, credit].some((text) => text !== null && isForeign(text)))
    return card;
  const drawn = (text: string | null, instead: string) => (text !== null && isForeign(text) ? instead : text);
  return {
    ...card,
    site: drawn(site, '')!,
    stamp: drawn(stamp, grade ? sentenceCase(t.kinds.grades[grade].label) : ''),
    denial: drawn(denial, sentenceCase(t.exports.denied)),
    words: number === null ? address : t.exports.finding({ number }),
    limits: null,
    credit: '',
  };
}

function refuseUndrawn(card: Card, fonts: CardFonts): void {
  const { site, stamp, denial, words, limits, credit, address } = card;
  const texts: [string | null, Face][] = [
    ...[site, words].map((text): [string, Face] => [text, 'Serif']),
    ...[stamp, denial, limits, credit, address].map((text): [string | null, Face] => [text, 'Sans']),
  ];
  for (const [text, face] of texts) {
    const [letter] = undrawn(text ?? '', face, fonts);
    if (letter === undefined) continue;
    const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `the card of ${address} has “${letter}” (U+${code}), which no font draws: ${text} — write it in words`,
    );
  }
}

const version = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

/** Loaded once for all cards: reading, cutting and hashing the fonts takes as long as several cards. */
let loaded: Promise<Tools> | undefined;

async function loadTools(): Promise<Tools> {
  const fonts = await loadFonts();
  const parts = [PNG, version('satori'), version('sharp'), ...fonts.fonts.map(({ data }) => sha256(data))];
  return { fonts, key: sha256(JSON.stringify(parts)) };
}

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The light colours of the site, read from its tokens. */
const COLOURS = Object.fromEntries(
  [...tokens.slice(0, tokens.indexOf('@media')).matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(
    ([, name, value]) => [name!, value!],
  ),
);

const colour = (name: string): string => COLOURS[name] ?? '#000000';

/** Rows of the card, in px from its top: what stands where never depends on how long a text is. */
const ROWS = {
  heading: 58,
  denial: 128,
  words: 150,
  wordsBelowDenial: 184,
  wordsEnd: 466,
  credit: 478,
  foot: 558,
};
const LIMITS = { size: 23, line: 1.28, gap: 16 } as const;
/** Size of what is said below words that have no grade, in px. */
const NOTE = 30;
/** Sizes of the statement, in px: the first at which it goes in. */
const SIZES = [54, 46, 40, 36, 34, 32, 30, 28, 26, 24] as const;
const LINE = 1.22;
/** The statement is set bolder than it is measured, and lines are broken evenly. */
const BOLDER = 1.06;

const wordsTop = ({ denial }: Card): number => (denial ? ROWS.wordsBelowDenial : ROWS.words);

/** Size at which statement and limits go in together. */
function sizeOf({ words, limits, ...card }: Card, width: number): number {
  const below =
    limits === null
      ? 0
      : linesIn(measured(limits, 'sans'), LIMITS.size, width) * LIMITS.size * LIMITS.line + LIMITS.gap;
  const statement = measured(words, 'serif');
  const height = ROWS.wordsEnd - wordsTop({ words, limits, ...card }) - below;
  return (
    SIZES.find((size) => linesIn(statement, size * BOLDER, width) * size * LINE <= height) ?? SIZES.at(-1)!
  );
}

/** What satori lays out: each text in the fonts that have its letters. */
export function layout(card: Card, fonts: CardFonts): Box {
  const mark = card.grade ? colour(card.grade) : colour('formink');
  const inset = 40;
  const width = WIDTH - 2 * MARGIN - inset;
  const top = wordsTop(card);
  const set = (words: string, face: Face, style: Record<string, string | number>): Box =>
    text(words, { fontFamily: familiesOf(words, face, fonts), fontWeight: 600, ...style });
  const statement = { fontSize: sizeOf(card, width), lineHeight: LINE, textWrap: 'pretty' };
  const limits = {
    fontSize: card.stamp ? LIMITS.size : NOTE,
    lineHeight: LIMITS.line,
    fontWeight: 400,
    marginTop: LIMITS.gap,
    color: colour('soft'),
  };
  const root = { position: 'relative', width: WIDTH, height: HEIGHT, backgroundColor: colour('paper') };
  return box({ ...root, color: colour('ink') }, [
    row(0, 14, { left: 0, width: WIDTH, backgroundColor: colour('formink') }, []),
    row(ROWS.heading, 56, { alignItems: 'center' }, heading(card, mark, set)),
    ...(card.denial
      ? [
          row(ROWS.denial, 44, { alignItems: 'center' }, [
            set(card.denial, 'Sans', { fontSize: 30, color: colour('denied') }),
          ]),
        ]
      : []),
    row(
      top,
      ROWS.wordsEnd - top,
      { flexDirection: 'column', justifyContent: 'center', left: MARGIN + inset, width },
      [
        set(card.words, 'Serif', statement),
        ...(card.limits === null ? [] : [set(card.limits, 'Sans', limits)]),
      ],
    ),
    row(ROWS.credit, 68, { lineHeight: 1.25, alignItems: 'flex-end' }, [
      set(shorten(card.credit), 'Sans', { fontSize: 26, fontWeight: 400, color: colour('soft') }),
    ]),
    row(ROWS.foot, 2, { backgroundColor: colour('line') }, []),
    row(ROWS.foot + 14, 40, { justifyContent: 'space-between', alignItems: 'center' }, [
      set(card.site, 'Serif', { fontSize: 28 }),
      // Whoever types it off must see each letter.
      set(card.address, 'Sans', {
        fontWeight: 400,
        fontSize: 26,
        color: colour('soft'),
        fontVariantLigatures: 'none',
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

type SetText = (words: string, face: Face, style: Record<string, string | number>) => Box;

/** Number and grade; a card without a number says what it is instead. */
function heading({ number, title, stamp }: Card, mark: string, set: SetText): Box[] {
  const grade = stamp ? [set(stamp, 'Sans', { color: mark, fontSize: 30 })] : [];
  if (number === null) return [set(title ?? '', 'Sans', { fontSize: 30, marginRight: 26 }), ...grade];
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
    [set(String(number), 'Sans', { fontSize: number > 99 ? 24 : 28 })],
  );
  return [ring, set(t.exports.finding({ number }), 'Sans', { fontSize: 30, marginRight: 26 }), ...grade];
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
  return (card.denied && card.number !== null ? secondRing(card.number) : '') + gradeLine(card);
}

function secondRing(number: number): string {
  const [x, y, width] = [MARGIN - 8, ROWS.heading - 8, number > 999 ? 104 : 72];
  return `<rect x="${x}" y="${y}" width="${width}" height="72" rx="36" fill="none" stroke="${colour('denied')}" stroke-width="3"/>`;
}

function gradeLine(card: Card): string {
  const { grade } = card;
  const mark = grade ? colour(grade) : colour('formink');
  const [top, bottom] = [wordsTop(card), ROWS.wordsEnd];
  const line = (x: number, width: number, dash?: string) =>
    `<line x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" stroke="${mark}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  if (grade && isDouble(grade)) return line(MARGIN + 2, 3) + line(MARGIN + 10, 3);
  return line(MARGIN + 4, 7, grade ? GRADES[grade].dash?.card.join(' ') : undefined);
}
