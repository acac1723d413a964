import { scryptSync } from 'node:crypto';

/**
 * scrypt (RFC 7914) of a text in UTF-8, in hexadecimal, with some milliseconds of work for each guess: a list of
 * common names cannot be tried against it in passing.
 */
export function slowHash(text: string, salt: string): string {
  return scryptSync(text, salt, 32, { N: 1024, r: 8, p: 1 }).toString('hex');
}
