import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../src/exports/share/indexed-png.ts';

type Colour = [red: number, green: number, blue: number];

/** The pixels of a picture after it was packed with as many colours as are allowed. */
async function packed(pixels: Colour[], width: number, most: number): Promise<Colour[]> {
  const rgba = new Uint8Array(pixels.flatMap((pixel) => [...pixel, 255]));
  const png = await indexedPng(rgba, width, pixels.length / width, most);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([width, pixels.length / width, 3]);
  return pixels.map((_, at) => [data[3 * at]!, data[3 * at + 1]!, data[3 * at + 2]!]);
}

const [paper, ink, mark]: Colour[] = [
  [252, 252, 250],
  [16, 32, 28],
  [30, 70, 140],
];

describe('a PNG with a palette', () => {
  it('has every pixel as it was where the colours are few', async () => {
    const pixels = [paper!, paper!, ink!, mark!, mark!, paper!];
    expect(await packed(pixels, 3, 3)).toEqual(pixels);
    expect(await packed(pixels, 2, 64)).toEqual(pixels);
  });

  it('gives what fills least the nearest of the other colours', async () => {
    const pixels = [paper!, paper!, paper!, ink!, ink!, [40, 50, 60] satisfies Colour];
    expect(await packed(pixels, 6, 2)).toEqual([paper, paper, paper, ink, ink, ink]);
  });

  it('takes colours that nobody can tell apart for one', async () => {
    const pixels = [paper!, paper!, [250, 250, 246] satisfies Colour, ink!];
    expect(await packed(pixels, 4, 64)).toEqual([paper, paper, paper, ink]);
  });

  it('never has more colours than are allowed', async () => {
    const steps = Array.from({ length: 256 }, (_, at): Colour => [at, 255 - at, at]);
    const colours = new Set((await packed(steps, 16, 8)).map(String));
    expect(colours.size).toBeGreaterThan(4);
    expect(colours.size).toBeLessThanOrEqual(8);
  });
});
