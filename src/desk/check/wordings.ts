import type { Complaint, Content } from '../../model/content.ts';
import type { Report } from '../../model/report.ts';
import { misworded, type Misworded } from '../../model/wording/content.ts';
import type { Count, Held, WordingFault } from '../../model/wording/fault.ts';
import { forbiddenWords } from '../../model/wording/wording.ts';
import type { Reader } from '../../model/wording/reading.ts';
import { listInWords } from '../../text/words.ts';
import { FINDING_KINDS } from '../../schema/finding-kind.ts';
import { errorAt, placeIn, type Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';
import type { Quantity } from '../../schema/quantity.ts';
import { quantityWords } from '../../text/quantities.ts';

/** Words of the list, wherever they stand in a file or in its name; the list itself apart. */
export function neverSaid(files: readonly RawFile[], words: readonly string[]): Problem[] {
  if (words.length === 0) return [];
  return files.flatMap((file): Problem[] => {
    const text =
      file.collection === 'site' ? file.text.replace(NEVER_SAY, (list) => blanked(list)) : file.text;
    const inName = forbiddenWords(file.id.replaceAll('-', ' '), words).map((fault) => ({
      ...fault,
      offset: 0,
    }));
    return [...inName, ...forbiddenWords(text, words)].map(({ words: found, offset }) =>
      errorAt(
        file.path,
        placeIn(text, offset),
        'wording',
        `“${found}” is a word that this site never uses (neverSay in site.yaml) — say it in other words`,
      ),
    );
  });
}

/** The key neverSay of site.yaml with its list, in either form. */
const NEVER_SAY = /^([ \t]*)neverSay:[^\n]*(?:\n\1(?:[ \t]+[^\n]*|-[^\n]*|\]))*/m;

/** The same length and lines, without words. */
const blanked = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * What the check says of every text that its findings do not bear out: one complaint a mistake. What goes by a file
 * with an error among `others` is not held.
 */
export function wordingComplaints(
  content: Content,
  report: Report,
  reader: Reader,
  others: readonly Complaint[],
  otherwise?: ReadonlyMap<string, readonly string[]>,
): Complaint[] {
  const spoiled = others.filter(({ severity }) => severity === 'error');
  const keys = new Set(spoiled.map(({ collection, id }) => `${collection}/${id}`));
  return misworded(content, report, reader.words, keys, otherwise, reader).flatMap(
    ({ place, findings, faults }) =>
      mistakes(faults).map((fault): Complaint => {
        const { collection, id, path } = place;
        const said = wordsOf(fault, findings, report);
        const complaint = { collection, id, path, code: 'wording', severity: 'error', words: said } as const;
        const { words, offset, mend: instead } = fault;
        return instead === undefined ? complaint : { ...complaint, mend: { path, offset, words, instead } };
      }),
  );
}

/** A statement has two dates: where each is written, once the wrong one is no date at all. */
function sayings(findings: Misworded['findings']): string {
  const said = findings.flatMap(({ roots }) => roots).find(({ kind }) => kind === 'statement');
  return said && findings.length === 1
    ? `: it takes the time of which is spoken, and when in sources/${said.id}.yaml the day on which it was said`
    : '';
}

/** A wrong number stands in the place of the right one, which is not missing besides. */
function mistakes(faults: readonly WordingFault[]): readonly WordingFault[] {
  const wrong = faults.some(({ code }) => code === 'number-not-in-finding');
  return faults.filter(({ code }) => code !== 'number-missing' || !wrong);
}

/** `what is wrong — what to write instead`, for a fault in a text of these findings. */
export function wordsOf(fault: WordingFault, findings: Misworded['findings'], report: Report): string {
  const of = findings.length === 1 ? `finding ${findings[0]!.number}` : findingsInWords(findings);
  const [be, has, rest, lack] =
    findings.length === 1 ? ['is', 'has', 'rests', 'does'] : ['are', 'have', 'rest', 'do'];
  const found = `“${fault.words}”`;
  switch (fault.code) {
    case 'number-not-in-finding':
      return `${found} is no number of ${of}, which ${has} ${numbers(fault.has)} — write that, or correct quantities or add to them`;
    case 'number-missing':
      return `the words leave out ${numbers(fault.has)} of quantities or share — say it, or take it out there`;
    case 'comparator-lost':
      return `${found} has lost the comparator of ${of} — write ${numbers(fault.has)}`;
    case 'comparator-differs':
      return `${found} has another comparator than ${of} — write ${numbers(fault.has)}`;
    case 'unit-differs':
      return `${found} has another unit than ${of} — write ${numbers(fault.has)}`;
    case 'date-not-in-finding':
      if (fault.has.length === 0)
        return `${found} is a date, and ${of} ${has} none — write it in when, with whenText and whenBasis, or leave it out`;
      return `${found} is no date of ${of}, which ${has} ${listed(fault.has)} — write that, or correct when${sayings(findings)}`;
    case 'date-sharper':
      return `${found} is sharper than the date of ${of} — write no more than ${listed(fault.has)}`;
    case 'date-doubt-lost':
      return `${found} has lost the doubt of ${listed(fault.has)} — write "about", "apparently" or "some time"`;
    case 'date-missing':
      return `the words leave out the date ${listed(fault.has)} — say it`;
    case 'hedge-lost':
      if (findings.every(({ kind }) => FINDING_KINDS[kind].open))
        return `${of} ${rest === 'rest' ? 'leave' : 'leaves'} this open, but the words do not say so — write "not known", or "not shown"`;
      return `${of} ${be} ${listed(fault.has)}, but the words say it flatly — write who says so ("according to …"), or "is reported to", "allegedly"`;
    case 'hedge-class-lost':
      return `the words have lost a hedge of the original (${listed(fault.has)}) — say it`;
    case 'attribution-lost':
      return `${of} ${rest} on records, but the words do not say so — write whose records they are ("according to …", "records: …")`;
    case 'denial-lost':
      return `${of} ${be} denied by ${parties(fault.has, report)}, but the words do not say so — add it ("…, which ${parties(fault.has, report)} ${fault.has.length === 1 ? 'denies' : 'deny'}")`;
    case 'denial-not-in-finding':
      return `${found} speaks of a denial that ${of} ${lack} not have — write "explains" or what the answer is, or record the denial in responses`;
    case 'answer-recorded':
      return `${found}, but an answer of ${parties(fault.has, report)} is recorded — take the words out, or say what they answer`;
    case 'count-differs': {
      const [{ count, language }] = fault.has as [Count];
      return `${found} is not how many articles there are${language ? ` in ${language}` : ''} — write ${count}`;
    }
    case 'language-untold':
      return `${found} leaves out articles — add ${listInWords(fault.has.map(({ count, language }) => `${language!} (${count})`))}`;
    case 'span-differs':
      return `${found} is not when the articles were published — write ${fault.has.map((words) => `"${words}"`).join(' or ')}`;
    case 'speaker-lost':
      return `the words do not name who says so — name ${namesOf(fault.has, report).join(' or ')}`;
    case 'ends-missing':
      return `the sentence does not name ${parties(fault.has, report)} — name both ends of the relation`;
    case 'ends-out-of-order':
      return `${found} stands at the wrong end — the relation goes from ${parties(fault.has.slice(0, 1), report)} to ${parties(fault.has.slice(1), report)}`;
    case 'name-not-in-finding':
      return `${found} is nobody in ${of} — name only its parties, or add it to entities`;
    case 'waiver-unneeded':
      return `nothing is wrong with ${found} any more — remove its waiver`;
    case 'untranslated':
    case 'negation-lost':
    case 'negation-added':
    case 'marks-differ':
      return `${found} marks another finding than the original — compare the two`;
    case 'forbidden-word':
      return `${found} is a word that this site never uses (neverSay in site.yaml) — say it in other words`;
  }
}

const findingsInWords = (findings: readonly { number: number }[]) =>
  findings.length > 4
    ? 'the findings named here'
    : `findings ${listInWords(findings.map(({ number }) => String(number)))}`;

const numbers = (has: readonly Held[]) =>
  has.length === 0
    ? 'none'
    : listInWords(
        [...new Set(has.map((held) => `"${quantityWords(held.whole ?? (held as Quantity))}"`))].slice(0, 3),
      );

/** The first three of what a finding, or an original, has. */
export const listed = (has: readonly string[]) =>
  has.length === 0 ? 'none' : listInWords([...new Set(has)].slice(0, 3));

const namesOf = (ids: readonly string[], { entities }: Report): string[] =>
  ids.slice(0, 3).map((id) => entities.find((entity) => entity.id === id)?.inSentence ?? id);

const parties = (ids: readonly string[], report: Report) => listInWords(namesOf(ids, report));
