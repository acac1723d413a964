import { buildGraph } from '../../model/network/network.ts';
import { columnOfKind } from '../../model/join/columns.ts';
import type { Entity, Finding, Relation, Report } from '../../model/report.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import { edgeSentence } from '../../text/relation.ts';
import { whenOf } from '../../model/time/meant.ts';
import type { Address } from '../address.ts';
import { COLUMNS, type ColumnName } from './columns.ts';
import { csvText, type Cell } from './csv.ts';

/** `relations.csv`: one row for each relation of a finding, drawn or not. */
export function relationsCsv(report: Report, address: Address): string {
  const drawn = drawnRelations(report);
  const rows = relationsOf(report).map(([finding, relation]) =>
    rowOf(finding, relation, drawn, report, address),
  );
  return csvText(COLUMNS.relations, rows);
}

/** Every relation of a finding, with its finding, in the order of their numbers. */
export function relationsOf(report: Report): [Finding, Relation][] {
  return report.findings.flatMap((finding) =>
    finding.relations.map((relation): [Finding, Relation] => [finding, relation]),
  );
}

/** Ids of the relations that the relationship diagram shows: as a line, as a gap, or as an owner's tab. */
export function drawnRelations(report: Report): ReadonlySet<string> {
  const { nodes, edges } = buildGraph(report);
  return new Set([
    ...edges.map(({ relation }) => relation),
    ...nodes.flatMap(({ tabs }) => tabs.map(({ relation }) => relation)),
  ]);
}

/** The column of a party in one relation, where it is not the one that it always has. */
function ownColumn(role: string | null, { role: usual, kind }: Entity, report: Report): string | null {
  return role === (usual ?? columnOfKind(report, kind)) ? null : role;
}

function rowOf(
  finding: Finding,
  relation: Relation,
  drawn: ReadonlySet<string>,
  report: Report,
  address: Address,
): Record<ColumnName<'relations'>, Cell> {
  const number = relation.quantity;
  return {
    finding: finding.number,
    kind: relation.kind,
    sentence: edgeSentence(finding, relation),
    share: relation.share,
    since: relation.since?.text ?? null,
    until: relation.until?.text ?? null,
    drawn: drawn.has(relation.id),
    from: relation.from.id,
    from_name: relation.from.name,
    to: relation.to.id,
    to_name: relation.to.name,
    via: relation.via?.id ?? null,
    goods: relation.goods,
    quantity: number?.value ?? null,
    comparator: number?.comparator ?? null,
    unit: number?.unit ?? null,
    currency: number?.currency ?? null,
    when: whenOf(finding, relation)?.text ?? null,
    // A step that is not shown is nobody's report.
    grade: RELATION_KINDS[relation.kind].drawn === 'gap' ? null : finding.grade,
    denied: finding.denied,
    url: address(finding.url),
    quantity_up_to: number?.upTo ?? null,
    label: relation.label,
    from_role: ownColumn(relation.fromRole, relation.from, report),
    to_role: ownColumn(relation.toRole, relation.to, report),
  };
}
