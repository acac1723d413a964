import { availableParallelism } from 'node:os';
import { duration } from '../check/print.ts';

/** Takes how far a step has come, in words. Each call is a sign of life. */
export type Tell = (words: string) => void;

/** One thing that is done to make the site. */
export interface Step {
  name: string;
  /** Answers what it has made, in words. Rejects, with words for the editor, when it fails. */
  run(folder: string, tell: Tell): Promise<string>;
}

export interface Pace {
  /** Longest time without a sign of life before a step is taken for stuck, in milliseconds. */
  patience: number;
  /** Time between two lines about a step that goes on, in milliseconds. */
  rest: number;
}

/** Runs steps side by side, as many at a time as there are cores. Rejects with the first that fails, and begins no other. */
export async function runSteps(
  steps: readonly Step[],
  folder: string,
  pace: Pace,
  cores = availableParallelism(),
): Promise<void> {
  const waiting = [...steps];
  const work = async () => {
    try {
      for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step, folder, pace);
    } catch (error) {
      waiting.length = 0;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: cores }, work));
}

/**
 * Runs a step, and says now and then how far it is, then what it made and how long that took. Rejects when the
 * step fails or shows no sign of life for long: how long it takes in all does not matter.
 */
export async function runStep({ name, run }: Step, folder: string, { patience, rest }: Pace): Promise<void> {
  const took = stopwatch();
  let far = '';
  const says = setInterval(() => console.log(`${name}: ${far}${took()} so far`), rest);
  const watchdog = watch(name, patience);
  const tell: Tell = (words) => {
    far = `${words}, `;
    watchdog.hear();
  };
  try {
    const made = await Promise.race([run(folder, tell), watchdog.stuck]);
    console.log(`${name}: ${made} (${took()})`);
  } finally {
    clearInterval(says);
    watchdog.stop();
  }
}

/** Rejects `stuck` when it hears nothing for as long as its patience lasts, in milliseconds. */
function watch(name: string, patience: number): { stuck: Promise<never>; hear(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_, reject) => {
    const words = `no progress with the ${name} for ${duration(patience)}, so that the build was stopped`;
    timer = setTimeout(() => reject(new Error(words)), patience);
  });
  return { stuck, hear: () => void timer?.refresh(), stop: () => clearTimeout(timer) };
}

/** Starts now; tells on each call how long ago that was, in words. */
export function stopwatch(): () => string {
  const started = performance.now();
  return () => duration(performance.now() - started);
}
