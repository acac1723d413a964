/** What ends a sentence: a full stop (that of an initial or a short form is one too), another sign, in any script. */
const END = '[.?!…。！？।؟]';
const ENDED = new RegExp(`${END}\\u2069?$`, 'u');
/** Such an end, then a full stop that adds nothing. Two points behind a number may be a range. */
const DOUBLED = /(\p{L}\.|[?!…。！？।؟])(\u2069?)\.(?=[\s"”’»)\u2069]|$)/gu;

/** A composed text in which each sentence ends once: "Denied by Anna K.", not "Anna K..". */
export const oneStop = (text: string): string => text.replace(DOUBLED, '$1$2');

/** The full stop behind a text, nothing where it has an end. */
export const stopAfter = (text: string): string => (ENDED.test(text) ? '' : '.');

/** A sentence with its full stop, unless it has an end. */
export const ended = (text: string): string => text + stopAfter(text);
