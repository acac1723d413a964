import { spawn, type ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Stops all scripts that `runScript` started and that still run. */
export function stopChildren(): void {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
}

/**
 * Runs a script of this project in a process of its own, which can be stopped. The two hear of each other through
 * a channel: the script of this process's end, and `hear` of each message that the script sends. `settings` are
 * variables of its environment; `input` is what it reads from its standard input.
 */
export function runScript(
  script: string,
  args: readonly string[],
  hear: (message: unknown) => void = () => {},
  settings: Readonly<Record<string, string>> = {},
  input: Buffer = Buffer.alloc(0),
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['pipe', 'inherit', 'inherit', 'ipc'],
      // Whatever the shell says: pages for readers are never those for development.
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    });
    running.add(child);
    // A script that stops before it has read everything says why by its exit code.
    child.stdin!.on('error', () => {}).end(input);
    child.on('message', hear);
    child.on('exit', (code, signal) => {
      running.delete(child);
      if (code === 0) done();
      else
        fail(new Error(`${script} stopped with ${signal ?? `exit code ${code}`}; what it said stands above`));
    });
    child.on('error', fail);
  });
}
