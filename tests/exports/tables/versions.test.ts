import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionsJson } from '../../../src/exports/tables/versions.ts';
import { address, quarry } from '../reports.ts';

interface Listed {
  launched: string | null;
  heads: string[];
  versions: Record<string, unknown>[];
  ended: Record<string, unknown>[];
}

const listed = JSON.parse(versionsJson(quarry, address)) as Listed;

describe('versions.json', () => {
  it('says of each version its day, its kind, the words of the change and its digest', () => {
    expect(listed.versions.filter(({ number }) => number === 1)).toMatchObject([
      { version: 1, day: '2019-09-01', kind: 'new', words: 'First publication.' },
      { version: 2, day: '2019-10-15', kind: 'correction' },
      { version: 3, url: 'https://quarry.example/repo/findings/1/v/3/', kind: 'correction' },
    ]);
    for (const { digest } of listed.versions) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names the heads of the ledger, so that a copy of it tells whether the ledger is the one that was deployed', () => {
    expect(listed.launched).toBe('2019-09-01');
    expect(listed.heads).toEqual(quarry.ledger.heads);
    expect(listed.heads).toHaveLength(1);
  });

  it('has all that the list has that the tests take for the deployed one', () => {
    const file = join(import.meta.dirname, '../../fixtures/quarry/versions.json');
    const deployed = JSON.parse(readFileSync(file, 'utf8')) as Listed;
    const digests = listed.versions.map(({ digest }) => digest);
    expect(deployed.launched).toBe('2019-09-01');
    expect(deployed.versions.length).toBeGreaterThan(10);
    expect(deployed.versions.filter(({ digest }) => !digests.includes(digest))).toEqual([]);
  });

  it('says what ended, and where it leads', () => {
    expect(listed.ended).toContainEqual(
      expect.objectContaining({
        number: 16,
        kind: 'merged',
        leadsTo: ['https://quarry.example/repo/findings/13/'],
      }),
    );
  });
});
