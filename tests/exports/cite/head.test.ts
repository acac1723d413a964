import { describe, expect, it } from 'vitest';
import { chapterHead, findingHead, versionHead } from '../../../src/exports/cite/head.ts';
import { promisedAddresses } from '../../../src/model/promise/addresses.ts';
import { address, finding, quarry } from '../reports.ts';

describe('the head of a finding’s page', () => {
  const { meta, links } = findingHead(finding(quarry, 1), quarry, address);
  const tags = Object.fromEntries(meta.map(({ name, content }) => [name, content]));

  it('is a web page by an institution, dated and addressed as the version that stands there', () => {
    expect(tags).toEqual({
      'DC.title': 'Finding 1: Harbour ledgers: at least 41,000 tonnes of sand to Kvitka Quay',
      'DC.type': 'webpage',
      'DC.creator': 'The Orluna Reading Room,',
      'DC.date': '2020-01-20',
      'DC.language': 'en-IE',
      citation_public_url: address('/findings/1/v/3/'),
    });
  });

  it('says where the other forms are', () => {
    expect(links.map(({ type }) => type)).toEqual([
      'text/markdown',
      'application/ld+json',
      'application/json+oembed',
    ]);
    for (const { href } of links)
      expect(promisedAddresses(quarry)).toContain(href.replace('https://quarry.example/repo', ''));
  });

  it('keeps the name of an institution whole that has a comma, and none that is the title of the site', () => {
    const called = (name: string) =>
      findingHead(
        finding(quarry, 1),
        { ...quarry, site: { ...quarry.site, publisher: { ...quarry.site.publisher, name } } },
        address,
      ).meta.find(({ name: tag }) => tag === 'DC.creator')?.content;
    expect(called('Hill, Vale and Partners')).toBe('Hill Vale and Partners,');
    expect(called(quarry.site.title)).toBeUndefined();
  });
});

it('cites an earlier version under its own day and address, and nothing of a number that is no more', () => {
  const [first] = finding(quarry, 1).versions;
  expect(versionHead(first!, null, quarry, address).meta).toEqual(
    expect.arrayContaining([
      { name: 'DC.date', content: first!.date },
      { name: 'citation_public_url', content: address('/findings/1/v/1/') },
    ]),
  );
  const gone = quarry.tombstones.find(({ number }) => number === 17)!;
  expect(versionHead(gone.versions[0]!, gone, quarry, address).meta).toEqual([]);
});

it('dates a chapter by the last change of what it tells', () => {
  const { meta } = chapterHead(quarry.chapters[0]!, quarry);
  expect(meta).toContainEqual({ name: 'DC.date', content: '2020-01-20' });
  expect(meta).toContainEqual({ name: 'DC.creator', content: 'The Orluna Reading Room,' });
});
