import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { filesBelow } from '../../src/reading/files-below.ts';

/** What one run took. */
export interface Cost {
  /** User and system time of the command and all that it started, in seconds. */
  cpu: number;
  wall: number;
  /** Largest resident memory of all its processes together, in MB, looked at every 50 ms. */
  memory: number;
  files: number;
  pages: number;
}

/** Runs a command and measures it; throws with its last words when it fails. Linux only: reads `/proc`. */
export async function measure(
  command: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; output: string },
): Promise<Cost> {
  // bash's own `time` counts the children of children too.
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" 2>&3 >&3';
  const child = spawn('bash', ['-c', script, 'bash', ...command], {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let times = '';
  let words = '';
  child.stderr!.on('data', (data) => (times += data));
  child.stdio[3]!.on('data', (data) => (words = (words + data).slice(-4000)));
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), 50);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} failed (${code}):\n${words}`);
  const [user, system, wall] = times.trim().split('\n').at(-1)!.split(' ').map(Number) as [
    number,
    number,
    number,
  ];
  const files = filesBelow(options.output);
  return {
    cpu: user + system,
    wall,
    memory,
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}

/** Resident memory of a process and all below it, in MB. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      parents.set(Number(entry), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(entry), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The process ended between listing and reading.
    }
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && parents.get(pid)! > 1 && isBelow(parents.get(pid)!));
  return [...sizes].filter(([pid]) => isBelow(pid)).reduce((sum, [, size]) => sum + size, 0);
}
