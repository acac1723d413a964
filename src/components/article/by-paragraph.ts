import type { Article, Finding } from '../../model/report.ts';

/** The findings of an article under the first of its paragraphs that carries them, each once, in the article's order. */
export function findingsByParagraph(article: Article): { paragraph: number; findings: Finding[] }[] {
  const first = ({ evidence }: Finding) =>
    Math.min(
      ...evidence.filter((item) => item.article.slug === article.slug).map(({ paragraph }) => paragraph),
    );
  return [...Map.groupBy(article.findings, first)]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, findings]) => ({ paragraph, findings }));
}
