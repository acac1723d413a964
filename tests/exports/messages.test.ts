import { describe, expect, it } from 'vitest';
import { feedEntries, titleOf } from '../../src/exports/feeds/feed.ts';
import { timelineIcs } from '../../src/exports/feeds/calendar.ts';
import { networkGexf } from '../../src/exports/network/gexf.ts';
import { networkGraphml } from '../../src/exports/network/graphml.ts';
import { claim } from '../../src/exports/share/claim.ts';
import { siteCard } from '../../src/exports/share/card.ts';
import { datapackageJson } from '../../src/exports/tables/datapackage.ts';
import { changesOf } from '../../src/model/promise/changes.ts';
import { address, finding, quarry, withFinding } from './reports.ts';

/** What a feed says of a version of a finding, or of what became of a number. */
const said = (start: string, report = quarry) =>
  feedEntries(report, address)
    .filter(({ title }) => title.startsWith(start))
    .map(({ text }) => text);

describe('the feeds', () => {
  it('send a present version with its grade and who denies it, or that nobody answers', () => {
    expect(said('Finding 3:')[0]).toMatch(
      /^Two [^\n]*\n\nGrade: alleged \([^\n]*\)\.\n\nDenied by Barcaças Conceição\.\n\n/,
    );
    expect(said('Finding 2:')[0]).toMatch(
      /\n\nGrade: in records seen by reporters \([^\n]*\)\.\n\nNo answer is recorded in the articles\.\n\nNot shown: /,
    );
  });

  it('send an earlier version with the grade of then, and say that it is not the present one', () => {
    expect(said('Finding 1, version 2')[0]).toMatch(
      /\n\nGrade then: in records seen by reporters\.\n\nKvitka Quay explains\. [^\n]*\n\nBarcaças Conceição denies, on another point: [^\n]*\n\nNot shown: [^]*\n\nThis is not the present version\.$/,
    );
    const versions = finding(quarry, 1).versions.map((version) => ({
      ...version,
      snapshot: version.snapshot && {
        ...version.snapshot,
        responses: [
          { by: 'x', kind: 'denies', answers: 'this finding', summary: 'x' },
          { by: 'y', kind: 'explains', answers: 'gravel', summary: 'y' },
          { by: 'z', kind: 'unreachable', answers: 'this finding', summary: 'z' },
          { by: 'z', kind: 'sings', answers: 'gravel', summary: 'z' },
        ],
      },
    })) as ReturnType<typeof finding>['versions'];
    expect(said('Finding 1, version 2', withFinding(quarry, 1, { versions }))[0]).toMatch(
      /\n\nGrade then: in records seen by reporters\.\n\nDenied by x\.\n\nY explains, on another point: gravel\.\n\nZ could not be reached\.\n\nZ sings\.\n\nNot shown: /,
    );
  });

  it('say of what is gone what it was about, and nothing of what it said', () => {
    expect(said('Finding 15 withdrawn')).toEqual([
      'The article was misread: it speaks of a missing permit, not of sand that arrived.\n\nIt was about deliveries to a second landing place.',
    ]);
    const versions = finding(quarry, 1).versions.map((version) => ({ ...version, snapshot: null }));
    expect(said('Finding 1, version 2', withFinding(quarry, 1, { versions }))[0]).toMatch(
      /This finding is no more; its number tells what became of it\.$/,
    );
    const addresses = quarry.ledger.addresses.map((item) => ({ ...item, reason: '', subject: null }));
    expect(said('Finding 15 withdrawn', { ...quarry, ledger: { ...quarry.ledger, addresses } })).toEqual([
      'The text was removed.',
    ]);
  });

  it('have titles that say what happened', () => {
    const titles = changesOf(quarry).map((change) => titleOf(change, quarry));
    expect(titles).toEqual(
      expect.arrayContaining([
        'Finding 1, version 3: Harbour ledgers: at least 41,000 tonnes of sand to Kvitka Quay',
        'Finding 3: Sand allegedly loaded at unlicensed pits',
        'Finding 15 withdrawn',
        'Finding 16 merged into finding 13',
        '/entities/cais-kvitka/ is now /entities/kvitka-quay/',
        '/entities/rogoza-landing/ withdrawn',
      ]),
    );
  });
});

it('a claim carries its grade and who denies it', () => {
  expect(claim(finding(quarry, 3), quarry, address)).toMatchObject({
    abstract:
      'Grade: alleged (somebody accuses, suspects or believes it). Denied by Barcaças Conceição. No answer is recorded from: Unlicensed pits.',
  });
  expect(claim(finding(quarry, 1), quarry, address)).toMatchObject({
    abstract: expect.stringMatching(
      /^Grade: in records seen by reporters \(the reporting cites records; .*\)\. Kvitka Quay explains\. .*\. Barcaças Conceição denies, on another point: having loaded sand at unlicensed pits\. Not shown: /,
    ),
  });
});

it('the card of the site says that each finding has its source, its grade and who answers', () => {
  expect(siteCard(quarry).credit).toBe(
    '14 findings from 2 articles, each with its source, its grade and who answers',
  );
});

it('the data package says what a row is not', () => {
  const { description } = JSON.parse(datapackageJson(quarry, address)) as { description: string };
  expect(description).toBe(
    `${quarry.site.description} ${quarry.site.coverage} A line or a row is not an accusation, and this is not a sanctions list: read each row with its grade, its denial and the page of its finding.`,
  );
});

it.each([
  ['GEXF', networkGexf],
  ['GraphML', networkGraphml],
])('the network in %s says at its head what a line and a gap are', (_, file) => {
  expect(file(quarry, address)).toContain(
    `${quarry.site.title}. Each edge is one relation of one finding, with the grade of the finding and whether it is denied. An undirected edge says nothing of who gave what to whom: the two cooperated or met, for example, or one uses what the other made (a use, with family=open, reports neither a sale nor a delivery between them). An edge with family=justice is what a court or an authority did, or an accusation, and no dealing. Those registered at one address are not linked by it. An edge with gap=true is a step that the sources do not show.`,
  );
});

it('the calendar says that its dates are no more exact than the articles, and each title its grade and denial', () => {
  const text = timelineIcs(quarry, address).replaceAll('\r\n ', '');
  expect(text).toContain('Dates are as exact as the articles are: read the words in brackets.');
  expect(text).toMatch(/SUMMARY:Finding 3: [^\r\n]*\\; alleged\\; denied by Barcaças Conceição\)/);
  expect(text).toMatch(/SUMMARY:Finding 2: [^\r\n]*\\; in records seen by reporters\)/);
});
