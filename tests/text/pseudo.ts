/** Every mapped letter gets a mark, so that a word without marks did not come from the catalogue. */
const MARKED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'acdeghiklnorstuwyzACDEGHIKLNORSTUWYZ'].map((letter, index) => [
    letter,
    [...'äçďëğĥïķłñöřšťüŵÿžÄÇĎËĞĤÏĶŁÑÖŘŠŤÜŴŸŽ'][index]!,
  ]),
);

/** What no language changes: places for elements, tags of dates, addresses. */
const KEPT = /(\{[a-zA-Z]+\}|https?:\S+)/;

function marked(text: string): string {
  return text
    .split(KEPT)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => MARKED[letter] ?? letter),
    )
    .join('');
}

/** A catalogue in a language that nobody speaks: every message with marks on its letters. */
export function pseudo<Messages>(messages: Messages): Messages {
  return changed(messages, marked) as Messages;
}

/** A catalogue in which every message is a text of a script that runs from right to left. */
export function mirrored<Messages>(messages: Messages): Messages {
  return changed(messages, (text) => text.replace(/[a-zA-Z]+/g, 'אבגד')) as Messages;
}

/** What is no word. */
const KEYS = new Set(['code', 'direction']);

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function') return (...parts: unknown[]) => changed(value(...parts), change);
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEYS.has(key) ? inner : changed(inner, change)]),
  );
}
