import { isOtherLanguage } from '../model/language.ts';
import type { Entity } from '../model/report.ts';

/** The language that an entity's name is in; `undefined` where no spelling says so. */
export function nameLanguage(entity: Entity): string | undefined {
  return entity.names.find(({ text }) => text === entity.name)?.language;
}

/** The `lang` attribute of some words on a page in `page` language: `undefined` where it would say the same again. */
export function foreign(language: string | undefined, page: string): string | undefined {
  return language !== undefined && isOtherLanguage(language, page) ? language : undefined;
}
