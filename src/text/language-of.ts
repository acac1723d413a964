import { isOtherLanguage } from '../model/language.ts';
import type { Entity } from '../model/report.ts';
import { t } from './t.ts';

/** The language that an entity's name is in; `undefined` where no spelling says so. */
export function nameLanguage(entity: Entity): string | undefined {
  return entity.names.find(({ text }) => text === entity.name)?.language;
}

/** The `lang` attribute of some words on a page in `page` language: `undefined` where it would say the same again. */
export function foreign(language: string | undefined, page: string): string | undefined {
  return language !== undefined && isOtherLanguage(language, page) ? language : undefined;
}

/** The name of a language: `nl` gives "Dutch", `zh-Hant` "Chinese"; a code that has no name stays a code. */
export function languageName(code: string): string {
  return t.language.names[code.split('-')[0]!] ?? code;
}
