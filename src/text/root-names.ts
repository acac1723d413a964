import type { Article, Source } from '../model/report.ts';
import { t } from './t.ts';

/** Whose reporting an article rests on, by name; its own where it credits nobody. */
export function rootNames(article: Article): string {
  const makers = article.restsOn
    .filter(({ kind }) => kind === 'investigation' || kind === 'wire report')
    .flatMap(makersOf);
  return makers.length > 0 ? [...new Set(makers)].join(', ') : t.model.credit.noRoot;
}

function makersOf(source: Source): string[] {
  return source.by.map(({ name }) => name);
}
