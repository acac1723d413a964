import { describe, expect, it } from 'vitest';
import { standaloneCss } from '../../../src/diagrams/marks/standalone-css.ts';
import { sheets } from '../picture.ts';

const tokens =
  '@layer tokens { :root { --ink: #123456; --sans: x; } @media print { :root { --ink: #fff; } } }';
const rules = (diagrams: string, markup: string) => standaloneCss({ tokens, diagrams }, markup);

describe('standaloneCss', () => {
  it('keeps the rules of classes that are used, with the light colour in place of the token', () => {
    expect(
      rules('@layer d { /* no */ .bar { fill: var(--ink); } .box { fill: red; } }', '<g class="row bar">'),
    ).toBe('.bar{fill: #123456;}');
  });

  it('leaves out what belongs to pages: media, containers, pointer and focus', () => {
    expect(
      rules(
        '@layer d { @media print { .bar { fill: red; } } .bar:hover { fill: blue; } .bar { r: 1; } }',
        '<g class="bar">',
      ),
    ).toBe('.bar{r: 1;}');
  });

  it('spells out :is()', () => {
    expect(rules('@layer d { svg :is(.bar, .box) { r: 1; } }', '<g class="bar">')).toBe(
      'svg .bar, svg .box{r: 1;}',
    );
  });

  it('takes the fallback of a token that no sheet defines', () => {
    expect(rules('@layer d { .bar { fill: var(--lit, var(--ink)); } }', '<g class="bar">')).toBe(
      '.bar{fill: #123456;}',
    );
  });

  it('refuses a token that does not exist', () => {
    expect(() => rules('@layer d { .bar { fill: var(--inc); } }', '<g class="bar">')).toThrow('--inc');
  });
});

describe('the style rules of pictures', () => {
  it('are as they were, with every colour resolved', async () => {
    const classes = [...sheets.diagrams.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1]!);
    const css = standaloneCss(sheets, `class="${classes.join(' ')}"`);
    expect(css).not.toContain('var(--');
    await expect(css.replaceAll('}', '}\n')).toMatchFileSnapshot('../snapshots/standalone.css');
  });
});
