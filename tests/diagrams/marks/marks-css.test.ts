import { expect, it } from 'vitest';
import { marksCss } from '../../../src/diagrams/marks/marks-css.ts';
import { permuted } from '../../geometry/generate.ts';
import { sample } from '../../geometry/sample.ts';

const css = marksCss(sample);

it('hides grades and kinds that are not ticked', () => {
  expect(css).toContain(
    '.net:has(input[value="grade-alleged"]:not(:checked)) [data-grade="alleged"]{display:none}',
  );
  expect(css).toContain(
    '.net:has(input[value="kind-goods reached"]:not(:checked)) [data-kind="goods reached"]{display:none}',
  );
  expect(css).toContain('[data-kind="owns"]{display:none}');
});

it('marks the relation that the address points to', () => {
  expect(css).toContain('.net:has([data-aim="12-1"]:target) [data-relation="12-1"]');
});

it('lights findings with several marks, and no others', () => {
  expect(css).toContain('[data-finding="14"]:hover');
  expect(css).not.toContain('[data-finding="12"]:hover');
});

it('is the same for the same content in another order', () => {
  expect(marksCss(permuted(sample))).toBe(css);
});
