import type { FindingFile } from '../../schema/finding.ts';
import type { Snapshot } from '../../schema/ledger.ts';

/** The parts of a snapshot in the order in which a version shows them. */
export const SNAPSHOT_FIELDS = [
  'statement',
  'kind',
  'grade',
  'when',
  'quantities',
  'relations',
  'evidence',
  'responses',
  'doesNotShow',
] as const;

export type SnapshotField = (typeof SNAPSHOT_FIELDS)[number];

/** The fields of snapshots in one form. A form is never changed: another field makes another form. */
interface Form {
  fields: readonly (keyof FindingFile)[];
  /** Of each relation. */
  relation: readonly (keyof FindingFile['relations'][number])[];
}

/** Form 1 first. An old record is compared on the fields of its own form. */
// prettier-ignore
const FORMS: readonly Form[] = [
  {
    fields: [
      'statement', 'kind', 'grade', 'when', 'whenText', 'whenBasis', 'asOf', 'quantities', 'relations', 'evidence',
      'responses', 'doesNotShow',
    ],
    relation: ['kind', 'from', 'to', 'via', 'goods', 'label'],
  },
  {
    fields: [
      'statement', 'kind', 'grade', 'when', 'whenText', 'whenBasis', 'asOf', 'quantities', 'relations', 'evidence',
      'responses', 'doesNotShow',
    ],
    relation: ['kind', 'from', 'to', 'via', 'goods', 'label', 'sentence'],
  },
];

/** The form in which findings are recorded now. */
export const PRESENT_FORM = FORMS.length;

/**
 * The fields of a finding that carry its meaning, in the present form or in that of an old record. Title, chapter,
 * listed entities, columns of the diagram and the
 * body are left out: they may change without a new version.
 */
export function snapshotOf(data: FindingFile, form = PRESENT_FORM): Snapshot {
  const { fields, relation } = FORMS[form - 1] ?? FORMS.at(-1)!;
  const kept = Object.fromEntries(fields.map((field) => [field, data[field]]));
  const relations = data.relations.map((item) => Object.fromEntries(relation.map((key) => [key, item[key]])));
  return withoutGaps({ ...kept, relations }) as unknown as Snapshot;
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

/** Names of files that moved: the old one and where it leads now. */
export interface Renamed {
  entities: ReadonlyMap<string, string>;
  articles: ReadonlyMap<string, string>;
}

/** A snapshot with the names that its entities and articles have now: a renamed file changes no meaning. */
export function underPresentNames(snapshot: Snapshot, { entities, articles }: Renamed): Snapshot {
  const entity = <Id extends string | undefined>(id: Id): Id => (entities.get(id ?? '') ?? id) as Id;
  return withoutGaps({
    ...snapshot,
    relations: snapshot.relations.map((item) => ({
      ...item,
      from: entity(item.from),
      to: entity(item.to),
      via: entity(item.via),
    })),
    evidence: snapshot.evidence.map((item) => ({
      ...item,
      article: articles.get(item.article) ?? item.article,
    })),
    responses: Array.isArray(snapshot.responses)
      ? snapshot.responses.map((item) => ({ ...item, by: entity(item.by) }))
      : snapshot.responses,
  });
}

/**
 * A snapshot without the sentences of relations that an older record does not hold: a record from before they were
 * kept says nothing about them.
 */
export function withSentencesOf(older: Snapshot, snapshot: Snapshot): Snapshot {
  return withoutGaps({
    ...snapshot,
    relations: snapshot.relations.map((item, index) =>
      older.relations[index]?.sentence === undefined ? { ...item, sentence: undefined } : item,
    ),
  });
}

/** True when both say the same. */
export function sameMeaning(a: Snapshot, b: Snapshot): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** The value without keys that are undefined, at any depth. */
function withoutGaps<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
