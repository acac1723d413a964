import { describe, expect, it } from 'vitest';
import { deniers } from '../../src/model/denial.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { reportReader } from '../../src/model/wording/content.ts';
import { factsOf } from '../../src/model/wording/facts.ts';
import { faultsOf } from '../../src/model/wording/wording.ts';
import { answersBeside, answersInShort, answersTold } from '../../src/text/answers.ts';
import { edgeSentence } from '../../src/text/relation.ts';
import { gradeWords } from '../../src/text/grade.ts';
import { WORDING_EN } from '../../src/text/wording/en.ts';
import { families, reports } from '../exports/reports.ts';
import { PLACES } from './places.ts';

/** Works of our own that are cited by their title: who denies it stands at the address that each gives. */
const TITLES = new Set(['APA', 'Chicago', 'MLA', 'Wikipedia', 'Markdown']);
const LOST = ['hedge-lost', 'attribution-lost', 'denial-lost', 'speaker-lost'];

/** What a text that stands alone for a finding has lost of it. */
function lost(text: string, finding: Finding, report: Report, place: string): string[] {
  const reader = reportReader(report, WORDING_EN);
  const codes = faultsOf({ text, sort: 'in short' }, factsOf(finding, reader), reader).map(
    ({ code }) => code,
  );
  // A title is held by the check, and begins a line there ("Harbour ledgers: …").
  const graded =
    text.toLowerCase().includes(gradeWords(finding).toLowerCase()) || text.includes(finding.title);
  const byTitle = TITLES.has(place);
  return [
    ...codes
      .filter((code) => LOST.includes(code))
      .filter((code) => !(graded && (code === 'hedge-lost' || code === 'attribution-lost')))
      .filter((code) => !(byTitle && code === 'denial-lost')),
    ...(byTitle
      ? []
      : deniers(finding).filter((name) => !text.includes(name) && !/\bdenied\b.*\btrue\b/.test(text))),
  ];
}

describe.each(families)('in %s', (_, report) => {
  it.each(Object.entries(PLACES))('%s keeps hedge or grade, denial and speaker', async (name, place) => {
    const wrong: string[] = [];
    let said = 0;
    for (const finding of report.findings) {
      const text = await place(finding, report);
      if (text === null) continue;
      said++;
      const missing = lost(text, finding, report, name);
      if (missing.length > 0) wrong.push(`${finding.number} (${missing.join(', ')}): ${text.slice(0, 300)}`);
    }
    // Nothing of the last one is published: no feed tells of it.
    expect(said > 0 || (name === 'the feed' && report.ledger.addresses.length === 0)).toBe(true);
    expect(wrong).toEqual([]);
  });
});

/** Where a statement stands alone: what a reader sees of it is all that comes along. */
const ALONE = [
  'its page', 'the card to embed', 'the card of its version', 'the social card', 'the sentence to copy', 'a row of the timeline',
  'a row of the timeline to read', 'the statement for machines', 'JSON-LD', 'JSON-LD in the head of its page',
  'the Markdown twin', 'the description of its page', 'the description of a version that was replaced',
  'links in FollowTheMoney', 'the event in FollowTheMoney', 'edges of network files', 'the calendar', 'the feed',
  'a search result', 'oEmbed', 'Wikipedia', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON',
]; // prettier-ignore

/** Of these, where the answers stand in all their words. */
const WHOLE = new Set(['its page', 'the card to embed']);

/** Without the signs that a format adds or leaves out. */
const bare = (text: string) => text.replace(/\\n/g, '').replace(/[^\p{L}\p{N}]/gu, '');

describe.each(families)('in %s', (_, report) => {
  it.each(ALONE)('%s says who answers, on this point or another, and that nobody does', async (name) => {
    const wrong: string[] = [];
    for (const finding of report.findings) {
      const text = await PLACES[name]!(finding, report);
      if (text === null) continue;
      const told = bare(text);
      // That a number was merged into it says nothing of what it says.
      if (name === 'the feed' && !told.includes(bare(finding.statement))) continue;
      // What is drawn from the record of a version knows no more than that.
      const recorded = /version/.test(name) ? { ...finding, entities: [] } : finding;
      const [short, whole] = [answersInShort(recorded), answersTold(recorded)];
      const says = (sentences: string[]) => sentences.every((one) => told.includes(bare(one)));
      if (!says(whole) && !says(WHOLE.has(name) ? whole : answersBeside(recorded)))
        wrong.push(`${finding.number} (${short.join(' ')}): ${text.slice(0, 300)}`);
    }
    expect(wrong).toEqual([]);
  });
});

it('reads every relation of the published report aloud, in a file for a person to read', async () => {
  const [, [, report]] = reports;
  const lines = report.findings.flatMap((finding) =>
    finding.relations.map((relation) => `${relation.id}  ${edgeSentence(finding, relation)}`),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/relations.txt');
});

describe('the rule itself', () => {
  const [, report] = reports[0];
  const denied = report.findings.find((finding) => finding.denied)!;
  const alleged = report.findings.find(({ grade }) => grade === 'alleged')!;

  it('hears a hedge that is gone', () => {
    expect(lost('Sand was taken from pits without a licence.', alleged, report, 'its page')).toContain(
      'hedge-lost',
    );
  });

  it('hears a denial that is gone', () => {
    const text = `${gradeWords(denied)}: ${denied.title}`;
    expect(lost(text, denied, report, 'its page')).toContain('denial-lost');
  });
});
