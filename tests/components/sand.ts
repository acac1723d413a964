import type { Report } from '../../src/model/report.ts';
import { finding, tinyReport } from '../model/tiny.ts';

const article = (changes: object = {}) => ({
  title: 'Sand moved',
  language: 'en',
  published: '2021-03-04',
  publishedBasis: 'text',
  paragraphs: 3,
  restsOn: ['daily-own'],
  ...changes,
});

const seen = (slug: string, credited: string) => ({
  article: slug,
  paragraph: 1,
  phrase: 'sold sand',
  credited: [credited],
});

/**
 * A tiny investigation with everything that a word must not be lost of: two articles of two months, a denial, an
 * allegation, a party's own word, records of one kind seen twice, and two findings that pull apart.
 */
export function sand(site: object = {}): Report {
  const { report, errors } = tinyReport(
    {
      articles: {
        daily: article({ restsOn: ['daily-own', 'port-books'] }),
        weekly: article({
          title: 'More sand moved',
          published: '2021-05-09',
          publishedBasis: 'address',
          restsOn: ['weekly-own', 'river-books', 'birch-word'],
        }),
      },
      sources: {
        'daily-own': { title: 'The daily article in its own words', kind: 'own words' },
        'weekly-own': { title: 'The weekly article in its own words', kind: 'own words' },
        'port-books': { title: 'Books of the port', kind: 'records', records: 'harbour books' },
        'river-books': {
          title: 'Books of the river',
          kind: 'records',
          records: 'harbour books',
          seenBy: ['desk'],
        },
        'birch-word': { title: 'A statement by Birch', kind: 'statement', by: ['birch'] },
      },
      entities: { desk: { name: 'River Desk', kind: 'outlet', describes: 'reporters' } },
      findings: {
        '001-sand': finding({
          grade: 'records',
          when: '2021-01',
          whenText: 'in January',
          whenBasis: 'stated',
          evidence: [seen('daily', 'port-books'), seen('weekly', 'river-books')],
          relations: [{ kind: 'sold', from: 'alder', to: 'birch', goods: 'sand', label: 'sand' }],
        }),
        '002-denied': finding({
          statement: 'Alder is said to have sold gravel to Birch.',
          title: 'Gravel to Birch',
          grade: 'alleged',
          evidence: [seen('daily', 'daily-own')],
          responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'Birch denies it.' }],
        }),
        '003-word': finding({
          statement: 'Birch says that it bought no clay.',
          title: 'Birch on clay',
          kind: 'statement',
          grade: 'stated',
          evidence: [seen('weekly', 'birch-word')],
        }),
        '004-open': finding({
          statement: 'Who paid for the sand is not known.',
          title: 'Who paid',
          kind: 'unknown',
          evidence: [seen('weekly', 'weekly-own')],
        }),
      },
      tensions: {
        '01-clay': { title: 'Gravel or none', findings: [2, 3], kind: 'sits uneasily with' },
        '02-pay': { title: 'Sold, but paid by whom', findings: [1, 4], kind: 'sits uneasily with' },
        '03-both': { title: 'Sand and gravel', findings: [1, 2], kind: 'contradicts' },
      },
    },
    site,
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return report;
}
