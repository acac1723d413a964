import { describe, expect, it } from 'vitest';
import { balancedLines, fitLines, textWidth } from '../../../src/geometry/marks/text-width.ts';

const plain = { size: 10, weight: 400 } as const;

describe('textWidth', () => {
  it('adds the widths of the characters, in the wider of the two fonts', () => {
    expect(textWidth('', plain)).toBe(0);
    expect(textWidth('ii', plain)).toBeCloseTo(2 * textWidth('i', plain));
    expect(textWidth('m', plain)).toBeGreaterThan(textWidth('i', plain));
  });

  it('grows with the size, and the heavier face is wider', () => {
    expect(textWidth('Alder', { size: 20, weight: 400 })).toBeCloseTo(2 * textWidth('Alder', plain));
    expect(textWidth('Alder', { size: 10, weight: 600 })).toBeGreaterThan(textWidth('Alder', plain));
    expect(textWidth('Alder', { size: 10, weight: 700 })).toBe(textWidth('Alder', { size: 10, weight: 600 }));
  });

  it('knows Latin, extended Latin and Cyrillic, and takes one em for the rest', () => {
    for (const letter of ['e', 'ė', 'ж']) expect(textWidth(letter, plain)).toBeLessThan(9.5);
    expect(textWidth('木材', plain)).toBe(20);
  });

  it('gives combining marks no width', () => {
    expect(textWidth('a\u0301', plain)).toBe(textWidth('a', plain));
  });
});

describe('fitLines', () => {
  const width = (text: string) => textWidth(text, plain);

  it('keeps a text that fits on one line', () => {
    expect(fitLines('Alder Ltd', plain, 1000)).toEqual(['Alder Ltd']);
    expect(fitLines('', plain, 1000)).toEqual([]);
  });

  it('breaks at spaces and after hyphens', () => {
    expect(fitLines('Alder Ltd', plain, width('Alder'))).toEqual(['Alder', 'Ltd']);
    expect(fitLines('sand-carrier', plain, width('carrier'))).toEqual(['sand-', 'carrier']);
  });

  it('breaks inside a word only when the word alone is too wide, at a syllable and with a hyphen', () => {
    const lines = fitLines('smallholdings Ltd', plain, width('smallhol-'));
    expect(lines).toEqual(['small-', 'holdings', 'Ltd']);
  });

  it('breaks between letters what no syllable makes narrow enough, and leaves no single letter at either end', () => {
    const lines = fitLines('Щебеньпоставка', plain, width('Щебень-'));
    expect(lines.join('').replaceAll('-', '')).toBe('Щебеньпоставка');
    for (const line of lines) {
      expect(width(line)).toBeLessThanOrEqual(width('Щебень-'));
      expect([...line].length).toBeGreaterThan(1);
    }
    expect(fitLines('2022202320242025', plain, width('20222023')).join('')).toBe('2022202320242025');
  });

  it('breaks between ideographs', () => {
    expect(fitLines('木材公司', plain, 20)).toEqual(['木材', '公司']);
  });
});

describe('balancedLines', () => {
  const style = { size: 14, weight: 400 } as const;

  it('leaves no last line of one short word where the lines can share', () => {
    const text = 'Earlier reporting: imports of sand rose';
    const width = textWidth('Earlier reporting: imports of sand', style) + 1;
    expect(fitLines(text, style, width)).toEqual(['Earlier reporting: imports of sand', 'rose']);
    expect(balancedLines(text, style, width)).toEqual(['Earlier reporting:', 'imports of sand rose']);
  });

  it('breaks no word to make lines equal', () => {
    const width = textWidth('Svitohai and', style);
    expect(balancedLines('Sand consortium', style, textWidth('consortium', style) + 2)).toEqual([
      'Sand',
      'consortium',
    ]);
    expect(balancedLines('Svitohai and others', style, width)).toEqual(['Svitohai', 'and others']);
  });

  it('takes as few lines as before, none wider than allowed', () => {
    const text = 'A weekly on the other bank retells the sand trade and adds to it';
    for (const width of [60, 90, 120, 200, 500]) {
      const lines = balancedLines(text, style, width);
      expect(lines).toHaveLength(fitLines(text, style, width).length);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
    }
  });
});
