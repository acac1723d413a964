import type { Article, Entity } from '../model/report.ts';
import { outletName } from './credit.ts';
import { publishedWords } from './dates.ts';
import { t } from './t.ts';

/** One or two sentences about an entity for search engines and previews. */
export function entityDescription({ name, describes, summary, findings }: Entity): string {
  const what = summary ?? t.model.descriptions.entity({ name, describes });
  return findings.length === 0 ? what : t.model.descriptions.entityFindings({ what, count: findings.length });
}

/** One sentence about an article for search engines and previews. */
export function articleDescription(article: Article): string {
  return t.model.descriptions.article({
    title: article.title,
    outlet: outletName(article),
    date: publishedWords(article),
    count: article.findings.length,
  });
}
