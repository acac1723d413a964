import { join } from 'node:path';
import { EMPTY_LEDGER } from '../../model/promise/ledger.ts';
import { chapterName } from '../../model/join/chapter.ts';
import { missingFinding } from '../../model/join/missing-finding.ts';
import { numberOf } from '../../model/join/resolve.ts';
import { loadReport, type Loaded } from '../check/load.ts';
import { importText, type ImportedText } from '../import/import.ts';
import { closest, didYouMean } from '../../model/join/closest.ts';
import type { Content } from '../../model/content.ts';
import { problemLine } from '../check/print.ts';
import { changeFile } from '../../reading/edit.ts';
import { counted } from '../../text/numbers.ts';
import { CHECK } from '../check/guesses.ts';
import { readCommandLine, Refusal, refused, type CommandLine, type Grammar } from '../command-line.ts';
import { draftArticle } from './article.ts';
import { draftEntity, draftSource, partyDraft } from './entity.ts';
import { entity } from '../../schema/entity.ts';
import { PASSAGE_KINDS, time, type Passage, type PassageKind } from '../../schema/evidence.ts';
import { anchorTooLong } from '../../schema/words.ts';
import { editionProblem } from '../check/editions.ts';
import { draftChapter } from './chapter.ts';
import { draftEdition } from './edition.ts';
import { articleCalled, draftFinding, draftPlaces, draftTension } from './finding.ts';
import { hintsIn, type SourceHint } from './hints.ts';
import { draftTables } from './from-table.ts';
import { renumber } from './renumber.ts';
import { nextNumber, readRaw, writeDraft, type Draft } from './scaffold.ts';

/** How each command is called; shown when none, or no known one, is given. */
export const NEW_USAGE = `npm run new -- article <text-file> [--slug words] [--language nl] [--address https://…] [--headline "…"] [--author "…"] [--outlet "…"] [--keep 3,5] [--drop 9]
npm run new -- finding --article <slug> --paragraph <n> (or --page <n>, or --minute 12:30) [--phrase "up to six words"] [--slug words]
npm run new -- finding --article <slug> --all (or --paragraph 2,4.1: the places of paragraph 2, and sentence 1 of 4) [--chapter <name>] [--slug words, for one sentence]
npm run new -- entity "<name>" [--kind company] [--slug words]
npm run new -- source "<title>" [--kind records] [--slug words] [--article <slug>]
npm run new -- tension <number> <number> [--slug words]
npm run new -- chapter "<title>" [--slug words]
npm run new -- edition <language>
npm run new -- from-table <folder>
npm run new -- renumber <number or file> [--to <number>]`;

interface Call extends CommandLine {
  directory: string;
  loaded: Loaded;
  say: (line: string) => void;
}

/** Runs `npm run new` with its arguments on a content folder: writes one file, or says why not. Returns the exit code. */
export function runNew(
  directory: string,
  args: readonly string[],
  say: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): number {
  try {
    const { command, ...line } = parse(args);
    const loaded = loadReport(directory);
    COMMANDS[command]!.run({ directory, ...line, loaded, say });
    return 0;
  } catch (error) {
    return refused(error, complain);
  }
}

/** What may stand behind each command, and what it does. */
const COMMANDS: Record<string, Grammar & { run: (call: Call) => void }> = {
  article: {
    options: ['slug', 'language', 'address', 'headline', 'outlet', 'keep', 'drop'],
    many: ['author'],
    run: newArticle,
  },
  finding: {
    options: ['article', ...PASSAGE_KINDS, 'phrase', 'slug', 'chapter'],
    flags: ['all'],
    run: newFinding,
  },
  entity: {
    options: ['kind', 'slug'],
    run: newEntity,
  },
  source: {
    options: ['kind', 'slug', 'article'],
    run: newSource,
  },
  tension: { options: ['slug'], run: newTension },
  chapter: { options: ['slug'], run: newChapter },
  edition: { run: newEdition },
  'from-table': { run: fromTable },
  renumber: { options: ['to'], run: moveFinding },
};

function parse(args: readonly string[]): CommandLine & { command: string } {
  const [command = '', ...rest] = args;
  if (!Object.hasOwn(COMMANDS, command)) {
    const near = closest(command, Object.keys(COMMANDS));
    throw new Refusal(
      `${command === '' ? 'what is new?' : `"${command}" is no command`}${near ? ` — did you mean "${near}"?` : ''}\n${NEW_USAGE}`,
    );
  }
  return { command, ...readCommandLine(rest, COMMANDS[command]!, usageOf(command)) };
}

const usageOf = (command: string) =>
  NEW_USAGE.split('\n')
    .filter((line) => line.includes(`-- ${command} `))
    .join('\n');

function write({ directory, say }: Call, ...drafts: Draft[]): void {
  for (const draft of drafts) say(`wrote ${writeDraft(directory, draft)}`);
  say('"npm run check" says what is still to do in it.');
}

function one({ words }: Call, what: string): string {
  if (words.length !== 1 || words[0]!.trim() === '')
    throw new Refusal(`give ${what} in "quotes", and one only — it is called like this:\n${NEW_USAGE}`);
  return words[0]!.trim();
}

/** The content without the files that have errors; the site file is needed. */
function contentOf({ loaded }: Call): Content {
  if (!loaded.content)
    throw new Refusal('site.yaml has errors — mend them first; "npm run check" lists them');
  return loaded.content;
}

/** Writes a finding for each row of a table, or nothing where a row is wrong. */
function fromTable(call: Call): void {
  contentOf(call);
  const { drafts, problems } = draftTables(
    one(call, 'the folder of the tables'),
    call.directory,
    call.loaded,
  );
  if (problems.length > 0)
    throw new Refusal(
      `${problems.map(problemLine).join('\n')}\nnothing was written: ${counted(problems.length, 'row')} to mend`,
    );
  for (const draft of drafts) call.say(`wrote ${writeDraft(call.directory, draft)}`);
  call.say(`${counted(drafts.length, 'finding')}; "npm run check" says what is still to do.`);
}

function newArticle(call: Call): void {
  const file = one(call, 'the path of a text file');
  const text = importText(readRaw(file), { keep: numbers(call, 'keep'), drop: numbers(call, 'drop') });
  showBlocks(text, call.say);
  const content = contentOf(call);
  const { read, left } = unreadEntities(call.loaded.files, content);
  for (const path of left)
    call.say(`${path} has errors, so the import does not know its party — mend it first`);
  const known = { ...content, entities: [...content.entities, ...read] };
  const drafts = draftArticle(text, known, { ...call.options, authors: call.many.author });
  write(call, ...drafts);
  const slug = drafts[0]!.file.replace(/^articles\/|\.mdx$/g, '');
  call.say(
    `Wrong above? Delete what was written and name blocks by number: --keep 3,5 (are paragraphs) --drop 9 (are not).`,
  );
  call.say(
    `Another name? Rename the file now; once it is published: npm run ledger -- move /articles/${slug}/ /articles/<new name>/ --date … --reason "…"`,
  );
  call.say(
    `Next: npm run new -- finding --article ${slug} --paragraph 2,4.1 --chapter <name> (or --all); its places are:`,
  );
  for (const { paragraph, sentence, phrase, why, kind } of hintsIn({ ...drafts[0]!, path: drafts[0]!.file })
    .places)
    call.say(`  ${paragraph}.${sentence}  ${phrase} (${[kind, ...why].join(', ')})`);
}

/** Parties whose files still have something to do, by the names that they have; and the files that do not say even that. */
function unreadEntities(files: Loaded['files'], { entities }: Content) {
  const unread = files.filter(
    ({ collection, id }) => collection === 'entities' && !entities.some((known) => known.id === id),
  );
  const all = unread.map((file) => ({ file, known: entity.safeParse(file.data) }));
  return {
    read: all.flatMap(({ file: { id }, known }) =>
      known.success ? [{ id, data: known.data, prose: [] }] : [],
    ),
    left: all.flatMap(({ file, known }) => (known.success ? [] : [file.path])),
  };
}

/** The blocks as they were understood; only on the screen, never in a file. */
function showBlocks({ blocks, paragraphs, notes }: ImportedText, say: Call['say']): void {
  let paragraph = 0;
  for (const { number, kind, text } of blocks) {
    const label = kind === 'paragraph' ? `paragraph ${++paragraph}` : kind;
    say(
      `${String(number).padStart(3)}  ${label.padEnd(14)}${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`,
    );
  }
  say(counted(paragraphs.length, 'paragraph'));
  for (const note of notes) say(`Look: ${note}`);
}

function newFinding(call: Call): void {
  const { article, phrase, slug, chapter } = call.options;
  refuseChapter(contentOf(call), chapter);
  if (article !== undefined && call.flags.has('all')) return newFindings(call, article);
  const passages = call.options.paragraph?.split(',').map((part) => part.trim());
  const wrong = passages?.find((part) => !/^[1-9]\d{0,3}(?:\.[1-9]\d?)?$/.test(part));
  if (wrong !== undefined)
    throw new Refusal(
      `--paragraph "${wrong}" is not a number — write for example --paragraph 3, or 3.2 for its second sentence`,
    );
  // What the import has marked is filled in; with a phrase or a name of its own, a finding is the editor's.
  const marked = article === undefined ? [] : markedIn(call, article);
  const isMarked = passages?.some((part) => marked.includes(Number(part)));
  const isPoint = passages?.some((part) => part.includes('.')) ?? false;
  if (isPoint && phrase !== undefined)
    throw new Refusal('--phrase is a place of its own — give it with --paragraph 3, not with 3.2');
  if (article !== undefined && phrase === undefined && (isPoint || (isMarked && slug === undefined)))
    return newFindings(call, article, passages);
  const given = PASSAGE_KINDS.filter((kind) => call.options[kind] !== undefined);
  if (article === undefined || given.length !== 1)
    throw new Refusal(
      `--article and one of --paragraph, --page and --minute are needed — it is called like this:\n${usageOf('finding')}`,
    );
  const long = phrase === undefined ? null : anchorTooLong(phrase);
  if (long !== null) throw new Refusal(`the phrase ${long}`);
  write(
    call,
    draftFinding(
      nextNumber('findings', call.loaded),
      { article, passage: passageIn(call, given[0]!), phrase, slug, chapter },
      contentOf(call),
      articlesOf(call),
    ),
  );
}

function refuseChapter({ chapters }: Content, chapter: string | undefined): void {
  const names = chapters.map(({ id }) => chapterName(id));
  if (chapter === undefined || names.includes(chapter)) return;
  throw new Refusal(
    `there is no chapter "${chapter}" — ${didYouMean(chapter, names, `the chapters are ${names.join(', ')}`)}`,
  );
}

function passageIn(call: Call, by: PassageKind): Passage {
  if (by !== 'minute') return { by, at: numbers(call, by)[0]! };
  const at = call.options.minute!;
  const wrong = time.safeParse(at).error?.issues[0]!.message;
  if (wrong !== undefined) throw new Refusal(`--minute "${at}" ${wrong}`);
  return { by, at };
}

const articlesOf = ({ loaded }: Call) => loaded.files.filter(({ collection }) => collection === 'articles');

/** The paragraphs in which the import of an article has marked a place. */
const markedIn = (call: Call, article: string): number[] =>
  articlesOf(call)
    .filter(({ id }) => id === article)
    .flatMap((file) => hintsIn(file).places.map(({ paragraph }) => paragraph));

/** A finding for each place that the import has marked, or for those of some paragraphs. */
function newFindings(call: Call, article: string, passages?: readonly string[]): void {
  const { article: _, paragraph, chapter, slug, ...others } = call.options;
  if (slug !== undefined && passages?.length !== 1)
    throw new Refusal('--slug names one finding — give it with one place, for example --paragraph 3.2');
  if (Object.values(others).some((value) => value !== undefined) || (paragraph !== undefined && !passages))
    throw new Refusal(
      `--all takes --article and --chapter alone — it is called like this:\n${usageOf('finding')}`,
    );
  const first = nextNumber('findings', call.loaded);
  const drafted = draftPlaces(
    first,
    { article, passages, chapter, slug },
    contentOf(call),
    call.loaded.files,
  );
  write(call, ...drafted.drafts);
  restOn(call, drafted.article.id, drafted.restsOn, true);
  call.say(
    'Read each beside the article: write its statement, put right what is guessed, delete each line "# check", and the files that are no finding.',
  );
}

/** Adds sources to those that an article rests on. */
function restOn({ directory }: Call, article: string, sources: readonly string[], isGuess: boolean): void {
  const lines = sources.flatMap((id) => [...(isGuess ? [`  ${CHECK}\n`] : []), `  - ${id}\n`]).join('');
  changeFile(join(directory, `articles/${article}.mdx`), (text) => {
    if (/^restsOn: *\[/m.test(text))
      return text.replace(
        /^(restsOn: *\[.*?)\]/m,
        (_line, list: string) => `${[list, ...sources].join(', ').replace('[, ', '[')}]`,
      );
    return text.replace(
      /^restsOn:\n((?: +(?:- \S+|# .*)\n)*)/m,
      (_all, listed: string) =>
        `restsOn:\n${lines === '' ? listed : listed.replace('  - TODO\n', '')}${lines}`,
    );
  });
}

/** A party that an import has found is filled in with what stood beside its name. */
function newEntity(call: Call): void {
  const name = one(call, 'a name');
  const { site } = contentOf(call);
  const [found] = articlesOf(call).flatMap((file) =>
    hintsIn(file)
      .parties.filter((hint) => hint.name === name)
      .map((hint) => ({ hint, file })),
  );
  if (!found || call.options.kind !== undefined || call.options.slug !== undefined)
    return write(call, draftEntity(name, call.options, contentOf(call)));
  const { language = null } = (found.file.data ?? {}) as { language?: string };
  write(call, partyDraft(found.hint, language, null, site.language));
}

function newSource(call: Call): void {
  const { article } = call.options;
  const file = article === undefined ? null : articleCalled(article, articlesOf(call));
  const { entities } = contentOf(call);
  const known = (hint: SourceHint) => hint.seenBy?.every((id) => entities.some((entity) => entity.id === id));
  const found = file ? hintsIn(file).sources.filter(known) : [];
  const draft = draftSource(one(call, 'a title'), call.options, found);
  write(call, draft);
  if (file) restOn(call, file.id, [draft.file.replace(/^sources\/|\.yaml$/g, '')], false);
}

function newChapter(call: Call): void {
  const number = nextNumber('chapters', call.loaded);
  write(call, draftChapter(number, one(call, 'a title'), call.options.slug));
}

function newTension(call: Call): void {
  const pair = call.words.map(Number);
  if (pair.length !== 2 || !pair.every((number) => Number.isInteger(number) && number > 0))
    throw new Refusal(`name two findings by number — it is called like this:\n${usageOf('tension')}`);
  const findings = new Set(
    call.loaded.files.filter(({ collection }) => collection === 'findings').map(({ id }) => numberOf(id)),
  );
  const missing = pair.find((number) => !findings.has(number));
  if (missing !== undefined)
    throw new Refusal(
      missingFinding(missing, call.loaded.report?.ledger ?? EMPTY_LEDGER, 'name two findings that exist')[0],
    );
  write(call, draftTension(nextNumber('tensions', call.loaded), [pair[0]!, pair[1]!], call.options.slug));
}

/** Writes a file for whatever an edition has no words for yet; may be run again whenever the original has grown. */
function newEdition(call: Call): void {
  const language = one(call, 'the code of a language');
  const { report, files, editions } = call.loaded;
  if (!report) throw new Refusal('site.yaml has errors — mend them first; "npm run check" lists them');
  const wrong = editionProblem(language, report.site.language);
  if (wrong) throw new Refusal(wrong);
  const entries = editions.find((edition) => edition.language === language)?.entries ?? new Map();
  const drafts = draftEdition(language, files, report, entries);
  for (const draft of drafts) writeDraft(call.directory, draft);
  call.say(`wrote ${counted(drafts.length, 'file')} in editions/${language}`);
  if (drafts.length > 0)
    call.say(
      'Write over each TODO; the original stands above it. A file with a TODO left shows the original.',
    );
}

function moveFinding(call: Call): void {
  const [to] = numbers(call, 'to');
  const { path, references, look } = renumber(
    call.directory,
    call.loaded,
    one(call, 'a number or a file'),
    to,
  );
  call.say(`moved to ${path}; ${counted(references, 'reference')} rewritten`);
  if (look.length > 0) call.say(`Look at these places yourself:\n${look.join('\n')}`);
}

function numbers({ options }: Call, name: string): number[] {
  const parts = (options[name] ?? '').split(',').filter(Boolean);
  const wrong = parts.find((part) => !/^\d{1,6}$/.test(part.trim()) || Number(part) < 1);
  if (wrong !== undefined)
    throw new Refusal(`--${name} "${wrong}" is not a number — write for example --${name} 3`);
  return parts.map(Number);
}
