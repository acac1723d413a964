/** Each kind of mark that plain text would show as it is typed, with what to write instead; the first that is found is named. */
const SIGNS: [RegExp, (found: string) => string][] = [
  [/<\/?[A-Za-z!][^>]*>?/, () => 'take it out, and write the words alone'],
  [/&(?:[A-Za-z]{2,12}|#\d{1,7}|#x[\da-f]{1,6});/i, () => 'type the character itself'],
  [/!?\[[^\]]*\]\([^)]*\)/, () => 'write the words without the link'],
  [/!?\[\[[^\]]*(?:\]\])?/, () => 'write the words without brackets'],
  [/\[\^[^\]]*\]/, () => 'say it in the text; there are no footnotes'],
  [/\[![A-Z]+\]/, () => 'write the words without the mark'],
  [/\[[^\]]+\]\[[^\]]*\]/, () => 'write the words without brackets'],
  [/^[ \t]*(?:[-*+] )?\[[ xX]\] /m, () => 'leave the box out'],
  [
    /\[\/?(?:b|i|u|s|url|img|quote|code|size|color|list|h[1-6])(?:=[^\]]*)?\]/i,
    () => 'write the words alone',
  ],
  [/`+[^`]*`*/, () => 'write the words alone'],
  // Words in braces, as an editor sets them into brackets, are no sign of any dialect.
  [
    /\{(?!\p{L}+(?: \p{L}+)+\})[^}]*\}?|(?<!\{\p{L}+(?: \p{L}+)+)\}/u,
    () => 'write round brackets, or leave them out',
  ],
  [/~~[^~]*(?:~~)?/, () => 'write what is right, and nothing struck out'],
  [
    /(?<![\p{L}\p{N}*])\*+(?=\S)[^*]*\*+|(?<![\p{L}\p{N}\s])\*+|(?<!\S)\*+(?=\S)|(?<=\S)\*+(?!\S)/u,
    () => 'leave the stars out',
  ],
  [/(?<![\p{L}\p{N}_])_+(?=[^\s_])(?:[^_]*[^\s_]_+(?![\p{L}\p{N}_]))?/u, () => 'leave the "_" out'],
  [/(?<!\S)(==|\+\+|\^|\|\||%%|\/\/)(?=\S)[^\n]*?\1(?!\w)/, () => 'leave the signs out'],
  [
    /^[ \t]*#+(?: |\p{L}).*/mu,
    () => 'leave the "#" out, or write a heading as "## Words" on a line of its own',
  ],
  [/^[ \t]*={2,}.*/m, () => 'leave the "=" out'],
  [/^[ \t]*\|.*|(?<=\s)\|(?=\s).*\|.*/m, () => 'write a sentence or a list; there are no tables'],
  [/^[ \t]*[•◦‣▪●·*+] .*/mu, () => 'begin each line of a list with "- "'],
  [/^[ \t]*(?::{3,}|!{3} |\.\. \p{L}+::|h[1-6]\. ).*/mu, () => 'write a plain paragraph'],
  [/(?<=\n)[ \t]*: .*/, () => 'write a plain paragraph; a term is explained in glossary.yaml'],
  [/''+[^']*''+/, () => 'leave the apostrophes out'],
  [/(?<![\w:]):[a-z][a-z_]{2,}:(?![\w:])/, () => 'write it in words'],
  [/\$\$[^$]*\$\$|\\[()[\]].*|\$\\[A-Za-z]+.*\$/, () => 'write it in words'],
  [/(?:https?:\/\/|\bwww\.)\S+/, () => 'name the page in words; only a text below the keys has links'],
  [/\\\S*/, () => 'leave the "\\" out'],
  [/(?<!-)--(?!-)|(?<!-)---(?!-)/, (found) => `write ${found === '--' ? '–' : '—'}`],
];

/** Nothing above stands in such a text: most texts need no closer look. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,.;?"“”‘’()€$£%…–—/«»+-]*$/u;

/** Made of characters that are plain where they stand alone. */
const PLAIN_SIGNS = /--|\/\/|\+\+|\$\$|^(?:\+|\.\.|h\d\.) |\bwww\./m;

/**
 * What is wrong with a text that shows its marks to readers, of whatever dialect (Markdown, HTML, a wiki, BBCode), and
 * what to write instead; `null` where it is plain.
 */
export function signIn(text: string): string | null {
  if (PLAIN.test(text) && !PLAIN_SIGNS.test(text)) return null;
  for (const [pattern, instead] of SIGNS) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined)
      return `readers would see the signs of “${shortened(found)}” — ${instead(found)}`;
  }
  return null;
}

/** A typed text without the signs that were meant as signs (`\*`, `&ast;`), nor the marks of a quotation before its lines. */
export function withoutEscapes(typed: string): string {
  return typed.replace(/\\[!-/:-@[-`{-~]|&(?:[A-Za-z]+|#\w+);/g, '.').replace(/\n[ \t]*>[ \t]?/g, '\n');
}

const shortened = (found: string): string => {
  const [line] = found.split('\n', 1);
  return line!.length > 40 ? `${line!.slice(0, 39)}…` : line!;
};
