import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPublication } from '../../src/desk/ledger/write.ts';
import { namesWithheld, spansOf } from '../../src/model/promise/withheld.ts';
import { openNotNames } from '../../src/reading/not-names.ts';
import { sha256 } from '../../src/reading/sha256.ts';
import { slowHash } from '../../src/reading/slow-hash.ts';
import { someWorld } from '../desk/sandbox.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'names-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const salt = 'ab'.repeat(16);
const withheldAs = (name: string) => {
  const names = [{ words: 1, hash: slowHash(name, salt) }];
  const withheld = { gap: '[name withheld]', slug: 'withheld', salt, names };
  const heading = { buildsOn: [], date: '2021-01-01', kind: 'withholding' as const, note: 'x', withheld };
  return newPublication('l', heading, [], someWorld()).publication;
};

/** Looks for the name as the check does; where it stands, and how many slow hashes that took. */
function look(text: string, name = 'zarinbud'): { found: number; hashes: number } {
  let hashes = 0;
  let keep = () => {};
  const counting = (words: string, own: string) => {
    hashes++;
    return slowHash(words, own);
  };
  const names = namesWithheld([withheldAs(name)], counting, (about) => {
    const { save, ...notNames } = openNotNames(about, folder);
    keep = save;
    return notNames;
  });
  const found = spansOf(text, names).length;
  keep();
  return { found, hashes };
}

const TEXT = 'The Orluna carries Sand to Kvitka and to Harlund.';
const kept = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

describe('words that are known to be no withheld name', () => {
  it('are asked for once', () => {
    expect(look(TEXT)).toEqual({ found: 0, hashes: 5 });
    expect(look(TEXT)).toEqual({ found: 0, hashes: 0 });
    expect(look(`${TEXT} So says Ribapress.`)).toEqual({ found: 0, hashes: 2 });
  });

  it('are never the name, which is found again each time', () => {
    for (let round = 0; round < 3; round++) expect(look(`${TEXT} So says Zarinbud.`).found).toBe(1);
    const about = JSON.stringify(kept());
    // Neither by itself nor with anything that stands in the repository.
    for (const guess of ['zarinbud', 'Zarinbud', `${salt} zarinbud`])
      expect(about).not.toContain(sha256(guess).slice(0, 24));
    look(TEXT);
    const without = kept();
    look(`${TEXT} Zarinbud.`);
    expect(kept()).toEqual(without);
  });

  it('are those of one set of names: for another name all are asked for', () => {
    look(TEXT);
    expect(look(TEXT, 'harlund')).toEqual({ found: 1, hashes: 5 });
    expect(look(TEXT)).toEqual({ found: 0, hashes: 0 });
  });

  it('are let go of when no text has them any more', () => {
    look(TEXT);
    expect(kept()[0]!.split('\n')).toHaveLength(5);
    look('The Orluna.');
    expect(kept()[0]!.split('\n')).toHaveLength(2);
  });

  it('are asked for each time where nothing can be written', () => {
    rmSync(folder, { recursive: true });
    folder = join(import.meta.filename, 'no-folder');
    expect(look(TEXT).hashes).toBe(5);
    expect(look(TEXT).hashes).toBe(5);
    folder = mkdtempSync(join(tmpdir(), 'names-'));
  });
});
