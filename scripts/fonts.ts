/**
 * Makes the web fonts and the table of text widths. Run by a person after a change here or in the
 * font packages (`node scripts/fonts.ts`); its output is committed. The same input gives the same bytes.
 *
 * - `public/fonts/*.woff2`: one file per face and script, so that a page loads only what its text needs;
 * - `src/styles/fonts.css`: the faces, and fallbacks stretched so that nothing moves when the font arrives;
 * - `src/geometry/marks/widths.json`: how wide each character is, for diagrams drawn before any browser exists.
 */
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import subsetFont from 'subset-font';
import { glyphsIn, tableIn } from '../src/exports/share/cmap.ts';
import fallbacks from './fallback-advances.json' with { type: 'json' };

const ROOT = new URL('../', import.meta.url);
const SERIF = 'node_modules/@fontsource-variable/source-serif-4/';
const SANS = 'node_modules/@fontsource/sofia-sans-semi-condensed/';

interface Face {
  id: string;
  family: string;
  weight: string;
  axes?: Record<string, number | { min: number; max: number }>;
  /** Scripts that it is made for; all, when left out. */
  scripts?: string[];
  /** Where on the axes the metrics are read: the weight of running text. */
  measured?: Record<string, number>;
  file: (script: string) => string;
  fallbacks: Fallback[];
}

/** A font of the reader's own system that stands in until ours arrives. */
interface Fallback {
  name: string;
  advances: keyof typeof advances;
  /** Full and PostScript names: systems, and versions of one font, answer to one or the other. */
  local: string[];
  /**
   * Prose has capitals, figures and kerned pairs, so single letters miss its width by a per cent or two: our width over
   * the stand-in's as Chromium draws the words of twelve pages of the site (with `text-rendering: geometricPrecision`:
   * otherwise it rounds widths to whole pixels on Linux), over the same by the letters of `SAMPLE`. Times and Noto Serif
   * are set 0.3% narrower than measured, so that the front page keeps its lines at 390 px.
   */
  inProse: number;
  /** Left out: that of the face. With 400, the browser itself thickens the letters of bold words; they keep their width. */
  weight?: string;
}

interface Metrics {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  /** Advance in 1/1000 em by character. */
  advances: Map<string, number>;
}

/**
 * Advances of the fonts that stand in until ours arrive, 1/1000 em (Arial and Times as in the metric-compatible Liberation
 * fonts). Computers and iPhones have Arial and Times, Android only Roboto and Noto Serif, a bare Linux only DejaVu.
 */
const advances = Object.fromEntries(
  Object.entries(fallbacks).map(([name, { characters, advances }]) => [
    name,
    Object.fromEntries([...characters].map((character, index) => [character, advances[index]!])),
  ]),
) as Record<keyof typeof fallbacks, Record<string, number>>;

/**
 * Characters of each script that get a file of their own; a browser fetches it only when a page uses one of them.
 * `latin` is what English needs and every page asks for, a third smaller than with the letters and signs of `latin-1`.
 */
const SCRIPTS: Record<string, string> = {
  latin:
    'U+20-7E,U+A0,U+A3,U+B7,U+2013-2014,U+2018-201A,U+201C-201E,U+2026,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212',
  'latin-1': 'U+A1-A2,U+A4-AC,U+AE-B6,U+B8-FF,U+131,U+152-153',
  'latin-ext':
    'U+100-130,U+132-151,U+154-17F,U+1A0-1A1,U+1AF-1B0,U+218-21B,U+1E9E,U+20A4,U+20B4,U+20B8,U+20BA,U+20BD',
  cyrillic: 'U+400-45F,U+490-493,U+49A-49B,U+4A2-4A3,U+4AE-4B1,U+4D8-4D9,U+4E8-4E9,U+2116',
};

/** The same for CSS, coarser: a shorter style sheet is worth a letter that is looked for in vain. */
const RANGES: Record<string, string> = {
  latin: 'U+20-7E,U+A0,U+A3,U+B7,U+2010-203A,U+20AC,U+2122,U+2190-2193,U+2212',
  'latin-1': 'U+A1-A2,U+A4-B6,U+B8-FF,U+131,U+152-153',
  'latin-ext': 'U+100-130,U+132-151,U+154-24F,U+1E9E,U+20A4,U+20B4-20BD',
  cyrillic: 'U+400-4FF,U+2116',
};

/**
 * Stand-ins of our sans for both its weights: newer Androids have one Roboto file for all weights, of which a page can name
 * only the regular one. What our semi-bold asks of them is 1% (Roboto) and 2% (DejaVu) wider than what our regular asks;
 * `inProse` is near the regular, which has most of the text.
 */
const THICKENED: Fallback[] = [
  {
    name: 'Report Sans Roboto',
    advances: 'roboto',
    local: ['Roboto', 'Roboto-Regular'],
    inProse: 0.995,
    weight: '400',
  },
  {
    name: 'Report Sans DejaVu',
    advances: 'dejavuSans',
    local: ['DejaVu Sans'],
    inProse: 1.002,
    weight: '400',
  },
];

const sans = (weight: number, bold: boolean): Face => ({
  id: `sans-${weight}`,
  family: 'Report Sans',
  weight: bold ? '600 700' : '400 500',
  file: (script) => `${SANS}files/sofia-sans-semi-condensed-${script}-${weight}-normal.woff2`,
  fallbacks: [
    {
      name: 'Report Sans Arial',
      advances: bold ? 'arialBold' : 'arial',
      local: bold ? ['Arial Bold', 'Liberation Sans Bold'] : ['Arial', 'Liberation Sans'],
      inProse: bold ? 0.989 : 0.981,
    },
    ...(bold ? [] : THICKENED),
  ],
});

const FACES: Face[] = [
  {
    id: 'serif',
    family: 'Report Serif',
    weight: '400 700',
    axes: { wght: { min: 400, max: 700 } },
    measured: { wght: 400 },
    file: (script) => `${SERIF}files/source-serif-4-${script}-wght-normal.woff2`,
    fallbacks: [
      {
        name: 'Report Serif Times',
        advances: 'times',
        local: ['Times New Roman', 'Liberation Serif'],
        inProse: 0.98,
      },
      {
        name: 'Report Serif Noto',
        advances: 'notoSerif',
        local: ['Noto Serif', 'NotoSerif-Regular'],
        inProse: 0.995,
      },
      {
        name: 'Report Serif DejaVu',
        advances: 'dejavuSerif',
        local: ['DejaVu Serif'],
        inProse: 0.988,
      },
    ],
  },
  {
    // The cut for large sizes: narrower and finer, for headings only.
    id: 'display',
    family: 'Report Display',
    weight: '600 700',
    axes: { opsz: 40, wght: 600 },
    measured: { opsz: 40, wght: 600 },
    scripts: ['latin', 'latin-1', 'latin-ext'],
    file: (script) => `${SERIF}files/source-serif-4-${script}-opsz-normal.woff2`,
    fallbacks: [
      {
        name: 'Report Display Times',
        advances: 'timesBold',
        local: ['Times New Roman Bold', 'Liberation Serif Bold'],
        inProse: 0.988,
      },
      {
        name: 'Report Display Noto',
        advances: 'notoSerifBold',
        local: ['Noto Serif Bold', 'NotoSerif-Bold'],
        inProse: 1.002,
      },
      {
        name: 'Report Display DejaVu',
        advances: 'dejavuSerifBold',
        local: ['DejaVu Serif Bold'],
        inProse: 0.997,
      },
    ],
  },
  sans(400, false),
  sans(600, true),
];

/** Letters as often as they stand in English prose: fallbacks are stretched so that this text is as wide as in our font. */
const SAMPLE =
  'aaaaaaaabbcccddddeeeeeeeeeeeeffgghhhhhhiiiiiiijklllllmmmnnnnnnnooooooooppqrrrrrrssssssttttttttttuuuvwwxyyz' +
  ' '.repeat(19);

const FEATURES = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

await makeFonts();

async function makeFonts(): Promise<void> {
  await rm(new URL('public/fonts/', ROOT), { recursive: true, force: true });
  await mkdir(new URL('public/fonts/', ROOT), { recursive: true });
  const css: string[] = [];
  const widths: Record<string, ReturnType<typeof widthTable>> = {};
  for (const face of FACES) {
    const all = await Promise.all(
      (face.scripts ?? Object.keys(SCRIPTS)).map((script) => makeFile(face, script)),
    );
    css.push(
      ...all.map((made) => made.css),
      ...face.fallbacks.map((fallback) => fallbackCss(face, fallback, all[0]!.metrics)),
    );
    if (face.family === 'Report Sans')
      widths[face.weight.slice(0, 3)] = widthTable(
        all.map((made) => made.metrics),
        face.fallbacks[0]!.advances,
      );
  }
  await copyFile(new URL(`${SERIF}LICENSE`, ROOT), new URL('public/fonts/source-serif-4-OFL.txt', ROOT));
  await copyFile(new URL(`${SANS}LICENSE`, ROOT), new URL('public/fonts/sofia-sans-OFL.txt', ROOT));
  await writeFile(
    new URL('src/styles/fonts.css', ROOT),
    await format(`/* Made by scripts/fonts.ts; don't edit. */\n${css.join('\n')}\n`, {
      parser: 'css',
      printWidth: 110,
      singleQuote: true,
    }),
  );
  await writeFile(
    new URL('src/geometry/marks/widths.json', ROOT),
    await format(JSON.stringify(widths), { parser: 'json', printWidth: 110 }),
  );
  for (const name of (await readdir(new URL('public/fonts/', ROOT))).sort()) {
    console.log(name, (await readFile(new URL(`public/fonts/${name}`, ROOT))).length);
  }
}

async function makeFile(face: Face, script: string): Promise<{ css: string; metrics: Metrics }> {
  const original = await readFile(new URL(face.file(script === 'latin-1' ? 'latin' : script), ROOT));
  const has = readMetrics(
    await subsetFont(original, '', {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      ...(face.measured ? { variationAxes: face.measured } : {}),
    }),
  );
  const text = characters(SCRIPTS[script]!).filter((character) => has.advances.has(character));
  const options = {
    noHinting: true,
    keepFeatures: FEATURES,
    ...(face.axes ? { variationAxes: face.axes } : {}),
  };
  const name = `${face.id}-${script}.woff2`;
  await writeFile(
    new URL(`public/fonts/${name}`, ROOT),
    await subsetFont(original, text.join(''), { ...options, targetFormat: 'woff2' }),
  );
  const kept = new Map(text.map((character) => [character, has.advances.get(character)!]));
  // Never swapped in: the stand-in has the same widths, but a line may break elsewhere, which moved pages by 0.017.
  const css = `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:swap;src:url("/fonts/${name}") format("woff2");unicode-range:${RANGES[script]}}`;
  return { css, metrics: { ...has, advances: kept } };
}

function fallbackCss(face: Face, fallback: Fallback, metrics: Metrics): string {
  const adjust = fallback.inProse * sizeAdjust(metrics, advances[fallback.advances]);
  // Lines have a height of their own: a whole per cent is near enough, and the gap of the stand-in is not used.
  const percent = (units: number) => `${Math.round((units / metrics.unitsPerEm / adjust) * 100)}%`;
  // A stand-in must not take letters that another of our faces has.
  const range = face.scripts
    ? `;unicode-range:${face.scripts.map((script) => RANGES[script]).join(',')}`
    : '';
  const local = fallback.local.map((name) => `local("${name}")`).join(',');
  return `@font-face{font-family:"${fallback.name}";font-weight:${fallback.weight ?? face.weight};src:${local};size-adjust:${Math.round(adjust * 1000) / 10}%;ascent-override:${percent(metrics.ascent)};descent-override:${percent(metrics.descent)}${range}}`;
}

/** How much the fallback is stretched: width of the sample in our font over its width in the fallback. */
function sizeAdjust(metrics: Metrics, fallback: Record<string, number>): number {
  const sum = (width: (character: string) => number) =>
    [...SAMPLE].reduce((total, character) => total + width(character), 0);
  return sum((character) => metrics.advances.get(character)!) / sum((character) => fallback[character]!);
}

/** The letters of a face in a row, and how wide each of them is in it and in its fallback. */
function widthTable(all: Metrics[], name: keyof typeof advances) {
  const adjust = sizeAdjust(all[0]!, advances[name]);
  const letters = all
    .flatMap((metrics) => [...metrics.advances])
    .sort(([a], [b]) => a.codePointAt(0)! - b.codePointAt(0)!);
  return {
    characters: letters.map(([character]) => character).join(''),
    font: letters.map(([, width]) => width),
    fallback: letters.map(([character, width]) =>
      Math.ceil((advances[name][character] ?? width / adjust) * adjust),
    ),
  };
}

/** The characters of ranges in the notation of CSS. */
function characters(ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [first, last = first] = range
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last! - first! + 1 }, (_, index) => String.fromCodePoint(first! + index));
  });
}

/** Reads what we need of an OpenType file: tables head, hhea, hmtx and cmap. */
function readMetrics(file: Buffer): Metrics {
  const table = (tag: string): number => tableIn(file, tag);
  const hhea = table('hhea');
  const unitsPerEm = file.readUInt16BE(table('head') + 18);
  const advanceOf = (glyph: number) =>
    file.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, file.readUInt16BE(hhea + 34) - 1));
  const glyphs = glyphsIn(file);
  return {
    unitsPerEm,
    ascent: file.readInt16BE(hhea + 4),
    descent: -file.readInt16BE(hhea + 6),
    advances: new Map(
      glyphs.map(([code, glyph]) => [
        String.fromCodePoint(code),
        Math.ceil((advanceOf(glyph) * 1000) / unitsPerEm),
      ]),
    ),
  };
}
