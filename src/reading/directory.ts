import { resolve } from 'node:path';

/** The content folder: `CONTENT_DIR`, or `content/` of the folder that the command runs in. */
export function contentDirectory(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}
