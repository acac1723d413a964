import type { Edtf, EdtfDate } from '../../schema/edtf.ts';
import type { Article } from '../report.ts';
import { isUndated } from './meant.ts';

/** What both ends of a date share beyond doubt; `null` where that is nothing, or an end is open. */
export function common({ start, end }: Edtf): string | null {
  return start && end && shared(certain(start), certain(end));
}

/** The part of a date that is beyond doubt; `null` for a doubtful year. */
export function certain({ text, approximate, uncertain }: EdtfDate): string | null {
  const parts = text.replace(/[~?%]$/, '').split('-');
  return (approximate || uncertain ? parts.slice(0, -1) : parts).join('-') || null;
}

function shared(from: string | null, to: string | null): string | null {
  const [a, b] = [from?.split('-') ?? [], to?.split('-') ?? []];
  const differs = a.findIndex((part, index) => part !== b[index]);
  return a.slice(0, differs === -1 ? a.length : differs).join('-') || null;
}

/**
 * When an article certainly appeared, as a prefix of an ISO date (`2023`, `2023-05`, `2023-02-19`); `null` where not
 * even the year is certain. Of an article that prints no date no day is kept.
 */
export function certainlyPublished(article: Pick<Article, 'published' | 'publishedBasis'>): string | null {
  const date = common(article.published);
  return isUndated(article) ? (date?.slice(0, 7) ?? null) : date;
}
