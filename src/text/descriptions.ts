import type { Article, Entity } from '../model/report.ts';
import { dateWords } from './dates.ts';
import { counted } from './numbers.ts';
import { outletName } from './credit.ts';

/** One or two sentences about an entity for search engines and previews. */
export function entityDescription(entity: Entity): string {
  const what = entity.summary ?? `${entity.name}: ${entity.describes}.`;
  return entity.findings.length === 0
    ? what
    : `${what} ${counted(entity.findings.length, 'finding')}, each with its source.`;
}

/** One sentence about an article for search engines and previews. */
export function articleDescription(article: Article): string {
  return `${article.title} (${outletName(article)}, ${dateWords(article.published)}): what the article reports, on whose authority, in ${counted(article.findings.length, 'finding')}.`;
}
