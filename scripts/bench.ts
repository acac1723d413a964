/**
 * `npm run bench -- cards [8000]`: what the first drawing of so many social cards takes.
 * `npm run bench -- dev [1000]`: how long an editor waits for the first page, and for what was saved.
 * `npm run bench [-- 5 100 1000]`: builds generated investigations with this project and with other
 * generators where they are installed, in turn on one machine, and prints what each took and the ratios.
 * Not part of the tests: figures depend on the machine.
 */
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { FINDINGS_PER_ARTICLE, generateContent } from './bench/generate.ts';
import { measureDev, type Wait } from './bench/dev.ts';
import { measure, type Cost } from './bench/measure.ts';
import { EMPTY, PEERS } from './bench/peers.ts';
import { EDITIONS_FOLDER } from '../src/reading/directory.ts';

const ROOT = join(import.meta.dirname, '..');
const WORK = join(ROOT, '.cache/bench');
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

/** A script of this project on a content folder. */
const ours = (args: string[], content: string, output: string, env: Record<string, string> = {}) =>
  measure([process.execPath, 'scripts/run.mjs', ...args], {
    cwd: ROOT,
    output: join(ROOT, output),
    env: { CONTENT_DIR: content, ...env },
  });

/** The whole way of `npm run build`, as an editor runs it. */
const whole = (content: string, output: string) =>
  ours(['scripts/build.ts'], content, output, { OUT_DIR: output });

/** The HTML pages alone: without cards, search index, downloads and the other forms of each finding. */
const pagesOnly = (content: string, output: string) =>
  ours(['scripts/bench/pages.ts', output], content, output, { PAGES_ONLY: '1' });

/** A name and what belongs to it, in columns. */
const columns = (name: string, ...cells: string[]) =>
  console.log([name.padEnd(44), ...cells.map((cell) => cell.padStart(8))].join(' '));

function row(name: string, { cpu, wall, memory, pages, files }: Cost): void {
  columns(name, cpu.toFixed(2), wall.toFixed(2), memory.toFixed(0), String(pages), String(files));
}

/** Forgets what earlier builds kept: drawn cards, Astro's store and the code that Node has read. */
function forget(): void {
  for (const kept of [
    '.cache/bench-dist',
    '.cache/cards',
    '.cache/node',
    ...readdirSync(join(ROOT, '.cache'))
      .filter((name) => name.startsWith('astro-'))
      .map((name) => `.cache/${name}`),
  ])
    rmSync(join(ROOT, kept), { recursive: true, force: true });
}

async function realContent(): Promise<void> {
  const empty = join(WORK, 'empty');
  const prepared = EMPTY.prepare('', empty);
  if ('missing' in prepared) return;
  const emptyCost = await measure(prepared.command, { cwd: empty, output: prepared.output });
  row('empty Astro site', emptyCost);
  forget();
  const cold = await whole('content', '.cache/bench-dist/real');
  row('real content, everything on, cold', cold);
  const second = await whole('content', '.cache/bench-dist/real');
  row('real content, everything on, second build', second);
  const alone = await withoutEditions();
  for (const [what, cost] of [
    ['with editions', second],
    ['without editions', alone],
  ] as const)
    console.log(`  second build ${what} ÷ empty Astro site: ${(cost.cpu / emptyCost.cpu).toFixed(2)} in CPU`);
}

/** The second build of the original alone. */
async function withoutEditions(): Promise<Cost> {
  const content = join(WORK, 'original');
  rmSync(content, { recursive: true, force: true });
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  rmSync(join(content, EDITIONS_FOLDER), { recursive: true, force: true });
  await whole(content, '.cache/bench-dist/original');
  const alone = await whole(content, '.cache/bench-dist/original');
  row('real content without its editions, second build', alone);
  return alone;
}

async function generated(articles: number): Promise<Cost> {
  const content = join(WORK, `content-${articles}`);
  generateContent(content, articles);
  console.log(`\n${articles} articles with ${FINDINGS_PER_ARTICLE} findings each`);
  forget();
  const pages = await pagesOnly(content, `.cache/bench-dist/pages-${articles}`);
  row('this project, HTML pages only, cold', pages);
  appendFileSync(join(content, 'articles/article-0.mdx'), '\nOne more sentence.\n');
  const changed = await pagesOnly(content, `.cache/bench-dist/pages-${articles}`);
  row('this project, HTML pages only, one changed', changed);
  console.log(`  one article changed ÷ cold: ${(changed.wall / pages.wall).toFixed(2)} in wall time`);
  for (const peer of PEERS) {
    const folder = join(WORK, peer.name.replaceAll(' ', '-').toLowerCase());
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const prepared = peer.prepare(content, folder);
    if ('missing' in prepared) {
      console.log(`${peer.name}: ${prepared.missing}`);
      continue;
    }
    const cost = await measure(prepared.command, { cwd: folder, output: prepared.output });
    row(peer.name, cost);
    console.log(`  this project ÷ ${peer.name}: ${(pages.cpu / cost.cpu).toFixed(2)} in CPU`);
  }
  return pages;
}

async function editing(articles: number): Promise<void> {
  const content = join(WORK, `content-dev-${articles}`);
  generateContent(content, articles);
  const before = loadavg()[0]!;
  const { start, seen } = await measureDev(content, ROOT);
  const line = (name: string, { wall, pages, all }: Wait) =>
    columns(name, ...[wall, pages, all].map((seconds) => seconds.toFixed(2)));
  columns(
    `${articles} articles, load ${before.toFixed(1)} to ${loadavg()[0]!.toFixed(1)}`,
    'wall s',
    'pages s',
    'all s',
  );
  line('start', start);
  for (const wait of seen) line(`${wait.file} saved to seen`, wait);
}

async function firstCards(count: number): Promise<void> {
  const content = '.cache/bench/content-cards';
  generateContent(join(ROOT, content), Math.ceil(count / FINDINGS_PER_ARTICLE));
  forget();
  const cards = join('.cache/cards', encodeURIComponent(content));
  const cost = await ours(['scripts/bench/cards.ts'], content, cards);
  row('content read, social cards first drawn', cost);
}

if (process.argv[2] === 'dev') {
  await editing(sizes[0] ?? 1000);
  process.exit(0);
}
columns('what', 'CPU s', 'wall s', 'MB', 'pages', 'files');
mkdirSync(join(ROOT, '.cache'), { recursive: true });
if (process.argv[2] === 'cards') {
  await firstCards(sizes[0] ?? 8000);
  process.exit(0);
}
await realContent();
let before: { articles: number; cost: Cost } | undefined;
for (const articles of sizes.length > 0 ? sizes : [5, 100, 1000]) {
  const cost = await generated(articles);
  if (before)
    console.log(
      `  growth ${before.articles} → ${articles}: exponent ${(Math.log(cost.cpu / before.cost.cpu) / Math.log(articles / before.articles)).toFixed(2)} in CPU`,
    );
  before = { articles, cost };
}
