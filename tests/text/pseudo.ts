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

/** A catalogue in a language that nobody speaks: every message with marks on its letters, but for what it is given. */
export function pseudo<Messages>(messages: Messages): Messages {
  return changed(messages, marked) as Messages;
}

/**
 * A catalogue of a language that runs from right to left: every word in its script, every arrow turned round. What a
 * message is given stays as it is, so that the two scripts meet where they would.
 */
export function mirrored<Messages extends { language: object }>(messages: Messages): Messages {
  const turned = changed(messages, turnedRound) as Messages;
  return { ...turned, language: { ...turned.language, direction: 'rtl' } };
}

const turnedRound = (text: string): string =>
  text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-zA-Z]+/g, 'אבגד')))
    .join('')
    .replace(/[←→]/g, (arrow) => (arrow === '→' ? '←' : '→'));

/** Parts of a message with a sign in the place of each text, and how the texts come back. */
function kept(parts: unknown[]): [parts: unknown[], back: (text: string) => string] {
  const texts: string[] = [];
  const put = (value: unknown): unknown => {
    if (typeof value === 'string') return value === '' ? '' : `\ue000${texts.push(value) - 1}\ue001`;
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== 'object' || value === null) return value;
    // Whole findings are given too, which lead to everything: what is not asked for is not looked at.
    return new Proxy(value, { get: (object, key) => put(Reflect.get(object, key)) });
  };
  return [
    parts.map(put),
    (text) => text.replace(/\ue000(\d+)\ue001/g, (_, index: string) => texts[Number(index)]!),
  ];
}

/** What is no word. */
const KEYS = new Set(['code', 'direction']);

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function')
    return (...parts: unknown[]) => {
      const [given, back] = kept(parts);
      return changed(value(...given), (text) => back(change(text)));
    };
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEYS.has(key) ? inner : changed(inner, change)]),
  );
}
