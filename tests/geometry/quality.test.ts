import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/geometry/marks/drawing.ts';
import { wideFrontier } from '../../src/geometry/layered/frontier.ts';
import { faults, samplePath } from './quality.ts';
import { sample } from './sample.ts';

const good = wideFrontier(sample)!;
const moved = <T extends { x: number; y: number }>(mark: T, x: number, y: number): T => ({
  ...mark,
  x: mark.x + x,
  y: mark.y + y,
});
const withLine = (change: (line: Drawing['lines'][number]) => Partial<Drawing['lines'][number]>): Drawing => {
  const [first, ...rest] = good.lines;
  return { ...good, lines: [{ ...first!, ...change(first!) }, ...rest] };
};

describe('the checker of drawings', () => {
  it('sees text on text', () => {
    expect(faults({ ...good, heads: [...good.heads, moved(good.heads[0]!, 3, 2)] }).join()).toContain(
      'lies on heading',
    );
  });

  it('sees a label on a box', () => {
    const { x, y } = good.boxes[0]!;
    expect(
      faults(
        withLine((line) => ({ label: line.label.map((text) => ({ ...text, x: x + 20, y: y + 40 })) })),
      ).join(),
    ).toContain('lies on box');
  });

  it('sees a box on a box', () => {
    const [first, second] = good.boxes;
    expect(faults({ ...good, boxes: [first!, { ...second!, x: first!.x, y: first!.y + 5 }] }).join()).toMatch(
      /box .* lies on box/,
    );
  });

  it('sees words that are not whole', () => {
    const [first, ...rest] = good.boxes;
    const cut = { ...first!, text: first!.text.with(0, { ...first!.text[0]!, text: 'Ald' }) };
    expect(faults({ ...good, boxes: [cut, ...rest] }).join()).toContain('the name of alder@0 “Alder” is cut');
    expect(faults(withLine(() => ({ label: [] }))).join()).toMatch(/label \S+ “.+” is cut/);
  });

  it('sees an edge through a box', () => {
    const { x, y, height } = good.boxes[3]!;
    expect(faults(withLine(() => ({ strokes: [`M${x - 20},${y + height / 2}H${x + 90}`] }))).join()).toMatch(
      /runs through box/,
    );
  });

  it('sees what leaves the drawing and what is too small', () => {
    expect(faults({ ...good, height: 300 }).join()).toContain('leaves the drawing');
    expect(faults(good, 0.9).join()).toContain('is too small');
  });

  it('sees a step that is not shown and yet joined, crowded or without its question marks', () => {
    const index = good.lines.findIndex(({ edge }) => edge.gap);
    const gap = good.lines[index]!;
    const withGap = (change: Partial<typeof gap>, others = good.lines): string =>
      faults({ ...good, lines: others.with(index, { ...gap, ...change }) }).join();
    const [first, second] = gap.strokes.map((stroke) => samplePath(stroke));
    const from = first![0]!;
    expect(withGap({ strokes: [`M${from.x},${from.y}H${from.x + 60}`, gap.strokes[1]!] })).toContain(
      'as long as a line',
    );
    expect(withGap({ strokes: [...gap.strokes, 'M0,0H4'] })).toContain('is not two stubs');
    expect(withGap({ queries: [gap.queries[0]!] })).toContain('is not two stubs');
    expect(withGap({ queries: [moved(gap.queries[0]!, 40, 0), gap.queries[1]!] })).toContain(
      'without its question mark',
    );
    const end = second!.at(-1)!;
    const across = { ...good.lines[0]!, strokes: [`M${end.x + 4},${end.y - 30}V${end.y + 30}`] };
    expect(withGap({}, index === 0 ? good.lines : good.lines.with(0, across))).toContain('has a line at one');
    expect(
      withGap({
        strokes: [gap.strokes[0]!, `M${from.x + 30},${from.y}H${from.x + 20}`],
        queries: [gap.queries[0]!, moved(gap.queries[0]!, 8, 0)],
      }),
    ).toContain('no space between its ends');
  });

  it('sees an arrow head where nothing moves', () => {
    const index = good.lines.findIndex(({ edge }) => edge.kind === 'cooperated with');
    const lines = good.lines.with(index, { ...good.lines[index]!, arrow: 'M0,0' });
    expect(faults({ ...good, lines }).join()).toContain('has an arrow head though nothing moves');
  });

  it('sees badges that are too close', () => {
    const other = good.lines[1]!.badge;
    expect(faults(withLine(() => ({ badge: moved(other, 12, 12) }))).join()).toMatch(/is 17.0 from badge/);
  });
});

it('samples the paths that the geometry writes', () => {
  const points = samplePath('M0,0H8V8c4,0,4,8,8,8');
  expect(points[0]).toEqual({ x: 0, y: 0 });
  expect(points).toContainEqual({ x: 8, y: 8 });
  expect(points.at(-1)).toEqual({ x: 16, y: 16 });
});
