import type { Evidence } from '../model/report.ts';

/**
 * The address of a passage in an article: its page with a text fragment (WICG "Text Fragments"), which
 * browsers scroll to and highlight; `null` when the address of the article is not known.
 */
export function passageAddress({ article, phrase }: Evidence): string | null {
  if (article.address === undefined) return null;
  // A dash, a comma or an ampersand would be read as part of the directive.
  const words = encodeURIComponent(phrase).replaceAll('-', '%2D');
  const [page, anchor] = article.address.split('#');
  return `${page}#${anchor ?? ''}:~:text=${words}`;
}
