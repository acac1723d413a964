import { describe, expect, it } from 'vitest';
import { countPhrase, fingerprint, normaliseParagraph } from '../../../src/desk/import/fingerprint.ts';

describe('normaliseParagraph', () => {
  it('levels what copying changes and keeps the words', () => {
    expect(normaliseParagraph(' “It’s\u00a0wet”\u200b –  «yes» ')).toBe('"It\'s wet" – "yes"');
    expect(normaliseParagraph('e\u0301')).toBe('é');
  });
});

describe('fingerprint', () => {
  it('is the SHA-256 of the normalised paragraph', () => {
    // What `printf sand | sha256sum` prints.
    expect(fingerprint(' sand ')).toBe('f79d7d24558304d8bce3b1a7622fd4084d9708daa9477124a70e89472b68a465');
    expect(fingerprint('sand')).not.toBe(fingerprint('Sand'));
  });
});

describe('countPhrase', () => {
  it.each([
    ['wet sand', 'Wet sand and wet sand.', 1],
    ['sand', 'sand, sandy, quicksand, sand', 2],
    ['37', '37 of 1937 and 37,5', 2],
    ['码头', '岚砾码头说', 1],
    ['', 'sand', 0],
    ["the quay's", 'the quay’s crane', 1],
  ])('%j in %j: %d', (phrase, paragraph, count) => expect(countPhrase(phrase, paragraph)).toBe(count));
});
