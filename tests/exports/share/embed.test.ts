import { describe, expect, it } from 'vitest';
import { embedCode, embedHeight, oembed, oembedGone } from '../../../src/exports/share/embed.ts';
import { address, finding, quarry, withFinding } from '../reports.ts';

const gone = (number: number) => quarry.tombstones.find((item) => item.number === number)!;

describe('embedding', () => {
  it('gives a frame without script, as oEmbed and as code', () => {
    const answer = JSON.parse(oembed(finding(quarry, 3), quarry, address)) as Record<string, string | number>;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      thumbnail_url: address('/og/findings/3.png'),
    });
    expect(answer.html).toBe(embedCode(finding(quarry, 3), address));
    expect(answer.html).toMatch(
      /^<iframe src="https:\/\/quarry\.example\/repo\/embed\/findings\/3\/" title="[^"<>]*" /,
    );
    expect(answer.html).not.toMatch(/<script|javascript/);
  });

  it('makes room for longer texts', () => {
    const longer = finding(withFinding(quarry, 3, { statement: 'word '.repeat(80) }), 3);
    expect(embedHeight(longer)).toBeGreaterThan(embedHeight(finding(quarry, 3)));
  });

  it('makes room for the words that somebody denies it', () => {
    const denied = finding(quarry, 3);
    expect(embedHeight(denied) - embedHeight({ ...denied, denied: false })).toBe(2 * 24 + 16);
  });

  it('escapes titles', () => {
    expect(embedCode({ ...finding(quarry, 3), title: '"><script>' }, address)).toContain(
      'title="Finding 3: &quot;&gt;&lt;script&gt; (alleged; denied by Barcaças Conceição)"',
    );
  });

  it('tells of a number that is no more', () => {
    expect(JSON.parse(oembedGone(gone(15), quarry, address))).toMatchObject({
      type: 'link',
      title: 'Finding 15 (withdrawn)',
    });
  });
});
