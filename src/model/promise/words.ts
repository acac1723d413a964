import { parseEdtf } from '../../schema/edtf.ts';
import type { Snapshot } from '../../schema/ledger.ts';
import type { Quantity } from '../../schema/quantity.ts';
import { RELATION_KINDS, type RelationKind } from '../../schema/relation-kind.ts';
import { t } from '../../text/t.ts';
import { dateWords } from '../../text/dates.ts';
import { quantityWords } from '../../text/quantities.ts';
import type { Report } from '../report.ts';
import { relationSentence, sentenceCase } from '../words.ts';

/** What files are called by people; an id that no file has any more is read out. */
export interface Names {
  entity(id: string): string;
  article(slug: string): string;
  source(id: string): string;
}

export type SnapshotField = keyof typeof FIELDS;

/** The fields of a snapshot in the order in which a version shows them. */
export const FIELDS = {
  statement: 'Statement',
  kind: 'Kind',
  grade: 'Grade',
  when: 'When',
  quantities: 'Numbers',
  relations: 'Who and whom',
  evidence: 'Where it says so',
  responses: 'Who answers',
  doesNotShow: 'What it does not show',
} as const;

/** The fields of a snapshot in words, one entry for each item of a list. */
export function snapshotInWords(
  snapshot: Snapshot,
  names: Names,
): { field: SnapshotField; label: string; items: string[] }[] {
  const items: Record<SnapshotField, string[]> = {
    statement: [snapshot.statement],
    kind: [labelIn(t.kinds.findings, snapshot.kind)],
    grade: [sentenceCase(labelIn(t.kinds.grades, snapshot.grade))],
    when: whenWords(snapshot),
    quantities: snapshot.quantities.map(
      (item) => `${sentenceCase(quantityWords(item as Quantity))}: ${item.what}`,
    ),
    relations: snapshot.relations.map((item) => relationWords(item, names)),
    evidence: snapshot.evidence.map((item) => evidenceWords(item, names)),
    responses: responseWords(snapshot.responses, names),
    doesNotShow: snapshot.doesNotShow,
  };
  return (Object.keys(FIELDS) as SnapshotField[]).map((field) => ({
    field,
    label: FIELDS[field],
    items: items[field],
  }));
}

/** Names as they are now, for files that may have moved since. */
export function namesFrom({ entities, articles, sources, ledger }: Report): Names {
  const moved = ledger.renamed;
  const maps = [
    new Map(entities.map(({ id, name }) => [id, name])),
    new Map(articles.map(({ slug, title }) => [slug, title])),
    new Map(sources.map(({ id, title }) => [id, title])),
  ] as const;
  const look = (map: ReadonlyMap<string, string>, id: string) => map.get(id) ?? id.replaceAll('-', ' ');
  return {
    entity: (id) => look(maps[0], moved.entities.get(id) ?? id),
    article: (slug) => look(maps[1], moved.articles.get(slug) ?? slug),
    source: (id) => look(maps[2], id),
  };
}

function labelIn(table: Readonly<Record<string, { label: string }>>, key: string): string {
  return table[key]?.label ?? key;
}

function whenWords({ when, whenText, whenBasis, asOf }: Snapshot): string[] {
  const words = when === null ? 'No date given' : sentenceCase(edtfWords(when));
  const said = whenText ? `, in the words of the article “${whenText}”` : '';
  const basis = whenBasis === 'derived' ? ', worked out by us' : '';
  return [`${words}${said}${basis}`, ...(asOf ? [`As of ${edtfWords(asOf)}`] : [])];
}

function edtfWords(text: string): string {
  const parsed = parseEdtf(text);
  return 'error' in parsed ? text : dateWords(parsed);
}

function relationWords(
  { kind, from, to, via, goods, label }: Snapshot['relations'][number],
  names: Names,
): string {
  const parties = {
    from: names.entity(from),
    to: names.entity(to),
    goods: goods ?? null,
    via: via ? names.entity(via) : null,
  };
  const sentence =
    kind in RELATION_KINDS
      ? relationSentence(kind as RelationKind, parties)
      : `${parties.from}: ${kind}: ${parties.to}`;
  return label ? `${sentence} (on the line: ${label})` : sentence;
}

function evidenceWords(
  { article, paragraph, phrase, credited }: Snapshot['evidence'][number],
  names: Names,
): string {
  return `${names.article(article)}, paragraph ${paragraph}, look for “${phrase}”; credited: ${credited.map(names.source).join(', ')}`;
}

function responseWords(responses: Snapshot['responses'], names: Names): string[] {
  if (typeof responses === 'string') return [sentenceCase(responses)];
  return responses.map(({ by, kind, answers, summary }) => {
    const verb = (t.kinds.responses as Readonly<Record<string, string>>)[kind] ?? kind;
    return `${names.entity(by)} ${verb} (${answers}): ${summary}`;
  });
}
