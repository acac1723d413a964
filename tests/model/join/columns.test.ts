import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { columnOfKind, columnsOf } from '../../../src/model/join/columns.ts';
import { buildGraph } from '../../../src/model/network/network.ts';
import { columnTitle } from '../../../src/text/graph.ts';
import { reports } from '../../exports/reports.ts';

const content = (entities: Record<string, object>, relations: object[], columns?: object[]): Content =>
  ({
    site: { columns },
    entities: Object.entries(entities).map(([id, data]) => ({ id, data })),
    findings: [{ id: '001-x', data: { relations } }],
  }) as unknown as Content;

const PARTIES = { jo: { kind: 'person' }, alder: { kind: 'company' }, ardea: { kind: 'vessel' } };
const OWNS = { kind: 'sold', from: 'jo', to: 'alder' };

describe('the columns of the diagram', () => {
  it('are those that the site writes', () => {
    const written = [{ id: 'pit', title: 'Pit' }, { id: 'port', title: 'Port', note: 'Norland' }]; // prettier-ignore
    const given = content(PARTIES, [OWNS], written);
    expect(columnsOf(given)).toEqual([
      { id: 'pit', title: 'Pit', note: '' },
      { id: 'port', title: 'Port', note: 'Norland' },
    ]);
    expect(columnOfKind(given, 'person')).toBeNull();
  });

  it('are the kinds of the parties that are drawn, where nothing is written', () => {
    const given = content(PARTIES, [OWNS, { kind: 'linked to', from: 'jo', to: 'ardea' }]);
    expect(columnsOf(given).map(columnTitle)).toEqual(['People', 'Companies']);
    expect(columnOfKind(given, 'vessel')).toBe('things');
  });

  it('are the roles that parties have, and the kinds of those without one', () => {
    const parties = { ...PARTIES, jo: { kind: 'person', role: 'ship-owner' } };
    expect(columnsOf(content(parties, [OWNS])).map(columnTitle)).toEqual(['Ship owner', 'Companies']);
    const named = [{ ...OWNS, toRole: 'fleet' }];
    expect(columnsOf(content(PARTIES, named)).map(columnTitle)).toEqual(['Fleet', 'People']);
  });

  it.each(reports)('of %s name under their headings only countries of those who stand there', (_, report) => {
    const { columns, nodes } = buildGraph(report);
    for (const [column, { title, note }] of columns.entries()) {
      const there = nodes
        .filter((node) => node.column === column)
        .flatMap(({ party }) => [party, party.country]);
      const named = report.entities.filter(({ kind, name }) => kind === 'country' && note.includes(name));
      expect(
        named.filter((country) => !there.includes(country)).map(({ name }) => `${title}: ${name}`),
      ).toEqual([]);
    }
  });
});
