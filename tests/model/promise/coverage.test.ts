import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { loadReport } from '../../../src/desk/check/load.ts';
import { publish } from '../../../src/model/promise/publish.ts';
import { writePublication } from '../../../src/model/promise/publications.ts';
import { COLLECTIONS, SITE } from '../../../src/schema/collections.ts';
import { changesBetween } from '../../../src/text/versions.ts';
import { EXCEPTIONS, exceptionFor } from './exceptions.ts';
import { sha256 } from './tools.ts';

/** A small report in which every field of every schema has a value, so that each can be changed. */
const waivers = [{ words: 'sand', reason: 'A test.' }];
const FILES: Record<string, Record<string, unknown>> = {
  'site.yaml': {
    title: 'Sand',
    subtitle: 'Who moved it',
    description: 'An invented investigation.',
    language: 'en-GB',
    address: 'https://sand.example',
    publisher: { name: 'Desk', about: 'Nobody.' },
    contact: { corrections: 'a@sand.example', complaints: 'b@sand.example' },
    licence: { name: 'CC BY 4.0', address: 'https://licence.example' },
    coverage: 'Two articles.',
    contactedParties: 'We have not contacted the parties.',
    privacy: 'Nothing is recorded.',
    launched: '2021-05-01',
    lead: { finding: 1, headline: 'Records: sand', findings: [1] },
    opening: [{ text: 'It is reported to have been sold.', findings: [1] }],
    inShort: [{ text: 'It is reported to have been sold.', findings: [1] }],
    neverSay: ['sand thief'],
    columns: [
      { id: 'pit', title: 'Pit', note: 'Norland' },
      { id: 'port', title: 'Port' },
      { id: 'builder', title: 'Builder' },
    ],
    border: { after: 'pit', label: 'River' },
    context: [{ when: '2020', label: 'A flood', finding: 1 }],
    waivers,
  },
  'chapters/01-sand.mdx': {
    title: 'Sand',
    question: 'Who moved it?',
    inShort: [{ text: 'It is reported to have been sold.', findings: [1] }],
    waivers,
  },
  'chapters/02-gravel.mdx': {
    title: 'Gravel',
    question: 'Who moved it?',
    inShort: [{ text: 'It is reported to have been sold.', findings: [1] }],
  },
  'findings/001-sand.mdx': {
    statement: 'Alder is reported to have sold at least 270 loads of sand to Birch through Norland.',
    title: 'Reported: sand to Birch',
    kind: 'fact',
    chapter: 'sand',
    grade: 'reported',
    when: '2020-03',
    whenText: 'last March',
    whenBasis: 'derived',
    asOf: '2020-04',
    supersedes: 2,
    quantities: [
      { value: 270, upTo: 300, unit: 'loads', comparator: 'at least', what: 'all loads of one month' },
      { value: 9000, unit: 'loads', comparator: 'about', currency: 'EUR', what: 'what was paid' },
    ],
    relations: [
      {
        kind: 'sold',
        from: 'alder',
        to: 'birch',
        via: 'norland',
        goods: 'sand',
        share: '51%',
        since: '2016',
        until: '2019',
        quantity: 1,
        label: 'at least 270 loads',
        sentence: 'Alder is reported to have sold sand to Birch',
        fromRole: 'pit',
        toRole: 'port',
      },
    ],
    entities: ['harbour'],
    evidence: [
      { article: 'daily', paragraph: 1, phrase: 'sold sand', language: 'nl', credited: ['inquiry'] },
    ],
    responses: [
      {
        by: 'birch',
        kind: 'denies',
        verb: 'denied',
        answers: 'this finding',
        summary: 'It bought none.',
        finding: 2,
      },
    ],
    doesNotShow: ['It does not show who paid.'],
    waivers,
  },
  'findings/002-word.mdx': other('Birch says that it bought none.', 'Birch: none bought'),
  'findings/003-more.mdx': other('Birch says that it never asked.', 'Birch: never asked'),
  'entities/alder.yaml': {
    name: 'Alder Ltd',
    inSentence: 'the firm Alder',
    kind: 'company',
    unnamed: false,
    knownFrom: 'arrest',
    names: [
      {
        text: 'Alder Limited',
        language: 'en',
        script: 'Latn',
        kind: 'legal',
        from: '2009',
        until: '2018',
        finding: 1,
      },
    ],
    country: 'norland',
    role: 'pit',
    describes: 'sand pit',
    summary: 'It digs.',
    code: 'xa',
    note: 'Kept apart.',
    waivers,
  },
  'entities/birch.yaml': { name: 'Birch GmbH', kind: 'company', describes: 'builder' },
  'entities/norland.yaml': { name: 'Norland', kind: 'country', describes: 'country' },
  'entities/harbour.yaml': { name: 'Harbour Office', kind: 'public body', describes: 'office' },
  'entities/ledger.yaml': { name: 'Daily Ledger', kind: 'outlet', describes: 'newspaper' },
  'entities/desk.yaml': { name: 'River Desk', kind: 'organisation', describes: 'reporters' },
  'articles/daily.mdx': {
    title: 'Sand moved',
    headline: 'Sand!',
    language: 'en',
    outlet: 'ledger',
    outletBasis: 'text',
    author: 'A. Writer',
    published: '2021-03-04',
    publishedBasis: 'text',
    publishedNote: 'It says so.',
    address: 'https://ledger.example/sand',
    addressBasis: 'address',
    addressMatched: '2021-04-01',
    paragraphs: 9,
    pages: 60,
    duration: '58:20',
    restsOn: ['inquiry'],
    notes: [{ paragraph: 2, text: 'Garbled.' }],
    fingerprints: ['ab'.repeat(32)],
    words: 90,
    runs: ['abcdefgh'],
    archived: { address: 'https://copies.example/sand', date: '2021-04-01', reason: 'The site is gone.' },
    standing: [
      { from: '2021-04-02', to: '2021-04-03', state: 'unclear', words: 'Silence.', paragraphs: [3] },
    ],
    verified: { date: '2021-04-01', result: 'All found.', changed: false, digest: 'ab'.repeat(32) },
    waivers,
  },
  'articles/weekly.mdx': {
    title: 'Sand again',
    language: 'en',
    published: '2021-03-09',
    publishedBasis: 'text',
    paragraphs: 9,
    restsOn: ['own'],
  },
  'sources/inquiry.yaml': {
    title: 'Inquiry into sand',
    kind: 'records',
    by: ['desk'],
    seenBy: ['desk'],
    restsOn: ['customs'],
    records: 'customs data',
    recordKind: 'trade data',
    when: '2020',
    summary: 'Known from one article.',
    waivers,
  },
  'sources/customs.yaml': { title: 'Customs records', kind: 'records' },
  'sources/own.yaml': { title: 'Own words', kind: 'own words' },
  'tensions/01-two.mdx': { title: 'Two words', findings: [1, 2], kind: 'contradicts', waivers },
};

function other(statement: string, title: string): Record<string, unknown> {
  return {
    statement,
    title,
    kind: 'statement',
    chapter: 'sand',
    grade: 'stated',
    when: null,
    evidence: [{ article: 'weekly', paragraph: 1, phrase: 'bought none', credited: ['own'] }],
    responses: 'not applicable',
  };
}

/** The file that a schema's fields are changed in. */
const SUBJECTS = {
  findings: 'findings/001-sand.mdx',
  entities: 'entities/alder.yaml',
  articles: 'articles/daily.mdx',
  sources: 'sources/inquiry.yaml',
  tensions: 'tensions/01-two.mdx',
  chapters: 'chapters/01-sand.mdx',
  site: 'site.yaml',
};
type Folder = keyof typeof SUBJECTS;

/** What a field is changed to where the schema alone does not tell: another name, date or code. */
const TO: Record<string, unknown> = {
  'findings.chapter': 'gravel',
  'findings.before': [3],
  'findings.after': [3],
  'chapters.question': 'Who sold it?',
  'chapters.inShort.findings': [2],
  'sources.retells': ['inquiry'],
  'findings.when': '2020-05',
  'findings.asOf': '2020-06',
  'findings.supersedes': 3,
  'findings.quantities.currency': 'USD',
  'findings.relations.from': 'desk',
  'findings.relations.to': 'desk',
  'findings.relations.via': 'harbour',
  'findings.relations.what': 'gravel',
  'findings.relations.share': 'at least 25%',
  'findings.relations.since': '2017',
  'findings.relations.until': '2018',
  'findings.relations.fromRole': 'builder',
  'findings.relations.toRole': 'builder',
  'findings.entities': ['ledger'],
  'findings.evidence.article': 'weekly',
  'findings.evidence.page': 4,
  'findings.evidence.minute': '12:30',
  'findings.evidence.language': 'de',
  'findings.evidence.credited': ['customs'],
  'findings.responses.by': 'harbour',
  'findings.responses.finding': 3,
  'entities.names.language': 'nl',
  'entities.names.from': '2010',
  'entities.names.until': '2017',
  'entities.names.finding': 2,
  'entities.country': 'alder',
  'entities.role': 'builder',
  'entities.code': 'xb',
  'entities.names.script': 'Cyrl',
  'articles.language': 'nl',
  'articles.outlet': 'desk',
  'articles.published': '2021-03-05',
  'articles.address': 'https://ledger.example/sand/2',
  'articles.addressMatched': '2021-04-02',
  'articles.archived.address': 'https://copies.example/sand/2',
  'articles.archived.date': '2021-04-02',
  'articles.duration': '1:02:30',
  'articles.standing.from': '2021-04-01',
  'articles.standing.to': '2021-04-04',
  'articles.standing.paragraphs': [4],
  'articles.restsOn': ['own'],
  'articles.fingerprints': ['cd'.repeat(32)],
  'articles.runs': ['hgfedcba'],
  'articles.verified.date': '2021-04-02',
  'articles.verified.digest': 'cd'.repeat(32),
  'sources.by': ['harbour'],
  'sources.seenBy': ['harbour'],
  'sources.restsOn': ['own'],
  'sources.when': '2019',
  'tensions.findings': [1, 3],
  'site.language': 'en-US',
  'site.address': 'https://gravel.example',
  'site.contact.corrections': 'c@sand.example',
  'site.contact.complaints': 'c@sand.example',
  'site.licence.address': 'https://other.example',
  'site.launched': '2021-04-30',
  'site.lead.finding': 2,
  'site.lead.findings': [2],
  'site.opening.findings': [2],
  'site.inShort.findings': [2],
  'site.columns.id': 'quarry',
  'site.border.after': 'port',
  'site.context.when': '2019',
  'site.context.finding': 2,
};
/** Changes that break a reference from elsewhere, which the check says; what is asked here is only what has a version. */
const BREAKS = new Set(['site.columns.id', 'findings.relations.toRole', 'entities.names.script']);

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  enum?: unknown[];
}

/** Every field that holds a value of its own, with its possible values where these are listed. */
function fieldsOf(node: Node, path: string[]): { path: string[]; choices?: unknown[] }[] {
  const branches = node.anyOf ?? [node];
  const inner = branches.map(({ items }) => items).find((items) => items?.properties);
  const properties = inner?.properties ?? branches.find((branch) => branch.properties)?.properties;
  if (properties)
    return Object.entries(properties).flatMap(([key, value]) => fieldsOf(value, [...path, key]));
  return [{ path, choices: branches.find((branch) => branch.enum)?.enum }];
}

const schemaOf = (folder: Folder) => (folder === 'site' ? SITE.schema : COLLECTIONS[folder].schema);
const ALL = (Object.keys(SUBJECTS) as Folder[]).flatMap((folder) =>
  fieldsOf(z.toJSONSchema(schemaOf(folder), { io: 'input', unrepresentable: 'any' }) as Node, []).map(
    ({ path, choices }) => ({ folder, path, choices, field: [folder, ...path].join('.') }),
  ),
);

/** A copy in which one field has another value; the first entry stands for a list. */
function changed(data: unknown, [key, ...rest]: string[], to: (old: unknown) => unknown): unknown {
  if (Array.isArray(data) && key !== undefined)
    return [changed(data[0], [key, ...rest], to), ...(data.slice(1) as unknown[])];
  if (key === undefined) return to(data);
  const object = { ...(data as Record<string, unknown>) };
  // A page or a minute stands instead of the paragraph.
  if (key === 'page' || key === 'minute') delete object.paragraph;
  return { ...object, [key]: changed(object[key], rest, to) };
}

function otherValue(old: unknown, field: string, choices?: unknown[]): unknown {
  if (field in TO) return TO[field];
  if (choices) return choices.find((choice) => choice !== old);
  if (typeof old === 'boolean') return !old;
  if (typeof old === 'number') return old + 1;
  if (Array.isArray(old)) return old.map((item) => `${item as string} too`);
  if (typeof old !== 'string') throw new Error(`${field} has no value in the report of this test`);
  return `${old} too`;
}

let directory: string;
const text = (path: string, data: unknown) =>
  path.endsWith('.mdx') ? `---\n${stringify(data)}---\n` : stringify(data);
const write = (path: string, data: unknown) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text(path, data));
};

beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'coverage-')));
  for (const [path, data] of Object.entries(FILES)) write(path, data);
  const heading = { date: '2021-05-01', kind: 'update', note: 'First publication.', buildsOn: [] } as const;
  const records = publish(loadReport(directory).report!, [], heading, sha256);
  const file = writePublication({ ...heading, buildsOn: [] }, records, 'ab'.repeat(16), sha256);
  mkdirSync(join(directory, 'ledger'));
  writeFileSync(join(directory, 'ledger', file.name), file.text);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The findings that would get a version, with the words for what changed in each. */
function drafts(): { number: number; words: string[] }[] {
  const { report, problems } = loadReport(directory);
  const unread = problems.filter(({ code }) => ['schema', 'file', 'yaml', 'reference'].includes(code));
  expect(unread.map(({ words }) => words)).toEqual([]);
  return report!.findings.flatMap(({ number, versions }) =>
    versions.at(-1)!.date === null
      ? [
          {
            number,
            words: changesBetween(versions.at(-2)!, versions.at(-1)!, report!).map(({ label }) => label),
          },
        ]
      : [],
  );
}

describe('a change of a field', () => {
  it('is looked for in every field of every schema', () => {
    expect(ALL.length).toBeGreaterThan(100);
    expect(ALL.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['findings.responses.summary', 'site.publisher.name', 'tensions.findings']),
    );
    expect(drafts()).toEqual([]);
  });

  it.each(ALL)(
    'of $field makes a version, or stands among the exceptions',
    ({ folder, path, field, choices }) => {
      const file = SUBJECTS[folder];
      write(
        file,
        changed(FILES[file], path, (old) => otherValue(old, field, choices)),
      );
      try {
        if (BREAKS.has(field)) expect(exceptionFor(field)).not.toBeNull();
        else {
          const found = drafts();
          expect(found.length > 0).toBe(exceptionFor(field) === null);
          // Readers are told of it, too: what has a version has words.
          for (const { words } of found) expect(words).not.toEqual([]);
        }
      } finally {
        write(file, FILES[file]);
      }
    },
  );

  it('has no exception for a field that there is not', () => {
    const known = ALL.map(({ field }) => field);
    const stale = Object.values(EXCEPTIONS)
      .flat()
      .filter((entry) => !known.some((field) => field === entry || field.startsWith(`${entry}.`)));
    expect(stale).toEqual([]);
  });
});
