import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, ledgerText, propose, publish, type Ending } from '../../model/promise/publish.ts';
import { checkRecords } from '../../model/promise/rules.ts';
import { missingFinding } from '../../model/join/missing-finding.ts';
import type { Finding, Report } from '../../model/report.ts';
import { LEDGER_FILE, parseLedger } from '../../reading/ledger.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { addressRecord, type LedgerRecord } from '../../schema/ledger.ts';
import { recordsOf } from '../../model/promise/records.ts';
import { canonicalJson } from '../../model/promise/snapshot.ts';
import { counted } from '../../text/numbers.ts';
import { readCommandLine, Refusal, type CommandLine, type Grammar } from '../command-line.ts';
import { sha256 } from './check.ts';
import { loadReport, type Loaded } from '../check/load.ts';
import { printProblems } from '../check/print.ts';
import { changesTold } from '../../text/versions.ts';

/** How each command is called; shown with every mistake. */
export const LEDGER_USAGE = `npm run ledger                       what would be recorded
npm run ledger -- publish --date YYYY-MM-DD --note "what changed and why" [numbers]
npm run ledger -- withdraw <number or address> --date YYYY-MM-DD --reason "…" --subject "in general words" [--successor <number>] [--legal]
npm run ledger -- merge <number> --into <number> --date YYYY-MM-DD --reason "…"
npm run ledger -- move <address> <address> --date YYYY-MM-DD --reason "…"`;

interface Call extends CommandLine {
  command: string;
}

const COMMANDS: Record<string, Grammar> = {
  propose: {},
  publish: { options: ['date', 'note', 'rewritten'] },
  withdraw: { options: ['date', 'reason', 'subject', 'successor'], flags: ['legal'] },
  merge: { options: ['date', 'reason', 'into'] },
  move: { options: ['date', 'reason'] },
};

/** Runs `npm run ledger` with its arguments on a content folder. Never asks. Returns the exit code. */
export function runLedger(directory: string, args: readonly string[]): number {
  try {
    return run(directory, parse(args));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}

function run(directory: string, call: Call): number {
  const loaded = loadReport(directory);
  const { report } = loaded;
  if (!report || loaded.ledger.problems.length > 0) {
    printProblems(loaded.problems.filter(({ severity }) => severity === 'error'));
    throw new Refusal('Nothing was recorded: mend the errors above first.');
  }
  if (call.command === 'propose') return show(report);
  const day = dayOf(call, report);
  if (call.command === 'publish') return runPublish(directory, call, loaded, report, day);
  return runEnding(directory, call, loaded, report, day);
}

function runPublish(directory: string, call: Call, loaded: Loaded, report: Report, date: string): number {
  const errors = loaded.problems.filter(
    ({ severity, code }) => severity === 'error' && code !== 'unpublished',
  );
  if (errors.length > 0) {
    printProblems(errors);
    throw new Refusal('Nothing was recorded: mend the errors above first.');
  }
  const { foreign } = propose(report);
  const preview = report.site.launched === undefined;
  const rewritten = new Set((call.options.rewritten ?? '').split(',').map(Number));
  const only = call.words.length > 0 ? new Set(call.words.map((word) => numberOf(word, report))) : undefined;
  const stranger = foreign.find(({ number }) => !rewritten.has(number) && (only?.has(number) ?? true));
  if (stranger) throw new Refusal(foreignWords(stranger));
  const before = recordsIn(loaded);
  const after = publish(report, before, { date, note: need(call, 'note'), ...(only && { only }) }, sha256);
  if (ledgerText(after) === ledgerText(before)) {
    console.log('Nothing to record: the ledger holds everything as it is.');
    return 0;
  }
  write(directory, after);
  const old = new Set(before.map(canonicalJson));
  const versions = after.filter((record) => 'finding' in record && !old.has(canonicalJson(record))).length;
  console.log(
    `Recorded in ${LEDGER_FILE}: ${counted(versions, 'version')} of findings, ${counted(after.length, 'line')} in all.`,
  );
  if (preview)
    console.log(
      'This is a preview: numbers may still move, and what is gone was taken out. The promise begins with "launched" in site.yaml.',
    );
  return 0;
}

function foreignWords({ number, versions }: Finding): string {
  return `Finding ${number} has no evidence and hardly a word in common with its version ${versions.length - 1}. A number is never given to another finding: run "npm run new -- renumber ${number}" and withdraw or merge ${number}. If it is the same finding after all, add --rewritten ${number}.`;
}

function runEnding(directory: string, call: Call, loaded: Loaded, report: Report, date: string): number {
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
  const after = end(recordsIn(loaded), ending);
  if ('refused' in after) throw new Refusal(`Nothing was recorded: ${after.refused}.`);
  write(directory, after);
  console.log(
    `Recorded: ${ending.address} is ${ending.state}${ending.target ? `, leading to ${ending.target}` : ''}.`,
  );
  tellRest(directory, ending, report);
  return 0;
}

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

/** Deletes the file of a finding that is no more, and says what is left to do. */
function tellRest(directory: string, ending: Ending, report: Report): void {
  const finding = report.findings.find(({ url }) => url === ending.address);
  if (finding) {
    rmSync(join(directory, 'findings', `${finding.id}.mdx`));
    console.log(`Deleted findings/${finding.id}.mdx.`);
  }
  if (ending.legal)
    console.log(
      'The text is out of every version in the ledger. It is still in the history of the repository: have it removed there too, if the law asks for it.',
    );
  console.log('Now run "npm run check": it names everything that still refers to it.');
}

/** Prints what a publication would record, and the command for it. */
function show(report: Report): number {
  const { addresses, fresh, changed, foreign, gone } = propose(report);
  if (fresh.length + changed.length + addresses.length + gone.length === 0) {
    console.log('Nothing to record: the ledger holds everything as it is.');
    return 0;
  }
  if (report.site.launched === undefined)
    console.log('This is a preview: every finding is at version 1, and numbers may still move.');
  for (const { number, title } of fresh) console.log(`new      finding ${number}: ${title}`);
  for (const finding of changed) console.log(changedLine(finding, report));
  for (const address of addresses.filter((path) => !/^\/findings\/\d/.test(path)))
    console.log(`new      ${address}`);
  for (const address of gone) console.log(`gone     ${address}`);
  for (const finding of foreign) console.log(foreignWords(finding));
  console.log('\nTo record it: npm run ledger -- publish --date YYYY-MM-DD --note "what changed and why"');
  return 0;
}

function changedLine(finding: Finding, report: Report): string {
  const [before, now] = [finding.versions.at(-2), finding.versions.at(-1)!];
  if (!before) return `changed  finding ${finding.number}: ${finding.title}`;
  const words = changesTold(before, now, report).map(({ words }) => words);
  return [
    `changed  finding ${finding.number}, version ${now.n}: ${finding.title}`,
    ...words.map((text) => `           ${text}`),
  ].join('\n');
}

function parse(args: readonly string[]): Call {
  const named = args[0] !== undefined && !args[0].startsWith('--');
  const command = named ? args[0]! : 'propose';
  if (!Object.hasOwn(COMMANDS, command))
    throw new Refusal(`"${command}" is not a command of the ledger.\n${LEDGER_USAGE}`);
  return { command, ...readCommandLine(args.slice(named ? 1 : 0), COMMANDS[command]!, LEDGER_USAGE) };
}

function need(call: Call, name: string): string {
  const value = call.options[name]?.trim();
  if (!value) throw new Refusal(`--${name} is missing.\n${LEDGER_USAGE}`);
  if (value.length > 400 || /[\n\r]/.test(value))
    throw new Refusal(`--${name} must be one line of at most 400 characters.`);
  return value.normalize('NFC');
}

/** The day given: one calendar day, not before the launch or what is already recorded (in a preview any day). */
function dayOf(call: Call, { ledger, site }: Report): string {
  const text = need(call, 'date');
  const parsed = parseEdtf(text);
  if ('error' in parsed || !/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new Refusal(`"${text}" is not a day — write --date YYYY-MM-DD.`);
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

const recordsIn = ({ ledger }: Loaded): LedgerRecord[] => ledger.placed.map(({ record }) => record);

/** Writes the ledger whole or not at all, after checking it as the check would. */
function write(directory: string, records: readonly LedgerRecord[]): void {
  const text = ledgerText(records);
  const { records: placed, complaints } = recordsOf(parseLedger(text, LEDGER_FILE).lines);
  const wrong = [...complaints, ...checkRecords(placed, sha256)][0];
  if (wrong) throw new Refusal(`Nothing was recorded: line ${wrong.line}: ${wrong.words}.`);
  const file = join(directory, LEDGER_FILE);
  // A name with a dot is not taken for content if the command is killed between the two.
  const fresh = join(directory, `.${LEDGER_FILE}.new`);
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}
