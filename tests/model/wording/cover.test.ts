import { describe, expect, it } from 'vitest';
import { coverFaults } from '../../../src/model/wording/cover.ts';
import { WORDING_EN } from '../../../src/text/wording/en.ts';
import { finding, tinyReport } from '../tiny.ts';

const ENTITIES = {
  ledger: { name: 'Daily Ledger', kind: 'outlet', describes: 'newspaper' },
  owner: { name: 'Ida Kell', kind: 'person', describes: 'owner' },
  minister: { name: 'Otto Rand', kind: 'person', describes: 'minister' },
};
const OWNS = finding({
  relations: [{ kind: 'owns', from: 'owner', to: 'alder', share: 'at least 25%' }],
  asOf: '2021-03',
});

/** What is said of site.yaml, and of titles, of a report with one article of 4 March 2021. */
function said(site: object, title = 'Sand to Birch', owned = 'Who owns Alder'): string[] {
  const { report } = tinyReport(
    {
      articles: {
        daily: {
          title: 'Sand moved',
          language: 'en',
          outlet: 'ledger',
          outletBasis: 'text',
          published: '2021-03-04',
          publishedBasis: 'text',
          paragraphs: 3,
          restsOn: ['daily-own'],
        },
      },
      entities: ENTITIES,
      findings: { '001-sand': finding({ title }), '002-owns': { ...OWNS, title: owned } },
    },
    site,
  );
  return coverFaults(report, WORDING_EN).map(({ code, what }) => `${code}: ${what}`);
}
const opening = (text: string) => said({ opening: [{ text }] });
const headline = (text: string) => said({ lead: { finding: 1, headline: text, findings: [1] } });

describe('a sentence of ours on the home page', () => {
  it('names the outlets, dates and numbers of the articles that were read', () => {
    expect(
      opening('This takes apart one article of the Daily Ledger of 4 March 2021, one in English.'),
    ).toEqual([]);
  });

  it('is refused with a party, another date, or a number of anything else', () => {
    expect(opening('Alder sold it in 2019: 270 loads, and dozens more.')).toEqual([
      'says-without-finding: Alder',
      'says-without-finding: 2019',
      'says-without-finding: 270',
      'says-without-finding: dozens',
    ]);
  });
});

describe('a headline', () => {
  it('names no private owner beside a number of goods, on the home page and on a page of a finding', () => {
    expect(headline('Records: Ida Kell sold 270 loads')).toEqual(['owner-beside-number: Ida Kell']);
    expect(said({}, 'Ida Kell reportedly sold 270 loads')).toEqual(['owner-beside-number: Ida Kell']);
    expect(headline('Records: Ida Kell sold sand in 2021')).toEqual([]);
    expect(said({}, 'Ida Kell reportedly sold 25%')).toEqual(['owner-beside-number: Ida Kell']);
    expect(said({}, 'Sand to Birch', 'Alleged: Ida Kell owns at least 25% of Alder')).toEqual([]);
    expect(headline('Records: Otto Rand counts 270 loads')).toEqual([]);
  });
});
