import { edgeSentence, relationLabel } from '../../text/relation.ts';
import type { Entity, Finding, Relation, Report } from '../../model/report.ts';
import { sortBy } from '../../model/join/resolve.ts';
import { deniers } from '../../model/denial.ts';
import { whenOf } from '../../model/time/meant.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import { dateWords } from '../../text/dates.ts';
import type { Address } from '../address.ts';
import type { ColumnName } from '../tables/columns.ts';
import type { Cell } from '../tables/csv.ts';
import { drawnRelations, relationsOf } from '../tables/relations.ts';
import { hedgedStatement, numbersInWords } from '../words.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** The network as network programs want it: one node an entity, one edge a drawn relation. */
export interface Network {
  title: string;
  /** What the lines mean and do not mean. */
  note: string;
  nodes: { id: string; label: string; values: Record<ColumnName<'nodes'>, Cell> }[];
  edges: {
    id: string;
    source: string;
    target: string;
    label: string;
    kind: string;
    values: Record<ColumnName<'edges'>, Cell>;
  }[];
}

/** The drawn relations and their parties; an owner is a node, and goods that pass through a country are one edge with `via`. */
export function networkOf(report: Report, address: Address): Network {
  const drawn = drawnRelations(report);
  const shown = relationsOf(report).filter(([, relation]) => drawn.has(relation.id));
  const parties = new Set(shown.flatMap(([, { from, to }]) => [from, to]));
  return {
    title: report.site.title,
    note: t.exports.network.note,
    nodes: sortBy(parties, ({ id }) => id).map((entity) => ({
      id: entity.id,
      label: entity.name,
      values: nodeValues(entity, shown, address),
    })),
    edges: shown.map(([finding, relation]) => ({
      id: relation.id,
      source: relation.from.id,
      target: relation.to.id,
      label: t.exports.network.edge({ finding: finding.number, label: relationLabel(relation) }),
      kind: relation.kind,
      values: edgeValues(finding, relation, address),
    })),
  };
}

function nodeValues(
  entity: Entity,
  shown: readonly [Finding, Relation][],
  address: Address,
): Network['nodes'][number]['values'] {
  const roles = shown.flatMap(([, { from, fromRole, to, toRole }]) => [
    from === entity && fromRole,
    to === entity && toRole,
  ]);
  return {
    kind: entity.kind,
    describes: entity.describes,
    country: entity.country?.name ?? null,
    role: [...new Set(roles.filter((role) => typeof role === 'string'))].sort().join('; '),
    unnamed: entity.unnamed,
    url: address(entity.url),
  };
}

function edgeValues(
  finding: Finding,
  relation: Relation,
  address: Address,
): Network['edges'][number]['values'] {
  const { drawn, family } = rowOf(relation.kind);
  const gap = drawn === 'gap';
  const when = whenOf(finding, relation);
  return {
    finding: finding.number,
    url: address(finding.url),
    relation: relation.kind,
    family,
    sentence: edgeSentence(finding, relation),
    statement: hedgedStatement(finding),
    // A step that is not shown is nobody's report.
    grade: gap ? null : finding.grade,
    grade_words: gap ? null : gradeWords(finding),
    denied: finding.denied,
    denied_by: finding.denied ? deniers(finding).join('; ') : null,
    gap,
    goods: relation.goods,
    quantities: numbersInWords(finding),
    via: relation.via?.name ?? null,
    when: when?.text ?? null,
    when_words: when && dateWords(when),
    as_of: finding.asOf?.text ?? null,
    chapter: finding.chapter.id,
  };
}
