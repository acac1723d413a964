import { join } from 'node:path';
import type { Content, Entry } from '../../model/content.ts';
import { familyNamesIn, spotsOf } from '../../model/persons/family-name.ts';
import { changeFile } from '../../reading/edit.ts';
import type { RawFile } from '../../reading/read.ts';
import { slowHash } from '../../reading/slow-hash.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { passageOf } from '../../schema/evidence.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { abbreviatedIn, hide, namesInFiles } from '../check/person-names.ts';
import { loadReport, type Loaded } from '../check/load.ts';
import { placedIn } from '../check/placing.ts';
import { problemLine } from '../check/print.ts';
import { readCommandLine, Refusal, refused } from '../command-line.ts';
import { quote } from '../new/scaffold.ts';
import { untoldAnswers } from './answers.ts';
import { evidenceDigest } from './digest.ts';
import { factsAgainstText } from './facts.ts';
import { countWithGaps } from './gaps.ts';
import { nameFinder, spelled, type FindNames } from '../import/names.ts';
import { runsKey } from '../import/runs.ts';
import { NO_WORDS, wordsOf } from '../import/words.ts';
import { countWords } from '../../schema/words.ts';
import { setKey } from './record.ts';
import { runningWords } from './running.ts';
import { tooLong } from './summary.ts';
import { matchText, readTexts, twinsOf, type SourceText } from './texts.ts';
import { verifyArticle, type Locator, type Verification } from './verify.ts';

const VERIFY_USAGE = `npm run verify -- <folder of texts>                             compares, writes nothing
npm run verify -- <folder of texts> --record --date YYYY-MM-DD  writes date and result into the articles
      --map 000=<article slug>                                  says which text (by the start of its name) is which article's`;

interface Call {
  folder: string;
  /** The day to record, or `null` when nothing is recorded. */
  date: string | null;
  map: Map<string, string>;
}

/** An article whose text was found, and what the comparison made of it. */
interface Verified extends Verification {
  article: Entry<ArticleFile>;
  text: SourceText;
}

/** Runs `npm run verify`. Exit code 0 only when every article has its text and every phrase stands once where it should. */
export function runVerify(
  directory: string,
  args: readonly string[],
  say: (line: string) => void = console.log,
): number {
  try {
    const call = parse(args);
    const loaded = loadReport(directory);
    if (!loaded.content)
      throw new Refusal('site.yaml has errors — mend them first; "npm run check" lists them');
    return verifyAll(directory, loaded, loaded.content, call, say) ? 0 : 1;
  } catch (error) {
    return refused(error, say);
  }
}

function parse(args: readonly string[]): Call {
  const usage = `it is called like this:\n${VERIFY_USAGE}`;
  const { words, options, many, flags } = readCommandLine(
    args,
    { options: ['date'], many: ['map'], flags: ['record'] },
    VERIFY_USAGE,
  );
  const { date } = options;
  if (words.length !== 1) throw new Refusal(`name one folder — ${usage}`);
  if (flags.has('record') && date === undefined)
    throw new Refusal(`--record needs the day of the comparison: --date YYYY-MM-DD — ${usage}`);
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || 'error' in parseEdtf(date)))
    throw new Refusal(`"${date}" is not a day — write for example --date 2023-05-17`);
  return {
    folder: words[0]!,
    date: flags.has('record') ? date! : null,
    map: mapFrom(many.map ?? []),
  };
}

function mapFrom(pairs: readonly string[]): Map<string, string> {
  return new Map(
    pairs
      .flatMap((list) => list.split(','))
      .map((pair) => {
        const [prefix = '', slug = ''] = pair.split('=');
        if (prefix === '' || slug === '')
          throw new Refusal(`--map "${pair}" is not a pair — write for example --map 000=river-trade`);
        return [prefix, slug] as const;
      }),
  );
}

function verifyAll(
  directory: string,
  loaded: Loaded,
  content: Content,
  call: Call,
  print: (line: string) => void,
): boolean {
  const unread: string[] = [];
  const texts = readTexts(call.folder, (words) => unread.push(words));
  const families = familyNamesIn(
    texts.flatMap(({ byFingerprint }) => [...byFingerprint.values()]),
    abbreviatedIn(content),
  );
  const say = (line: string) => print(hide(line, spotsOf(line, families)));
  for (const words of unread) say(`left out: ${words}`);
  const unknown = [...call.map.values()].find((slug) => !content.articles.some(({ id }) => id === slug));
  if (unknown !== undefined)
    throw new Refusal(
      `--map names "${unknown}", which is no article — the articles are ${content.articles.map(({ id }) => id).join(', ')}`,
    );
  const skipped = loaded.files.filter(
    ({ collection, id }) => collection === 'findings' && !content.findings.some((entry) => entry.id === id),
  );
  const told = families.size === 0 ? [] : namesInFiles(directory, (text) => spotsOf(text, families));
  for (const problem of told) say(problemLine(problem));
  for (const { path } of skipped) say(`${path}: skipped, it has errors; "npm run check" lists them`);
  const find = nameFinder(spelled(content.entities));
  const verified = new Map<string, Verified>();
  const good = content.articles.map((article) =>
    verifyOne(directory, loaded, content, article, texts, verified, call, find, say),
  );
  const used = new Set([...verified.values()].map(({ text }) => text));
  for (const { name } of texts.filter((text) => !used.has(text))) say(`${name}: belongs to no article`);
  for (const line of factsToLookAt(loaded, content, verified, find)) say(line);
  // Only a person can tell a set term or a name from somebody else's sentence: it is said, and fails nothing.
  const placed = placedIn(loaded.files);
  for (const { place, words, text } of (loaded.report?.chapters ?? []).flatMap((chapter) =>
    runningWords(chapter, texts),
  )) {
    const { path, line, column } = placed(place);
    say(
      `${path}:${line}:${column}  look: "${words}" runs as in ${text} — say it in other words, unless it is a set term or a name`,
    );
  }
  return good.every(Boolean) && skipped.length === 0 && told.length === 0;
}

function verifyOne(
  directory: string,
  loaded: Loaded,
  content: Content,
  article: Entry<ArticleFile>,
  texts: readonly SourceText[],
  verified: Map<string, Verified>,
  { date, map }: Call,
  find: FindNames,
  say: (line: string) => void,
): boolean {
  const file = fileOf(loaded, 'articles', article.id);
  const count = countWithGaps(loaded.ledger.publications, slowHash);
  const text = matchText(article, texts, content.findings, map, count);
  if (!text) {
    const twins = twinsOf(article, texts).map(({ name }) => name);
    say(
      twins.length > 1
        ? `${file.path}: more than one text fits (${twins.join(', ')}) — keep one of them, or name it with --map <start of its name>=${article.id}`
        : `${file.path}: no text found — add it to the folder, or name it with --map <start of its name>=${article.id}`,
    );
    return false;
  }
  const where = { path: file.path, at: file.at(['paragraphs']) };
  const verification = verifyArticle(article, text, locatorsOf(article.id, loaded, content), where, count);
  const { changes, mistakes, lost, result, paragraphs } = verification;
  verified.set(article.id, { ...verification, article, text });
  const long = tooLong(article, countWords(paragraphs.join(' ')), {
    path: file.path,
    ...file.at(['title']),
  });
  say(`${file.path}: ${result} (${text.name})`);
  if (wordsOf(article.data.language) === NO_WORDS)
    say(`  numbers not compared: those of the language "${article.data.language}" are not known here`);
  for (const change of changes) say(`  ${change}`);
  for (const words of untoldAnswers(content, article, paragraphs, find)) say(`  ${words}`);
  for (const problem of [...mistakes, ...lost, ...(long ? [long] : [])]) say(problemLine(problem));
  if (date !== null)
    record(join(directory, 'articles', `${article.id}.mdx`), article, verification, content, date, say);
  return mistakes.length + lost.length + changes.length === 0 && long === null;
}

/** What findings say and the originals do not, each with its place; of a finding of which every article has its text. */
function factsToLookAt(
  loaded: Loaded,
  content: Content,
  verified: ReadonlyMap<string, Verified>,
  find: FindNames,
): string[] {
  const compare = factsAgainstText(content, find);
  return content.findings.flatMap(({ id, data }) => {
    const passages = data.evidence.flatMap((item) => {
      const original = verified.get(item.article);
      const passage = original?.read(passageOf(item)) ?? null;
      return original && passage !== null
        ? [{ article: original.article, text: passage, whole: original.text.whole }]
        : [];
    });
    if (passages.length < data.evidence.length) return [];
    const file = fileOf(loaded, 'findings', id);
    return compare(data, passages).map(({ path, words }) => {
      const { line, column } = file.at(path);
      return `${file.path}:${line}:${column}  look: ${words}`;
    });
  });
}

/** A mistake of ours is mended, not recorded; what the outlet changed is recorded as it is. */
function record(
  file: string,
  { id, data }: Entry<ArticleFile>,
  { changes, mistakes, result, fingerprints, paragraphs }: Verification,
  { findings }: Content,
  date: string,
  say: (line: string) => void,
): void {
  if (mistakes.length > 0) return say('  not recorded: mend the lines above first');
  const digest = evidenceDigest(id, data.fingerprints ?? fingerprints, findings);
  const verified = [
    'verified:',
    `  date: ${quote(date)}`,
    `  result: ${quote(result)}`,
    ...(changes.length > 0 ? ['  changed: true'] : []),
    `  digest: ${digest}`,
  ];
  changeFile(file, (before) => {
    const printed = data.fingerprints
      ? before
      : setKey(before, 'fingerprints', ['fingerprints:', ...fingerprints.map((print) => `  - ${print}`)]);
    const counted = setKey(printed, 'words', [`words: ${countWords(paragraphs.join(' '))}`]);
    const runs = runsKey(paragraphs);
    const hashed = runs.length === 0 ? counted : setKey(counted, 'runs', runs);
    return setKey(hashed, 'verified', verified);
  });
  say('  recorded');
}

function locatorsOf(article: string, loaded: Loaded, { findings }: Content): Locator[] {
  return findings.flatMap(({ id, data }) => {
    const file = fileOf(loaded, 'findings', id);
    return data.evidence.flatMap((item, index): Locator[] => {
      if (item.article !== article) return [];
      const at = file.at(['evidence', index, 'phrase']);
      return [{ passage: passageOf(item), phrase: item.phrase, path: file.path, at }];
    });
  });
}

function fileOf({ files }: Loaded, collection: string, id: string): RawFile {
  return files.find((file) => file.collection === collection && file.id === id)!;
}
