import { readFileSync, readSync } from 'node:fs';
import { stdin, stderr } from 'node:process';

const QUESTION = `Type the name, and each other spelling of it (other scripts, the family name alone, without spaces),
on a line of its own. Nothing is shown while you type. An empty line ends it.
`;

/** Lines that somebody types, unseen where it is a terminal; else all of standard input. */
export function readSecret(): string[] {
  if (!stdin.isTTY) return readFileSync(0, 'utf8').split(/\r?\n/);
  stderr.write(QUESTION);
  stdin.setRawMode(true);
  try {
    const lines: string[] = [];
    for (let line = readLine(); line !== ''; line = readLine()) {
      lines.push(line);
      stderr.write(`(spelling ${lines.length})\n`);
    }
    return lines;
  } finally {
    stdin.setRawMode(false);
  }
}

/** One line from a terminal that shows nothing and leaves the keys to us. Ctrl-C ends the program, Ctrl-D the line. */
function readLine(): string {
  const bytes: number[] = [];
  for (;;) {
    const byte = readByte();
    if (byte === null || byte === 13 || byte === 10 || byte === 4) return String(Buffer.from(bytes)).trim();
    if (byte === 3) {
      stdin.setRawMode(false);
      process.exit(130);
    }
    if (byte === 127 || byte === 8) dropLetter(bytes);
    else bytes.push(byte);
  }
}

/** A letter can be several bytes: all that go on from one before. */
function dropLetter(bytes: number[]): void {
  for (let byte = bytes.pop(); byte !== undefined && (byte & 0xc0) === 0x80; byte = bytes.pop());
}

const NOBODY_TYPES = new Int32Array(new SharedArrayBuffer(4));

function readByte(): number | null {
  const buffer = Buffer.alloc(1);
  for (;;)
    try {
      return readSync(0, buffer, 0, 1, null) === 0 ? null : buffer[0]!;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return null;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(NOBODY_TYPES, 0, 0, 20);
    }
}
