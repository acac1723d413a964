import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/desk/import/findings.ts';
import { importText } from '../../../src/desk/import/import.ts';
import { nameFinder } from '../../../src/desk/import/names.ts';
import { cpuTime } from '../../cpu-time.ts';

const SENTENCES = Array.from(
  { length: 3600 },
  (_, index) =>
    `On ${1 + (index % 28)} May 2019 at least ${index} crates of sand were reportedly sold to Barge ${index} Ltd, which denied it (${index}).`,
);
const PARTIES = Array.from({ length: 2000 }, (_, index) => ({
  id: `b${index}`,
  names: [`Barge ${index} Ltd`],
}));

/** About half a megabyte each. */
const TEXTS: [string, string][] = [
  ['many paragraphs', SENTENCES.join('\n\n')],
  ['one paragraph', SENTENCES.join(' ')],
  ['lines without a break', SENTENCES.join('\n')],
  ['pasted HTML', `<p>${SENTENCES.join('</p><p>')}</p>`],
  ['the same again and again', `${SENTENCES[5]}\n\n`.repeat(3600)],
  ['headings alone', `${'Word '.repeat(20)}\n\n`.repeat(5000)],
  ['a line of signs', `${'-'.repeat(250_000)}${'."'.repeat(125_000)}x`],
  ['a script without spaces', '至少400艘船，他否认了。'.repeat(30_000)],
];

describe('half a megabyte', () => {
  // A second or so; an order of growth above n log n takes minutes.
  it.each(TEXTS)('of %s is read in seconds', (_name, raw) => {
    const time = cpuTime(() => {
      const { paragraphs, language } = importText(raw);
      findCandidates(paragraphs, language, '2019-06');
      const find = nameFinder(PARTIES);
      for (const paragraph of paragraphs) find(paragraph);
    });
    expect(time).toBeLessThan(8000);
  });
});
