import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { joinReport } from '../../src/model/join/join.ts';
import { ledgerOf } from '../../src/model/promise/ledger.ts';
import type { Report } from '../../src/model/report.ts';
import type { LedgerRecord } from '../../src/schema/ledger.ts';
import { finding, tinyContent } from '../model/tiny.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

let container: Promise<AstroContainer> | undefined;

/** The HTML of a component, as a page would get it. */
export async function htmlOf(component: Component, props: object): Promise<string> {
  container ??= AstroContainer.create();
  return (await container).renderToString(component, { props: { ...props } });
}

/** What a reader hears of a component: one line for each block, without marks of inline elements. */
export async function hear(component: Component, props: object): Promise<string[]> {
  return linesOf(await htmlOf(component, props));
}

/** The same of HTML that is there already. */
function linesOf(html: string): string[] {
  const inline = html
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:a|b|bdi|em|strong|span|time|code|del|ins|cite|abbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n');
  return inline
    .replace(/&(?:#39|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity]!)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

const ENTITIES: Record<string, string> = {
  '&#39;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** Parties of all kinds, one outlet, and sources of every kind, for findings that tests invent. */
const PARTIES = {
  entities: {
    alder: { name: 'Alder Ltd', kind: 'company', describes: 'sand pit', role: 'pit', country: 'norland' },
    merchant: { name: 'Cedar C.', kind: 'person', describes: 'merchant' },
    dory: { name: 'Dory Line', kind: 'company', describes: 'ferry', role: 'port' },
    harbour: {
      name: 'Harbour Office',
      inSentence: 'the Harbour Office',
      kind: 'public body',
      describes: 'office of the port',
    },
    ledger: { name: 'Daily Ledger', kind: 'outlet', describes: 'newspaper' },
    desk: { name: 'River Desk', kind: 'organisation', describes: 'reporters' },
    buyers: {
      name: 'Several buyers',
      kind: 'company',
      describes: 'builders',
      role: 'builder',
      unnamed: true,
    },
  },
  sources: {
    customs: { title: 'Customs records', kind: 'records', seenBy: ['desk'] },
    data: { title: 'Trade data', kind: 'records' },
    mixed: { title: 'Trade data and officials', kind: 'mixed' },
    inquiry: { title: 'Inquiry into sand', kind: 'investigation', by: ['desk'], restsOn: ['customs'] },
    word: { title: 'Statement of Birch', kind: 'statement', by: ['birch'], seenBy: ['desk'] },
    rumour: { title: 'What somebody said', kind: 'statement' },
  },
  articles: {
    daily: {
      title: 'Sand moved',
      language: 'en',
      outlet: 'ledger',
      published: '2021-03-04',
      publishedBasis: 'text',
      outletBasis: 'text',
      addressBasis: 'address',
      paragraphs: 9,
      restsOn: ['daily-own', 'inquiry', 'data', 'mixed', 'word', 'rumour'],
      address: 'https://ledger.example/sand',
    },
  },
};

interface World {
  findings?: object[];
  entities?: Record<string, object>;
  articles?: Record<string, object>;
  tensions?: Record<string, object>;
  site?: object;
  records?: LedgerRecord[];
}

/** A joined report about a handful of parties; findings are numbered from 1 in their order. */
export function reportOf({
  findings = [{}],
  entities,
  articles,
  tensions,
  site,
  records = [],
}: World): Report {
  const numbered = findings.map((changes, index) => [
    index === 0 ? '001-sand' : `${String(index + 1).padStart(3, '0')}-more`,
    finding(changes),
  ]);
  const content = tinyContent(
    {
      entities: { ...PARTIES.entities, ...entities },
      sources: PARTIES.sources,
      articles: { ...PARTIES.articles, ...articles },
      findings: Object.fromEntries(numbered) as Record<string, object>,
      tensions,
    },
    site,
  );
  const { report, complaints } = joinReport(content, new Set(), ledgerOf(records));
  // Tests of words may leave a relation to the words of its kind.
  const errors = complaints.filter(({ severity, code }) => severity === 'error' && code !== 'wording');
  if (errors.length > 0) throw new Error(errors.map(({ words }) => words).join('\n'));
  return report;
}

/** The first finding of a report with only this one. */
export const findingOf = (changes: object, more: Omit<World, 'findings'> = {}) =>
  reportOf({ ...more, findings: [changes] }).findings[0]!;

/** Evidence at a paragraph of the one article, credited to these sources. */
export const from = (...credited: string[]) => [
  { article: 'daily', paragraph: 2, phrase: 'sold sand', credited },
];
