import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Writes files of a folder into a zip file, below `top`: as they are, in this order, all of one time and mode. */
export async function writeZip(
  file: string,
  folder: string,
  paths: readonly string[],
  top: string,
): Promise<void> {
  // A day far from both ends of what the format knows, in the time of whatever place: the same bytes everywhere.
  const mtime = new Date(1990, 0, 1);
  const zip = new ZipFile();
  for (const path of paths)
    zip.addFile(join(folder, path), `${top}/${path}`, {
      mtime,
      mode: 0o100644,
      compress: false,
      forceDosTimestamp: true,
    });
  const written = pipeline(zip.outputStream, createWriteStream(file));
  const failed = new Promise<never>((_, fail) => zip.on('error', fail));
  zip.end();
  await Promise.race([written, failed]);
}
