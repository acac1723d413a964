import { describe, expect, it, vi } from 'vitest';
import FindingPage from '../../src/pages/findings/[number].astro';
import { feedEntries } from '../../src/exports/feeds/feed.ts';
import { claim, jsonFile } from '../../src/exports/share/claim.ts';
import { oembed } from '../../src/exports/share/embed.ts';
import { findingMarkdown } from '../../src/exports/share/markdown.ts';
import { deniers } from '../../src/model/denial.ts';
import { namesPerson } from '../../src/model/persons/public.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { answersBeside } from '../../src/text/answers.ts';
import { gradeMeaning, gradeWords } from '../../src/text/grade.ts';
import { laterWords } from '../../src/text/superseded.ts';
import { t } from '../../src/text/t.ts';
import { htmlOf, textOf } from '../components/aloud.ts';
import { address, reports } from '../exports/reports.ts';

// The one door to the content: behind it stands the investigation at hand.
const door = vi.hoisted(() => ({ report: undefined as unknown }));
vi.mock('../../src/data.ts', () => ({
  getReport: () => Promise.resolve(door.report),
  getNamedReport: () => Promise.resolve(door.report),
}));

const pages = new Map<Finding, Promise<string>>();
function pageOf(finding: Finding, report: Report): Promise<string> {
  door.report = report;
  const request = new Request(`${report.site.address}${finding.url}`);
  if (!pages.has(finding))
    pages.set(finding, htmlOf(FindingPage, { props: { finding, named: finding, report }, request }));
  return pages.get(finding)!;
}

/** What a machine takes from a page, each as it reads it: from its first letter on. */
type Reading = (finding: Finding, report: Report) => string | null | Promise<string | null>;

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

const READINGS: Record<string, Reading> = {
  Markdown: (finding, report) =>
    findingMarkdown(finding, report, address).replaceAll(/\\(?=[!-/:-@[-`{-~])/g, ''),
  'the JSON-LD file': (finding, report) => unquoted(jsonFile(claim(finding, report, address))),
  'JSON-LD in the head': async (finding, report) =>
    unquoted(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(await pageOf(finding, report))![1]!,
    ),
  oEmbed: (finding, report) => unquoted(oembed(finding, report, address)),
  'the feed': (finding, report) =>
    feedEntries(report, address)
      .filter(({ url }) => url === address(`${finding.url}v/1/`) && finding.version === 1)
      .map(({ title, text }) => `${title}\n\n${text}`)[0] ?? null,
  'the preview card': async (finding, report) => {
    const html = await pageOf(finding, report);
    return textOf(`${meta(html, 'og:title')} ${meta(html, 'og:description')}`);
  },
  'the description for search engines': async (finding, report) =>
    textOf(meta(await pageOf(finding, report), 'description')!),
};

/** JSON as text, its strings as they are meant. */
const unquoted = (json: string) => json.replace(/\\"/g, '"').replaceAll('\\u003c', '<');

/** What must be read first, in this order. */
const firstOf = (finding: Finding): string[] => [
  finding.statement,
  `Grade: ${gradeWords(finding)} (${gradeMeaning(finding)}).`,
  ...(finding.denied ? [`Denied by ${deniers(finding)[0]}`] : []),
  ...answersBeside(finding),
  ...finding.doesNotShow.map((limit) => `Not shown: ${limit}`),
  ...(namesPerson(finding) ? [laterWords(finding)] : []),
];

/** Letters that a form may spend on names of its fields, a number and a title before and between them. */
const SPARE = 400;

describe.each(reports)('in %s', (_, report) => {
  it.each(Object.entries(READINGS))(
    '%s says statement, grade, denial, answers and limits first, in this order',
    async (_name, reading) => {
      let read = 0;
      for (const finding of report.findings) {
        const text = await reading(finding, report);
        if (text === null) continue;
        read++;
        const parts = firstOf(finding);
        const spots = parts.map((part) => text.indexOf(part));
        const say = `finding ${finding.number}: ${text.slice(0, 300)}`;
        expect(spots, say).not.toContain(-1);
        expect(spots, say).toEqual([...spots].sort((a, b) => a - b));
        const needed = parts.join(' ').length + SPARE;
        expect(spots.at(-1)! + parts.at(-1)!.length, say).toBeLessThanOrEqual(needed);
      }
      expect(read).toBeGreaterThan(0);
    },
  );

  it('the text of the page says them before it says where they stand', async () => {
    for (const finding of report.findings) {
      const html = await pageOf(finding, report);
      const text = textOf(/<main[\s\S]*<\/main>/.exec(html)![0]);
      const end = text.search(` (${t.finding.evidence.heading}|${t.finding.evidence.headingOpen}) `);
      expect(end).toBeGreaterThan(0);
      const first = text.slice(0, end).toLowerCase();
      for (const part of [
        finding.statement,
        gradeWords(finding),
        ...(finding.denied ? [`denied by ${deniers(finding)[0]}`] : []),
        ...finding.doesNotShow,
      ])
        expect(first, `finding ${finding.number}`).toContain(part.toLowerCase());
    }
  });
});
