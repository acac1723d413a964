import { describe, expect, it } from 'vitest';
import { withOwnStyles, wordsOfScript } from '../../../src/desk/build/page-styles.ts';
import { policyHash } from '../../../src/reading/sha256.ts';

const NONE = new Set<string>();

/** What is left of a style sheet on a page with this body. */
function left(css: string, body: string, scripted: ReadonlySet<string> = NONE): string {
  const page = withOwnStyles(`<style>${css}</style>${body}`, scripted);
  return /<style>(.*)<\/style>/s.exec(page)![1]!;
}

describe('withOwnStyles', () => {
  it.each([
    ['.a{top:0}.b{top:0}', '<p class="a">', '.a{top:0}'],
    ['.a,.b{top:0}', '<p class="x b">', '.a,.b{top:0}'],
    ['.a .b{top:0}', '<p class="a">', ''],
    ['p{top:0}H1{top:0}', '<p>', 'p{top:0}'],
    ['h1{top:0}', '<h1 class="x">', 'h1{top:0}'],
    ['#a:target{top:0}#b{top:0}', '<p id="a">', '#a:target{top:0}'],
    [
      'a:hover::before{top:0}[hidden]{top:0}:root{top:0}*{top:0}',
      '<a>',
      'a:hover::before{top:0}[hidden]{top:0}:root{top:0}*{top:0}',
    ],
    ['p:not(.a):is(.b,.c):where(:not(.d)){top:0}', '<p>', 'p:not(.a):is(.b,.c):where(:not(.d)){top:0}'],
    [
      '@layer x,y;@layer x{.a{top:0}.b{top:0}}@layer y{.b{top:0}}',
      '<p class="a">',
      '@layer x,y;@layer x{.a{top:0}}@layer y;',
    ],
    [
      '@media print{@media (width>1px){.a{top:0}}}',
      '<p class="a">',
      '@media print{@media (width>1px){.a{top:0}}}',
    ],
    ['@page{margin:1mm 2mm;size:A4}', '<p>', '@page {margin:1mm 2mm;size:A4;}'],
    ['@keyframes k{from{top:0}to{top:1px}}', '<p>', '@keyframes k{from{top:0}to{top:1px}}'],
  ])('leaves of %s on %s what it can use', (css, body, expected) => {
    expect(left(css, body)).toBe(expected);
  });

  it('keeps what a script may make', () => {
    const scripted = wordsOfScript("made = document.createElement('button'); made.className = 'quiet-one';");
    expect(left('button{top:0}.quiet-one{top:0}.other{top:0}', '<p>', scripted)).toBe(
      'button{top:0}.quiet-one{top:0}',
    );
  });

  it('keeps the letters that stand in the page, and all where a module may write any', () => {
    const face = (range: string) => `@font-face{src:url(/${range}.woff2);unicode-range:${range}}`;
    const faces = [face('U+20-7E'), face('U+400-4FF'), '@font-face{src:local(x)}'].join('');
    expect(left(faces, '<p>a')).toBe(`${face('U+20-7E')}@font-face{src:local(x)}`);
    expect(left(faces, '<p>Ж')).toBe(faces);
    expect(left(faces, '<script type="module" src="/x.js"></script>')).toBe(faces);
  });

  it('makes one style of several, and names it in the policy', () => {
    const page = withOwnStyles(
      `<meta content="default-src 'none'; style-src 'self'; img-src 'self'"><style>p{top:0}</style><style>p{left:0}</style><p>`,
      NONE,
    );
    expect(page).toBe(
      `<meta content="default-src 'none'; style-src '${policyHash('p{top:0}p{left:0}')}'; img-src 'self'"><style>p{top:0}p{left:0}</style><p>`,
    );
  });

  it('leaves a page without style as it is', () => {
    expect(withOwnStyles('<meta content="style-src \'self\'"><p>', NONE)).toBe(
      '<meta content="style-src \'self\'"><p>',
    );
  });
});
