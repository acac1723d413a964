import { expect, it } from 'vitest';
import type { Entity } from '../../src/model/report.ts';
import { foreign, languageName, nameLanguage } from '../../src/text/language-of.ts';

it('marks words of another language, not those of the page', () => {
  expect(foreign('nl', 'en-GB')).toBe('nl');
  expect(foreign('en', 'en-GB')).toBeUndefined();
  expect(foreign(undefined, 'en-GB')).toBeUndefined();
  // One language in two scripts: browsers choose letters by the code.
  expect(foreign('zh-Hant', 'zh-Hans')).toBe('zh-Hant');
});

it.each([
  ['pt-BR', 'Portuguese'],
  ['es-419', 'Spanish'],
  ['zh-Hant-TW', 'traditional Chinese'],
  ['zh', 'Chinese'],
  ['sr-Latn-RS', 'Serbian'],
  ['eo', 'eo'],
])('calls %s %s', (code, name) => expect(languageName(code)).toBe(name));

it('takes the language of a name from the spelling that it is', () => {
  const entity = {
    name: 'Birke GmbH',
    names: [
      { text: 'Birke', language: 'en' },
      { text: 'Birke GmbH', language: 'de' },
    ],
  } as Entity;
  expect(nameLanguage(entity)).toBe('de');
  expect(nameLanguage({ ...entity, name: 'Birch' })).toBeUndefined();
});
