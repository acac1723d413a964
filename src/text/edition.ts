import type { EditionOf } from '../model/content.ts';
import { languageName } from './language-of.ts';
import { t } from './t.ts';

/** What the home page of an edition says as long as some of it is in the original's language; null where nothing is. */
export function unfinished(edition: EditionOf | null): string | null {
  if (edition === null) return null;
  const states = [...edition.entries.values()];
  const [done, all] = [states.filter(({ state }) => state === 'current').length, states.length];
  const language = languageName(edition.original);
  return done < all ? t.edition.unfinished({ done, all, language }) : null;
}
