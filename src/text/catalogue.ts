import { oneStop } from '../model/sentence-end.ts';
import type { WordingWords } from '../model/wording/words.ts';
import { EN } from './en.ts';
import { NL } from './nl.ts';
import { WORDING_EN } from './wording/en.ts';
import { WORDING_NL } from './wording/nl.ts';

/** What another language has to say, message for message: any text for a text, the same parts for a message with parts. */
type InAnyLanguage<Message> = Message extends string
  ? string
  : Message extends (...parts: infer Parts) => infer Said
    ? (...parts: Parts) => InAnyLanguage<Said>
    : { readonly [Key in keyof Message]: InAnyLanguage<Message[Key]> };

/** Every message of the interface; English is the pattern, so that a missing message is an error of types. */
export type Catalogue = InAnyLanguage<Omit<typeof EN, 'language'>> & { readonly language: Language };

/** How a language is written. */
interface Language {
  code: string;
  direction: 'ltr' | 'rtl';
  /** Its own name for itself. */
  own: string;
  locale: string | null;
  capital(text: string): string;
  money(parts: { sign: string; number: string }): string;
  digits: { group: string; decimal: string };
  list(items: readonly string[]): string;
  names: Readonly<Record<string, string>>;
}

/** One language of the interface: its messages, and the words by which a text is held against its finding. */
interface Words {
  messages: Catalogue;
  wording: WordingWords;
}

/** The languages that the interface speaks, by the first part of their code. A third one is one more row. */
const CATALOGUES: Readonly<Record<string, Words>> = {
  en: { messages: withOneStop<Catalogue>(EN), wording: WORDING_EN },
  nl: { messages: withOneStop(NL), wording: WORDING_NL },
};

/** Codes of the languages that the interface speaks. */
export const CATALOGUE_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The words for a language with or without a region (`nl`, `nl-BE`); `undefined` where nobody has written them. */
export function catalogueOf(language: string): Words | undefined {
  const primary = language.split('-')[0]!;
  return Object.hasOwn(CATALOGUES, primary) ? CATALOGUES[primary] : undefined;
}

/** Why a language cannot be used, with the way out. */
export const noCatalogue = (language: string): string =>
  `nobody has written the words of the interface in "${language}" yet — write one of ${CATALOGUE_LANGUAGES.map((code) => `"${code}"`).join(', ')}, or add src/text/${language.split('-')[0]}.ts (CONTRIBUTING.md says how)`;

/** Messages of which each, whatever it is given, ends its sentences once. */
function withOneStop<Messages extends object>(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, stopped(message)]),
  ) as Messages;
}

function stopped(message: unknown): unknown {
  if (typeof message === 'function')
    return (...parts: unknown[]): unknown => {
      const said: unknown = message(...parts);
      return typeof said === 'string' ? oneStop(said) : said;
    };
  const isGroup =
    typeof message === 'object' && message !== null && Object.getPrototypeOf(message) === Object.prototype;
  return isGroup ? withOneStop(message) : message;
}
