import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Findings in each generated article. */
export const FINDINGS_PER_ARTICLE = 8;

const ROLES = ['pit', 'carrier', 'port', 'builder'];
const CHAPTERS = ['sand', 'gravel', 'money', 'law', 'people'];
const GRADES = ['records', 'reported', 'alleged'];

/**
 * Writes an invented investigation with this many articles and eight findings in each: dates, quantities,
 * relations, responses and tensions as a real one has them, and a country that all of them name, so that every page
 * type has work to do.
 */
export function generateContent(directory: string, articles: number): void {
  rmSync(directory, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  const mdx = (path: string, data: object, body: string) =>
    write(path, `---\n${stringify(data)}---\n\n${body}\n`);
  write('site.yaml', stringify(siteOf(articles)));
  CHAPTERS.forEach((id, index) =>
    mdx(
      `chapters/${pad(index + 1, 2)}-${id}.mdx`,
      chapterOf(id, index, articles),
      chapterText(index, articles),
    ),
  );
  write(
    'entities/norland.yaml',
    stringify({ name: 'Norland', kind: 'country', describes: 'country', code: 'xa' }),
  );
  const companies = Math.max(8, articles * 2);
  for (let i = 0; i < companies; i++) {
    const role = ROLES[i % ROLES.length];
    write(
      `entities/company-${i}.yaml`,
      stringify({
        name: `Company ${i}`,
        kind: 'company',
        describes: `${role} company`,
        country: 'norland',
        role,
      }),
    );
  }
  for (let i = 0; i < articles; i++) writeArticle(i, companies, mdx, write);
  for (let i = 0; i < Math.floor(articles / 2); i++) {
    mdx(
      `tensions/${pad(i + 1, 2)}-pair.mdx`,
      { title: `Two accounts of load L${i}`, findings: [i * 16 + 1, i * 16 + 2], kind: 'sits uneasily with' },
      'The one says sold, the other says stopped.',
    );
  }
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

function writeArticle(
  index: number,
  companies: number,
  mdx: (path: string, data: object, body: string) => void,
  write: (path: string, text: string) => void,
): void {
  const numbers = Array.from(
    { length: FINDINGS_PER_ARTICLE },
    (_, k) => index * FINDINGS_PER_ARTICLE + k + 1,
  );
  const month = `${2010 + (index % 12)}-${pad((index % 12) + 1, 2)}`;
  write(
    `sources/ledger-${index}.yaml`,
    stringify({ title: `Ledger ${index}`, kind: 'records', records: 'Port ledgers' }),
  );
  mdx(
    `articles/article-${index}.mdx`,
    {
      title: `Article ${index} on sand`,
      language: 'en',
      published: `${month}-15`,
      publishedBasis: 'text',
      paragraphs: 9,
      restsOn: [`ledger-${index}`],
    },
    numbers
      .map(
        (n) =>
          `The article says of the ports on this river, in a table of its own, that a <Finding n="${n}">load is reported to have been moved</Finding> in that year.`,
      )
      .join('\n\n'),
  );
  for (const n of numbers) {
    const from = (n * 7) % companies;
    const to = (from + 1 + (n % 3)) % companies;
    const drawn = n % 2 === 0 && from % ROLES.length < to % ROLES.length;
    mdx(
      `findings/${pad(n, 3)}-load.mdx`,
      {
        statement: `Company ${from} is reported to have moved about ${n * 10} tonnes of sand to Company ${to} in ${month}.`,
        title: `Load L${n} is reported moved`,
        kind: 'fact',
        chapter: CHAPTERS[n % CHAPTERS.length],
        grade: GRADES[n % GRADES.length],
        when: month,
        whenText: 'that month',
        whenBasis: 'stated',
        quantities: [{ value: n * 10, unit: 'tonnes', comparator: 'about', what: 'sand in one load' }],
        relations: drawn
          ? [
              {
                kind: 'shipped',
                from: `company-${from}`,
                to: `company-${to}`,
                goods: 'sand',
                sentence: `Company ${from} is reported to have shipped sand to Company ${to}`,
              },
            ]
          : [],
        entities: [`company-${from}`, `company-${to}`, 'norland'],
        evidence: [
          {
            article: `article-${index}`,
            paragraph: (n % 9) + 1,
            phrase: `load ${n}`,
            credited: [`ledger-${index}`],
          },
        ],
        responses: 'none recorded',
        doesNotShow: ['That the sand was used.'],
      },
      'The context of this finding in a sentence or two, as an editor would write it.',
    );
  }
}

/** Every chapter tells the first twelve of its findings, as a real one tells a dozen. */
const toldIn = (index: number, articles: number) =>
  Array.from({ length: 12 }, (_, k) => k * CHAPTERS.length + (index === 0 ? CHAPTERS.length : index)).filter(
    (n) => n <= articles * FINDINGS_PER_ARTICLE,
  );

function chapterOf(id: string, index: number, articles: number): object {
  return {
    title: `Chapter ${id}`,
    question: `What is said about ${id}?`,
    inShort: inShort(index, articles),
  };
}

const inShort = (index: number, articles: number) =>
  toldIn(index, articles)
    .slice(0, 1)
    .map((n) => ({ text: 'A load of sand is reported to have been moved.', findings: [n] }));

function chapterText(index: number, articles: number): string {
  return toldIn(index, articles)
    .map(
      (n) => `One load of sand <Finding n="${n}">is reported to have been moved</Finding>, says an article.`,
    )
    .join('\n\n');
}

function siteOf(articles: number): object {
  return {
    title: 'Sand',
    subtitle: 'An invented investigation for measuring',
    description: 'Made by the bench; nothing in it is true.',
    language: 'en-GB',
    address: 'https://sand.example',
    publisher: { name: 'Bench', about: 'Nobody.' },
    contact: { corrections: 'a@sand.example', complaints: 'b@sand.example' },
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    coverage: `${articles} generated articles.`,
    contactedParties: 'There are no parties.',
    privacy: 'Nothing is recorded.',
    lead: { finding: 1, headline: 'Ledgers: sand was moved', findings: [1] },
    opening: [{ text: 'We have seen none of the ledgers.' }],
    inShort: inShort(0, articles),
    columns: ROLES.map((id) => ({ id, title: id })),
    border: { after: 'carrier', label: 'River' },
  };
}
