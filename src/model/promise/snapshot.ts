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

/**
 * The fields of a finding that carry its meaning. Title, theme, listed entities, columns of the diagram and the
 * body are left out: they may change without a new version.
 */
export function snapshotOf(data: FindingFile): Snapshot {
  return withoutGaps({
    statement: data.statement,
    kind: data.kind,
    grade: data.grade,
    when: data.when,
    whenText: data.whenText,
    whenBasis: data.whenBasis,
    asOf: data.asOf,
    quantities: data.quantities,
    relations: data.relations.map(({ kind, from, to, via, goods, label }) => ({
      kind,
      from,
      to,
      via,
      goods,
      label,
    })),
    evidence: data.evidence,
    responses: data.responses,
    doesNotShow: data.doesNotShow,
  });
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

/** True when both say the same. */
export function sameMeaning(a: Snapshot, b: Snapshot): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** The value without keys that are undefined, at any depth. */
function withoutGaps<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
