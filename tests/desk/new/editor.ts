import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { runNew } from '../../../src/desk/new/command.ts';
import { openSandbox, type Sandbox } from '../sandbox.ts';

/** A sandbox that is as it was before each test, in which no command prints. */
export function quietSandbox(): Sandbox {
  const sandbox = openSandbox();
  afterAll(() => sandbox.close());
  beforeEach(() => {
    sandbox.restore();
    for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());
  return sandbox;
}

/** An editor who types as little as can be: every value counts, given to a command or written into a file. */
export class Editor {
  typed = 0;
  #sandbox: Sandbox;
  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }
  /** Runs a command of which some words are typed; its name and its flags are not counted, each of several numbers is. */
  run(...args: string[]): void {
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    expect(runNew(this.#sandbox.directory, args, say, say), said.join('\n')).toBe(0);
    const words = args.slice(1).filter((word) => !word.startsWith('--'));
    this.typed += words.flatMap((word) => (/^[\d.,]+$/.test(word) ? word.split(',') : word)).length;
  }
  /** Writes values over those of a file (`what: …`), or new lines in front of a key, and takes off the marks of guesses. */
  write(file: string, values: Record<string, string> = {}, added: Record<string, string[]> = {}): void {
    let text = this.#sandbox.read(file).replace(/^ *# check(?::.*)?\n/gm, '');
    for (const [key, value] of Object.entries(values)) {
      const line = new RegExp(`^( *(?:- )?)${key}: .*$`, 'm');
      expect(text, `${file} has ${key}`).toMatch(line);
      text = text.replace(line, (_line, start: string) => `${start}${key}: ${value}`);
      this.typed += value.startsWith('[') ? value.split(',').length : 1;
    }
    for (const [key, lines] of Object.entries(added)) {
      expect(text, `${file} has ${key}`).toMatch(new RegExp(`^${key}:`, 'm'));
      text = text.replace(new RegExp(`^${key}:`, 'm'), `${lines.join('\n')}\n$&`);
      this.typed += lines.filter((line) => /: \S|^ *- /.test(line)).length;
    }
    this.#sandbox.write(file, text);
  }
  /** Replaces words that stand once in a file. */
  edit(file: string, from: string, to: string, typed = 1): void {
    this.#sandbox.edit(file, from, to);
    this.typed += typed;
  }
  /** Deletes a file; that counts as a value. */
  drop(file: string): void {
    this.#sandbox.remove(file);
    this.typed += 1;
  }
}
