import type { Evidence } from '../model/report.ts';
import { secondsOf, type Passage } from '../schema/evidence.ts';
import { t } from './t.ts';

/** Where in an article something stands: "paragraph 3", "page 4", "at 12 min 30 s". */
export function passageWords(passage: Passage): string {
  const words = t.finding.evidence.place;
  return passage.by === 'minute' ? words.minute(passage) : words[passage.by](passage);
}

/** Words as an article prints them, in quotation marks: in single ones where they have double ones of their own. */
export function quoted(words: string): string {
  return /["“”„]/.test(words) ? `‘${words}’` : `“${words}”`;
}

/**
 * The address of a passage in an article: its page with a text fragment (WICG "Text Fragments"), which browsers scroll
 * to and highlight; that of a page in a document (RFC 8118), of a moment in a broadcast (W3C Media Fragments); `null`
 * when the address of the article is not known.
 */
export function passageAddress({
  article,
  passage,
  phrase,
}: Pick<Evidence, 'article' | 'passage' | 'phrase'>): string | null {
  if (article.address === undefined) return null;
  if (passage.by === 'page') return `${article.address.split('#')[0]}#page=${passage.at}`;
  if (passage.by === 'minute') return `${article.address.split('#')[0]}#t=${secondsOf(passage.at)}`;
  // A dash, a comma or an ampersand would be read as part of the directive.
  const words = encodeURIComponent(phrase).replaceAll('-', '%2D');
  const [page, anchor] = article.address.split('#');
  return `${page}#${anchor ?? ''}:~:text=${words}`;
}
