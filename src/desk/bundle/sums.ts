import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the list that `sha256sum -c` reads. */
export const SUMS = 'SHA256SUMS';
/** The same for the ledger, which lies in the repository and not in the bundle: it may name whom only unlisted pages do. */
export const LEDGER_SUMS = 'SHA256SUMS.ledger';

const STEP = 1 << 20;

/** The bytes of a file, in pieces of at most a mebibyte; each piece is overwritten by the next. */
export function* piecesOf(file: string): Generator<Buffer> {
  const handle = openSync(file, 'r');
  try {
    const piece = Buffer.alloc(STEP);
    for (let size = readSync(handle, piece); size > 0; size = readSync(handle, piece))
      yield piece.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function sumOf(file: string): string {
  const hash = createHash('sha256');
  for (const piece of piecesOf(file)) hash.update(piece);
  return hash.digest('hex');
}

/** A list of checksums: a line for each file, in the order given. */
export function sumsOf(folder: string, paths: readonly string[], before = ''): string {
  return paths.map((path) => `${sumOf(join(folder, path))}  ${before}${path}\n`).join('');
}

/** Path → checksum; null where a line is none. */
export function readSums(text: string): Map<string, string> | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const pairs = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  return pairs.includes(null) ? null : new Map(pairs.map((pair) => [pair![2]!, pair![1]!]));
}
