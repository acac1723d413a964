import { expect, it } from 'vitest';
import { readPhrase } from '../../../src/desk/import/quantity.ts';

const read = (phrase: string, language: string) => {
  const { numbers, months } = readPhrase(phrase, language);
  return [...numbers.map(({ value, comparator }) => [comparator, value]), ...months];
};

it.each([
  ['por cerca de 1,2 milhões', 'pt', [['about', 1_200_000]]],
  ['no máximo 90 barcaças', 'pt-PT', [['at most', 90]]],
  ['щонайменше 41 тисячу тонн', 'uk', [['at least', 41_000]]],
  ['до кінця жовтня', 'uk', [10]],
  ['proibida desde 1 de janeiro', 'pt', [1]],
  ['niet meer dan 1.200 kratten', 'nl', [['at most', 1200]]],
  ['pas plus de 1200 caisses', 'fr', [['at most', 1200]]],
  ['ruim 1.200 kratten in maart 2022', 'nl', [['more than', 1200], 3]],
  ['keine 41 000 Tonnen', 'de', [['exactly', 41_000]]],
  ['signed for on August 19', 'en', [8]],
  ['in May 12 boxes came', 'en', [['exactly', 12], 5]],
  ['dated March 3', 'en', [3]],
  ['41 000', 'xx', []],
])('reads the numbers and months of "%s" (%s)', (phrase, language, expected) => {
  expect(read(phrase, language)).toEqual(expected);
});
