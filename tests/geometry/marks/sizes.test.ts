import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../src/diagrams/network/forms.ts';
import { MIDDLE, WIDE } from '../../../src/geometry/layered/frontier.ts';
import { hasDot, TEXT, wholeDashes } from '../../../src/geometry/marks/sizes.ts';
import { NARROW, TALL } from '../../../src/geometry/spine/spine.ts';
import type { RelationKind } from '../../../src/schema/relation-kind.ts';
import { LEAST_SCALE } from '../generate.ts';
import { LEAST_TEXT } from '../quality.ts';

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/diagrams.css'), 'utf8');

/** The rules of the style sheet whose selector has this class, in one string. */
function rulesOf(name: string): string {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector]) => new RegExp(`\\.${name}\\b`).test(selector ?? ''))
    .map(([, , body]) => body)
    .join('');
}

describe('the style sheet', () => {
  it.each(Object.entries(TEXT))('sets %s as it was measured', (kind, { size, weight }) => {
    expect(rulesOf(`d-${kind}`)).toContain(`font-size: ${size}px`);
    if (weight !== 400) expect(rulesOf(`d-${kind}`)).toContain(`font-weight: ${weight}`);
  });

  it('shows each form only where its smallest text keeps twelve pixels', () => {
    const least = Math.min(...Object.values(TEXT).map(({ size }) => size));
    expect(least * LEAST_SCALE).toBeGreaterThanOrEqual(LEAST_TEXT);
    const [, middle, narrow] = FORMS.map(([, width]) => width);
    for (const width of [WIDE, MIDDLE, TALL, middle!])
      expect(css).toContain(`@container (min-width: ${Math.ceil(width * LEAST_SCALE)}px)`);
    expect(css).toContain(`@container (max-width: ${Math.ceil(NARROW * LEAST_SCALE) - 1}px)`);
    // A telephone of 320 px leaves 288 px for a picture.
    expect(narrow! * LEAST_SCALE).toBeLessThanOrEqual(288);
  });
});

describe('wholeDashes', () => {
  it('ends with a dash, never with a space or a stump of one', () => {
    expect(wholeDashes('reported', 28)).toBe(22);
    expect(wholeDashes('reported', 30)).toBe(30);
    expect(wholeDashes('reported', 22)).toBe(22);
    expect(wholeDashes('alleged', 9)).toBe(8);
  });

  it('leaves solid lines and very short ones as they are', () => {
    expect(wholeDashes('records', 30.5)).toBe(30.5);
    expect(wholeDashes('reported', 5)).toBe(5);
  });
});

it('puts a dot at the end of whoever owns or acts, and none at a court before which somebody pleads', () => {
  const dotted = (kind: RelationKind) => hasDot({ kind, gap: false });
  expect((['owns', 'convicted', 'pleaded', 'paid'] as const).map(dotted)).toEqual([true, true, false, false]);
});
