import { describe, expect, it } from 'vitest';
import { articleHead } from '../../../src/exports/cite/head.ts';
import { changeLine } from '../../../src/text/correction.ts';
import type { ChangeKind } from '../../../src/schema/ledger.ts';
import { claim, claimGone, claimInHead, jsonLdText, newsArticle } from '../../../src/exports/share/claim.ts';
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
      abstract:
        'Grade: alleged (somebody accuses, suspects or believes it). Denied by Barcaças Conceição. No answer is recorded from: Unlicensed pits.',
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

  it('says of a correction what was wrong, when, and with whose word; of any other change nothing of the kind', () => {
    const { versions } = finding(quarry, 1);
    const last = versions.at(-1)!;
    const kindly = (kind: ChangeKind | null) => {
      const fresh = withFinding(quarry, 1, { versions: [...versions.slice(0, -1), { ...last, kind }] });
      const twin = JSON.parse(jsonLdText(claim(finding(fresh, 1), fresh, address)));
      const head = JSON.parse(jsonLdText(claimInHead(finding(fresh, 1), fresh, address)));
      return { twin, head, line: changeLine({ ...last, kind }, versions.at(-2)) };
    };
    const { twin, head, line } = kindly('correction');
    const comment = {
      '@type': 'CorrectionComment',
      text: line,
      datePublished: last.date,
      url: address(last.url),
    };
    expect(line).toMatch(/^Corrected /);
    expect(twin.correction.at(-1)).toEqual(comment);
    expect(head.correction).toEqual([comment]);
    expect(twin['report:versions'].at(-1)).toMatchObject({ n: last.n, kind: 'correction', date: last.date });
    for (const kind of ['clarification', 'update', 'wording', null] as const) {
      const other = kindly(kind);
      expect(JSON.stringify([other.twin.correction ?? [], other.head.correction ?? []])).not.toContain(
        address(last.url),
      );
      expect(other.twin['report:versions'].at(-1).kind ?? null).toBe(kind);
    }
    expect(JSON.parse(jsonLdText(claim(finding(quarry, 3), quarry, address)))).not.toHaveProperty(
      'correction',
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
