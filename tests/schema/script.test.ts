import { expect, it } from 'vitest';
import { isWrittenIn, scriptOf } from '../../src/schema/script.ts';

it.each([
  ['Zarinbud 2 & Co.', 'Latn', true],
  ['Зарінбуд', 'Latn', false],
  ['ПрАТ «Зарінбуд»', 'Cyrl', true],
  ['ТОВ Alder', 'Cyrl', true],
  ['岚砾码头', 'Hans', true],
  ['岚砾码头', 'Cyrl', false],
  ['東京カード', 'Jpan', true],
  ['TCL科技集团', 'Hans', true],
  ['TCLТехно', 'Hans', false],
  ['חברת ABC בע״מ', 'Hebr', true],
  ['राम', 'Latn', false],
  ['Яndex', 'Cyrl', true],
] as const)('%s is written in %s: %s', (name, script, written) => {
  expect(isWrittenIn(name, script)).toBe(written);
});

it('finds the script of a name', () => {
  expect(scriptOf('Зарінбуд')).toBe('Cyrl');
  expect(scriptOf('岚砾码头')).toBe('Hans');
  expect(scriptOf('Alder')).toBe('Latn');
  expect(scriptOf('ꦗꦮ')).toBeNull();
});
