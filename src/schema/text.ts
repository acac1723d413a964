import { z } from 'zod';
import { isLanguage, meantBy } from './codes.ts';

/**
 * Control, format, private and unassigned characters, line and paragraph separators. The reader names them one by one,
 * and knows where a script needs one of the two joiners.
 */
const UNSEEN = /[[\p{C}\p{Zl}\p{Zp}]--[\u200c\u200d]]/v;

/** One line of plain text: no line break, no invisible character, composed form (NFC), at most `max` characters. */
export function line(max: number) {
  return z
    .string()
    .min(1, 'is empty — write the text, or leave the key out')
    .max(max, `is longer than ${max} characters — shorten it`)
    .refine((text) => !text.includes('\n'), 'has a line break — write it on one line')
    .refine(
      (text) => !UNSEEN.test(text.replaceAll('\n', ' ')),
      'has an invisible or control character — type the words again without it',
    )
    .refine(
      (text) => text === text.normalize('NFC'),
      'has decomposed letters — type the accented letters again (Unicode NFC)',
    )
    .refine((text) => text === text.trim(), 'starts or ends with a space — remove it')
    .refine((text) => !/ {2}/.test(text), 'has two spaces in a row — leave one');
}

/** A permanent name in an address: lower-case words joined by single hyphens, at most 60 characters. */
export const slug = z
  .string()
  .max(60, 'is longer than 60 characters — shorten it')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not a kebab-case name — write lower-case letters, digits and single hyphens, for example "river-trading-bv"',
  );

/** The number of a finding: a whole number from 1. */
export const findingNumber = z
  .int('is not a whole number — write the number of a finding, for example 12')
  .min(1, 'is below 1 — numbers of findings start at 1')
  .max(999_999, 'is too large');

/** Language, script and region, each as it is written: `nl`, `zh-Hant`, `pt-BR`, `es-419`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** A language as BCP 47 writes it, for example `nl` or `zh-Hant`. */
export const language = z
  .string()
  .regex(LANGUAGE, {
    error: ({ input }) => `is not a language code — write ${wellWritten(String(input)) ?? EXAMPLES}`,
  })
  .refine((tag) => !LANGUAGE.test(tag) || isLanguage(tag), {
    error: ({ input }) =>
      `"${String(input)}" is the code of no language — ${meantBy('language', String(input), 'write its code, for example "nl" or "uk"')}`,
  });

const EXAMPLES = 'for example "nl", "pt-BR" or "zh-Hant"';

/** A code in the capitals and with the hyphens that it should have ("pt_br": `"pt-BR"`); `null` where it is none. */
function wellWritten(code: string): string | null {
  const parts = code.trim().toLowerCase().split(/[-_]/);
  const written = parts.map((part, index) => {
    if (index === 0) return part;
    return part.length === 4 ? part[0]!.toUpperCase() + part.slice(1) : part.toUpperCase();
  });
  return LANGUAGE.test(written.join('-')) ? `"${written.join('-')}"` : null;
}

/** An address on the web: https or http, without a user name or password. */
export const webAddress = z
  .string()
  .max(500, 'is longer than 500 characters — give the plain address')
  .refine(
    isWebAddress,
    'is not a web address — write one that starts with https:// and has no user name in it',
  );

/** A mail address for readers to write to. */
export const mailAddress = z
  .string()
  .regex(
    /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    'is not a mail address — write for example "corrections@example.org"',
  );

/** True for http(s) addresses with a public host and without credentials. */
export function isWebAddress(text: string): boolean {
  if (UNSEEN.test(text) || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const web = protocol === 'https:' || protocol === 'http:';
  // A host without a dot, or one of digits, is a machine of somebody's own.
  return web && /\.[a-z0-9-]*[a-z][a-z0-9-]*$/.test(hostname) && username === '' && password === '';
}

/** The findings that a sentence outside a body rests on; a body marks its own words. */
export const carriers = z
  .array(findingNumber)
  .min(1, 'is empty — name the findings that the sentence rests on')
  .describe('The findings that it rests on.');

/** One sentence with its findings, as it stands in front matter and in `site.yaml`. */
export const carried = z.strictObject({
  text: line(400).describe('One whole sentence, hedged like its findings.'),
  findings: carriers,
});
