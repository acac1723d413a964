import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';

/** Of which words it is known that they are not what is withheld. */
export interface NotNames {
  has: (words: string) => boolean;
  add: (words: string) => void;
}

/** Everything that this project makes anew at will; git leaves it out. */
const CACHE = join(import.meta.dirname, '../../.cache');

/**
 * Remembers, outside the repository's history, of which words a slow hash has told that they are *not* a withheld
 * name, so that each check asks for new words only; the first one on a machine takes some seconds. `about` are the
 * salts and hashes by which names are withheld: with other ones nothing is known. `save` keeps what was asked for in
 * this run and lets go of the rest.
 *
 * What the file tells whoever reads it: fast digests of words that stand in the content or stood there when it was
 * last checked. They can be guessed, and are the words of a published text. A word that *is* a withheld name is never
 * written, so that no guess at the name can be tried against the file; that a name is not among its words says no more
 * than the text itself, which does not have it either. It is not to be committed: drafts have words too.
 */
export function openNotNames(
  about: string,
  folder = join(CACHE, 'withheld'),
): NotNames & { save: () => void } {
  const file = join(folder, `${sha256(about).slice(0, 16)}.txt`);
  const known = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  const asked = new Set<string>();
  const key = (words: string) => sha256(`${about} ${words}`).slice(0, 32);
  return {
    has(words) {
      const own = key(words);
      if (!known.has(own)) return false;
      asked.add(own);
      return true;
    },
    add: (words) => void asked.add(key(words)),
    save() {
      if (asked.size === known.size && [...asked].every((own) => known.has(own))) return;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${file}.new`, [...asked].sort().join('\n'));
        renameSync(`${file}.new`, file);
      } catch {
        // Where nothing can be written each check asks again.
      }
    },
  };
}
