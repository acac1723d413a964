import { expect, it } from 'vitest';
import { anchorTooLong, countWords } from '../../src/schema/words.ts';

it.each([
  ['at least 41,000 tonnes – of sand', 6],
  ['岚砾码头卸下', 3],
  ['ใบอนุญาตประมง', 3],
  ['TCL科技集团 Ltd', 4],
  ['हिन्दी में नाम', 3],
  ['owner [name\u00a0withheld]', 2],
])('%s has %d words', (text, words) => expect(countWords(text)).toBe(words));

it('measures an anchor in letters where words have no spaces', () => {
  const letters =
    'has more than six words (two letters of Chinese or Japanese count as one, five of Thai, Lao, Khmer or Burmese)';
  expect(anchorTooLong('岚'.repeat(12))).toBeNull();
  expect(anchorTooLong('岚'.repeat(13))).toContain(letters);
  expect(anchorTooLong('ก'.repeat(30))).toBeNull();
  expect(anchorTooLong('ก'.repeat(31))).toContain(letters);
  expect(anchorTooLong('one two three four five six')).toBeNull();
  expect(anchorTooLong('one two three four five six seven')).toMatch(/^has more than six words — /);
});
