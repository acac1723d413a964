import { describe, expect, it } from 'vitest';
import { findingHead } from '../../../src/exports/cite/head.ts';
import { promisedAddresses } from '../../../src/model/promise/addresses.ts';
import { address, finding, quarry } from '../reports.ts';

describe('the head of a finding’s page', () => {
  it('has what Zotero reads, and where to find the other forms', () => {
    const { meta, links } = findingHead(finding(quarry, 1), quarry, address);
    expect(Object.fromEntries(meta.map(({ name, content }) => [name, content]))).toMatchObject({
      citation_title: 'Finding 1: Harbour ledgers: at least 41,000 tonnes of sand to Kvitka Quay',
      citation_author: 'The Orluna Reading Room',
      citation_publication_date: '2020/01/20',
      citation_public_url: address('/findings/1/v/3/'),
    });
    expect(links.map(({ type }) => type)).toContain('application/json+oembed');
    for (const { href } of links)
      expect(promisedAddresses(quarry)).toContain(href.replace('https://quarry.example/repo', ''));
  });
});
