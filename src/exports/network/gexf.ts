import type { Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { columnsOf, type Column } from '../tables/table.ts';
import type { Cell } from '../tables/csv.ts';
import { EDGES, networkOf, NODES } from './network.ts';
import { escapeXml } from '../../text/words.ts';
import { element, xmlDocument } from './xml.ts';
import { t } from '../../text/t.ts';

const [NODE_COLUMNS, EDGE_COLUMNS] = [columnsOf(NODES), columnsOf(EDGES)];
const TYPES = { string: 'string', integer: 'integer', number: 'double', boolean: 'boolean' } as const;

/** `network.gexf`: the network in GEXF 1.3, as Gephi reads it. (https://gexf.net/schema.html) */
export function networkGexf(report: Report, address: Address): string {
  const { title, note, nodes, edges } = networkOf(report, address);
  const meta = element('meta', { lastmodifieddate: report.ledger.last }, [
    element('creator', {}, [escapeXml(report.site.publisher.name)]),
    element('description', {}, [escapeXml(t.exports.network.description({ title, note }))]),
  ]);
  const graph = element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    attributes('node', NODE_COLUMNS),
    attributes('edge', EDGE_COLUMNS),
    element(
      'nodes',
      {},
      nodes.map(
        ({ id, label, values }) => `\n${element('node', { id, label }, [attvalues(NODE_COLUMNS, values)])}`,
      ),
    ),
    element(
      'edges',
      {},
      edges.map(({ values, directed, ...edge }) => {
        const type = directed ? 'directed' : 'undirected';
        return `\n${element('edge', { ...edge, type }, [attvalues(EDGE_COLUMNS, values)])}`;
      }),
    ),
  ]);
  return xmlDocument(element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [meta, graph]));
}

function attributes(of: 'node' | 'edge', columns: readonly Column[]): string {
  return element(
    'attributes',
    { class: of },
    columns.map(({ name, type }) => element('attribute', { id: name, title: name, type: TYPES[type] })),
  );
}

function attvalues(columns: readonly Column[], values: Record<string, Cell>): string {
  const given = columns.filter(({ name }) => values[name] !== null && values[name] !== '');
  return element(
    'attvalues',
    {},
    given.map(({ name }) => element('attvalue', { for: name, value: values[name]! })),
  );
}
