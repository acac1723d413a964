import type { Complaint, Content } from '../../model/content.ts';
import { isMarkedTooMuch, paragraphsOf } from '../../model/wording/sentences.ts';

/** What the check says of summaries that mark more than what is central: one complaint a paragraph or list. */
export function summaryComplaints({ articles }: Pick<Content, 'articles'>): Complaint[] {
  return articles.flatMap(({ id, prose }) =>
    prose
      .map((block) => ({
        heading: false,
        sentences: paragraphsOf([block]).flatMap(({ sentences }) => sentences),
      }))
      .filter(isMarkedTooMuch)
      .map(({ sentences }): Complaint => ({
        collection: 'articles',
        id,
        path: ['words', sentences[0]!.runs[0]!.text.split('\n')[0]!.trim()],
        code: 'wording',
        severity: 'error',
        words:
          'more than half of the paragraph is marked — write whole sentences and mark only what is central; the page lists every finding of the article beside them',
      })),
  );
}
