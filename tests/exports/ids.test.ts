import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { addressFrom, lastingAddress, type Address } from '../../src/exports/address.ts';
import { articleHead, findingHead } from '../../src/exports/cite/head.ts';
import { timelineIcs } from '../../src/exports/feeds/calendar.ts';
import { atomFeed, feedEntries, jsonFeed } from '../../src/exports/feeds/feed.ts';
import { entitiesFtm } from '../../src/exports/ftm/ftm.ts';
import { statementsCsv } from '../../src/exports/ftm/statements.ts';
import { claim, claimGone, jsonFile } from '../../src/exports/share/claim.ts';
import { datapackageJson } from '../../src/exports/tables/datapackage.ts';
import { reports } from './reports.ts';

/** The same site on its own host, on one for trials, and on a mirror below a path. */
const HOSTS = [
  (own: string) => addressFrom(own, '/'),
  () => addressFrom('https://preview.example', '/'),
  () => addressFrom('https://mirror.example', '/a/copy'),
];

/** Every `@id` and every prefix of our own terms in some JSON-LD. */
const idsIn = (text: string) =>
  [...text.matchAll(/"(?:@id|report)":\s*"(https?:[^"]*)"/g)].map((match) => match[1]!);

describe.each(reports)('on whatever host %s is served', (_, report) => {
  const { site } = report;
  const hosts = HOSTS.map((host) => host(site.address));
  /** What one and the same on every host; with it, that there is something. */
  const alike = (idsOf: (address: Address) => string[]) => {
    const [own, ...others] = hosts.map(idsOf);
    expect(own).not.toEqual([]);
    for (const ids of others) expect(ids).toEqual(own);
    return own!;
  };

  it('the feeds keep their ids, and lead to the host that serves them', () => {
    const about = { path: '/feed.xml', page: '/', title: site.title };
    const entries = (address: Address) => feedEntries(report, address);
    const ids = alike((address) =>
      [...atomFeed(entries(address), report, address, about).matchAll(/<id>(.*?)<\/id>/g)].map(
        (match) => match[1]!,
      ),
    );
    for (const id of ids) expect(id.startsWith(site.address)).toBe(true);
    alike((address) =>
      (JSON.parse(jsonFeed(entries(address), report, address)) as { items: { id: string }[] }).items.map(
        ({ id }) => id,
      ),
    );
    expect(entries(hosts[2]!)[0]!.url).toMatch(/^https:\/\/mirror\.example\/a\/copy\//);
  });

  it('JSON-LD keeps its ids, and leads to the host that serves it', () => {
    alike((address) => [
      ...report.findings.flatMap((finding) => [
        ...idsIn(jsonFile(claim(finding, report, address))),
        ...idsIn(findingHead(finding, report, address).jsonLd!),
      ]),
      ...report.tombstones.flatMap((gone) => idsIn(jsonFile(claimGone(gone, report, address)))),
      ...report.articles.flatMap((article) => idsIn(articleHead(article, report, address).jsonLd!)),
    ]);
    const [first] = report.findings;
    expect(claim(first!, report, hosts[2]!)).toMatchObject({
      '@id': lastingAddress(report)(first!.url),
      url: `https://mirror.example/a/copy${first!.url}`,
    });
  });

  it('the calendar keeps its ids, and the data package its own', () => {
    alike((address) => timelineIcs(report, address).match(/^UID:.*$/gm)!);
    alike((address) => [(JSON.parse(datapackageJson(report, address)) as { id: string }).id]);
  });

  it('FollowTheMoney keeps the ids of its entities and of its statements', () => {
    alike((address) =>
      entitiesFtm(report, address)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    );
    const ids = alike((address) => csvParse(statementsCsv(report, address)).map(({ id }) => id!));
    expect(new Set(ids).size).toBe(ids.length);
    expect(entitiesFtm(report, hosts[2]!)).toContain('"sourceUrl":["https://mirror.example/a/copy/');
  });
});
