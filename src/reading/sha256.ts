import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a content security policy calls a piece of style or script in its page by. */
export const policyHash = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`;
