import { describe, expect, it } from 'vitest';
import { buildGraph, hasPlace } from '../../../src/model/network/network.ts';
import { finding, tinyReport } from '../tiny.ts';

const owner = { name: 'Ida Elm', kind: 'person', describes: 'owner' };
const port = { name: 'Harbour', kind: 'place', describes: 'harbour' };

function graphOf(relations: object[], changes: object = {}, site: object = {}) {
  const { report } = tinyReport(
    {
      entities: { 'owner-of-alder': owner, harbour: port },
      findings: { '001-sand': finding({ relations, asOf: '2021', ...changes }) },
    },
    site,
  );
  return buildGraph(report);
}

/** Boxes with their tabs, and lines, of relations between any parties. */
function drawn(relations: object[], columns = true) {
  const people = ['ida', 'bo', 'court'].map((id) => [id, { name: id, kind: 'public body', describes: id }]);
  const { report } = tinyReport(
    { entities: Object.fromEntries(people), findings: { '001-sand': finding({ relations, asOf: '2021' }) } },
    columns ? {} : { columns: undefined, border: undefined },
  );
  const { nodes, edges } = buildGraph(report);
  return {
    tabs: nodes.flatMap(({ entity, tabs }) => tabs.map(({ partyId }) => `${partyId} on ${entity}`)),
    lines: edges.map(({ from, to }) => `${from} – ${to}`),
  };
}

const sale = { kind: 'sold', from: 'alder', to: 'birch', goods: 'sand' };

describe('buildGraph', () => {
  it('draws one edge for a relation, in its direction, with the number of its finding', () => {
    const { edges, nodes } = graphOf([sale]);
    expect(edges).toMatchObject([
      {
        id: '1-1',
        finding: 1,
        from: 'alder@pit',
        to: 'birch@builder',
        grade: 'reported',
        gap: false,
      },
    ]);
    expect(nodes.map(({ id, column }) => [id, column])).toEqual([
      ['alder@pit', 0],
      ['birch@builder', 2],
    ]);
  });

  it('draws the findings given, whatever their order', () => {
    const { report } = tinyReport({
      findings: {
        '001-sand': finding({ relations: [sale] }),
        '002-gravel': finding({ relations: [{ ...sale, goods: 'gravel' }] }),
      },
    });
    expect(buildGraph(report, report.findings.toReversed())).toEqual(buildGraph(report));
    expect(buildGraph(report, [report.findings[1]!]).edges.map(({ id }) => id)).toEqual(['2-1']);
  });

  it('draws two edges and a transit box where goods go by way of a third', () => {
    const { edges, nodes } = graphOf([{ ...sale, via: 'harbour' }]);
    expect(edges.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['1-1a', 'alder@pit', 'harbour@via-1'],
      ['1-1b', 'harbour@via-1', 'birch@builder'],
    ]);
    expect(nodes.find(({ shape }) => shape === 'transit')).toMatchObject({ entity: 'harbour', column: 1 });
  });

  it('makes an owner a tab, not an edge', () => {
    const { edges, nodes } = graphOf([sale, { kind: 'owns', from: 'owner-of-alder', to: 'alder' }]);
    expect(edges).toHaveLength(1);
    expect(nodes.find(({ entity }) => entity === 'alder')!.tabs).toMatchObject([
      { finding: 1, party: 'Ida Elm', partyId: 'owner-of-alder', relation: '1-2' },
    ]);
  });

  it('makes an owner a line where the chain goes on, and all owners of one thing alike', () => {
    const owns = (from: string, to: string) => ({ kind: 'owns', from, to, share: '51%' });
    const chain = drawn([sale, owns('ida', 'alder'), owns('bo', 'ida')]);
    expect(chain.tabs).toEqual([]);
    // Whoever has no column stands under no heading, and so does the other end of the line.
    expect(chain.lines).toEqual(['alder@pit – birch@builder', 'ida@ – alder@', 'bo@ – ida@']);
    expect(drawn([sale, owns('ida', 'alder'), owns('alder', 'birch'), owns('bo', 'birch')])).toEqual({
      tabs: [],
      lines: ['alder@pit – birch@builder', 'ida@ – alder@', 'alder@pit – birch@builder', 'bo@ – birch@'],
    });
    // What somebody benefits from is held further up as well.
    expect(
      drawn([sale, owns('ida', 'alder'), { kind: 'benefits from', from: 'bo', to: 'ida' }], false).tabs,
    ).toEqual([]);
  });

  it('makes an owner a line where no other line leads to the thing', () => {
    expect(drawn([{ kind: 'owns', from: 'ida', to: 'alder' }])).toEqual({
      tabs: [],
      lines: ['ida@ – alder@'],
    });
    expect(drawn([sale, { kind: 'owns', from: 'ida', to: 'alder' }]).tabs).toEqual(['ida on alder']);
  });

  it('keeps the form that an owner has in the whole, and draws alone what has no column', () => {
    const { report } = tinyReport({
      entities: {
        'owner-of-alder': owner,
        court: { name: 'Court', kind: 'public body', describes: 'court' },
      },
      findings: {
        '001-sand': finding({ relations: [sale] }),
        '002-owner': finding({
          relations: [{ kind: 'owns', from: 'owner-of-alder', to: 'alder' }],
          asOf: '2021',
        }),
        '003-case': finding({ relations: [{ kind: 'accused', from: 'court', to: 'owner-of-alder' }] }),
      },
    });
    const [, owned, accused] = report.findings;
    expect(buildGraph(report, [owned!]).edges).toHaveLength(1);
    expect(buildGraph(report, [owned!], { like: report.findings }).edges).toEqual([]);
    expect(buildGraph(report).edges.map(({ id }) => id)).toEqual(['1-1']);
    expect(buildGraph(report, [accused!], { anywhere: true }).edges.map(({ id }) => id)).toEqual(['3-1']);
    expect([owned, accused].map((one) => hasPlace(one!.relations[0]!, report.ownerColumns))).toEqual([
      true,
      false,
    ]);
  });

  it('draws what courts do apart from the columns, and without headings beside whom it is about', () => {
    const ruling = { kind: 'ruled against', from: 'court', to: 'alder' };
    expect(drawn([ruling]).lines).toEqual(['court@ – alder@']);
    const { report } = tinyReport({
      entities: { court: { name: 'Court', kind: 'public body', describes: 'court' } },
      findings: { '001-sand': finding({ relations: [sale, ruling] }) },
    });
    const whole = buildGraph(report);
    expect(whole.columns.map(({ id, title }) => [id, title]).at(-1)).toEqual(['', null]);
    expect(whole.borderAfter).not.toBeNull();
    const alone = buildGraph(report, report.findings, { anywhere: true });
    expect(alone.edges.map(({ from, to }) => [from, to])).toContainEqual(['court@pit', 'alder@pit']);
    // The court is on neither side of a border.
    expect([alone.columns.some(({ id }) => id === ''), alone.borderAfter]).toEqual([false, null]);
  });

  it('draws a use at the user alone: no line from the maker, and no box for it', () => {
    const { edges, nodes } = graphOf([{ kind: 'goods used by', from: 'alder', to: 'birch', goods: 'sand' }]);
    expect(edges).toEqual([]);
    expect(nodes.map(({ id }) => id)).toEqual(['birch@builder']);
    expect(nodes[0]!.tabs).toMatchObject([{ kind: 'goods used by', partyId: 'alder', relation: '1-1' }]);
  });

  it('marks a use on the box of its column only', () => {
    const use = { kind: 'goods used by', from: 'alder', to: 'birch', toRole: 'port' };
    const { nodes } = graphOf([sale, use]);
    expect(nodes.map(({ id, tabs }) => [id, tabs.length])).toEqual([
      ['alder@pit', 0],
      ['birch@builder', 0],
      ['birch@port', 1],
    ]);
  });

  it('marks a step that is not shown as a gap', () => {
    expect(graphOf([{ kind: 'not shown', from: 'alder', to: 'birch' }]).edges).toMatchObject([
      { gap: true, kind: 'not shown' },
    ]);
  });

  it('draws nothing for a declared use', () => {
    expect(
      graphOf([{ kind: 'declared for use by', from: 'alder', to: 'birch', goods: 'sand' }]).edges,
    ).toEqual([]);
  });

  it('lets a relation put a party into another column', () => {
    expect(graphOf([{ ...sale, toRole: 'port' }]).edges[0]!.to).toBe('birch@port');
  });

  it('marks what is denied', () => {
    const responses = [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'No.' }];
    expect(graphOf([sale], { responses }).edges[0]).toMatchObject({
      denied: true,
    });
  });

  it('puts the border after the column that the site names', () => {
    expect(graphOf([sale])).toMatchObject({ borderAfter: 0, borderLabel: 'River' });
  });
});
