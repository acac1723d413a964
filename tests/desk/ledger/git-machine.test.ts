import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { loadReport, type Loaded } from '../../../src/desk/check/load.ts';
import { loadLedger } from '../../../src/desk/ledger/check.ts';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { canonicalJson } from '../../../src/model/promise/snapshot.ts';
import { CHANGE_KINDS, isVersion, type LedgerRecord } from '../../../src/schema/ledger.ts';
import { finding, tinyFolder } from '../../model/tiny.ts';
import { runs } from '../../runs.ts';
import { someWorld } from '../sandbox.ts';
import { newsroomAt, replaceLast, type Newsroom } from './newsroom.ts';

/** What one of two editors does, each in a working tree of their own; picks are folded onto what there is. */
type Step = { at: 0 | 1; days: number; late: number } & (
  | { do: 'write' | 'pair' | 'publish' | 'rebase' | 'withhold'; pick: number }
  | { do: 'edit'; pick: number; words: number }
  | { do: 'merge' | 'split'; pick: number; into: number }
  | { do: 'withdraw'; pick: number; legal: boolean }
  | { do: 'move'; what: 'entities' | 'articles' | 'report'; pick: number }
  | { do: 'land'; how: 'merge' | 'squash' | 'rebase' }
  | { do: 'force'; how: Forced; pick: number }
);

const FORCED = ['drop', 'amend', 'note', 'own branch', 'message', 'one commit'] as const;
type Forced = (typeof FORCED)[number];

const pick = fc.nat({ max: 12 });
/** A day may pass or many; a clock may be behind. */
const when = {
  at: fc.constantFrom(0 as const, 1 as const),
  days: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 2 }) }, fc.constant(40)),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 4 })),
};
const of = <Name extends string, Rest extends object>(
  name: Name,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
) => fc.record({ ...when, do: fc.constant(name), ...rest });

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: of('write', { pick }) },
    { weight: 3, arbitrary: of('edit', { pick, words: pick }) },
    { weight: 4, arbitrary: of('publish', { pick }) },
    { weight: 1, arbitrary: of('pair', { pick }) },
    { weight: 3, arbitrary: of('merge', { pick, into: pick }) },
    { weight: 1, arbitrary: of('split', { pick, into: pick }) },
    { weight: 2, arbitrary: of('withdraw', { pick, legal: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: of('move', {
        pick,
        what: fc.constantFrom('entities' as const, 'articles' as const, 'report' as const),
      }),
    },
    { weight: 2, arbitrary: of('withhold', { pick }) },
    { weight: 1, arbitrary: of('rebase', { pick }) },
    {
      weight: 4,
      arbitrary: of('land', { how: fc.constantFrom('merge' as const, 'squash' as const, 'rebase' as const) }),
    },
    { weight: 3, arbitrary: of('force', { how: fc.constantFrom(...FORCED), pick }) },
  ),
  { minLength: 8, maxLength: 18, size: 'max' },
) as fc.Arbitrary<Step[]>;

const SITE = {
  launched: '2021-01-01',
  coverage: 'The articles that we read.',
  lead: { finding: 1, headline: 'Reported: sand', findings: [1] },
  opening: [{ text: 'We have seen none of the records.' }],
  inShort: [{ text: 'Sand is reported.', findings: [1] }],
};
const BIRCH = /birch(?: gmbh)?/gi;
/** The second time that a name is withheld its gap is another one. */
const GAP = /\[name\u00a0(?:\w\u00a0)?withheld\]/g;
const COLOURS = ['red', 'grey', 'fine', 'coarse', 'wet', 'dry', 'white'];

const fileOfFinding = (words: string, parties: string[]): string =>
  `---\n${JSON.stringify(
    finding({
      statement: `Alder is reported to have sold ${words} sand to Birch.`,
      title: `Reported: ${words} sand`,
      entities: parties,
    }),
    null,
    1,
  )}\n---\n`;

/** A desk: its working tree, and what its editor remembers. */
interface Desk {
  room: Newsroom;
  name: string;
  count: number;
}

interface House {
  root: string;
  desks: [Desk, Desk];
  /** Days since the launch. */
  day: number;
  /** All that was ever in main: by publication, its lines; what a gap or the law may change left out. */
  seen: Map<string, string[]>;
  told: Record<string, number>;
  world: ReturnType<typeof someWorld>;
}

const dayOf = (day: number) => new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10);

let template: string | undefined;
/** The repository as it is at first: one commit in main, with one publication. */
function startingPoint(): string {
  if (template) return template;
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'house-0-')));
  const content = join(root, 'content');
  const files = tinyFolder(SITE);
  for (const [index, words] of ['old', 'loose', 'yellow', 'brown'].entries())
    files[`findings/00${index + 1}-sand.mdx`] = fileOfFinding(words, ['alder', 'birch']);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: root });
  const room = newsroomAt(root);
  const { code, said } = room.run(['publish', '--date', '2021-01-01', '--note', 'First.'], '2021-01-01');
  expect(code, said).toBe(0);
  room.git('add', '--all');
  room.gitOn('2021-01-01', 'commit', '--quiet', '--message', 'First');
  return (template = root);
}

function open(): House {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'house-')));
  cpSync(startingPoint(), root, { recursive: true });
  const first = newsroomAt(root);
  first.git('checkout', '--quiet', '-b', 'desk-0');
  first.git('worktree', 'add', '--quiet', '-b', 'desk-1', join(root, 'other'), 'main');
  writeFileSync(join(root, '.git/info/exclude'), 'other\n');
  return {
    root,
    desks: [
      { room: first, name: 'a', count: 0 },
      { room: newsroomAt(join(root, 'other')), name: 'b', count: 0 },
    ],
    day: 1,
    seen: new Map(),
    told: {},
    world: someWorld(),
  };
}

/** What the last command said. */
let said: string[] = [];

function quietly<Answer>(work: () => Answer): Answer {
  said = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => void said.push(text)),
  );
  try {
    return work();
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

/** Runs a command; a refused one has changed nothing. */
function run(house: House, { room }: Desk, today: string, args: string[], typed?: string[]): boolean {
  const before = room.git('status', '--porcelain', '--untracked-files=all');
  const code = quietly(() =>
    runLedger(room.path(''), args, { ...house.world, today, ...(typed && { secret: () => typed }) }),
  );
  if (code !== 0) expect(room.git('status', '--porcelain', '--untracked-files=all')).toBe(before);
  house.told[args[0]!] = (house.told[args[0]!] ?? 0) + (code === 0 ? 1 : 0);
  return code === 0;
}

const files = ({ room }: Desk, folder: string): string[] =>
  existsSync(room.path(folder)) ? readdirSync(room.path(folder)).sort() : [];
const numbersAt = (desk: Desk, folder = 'findings'): number[] =>
  files(desk, folder).map((name) => Number.parseInt(name, 10));
const chosen = (list: readonly number[], index: number): number | undefined =>
  list[index % Math.max(1, list.length)];

/** The file name of a party, by what it is called. */
const partyNamed = (desk: Desk, name: string): string =>
  files(desk, 'entities')
    .find((file) => new RegExp(`^name: .*(?:${name})`, 'm').test(desk.room.read(`entities/${file}`)))!
    .replace('.yaml', '');

/** The day on a desk's clock, and the day that its editor writes: never before what the ledger has. */
function daysAt({ day }: House, { room }: Desk, late: number): { today: string; date: string } {
  const today = dayOf(Math.max(0, day - late));
  const last = loadLedger(room.path(''), true).ledger.last ?? today;
  return { today, date: last > today ? last : today };
}

function commit({ room }: Desk, today: string): void {
  room.git('add', '--all');
  if (room.git('status', '--porcelain') !== '') room.gitOn(today, 'commit', '--quiet', '--message', 'x');
}

function take(house: House, step: Step): void {
  house.day += step.days;
  const desk = house.desks[step.at];
  const { room } = desk;
  const { today, date } = daysAt(house, desk, step.late);
  const dated = ['--date', date, '--reason', 'Because.'];
  const others = numbersAt(desk).filter((number) => number !== 1);
  switch (step.do) {
    case 'write': {
      const number = Math.max(...numbersAt(desk), ...gone(desk)) + 1;
      room.write(
        `findings/${String(number).padStart(3, '0')}-${desk.name}${desk.count++}.mdx`,
        fileOfFinding(`${desk.name === 'a' ? 'quick' : 'slow'} ${COLOURS[step.pick % COLOURS.length]!}`, [
          partyNamed(desk, 'Alder'),
          partyNamed(desk, 'Birch|withheld'),
        ]),
      );
      break;
    }
    case 'pair': {
      const [one, two] = [chosen(others, step.pick), chosen(others, step.pick + 1)];
      if (one === undefined || one === two) break;
      const pairs = numbersAt(desk, 'tensions');
      const number = Math.max(0, ...pairs, ...gone(desk, 'tensions')) + 1;
      room.write(
        `tensions/${String(number).padStart(2, '0')}-${desk.name}${desk.count++}.mdx`,
        `---\ntitle: Pair ${desk.name} ${COLOURS[step.pick % COLOURS.length]!}\nfindings: [${one}, ${two}]\nkind: sits uneasily with\n---\n\nThe two are seldom told together.\n`,
      );
      break;
    }
    case 'edit': {
      const number = chosen(numbersAt(desk), step.pick)!;
      const file = `findings/${files(desk, 'findings').find((name) => Number.parseInt(name, 10) === number)!}`;
      const colour = COLOURS[step.words % COLOURS.length]!;
      room.write(file, room.read(file).replace(/\w+ sand/g, `${colour} sand`));
      break;
    }
    case 'publish': {
      const kind = CHANGE_KINDS[step.pick % CHANGE_KINDS.length]!;
      run(house, desk, today, ['publish', '--date', date, '--note', 'As it is now.', '--kind', kind]);
      break;
    }
    case 'rebase':
      run(house, desk, today, ['rebase']);
      break;
    case 'merge': {
      const [from, into] = [chosen(others, step.pick), chosen(others, step.into)];
      if (from !== undefined) run(house, desk, today, ['merge', `${from}`, '--into', `${into}`, ...dated]);
      break;
    }
    case 'split': {
      const [from, one, two] = [0, 1, 2].map((more) => chosen(others, step.pick + more));
      if (from !== undefined)
        run(house, desk, today, ['split', `${from}`, '--into', `${one},${two}`, ...dated]);
      break;
    }
    case 'withdraw': {
      const number = chosen(others, step.pick);
      const legal = step.legal ? ['--legal'] : [];
      if (number !== undefined)
        run(house, desk, today, ['withdraw', `${number}`, ...dated, '--subject', 'sand', ...legal]);
      break;
    }
    case 'move': {
      const slug =
        step.what === 'entities'
          ? partyNamed(desk, 'Alder')
          : files(desk, step.what === 'report' ? 'chapters' : step.what)[0]?.replace(/^\d+-|\.\w+$/g, '');
      if (slug)
        run(house, desk, today, [
          'move',
          `/${step.what}/${slug}/`,
          `/${step.what}/${desk.name}-${desk.count++}/`,
          ...dated,
        ]);
      break;
    }
    case 'withhold':
      run(house, desk, today, ['withhold', ...dated], ['Birch', 'Birch GmbH']);
      break;
    case 'land':
      land(house, desk, today, step.how);
      break;
    case 'force':
      force(house, desk, today, step.how);
      break;
  }
}

/** Numbers that the ledger at a desk has, whatever became of them. */
const gone = ({ room }: Desk, folder = 'findings'): number[] =>
  loadLedger(room.path(''), true).ledger.addresses.flatMap(({ address }) => {
    const number = new RegExp(`^/${folder}/(\\d+)/$`).exec(address)?.[1];
    return number === undefined ? [] : [Number(number)];
  });

/** A desk takes main in, does what the check says until it is content, and becomes main. */
function land(house: House, desk: Desk, today: string, how: 'merge' | 'squash' | 'rebase'): void {
  const { room } = desk;
  commit(desk, today);
  const main = room.git('rev-parse', 'main').trim();
  mergeMain(desk, today, how === 'rebase');
  follow(house, desk);
  commit(desk, dayOf(house.day));
  if (how === 'squash') {
    const squashed = room.gitOn(dayOf(house.day), 'commit-tree', 'HEAD^{tree}', '-p', main, '-m', 'x').trim();
    room.git('reset', '--quiet', '--hard', squashed);
    // What waited for long looks backdated once its own commits are gone: the message says what to do.
    follow(house, desk);
    room.git('add', '--all');
    room.gitOn(dayOf(house.day), 'commit', '--quiet', '--amend', '--allow-empty', '--no-edit');
  }
  expect(errorsAgainst(room, main)).toEqual([]);
  room.git('update-ref', 'refs/heads/main', 'HEAD');
  house.told.land = (house.told.land ?? 0) + 1;
  nothingLost(house, desk);
}

/** What git cannot put together is taken as main has it; the ledger it always can. */
function mergeMain({ room }: Desk, today: string, rebase: boolean): void {
  if (rebase)
    try {
      room.gitOn(today, 'rebase', '--quiet', '--strategy-option', 'theirs', 'main');
      return;
    } catch {
      room.git('rebase', '--abort');
    }
  try {
    room.gitOn(
      today,
      'merge',
      '--quiet',
      '--no-edit',
      '--allow-unrelated-histories',
      '--strategy-option',
      'ours',
      'main',
    );
  } catch {
    const unmerged = room.git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
    for (const path of unmerged) {
      // Of the ledger no file is ever written twice, but a gap may stand in it on one side only.
      room.git('rm', '--quiet', '--force', '--cached', '--ignore-unmatch', path);
      rmSync(join(room.root, path), { force: true });
      try {
        room.git('checkout', '--quiet', 'main', '--', path);
      } catch {
        // Main does not have it.
      }
    }
    room.git('add', '--all');
    room.gitOn(today, 'commit', '--quiet', '--no-edit');
  }
}

const errorsAgainst = ({ path }: Newsroom, base: string): string[] => {
  vi.stubEnv('LEDGER_BASE', base);
  const errors = errorsIn(loadReport(path('')));
  vi.unstubAllEnvs();
  return errors.map(({ words }) => words);
};
const errorsIn = ({ problems }: Loaded) => problems.filter(({ severity }) => severity === 'error');

/** Does what the errors say, one round after the other. */
function follow(house: House, desk: Desk): void {
  const { room } = desk;
  for (let round = 0; round < 12; round++) {
    const errors = errorsIn(loadReport(room.path('')));
    if (errors.length === 0) return;
    const { today, date } = daysAt(house, desk, 0);
    const dated = ['--date', date, '--reason', 'It went with a merge.'];
    const find = (words: RegExp) => errors.find((error) => words.test(error.words));
    const here = (path: string) => path.slice(path.indexOf('content/') + 'content/'.length);
    const again = find(/withhold --again/);
    const rebase = find(/npm run ledger -- rebase/);
    const taken = find(/is taken by/);
    const lost = find(/and (?:its file )?is gone/);
    const over = find(/never (?:given|used) again/);
    const needless = find(/or delete the tension|keep one of the two|both findings are the same/);
    const follows = find(/was merged into finding \d+ on/);
    const ended = find(/is not in \w+\/|is not a chapter/);
    const shown = find(/bring it back with "git show/);
    if (shown) {
      const [, place, into] = /"git show (\S+) > ([^"]+)"/.exec(shown.words)!;
      writeFileSync(into!, room.git('show', place!));
    } else if (rebase) {
      const command = /"npm run ledger -- (rebase[^"]*)"/.exec(rebase.words)![1]!.split(' ');
      expect(run(house, desk, today, command), [rebase.words, ...said].join('\n')).toBe(true);
    } else if (again) {
      // What the other branch had renamed may have come back beside it: of the two, the one with the gap stays.
      const twins = ['entities', 'articles', 'sources'].flatMap((folder) =>
        files(desk, folder)
          .filter((name) => name.search(BIRCH) >= 0)
          .map((name) => `${folder}/${name}`),
      );
      if (!run(house, desk, today, ['withhold', '--again', ...dated]))
        twins.forEach((file) => rmSync(room.path(file)));
    } else if (over || taken || needless) rmSync(room.path(here((over ?? taken ?? needless)!.path)));
    else if (lost) {
      const what = /^(?:finding (\d+)|(\/\S+))/.exec(lost.words)!;
      const subject = what[1] ? ['--subject', 'sand'] : [];
      expect(
        run(house, desk, today, ['withdraw', what[1] ?? what[2]!, ...dated, ...subject]),
        lost.words,
      ).toBe(true);
    } else if (follows) {
      const [, from, to] = /finding (\d+) was merged into finding (\d+)/.exec(follows.words)!;
      const file = here(follows.path);
      room.write(
        file,
        room.read(file).replace(/^findings: .*$/m, (list) => list.replace(new RegExp(`\\b${from}\\b`), to!)),
      );
    } else if (ended) mend(desk, here(ended.path), ended.words);
    else {
      const args = ['publish', '--date', date, '--note', 'What both have changed.'];
      expect(
        run(house, desk, today, args),
        [...errors.map(({ path, words }) => `${path} ${words}`), ...said].join('\n'),
      ).toBe(true);
    }
  }
  expect(errorsIn(loadReport(room.path(''))).map(({ words }) => words)).toEqual([]);
}

/** A reference to what is gone: to the party or article of another name that is there, or out with it. */
function mend(desk: Desk, file: string, words: string): void {
  const { room } = desk;
  const slug = /"([\w-]+)"/.exec(words)?.[1];
  const kind = words.includes('is not a chapter')
    ? 'chapters'
    : (['entities', 'articles'] as const).find((folder) => words.includes(`${folder}/`));
  const target =
    kind === 'entities'
      ? partyNamed(desk, 'Alder')
      : kind && files(desk, kind)[0]?.replace(/^\d+-|\.\w+$/g, '');
  if (slug && target)
    room.write(
      file,
      room
        .read(file)
        .replace(
          new RegExp(`(?<=${kind === 'chapters' ? 'chapter"?: "?' : ''})(?<![\\w-])${slug}(?![\\w-])`, 'g'),
          target,
        ),
    );
  else room.git('rm', '--quiet', '--force', join('content', file));
}

/** Somebody pushes over main. It stays out where something that was in main is not there, and else it is main. */
function force(house: House, desk: Desk, today: string, how: Forced): void {
  const { room } = desk;
  commit(desk, today);
  const [main, own] = ['main', 'HEAD'].map((name) => room.git('rev-parse', name).trim()) as [string, string];
  const branch = room.git('rev-parse', '--abbrev-ref', 'HEAD').trim();
  room.git('checkout', '--quiet', '--detach', how === 'own branch' ? own : main);
  const amend = () => {
    room.git('add', '--all');
    room.gitOn(today, 'commit', '--quiet', '--amend', '--allow-empty', '--message', 'Otherwise');
  };
  if (how === 'drop' && ancestors(room) > 1) {
    room.git('reset', '--quiet', '--hard', 'HEAD^');
    room.gitOn(today, 'commit', '--quiet', '--allow-empty', '--message', 'Instead');
  } else if (how === 'amend') {
    rmSync(room.path(`ledger/${files(desk, 'ledger').at(-1)!}`));
    amend();
  } else if (how === 'note') {
    const legal = loadLedger(room.path(''), true).publications.at(-1)!;
    if (
      legal.header.note !== undefined &&
      legal.seals.every(({ seal }) => seal === undefined) &&
      !legal.header.withheld
    )
      replaceLast(room, { note: 'For another reason.' });
    amend();
  } else if (how === 'message') amend();
  else if (how === 'one commit')
    room.git('reset', '--quiet', '--hard', room.gitOn(today, 'commit-tree', 'HEAD^{tree}', '-m', 'x').trim());
  const intact = missing(house, room).length === 0;
  const errors = errorsAgainst(room, main).filter((words) => !/is not in the ledger yet/.test(words));
  const alarm = errors.some((words) =>
    /since commit|is not in the ledger as it was published|whose file is missing/.test(words),
  );
  expect(alarm, `${how}: ${errors.join('\n')}`).toBe(!intact);
  const kind = intact ? 'kept' : 'refused';
  house.told[kind] = (house.told[kind] ?? 0) + 1;
  if (intact && how !== 'own branch') room.git('update-ref', 'refs/heads/main', 'HEAD');
  room.git('checkout', '--quiet', '--force', branch);
  room.git('clean', '--quiet', '--force', '-d');
}

const ancestors = (room: Newsroom): number =>
  Number(room.git('rev-list', '--first-parent', '--count', 'HEAD'));

/** A record without what a gap or the law may change. */
function essence(record: LedgerRecord, legal: ReadonlySet<number>): string {
  if (!isVersion(record)) return bare(canonicalJson(record));
  const { sha256: _, ...rest } = record;
  const { note: _note, snapshot: _snapshot, ...left } = rest;
  return bare(canonicalJson(legal.has(record.finding) ? left : rest));
}

/** The name, its gap and their forms in addresses are one. */
const bare = (text: string): string =>
  text
    .replace(GAP, '¤')
    .replace(/\bwithheld(?:-\d+)?\b/g, '¤')
    .replace(BIRCH, '¤')
    .replaceAll('¤ (¤)', '¤');

function linesOf(room: Newsroom, legal: ReadonlySet<number>): Map<string, string[]> {
  const { publications } = loadLedger(room.path(''), true);
  return new Map(
    publications.map(({ digest, header, placed }) => [
      digest,
      [
        canonicalJson([header.date, header.kind, header.buildsOn]),
        ...placed.map(({ record }) => essence(record, legal)),
      ],
    ]),
  );
}

/** Findings out of which the law has taken the words. */
function legalIn(room: Newsroom): ReadonlySet<number> {
  const { placed } = loadLedger(room.path(''), true);
  return new Set(
    placed.flatMap(({ record }) =>
      !isVersion(record) && record.legal ? [Number(/\d+/.exec(record.address)?.[0])] : [],
    ),
  );
}

/** Publications that were in main and are not in a working tree as they were. */
function missing({ seen }: House, room: Newsroom): string[] {
  const now = linesOf(room, legalIn(room));
  const legal = legalIn(room);
  const reduced = (text: string): string => {
    const record = JSON.parse(text) as { finding?: number; note?: string; snapshot?: unknown };
    if (record.finding === undefined || !legal.has(record.finding)) return text;
    const { note: _note, snapshot: _snapshot, ...rest } = record;
    return canonicalJson(rest);
  };
  return [...seen].flatMap(([digest, lines]) =>
    canonicalJson(now.get(digest) ?? null) === canonicalJson([lines[0], ...lines.slice(1).map(reduced)])
      ? []
      : [digest],
  );
}

/** Nothing that was ever in main is lost or changed; what is new there is remembered. */
function nothingLost(house: House, { room }: Desk): void {
  expect(missing(house, room)).toEqual([]);
  const now = linesOf(room, legalIn(room));
  for (const [digest, lines] of now) house.seen.set(digest, lines);
  const { report, ledger } = loadReport(room.path(''));
  const words = report!.findings.map(({ number, versions }) => [number, versions.map(({ n }) => n)] as const);
  for (const [number, counts] of words)
    expect(counts, `${number}`).toEqual(counts.map((_, index) => index + 1));
  // Each address is a page now, or says what became of it.
  expect(ledger.ledger.addresses.filter(({ state, target }) => state === 'moved' && target === null)).toEqual(
    [],
  );
}

describe('whatever two editors do in a repository', { timeout: 2_400_000 }, () => {
  let house: House;
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => template && rmSync(template, { recursive: true, force: true }));

  it('nothing that was in main is lost or changed, a forced push that tries is refused, and no honest one is', () => {
    const told: Record<string, number> = {};
    fc.assert(
      fc.property(steps, (list) => {
        house = open();
        try {
          nothingLost(house, house.desks[0]);
          for (const step of list) take(house, step);
          for (const desk of house.desks) land(house, desk, dayOf(house.day), 'merge');
          for (const [name, count] of Object.entries(house.told)) told[name] = (told[name] ?? 0) + count;
        } finally {
          rmSync(house.root, { recursive: true, force: true });
        }
      }),
      // A shrunk history would take minutes to find; the seed gives the whole one again.
      { numRuns: runs(8, 500), seed: 7, endOnFailure: true },
    );
    // The histories are no empty ones.
    const commands = ['publish', 'withdraw', 'merge', 'move', 'withhold', 'rebase'];
    for (const name of [...commands, 'land', 'refused', 'kept'])
      expect(told[name] ?? 0, name).toBeGreaterThan(0);
  });
});
