import { expect, it } from 'vitest';
import { lettersOf, syllablesOf } from '../../../src/geometry/marks/syllables.ts';

const broken = (word: string, language?: string) =>
  syllablesOf(word, language)
    .map(({ text }) => text)
    .join('|');

it('parts words as each language does, compounds between their words', () => {
  expect(broken('onderzoeksjournalisten', 'nl')).toBe('on|der|zoeks|jour|na|lis|ten');
  expect(broken('arbeidsongeschiktheidsverzekering', 'nl')).toBe(
    'ar|beids|on|ge|schikt|heids|ver|ze|ke|ring',
  );
  expect(broken('intermediaries', 'en')).toBe('in|ter|me|di|ar|ies');
});

it('leaves alone what has no syllables that it knows', () => {
  for (const word of ['Щебень', '木材公司', '12345678', 'sand']) expect(broken(word)).toBe(word);
});

it('shows a hyphen between the letters of alphabets, and in no other script', () => {
  const soft = (text: string) => lettersOf({ text, soft: false }).filter((part) => part.soft).length;
  expect(soft('щебень')).toBeGreaterThan(0);
  expect([soft('木材公司'), soft('20222023'), soft('تجارة')]).toEqual([0, 0, 0]);
});
