import { findDate } from './date.ts';
import { UNSPACED_LETTERS } from '../../schema/words.ts';
import { isSharing, wordsOfAll } from './words.ts';

const UNSPACED = new RegExp(`[${UNSPACED_LETTERS}]`, 'gu');

/** Number of words; two letters of a script without spaces count as one. */
export const wordCount = (text: string): number =>
  (text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) +
  Math.ceil((text.match(UNSPACED)?.length ?? 0) / 2);

/** The stop of a sentence in any script, and what may stand behind it: quotation marks, note marks, a credit. */
const STOPPED =
  /[.!?…:。！？｡．؟۔।॥։။።](?:["'”’“»」』）)\]*†‡¹²³⁰-⁹\s]|\[\d{1,3}\]|\(\d{1,3}\)|[(（][^()（）]{2,40}[)）]|(?:[—–-]|\/\/) ?\p{Lu}[\p{L}./ ]{1,30}|© ?[^.]{2,40})*$|\p{L}[.!?]\d{1,2}$/u;

/** Ends like a sentence of at least so many words, or is far too long for a heading; a colon ends a longer one alone. */
export function isSentence(text: string, least = 2): boolean {
  const words = wordCount(text);
  // Speech between two marks and more behind it is no heading, though it has no stop of its own.
  if (words >= 8 && /"$/.test(text) && text.split('"').length > 3) return true;
  return words > 25 || (words >= least && STOPPED.test(text.slice(-80)) && (least > 2 || !/:$/.test(text)));
}

const FURNITURE = new Set(wordsOfAll('furniture'));

/** True for what stands around articles: menus, buttons, addresses, rights. */
export function isFurniture(text: string): boolean {
  const start = text.slice(0, 200).toLowerCase();
  const bare = text.length > 200 ? start : start.replace(/[.…:!»>›|\s-]{1,20}$/, '');
  const parts = text.length > 300 ? [] : text.split(/\s*[|>›]\s*|\s+[•·]\s+/).filter(Boolean);
  const label = /^[(（]?([^:]{1,40}):/.exec(bare)?.[1] ?? '';
  if (titleParts(text) !== null) return false;
  if (parts.length > 1 && wordCount(text) < 20 && !/[.!?]$/.test(text)) return true;
  const isMail = MAIL.test(text.slice(0, 200)) && wordCount(text.replace(MAIL, '')) <= 8;
  return (
    FURNITURE.has(bare.replace(/^[(（]|[)）]$/g, '')) ||
    FURNITURE.has(label.replace(/[ ,(–-]+(?:\p{L}+\.? )?\d.*$/u, '')) ||
    isSharing(bare) ||
    isMail ||
    (!/\p{L}{3}/u.test(text) && !/\p{Lo}/u.test(text)) ||
    (text.length < 100 && /^(?:\p{L}{1,2}\s)+\p{L}{1,2}$/u.test(text)) ||
    NOISE.some((pattern) => pattern.test(start))
  );
}

/** What else stands around articles, in lower case: addresses, rights, reading times, notes on the author or on corrections. */
const NOISE = [
  /^(?:https?:\/\/|www\.)\S+$|^[☰≡]/,
  /^(?:©|\(c\)|copyright\b)(?=.*\d{4})/,
  /all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|все права защищены/,
  /^(?:issued by|a service of|uitgegeven door|eine seite von|about the author|over de auteur|über den autor|an earlier version of this (?:article|story|report))(?!\p{L})/u,
  /^\d+ (?:min(?:ute[ns]?|uten)?\b.*(?:read|lezen|lesezeit|leestijd)?|comments?|reacties|kommentare)$/,
  // Asks its readers for what they know.
  /^["'¿]?(?:do you (?:know more|have (?:information|a tip|any information))|got a tip|weet u meer|heeft u (?:informatie|een tip)|wissen sie mehr|haben sie (?:hinweise|informationen)|en savez-vous plus|vous avez des informations|sabe (?:usted )?(?:más|algo)|tiene información|sabe mais|tem informações|знаете больше|знаєте більше)/u,
];

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The headline and the outlet of a line that is the title of a page, or `null`. */
export function titleParts(text: string): { headline: string; outlet: string } | null {
  const [, headline, outlet] = /^([^|]{10,300}?) (?:\||[–—-]) ([^|–—]{3,40})$/u.exec(text) ?? [];
  return headline && outlet && wordCount(headline) >= 3 && isOutlet(outlet) ? { headline, outlet } : null;
}

/** "AVERLY, Nov 14 (The Wire) - ": where the words before an article's first sentence end, and whose they are. */
export function datelineOf(paragraph: string): { end: number; outlet: string } | null {
  const found = /^\p{Lu}[\p{L}\p{N} .,/'-]{1,60} \((\p{Lu}[^()]{1,30})\) ?[-–—]+ ?/u.exec(paragraph);
  return found && { end: found[0].length, outlet: found[1]! };
}

const BY = wordsOfAll('by').sort((a, b) => b.length - a.length);
const BETWEEN =
  /\s*[,;/、]\s*(?:(?:and|en|und|et|y|e|и|і|та) )?|\s+(?:&|and|en|und|et|y|e|и|і|та|AND|EN|UND|ET)\s+/u;

/** The names in a line that says who wrote the text; none where it says no such thing. */
export function bylineNames(text: string): string[] {
  if (text.length > 240 || /[.!?]$/.test(text)) return [];
  const words = text.replace(/^writer'?s picture\s*/i, '');
  const lower = words.toLowerCase();
  const label = BY.find(
    (by) => lower.startsWith(by) && (by.endsWith(':') || /^[: ]/.test(lower.slice(by.length))),
  );
  if (!label) return [];
  const line = words
    .slice(label.length)
    .replace(MAIL, '')
    .replace(/[(（]\s*[)）]/g, '')
    .split(/[|•·]/)[0]!
    .replace(/^[:\s]+/, '');
  const names = line.slice(0, findDate(line)?.start ?? line.length).trim();
  const parts = names.split(/\p{Script=Han}/u.test(names) ? /[\s,、]+/ : BETWEEN).map((name) => name.trim());
  const named = parts.filter((name) => isName(name));
  // What is no name behind a first one is an office; a line that does not begin with a name is a sentence.
  return named[0] === parts[0] ? named : [];
}

const CAPTION = wordsOfAll('caption');
const CAPTIONS = new Set(CAPTION);
/** A picture's credit behind what it shows. */
const CREDITED = new RegExp(
  `^(.{5,300}?[.!?"'»)。]) ?\\(?(?:(?:${CAPTION.join('|')}) ?:|©) ?[^.!?]{2,60}$`,
  'iu',
);

/** True for the words under a picture, its credit or its alternative text. */
export function isCaption(text: string, verbs: ReadonlySet<string>): boolean {
  if (text.length > 400) return false;
  if (/^(?:©|\(c\) )|^[(（]?图(?:为|片|:|\/)/u.test(text)) return true;
  const label = /^\(?([^:".!?]{2,40}?) ?: ?\S/u.exec(text)?.[1];
  if (label && CAPTIONS.has(label.toLowerCase().replace(/\s*\(.*\)$/, ''))) return true;
  if (isCredit(text)) return true;
  // "The quay in May. (The River Post)": a phrase without a verb, and whose picture it is.
  const [, phrase, whose = ''] = /^([^.!?]{5,300}\.) \(([^()]{3,60})\)$/.exec(text) ?? [];
  const isPhrase = phrase && verbs.size > 0 && !hasVerb(phrase, verbs) && wordCount(text) <= 35;
  if (isPhrase && hasOutletWord(whose) && isName(whose)) return true;
  const shown = CREDITED.exec(text)?.[1];
  if (shown && wordCount(text) <= 35 && !/[.!?] /.test(shown)) return true;
  if (label === undefined || verbs.size === 0) return false;
  const rest = text.slice(text.indexOf(':') + 1).trim();
  // "Label: people standing in front of a house." is the alternative text of a picture: one phrase without a verb.
  return (
    label.split(' ').length <= 4 &&
    !hasVerb(rest, verbs) &&
    /^[\p{Lu}]/u.test(rest) &&
    !/["\d]/.test(rest) &&
    !/[.!?] /.test(rest) &&
    wordCount(rest) <= 25
  );
}

/** "Photo by Jan Tolk", "(Beeld Jan Tolk)": a name behind the word for a picture. */
function isCredit(text: string): boolean {
  const [, first = '', rest = ''] = /^\(?(\p{L}+)(?: by)? (.{3,60}?)\)?$/u.exec(text) ?? [];
  return CAPTIONS.has(first.toLowerCase()) && !/^(?:video|watch|map)$/i.test(first) && isName(rest);
}

const ADVERT = wordsOfAll('advert');

/** True for a line that asks its readers to buy or to subscribe. */
export function isAdvert(text: string, verbs: ReadonlySet<string>): boolean {
  if (text.length > 300 || wordCount(text) > 25 || /"/.test(text)) return false;
  const start = text.toLowerCase();
  return (
    ADVERT.some((word) => start.startsWith(`${word} `) || start.startsWith(`${word}:`)) &&
    !hasVerb(text, verbs)
  );
}

const hasVerb = (text: string, verbs: ReadonlySet<string>) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => verbs.has(word));

/** A few words that all start with a capital, or a few letters of a script without spaces: the name of a writer or an outlet. */
export function isName(text: string): boolean {
  if (/^\p{Script=Han}{2,4}(?:[·・]\p{Script=Han}{1,6})*$/u.test(text)) return true;
  const words = text.split(' ');
  return (
    words.length <= 5 &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}\p{M}'.’/-]*$/u.test(word) ||
        /^(?:\/|of|the|de|van|der|von|la|le|del|da|do|für|voor|for|pour|para)$/.test(word),
    ) &&
    /^\p{Lu}/u.test(text)
  );
}

/** The name in a line that has an office behind it, or is nothing but a name; `null` in any other. */
export function nameOf(text: string): string | null {
  const [name = '', office = ''] = text.split(/, (.*)/s);
  return isName(name) && wordCount(office) <= 4 && (office === '' || wordCount(name) > 1) ? name : null;
}

const OUTLET_WORD =
  /(?:\b(?:news|times|post|press|daily|weekly|journal|herald|tribune|gazette|evening|observer|chronicle|courier|standard|telegraph|guardian|monitor|mail|express|reporter|magazine|agency|review|diario|diário|jornal|correio)\b|nieuws|krant|courant|blad|zeitung|blatt|kurier|газета|новости|вестник|известия|报$|新闻|日报|周刊)/i;

/** True for a name that carries a word of newspapers which people do not; the section of a paper is called no more than that. */
export const hasOutletWord = (name: string): boolean =>
  OUTLET_WORD.test(name) && !/^(?:news|express|mail|review|reporter|times|nieuws|новости|新闻)$/i.test(name);

/** True for a name that reads as a newspaper's: it is called "The …" or carries a word of them. */
export const isOutlet = (name: string): boolean =>
  /^(?:the|de|het|der|die|das|le|la|el|o|a)\s/i.test(name) || hasOutletWord(name);
