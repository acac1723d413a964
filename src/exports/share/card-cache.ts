import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentDirectory, editionBuilt, editionDirectory, shownDirectory } from '../../reading/directory.ts';
import { filesBelow } from '../../reading/files-below.ts';
import { sha256 } from '../../reading/sha256.ts';

const CACHE = '.cache/cards';

/** The folder of the cards of the content, or of the edition, that is built, named after it: what belongs to none that is there can be told. */
function ownFolder(): string {
  const [content, language] = [contentDirectory(), editionBuilt()];
  const words = language === null ? content : editionDirectory(content, language);
  return join(CACHE, encodeURIComponent(shownDirectory(words)));
}

/** The picture that was kept under a key; null where none was. */
export function keptCard(key: string): Buffer | null {
  try {
    return readFileSync(fileOf(key));
  } catch {
    return null;
  }
}

/** Keeps a picture under a key. Written beside and renamed: a killed build leaves no half of a picture. */
export function keepCard(key: string, png: Buffer): void {
  const file = fileOf(key);
  mkdirSync(ownFolder(), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, png);
  renameSync(fresh, file);
}

const fileOf = (key: string) => join(ownFolder(), `${sha256(key).slice(0, 32)}.png`);

/**
 * Deletes kept cards that a built site does not have any more, and those of content folders that are gone. Which are in
 * use is told by their bytes: the site's own pictures are copies of them.
 */
export function sweepCards(site: string): void {
  if (!existsSync(CACHE)) return;
  const og = join(site, 'og');
  const used = new Set(
    existsSync(og) ? filesBelow(og).map((name) => sha256(readFileSync(join(og, name)))) : [],
  );
  const own = ownFolder();
  for (const { name } of readdirSync(CACHE, { withFileTypes: true })) {
    const path = join(CACHE, name);
    if (path === own) continue;
    if (name.endsWith('.png') || !existsSync(resolve(decodeURIComponent(name))))
      rmSync(path, { recursive: true });
  }
  if (!existsSync(own)) return;
  for (const name of readdirSync(own))
    if (!used.has(sha256(readFileSync(join(own, name))))) rmSync(join(own, name));
}
