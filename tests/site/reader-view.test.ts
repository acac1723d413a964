import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { deniers } from '../../src/model/denial.ts';
import type { Finding } from '../../src/model/report.ts';
import { gradeMeaning, gradeWords } from '../../src/text/grade.ts';
import { listInWords, sentenceCase } from '../../src/text/words.ts';
import { t } from '../../src/text/t.ts';
import { sites, type SiteName } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');
const CONTENT: Record<SiteName, string> = { real: 'content', fixture: 'tests/fixtures/quarry/content' };

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a reader view shows of a page: its title, then its text. */
function readerView(html: string): string {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  return plain(`${article?.title ?? ''} ${article?.textContent ?? ''}`);
}

/** What has to be read before anything else, in this order. */
function atFirst(finding: Finding): string[] {
  const { statement, responses, doesNotShow, denied } = finding;
  return [
    statement,
    `${sentenceCase(gradeWords(finding))} (${gradeMeaning(finding)})`,
    ...(denied ? [t.finding.deniedBy({ by: listInWords(deniers(finding)) })] : []),
    ...(Array.isArray(responses)
      ? responses.map(({ summary }) => summary)
      : responses === 'none recorded'
        ? [t.finding.answers.none]
        : []),
    ...doesNotShow,
    finding.kind === 'unknown' ? t.finding.evidence.headingOpen : t.finding.evidence.heading,
  ].map(plain);
}

describe.each(Object.keys(sites) as SiteName[])('a reader view of the %s site', (name) => {
  const report = loadReport(join(ROOT, CONTENT[name])).report!;

  it('keeps statement, grade in words, denial, answers and limits of every finding, before anything else', () => {
    const lost = report.findings.flatMap((finding) => {
      const view = readerView(readFileSync(join(sites[name].dist, finding.url, 'index.html'), 'utf8'));
      let from = 0;
      return atFirst(finding).flatMap((words) => {
        const at = view.indexOf(words, from);
        if (at >= 0) from = at + words.length;
        return at >= 0 ? [] : [`${finding.number}: ${words}`];
      });
    });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});
