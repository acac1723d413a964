import { t } from './t.ts';

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
/** Letters that run against the words of the interface. */
const AGAINST = t.language.direction === 'rtl' ? `[\\p{L}--[${RIGHT_TO_LEFT}]]` : `[${RIGHT_TO_LEFT}]`;
const ANY = new RegExp(AGAINST, 'v');
/** Words in such letters, with what stands between them and belongs to neither direction. */
const RUN = new RegExp(
  `${AGAINST}[\\p{M}${AGAINST}]*(?:[\\s\\p{P}\\p{N}]+${AGAINST}[\\p{M}${AGAINST}]*)*`,
  'gv',
);

/** First strong isolate, and the end of it. (Unicode Standard Annex 9) */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/** True for a name that runs against the words of the interface. */
export const runsAgainst = (name: string): boolean => ANY.test(name);

/**
 * A name inside a sentence of ours, kept apart from the direction of the words round it: else a number or a full stop
 * behind it changes sides. A name in letters of the same direction stays as it is, byte for byte.
 */
export function isolated(name: string): string {
  return runsAgainst(name) && !name.includes(OPEN) ? OPEN + name + CLOSE : name;
}

/** A text that travels without marks of its own: every run of such letters kept apart, unless it is already. */
export function isolatedText(text: string): string {
  if (!runsAgainst(text)) return text;
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(RUN, (run) => OPEN + run + CLOSE)))
    .join('');
}
