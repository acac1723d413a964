import { SCRIPTS, type Script } from '../../schema/script.ts';
import { COUNTRY_CODES } from '../../schema/codes.ts';
import { acts } from '../../schema/entity.ts';
import type { Entity } from '../report.ts';
import type { Desk } from './desk.ts';
import { slipAt, type Slip } from './slip.ts';

/** Country codes, countries and languages that do not exist, or not there. */
export function codeSlips(desk: Desk): Slip[] {
  return [...countrySlips(desk), ...scriptSlips(desk)];
}

function countrySlips({ content, report, entities }: Desk): Slip[] {
  const names = new Intl.DisplayNames([report.site.language], { type: 'region' });
  const codes = new Map(COUNTRY_CODES.map((code) => [names.of(code.toUpperCase())!.toLowerCase(), code]));
  const owners = new Map<string, string>();
  const countryOf = countriesIn(report);
  return content.entities.flatMap(({ id, data }): Slip[] => {
    const slip = (...slip: Parameters<ReturnType<typeof slipAt>>) => slipAt('entities', id)(...slip);
    const { code, kind, name } = data;
    const meant = [name, ...data.names.map(({ text }) => text)]
      .map((text) => codes.get(text.toLowerCase()))
      .find((found) => found !== undefined);
    if (code !== undefined) {
      const twin = owners.get(code);
      owners.set(code, id);
      if (kind !== 'country')
        return slip(
          ['code'],
          'wrong-country',
          code,
          `is a code for countries, and this is a ${kind}`,
          'leave the key out',
        );
      if (meant !== undefined && meant !== code)
        return slip(['code'], 'wrong-country', code, `is not the code of ${name}`, `write ${meant}`);
      if (twin !== undefined)
        return slip(
          ['code'],
          'wrong-country',
          code,
          `is the code of entities/${twin}.yaml too`,
          'correct one of the two',
        );
    }
    const own = data.country === undefined ? null : entities.get(data.country);
    if (!own || !acts(data)) return [];
    const words = `${data.describes} ${data.summary ?? ''}`.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
    const named = words
      .map((word) => ({ words: word, country: countryOf(word) }))
      .filter(({ country }) => country !== undefined);
    const other = named.some(({ country }) => country === own) ? undefined : named[0];
    return other
      ? slip(
          ['country'],
          'country-elsewhere',
          other.words,
          `tells where it belongs, and country is ${own.name}`,
          'write the one that it belongs to',
        )
      : [];
  });
}

/** Finds the country of a name, or of an adjective that is made from it. */
export function countriesIn({ entities }: Desk['report']): (word: string) => Entity | undefined {
  const countries = entities.filter(({ kind }) => kind === 'country');
  return (word) =>
    countries.find(
      ({ name }) =>
        name === word || (word.length > 5 && name.length > 5 && word.startsWith(name.slice(0, -1))),
    );
}

function scriptSlips({ content }: Desk): Slip[] {
  return content.entities.flatMap(({ id, data }) =>
    data.names.flatMap((name, index) => scriptSlip(id, name, index)),
  );
}

/** A language that is not written in this script: "transliterated" is the kind of name for that. */
function scriptSlip(
  id: string,
  { text, language, script, kind }: Desk['content']['entities'][number]['data']['names'][number],
  index: number,
): Slip[] {
  const usual = new Intl.Locale(language).maximize().script as Script | undefined;
  const scriptsOf = (one: Script) => SCRIPTS[one].join();
  if (
    kind === 'transliterated' ||
    usual === undefined ||
    !(usual in SCRIPTS) ||
    scriptsOf(usual) === scriptsOf(script) ||
    BOTH.has(language.split('-')[0]!)
  )
    return strange(id, text, language, index);
  return slipAt('entities', id)(
    ['names', index, 'language'],
    'language-script',
    text,
    `is in ${script}, in which ${language} is not written`,
    'write kind: transliterated, or the language that it is in',
  );
}

/** A letter of the same script that the language does not have. */
function strange(id: string, text: string, language: string, index: number): Slip[] {
  const [letter] = LETTERS_WITHOUT[language.split('-')[0]!]?.exec(text) ?? [];
  return letter === undefined
    ? []
    : slipAt('entities', id)(
        ['names', index, 'language'],
        'language-script',
        text,
        `has “${letter}”, which is no letter of ${language}`,
        'write the language that it is in, or the name as printed',
      );
}

/** Cyrillic letters that an alphabet of today does not have, among those of its neighbours. */
const LETTERS_WITHOUT: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўјљњћђџѓќѕ]/iu,
  uk: /[ыэёъўјљњћђџѓќѕ]/iu,
  be: /[иїєщъјљњћђџѓќѕ]/iu,
  bg: /[ыэёіїєґўјљњћђџѓќѕ]/iu,
};

/** Languages of two scripts. */
const BOTH = new Set(['sr', 'bs', 'uz', 'az', 'kk', 'mn', 'pa', 'ku', 'zh', 'ja', 'ko', 'ky', 'tg', 'tk']);
