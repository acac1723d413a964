import type { Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { columnsOf, type Column } from '../tables/table.ts';
import type { Cell } from '../tables/csv.ts';
import { EDGES, networkOf, NODES } from './network.ts';
import { escapeXml } from '../../text/words.ts';
import { element, xmlDocument } from './xml.ts';
import { t } from '../../text/t.ts';

const TYPES = { string: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const;

// Programs that draw GraphML look for the words of a box or a line under "label".
const LABEL: Column = { name: 'label', type: 'string' };
const NODE_KEYS: readonly Column[] = [LABEL, ...columnsOf(NODES)];
const EDGE_KEYS: readonly Column[] = [LABEL, ...columnsOf(EDGES)];

/** `network.graphml`: the network in GraphML 1.0. (http://graphml.graphdrawing.org/specification.html) */
export function networkGraphml(report: Report, address: Address): string {
  const { title, note, nodes, edges } = networkOf(report, address);
  const graph = element('graph', { id: 'network', edgedefault: 'directed' }, [
    ...nodes.map(
      ({ id, label, values }) =>
        `\n${element('node', { id }, data('node', NODE_KEYS, { label, ...values }))}`,
    ),
    ...edges.map(
      ({ id, source, target, directed, label, values }) =>
        `\n${element('edge', { id, source, target, directed }, data('edge', EDGE_KEYS, { label, ...values }))}`,
    ),
  ]);
  const children = [
    element('desc', {}, [escapeXml(t.exports.network.description({ title, note }))]),
    ...keys('node', NODE_KEYS),
    ...keys('edge', EDGE_KEYS),
    graph,
  ];
  return xmlDocument(element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, children));
}

function keys(of: 'node' | 'edge', columns: readonly Column[]): string[] {
  return columns.map(({ name, type }) =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] }),
  );
}

function data(of: 'node' | 'edge', columns: readonly Column[], values: Record<string, Cell>): string[] {
  const given = columns.filter(({ name }) => values[name] !== null && values[name] !== '');
  return given.map(({ name }) =>
    element('data', { key: `${of}-${name}` }, [escapeXml(String(values[name]))]),
  );
}
