import { describe, expect, it } from 'vitest';
import { articleHead } from '../../../src/exports/cite/head.ts';
import { claim, claimGone, jsonLdText, newsArticle } from '../../../src/exports/share/claim.ts';
import { address, finding, quarry, withFinding } from '../reports.ts';

const gone = (number: number) => quarry.tombstones.find((item) => item.number === number)!;

describe('JSON-LD', () => {
  it('is a Claim with the articles in which it appears, grade and denial beside it', () => {
    const text = jsonLdText(claim(finding(quarry, 3), quarry, address));
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'Claim',
      '@id': 'https://sand-over-the-orluna.example/findings/3/',
      url: address('/findings/3/'),
      text: finding(quarry, 3).statement,
      version: '1',
      abstract: 'Grade: alleged (somebody accuses, suspects or believes it). Denied by Barcaças Conceição.',
      appearance: [
        { '@type': 'NewsArticle', headline: 'A areia que passa de noite', datePublished: '2019-05-14' },
      ],
      'report:grade': 'alleged',
      'report:denied': true,
      'report:deniedBy': ['Barcaças Conceição'],
    });
  });

  it('does not say where a claim first appeared, nor that an outlet published what only an address names', () => {
    const text = jsonLdText(claim(finding(quarry, 3), quarry, address));
    expect(text).not.toContain('firstAppearance');
    expect(JSON.parse(text).appearance[0]).not.toHaveProperty('publisher');
    expect(JSON.parse(text).appearance[0].creditText).toBe('An article on the site of Diário de Lusávia');
    const named = JSON.parse(jsonLdText(claim(finding(quarry, 7), quarry, address))).appearance[0];
    expect(named).toMatchObject({ publisher: { name: 'Richkova Khronika' } });
    expect(named).not.toHaveProperty('creditText');
  });

  it('gives each relation its hedged sentence', () => {
    const [relation] = JSON.parse(jsonLdText(claim(finding(quarry, 3), quarry, address)))['report:relations'];
    expect(relation.sentence).toMatch(/allegedly .*, which denies it\.$/);
  });

  it('gives no day that the articles do not give, and files no person', () => {
    const text = jsonLdText(claim(finding(quarry, 12), quarry, address));
    expect(JSON.parse(text)).not.toHaveProperty(['appearance', 0, 'datePublished']);
    expect(text).not.toContain('"@type":"Person"');
    expect(JSON.parse(jsonLdText(claim(finding(quarry, 6), quarry, address))).about).not.toContainEqual(
      expect.objectContaining({ name: 'Odarii Verbun' }),
    );
  });

  it('cannot end the element that it stands in', () => {
    const odd = withFinding(quarry, 3, { title: '</script><script>' });
    expect(jsonLdText(claim(finding(odd, 3), odd, address))).not.toContain('<');
  });

  it('keeps of a withdrawn number what the ledger keeps', () => {
    const text = jsonLdText(claimGone(gone(17), quarry, address));
    expect(JSON.parse(text)).toMatchObject({
      creativeWorkStatus: 'withdrawn',
      about: 'a contract of a private person',
      expires: '2019-10-21',
    });
    expect(text).not.toContain('barge');
  });

  it('describes an article that was read', () => {
    expect(JSON.parse(jsonLdText(newsArticle(quarry.articles[0]!, quarry, address)))).toMatchObject({
      '@type': 'WebPage',
      mainEntity: { '@type': 'NewsArticle', inLanguage: 'pt' },
    });
    expect(articleHead(quarry.articles[0]!, quarry, address).jsonLd).toContain('NewsArticle');
  });
});
