import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import { contentDirectory, shownDirectory } from '../../reading/directory.ts';
import { filesBelow } from '../../reading/files-below.ts';
import { counted } from '../../text/numbers.ts';
import { buildSite, type BuildOptions } from '../build/build.ts';
import { readCommandLine, Refusal, refused } from '../command-line.ts';
import { WORKSHOP } from './command.ts';
import { makeBundle } from './make.ts';
import { piecesOf, readSums, SUMS, sumOf } from './sums.ts';

const PROVE_USAGE = `npm run prove -- <folder>            holds a site or an unpacked bundle against the content, byte by byte
npm run prove -- 12                  holds what dist has of finding 12 against it
npm run prove -- <folder> 12         the same for another folder`;

const MOST_LINES = 50;

/**
 * Runs `npm run prove`: builds the report anew and names each byte of a folder that is not the one that the content gives.
 * It shows what should stand there, never what does: an old folder may hold what was withheld since. Exit code 0 only
 * when all bytes are the same.
 */
export async function runProve(
  args: readonly string[],
  options: Omit<BuildOptions, 'outDir' | 'after'> = {},
  say: (line: string) => void = console.log,
): Promise<number> {
  try {
    const { folder, number } = parse(args);
    const bundle = existsSync(join(folder, SUMS));
    if (bundle) for (const line of ownSums(folder, number)) say(line);
    let differences = 0;
    const code = await buildSite({
      ...options,
      outDir: join(options.project ?? '.', WORKSHOP),
      after: (fresh, report) => {
        if (number !== null && !everyNumber(report).includes(number))
          throw new Refusal(`there is no finding ${number}`);
        const right = bundle ? makeBundle(fresh, contentDirectory(), report) : filesBelow(fresh);
        if (number !== null) for (const line of versionsOf(number, report)) say(line);
        differences = compare(folder, fresh, right, number, report, say);
        rmSync(fresh, { recursive: true });
        return Promise.resolve();
      },
    });
    return code === 0 && differences === 0 ? 0 : 1;
  } catch (error) {
    return refused(error, say);
  }
}

function parse(args: readonly string[]): { folder: string; number: number | null } {
  const { words } = readCommandLine(args, {}, PROVE_USAGE);
  const isNumber = (word: string) => /^[1-9]\d{0,5}$/.test(word) && !existsSync(word);
  const numbers = words.filter(isNumber).map(Number);
  const folders = words.filter((word) => !isNumber(word));
  if (words.length === 0 || numbers.length > 1 || folders.length > 1)
    throw new Refusal(`name a folder, a finding or both — it is called like this:\n${PROVE_USAGE}`);
  const folder = resolve(folders[0] ?? 'dist');
  if (!existsSync(join(folder, 'index.html')) || !statSync(folder).isDirectory())
    throw new Refusal(
      `${shownDirectory(folder)} is no folder with a site — ${folders.length === 0 ? 'run "npm run build" first' : 'name dist, or the folder with index.html in an unpacked bundle'}`,
    );
  return { folder, number: numbers[0] ?? null };
}

const everyNumber = ({ findings, tombstones }: Report) =>
  [...findings, ...tombstones].map(({ number }) => number);

/** Files of one finding: its pages, versions, twins, citations, cards. */
const belongsTo = (path: string, number: number | null) =>
  number === null || new RegExp(`^(?:[a-z]+/)*findings/${number}(?:[/.]|$)`).test(path);

/** What the folder says of itself, before anything is built: a file that was changed on the way. */
function ownSums(folder: string, number: number | null): string[] {
  const sums = readSums(readFileSync(join(folder, SUMS), 'utf8'));
  if (sums === null) return [`${SUMS}: a line of it is no checksum`];
  const wrong = [...sums].filter(
    ([path, sum]) =>
      belongsTo(path, number) && existsSync(join(folder, path)) && sumOf(join(folder, path)) !== sum,
  );
  return wrong.length === 0
    ? [`${SUMS}: every file that is there has the checksum that the folder itself names`]
    : wrong.map(([path]) => `${path}: not what the folder's own ${SUMS} names`);
}

/** The published versions of a finding, by the digests that the ledger holds. */
function versionsOf(number: number, { findings, tombstones }: Report): string[] {
  const { versions } = [...findings, ...tombstones].find((one) => one.number === number)!;
  return versions.map(({ n, date, sha256 }) =>
    date === null
      ? `finding ${number}, version ${n}: not published`
      : `finding ${number}, version ${n}, published ${date}: ${sha256} in the ledger`,
  );
}

function compare(
  folder: string,
  fresh: string,
  right: readonly string[],
  number: number | null,
  report: Report,
  say: (line: string) => void,
): number {
  const paths = right.filter((path) => belongsTo(path, number));
  const known = new Set(right);
  const extra = filesBelow(folder).filter((path) => belongsTo(path, number) && !known.has(path));
  const lines = [
    ...paths.flatMap((path) => {
      if (!existsSync(join(folder, path))) return [`${path}: is missing`];
      const words = firstDifference(join(folder, path), join(fresh, path));
      return words === null ? [] : [`${path}: ${words}`];
    }),
    ...extra.map((path) => `${path}: does not belong to the report`),
  ];
  for (const line of lines.slice(0, MOST_LINES)) say(line);
  if (lines.length > MOST_LINES) say(`… and ${lines.length - MOST_LINES} more`);
  const state = `${counted(lines.length, 'difference')} in ${counted(paths.length, 'file')}`;
  const heads = report.ledger.heads.map((head) => head.slice(0, 12)).join(', ') || 'nothing published';
  say(
    lines.length === 0
      ? `${state}: every byte is what this content gives (ledger: ${heads}). That proves the bytes, not that what they say is true.`
      : `${state} from what this content gives (ledger: ${heads}). If the folder is of another day, compare it with the content of that day.`,
  );
  return lines.length;
}

/** Where a file first differs from the right one, and what should stand there; null where it does not. Offsets count from 0. */
function firstDifference(file: string, right: string): string | null {
  const [size, wanted] = [statSync(file).size, statSync(right).size];
  const others = piecesOf(right);
  let offset = 0;
  for (const piece of piecesOf(file)) {
    const other = (others.next().value ?? Buffer.alloc(0)) as Buffer;
    const most = Math.min(piece.length, other.length);
    if (!piece.subarray(0, most).equals(other.subarray(0, most))) {
      const at = piece.subarray(0, most).findIndex((byte, index) => byte !== other[index]);
      return `byte ${offset + at} should be ${shown(other[at]!)}`;
    }
    offset += most;
    if (piece.length !== other.length) break;
  }
  if (size === wanted) return null;
  return size < wanted
    ? `ends at byte ${size} and should have ${wanted} bytes`
    : `should end at byte ${wanted}`;
}

/** A byte in hexadecimal, with its letter where it has one. */
function shown(byte: number): string {
  const hex = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${hex} ("${String.fromCharCode(byte)}")` : hex;
}
