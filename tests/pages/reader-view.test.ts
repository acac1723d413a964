import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import FindingPage from '../../src/pages/findings/[number].astro';
import { gradeMeaning, gradeWords } from '../../src/text/grade.ts';
import { sentenceCase } from '../../src/text/words.ts';
import { htmlOf } from '../components/aloud.ts';
import { reportOf } from '../components/hear.ts';

const door = vi.hoisted(() => ({ report: undefined as unknown }));
vi.mock('../../src/data.ts', () => ({
  getReport: () => Promise.resolve(door.report),
  getNamedReport: () => Promise.resolve(door.report),
}));

/** What a reader view keeps of the page of an invented finding. */
async function viewOf(changes: object) {
  const report = reportOf({ findings: [changes] });
  door.report = report;
  const finding = report.findings[0]!;
  const request = new Request(`${report.site.address}${finding.url}`);
  const html = await htmlOf(FindingPage, { props: { finding, named: finding, report }, request });
  const article = new Readability(parseHTML(html).document as unknown as Document).parse();
  return { finding, text: `${article?.title} ${article?.textContent}`.replace(/\s+/g, ' ') };
}

/** With as many passages in its article: most of what it says is links. */
const bare = (passages: number) => ({
  ...{ responses: 'not applicable', doesNotShow: [], statement: 'Sand is said to have moved.' },
  evidence: Array.from({ length: passages }, (_, index) => ({
    ...{ article: 'daily', paragraph: index + 1, phrase: `sand ${index}`, credited: ['inquiry'] },
  })),
});

describe('a reader view of a finding without limits and answers', () => {
  it.each([
    ['one passage', bare(1)],
    ['nine passages', bare(9)],
    ['a question', { ...bare(6), kind: 'unknown' }],
    ['one limit', { ...bare(6), doesNotShow: ['Who paid.'] }],
  ])('keeps statement and grade in words: %s', async (_, changes) => {
    const { finding, text } = await viewOf(changes);
    expect(text).toContain(finding.statement);
    expect(text).toContain(`${sentenceCase(gradeWords(finding))} (${gradeMeaning(finding)})`);
  });
});
