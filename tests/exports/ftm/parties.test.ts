import { describe, expect, it } from 'vitest';
import { ftmCountry, ftmLanguage } from '../../../src/exports/ftm/language.ts';
import { isNamedInFull } from '../../../src/exports/ftm/parties.ts';

describe('isNamedInFull', () => {
  it.each(['Duarte P.', 'Duarte P', 'Anna-Maria v. K.', 'Д. П.', 'Дуарте П.'])(
    'is false for the person %s',
    (name) => {
      expect(isNamedInFull({ kind: 'person', name })).toBe(false);
    },
  );

  it.each(['Odarii Verbun', 'D. Verbun', 'Одарій Вербун'])('is true for the person %s', (name) => {
    expect(isNamedInFull({ kind: 'person', name })).toBe(true);
  });

  it('is true for everything else, whatever its name', () => {
    expect(isNamedInFull({ kind: 'company', name: 'Alder S.A.' })).toBe(true);
    expect(isNamedInFull({ kind: 'place', name: 'Quay B' })).toBe(true);
  });
});

describe('codes', () => {
  it('have three letters for languages', () => {
    expect(['pt', 'pt-BR', 'uk', 'zh-Hant', 'en-IE', 'eo'].map(ftmLanguage)).toEqual([
      'por',
      'por',
      'ukr',
      'zho',
      'eng',
      null,
    ]);
  });

  it('leave out countries that ISO 3166 does not assign', () => {
    expect(['nl', 'xk', 'xa', 'qz', 'aa', 'zz', undefined].map(ftmCountry)).toEqual([
      'nl',
      'xk',
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
