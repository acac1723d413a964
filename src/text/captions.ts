import type { Relation } from '../model/report.ts';

/** What the two parties of a relation are called on the form, and whether goods and value belong to it. */
interface Captions {
  from: string;
  to: string;
  trade: boolean;
  /** What it calls that which passed from one to the other. */
  what: string;
}

const row = (from: string, to: string, trade = false, what = 'Goods'): Captions => ({
  from,
  to,
  trade,
  what,
});

/** Captions of the declaration box for each kind of relation. */
export const CAPTIONS: Record<Relation['kind'], Captions> = {
  sold: row('Seller', 'Buyer', true),
  supplied: row('Supplier', 'Recipient', true),
  shipped: row('Sender', 'Recipient', true),
  imported: row('Exporter', 'Importer', true),
  'goods reached': row('Goods from', 'Reached', true),
  'goods used by': row('Maker of the goods', 'User'),
  paid: row('Payer', 'Payee', true),
  'cooperated with': row('Party', 'Cooperated with'),
  'raises money for': row('Raises money', 'For'),
  'has member': row('Group', 'One of them'),
  'passes information to': row('Passes information', 'To', false, 'Information'),
  owns: row('Owner', 'Owned'),
  'not shown': row('From', 'Not shown to reach', true),
  'declared for use by': row('Declared by', 'For use by'),
  'linked to': row('Party', 'Linked to'),
  'stopped selling to': row('Seller', 'No longer sells to'),
  'acted against': row('Who acted', 'Against'),
  accused: row('Who accuses', 'Accused'),
  supports: row('Supporter', 'Supported'),
};
