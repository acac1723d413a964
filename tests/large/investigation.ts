import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { seeded, shuffled } from '../../src/geometry/random.ts';

/** Most that an invented investigation has. */
export const MOST = { findings: 100, parties: 60 };

const CHAPTERS = ['sand', 'gravel', 'money'];
const GRADES = ['records', 'reported'];
const KINDS = ['sold', 'shipped', 'paid', 'lent to', 'met', 'cooperated with', 'owns', 'has member'];
/** Kinds that hold over time. */
const STATES = new Set(['cooperated with', 'owns', 'has member']);
const LABELS = [
  'sand of the upper river and of the coast',
  'river gravel and boats that carry it',
  'Binnenvaartzandwinningsvergunningen',
  'sand',
];
const NAMES = [
  'Alder',
  'Birch & Sons',
  'Zandwinningsvergunningenadministratiekantoor',
  'The Upper and Lower River Sand and Gravel Carriers',
  'Flussbaggereigenossenschaftsverband',
  'Sociedade de Transportes de Areia e Cascalho do Rio',
];

type Edge = readonly [from: number, to: number];

/**
 * An invented investigation that is hard to draw, as files of a content folder: hubs with dozens of lines in or out,
 * rings, islands of two, a party in two columns, goods by way of a third, names of up to sixty letters, one to five
 * columns and dates decades apart. The same for the same seed.
 */
function investigation(seed: number): Record<string, string> {
  const random = seeded(seed);
  const upTo = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const count = upTo(20, MOST.parties);
  const columns = Array.from({ length: upTo(2, 5) }, (_, index) => ({
    id: `role-${index}`,
    title: pick(['Pits', 'Carriers', 'Authorities and courts', 'Builders and users']),
    note: pick(['Norland', 'Norland, Sutland and the disputed coast']),
  }));
  const nameOf = Array.from({ length: count }, (_, index) => `${pick(NAMES)} ${index}`);
  const roleOf = Array.from({ length: count }, () => pick(columns).id);
  const edges = edgesOf(count, upTo, random).slice(0, MOST.findings);
  const decades = shuffled([1950, 1961, 1978, 1994, 2006, 2021], random).slice(0, upTo(1, 4));
  const files: Record<string, string> = {};
  const yaml = (path: string, data: object) => (files[path] = stringify(data));
  const mdx = (path: string, data: object, body: string) =>
    (files[path] = `---\n${stringify(data)}---\n\n${body}\n`);
  yaml('site.yaml', siteOf(columns));
  yaml('sources/ledgers.yaml', { title: 'Ledgers', kind: 'records', records: 'Port ledgers' });
  yaml('entities/norland.yaml', { name: 'Norland', kind: 'country', describes: 'country', code: 'xa' });
  for (let index = 0; index < count; index++)
    yaml(`entities/party-${index}.yaml`, {
      name: nameOf[index],
      kind: 'company',
      describes: pick(['carrier', 'firm of the upper river and the coast']),
      country: 'norland',
      role: roleOf[index],
      ...(random() < 0.1 ? { unnamed: true } : {}),
    });
  edges.forEach(([from, to], index) => {
    const kind = pick(KINDS);
    const year = pick(decades) + upTo(0, 2);
    const other = pick(columns).id;
    const relation = {
      kind,
      from: `party-${from}`,
      to: `party-${to}`,
      sentence: `${nameOf[from]} is reported to have dealt with ${nameOf[to]}`,
      ...(kind === 'owns' ? {} : { label: pick(LABELS) }),
      ...(kind === 'shipped' && random() < 0.3 ? { via: 'norland' } : {}),
      // The same party in another column.
      ...(random() < 0.1 && other !== roleOf[to] ? { toRole: other } : {}),
    };
    mdx(
      `findings/${String(index + 1).padStart(3, '0')}-deal.mdx`,
      findingOf(
        index + 1,
        relation,
        pick([`${year}`, `${year}-04`, `${year}-05-02`, `[${year}..${year + 1}]`]),
      ),
      'What an editor would add.',
    );
  });
  CHAPTERS.forEach((id, index) =>
    mdx(
      `chapters/0${index + 1}-${id}.mdx`,
      { title: `On ${id}`, question: `What is said about ${id}?`, inShort: [carried(index + 1)] },
      `One deal of those that an article tells of <Finding n="${index + 1}">is reported to have been made</Finding>.`,
    ),
  );
  mdx(
    'articles/daily.mdx',
    {
      title: 'Sand moved',
      language: 'en',
      published: '2024-03-04',
      publishedBasis: 'text',
      paragraphs: 9,
      restsOn: ['ledgers'],
    },
    'Our summary of the article says that one of the deals <Finding n="1">is reported to have been made</Finding>.',
  );
  return files;
}

/** Writes one into an empty folder. */
export function writeInvestigation(directory: string, seed: number): void {
  rmSync(directory, { recursive: true, force: true });
  for (const [path, text] of Object.entries(investigation(seed))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

function edgesOf(count: number, upTo: (least: number, most: number) => number, random: () => number): Edge[] {
  const parties = shuffled(
    Array.from({ length: count }, (_, index) => index),
    random,
  );
  const islands = parties.splice(0, 2 * upTo(0, 4));
  const hubs = parties.slice(0, upTo(1, 2)).flatMap((hub): Edge[] => {
    const inwards = random() < 0.5;
    const others = shuffled(parties, random).filter((party) => party !== hub);
    return others.slice(0, upTo(13, 40)).map((party) => (inwards ? [party, hub] : [hub, party]));
  });
  const ring = shuffled(parties, random).slice(0, upTo(3, 8));
  const rings = ring.map((party, index): Edge => [party, ring[(index + 1) % ring.length]!]);
  const pairs = islands.flatMap((party, index): Edge[] =>
    index % 2 === 0 ? [[party, islands[index + 1]!]] : [],
  );
  const loose = Array.from({ length: upTo(0, 40) }, (): Edge => {
    const [from, to] = shuffled(parties, random);
    return [from!, to!];
  });
  return shuffled([...hubs, ...rings, ...pairs, ...loose], random);
}

const carried = (number: number) => ({ text: 'A deal is reported to have been made.', findings: [number] });

/** A name for a number: no two findings may say the same, and a number would have to be in its data. */
const lettersOf = (number: number) =>
  [...String(number)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');

function findingOf(
  number: number,
  relation: { kind: string; from: string; to: string; via?: string },
  when: string,
): object {
  return {
    statement: `One company is reported to have dealt with another${relation.via ? ' by way of Norland' : ''}, in what the ledgers call deal ${lettersOf(number)}.`,
    title: `Deal D${number} is reported`,
    kind: 'fact',
    chapter: number <= CHAPTERS.length ? CHAPTERS[number - 1] : CHAPTERS[Math.min(number % 7, 2)],
    grade: GRADES[number % GRADES.length],
    when,
    whenText: 'at that time',
    whenBasis: 'stated',
    ...(STATES.has(relation.kind) ? { asOf: '2024-03-04' } : {}),
    relations: [relation],
    entities: ['norland'],
    evidence: [
      { article: 'daily', paragraph: (number % 9) + 1, phrase: `deal ${number}`, credited: ['ledgers'] },
    ],
    responses: 'none recorded',
    doesNotShow: ['That the sand was used.'],
  };
}

function siteOf(columns: readonly { id: string }[]): object {
  return {
    title: 'Sand',
    subtitle: 'An invented investigation that is hard to draw',
    description: 'Made for tests; nothing in it is true.',
    language: 'en-GB',
    address: 'https://sand.example',
    publisher: { name: 'Desk', about: 'Nobody.' },
    contact: { corrections: 'a@sand.example', complaints: 'b@sand.example' },
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    coverage: 'One invented article.',
    contactedParties: 'There are no parties.',
    privacy: 'Nothing is recorded.',
    lead: { finding: 1, headline: 'Ledgers: a deal was made', findings: [1] },
    opening: [{ text: 'We have seen none of the ledgers.' }],
    inShort: [carried(1)],
    columns,
    border: { after: columns[0]!.id, label: 'Customs border of Norland' },
  };
}
