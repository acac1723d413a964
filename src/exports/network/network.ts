import { edgeSentence } from '../../text/relation.ts';
import { lineLabel } from '../../text/graph.ts';
import type { Entity, Finding, Relation, Report } from '../../model/report.ts';
import { sortBy } from '../../model/join/resolve.ts';
import { deniers } from '../../model/denial.ts';
import { whenOf } from '../../model/time/meant.ts';
import type { Edtf } from '../../schema/edtf.ts';
import { rowOf, runsOneWay } from '../../schema/relation-kind.ts';
import { dateWords } from '../../text/dates.ts';
import type { Address } from '../address.ts';
import type { Cell } from '../tables/csv.ts';
import { cellsOf, table } from '../tables/table.ts';
import { drawnRelations, relationsOf } from '../tables/relations.ts';
import { hedgedStatement, numbersInWords } from '../words.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** A drawn relation, with its finding. */
type Shown = readonly [Finding, Relation];

/** What network programs are told of a party. */
export const NODES = table<{ entity: Entity; shown: readonly Shown[] }>()({
  kind: ['required string', ({ entity }) => entity.kind],
  describes: ['required string', ({ entity }) => entity.describes],
  country: ['string', ({ entity }) => entity.country?.name ?? null],
  drawn_in_column: ['string', ({ entity, shown }) => columnsIn(entity, shown)],
  unnamed: ['required boolean', ({ entity }) => entity.unnamed],
  url: ['required string', ({ entity }, address) => address(entity.url)],
});

/** What they are told of a line. */
export const EDGES = table<Shown>()({
  finding: ['required integer', ([finding]) => finding.number],
  url: ['required string', ([finding], address) => address(finding.url)],
  relation: ['required string', ([, relation]) => relation.kind],
  // Goods that somebody uses are no goods that their maker gave: how they came stays open.
  family: ['required string', ([, { kind }]) => (rowOf(kind).drawn === 'mark' ? 'open' : rowOf(kind).family)],
  sentence: ['required string', ([finding, relation]) => edgeSentence(finding, relation)],
  statement: ['required string', ([finding]) => hedgedStatement(finding)],
  // A step that is not shown is nobody's report.
  grade: ['string', ([finding, relation]) => (isGap(relation) ? null : finding.grade)],
  grade_words: ['string', ([finding, relation]) => (isGap(relation) ? null : gradeWords(finding))],
  denied: ['required boolean', ([finding]) => finding.denied],
  denied_by: ['string', ([finding]) => (finding.denied ? deniers(finding).join('; ') : null)],
  gap: ['required boolean', ([, relation]) => isGap(relation)],
  goods: ['string', ([, relation]) => relation.goods],
  quantities: ['string', ([finding]) => numbersInWords(finding)],
  via: ['string', ([, relation]) => relation.via?.name ?? null],
  when: ['string', ([finding, relation]) => whenOf(finding, relation)?.text ?? null],
  when_words: ['string', ([finding, relation]) => wordsOf(whenOf(finding, relation))],
  as_of: ['string', ([finding]) => finding.asOf?.text ?? null],
  chapter: ['required string', ([finding]) => finding.chapter.id],
});

const isGap = ({ kind }: Relation): boolean => rowOf(kind).drawn === 'gap';
const wordsOf = (when: Edtf | null): string | null => when && dateWords(when);

/** Every column that a party stands in. */
function columnsIn(entity: Entity, shown: readonly Shown[]): string {
  const roles = shown.flatMap(([, { from, fromRole, to, toRole }]) => [
    from === entity && fromRole,
    to === entity && toRole,
  ]);
  return [...new Set(roles.filter((role) => typeof role === 'string'))].sort().join('; ');
}

/** The network as network programs want it: one node an entity, one edge a drawn relation. */
export interface Network {
  title: string;
  /** What the lines mean and do not mean. */
  note: string;
  nodes: { id: string; label: string; values: Record<keyof typeof NODES, Cell> }[];
  edges: {
    id: string;
    source: string;
    target: string;
    label: string;
    kind: string;
    directed: boolean;
    values: Record<keyof typeof EDGES, Cell>;
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
      values: cellsOf(NODES, { entity, shown }, address),
    })),
    edges: shown.map(([finding, relation]) => ({
      id: relation.id,
      source: relation.from.id,
      target: relation.to.id,
      label: t.exports.network.edge({ finding: finding.number, label: lineLabel({ finding, relation }) }),
      kind: relation.kind,
      directed: runsOneWay(relation),
      values: cellsOf(EDGES, [finding, relation], address),
    })),
  };
}
