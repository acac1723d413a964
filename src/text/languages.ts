import { t } from './t.ts';

/** The name of a language: `nl` gives "Dutch", `zh-Hant` "Chinese"; a code that has no name stays a code. */
export function languageName(code: string): string {
  return t.language.names[code.split('-')[0]!] ?? code;
}
