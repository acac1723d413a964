import type { $ZodIssue } from 'zod/v4/core';
import type { Complaint, Content, EditionOf } from '../../model/content.ts';
import { joinReport } from '../../model/join/join.ts';
import { reportReader } from '../../model/wording/content.ts';
import type { Reader } from '../../model/wording/reading.ts';
import { slipsIn } from '../../model/plausible/rules.ts';
import { familyNameSpots } from '../../model/persons/family-name.ts';
import type { Report } from '../../model/report.ts';
import { editionLanguages } from '../../reading/directory.ts';
import { errorAt, sortProblems, type Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';
import { COLLECTIONS, GLOSSARY, SITE, type CollectionName } from '../../schema/collections.ts';
import { describeField, explainIssue, flattenIssue } from './explain.ts';
import { chapterComplaints } from './chapters.ts';
import { coverComplaints } from './cover.ts';
import { checkLedger, loadLedger, type LoadedLedger } from '../ledger/check.ts';
import { readPhrase } from '../import/quantity.ts';
import { frequentWords, leadsOf } from '../import/words.ts';
import { copiedProblems } from './copied.ts';
import { guessesIn } from './guesses.ts';
import { deadLinks } from './links.ts';
import { staleVerifications } from '../verify/digest.ts';
import { catalogueOf, noCatalogue } from '../../text/catalogue.ts';
import { placedIn } from './placing.ts';
import { abbreviatedIn, namesInFiles, withoutFamilyNames } from './person-names.ts';
import { misleadingFields } from './plain-fields.ts';
import { repositoryProblems } from './repository.ts';
import { slipComplaints, slipsAsked, withoutAskedFor, withoutShadows } from './slips.ts';
import { summaryComplaints } from './summaries.ts';
import { findTodos, isShadowed } from './todo.ts';
import { withheldAgain } from './withheld.ts';
import { neverSaid, wordingComplaints } from './wordings.ts';

/** Files, read, checked and joined. */
export interface Joined {
  /** Null when the site file itself cannot be used. */
  report: Report | null;
  content: Content | null;
  problems: Problem[];
  files: RawFile[];
  /** What was published so far, line by line. */
  ledger: LoadedLedger;
  /** What reads the texts; null where the interface does not speak their language. */
  reader: Reader | null;
}

/** Files after their schemas, with the ledger beside them. */
interface Gathered {
  site: Content['site'] | null;
  content: Omit<Content, 'site'>;
  /** `collection/id` of the files that cannot be used. */
  broken: Set<string>;
  ledger: LoadedLedger;
  problems: Problem[];
}

function gather(files: readonly RawFile[], directory: string, edition?: EditionOf): Gathered {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const content: Omit<Content, 'site'> = {
    glossary: {},
    chapters: [],
    articles: [],
    findings: [],
    entities: [],
    sources: [],
    tensions: [],
    ...(edition ? { edition } : {}),
  };
  let site: Content['site'] | null = null;
  for (const file of files) {
    const { data: checked, problems: found } = validate(file);
    problems.push(...found);
    if (!edition) problems.push(...guessesIn(file));
    if (checked === null) broken.add(`${file.collection}/${file.id}`);
    else if (file.collection === 'site') site = checked as Content['site'];
    else if (file.collection === 'glossary') content.glossary = checked as Content['glossary'];
    else
      (content[file.collection as CollectionName] as unknown[]).push({
        id: file.id,
        data: checked,
        prose: file.prose,
      });
  }
  if (site) content.languages = edition?.languages ?? [site.language, ...editionLanguages(directory)];
  const ledger = loadLedger(directory, site?.launched !== undefined, edition?.ledger);
  return { site, content, broken, ledger, problems: [...problems, ...ledger.problems] };
}

/** Joins files without holding their words: quick. `null` where a file cannot be used, or does not fit the others. */
export function reportOf(files: readonly RawFile[], directory: string): Report | null {
  const { site, content, broken, ledger } = gather(files, directory);
  if (site === null || broken.size > 0) return null;
  const { report, complaints } = joinReport({ site, ...content }, broken, ledger.ledger);
  return complaints.some(({ severity }) => severity === 'error') ? null : report;
}

/**
 * Checks and joins files that were read from a folder, or merged from an edition and its original. `today` is given where
 * a clock may be asked: what is built never depends on it.
 */
export function joinFiles(
  files: RawFile[],
  problems: Problem[],
  directory: string,
  edition?: EditionOf,
  today: string | null = null,
): Joined {
  const { site, content, broken, ledger, problems: found } = gather(files, directory, edition);
  problems.push(...found);
  if (site === null)
    return { report: null, content: null, problems: sortProblems(problems), files, ledger, reader: null };
  const language = catalogueOf(site.language);
  if (!language) problems.push(noWordsFor(site.language, files));
  const joined = joinReport({ site, ...content }, broken, ledger.ledger);
  const reader = language ? reportReader(joined.report, language.wording) : null;
  // What an unreadable file would have said may be what a text goes by.
  const held = broken.size > 0 ? null : reader;
  // What an edition shares with its original is told where it stands.
  const slips =
    !held || edition
      ? []
      : slipsIn({ site, ...content }, joined.report, held, {
          today,
          count: frequentWords,
          readPhrase,
          leadsOf,
        });
  const complaints = withoutAskedFor(joined.complaints, slips);
  const others = [...complaints, ...inOtherLanguage(edition)];
  const slipped = slipComplaints(slips, { site, ...content }, complaints);
  // A slip that cannot be meant is told alone: whatever goes by it would ask for words that fit the slip.
  const known = [...others, ...slipped.filter(({ severity }) => severity === 'error')];
  const worded = !held
    ? []
    : [
        ...wordingComplaints({ site, ...content }, joined.report, held, known, slipsAsked(slips)),
        ...chapterComplaints(joined.report, held, known).filter(({ code }) => !edition || code !== 'untold'),
        ...coverComplaints(joined.report, held, known),
        ...summaryComplaints({ articles: content.articles }),
      ];
  problems.push(
    ...placeComplaints([...complaints, ...worded, ...withoutShadows(slipped, worded)], files, broken),
    ...neverSaid(files, site.neverSay),
    // The words of an edition are asked for as they were read: what is not current is not among these.
    ...(edition ? [] : withheldAgain(files, ledger.publications)),
    ...checkLedger(directory, joined.report, ledger, files),
  );
  // An unreadable file has its page and its evidence too: only with all files read is either certain.
  if (broken.size === 0)
    problems.push(
      ...deadLinks(files, joined.report),
      ...staleVerifications({ site, ...content }, files),
      ...copiedProblems(content, files, edition !== undefined),
    );
  const forms = abbreviatedIn(content);
  if (!edition) problems.push(...repositoryProblems(directory, content, forms));
  if (forms.length > 0)
    problems.push(...namesInFiles(directory, (text, slug) => familyNameSpots(text, forms, slug)));
  return {
    report: joined.report,
    content: { site, ...content },
    problems: sortProblems(withoutFamilyNames(problems, forms)),
    files,
    ledger,
    reader,
  };
}

/** Stands for texts that an edition shows in the original's language: they cannot be held by the words of its own. */
function inOtherLanguage(edition: Content['edition']): Complaint[] {
  return [...(edition?.entries ?? [])]
    .filter(([, { state }]) => state !== 'current')
    .map(([key]): Complaint => {
      const [collection, id] = key.split('/') as [Complaint['collection'], string];
      return { collection, id, path: [], code: 'edition', severity: 'error', words: '' };
    });
}

function noWordsFor(language: string, files: readonly RawFile[]): Problem {
  const site = files.find(({ collection }) => collection === 'site')!;
  return errorAt(site.path, site.at(['language']), 'schema', `language: ${noCatalogue(language)}`);
}

/** What a file is after its schema, and what is wrong with it; `null` where it cannot be used. */
interface Validated {
  data: unknown;
  problems: readonly Problem[];
}

/** A file that is read once is held against its schema once, however often content is joined anew. */
const validated = new WeakMap<RawFile, Validated>();

function validate(file: RawFile): Validated {
  const known = validated.get(file) ?? validateAnew(file);
  validated.set(file, known);
  return known;
}

function validateAnew(file: RawFile): Validated {
  const problems: Problem[] = [];
  const folder = folderOf(file);
  const named = folder.fileName.test(file.id);
  if (!named)
    problems.push(
      errorAt(
        file.path,
        { line: 1, column: 1 },
        'file',
        `the file name does not fit — ${folder.fileNameHint}`,
      ),
    );
  if (file.data === undefined) return { data: null, problems };
  const todos = findTodos(file.data);
  problems.push(...todos.map((path) => stillToDo(file, path)));
  const unnamed = unnamedTerm(file);
  if (unnamed) problems.push(unnamed);
  const result = folder.schema.safeParse(file.data, { reportInput: true });
  const issues = result.success ? [] : (result.error.issues as $ZodIssue[]).flatMap(flattenIssue);
  problems.push(
    ...issues.filter(({ path }) => !isShadowed(path, todos)).flatMap((issue) => placeIssue(issue, file)),
  );
  if (result.success) problems.push(...misleadingFields(file));
  const isFit = result.success && todos.length === 0 && named && !unnamed && file.readable;
  return { data: isFit ? result.data : null, problems };
}

/** The one key that no record of names keeps: it would go without a word. */
function unnamedTerm({ collection, data, path, at }: RawFile): Problem | null {
  if (collection !== 'glossary' || !Object.hasOwn(data as object, '__proto__')) return null;
  const words =
    'the name "__proto__" is not a kebab-case name — choose another one, for example "river-trading-bv"';
  return errorAt(path, at(['__proto__'], true), 'schema', words);
}

function stillToDo(file: RawFile, path: readonly PropertyKey[]): Problem {
  const key = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step))).join('.');
  const sentence = describeField(folderOf(file).schema, path) ?? 'write it';
  return errorAt(
    file.path,
    file.at(path),
    'to do',
    `${key.replaceAll('.[', '[')} is still to do — ${sentence}`,
  );
}

function placeIssue(issue: $ZodIssue, file: RawFile): Problem[] {
  const { schema } = folderOf(file);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      errorAt(
        file.path,
        file.at([...issue.path, key], true),
        'schema',
        explainIssue({ ...issue, keys: [key] }, schema),
      ),
    );
  }
  const place = file.at(issue.path, issue.code === 'invalid_key');
  return [errorAt(file.path, place, 'schema', explainIssue(issue, schema))];
}

const folderOf = (file: RawFile) =>
  file.collection === 'site'
    ? SITE
    : file.collection === 'glossary'
      ? GLOSSARY
      : COLLECTIONS[file.collection as CollectionName];

/** Complaints about other complaints' causes are left out: one mistake, one message. */
function placeComplaints(
  complaints: readonly Complaint[],
  files: readonly RawFile[],
  broken: ReadonlySet<string>,
): Problem[] {
  const placed = placedIn(files);
  const anyBroken = broken.size > 0;
  const problems = complaints
    // With unreadable files about, "nothing uses it" and "there is no finding 7" may only be their shadow.
    .filter(({ severity, code }) => !anyBroken || (severity !== 'warning' && code !== 'missing finding'))
    .map((complaint): Problem => {
      const { collection: _, id: __, path: ___, ...fault } = complaint;
      return { ...fault, ...placed(complaint) };
    });
  const [unused, others] = [true, false].map((is) =>
    problems.filter(({ code }) => (code === 'unused') === is),
  );
  return [...others!, ...(unused!.length < MANY ? unused! : [unusedTogether(unused!)])];
}

/** So many files that nothing uses are named in one message: drafts were deleted that brought them. */
const MANY = 3;

function unusedTogether(unused: readonly Problem[]): Problem {
  const paths = unused.map(({ path }) => (/[^\w./-]/.test(path) ? `"${path}"` : path));
  const words = `nothing uses this file and ${unused.length - 1} more — name them in a finding, a source or an article, or delete them: rm ${paths.join(' ')}`;
  return { ...unused[0]!, words };
}
