import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingNumber, isWebAddress, language, line, slug } from '../../src/schema/text.ts';

/** What a schema says about a value; nothing when it takes it. */
const says = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('line', () => {
  it.each(['Sand', 'Łódź – 5 %', 'наждак', '岚砾', 'می\u200cخواهد'])('takes %j', (text) =>
    expect(says(line(20), text)).toEqual([]),
  );

  it.each([
    ['', 'is empty — write the text, or leave the key out'],
    ['sandsandsandsandsandsand', 'is longer than 20 characters — shorten it'],
    ['two\nlines', 'has a line break — write it on one line'],
    ['a\u200bb', 'has an invisible or control character — type the words again without it'],
    ['a\tb', 'has an invisible or control character — type the words again without it'],
    ['e\u0301', 'has decomposed letters — type the accented letters again (Unicode NFC)'],
    [' sand', 'starts or ends with a space — remove it'],
    ['wet  sand', 'has two spaces in a row — leave one'],
  ])('refuses %j', (text, message) => expect(says(line(20), text)).toEqual([message]));
});

describe('slug', () => {
  it.each(['a', 'river-trade-2'])('takes %s', (text) => expect(says(slug, text)).toEqual([]));
  it.each(['', 'River', 'a--b', '-a', 'a-', 'a_b', 'á', 'a b', 'a/b', '../a'])('refuses %j', (text) =>
    expect(says(slug, text)).toHaveLength(1),
  );
});

describe('language', () => {
  it.each(['nl', 'en-GB', 'pt-BR', 'zh-Hant', 'es-419', 'sr-Latn-RS'])('takes %s', (code) =>
    expect(says(language, code)).toEqual([]),
  );
  it.each([
    ['NL', '"nl"'],
    ['en_GB', '"en-GB"'],
    ['pt-br', '"pt-BR"'],
    ['zh-hant-tw', '"zh-Hant-TW"'],
    ['dutch', 'for example "nl", "pt-BR" or "zh-Hant"'],
    ['n', 'for example "nl", "pt-BR" or "zh-Hant"'],
  ])('refuses %s', (code, instead) =>
    expect(says(language, code)).toEqual([`is not a language code — write ${instead}`]),
  );
});

describe('findingNumber', () => {
  it.each([1, 999_999])('takes %d', (number) => expect(says(findingNumber, number)).toEqual([]));
  it.each([0, -1, 1.5, 1_000_000, Infinity, '1'])('refuses %j', (number) =>
    expect(says(findingNumber, number)).toHaveLength(1),
  );
});

describe('isWebAddress', () => {
  it.each(['https://sand.example', 'http://www.sand.example/a?b#c', 'https://xn--e1afmkfd.example'])(
    'takes %s',
    (text) => expect(isWebAddress(text)).toBe(true),
  );
  it.each([
    'javascript:alert(1)',
    'data:,x',
    'ftp://sand.example',
    '//sand.example',
    'sand.example',
    'https://',
    'https://me@sand.example',
    'https://localhost',
    'https://192.168.0.1',
    'https://sand.example/a b',
    'https://sand.example/\u202eb',
  ])('refuses %j', (text) => expect(isWebAddress(text)).toBe(false));
});
