import type { Complaint } from '../../model/content.ts';
import type { Report } from '../../model/report.ts';
import { chapterFaults, WARNED, type ChapterFault } from '../../model/wording/chapters.ts';
import type { Reader } from '../../model/wording/reading.ts';
import { listInWords } from '../../text/words.ts';
import { wordsOf } from './wordings.ts';

/**
 * What the check says of chapters that their findings do not bear out, and of what a person should read again. What
 * goes by a file with an error among `others` is not held.
 */
export function chapterComplaints(report: Report, reader: Reader, others: readonly Complaint[]): Complaint[] {
  const spoiled = others.filter(({ severity }) => severity === 'error');
  const keys = new Set(spoiled.map(({ collection, id }) => `${collection}/${id}`));
  return chapterFaults(report, reader.words, keys, reader).map((fault): Complaint => ({
    ...fault.place,
    code: fault.code === 'untold' ? 'untold' : 'wording',
    severity: WARNED.has(fault.code) ? 'warning' : 'error',
    words: inWords(fault, report),
  }));
}

/** `what is wrong — what to write instead`. */
function inWords(fault: ChapterFault, report: Report): string {
  const said = `“${shortened(fault.words)}”`;
  switch (fault.code) {
    case 'unmarked':
      return `${said} carries no finding — mark the words that do with <Finding n="12">…</Finding>, or the whole sentence with <Ours>…</Ours>`;
    case 'half-marked':
      return `more than half of the paragraph is marked — mark only the words that carry a finding, and say in the others how we know`;
    case 'person-named':
      return `${said} is known from an accusation — write "a person"; the initial stands only on pages that are not listed`;
    case 'names-without-mark':
      return fault.where === 'ours'
        ? `“${fault.what}” stands in words of ours — mark a finding that says it, or name it only behind "does not say"; a number that we work out needs <Ours derived="3,56">`
        : `“${fault.what}” stands in a ${fault.where}, which carries no finding — leave names, numbers and dates to the text`;
    case 'hedge-gone':
      return `${said} says flatly what finding ${listInWords(fault.findings.map(String))} reports — write who says so here or in a sentence beside it ("according to …"), or "is reported to", "allegedly"`;
    case 'denial-gone':
      return `finding ${fault.finding} is denied by ${parties(fault.deniers, report)}, but the paragraph does not say so — mark the denial, or write "…, which ${parties(fault.deniers, report)} denies"`;
    case 'beside-marks':
      return `beside the marks: ${wordsOf(fault.fault, fault.findings, report)}`;
    case 'long':
      return `the sentence has ${fault.count} words — make two of it (30 can be read aloud)`;
    case 'hard':
      return `the text has a ${fault.measure.called} of ${fault.score.toFixed(1)} — write shorter sentences and words (${fault.measure.limit} is read by most)`;
    case 'joined':
      return `“${fault.joining}” stands between findings ${fault.findings.join(' and ')}, which have no root in common — read whether a source joins them, or put a full stop`;
    case 'untold':
      return `finding ${fault.finding} belongs to the chapter, which does not tell it — tell it; until then its readers find it under "also found", and this line stays`;
  }
}

const shortened = (words: string) => (words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words);

const parties = (ids: readonly string[], { entities }: Report) =>
  listInWords(ids.map((id) => entities.find((entity) => entity.id === id)?.inSentence ?? id));
