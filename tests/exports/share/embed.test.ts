import { describe, expect, it } from 'vitest';
import { embedCode, embedHeight, embedPath, oembed, oembedGone } from '../../../src/exports/share/embed.ts';
import { address, finding, quarry, withFinding } from '../reports.ts';

const height = (item: ReturnType<typeof finding>) => embedHeight(item, quarry, address);
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
    expect(answer.html).toBe(embedCode(finding(quarry, 3), quarry, address));
    expect(answer.html).toMatch(
      /^<iframe src="https:\/\/quarry\.example\/repo\/embed\/findings\/3\/v\/1\/" title="[^"<>]*" /,
    );
    expect(answer.html).not.toMatch(/<script|javascript/);
  });

  it('makes room for longer texts', () => {
    const longer = finding(withFinding(quarry, 3, { statement: 'word '.repeat(80) }), 3);
    expect(height(longer)).toBeGreaterThan(height(finding(quarry, 3)) + 150);
  });

  it('makes room for the words that somebody denies it', () => {
    const denied = finding(quarry, 3);
    expect(height(denied)).toBeGreaterThan(height({ ...denied, denied: false }));
  });

  it('makes room for what it does not show', () => {
    const limited = { ...finding(quarry, 3), doesNotShow: ['Who paid for any of it, and when.'] };
    expect(height(limited)).toBeGreaterThan(height(finding(quarry, 3)));
  });

  it('leads to the version, of which later ones change nothing', () => {
    expect(embedPath(finding(quarry, 1))).toBe('/embed/findings/1/v/3/');
  });

  it('leads to the finding as it is now where a name was withheld from the version', () => {
    const versions = [{ ...finding(quarry, 3).versions[0]!, withheld: '2020-02-03' }];
    expect(embedPath({ ...finding(quarry, 3), versions })).toBe('/embed/findings/3/');
  });

  it('escapes titles', () => {
    expect(embedCode({ ...finding(quarry, 3), title: '"><script>' }, quarry, address)).toContain(
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
