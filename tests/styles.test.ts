import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../src/styles');

/** Sheets that may speak of left and right, with the reason. */
const SIDES: Readonly<Record<string, string>> = {
  'diagrams.css': 'a drawing keeps its sides in every language',
};

/** Declarations that would keep their side where a page runs from right to left. */
const FIXED = [
  /(?<![\w-])(?:left|right)\s*:/,
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  /\bto (?:left|right)\b/,
  // Four sides of which left and right differ.
  /(?:margin|padding|inset|border-width)\s*:\s*\S+\s+(\S+)\s+\S+\s+(?!\1\s*;)[^;\s]+\s*;/,
];

function fixedIn(sheet: string): string[] {
  const lines = sheet.replace(/\/\*[\s\S]*?\*\//g, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => FIXED.some((pattern) => pattern.test(line)));
}

describe('the style sheets', () => {
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

  it.each(sheets.filter((name) => !(name in SIDES)))('%s names no side of the page', (name) => {
    expect(fixedIn(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
  });

  it('would be refused for a side', () => {
    for (const line of [
      'left: 0;',
      'margin-left: 1rem;',
      'text-align: right;',
      'float: left;',
      'padding: 0 0 0.8rem 1.2rem;',
      'inset: 0 auto 0 -0.75rem;',
      'border-top-left-radius: 2px;',
      'background: linear-gradient(to right, red, blue);',
    ])
      expect(fixedIn(line)).toEqual([line]);
    for (const line of ['margin-inline-start: 1rem;', 'padding: 0 1rem 2rem 1rem;', 'inset-inline-start: 0;'])
      expect(fixedIn(line)).toEqual([]);
  });

  it('hold no word', () => {
    const words = sheets.flatMap((name) => [
      ...readFileSync(join(FOLDER, name), 'utf8').matchAll(/content:\s*['"][^'"]*\p{L}[^'"]*['"]/gu),
    ]);
    expect(words.map(([text]) => text)).toEqual([]);
  });

  it('let drawings keep their sides, and each text in them find its direction', () => {
    const sheet = readFileSync(join(FOLDER, 'diagrams.css'), 'utf8');
    expect(sheet).toMatch(/\n {2}svg \{\s*direction: ltr;/);
    expect(sheet).toMatch(/\n {2}svg text \{\s*unicode-bidi: plaintext;/);
  });
});
