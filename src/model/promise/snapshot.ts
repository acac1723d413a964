import type { FindingFile } from '../../schema/finding.ts';
import type { Snapshot } from '../../schema/ledger.ts';
import { sortBy } from '../join/resolve.ts';
import { aroundFinding, inOrder, type Surroundings } from './surroundings.ts';

/** The parts of a snapshot in the order in which a version shows them. */
export const SNAPSHOT_FIELDS = [
  'statement',
  'title',
  'kind',
  'grade',
  'when',
  'quantities',
  'relations',
  'evidence',
  'responses',
  'doesNotShow',
  'parties',
  'articles',
  'chain',
  'pairs',
  'supersession',
] as const;

export type SnapshotField = (typeof SNAPSHOT_FIELDS)[number];

/** The fields of snapshots in one form. A form is never changed: another field makes another form. */
interface Form {
  /** As the file of the finding has them. */
  fields: readonly (keyof FindingFile)[];
  /** Of each relation. */
  relation: readonly (keyof FindingFile['relations'][number])[];
  /** What stands around the finding, in the words of the day; null where the form has nothing of it. */
  around: ((number: number, data: FindingFile, content: Surroundings) => Around) | null;
}

/** What a snapshot holds from the second form on, besides what stands in the file of the finding. */
type Around = Pick<Snapshot, 'roots' | 'parties' | 'articles' | 'chain' | 'pairs' | 'supersededBy'>;

// prettier-ignore
const FIRST: readonly (keyof FindingFile)[] = [
  'statement', 'kind', 'grade', 'when', 'whenText', 'whenBasis', 'asOf', 'quantities', 'relations', 'evidence',
  'responses', 'doesNotShow',
];

/** Form 1 first. An old record is compared on the fields of its own form. */
const FORMS: readonly Form[] = [
  { fields: FIRST, relation: ['kind', 'from', 'to', 'via', 'goods', 'label'], around: null },
  {
    fields: [...FIRST, 'title', 'entities', 'supersedes'],
    // A key that could not be written before is no new form: a record without it says that there was none.
    relation: [
      'kind',
      'from',
      'to',
      'via',
      'goods',
      'share',
      'since',
      'until',
      'quantity',
      'label',
      'sentence',
    ],
    around: aroundFinding,
  },
];

/** The form in which findings are recorded now. */
export const PRESENT_FORM = FORMS.length;

/** The form that a snapshot has. */
export const formOf = (snapshot: Snapshot): number => (snapshot.parties === undefined ? 1 : 2);

/**
 * Everything that a reader or a program gets from a finding, in the present form or an older one. What may change
 * without a new version stands in `tests/model/promise/exceptions.ts`.
 */
export function snapshotOf(
  number: number,
  data: FindingFile,
  content: Surroundings,
  form = PRESENT_FORM,
): Snapshot {
  const { around } = FORMS[form - 1] ?? FORMS.at(-1)!;
  return withoutGaps({ ...inFields(data, form), ...around?.(number, data, content) });
}

/** The part of a snapshot that an older form has. */
export function inForm(snapshot: Snapshot, form: number): Snapshot {
  return form >= formOf(snapshot) ? snapshot : withoutGaps(inFields(snapshot, form));
}

function inFields(data: FindingFile | Snapshot, form: number): Snapshot {
  const { fields, relation } = FORMS[form - 1] ?? FORMS.at(-1)!;
  const from = data as Record<string, unknown>;
  const kept = Object.fromEntries(fields.map((field) => [field, from[field]]));
  const relations = data.relations.map((item) =>
    Object.fromEntries(relation.map((key) => [key, read(item, key)])),
  );
  return { ...kept, relations } as unknown as Snapshot;
}

/** `goods` and `what` are one thing by two names; records know the first. */
function read(item: object, key: string): unknown {
  const { what, ...all } = item as Record<string, unknown>;
  return key === 'goods' ? (what ?? all.goods) : all[key];
}

/**
 * JSON with one spelling: keys sorted by code unit, no spaces, nothing undefined, numbers as ECMAScript writes
 * them (RFC 8785, JSON Canonicalization Scheme, for values that come from YAML or JSON).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** What has another name by now: files that moved, and findings that were merged. */
export interface Renamed {
  entities: ReadonlyMap<string, string>;
  articles: ReadonlyMap<string, string>;
  findings: ReadonlyMap<number, number>;
}

/**
 * A snapshot with the names that its entities and articles have now, and the numbers that merged findings lead to: a
 * file with another name, or a reference that follows a merger, changes no word.
 */
export function underPresentNames(snapshot: Snapshot, { entities, articles, findings }: Renamed): Snapshot {
  const entity = <Id extends string | undefined>(id: Id): Id => (entities.get(id ?? '') ?? id) as Id;
  const article = (slug: string) => articles.get(slug) ?? slug;
  const finding = (number: number) => findings.get(number) ?? number;
  const all = (ids: readonly string[]) => ids.map((id) => entity(id));
  return withoutGaps({
    ...snapshot,
    relations: snapshot.relations.map((item) => ({
      ...item,
      from: entity(item.from),
      to: entity(item.to),
      via: entity(item.via),
    })),
    evidence: snapshot.evidence.map((item) => ({ ...item, article: article(item.article) })),
    responses: Array.isArray(snapshot.responses)
      ? snapshot.responses.map((item) => ({
          ...item,
          by: entity(item.by),
          ...(item.finding !== undefined && { finding: finding(item.finding) }),
        }))
      : snapshot.responses,
    entities: snapshot.entities && all(snapshot.entities),
    parties:
      snapshot.parties &&
      sortBy(
        snapshot.parties.map((item) => ({ ...item, id: entity(item.id) })),
        ({ id }) => id,
      ),
    articles:
      snapshot.articles &&
      sortBy(
        snapshot.articles.map((item) => ({ ...item, slug: article(item.slug), outlet: entity(item.outlet) })),
        ({ slug }) => slug,
      ),
    chain: snapshot.chain?.map((item) => ({ ...item, by: all(item.by), seenBy: all(item.seenBy) })),
    supersedes: snapshot.supersedes && finding(snapshot.supersedes),
    supersededBy:
      snapshot.supersededBy &&
      sortBy(
        snapshot.supersededBy.map((item) => ({ ...item, finding: finding(item.finding) })),
        (item) => item.finding,
      ),
    pairs: snapshot.pairs && inOrder(snapshot.pairs.map((item) => ({ ...item, with: finding(item.with) }))),
  });
}

/** True when both say the same, in the form of the older one. */
export function sameMeaning(a: Snapshot, b: Snapshot): boolean {
  const form = Math.min(formOf(a), formOf(b));
  return canonicalJson(inForm(a, form)) === canonicalJson(inForm(b, form));
}

/** True when two snapshots differ in the spelling of parties alone, wherever their names stand. */
export function onlyRespelt(before: Snapshot, after: Snapshot): boolean {
  if (before.parties === undefined || after.parties === undefined) return false;
  const now = new Map(after.parties.map((party) => [party.id, party]));
  const spellings = before.parties.flatMap((old, index) => {
    const fresh = now.get(old.id);
    if (!fresh) return [];
    const names = [old.name, fresh.name].map((text) => ({ text, token: `\u0000${index}\u0000` }));
    const called = [old, fresh].map((party) => ({
      text: party.inSentence ?? party.name,
      token: `\u0000${index}s\u0000`,
    }));
    return [names, called].filter(([one, other]) => one!.text !== other!.text).flat();
  });
  // The longer one first: a name may be a part of another one.
  const known = spellings.sort((a, b) => b.text.length - a.text.length);
  const bare = (snapshot: Snapshot) => canonicalJson(withTokens({ ...snapshot, parties: null }, known));
  return known.length > 0 && sameParties(before.parties, after.parties) && bare(before) === bare(after);
}

const sameParties = (one: readonly { id: string }[], other: readonly { id: string }[]): boolean =>
  canonicalJson(one.map(({ id }) => id)) === canonicalJson(other.map(({ id }) => id));

/** A value with a token for each spelling in its texts, old or new. */
function withTokens(value: unknown, spellings: readonly { text: string; token: string }[]): unknown {
  if (typeof value === 'string')
    return spellings.reduce((text, spelling) => text.replaceAll(spelling.text, spelling.token), value);
  if (Array.isArray(value)) return value.map((item) => withTokens(item, spellings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTokens(item, spellings)]));
}

/** The value without keys that are undefined, at any depth. */
function withoutGaps<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutGaps) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) if (item !== undefined) kept[key] = withoutGaps(item);
  return kept as Value;
}
