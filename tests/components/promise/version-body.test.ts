import { describe, expect, it } from 'vitest';
import VersionBody from '../../../src/components/promise/VersionBody.astro';
import VersionList from '../../../src/components/promise/VersionList.astro';
import type { Tombstone, Version } from '../../../src/model/promise/versions.ts';
import type { Snapshot } from '../../../src/schema/ledger.ts';
import { joinReport } from '../../../src/model/join/join.ts';
import { finding, snapshotIn, tinyContent } from '../../model/tiny.ts';
import { from, hear, htmlOf, reportOf } from '../hear.ts';

const report = reportOf({
  findings: [
    {
      grade: 'alleged',
      when: '2021-02',
      whenText: 'last month',
      whenBasis: 'derived',
      quantities: [{ value: 270, unit: 'loads', comparator: 'at least', what: 'loads of all years' }],
      responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' }],
      doesNotShow: ['It does not show who paid.'],
    },
  ],
});
const SNAPSHOT = report.findings[0]!.versions[0]!.snapshot!;
const HASH = 'ab'.repeat(32);
const version = (n: number, changes: Partial<Snapshot> = {}, more: Partial<Version> = {}): Version => ({
  finding: 1,
  n,
  url: `/findings/1/v/${n}/`,
  date: `2021-04-0${n}`,
  kind: null,
  note: n === 1 ? 'First publication.' : 'The number was misread.',
  sha256: HASH,
  snapshot: { ...SNAPSHOT, ...changes },
  ...more,
});
const MORE = { statement: 'Alder is reported to have sold much sand to Birch.' };
const props = (n: number, versions: Version[], gone: Tombstone | null = null) => ({
  version: versions.find((candidate) => candidate.n === n)!,
  versions,
  gone,
  report,
  person: false,
  address: `https://sand.example/findings/1/v/${n}/`,
});
const heard = (...args: Parameters<typeof props>) => hear(VersionBody, props(...args));

describe('the page of a version', () => {
  it('says that later proceedings are elsewhere where a version names a person known from an arrest', async () => {
    const later = 'Later proceedings are outside this collection: check before repeating.';
    expect(await heard(1, [version(1)])).not.toContain(later);
    expect(await hear(VersionBody, { ...props(1, [version(1)]), person: true })).toContain(later);
    const owns = version(1, { relations: [{ kind: 'owns', from: 'merchant', to: 'alder' }] });
    for (const byNumber of [report.byNumber, new Map()]) {
      const copy = { ...props(1, [owns]), report: { ...report, byNumber }, person: true };
      expect(await hear(VersionBody, copy)).toContain(later.replace('proceedings', 'events'));
    }
  });

  it('names what has set the finding aside before any version says so, in its citation too', async () => {
    const older = reportOf({ findings: [{}, { supersedes: 1 }] });
    const lines = await hear(VersionBody, { ...props(1, [version(1), version(2, MORE)]), report: older });
    expect(lines[3]).toBe('Superseded by Finding 2');
    expect(lines.find((line) => line.includes('https://sand.example'))).toMatch(
      /Superseded: see finding 2\.$/,
    );
    expect((await heard(1, [version(1)])).join()).not.toContain('Superseded');
  });

  it('leads to the article, and into it to the passage, as the finding does', async () => {
    const html = await htmlOf(VersionBody, props(1, [version(1)]));
    expect(html).toContain('href="/articles/daily/"');
    expect(html).toContain('href="https://ledger.example/sand#:~:text=sold%20sand"');
  });

  it('has what the finding said, with grade, date, bound, answers and limits', async () => {
    const lines = await heard(1, [version(1)]);
    expect(lines).toEqual([
      'Finding 1, version 1 of 1, published on 1 April 2021',
      'Alder is reported to have sold sand to Birch.',
      'Present version. Finding 1 has it with its diagrams, citations and related findings.',
      ...['In a few words', 'Sand to Birch'],
      ...['Grade', 'Alleged'],
      ...['When', 'February 2021; the article’s words: “last month”, worked out by us'],
      ...['Numbers', 'At least 270 loads: loads of all years'],
      ...['Where it says so', 'Sand moved, paragraph 1, look for “sold sand”; credited: Own words'],
      'Open the article at this passage',
      ...['Who answers', 'Birch GmbH denies (the matter itself): It did not.'],
      ...['What it does not show', 'It does not show who paid.'],
      ...['Names in it', 'Birch GmbH', 'Daily Ledger'],
      ...['Articles', 'Sand moved; Daily Ledger, 4 March 2021, in English'],
      ...['What it rests on', 'Own words (the article’s own words)'],
      ...['All versions', 'Version 1, 1 April 2021', 'First publication.'],
      ...[
        'Cite this version',
        'Preview: numbers and addresses are not yet permanent.',
        'Sand, finding 1 (version 1), 1 April 2021. https://sand.example/findings/1/v/1/',
      ],
      `SHA-256 of its record: ${HASH}. What the hash is for`,
      'The record behind the hash',
      expect.stringContaining('"grade":"alleged"'),
    ]);
  });

  it('calls what an article cites in one breath neither records nor what somebody says', async () => {
    const { findings } = reportOf({ findings: [{ evidence: from('mixed') }] });
    expect(await heard(1, [version(1, findings[0]!.versions[0]!.snapshot!)])).toContain(
      'Trade data and officials (several kinds of source, cited together)',
    );
  });

  it('is drawn from its record alone: another name in a file rewrites no version', async () => {
    const words = { relations: [{ kind: 'sold', from: 'alder', to: 'birch' }], responses: 'none recorded' };
    const content = (name: string) =>
      tinyContent({
        findings: { '001-sand': finding(words) },
        entities: { alder: { name, kind: 'company', describes: 'sand pit', role: 'pit' } },
        articles: {
          daily: {
            ...{ title: `${name} again`, language: 'en', published: '2021-03-04', publishedBasis: 'text' },
            ...{ paragraphs: 3, restsOn: ['daily-own'] },
          },
        },
      });
    const shown = (name: string) =>
      hear(VersionBody, {
        ...props(1, [version(1, {}, { snapshot: snapshotIn(content('Alder Ltd')) })]),
        report: joinReport(content(name)).report,
      });
    expect(await shown('Elder Ltd')).toEqual(await shown('Alder Ltd'));
    expect((await shown('Elder Ltd')).join()).toContain(
      'Alder Ltd and Birch GmbH: a relation that this version does not put into words',
    );
  });

  it('says what kind of sentence it was, unless it was a plain fact', async () => {
    const lines = await heard(1, [version(1, { kind: 'limitation' })]);
    expect(lines.slice(5, 7)).toEqual(['Kind', 'Limitation']);
    expect(await heard(1, [version(1)])).not.toContain('Kind');
  });

  it('says that it is superseded, by what and what changed since', async () => {
    const lines = await heard(1, [version(1), version(2, MORE)]);
    expect(lines).toContain('Finding 1, version 1 of 2, published on 1 April 2021');
    expect(lines).toContain('Superseded on 2 April 2021 by version 2. The present version is finding 1.');
    const at = lines.indexOf('What changed since');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      'From this version to version 2. Removed words are struck through, added words are underlined.',
      'Statement',
      'Alder is reported to have sold much sand to Birch.',
    ]);
    expect(lines).not.toContain('What this version changed');
    const html = await htmlOf(VersionBody, props(1, [version(1), version(2, MORE)]));
    expect(html).toContain('<ins>much</ins>');
  });

  it('marks the words that it changed, with the note', async () => {
    const lines = await heard(2, [version(1), version(2, MORE)]);
    expect(lines[2]).toMatch(/^Present version\. Finding 1 has it/);
    const at = lines.indexOf('What this version changed');
    expect(lines.slice(at + 1, at + 3)).toEqual(['The number was misread.', 'Statement']);
    expect(lines).not.toContain('What changed since');
    expect(await htmlOf(VersionBody, props(2, [version(1), version(2, MORE)]))).toContain('<ins>much</ins>');
    const back = [version(1, MORE), version(2)];
    expect(await htmlOf(VersionBody, props(2, back))).toContain('<del>much</del>');
  });

  it.each([
    ['withdrawn', 'Withdrawn on 6 May 2021: It was misread. What became of finding 1'],
    ['merged', 'Merged on 6 May 2021: It was misread. What became of finding 1'],
  ] as const)('says that its finding was %s', async (state, words) => {
    const gone = { state, date: '2021-05-06', reason: 'It was misread.' } as Tombstone;
    const lines = await heard(1, [version(1), version(2)], gone);
    expect(lines[2]).toBe(words);
    expect(lines.join()).not.toContain('Superseded');
    expect(await htmlOf(VersionBody, props(1, [version(1)], gone))).toContain('class="status old"');
  });

  it('says that a text was removed, and shows no record of it', async () => {
    const removed = version(1, {}, { snapshot: null, note: null });
    const lines = await heard(1, [removed]);
    expect(lines[1]).toBe('Finding 1, version 1: the text was removed');
    expect(lines).toContain(`SHA-256 of its record: ${HASH}. What the hash is for`);
    expect(lines).not.toContain('The record behind the hash');
  });

  it('gives no day to what is not published', async () => {
    const draft = version(2, MORE, { date: null, sha256: null, note: null });
    const lines = await heard(2, [version(1), draft]);
    expect(lines[0]).toBe('Finding 1, version 2 of 2');
    expect(lines).toContain('Version 2, not published yet');
    expect(lines).toContain('Sand, finding 1 (version 2). https://sand.example/findings/1/v/2/');
    expect(lines.join()).not.toContain('SHA-256');
    expect(await heard(1, [version(1), draft])).toContain(
      'Superseded by version 2. The present version is finding 1.',
    );
  });

  it('leads to the other versions and to the finding', async () => {
    const html = await htmlOf(VersionBody, props(1, [version(1), version(2, MORE)]));
    expect(html).toContain('by <a href="/findings/1/v/2/">version 2</a>');
    expect(html).toContain('is <a href="/findings/1/">finding 1</a>');
    expect(html).toContain('<a href="/permalinks/#hash">What the hash is for</a>');
  });
});

describe('the list of versions', () => {
  it('has the newest first, each with its day and note, and marks the one shown', async () => {
    const list = { versions: [version(1), version(2)], here: 1 };
    expect(await hear(VersionList, list)).toEqual([
      ...['Version 2, 2 April 2021', 'The number was misread.'],
      ...['Version 1, 1 April 2021', 'First publication.'],
    ]);
    expect(await htmlOf(VersionList, list)).toMatch(/<a href="\/findings\/1\/v\/1\/" aria-current="page">/);
  });

  it.each([
    ['correction', 'Version 2, 2 April 2021, a correction'],
    ['clarification', 'Version 2, 2 April 2021, a clarification'],
    ['update', 'Version 2, 2 April 2021, an update'],
    ['wording', 'Version 2, 2 April 2021, the same in other words'],
    [null, 'Version 2, 2 April 2021'],
  ] as const)('says of a change what it is to readers: %s', async (kind, words) => {
    const versions = [version(1), { ...version(2), kind }];
    expect((await hear(VersionList, { versions }))[0]).toBe(words);
  });
});
