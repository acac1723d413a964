import { buildGraph } from '../../model/network/network.ts';
import { columnOfKind } from '../../model/join/columns.ts';
import type { Entity, Finding, Relation, Report } from '../../model/report.ts';
import { RELATION_KINDS, runsOneWay } from '../../schema/relation-kind.ts';
import { edgeSentence } from '../../text/relation.ts';
import { whenOf } from '../../model/time/meant.ts';
import type { Address } from '../address.ts';
import { csvTable } from './csv.ts';
import { table } from './table.ts';

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

/** A relation with its finding; where it is drawn, and in which report. */
interface Row {
  finding: Finding;
  relation: Relation;
  drawn: ReadonlySet<string>;
  report: Report;
}

/** One row for each relation of a finding, drawn or not. */
export const RELATIONS = table<Row>()({
  finding: ['required integer', ({ finding }) => finding.number],
  kind: ['required string', ({ relation }) => relation.kind],
  sentence: ['required string', ({ finding, relation }) => edgeSentence(finding, relation)],
  share: ['string', ({ relation }) => relation.share],
  since: ['string', ({ relation }) => relation.since?.text ?? null],
  until: ['string', ({ relation }) => relation.until?.text ?? null],
  drawn: ['required boolean', ({ relation, drawn }) => drawn.has(relation.id)],
  from: ['required string', ({ relation }) => relation.from.id],
  from_name: ['required string', ({ relation }) => relation.from.name],
  to: ['required string', ({ relation }) => relation.to.id],
  to_name: ['required string', ({ relation }) => relation.to.name],
  via: ['string', ({ relation }) => relation.via?.id ?? null],
  goods: ['string', ({ relation }) => relation.goods],
  quantity: ['number', ({ relation }) => relation.quantity?.value ?? null],
  comparator: ['string', ({ relation }) => relation.quantity?.comparator ?? null],
  unit: ['string', ({ relation }) => relation.quantity?.unit ?? null],
  currency: ['string', ({ relation }) => relation.quantity?.currency ?? null],
  when: ['string', ({ finding, relation }) => whenOf(finding, relation)?.text ?? null],
  // A step that is not shown is nobody's report.
  grade: [
    'string',
    ({ finding, relation }) => (RELATION_KINDS[relation.kind].drawn === 'gap' ? null : finding.grade),
  ],
  denied: ['required boolean', ({ finding }) => finding.denied],
  url: ['required string', ({ finding }, address) => address(finding.url)],
  quantity_up_to: ['number', ({ relation }) => relation.quantity?.upTo ?? null],
  label: ['string', ({ relation }) => relation.label],
  from_drawn_in_column: [
    'string',
    ({ relation, report }) => ownColumn(relation.fromRole, relation.from, report),
  ],
  to_drawn_in_column: ['string', ({ relation, report }) => ownColumn(relation.toRole, relation.to, report)],
  directed: ['required boolean', ({ relation }) => runsOneWay(relation)],
});

/** `relations.csv` */
export function relationsCsv(report: Report, address: Address): string {
  const drawn = drawnRelations(report);
  const rows = relationsOf(report).map(([finding, relation]) => ({ finding, relation, drawn, report }));
  return csvTable(RELATIONS, rows, address);
}
