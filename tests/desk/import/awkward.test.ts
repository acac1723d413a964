import { describe, expect, it } from 'vitest';
import { normaliseParagraph } from '../../../src/desk/import/fingerprint.ts';
import { importText } from '../../../src/desk/import/import.ts';
import { AWKWARD } from './awkward.ts';

describe('awkward heads and tails', () => {
  it('are fifty, in six languages', () => {
    expect(AWKWARD).toHaveLength(50);
    expect(new Set(AWKWARD.map(({ language }) => language)).size).toBe(6);
  });

  it.each(AWKWARD.map((one) => [`${one.language}: ${one.name}`, one] as const))('%s', (_name, expected) => {
    const { notes, ...text } = importText(expected.raw);
    const { language, headline, authors, outlet, published, paragraphs } = expected;
    expect(text).toMatchObject({ language, headline, authors, outlet, published });
    expect(text.paragraphs).toEqual(paragraphs.map(normaliseParagraph));
    expect(notes.join('\n')).toMatch(expected.says ?? /^$/);
  });
});
