import { describe, expect, it } from 'vitest';
import { COLUMNS, meaningOf } from '../../../src/exports/tables/columns.ts';
import { networkGexf } from '../../../src/exports/network/gexf.ts';
import { networkGraphml } from '../../../src/exports/network/graphml.ts';
import { relationsCsv } from '../../../src/exports/tables/relations.ts';
import { csvParse } from 'd3';
import { lineLabel } from '../../../src/text/graph.ts';
import { runsOneWay } from '../../../src/schema/relation-kind.ts';
import { buildGraph, isDrawn } from '../../../src/model/network/network.ts';
import type { Report } from '../../../src/model/report.ts';
import { address, finding, quarry, reports, withFinding } from '../reports.ts';
import { readXml, type Xml } from './xml.ts';

interface Read {
  nodes: { id: string; values: Record<string, string> }[];
  edges: { id: string; source: string; target: string; directed: boolean; values: Record<string, string> }[];
}

/** GEXF as its specification says to read it: attributes declared by class, values by `for`. */
function readGexf(text: string): Read {
  const { gexf } = readXml(text) as unknown as { gexf: [Xml] };
  const graph = gexf[0].graph![0]!;
  const declared = (of: string) =>
    new Map(
      graph
        .attributes!.find((list) => (list.class as unknown) === of)!
        .attribute!.map((each) => [String(each.id), String(each.title)]),
    );
  const values = (element: Xml, names: Map<string, string>) =>
    Object.fromEntries(
      element.attvalues![0]!.attvalue!.map((each) => [names.get(String(each.for))!, String(each.value)]),
    );
  const base = (element: Xml) => ({ id: String(element.id), label: String(element.label) });
  return {
    nodes: graph.nodes![0]!.node!.map((node) => ({
      id: String(node.id),
      values: { ...base(node), ...values(node, declared('node')) },
    })),
    edges: graph.edges![0]!.edge!.map((edge) => ({
      id: String(edge.id),
      source: String(edge.source),
      target: String(edge.target),
      directed: String(edge.type) === 'directed',
      values: { ...base(edge), ...values(edge, declared('edge')) },
    })),
  };
}

/** GraphML as its specification says to read it: keys declared for nodes or edges. */
function readGraphml(text: string): Read {
  const { graphml } = readXml(text) as unknown as { graphml: [Xml] };
  const keys = new Map(graphml[0].key!.map((key) => [String(key.id), String(key['attr.name'])]));
  const values = (element: Xml) =>
    Object.fromEntries(element.data!.map((each) => [keys.get(String(each.key))!, each['#text'] ?? '']));
  const graph = graphml[0].graph![0]!;
  return {
    nodes: graph.node!.map((node) => ({
      id: String(node.id),
      values: { id: String(node.id), ...values(node) },
    })),
    edges: graph.edge!.map((edge) => ({
      id: String(edge.id),
      source: String(edge.source),
      target: String(edge.target),
      directed: String(edge.directed) === 'true',
      values: { id: String(edge.id), ...values(edge) },
    })),
  };
}

const FORMATS = [
  ['network.gexf', (report: Report) => readGexf(networkGexf(report, address))],
  ['network.graphml', (report: Report) => readGraphml(networkGraphml(report, address))],
] as const;

describe.each(reports)('the network files of %s', (_, report) => {
  const graph = buildGraph(report);
  const drawn = new Set([
    ...graph.edges.map(({ relation }) => relation),
    ...graph.nodes.flatMap(({ tabs }) => tabs.map(({ relation }) => relation)),
  ]);

  describe.each(FORMATS)('%s', (_name, read) => {
    const { nodes, edges } = read(report);

    it('has every relation that the diagram draws, and no other', () => {
      expect(edges.map(({ id }) => id).sort()).toEqual([...drawn].sort());
    });

    it('has the parties of these relations, and no other', () => {
      const parties = report.findings.flatMap(({ relations }) =>
        relations.filter(({ id }) => drawn.has(id)).flatMap(({ from, to }) => [from.id, to.id]),
      );
      expect(nodes.map(({ id }) => id)).toEqual([...new Set(parties)].sort());
    });

    it('names the first party and the second of every edge, with its finding, and points it only where it runs one way', () => {
      for (const { id, source, target, directed, values } of edges) {
        const [number] = id.split('-');
        const said = finding(report, Number(number));
        const relation = said.relations.find((candidate) => candidate.id === id)!;
        expect([source, target, directed]).toEqual([relation.from.id, relation.to.id, runsOneWay(relation)]);
        expect(values).toMatchObject({
          finding: number,
          url: address(said.url),
          // A step that is not shown is nobody's report: it has no grade.
          ...(values.gap === 'true' ? {} : { grade: said.grade }),
          denied: String(said.denied),
          relation: relation.kind,
        });
        if (values.gap === 'true') expect(values).not.toHaveProperty('grade');
        expect(values.statement).toContain(said.statement);
        expect(values.label).toBe(`${number}: ${lineLabel({ finding: said, relation })}`);
      }
    });

    it('declares and fills what the table of columns says', () => {
      for (const { values } of nodes) expect(missing('nodes', values)).toEqual([]);
      for (const { values } of edges) expect(missing('edges', values)).toEqual([]);
    });

    it('agrees with relations.csv on what is drawn', () => {
      const rows = csvParse(relationsCsv(report, address)).filter((row) => row.drawn === 'true');
      expect(
        edges.map(({ values, source, target, directed }) => [
          values.finding,
          source,
          target,
          String(directed),
        ]),
      ).toEqual(rows.map((row) => [row.finding, row.from, row.to, row.directed]));
    });
  });

  it('say the same in both formats', () => {
    const [gexf, graphml] = FORMATS.map(([, read]) => read(report));
    expect(gexf).toEqual(graphml);
  });
});

function missing(table: 'nodes' | 'edges', values: Record<string, string>): string[] {
  return COLUMNS[table]
    .filter((column) => 'required' in column && !values[column.name])
    .map(({ name }) => name);
}

describe.each(FORMATS)('%s', (_name, read) => {
  const edge = (id: string) => read(quarry).edges.find((candidate) => candidate.id === id)!.values;

  it('keeps comparators, hedges, denials, gaps and the country on the way', () => {
    expect(edge('1-1').quantities).toBe(
      'at least 41,000 tonnes (sand that one barge line brought to one quay in one year)',
    );
    expect(edge('3-1')).toMatchObject({
      denied: 'true',
      denied_by: 'Barcaças Conceição',
      grade: 'alleged',
      label: '3: sand, at most 90 barges',
    });
    expect(edge('3-1').sentence).toMatch(/allegedly .*, which denies it\.$/);
    expect(edge('9-1')).toMatchObject({ gap: 'true', relation: 'not shown' });
    expect(edge('13-1')).toMatchObject({ via: 'Harlund', gap: 'false' });
    expect(edge('6-1')).toMatchObject({ relation: 'owns', as_of: '2019-05-14' });
  });

  it.each([
    ['goods used by', 'open', '1: used by Kvitka Quay: sand; how it came is not shown'],
    ['cooperated with', 'deal', '1: sand'],
    ['not shown', 'open', '1: not shown by our sources'],
  ] as const)('lets nobody read “%s” as goods that one gave to the other', (kind, family, label) => {
    const { relations } = finding(quarry, 1);
    const one = { ...relations[0]!, kind, label: 'sand', quantity: null };
    const edge = read(withFinding(quarry, 1, { relations: [one] })).edges.find(({ id }) => id === one.id)!;
    expect([edge.directed, edge.values.family, edge.values.label]).toEqual([false, family, label]);
  });

  it('says of the place of a party in the drawing that it is one', () => {
    expect(read(quarry).nodes.filter(({ values }) => 'role' in values)).toEqual([]);
    expect(meaningOf('nodes', 'drawn_in_column')).toContain('no finding');
  });

  it('escapes what XML would take for itself, and drops what it forbids', () => {
    const statement = 'a < b & "c" > d\u0000\u0008\nsecond line 岚 \u{1F600}';
    const { values } = read(withFinding(quarry, 1, { statement })).edges[0]!;
    expect(values.statement).toContain('a < b & "c" > d\nsecond line 岚 \u{1F600}');
  });

  it('has no relation of a kind that is never drawn', () => {
    const kinds = read(quarry).edges.map(({ values }) => values.relation as 'sold');
    expect(kinds.filter((kind) => !isDrawn({ kind }))).toEqual([]);
  });
});
