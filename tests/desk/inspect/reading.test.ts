import { describe, expect, it } from 'vitest';
import { proseShare, wordsBefore } from '../../../src/desk/inspect/reading.ts';

const page = (main: string) =>
  `<html><head><title>Sand in Norland</title></head><body><a href="/">Sand</a><main>${main}</main></body></html>`;

describe('the words before a word', () => {
  it('are counted in the order of the page, without its head and its drawings', () => {
    const html = page(
      '<svg><text>Norland</text></svg><p>Two <b>old</b> barges.</p><p>In Norland’s ports.</p>',
    );
    expect(wordsBefore(html, 'Norland')).toBe(5);
    expect(wordsBefore(html, 'barge')).toBeNull();
  });
});

describe('the share of running prose', () => {
  it('leaves out lists, captions, notes and lines that are no sentence', () => {
    const prose =
      '<p>One two three four five six seven eight.<span class="numbers"><a href="/1/"><span>Finding </span>1</a>, <a href="/2/">2</a></span></p>';
    const other =
      '<p class="meta">One two three four five six seven eight.</p><li>One two.</li><p>Short one.</p>';
    expect(proseShare(page(prose))).toBeCloseTo(8 / 10, 2);
    expect(proseShare(page(prose + other))).toBeCloseTo(8 / 22, 2);
    expect(proseShare(page(other))).toBe(0);
  });
});
