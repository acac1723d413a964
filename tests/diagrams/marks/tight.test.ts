import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/diagrams/marks/text-blocks.ts';
import { tight } from '../../../src/diagrams/marks/tight.ts';

it('a drawing loses the space between its elements and not that between the words of one text', () => {
  expect(
    tight('<g> <text x="1"> Alder <tspan dy="17">and</tspan> <tspan dy="17">Sons</tspan> </text> </g>'),
  ).toBe('<g><text x="1">Alder <tspan dy="17">and</tspan> <tspan dy="17">Sons</tspan></text></g>');
});

it('a word that is broken over two lines stays one word', () => {
  expect(
    tight(
      '<text>the war- <tspan dy="17">organisa-</tspan> <tspan dy="17">tions of</tspan> <tspan dy="17">it</tspan></text>',
    ),
  ).toBe(
    '<text>the war-<tspan dy="17">organisa-</tspan><tspan dy="17">tions of</tspan> <tspan dy="17">it</tspan></text>',
  );
});

it('a number does not run into its words', () => {
  expect(tight('<a> <g> <text>23</text> </g> <text> 1,000 slabs </text> </a>')).toBe(
    '<a><g><text>23</text></g> <text>1,000 slabs</text></a>',
  );
});

it('shapes are closed in themselves, links and groups are not', () => {
  expect(tight('<a href="/x/"><circle r="12"></circle> <path d="M0,0"></path><rect></rect></a><g></g>')).toBe(
    '<a href="/x/"><circle r="12"/><path d="M0,0"/><rect/></a><g></g>',
  );
});

it('lines of one kind under one another are one text; those that end at one place are not', () => {
  const line = (text: string, y: number, more = {}) => ({
    x: 8,
    y,
    text,
    kind: 'name' as const,
    anchor: 'start' as const,
    ...more,
  });
  const blocks = blocksOf([
    line('Alder', 20),
    line('and Sons', 37),
    line('quarry', 52, { kind: 'sub' }),
    line('else', 60, { kind: 'sub', x: 90 }),
    line('first', 10, { anchor: 'end' }),
    line('second', 25, { anchor: 'end' }),
  ]);
  expect(blocks.map((block) => block.map(({ text }) => text))).toEqual([
    ['Alder', 'and Sons'],
    ['quarry'],
    ['else'],
    ['first'],
    ['second'],
  ]);
  expect(blocks[0]![1]).toMatchObject({ down: 17 });
});
