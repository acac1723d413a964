import type { Content, Entry } from '../../src/model/content.ts';
import { stringify } from 'yaml';
import { joinReport } from '../../src/model/join/join.ts';
import { snapshotOf } from '../../src/model/promise/snapshot.ts';
import { surroundingsOf } from '../../src/model/promise/surroundings.ts';
import type { Snapshot } from '../../src/schema/ledger.ts';
import { COLLECTIONS, SITE, type CollectionName } from '../../src/schema/collections.ts';

type Files = Partial<Record<CollectionName, Record<string, object>>>;

const SITE_DATA = {
  title: 'Sand',
  subtitle: 'Who moved it',
  description: 'An invented investigation for tests.',
  language: 'en-GB',
  address: 'https://sand.example',
  publisher: { name: 'Desk', about: 'Nobody.' },
  contact: { corrections: 'a@sand.example', complaints: 'b@sand.example' },
  licence: { name: 'CC BY 4.0', address: 'https://licence.example' },
  coverage: 'Two articles.',
  contactedParties: 'We have not contacted the parties.',
  privacy: 'Nothing is recorded.',
  lead: { finding: 1, headline: 'Records: sand was sold', findings: [1] },
  opening: [{ text: 'We have seen none of the records.' }],
  inShort: [{ text: 'Alder is reported to have sold sand to Birch.', findings: [1] }],
  columns: [
    { id: 'pit', title: 'Pit' },
    { id: 'port', title: 'Port' },
    { id: 'builder', title: 'Builder' },
  ],
  border: { after: 'pit', label: 'River' },
};

/** A finding with everything that is required, changed by `changes`. */
export const finding = (changes: object = {}): object => ({
  statement: 'Alder is reported to have sold sand to Birch.',
  title: 'Sand to Birch',
  kind: 'fact',
  chapter: 'sand',
  grade: 'reported',
  when: null,
  evidence: [{ article: 'daily', paragraph: 1, phrase: 'sold sand', credited: ['daily-own'] }],
  responses: 'none recorded',
  ...changes,
});

const FILES: Files = {
  chapters: {
    '01-sand': {
      title: 'Sand',
      question: 'Who moved sand?',
      inShort: [{ text: 'Alder is reported to have sold sand to Birch.', findings: [1] }],
    },
  },
  articles: {
    daily: {
      title: 'Sand moved',
      language: 'en',
      published: '2021-03-04',
      publishedBasis: 'text',
      paragraphs: 3,
      restsOn: ['daily-own'],
    },
  },
  findings: { '001-sand': finding() },
  entities: {
    alder: { name: 'Alder Ltd', kind: 'company', describes: 'sand pit', role: 'pit' },
    birch: { name: 'Birch GmbH', kind: 'company', describes: 'builder', role: 'builder' },
    norland: { name: 'Norland', kind: 'country', describes: 'country' },
  },
  sources: { 'daily-own': { title: 'Own words', kind: 'own words' } },
  tensions: {},
};

/** The smallest investigation as files of a content folder, launched: their texts by their names. */
export function tinyFolder(site: object = {}): Record<string, string> {
  const files: Record<string, string> = { 'site.yaml': stringify({ ...SITE_DATA, ...site }) };
  for (const name of Object.keys(COLLECTIONS) as CollectionName[])
    for (const [id, data] of Object.entries(FILES[name] ?? {})) {
      const { extension } = COLLECTIONS[name];
      const text = stringify(data);
      files[`${name}/${id}${extension}`] = extension === '.mdx' ? `---\n${text}---\n` : text;
    }
  return files;
}

/** Content of the smallest investigation, with files added or replaced (`null` removes one). */
export function tinyContent(
  changes: Partial<Record<CollectionName, Record<string, object | null>>> = {},
  site: object = {},
): Content {
  const content: Record<string, unknown> = {
    site: SITE.schema.parse({ ...SITE_DATA, ...site }),
    glossary: {},
  };
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const files = Object.entries({ ...FILES[name], ...changes[name] }).filter(([, data]) => data !== null);
    content[name] = files.map(([id, data]): Entry<unknown> => {
      const { prose = [], ...rest } = data as { prose?: [] };
      return { id, data: COLLECTIONS[name].schema.parse(rest), prose };
    });
  }
  return content as unknown as Content;
}

/** What would be published now of the first finding; in an older form, if one is given. */
export function snapshotIn(content: Content, form?: number): Snapshot {
  const [{ id, data }] = content.findings as [Content['findings'][number]];
  return snapshotOf(Number.parseInt(id, 10), data, surroundingsOf(content), form);
}

/** The joined report and the words of all complaints but those about wordings, which tests of other things leave out. */
export function tinyReport(changes: Parameters<typeof tinyContent>[0] = {}, site: object = {}) {
  const joined = joinReport(tinyContent(changes, site));
  const complaints = joined.complaints.filter(({ code }) => code !== 'wording');
  const { report } = joined;
  return {
    report,
    errors: complaints.filter(({ severity }) => severity === 'error').map(({ words }) => words),
    warnings: complaints.filter(({ severity }) => severity === 'warning').map(({ words }) => words),
  };
}
