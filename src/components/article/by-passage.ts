import type { Article, Finding } from '../../model/report.ts';
import { PASSAGE_KINDS, passageKey, secondsOf, type Passage } from '../../schema/evidence.ts';

/** The findings of an article under the first of its passages that carries them, each once, in the article's order. */
export function findingsByPassage(article: Article): { passage: Passage; findings: Finding[] }[] {
  const first = ({ evidence }: Finding) =>
    evidence
      .filter((item) => item.article.slug === article.slug)
      .map(({ passage }) => passage)
      .sort(inOrder)[0]!;
  const placed = article.findings.map((finding) => ({ finding, passage: first(finding) }));
  return [...Map.groupBy(placed, ({ passage }) => passageKey(passage)).values()]
    .map((group) => ({ passage: group[0]!.passage, findings: group.map(({ finding }) => finding) }))
    .sort((a, b) => inOrder(a.passage, b.passage));
}

function inOrder(a: Passage, b: Passage): number {
  const rank = ({ by }: Passage) => PASSAGE_KINDS.indexOf(by);
  const at = (passage: Passage) => (passage.by === 'minute' ? secondsOf(passage.at) : passage.at);
  return rank(a) - rank(b) || at(a) - at(b);
}
