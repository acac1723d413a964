import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { errorAt, type Problem } from '../../reading/fault.ts';
import { isVersion } from '../../schema/ledger.ts';
import type { Present } from './history.ts';

/** What is asked of a deployed `versions.json`; whatever else stands there is for others. */
const deployed = z.object({
  launched: z.string().nullable(),
  heads: z.array(z.string()),
  versions: z.array(z.object({ number: z.int(), version: z.int(), digest: z.string() })),
});

/** What came of holding the ledger against what is deployed. */
export interface Anchored {
  /** True when it was, and when what is deployed is launched. */
  held: boolean;
  problems: Problem[];
}

/**
 * Holds the ledger against what readers have: `LEDGER_ANCHOR` names the `versions.json` of the deployed site, as a
 * file or as an http(s) address. That of an edition is looked for where a site has it, beside `data/`, and is none
 * where the edition is not deployed yet. Nothing is fetched where it is not set.
 */
export function checkAnchor(present: Present): Anchored {
  const place = placeOf(present);
  if (!place) return NOT_HELD;
  const problem = (words: string) => errorAt(present.path, { line: 1, column: 1 }, 'history', words);
  const text = /^https?:\/\//i.test(place) ? fetched(place) : written(place);
  if (text === 'none' && present.room !== '') return NOT_HELD;
  const refused = (words: string) => ({
    held: false,
    problems: [problem(`LEDGER_ANCHOR (${place}) ${words}`)],
  });
  if (text === 'none' || text === null)
    return refused('cannot be read — give the file or the address of the versions.json of the deployed site');
  const parsed = deployed.safeParse(json(text));
  if (!parsed.success)
    return refused('is no versions.json of such a site — give /data/versions.json of the deployed site');
  const { launched, heads, versions } = parsed.data;
  if (launched === null) return NOT_HELD;
  const here = new Set(present.publications.map(({ digest }) => digest));
  const digests = new Map<string, string>(
    present.placed.flatMap(({ record }) =>
      isVersion(record) ? [[`${record.finding} ${record.n}`, record.sha256] as const] : [],
    ),
  );
  // Where a name was withheld since, the hash is that of what is left; the head that is deployed holds the old one.
  const sealed = new Set<string>(
    present.placed.flatMap(({ record, sealed }) =>
      sealed && isVersion(record) ? [`${record.finding} ${record.n}`] : [],
    ),
  );
  const way = 'the deployed site has it: bring back the ledger from which that was built';
  return {
    held: true,
    problems: [
      ...heads
        .filter((head) => !here.has(head))
        .map((head) => problem(`the publication ${head.slice(0, 8)} is not in the ledger — ${way}`)),
      ...versions
        .filter(({ number, version, digest }) => {
          const key = `${number} ${version}`;
          return digests.get(key) !== digest && !sealed.has(key);
        })
        .map(({ number, version }) =>
          problem(`finding ${number}, version ${version}, is not in the ledger as it is deployed — ${way}`),
        ),
      ...(present.launched === launched
        ? []
        : [
            problem(
              `the deployed site is launched since ${launched} — write "launched: '${launched}'" into site.yaml again`,
            ),
          ]),
    ],
  };
}

const NOT_HELD: Anchored = { held: false, problems: [] };

function placeOf({ room }: Present): string | undefined {
  const place = process.env.LEDGER_ANCHOR?.trim();
  if (room === '' || !place) return place;
  const language = room.split('/')[1]!;
  return /(?:^|\/)data\/versions\.json$/.test(place)
    ? place.replace(/data\/versions\.json$/, `${language}/$&`)
    : undefined;
}

/** A text, `none` where there is none, `null` where that cannot be known. */
function written(place: string): string | null {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : null;
  }
}

const FETCH = `
const answer = await fetch(process.argv[1], { signal: AbortSignal.timeout(30000) });
if (!answer.ok) process.exit(answer.status === 404 ? 4 : 1);
process.stdout.write(await answer.text());`;

/** In a process of its own, so that the check can wait for it. */
function fetched(place: string): string | null {
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', FETCH, place], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 40_000,
  });
  return status === 4 ? 'none' : status === 0 ? stdout : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
