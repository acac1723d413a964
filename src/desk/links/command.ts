import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { Entry } from '../../model/content.ts';
import { changeFile } from '../../reading/edit.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { loadReport, type Loaded } from '../check/load.ts';
import { readCommandLine, Refusal, refused } from '../command-line.ts';
import { quote } from '../new/scaffold.ts';
import { setKey } from '../verify/record.ts';
import { ask, publicLookup, type Asking } from './fetch.ts';
import { judge, type Found } from './judge.ts';

const LINKS_USAGE = `npm run links                                looks whether the articles still stand at their addresses, writes nothing
npm run links -- <article slug> …            looks at these alone
npm run links -- --record --date YYYY-MM-DD  writes day and result into the articles`;

/** How outlets are asked: one question at a time, with a rest between two, in milliseconds. */
export interface Manners extends Asking {
  pause: number;
}

/** For outlets on the net: patient, modest, and under our own name. */
const MANNERS: Omit<Manners, 'agent'> = {
  lookup: publicLookup,
  patience: 20_000,
  most: 5_000_000,
  pause: 1_000,
};

/**
 * Runs `npm run links`: the one command that asks other machines, and never a part of a build. Exit code 0 only when every
 * article stands at its address with the words that were read.
 */
export async function runLinks(
  directory: string,
  args: readonly string[],
  manners: Omit<Manners, 'agent'> = MANNERS,
  say: (line: string) => void = console.log,
): Promise<number> {
  try {
    const { slugs, date } = parse(args);
    const loaded = loadReport(directory);
    if (!loaded.content)
      throw new Refusal('site.yaml has errors — mend them first; "npm run check" lists them');
    const { articles, site } = loaded.content;
    const unknown = slugs.find((slug) => !articles.some(({ id }) => id === slug));
    if (unknown !== undefined)
      throw new Refusal(
        `"${unknown}" is no article — the articles are ${articles.map(({ id }) => id).join(', ')}`,
      );
    const agent = `links (+${site.address})`;
    const chosen = articles.filter(({ id }) => slugs.length === 0 || slugs.includes(id));
    return (await lookAtAll(directory, loaded, chosen, date, { ...manners, agent }, say)) ? 0 : 1;
  } catch (error) {
    return refused(error, say);
  }
}

function parse(args: readonly string[]): { slugs: string[]; date: string | null } {
  const { words, options, flags } = readCommandLine(
    args,
    { options: ['date'], flags: ['record'] },
    LINKS_USAGE,
  );
  const { date } = options;
  if (flags.has('record') !== (date !== undefined))
    throw new Refusal(`--record and --date belong together — it is called like this:\n${LINKS_USAGE}`);
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || 'error' in parseEdtf(date)))
    throw new Refusal(`"${date}" is not a day — write for example --date 2023-05-17`);
  return { slugs: words, date: date ?? null };
}

async function lookAtAll(
  directory: string,
  loaded: Loaded,
  articles: readonly Entry<ArticleFile>[],
  date: string | null,
  manners: Manners,
  say: (line: string) => void,
): Promise<boolean> {
  let [good, asked] = [true, false];
  for (const { id, data } of articles) {
    const path = loaded.files.find((file) => file.collection === 'articles' && file.id === id)!.path;
    if (data.address === undefined) {
      say(`${path}: no address is known`);
      continue;
    }
    if (asked) await rest(manners.pause);
    asked = true;
    const result = judge(data, await ask(data.address, manners));
    say(`${path}: ${result.state}: ${result.words}`);
    for (const line of citing(id, result, loaded)) say(`  ${line}`);
    if (date !== null) record(join(directory, 'articles', `${id}.mdx`), data, result, date, say);
    good &&= result.state === 'alive';
  }
  return good;
}

/** The findings whose words stood in a paragraph that changed. */
function citing(article: string, { paragraphs }: Found, { content }: Loaded): string[] {
  return content!.findings.flatMap(({ id, data }) =>
    data.evidence
      .filter(({ article: of, paragraph = 0 }) => of === article && paragraphs.includes(paragraph))
      .map(({ paragraph }) => `finding ${id} rests on paragraph ${paragraph}: read it again`),
  );
}

/** A result that is the same as the last one moves its day; any other one is added, so that no change is forgotten. */
function record(
  file: string,
  { standing = [] }: ArticleFile,
  { state, words, paragraphs }: Found,
  date: string,
  say: (line: string) => void,
): void {
  const last = standing.at(-1);
  if (last && last.to > date)
    return say(`  not recorded: the last look was on ${last.to}, which is later than ${date}`);
  const same = last && last.state === state && last.words === words;
  const now = { from: same ? last.from : date, to: date, state, words, paragraphs };
  const rows = [...(same ? standing.slice(0, -1) : standing), now];
  const lines = rows.flatMap((row) => [
    `  - from: ${quote(row.from)}`,
    `    to: ${quote(row.to)}`,
    `    state: ${row.state}`,
    `    words: ${quote(row.words)}`,
    ...(row.paragraphs?.length ? [`    paragraphs: [${row.paragraphs.join(', ')}]`] : []),
  ]);
  changeFile(file, (text) => setKey(text, 'standing', ['standing:', ...lines]));
  say('  recorded');
}
