import { EMPTY_LEDGER } from '../../../src/model/promise/ledger.ts';
import { expect, it } from 'vitest';
import EditionNote from '../../../src/components/page/EditionNote.astro';
import FindingBody from '../../../src/components/finding/FindingBody.astro';
import type { EntryState } from '../../../src/model/edition/edition.ts';
import type { Report } from '../../../src/model/report.ts';
import { hear, htmlOf } from '../aloud.ts';
import { sand } from '../sand.ts';

const report = sand();
const [first] = report.findings;
const of = `findings/${first!.id}`;

/** The report as an edition of which one entry is so far. */
function edition(entry: Partial<EntryState>): Report {
  const whole = { state: 'current', path: null, expected: 1, ...entry } as const;
  const edition = {
    original: 'nl',
    languages: ['nl', 'en'],
    entries: new Map([[of, whole]]),
    ledger: EMPTY_LEDGER,
    versions: new Map(),
  };
  return { ...report, edition };
}
const note = (from: Report) => hear(EditionNote, { report: from, of });

it('says whose words stand on a page of an edition', async () => {
  expect(await note(report)).toBe('');
  expect(await note(edition({}))).toBe('');
  expect(await note(edition({ state: 'missing' }))).toBe(
    'Not translated yet: what stands here is the original, in Dutch.',
  );
  expect(await note(edition({ state: 'stale' }))).toBe(
    'The original has changed since it was translated: what stands here is the original, in Dutch.',
  );
  expect(await note(edition({ machine: true }))).toBe(
    'These words were translated by a machine, and nobody has read them since.',
  );
  expect(await note(edition({ machine: true, readBy: 'the desk' }))).toBe(
    'These words were translated by a machine and read by the desk.',
  );
});

it('marks the language of a statement that is not translated', async () => {
  const html = (from: Report) => htmlOf(FindingBody, { props: { finding: first, report: from } });
  expect(await html(edition({ state: 'stale' }))).toMatch(/<h1[^>]* lang="nl"/);
  expect(await html(edition({}))).not.toMatch(/<h1[^>]* lang=/);
});
