import { describe, expect, it, vi } from 'vitest';
import NotFound from '../../src/pages/404.astro';
import Gone from '../../src/pages/[...gone].astro';
import Articles from '../../src/pages/articles/index.astro';
import Corrections from '../../src/pages/corrections/index.astro';
import Corroboration from '../../src/pages/corroboration/index.astro';
import Data from '../../src/pages/data/index.astro';
import Embed from '../../src/pages/embed/findings/[number].astro';
import Entities from '../../src/pages/entities/index.astro';
import Findings from '../../src/pages/findings/index.astro';
import Version from '../../src/pages/findings/[number]/v/[version].astro';
import Home from '../../src/pages/index.astro';
import Method from '../../src/pages/method/index.astro';
import Network from '../../src/pages/network/index.astro';
import Permalinks from '../../src/pages/permalinks/index.astro';
import Search from '../../src/pages/search.astro';
import AsOf from '../../src/pages/timeline/as-of/[month].astro';
import Timeline from '../../src/pages/timeline/index.astro';
import Tension from '../../src/pages/tensions/[number].astro';
import Tensions from '../../src/pages/tensions/index.astro';
import { wholeNetwork } from '../../src/diagrams/network/whole.ts';
import { htmlOf, textOf } from '../components/aloud.ts';
import { sand } from '../components/sand.ts';

// The one door to the content: behind it stands the tiny investigation.
const door = vi.hoisted(() => ({ report: undefined as unknown }));
vi.mock('../../src/data.ts', () => ({ getReport: () => Promise.resolve(door.report) }));

const report = sand();
const launched = sand({ launched: '2021-06-01' });

/** A page: its description for search engines, what stands in its main part, and its HTML. */
async function open(page: Parameters<typeof htmlOf>[0], props = {}, from = report) {
  door.report = from;
  const request = new Request('https://sand.example/here/');
  const html = await htmlOf(page, { props, params: { number: '2' }, request });
  return {
    html,
    about: textOf(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    main: textOf(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''),
  };
}

describe('what search engines and previews say of a page', () => {
  it.each([
    [
      'findings',
      Findings,
      'All 4 findings of this report by chapter, each with its number, its grade and who says so.',
    ],
    ['entities', Entities, 'Who is who in this report: 4 names, each with what the articles say about it.'],
    [
      'network',
      Network,
      'Who is named with whom, and for what: every line is one finding, with its number, its grade and who denies it.',
    ],
    [
      'timeline',
      Timeline,
      'When it happened, was said or is alleged to have happened, and when an article of this collection first reported it.',
    ],
    [
      'articles',
      Articles,
      'The 2 articles that this report was read from: when they appeared, in which language, and whose reporting they rest on.',
    ],
    [
      'tensions',
      Tensions,
      'Pairs of findings that contradict each other or sit uneasily together. Both are shown; neither is decided upon.',
    ],
    [
      'corroboration',
      Corroboration,
      'Which finding rests on which root: counted by record, speaker and investigation, not by article.',
    ],
    [
      'corrections',
      Corrections,
      'Every change to a published finding: what changed, when and why. Withdrawals and moved pages stand here too.',
    ],
    [
      'method',
      Method,
      'How this report is made: what a finding is, what the grades mean, whom we asked, who publishes it, and how to report an error.',
    ],
    [
      'permalinks',
      Permalinks,
      'What we promise about numbers and addresses, what a version is, and how anyone can check it.',
    ],
    ['search', Search, 'Search the findings, names and articles of Sand.'],
    ['not found', NotFound, 'There is nothing at this address.'],
    [
      'data',
      Data,
      'Everything in this report as files: findings, relations, entities and statements, for spreadsheets, network programs, calendars and reference managers.',
    ],
  ] as const)('%s', async (_, page, about) => {
    expect((await open(page)).about).toBe(about);
  });

  it('of a month nothing later, of a pair what each says, of a removed text that it was removed', async () => {
    expect((await open(AsOf, { report, month: '2021-03', whole: wholeNetwork(report) })).about).toBe(
      'What had been reported by the end of March 2021: the findings that an article of this collection had by then, and nothing later.',
    );
    expect((await open(Tension, { report, tension: report.tensions[0] })).about).toBe(
      'Gravel or none: finding 2 sits uneasily with finding 3. What each says, and why it matters.',
    );
    const { versions } = report.findings[0]!;
    const removed = { ...versions[0]!, snapshot: null };
    expect((await open(Version, { report, version: removed, versions: [removed], gone: null })).about).toBe(
      'Finding 1, version 1: the text was removed.',
    );
  });
});

describe('the first words of a page', () => {
  it.each([
    ['findings', Findings, 'All findings 4 findings, by chapter. Each is one sentence that can be checked.'],
    [
      'entities',
      Entities,
      'Everybody that a finding names. Names that look alike are kept apart unless an article says that they are one.',
    ],
    [
      'network',
      Network,
      'Who is named with whom, and for what Each line carries the number of its finding. Line style is its grade.',
    ],
    [
      'home',
      Home,
      'Records: sand was sold We have seen none of the records. The headline rests on Finding 1 In short Alder is reported to have sold sand to Birch. Finding 1 Finding 1, drawn',
    ],
    [
      'tensions',
      Tensions,
      'Two findings that contradict each other or sit uneasily together. We show both and don’t decide.',
    ],
    [
      'corroboration',
      Corroboration,
      'A root is where a chain of reporting ends: a record, a speaker, or an article that names no source. Two articles that retell one investigation are one root.',
    ],
    [
      'corrections',
      Corrections,
      'Every change to a published finding, with the words that changed and why. Feeds: corrections, all new and changed findings (JSON). Seen a mistake? a@sand.example This is a preview: corrections are listed from the day of publication.',
    ],
    ['articles', Articles, 'The articles Two articles.'],
    [
      'data',
      Data,
      'Everything on this site is made from the findings. Here they are as files, for your own tools, under CC BY 4.0.',
    ],
    [
      'not found',
      NotFound,
      'There is nothing at this address If you followed the address of a finding from elsewhere, please check the number. All findings Who is who The articles The report',
    ],
  ] as const)('%s', async (_, page, words) => {
    expect((await open(page)).main).toContain(words);
  });

  it('of corrections say after the launch that there were none', async () => {
    const { main } = await open(Corrections, {}, launched);
    expect(main).toContain('Nothing has been corrected so far.');
    expect(main).not.toContain('preview');
  });

  it('of a pair name both findings and how they stand to each other', async () => {
    const { main } = await open(Tension, { report, tension: report.tensions[2] });
    expect(main).toContain('T3: finding 1 contradicts finding 2 Sand and gravel The two findings');
    expect((await open(Tensions, {}, { ...report, tensions: [] })).main).toContain(
      'No two findings pull apart yet.',
    );
  });

  it('of an embedded card name number and site', async () => {
    const { html } = await open(Embed, { report, number: 2, finding: report.findings[1], gone: null });
    expect(html).toContain('<title>Finding 2 – Sand</title>');
    // Light unless the address ends in the id of its root.
    expect(html).toMatch(/<html [^>]*id="dark" data-theme="light"/);
  });
});

describe('an address that ended', () => {
  const gone = {
    address: '/entities/old/',
    first: '2020-01-01',
    since: '2021-02-03',
    state: 'moved',
    target: '/entities/alder/',
    reason: 'Two spellings of one name.',
    subject: null,
    legal: false,
  };

  it('says where the page is now, since when and why', async () => {
    const { html, main } = await open(Gone, { report, gone });
    expect(main).toContain(
      'This page is now at /entities/alder/ It was moved on 3 February 2021. Two spellings of one name.',
    );
    expect(html).toContain('<title>/entities/old/, now at /entities/alder/ – Sand</title>');
  });

  it('says of a withdrawn number that it was withdrawn', async () => {
    const withdrawn = {
      ...gone,
      address: '/findings/9/',
      state: 'withdrawn',
      target: null,
      into: [],
      subject: 'sand',
    };
    expect((await open(Gone, { report, gone: withdrawn })).html).toContain(
      '<title>Finding 9, withdrawn – Sand</title>',
    );
  });
});
