import type { BareGraph, BareNode, Graph, GraphNode, Said } from '../model/network/graph.ts';
import { buildGraph } from '../model/network/network.ts';
import type { Entity, Finding, Report } from '../model/report.ts';
import { relationLabel, edgeSentence } from './relation.ts';
import { t } from './t.ts';

/** The relationship diagram of some findings (left out: all) with the words that it shows. */
export function graphOf(report: Report, findings?: Iterable<Finding>): Graph {
  return worded(buildGraph(report, findings));
}

/** What a picture of one party calls its sides, and an owner in a box of its own. */
export const EGO_WORDS = t.model.graph.sides;

/** Puts words on the boxes, tabs and lines of a graph, so that pictures can find room for them. */
export function worded({ nodes, edges, ...graph }: BareGraph): Graph {
  return {
    ...graph,
    nodes: nodes.map(wordedNode),
    edges: edges.map(({ said, ...edge }) => ({
      ...edge,
      ...wordsOf(said),
      // A missing step says that it is one, whatever was meant to move.
      ...(edge.gap ? { label: t.kinds.relations[edge.kind].label } : {}),
    })),
  };
}

function wordedNode({ party, tabs, ...node }: BareNode): GraphNode {
  const transit = node.shape === 'transit';
  return {
    ...node,
    party: party.name,
    name: transit ? t.model.graph.via({ party: party.name }) : party.name,
    note: transit ? t.model.graph.onTheWay : noteOf(party),
    tabs: tabs.map(({ said, ...tab }) => ({ ...tab, ...wordsOf(said) })),
  };
}

function wordsOf({ finding, relation }: Said): { label: string; sentence: string } {
  return { label: relationLabel(relation), sentence: edgeSentence(finding, relation) };
}

function noteOf(entity: Entity): string {
  return entity.country && entity.country !== entity
    ? `${entity.country.name} · ${entity.describes}`
    : entity.describes;
}
