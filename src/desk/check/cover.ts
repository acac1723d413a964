import type { Complaint } from '../../model/content.ts';
import type { Report } from '../../model/report.ts';
import { coverFaults, type CoverFault } from '../../model/wording/cover.ts';
import type { Reader } from '../../model/wording/reading.ts';

/**
 * What the check says of headlines, and of sentences of the home page that name no finding. What goes by a file with
 * an error among `others` is not held.
 */
export function coverComplaints(report: Report, reader: Reader, others: readonly Complaint[]): Complaint[] {
  const spoiled = others.filter(({ severity }) => severity === 'error');
  const keys = new Set(spoiled.map(({ collection, id }) => `${collection}/${id}`));
  return coverFaults(report, reader.words, keys, reader).map((fault): Complaint => ({
    ...fault.place,
    code: 'wording',
    severity: 'error',
    words: inWords(fault),
  }));
}

/** `what is wrong — what to write instead`. */
function inWords(fault: CoverFault): string {
  switch (fault.code) {
    case 'person-named':
      return `“${fault.what}” is known from an accusation — write "a person"; the initial stands only on pages that are not listed`;
    case 'says-without-finding':
      return `“${fault.what}” stands in a sentence without findings — name the findings that say it; without them a sentence only counts the articles that were read, and names their outlets and dates`;
    case 'owner-beside-number':
      return `“${fault.what}” stands in a headline beside “${fault.number}” — leave the owner to the text: an act of a company is not its owner’s`;
  }
}
