import type { Reading } from '../../geometry/split.ts';
import { t } from '../../text/t.ts';

/** What one of several pictures of a graph shows: a chapter, or the neighbourhood of a party in it; `null` for all. */
export function readingTitle(
  { chapter, part }: Pick<Reading, 'chapter' | 'part'>,
  chapters: readonly { id: string; title: string }[],
): string | null {
  const title = chapters.find(({ id }) => id === chapter)?.title ?? chapter;
  return part && title !== null ? t.diagrams.neighbourhood({ ...part, title }) : title;
}
