import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPhrase } from '../../../src/desk/import/fingerprint.ts';
import { findCandidates } from '../../../src/desk/import/findings.ts';
import { importText } from '../../../src/desk/import/import.ts';

describe('findCandidates', () => {
  it('names figures, dates, denials and hedges by a few words', () => {
    const text =
      'The quay took at least 400 crates of sand. Nobody there has ever seen them, the mayor denied it all.';
    expect(findCandidates([text], 'en')).toEqual([
      { paragraph: 1, phrase: 'at least 400 crates', kinds: ['hedge', 'figure'] },
      { paragraph: 1, phrase: 'mayor denied it all', kinds: ['denial'] },
    ]);
  });

  it('takes more words where few occur twice', () => {
    const text = 'They took 40 crates of wet sand on one day and 40 crates of wet gravel on another.';
    expect(findCandidates([text], 'en')[0]!.phrase).toBe('40 crates of wet sand');
  });

  it('never takes a word that may be a name', () => {
    const text = 'Odarii Tesk allegedly paid Wessel Pook 400 crowns.';
    expect(findCandidates([text], 'en').map(({ phrase }) => phrase)).toEqual(['400 crowns']);
  });

  it.each([
    'raw/river-post.txt',
    'raw/baggeraar.txt',
    'raw/wochenblatt.txt',
    'quarry/texts/areia-do-orluna.txt',
  ])('gives anchors of at most six words that occur once in %s', (file) => {
    const { paragraphs, language } = importText(
      readFileSync(join(import.meta.dirname, '../../fixtures', file), 'utf8'),
    );
    const candidates = findCandidates(paragraphs, language);
    expect(candidates.length).toBeGreaterThan(3);
    for (const { paragraph, phrase } of candidates) {
      expect(phrase.split(' ').length).toBeLessThanOrEqual(6);
      expect(countPhrase(phrase, paragraphs[paragraph - 1]!)).toBe(1);
    }
  });
});
