import type { Ledger } from '../../model/promise/ledger.ts';
import { end, propose, publish, sorted, type Ending } from '../../model/promise/publish.ts';
import { headsOf, type Heading, type Publication } from '../../model/promise/publications.ts';
import { missingFinding } from '../../model/join/missing-finding.ts';
import { publicReport } from '../../model/persons/public.ts';
import type { Finding, Report } from '../../model/report.ts';
import { LEDGER_FOLDER } from '../../reading/ledger.ts';
import { editionLanguages } from '../../reading/directory.ts';
import type { FaultCode } from '../../reading/fault.ts';
import { sha256 } from '../../reading/sha256.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import {
  addressRecord,
  CHANGE_KINDS,
  isVersion,
  type ChangeKind,
  type LedgerRecord,
  type VersionKind,
  type VersionRecord,
} from '../../schema/ledger.ts';
import { canonicalJson } from '../../model/promise/snapshot.ts';
import { isRespelling } from '../../model/promise/versions.ts';
import { counted } from '../../text/numbers.ts';
import { t } from '../../text/t.ts';
import { readCommandLine, Refusal, refused, type CommandLine, type Grammar } from '../command-line.ts';
import { loadReport, type Loaded } from '../check/load.ts';
import { strictly } from '../check/guesses.ts';
import { linesToReread } from '../check/reread.ts';
import { printProblems } from '../check/print.ts';
import { changesTold } from '../../text/versions.ts';
import { chained, convertLedger } from './convert.ts';
import { booksOf, editionBooks, type Book } from './book.ts';
import type { LoadedLedger } from './check.ts';
import { dayAfter } from './history.ts';
import { rebaseLedger } from './rebase.ts';
import { withhold } from './withhold.ts';
import {
  ledgerIn,
  legalIn,
  mustHold,
  newPublication,
  withoutLegal,
  withoutPublication,
  type World,
} from './write.ts';
import { finish, inRoom, writeTogether, type Change } from './transaction.ts';
import { follow } from './follow.ts';

/** How each command is called; shown with every mistake. */
export const LEDGER_USAGE = `npm run ledger                       what would be recorded
npm run ledger -- publish --date YYYY-MM-DD --note "what changed and why" [--kind correction|clarification|update|wording] [numbers]
                                     (--note-nl "…": what readers of the edition "nl" are told; left out, day and kind alone;
                                     for several in one: --notes "nl: … de: …")
npm run ledger -- withdraw <number or address> --date YYYY-MM-DD --reason "…" --subject "in general words" [--successor <number>] [--legal]
npm run ledger -- merge <number> --into <number> --date YYYY-MM-DD --reason "…"
npm run ledger -- split <number> --into <number>,<number> --date YYYY-MM-DD --reason "…"
npm run ledger -- move <address> <address> --date YYYY-MM-DD --reason "…"
npm run ledger -- withhold --date YYYY-MM-DD --reason "…"   (asks for the name; --again puts the gaps anew)
npm run ledger -- rebase [--onto <branch, or digest of main's last publication>]
npm run ledger -- convert`;

/** What keeps a file from being read: then nobody knows what it refers to. */
const UNREADABLE: ReadonlySet<FaultCode> = new Set([
  'file',
  'characters',
  'yaml',
  'markdown',
  'schema',
  'to do',
]);

interface Call extends CommandLine {
  command: string;
}

const COMMANDS: Record<string, Grammar> = {
  propose: {},
  publish: { options: ['date', 'note', 'kind', 'rewritten'] },
  withdraw: { options: ['date', 'reason', 'subject', 'successor'], flags: ['legal'] },
  merge: { options: ['date', 'reason', 'into'] },
  split: { options: ['date', 'reason', 'into', 'subject'] },
  move: { options: ['date', 'reason'] },
  withhold: { options: ['date', 'reason'], flags: ['again'] },
  rebase: { options: ['onto'] },
  convert: {},
};

/** Runs `npm run ledger` with its arguments on a content folder. Never asks. Returns the exit code. */
export function runLedger(directory: string, args: readonly string[], world: World): number {
  try {
    return run(directory, parse(args, editionLanguages(directory)), world);
  } catch (error) {
    return refused(error, console.error);
  }
}

function run(directory: string, call: Call, world: World): number {
  if (finish(directory)) console.log('Finished what an interrupted command had begun.');
  if (call.command === 'convert') return runConvert(directory, world);
  const loaded = loadReport(directory);
  const { report } = loaded;
  const rebasing = call.command === 'rebase';
  const ledgers = [loaded.ledger, ...loaded.editions.flatMap(({ ledger }) => ledger ?? [])];
  const wrong = ledgers
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => !(rebasing && code === 'branches'));
  if (!report || wrong.length > 0)
    refuse(report ? wrong : loaded.problems.filter(({ severity }) => severity === 'error'));
  if (call.command === 'propose') return show(loaded, report);
  if (rebasing) return runRebase(directory, call, loaded, report, world);
  const day = dayOf(call, report, world);
  // What the history, or what is deployed, tells against the ledger is mended before anything is added to it.
  const forged = loaded.problems.filter(({ code, severity }) => code === 'history' && severity === 'error');
  if (forged.length > 0) refuse(forged);
  if (call.command === 'withhold') return runWithhold(directory, call, loaded, day, world);
  if (call.command === 'publish') return runPublish(directory, call, loaded, report, day, world);
  return runEnding(directory, call, loaded, report, day, world);
}

function refuse(problems: Loaded['problems']): never {
  printProblems(problems);
  throw new Refusal('Nothing was recorded: mend the errors above first.');
}

function runConvert(directory: string, world: World): number {
  const files = convertLedger(directory, world);
  console.log(`Moved the ledger into ${counted(files.length, 'file')}:\n${files.join('\n')}`);
  return 0;
}

function runRebase(directory: string, call: Call, loaded: Loaded, report: Report, world: World): number {
  if (report.site.launched === undefined)
    throw new Refusal(
      'This is a preview: numbers may still move ("npm run new -- renumber"), and "npm run ledger -- publish" records everything anew.',
    );
  const unreadable = loaded.problems.filter(({ code }) => UNREADABLE.has(code));
  if (unreadable.length > 0) refuse(unreadable);
  for (const line of rebaseLedger(directory, loaded, call.options.onto, world)) console.log(line);
  return 0;
}

function runPublish(
  directory: string,
  call: Call,
  loaded: Loaded,
  report: Report,
  date: string,
  world: World,
): number {
  const errors = strictly(loaded.problems).filter(
    ({ severity, code }) => severity === 'error' && code !== 'unpublished',
  );
  if (errors.length > 0) refuse(errors);
  const note = need(call, 'note');
  const { foreign } = propose(report);
  const preview = report.site.launched === undefined;
  const rewritten = new Set((call.options.rewritten ?? '').split(',').map(Number));
  const only = call.words.length > 0 ? new Set(call.words.map((word) => numberOf(word, report))) : undefined;
  const stranger = foreign.find(({ number }) => !rewritten.has(number) && (only?.has(number) ?? true));
  if (stranger) throw new Refusal(foreignWords(stranger));
  const plans = booksOf(loaded, report).map((book) => {
    const own = noteIn(book.report.site.language);
    const said = book.room === '' ? { note } : call.options[own] !== undefined && { note: need(call, own) };
    return planOf(book, { date, ...said, ...(only && { only }) }, preview);
  });
  if (plans.every(({ isNothing }) => isNothing)) {
    console.log('Nothing to record: the ledger holds everything as it is.');
    return 0;
  }
  const kind = kindOf(call, plans[0]!.added, report);
  let original: Ledger | undefined;
  const written = plans.map((plan) => {
    const own = kindOfPlan(plan, kind);
    const { note: said } = plan.heading;
    const { publications, changes } = plan.isNothing
      ? { publications: plan.book.ledger.publications, changes: [] }
      : preview
        ? writtenAnew(plan, world, original)
        : appended(
            plan.book.ledger,
            plan.added,
            { date, kind: own, ...(said !== undefined && { note: said }) },
            world,
            original,
          );
    original ??= ledgerIn(publications, !preview);
    return { ...plan, kind: own, changes: inRoom(plan.book.room, changes) };
  });
  writeTogether(
    directory,
    written.flatMap(({ changes }) => changes),
  );
  for (const { book, kind, added, isNothing } of written)
    if (!isNothing)
      console.log(
        `Recorded in ${book.room}${LEDGER_FOLDER}/ as ${kind === 'update' ? 'an' : 'a'} ${kind}: ${counted(added.filter(isVersion).length, 'version')} of findings, ${counted(added.length, 'line')} in all.`,
      );
  if (preview)
    console.log(
      'This is a preview: numbers may still move, and what is gone was taken out. The promise begins with "launched" in site.yaml.',
    );
  return 0;
}

function runWithhold(directory: string, call: Call, loaded: Loaded, date: string, world: World): number {
  if (call.words.length > 0)
    throw new Refusal(
      'The name is never an argument: it is in the history of your shell now — delete it there, and run the command without it; it asks.',
    );
  const unreadable = loaded.problems.filter(({ code }) => UNREADABLE.has(code));
  if (unreadable.length > 0) refuse(unreadable);
  const reason = need(call, 'reason');
  const typed = call.flags.has('again') ? null : (world.secret?.() ?? []);
  for (const line of withhold(directory, loaded, { date, reason }, typed, world)) console.log(line);
  return 0;
}

/** What is new among the records; texts that the law has taken out are not. */
function addedTo(before: readonly LedgerRecord[], after: readonly LedgerRecord[]): LedgerRecord[] {
  const old = new Set(before.map(canonicalJson));
  return after.filter((record) => !old.has(canonicalJson(record)));
}

/** What the change is to readers: as said, else a correction where anything published has changed but the spelling of names. */
function kindOf(call: Call, added: readonly LedgerRecord[], { ledger }: Report): ChangeKind {
  const said = call.options.kind;
  if (said === undefined) {
    const later = added.filter(isVersion).filter(({ n }) => n > 1);
    if (later.length === 0) return 'update';
    const before = ({ finding, n }: VersionRecord) => ledger.byFinding.get(finding)?.[n - 2];
    return later.every((record) => isRespelling(before(record), record)) ? 'wording' : 'correction';
  }
  const kind = CHANGE_KINDS.find((known) => known === said);
  if (!kind)
    throw new Refusal(`"${said}" is no kind of change — write --kind ${CHANGE_KINDS.join(', --kind ')}.`);
  return kind;
}

/** What would be recorded in one ledger. */
interface Plan {
  book: Book;
  heading: { date: string; note?: string; only?: ReadonlySet<number> };
  /** All records as they are to be. */
  after: LedgerRecord[];
  added: LedgerRecord[];
  isNothing: boolean;
}

function planOf(book: Book, heading: Plan['heading'], preview: boolean): Plan {
  const before = book.ledger.placed.map(({ record }) => record);
  const after = publish(book.report, before, heading, sha256);
  const added = addedTo(before, after);
  const isNothing =
    added.length === 0 && after.length === before.length && !(preview && isTangled(book.ledger));
  return { book, heading, after, added, isNothing };
}

/** An edition whose original stays has changed its translation, and nothing else. */
function kindOfPlan({ book: { report }, added }: Plan, kind: ChangeKind): VersionKind {
  const isTranslation = ({ finding, n, original }: VersionRecord) =>
    n > 1 && report.ledger.byFinding.get(finding)?.[n - 2]?.original === original;
  const versions = added.filter(isVersion);
  return report.edition && versions.length > 0 && versions.every(isTranslation) ? 'translation' : kind;
}

/** A ledger with a publication more, which builds on all that nothing builds on yet. */
function appended(
  { publications, ledger, text }: LoadedLedger,
  records: readonly LedgerRecord[],
  heading: Omit<Heading, 'buildsOn'>,
  world: World,
  original?: Ledger,
): { publications: Publication[]; changes: Change[] } {
  const buildsOn = ledger.heads;
  const { publication, change } = newPublication(text.path, { ...heading, buildsOn }, records, world);
  const { publications: all, changes } = withoutLegal([...publications, publication]);
  mustHold(all, true, original);
  return { publications: all, changes: [change, ...changes] };
}

/** True in a preview that two branches have written anew: something stands twice, or builds on what is gone. */
function isTangled({ publications, placed }: LoadedLedger): boolean {
  const here = new Set(publications.map(({ digest }) => digest));
  const lines = publications.reduce((sum, item) => sum + item.placed.length, 0);
  return (
    lines > placed.length ||
    publications.some(({ header }) => header.buildsOn.some((parent) => !here.has(parent)))
  );
}

/** A ledger anew from the first publication that no longer holds, which only a preview may. */
function writtenAnew(
  { after: records, book }: Plan,
  world: World,
  original?: Ledger,
): { publications: Publication[]; changes: Change[] } {
  const { publications: old, text } = book.ledger;
  const folder = text.path;
  const wanted = new Set(records.map(canonicalJson));
  const digests = new Set<string>();
  const holds = ({ digest, header, placed }: Publication): boolean => {
    const whole =
      header.buildsOn.every((parent) => digests.has(parent)) &&
      placed.every(({ record }) => wanted.delete(canonicalJson(record)));
    if (whole) digests.add(digest);
    return whole;
  };
  const broken = old.findIndex((item) => !holds(item));
  const kept = broken < 0 ? [...old] : old.slice(0, broken);
  const standing = new Set(kept.flatMap(({ placed }) => placed.map(({ record }) => canonicalJson(record))));
  const written = chained(
    folder,
    records.filter((record) => !standing.has(canonicalJson(record))),
    world,
    headsOf(kept),
  );
  const lost = old.filter((item) => !kept.includes(item));
  // What is withheld stays so, also where a preview is published anew.
  for (const { header } of lost.filter(({ header }) => header.withheld)) {
    const buildsOn = headsOf([...kept, ...written.map(({ publication }) => publication)]);
    const { date, kind, withheld, note } = header;
    written.push(newPublication(folder, { buildsOn, date, kind, note, withheld }, [], world));
  }
  const publications = [...kept, ...written.map(({ publication }) => publication)];
  mustHold(publications, false, original);
  const fresh = written.map(({ change }) => change);
  const over = new Set(fresh.map(({ file }) => file));
  const gone = lost.map(withoutPublication).filter(({ file }) => !over.has(file));
  return { publications, changes: [...gone, ...fresh] };
}

function foreignWords({ number, versions }: Finding): string {
  return `Finding ${number} has no evidence and hardly a word in common with its version ${versions.length - 1}. A number is never given to another finding: run "npm run new -- renumber ${number}" and withdraw or merge ${number}. If it is the same finding after all, add --rewritten ${number}.`;
}

function runEnding(
  directory: string,
  call: Call,
  loaded: Loaded,
  report: Report,
  date: string,
  world: World,
): number {
  if (report.site.launched === undefined)
    throw new Refusal(
      'This is a preview: delete, merge or rename the files, and run "npm run ledger -- publish" again; nothing has to be withdrawn.',
    );
  const ending = endingOf(call, date);
  const checked = addressRecord.safeParse(ending);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    throw new Refusal(`${issue.path.join('.')} ${issue.message}.`);
  }
  const unreadable = loaded.problems.filter(({ code }) => UNREADABLE.has(code));
  if (unreadable.length > 0) refuse(unreadable);
  const before = loaded.ledger.placed.map(({ record }) => record);
  const after = end(before, ending);
  if ('refused' in after) throw new Refusal(`Nothing was recorded: ${after.refused}.`);
  const { rooms, endings, said } = follow(directory, loaded, ending);
  const [{ texts, versions }, ...editions] = rooms;
  const added = addedTo(before, withPairs(after, endings)).filter((record) => !isVersion(record));
  const heading = { date, kind: ENDINGS[call.command]!, note: ending.reason };
  const own = appended(loaded.ledger, sorted([...added, ...versions]), heading, world);
  const original = ledgerIn(own.publications);
  const beside = editions.flatMap((edition) => {
    const { ledger, room } = edition.book;
    const kept = withoutLegal(ledger.publications, legalIn(own.publications));
    mustHold(kept.publications, true, original);
    const { length } = edition.versions;
    const more = length > 0 ? appended(ledger, edition.versions, heading, world, original).changes : [];
    return inRoom(room, [...edition.texts.changes(), ...kept.changes, ...more]);
  });
  writeTogether(directory, [...own.changes, ...texts.changes(), ...beside]);
  const leads = ending.into?.join(' and ') ?? ending.target;
  console.log(`Recorded: ${ending.address} is ${ending.state}${leads ? `, leading to ${leads}` : ''}.`);
  for (const line of said) console.log(line);
  if (ending.legal)
    console.log(
      'The text is out of every version in the ledger. It is still in the history of the repository: have it removed there too, if the law asks for it.',
    );
  console.log('Now run "npm run check": it names everything that still refers to it.');
  return 0;
}

/** Pairs end with a finding of theirs; one that was never published leaves no trace. */
function withPairs(records: LedgerRecord[], endings: readonly Ending[]): LedgerRecord[] {
  return endings.reduce((before, ending) => {
    const after = end(before, ending);
    return 'refused' in after ? before : after;
  }, records);
}

const ENDINGS: Record<string, Heading['kind']> = {
  withdraw: 'withdrawal',
  merge: 'merger',
  split: 'split',
  move: 'move',
};

function endingOf(call: Call, date: string): Ending {
  const reason = need(call, 'reason');
  const [first, second] = call.words;
  if (!first) throw new Refusal(`The number or address is missing.\n${LEDGER_USAGE}`);
  const address = addressOf(first);
  if (call.command === 'move') {
    if (!second) throw new Refusal(`The new address is missing.\n${LEDGER_USAGE}`);
    return { address, date, reason, state: 'moved', target: addressOf(second) };
  }
  if (call.command === 'merge')
    return { address, date, reason, state: 'merged', target: addressOf(need(call, 'into')) };
  if (call.command === 'split') return splitOf(call, address, date, reason);
  const { subject, successor } = call.options;
  return {
    address,
    date,
    reason,
    state: 'withdrawn',
    ...((subject !== undefined || address.startsWith('/findings/')) && {
      subject: subject ?? need(call, 'subject'),
    }),
    ...(successor !== undefined && { target: addressOf(successor) }),
    ...(call.flags.has('legal') && { legal: true }),
  };
}

/** A split is a withdrawal that leads to what the finding became. */
function splitOf(call: Call, address: string, date: string, reason: string): Ending {
  const into = [
    ...new Set(
      need(call, 'into')
        .split(',')
        .map((word) => addressOf(word.trim())),
    ),
  ];
  if (into.length < 2)
    throw new Refusal(`--into names at least two findings, for example --into 70,71.\n${LEDGER_USAGE}`);
  const numbers = into.map((part) => part.split('/')[2]);
  const subject = call.options.subject ?? `what findings ${numbers.join(' and ')} say now`;
  return { address, date, reason, state: 'withdrawn', subject, target: into[0]!, into };
}

/**
 * Prints what a publication would record, in words that may stand in the log of a public repository: no name that is
 * withheld, no initial.
 */
function show(loaded: Loaded, report: Report): number {
  const { content, files, problems } = loaded;
  const named = problems.filter(({ code }) => code === 'withheld' || code === 'person');
  if (named.length > 0) {
    printProblems(named);
    throw new Refusal('What would be recorded is not shown: mend the errors above first.');
  }
  const said = publicReport(report, t.finding.person.instead);
  const { addresses, fresh, changed, foreign, gone } = propose(report);
  const editions = editionBooks(loaded).flatMap((book) => linesOfEdition(book.report));
  if (fresh.length + changed.length + addresses.length + gone.length + editions.length === 0) {
    console.log('Nothing to record: the ledger holds everything as it is.');
    return 0;
  }
  if (report.site.launched === undefined)
    console.log('This is a preview: every finding is at version 1, and numbers may still move.');
  for (const { number } of fresh)
    console.log(`new      finding ${number}: ${said.byNumber.get(number)!.title}`);
  const reread = content ? linesToReread(changed, { content, report, files }) : new Map<Finding, string[]>();
  for (const finding of changed)
    console.log(changedLine(said.byNumber.get(finding.number)!, said, reread.get(finding) ?? []));
  for (const address of addresses.filter((path) => !/^\/findings\/\d/.test(path)))
    console.log(`new      ${address}`);
  for (const address of gone) console.log(`gone     ${address}`);
  for (const finding of foreign) console.log(foreignWords(finding));
  for (const line of editions) console.log(line);
  console.log('\nTo record it: npm run ledger -- publish --date YYYY-MM-DD --note "what changed and why"');
  return 0;
}

/** What a publication would record of an edition: what stands in it for the first time is counted alone. */
function linesOfEdition(report: Report): string[] {
  const { fresh, changed } = propose(report);
  const { language } = report.site;
  // In a preview nothing but version 1 is kept, and what it was is not known.
  const words = ({ versions }: Finding) => {
    const [before, now] = versions.slice(-2);
    if (!now) return 'its translation or its original changed';
    return before!.original === now.original
      ? 'its translation changed'
      : `for version ${now.original} of the original`;
  };
  return [
    ...(fresh.length > 0 ? [`new      edition ${language}: ${counted(fresh.length, 'finding')}`] : []),
    ...changed.map(
      (finding) =>
        `changed  edition ${language}, finding ${finding.number}, version ${finding.version}: ${words(finding)}`,
    ),
  ];
}

/** What changed in a finding, and every other text that names it or its parties: a correction has to reach those too. */
function changedLine(finding: Finding, report: Report, reread: readonly string[]): string {
  const [before, now] = [finding.versions.at(-2), finding.versions.at(-1)!];
  if (!before) return `changed  finding ${finding.number}: ${finding.title}`;
  const words = changesTold(before, now, report).map(({ words }) => words);
  return [
    `changed  finding ${finding.number}, version ${now.n}: ${finding.title}`,
    ...words.map((text) => `           ${text}`),
    ...reread.map((line) => `  read     ${line}`),
  ].join('\n');
}

function parse(args: readonly string[], languages: readonly string[]): Call {
  const named = args[0] !== undefined && !args[0].startsWith('--');
  const command = named ? args[0]! : 'propose';
  if (!Object.hasOwn(COMMANDS, command))
    throw new Refusal(`"${command}" is not a command of the ledger.\n${LEDGER_USAGE}`);
  const { options = [], flags = [] } = COMMANDS[command]!;
  const notes = options.includes('note') ? ['notes', ...languages.map(noteIn)] : [];
  const grammar = { options: [...options, ...notes], flags };
  const line = readCommandLine(args.slice(named ? 1 : 0), grammar, LEDGER_USAGE);
  return { command, ...line, options: { ...line.options, ...notesApart(line.options, languages) } };
}

/** What one field of a form says to the readers of each edition: “nl: Een zin. de: Ein Satz.” */
function notesApart(
  { notes = '', ...options }: Call['options'],
  languages: readonly string[],
): Call['options'] {
  const codes = languages.filter((code) => /^[\w-]+$/.test(code)).join('|') || '(?!)';
  const [before, ...parts] = notes.trim().split(new RegExp(`(?:^|\\s+)(${codes}):\\s+`));
  if (before !== '')
    throw new Refusal(
      `--notes begins with “${before}” — begin with the language of an edition and a colon (${languages.join(', ') || 'there is none'}).`,
    );
  const told: Call['options'] = {};
  for (let at = 0; at < parts.length; at += 2) {
    const name = noteIn(parts[at]!);
    if (told[name] !== undefined || options[name] !== undefined)
      throw new Refusal(`--${name} is given twice — say it once.\n${LEDGER_USAGE}`);
    told[name] = parts[at + 1]!;
  }
  return told;
}

/** The option for what an edition's readers are told of a change; without it they are told its day and kind alone. */
const noteIn = (language: string): string => `note-${language}`;

function need(call: Call, name: string): string {
  const value = call.options[name]?.trim();
  if (!value) throw new Refusal(`--${name} is missing.\n${LEDGER_USAGE}`);
  if (value.length > 400 || /[\n\r]/.test(value))
    throw new Refusal(`--${name} must be one line of at most 400 characters.`);
  return value.normalize('NFC');
}

/** The day given: one calendar day, not before the launch or what is already recorded (in a preview any day). */
function dayOf(call: Call, { ledger, site }: Report, { today }: World): string {
  const text = need(call, 'date');
  const parsed = parseEdtf(text);
  if ('error' in parsed || !/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new Refusal(`"${text}" is not a day — write --date YYYY-MM-DD.`);
  if (text > dayAfter(today, 1))
    throw new Refusal(
      `${text} is after tomorrow (today is ${today}) — write the day on which readers will see it: --date ${today}`,
    );
  if (site.launched === undefined) return text;
  const [first, what] =
    ledger.last !== null && ledger.last >= site.launched
      ? [ledger.last, 'the last day in the ledger']
      : [site.launched, 'the day of the launch in site.yaml'];
  if (text < first) throw new Refusal(`${text} is before ${first}, ${what} — write that day or a later one.`);
  return text;
}

function numberOf(word: string, { findings, ledger }: Report): number {
  const number = Number(word);
  if (!Number.isInteger(number)) throw new Refusal(`"${word}" is not the number of a finding.`);
  if (!findings.some((finding) => finding.number === number))
    throw new Refusal(
      `Nothing was recorded: ${missingFinding(number, ledger, 'name a finding that exists')[0]}.`,
    );
  return number;
}

/** `12` and `/findings/12` both mean `/findings/12/`. */
function addressOf(word: string): string {
  if (/^\d+$/.test(word)) return `/findings/${Number(word)}/`;
  return word.startsWith('/') && !word.endsWith('/') && !/\.\w+$/.test(word) ? `${word}/` : word;
}
