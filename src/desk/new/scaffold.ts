import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { numberOf } from '../../model/join/resolve.ts';
import { shownDirectory } from '../../reading/directory.ts';
import { plainLetters } from '../../reading/plain.ts';
import { Refusal } from '../command-line.ts';
import type { Loaded } from '../check/load.ts';

/** A new file of the content, not yet written. */
export interface Draft {
  /** Below the content folder: `findings/012-rifles.mdx`. */
  file: string;
  text: string;
}

/** Writes a new file; refuses to touch one that exists. Returns its path as an editor would type it. */
export function writeDraft(directory: string, { file, text }: Draft): string {
  const shown = `${shownDirectory(directory)}/${file}`;
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  try {
    writeFileSync(join(directory, file), text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal(`${shown} exists already — edit it, or choose another name with --slug`);
  }
  return shown;
}

/** Largest raw text that is read, in bytes. */
const MAX_RAW = 1_000_000;

/**
 * Reads a raw text: strict UTF-8, or the UTF-16 that Windows saves with its mark, of a size that an
 * article can have, or of at most `max` bytes.
 */
export function readRaw(file: string, max = MAX_RAW): string {
  if (!existsSync(file)) throw new Refusal(`there is no file ${file} — give the path of a text file`);
  const stat = statSync(file);
  if (!stat.isFile()) throw new Refusal(`${file} is no file — give the path of a text file`);
  if (stat.size > max) throw new Refusal(`${file} has ${stat.size} bytes — at most ${max} are read`);
  const bytes = readFileSync(file);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not UTF-8 text — save it with the encoding UTF-8`);
  }
}

/** The next number that no finding (tension, chapter) has, and none ever had in an address. */
export function nextNumber(
  collection: 'chapters' | 'findings' | 'tensions',
  { files, report }: Loaded,
): number {
  const written = files.filter((file) => file.collection === collection).map(({ id }) => numberOf(id));
  const address = new RegExp(`^/${collection}/(\\d+)/$`);
  const published = (report?.ledger.addresses ?? []).map((one) => Number(address.exec(one.address)?.[1]));
  return Math.max(0, ...[...written, ...published].filter(Number.isInteger)) + 1;
}

/** A text as YAML writes it on one line: plain where it cannot be mistaken, else in quotes. */
export function quote(text: string): string {
  if (/^\p{L}[\p{L}\p{N} .()–—’-]*[\p{L}\p{N}.)]$/u.test(text) && !/^(?:true|false|null)$/i.test(text))
    return text;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A file name from words: lower case, hyphens, at most `max` characters; empty when nothing of it is Latin. */
export function slugFrom(words: string, max = 50): string {
  const plain = plainLetters(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(/-$/, '');
}

/** The given file name, or one made from words; refuses what is no kebab-case name. */
export function chooseSlug(given: string | undefined, words: string): string {
  const slug = given ?? slugFrom(words);
  if (slug === '')
    throw new Refusal(
      'no file name can be made from these words — give one with --slug, for example --slug river-trade',
    );
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 60)
    throw new Refusal(
      `"${slug}" is not a kebab-case name of at most 60 characters — write for example --slug river-trade`,
    );
  return slug;
}
