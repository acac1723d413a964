import type { Grade } from '../../schema/grade.ts';
import type { RelationKind } from '../../schema/relation-kind.ts';
import type { Column, Entity, Finding, Relation } from '../report.ts';

/** What the relationship diagrams draw: plain data with the words that it shows, no coordinates. */
export interface Graph {
  columns: GraphColumn[];
  /** The border stands after the column with this index; `null`: no border. */
  borderAfter: number | null;
  borderLabel: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** Id of the column of those that have none: no role can be called so. A picture with headings sets it apart from them. */
export const OUTSIDE = '';

interface GraphColumn {
  id: string;
  title: string;
  note: string;
}

export interface GraphNode {
  /** `<entity>@<column>`, or `<entity>@via` for a transit box. Unique. */
  id: string;
  entity: string;
  url: string;
  /** Name of the party. */
  party: string;
  /** First line: the name, on the way with a word that says so. */
  name: string;
  /** Second line: country and what it is. */
  note: string;
  /** Index into `columns`, of which the last may be `OUTSIDE`. */
  column: number;
  shape: 'party' | 'unnamed' | 'transit' | 'armed';
  /** Owners and what the party uses, drawn as tabs on the box, by name of the other party. */
  tabs: GraphTab[];
}

/** What is said of a party on its own box: who owns it, or whose goods it uses. No line leads to the other party. */
export interface GraphTab {
  /** Id of the relation that says so. */
  relation: string;
  finding: number;
  url: string;
  kind: RelationKind;
  /** The other party: the owner, or the maker of what is used. */
  party: string;
  partyId: string;
  partyUrl: string;
  grade: Grade;
  denied: boolean;
  /** The words on it. */
  words: string;
  /** The words at the other party: on the line from an owner in a box of its own, or in the remark on a maker's box. */
  label: string;
  /** What it says read aloud, with grade and denial. */
  sentence: string;
  chapter: string;
}

/** One drawn line. A relation with a transit country gives two: `12-1a` and `12-1b`. */
export interface GraphEdge {
  id: string;
  /** Id of the relation: `12-1`. */
  relation: string;
  finding: number;
  /** Address of the finding. */
  url: string;
  from: string;
  to: string;
  kind: RelationKind;
  grade: Grade;
  denied: boolean;
  /** True for a step that the sources do not show. */
  gap: boolean;
  label: string;
  /** The edge read aloud, with grade and denial. */
  sentence: string;
  chapter: string;
}

/** What a mark stands for. */
export interface Said {
  finding: Finding;
  relation: Relation;
}

/** A graph before it has words: `worded` in `src/text/graph.ts` puts them on. */
export interface BareGraph extends Omit<Graph, 'columns' | 'nodes' | 'edges'> {
  columns: Column[];
  nodes: BareNode[];
  edges: BareEdge[];
}

export interface BareNode extends Omit<GraphNode, 'party' | 'name' | 'note' | 'tabs'> {
  party: Entity;
  tabs: BareTab[];
}

export interface BareTab extends Omit<GraphTab, 'words' | 'label' | 'sentence'> {
  said: Said;
}

export interface BareEdge extends Omit<GraphEdge, 'label' | 'sentence'> {
  said: Said;
}
