import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runStep, runSteps, type Step, type Tell } from '../../../src/desk/build/step.ts';

const PACE = { patience: 60_000, rest: 10_000 };
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.useFakeTimers();
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A step that tells a word at each of these moments, in seconds, and ends at the last one; never without any. */
const telling = (seconds: number[]) => ({
  name: 'pages',
  run: (_: string, tell: Tell) =>
    new Promise<string>((done) => {
      for (const second of seconds)
        setTimeout(() => tell(`${second} of ${seconds.at(-1)} files`), second * 1000);
      if (seconds.length > 0) setTimeout(() => done('all files'), seconds.at(-1)! * 1000 + 1);
    }),
});

/** Runs a step to its end in imagined time; answers what stopped it, or `null`. */
async function play(seconds: number[]): Promise<string | null> {
  const end = runStep(telling(seconds), '', PACE).then(
    () => null,
    (error: Error) => error.message,
  );
  await vi.runAllTimersAsync();
  return end;
}

describe('runStep', () => {
  it('says every ten seconds how far the step is, and at last what it made and how long it took', async () => {
    expect(await play([15, 31])).toBe(null);
    expect(said).toEqual([
      'pages: 10.0 s so far',
      'pages: 15 of 31 files, 20.0 s so far',
      'pages: 15 of 31 files, 30.0 s so far',
      'pages: all files (31.0 s)',
    ]);
  });

  it('lets a step take as long as it needs while it shows signs of life', async () => {
    expect(await play([50, 100, 150, 200, 250])).toBe(null);
    expect(said.at(-1)).toBe('pages: all files (4 min 10 s)');
  });

  it('stops a step that shows none for too long, also after a good start', async () => {
    const stopped = 'no progress with the pages for 1 min 0 s, so that the build was stopped';
    expect(await play([])).toBe(stopped);
    expect(said).toHaveLength(5);
    expect(await play([50, 111, 120])).toBe(stopped);
  });

  it('is silent after the end', async () => {
    await play([1]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(said).toEqual(['pages: all files (1.0 s)']);
  });
});

describe('runSteps', () => {
  /** Steps that end, or fail, after so many seconds; notes when each begins. */
  const timed = (begun: string[], seconds: Record<string, number>, failing?: string): Step[] =>
    Object.entries(seconds).map(([name, length]) => ({
      name,
      run: async () => {
        begun.push(name);
        await new Promise((done) => setTimeout(done, length * 1000));
        if (name === failing) throw new Error(`${name} failed`);
        return 'done';
      },
    }));

  it('runs as many side by side as there are cores', async () => {
    const begun: string[] = [];
    const end = runSteps(timed(begun, { a: 3, b: 2, c: 2 }), '', PACE, 2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual(['a', 'b']);
    await vi.runAllTimersAsync();
    await end;
    expect(said).toEqual(['b: done (2.0 s)', 'a: done (3.0 s)', 'c: done (2.0 s)']);
  });

  it('begins no other when one has failed', async () => {
    const begun: string[] = [];
    const end = runSteps(timed(begun, { a: 1, b: 2, c: 2 }, 'a'), '', PACE, 2).catch(
      (error: Error) => error.message,
    );
    await vi.runAllTimersAsync();
    expect(await end).toBe('a failed');
    expect(begun).toEqual(['a', 'b']);
  });
});
