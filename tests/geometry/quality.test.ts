import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/geometry/marks/drawing.ts';
import { frontier, WIDE } from '../../src/geometry/layered/frontier.ts';
import { faults, samplePath } from './quality.ts';
import { sample } from './sample.ts';

const good = frontier(sample, WIDE);
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
