import { asWritten } from '../model/language.ts';
import type { EditionOf } from '../model/content.ts';
import type { Entity, Report } from '../model/report.ts';
import { t } from './t.ts';

/** The language that an entity's name is in; `undefined` where no spelling says so. */
export function nameLanguage(entity: Entity): string | undefined {
  return entity.names.find(({ text }) => text === entity.name)?.language;
}

/** The `lang` attribute of some words on a page in `page` language: `undefined` where it would say the same again. */
export function foreign(language: string | undefined, page: string): string | undefined {
  return language !== undefined && asWritten(language) !== asWritten(page) ? language : undefined;
}

/** The name of a language: `pt-BR` gives "Portuguese", `zh-Hant-TW` "traditional Chinese"; one without a name stays a code. */
export function languageName(code: string): string {
  const { names } = t.language;
  return names[asWritten(code)] ?? names[code.split('-')[0]!] ?? code;
}

/** The language of words that an edition takes from its original: nobody has translated them, or it has changed since. */
export function wordsLanguage({ edition }: Pick<Report, 'edition'>, of: string): string | undefined {
  const state = edition?.entries.get(of)?.state;
  return state === 'stale' || state === 'missing' ? edition!.original : undefined;
}

/** What the home page of an edition says as long as some of it is in the original's language; null where nothing is. */
export function unfinished(edition: EditionOf | null): string | null {
  if (edition === null) return null;
  const states = [...edition.entries.values()];
  const [done, all] = [states.filter(({ state }) => state === 'current').length, states.length];
  const language = languageName(edition.original);
  return done < all ? t.edition.unfinished({ done, all, language }) : null;
}
