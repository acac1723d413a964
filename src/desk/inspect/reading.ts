/** Parts of a page that nobody reads as text: its head, drawings, scripts. */
const UNREAD = /<head[\s>][\s\S]*?<\/head>|<(svg|script|style)[\s>][\s\S]*?<\/\1>/g;
/** Elements that part words; a number set high behind a word does not. */
const INLINE = /<\/?(?:a|b|bdi|em|strong|i|span|abbr|dfn|cite|q)(?:\s[^>]*)?>/g;

/** Numbers of findings behind words. */
const NUMBERS = /<sup[\s>][\s\S]*?<\/sup>|<span class="numbers"[\s\S]*?<\/a\s*>\s*<\/span>/g;

/** How many words of a page stand before a word, in the order of the page; null where it has it not. */
export function wordsBefore(html: string, word: string): number | null {
  const words = wordsOf(html.replace(UNREAD, ' '));
  const at = words.findIndex((each) => bare(each) === word.toLowerCase());
  return at < 0 ? null : at;
}

/**
 * The share of the words of the main part that stand in sentences of running text: paragraphs of eight words and more
 * that end as a sentence does, notes and captions (`meta`) apart. From 0 to 1.
 */
export function proseShare(html: string): number {
  const main = (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(UNREAD, ' ');
  const prose = [...main.matchAll(/<p(\s[^>]*)?>([\s\S]*?)<\/p>/g)]
    .filter(([, attributes = '']) => !/class="[^"]*\bmeta\b/.test(attributes))
    .map(([, , inner]) => wordsOf(inner!.replace(NUMBERS, '')))
    .filter((words) => words.length >= 8 && /[.?!][”’"')]*$/.test(words.at(-1)!));
  return prose.reduce((sum, words) => sum + words.length, 0) / Math.max(1, wordsOf(main).length);
}

function wordsOf(html: string): string[] {
  const text = html
    .replace(INLINE, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&[a-z]+;|&#\w+;/g, '’');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A word without the stops and the ending that stand at it: "Norland’s," is "norland". */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s(?=\P{L}*$)/u, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
