import { t } from '../../text/t.ts';

/** One column of a table: its name in the file, and its type as Frictionless Table Schema writes it. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** True where no row leaves it empty. */
  required?: boolean;
  /** True where no two rows share a value. */
  unique?: boolean;
}

/**
 * Every column of every table, once: the writers are held to it by their types, the data package and the page
 * about the data print it with its meaning.
 */
// prettier-ignore
export const COLUMNS = {
  findings: [
    { name: 'number', type: 'integer', required: true, unique: true },
    { name: 'url', type: 'string', required: true, unique: true },
    { name: 'version', type: 'integer', required: true },
    { name: 'state', type: 'string', required: true },
    { name: 'title', type: 'string' },
    { name: 'statement', type: 'string' },
    { name: 'kind', type: 'string' },
    { name: 'chapter', type: 'string' },
    { name: 'grade', type: 'string' },
    { name: 'grade_words', type: 'string' },
    { name: 'denied', type: 'boolean' },
    { name: 'denied_by', type: 'string' },
    { name: 'when', type: 'string' },
    { name: 'when_words', type: 'string' },
    { name: 'when_text', type: 'string' },
    { name: 'when_translated', type: 'boolean' },
    { name: 'when_basis', type: 'string' },
    { name: 'as_of', type: 'string' },
    { name: 'quantities', type: 'string' },
    { name: 'entities', type: 'string' },
    { name: 'entity_names', type: 'string' },
    { name: 'evidence', type: 'string' },
    { name: 'credited', type: 'string' },
    { name: 'roots', type: 'string' },
    { name: 'root_count', type: 'integer' },
    { name: 'responses', type: 'string' },
    { name: 'does_not_show', type: 'string' },
    { name: 'tensions', type: 'string' },
    { name: 'first_reported', type: 'string' },
    { name: 'supersedes', type: 'integer' },
    { name: 'superseded_by', type: 'string' },
    { name: 'before', type: 'string' },
    { name: 'after', type: 'string' },
  ],
  evidence: [
    { name: 'finding', type: 'integer', required: true },
    { name: 'article', type: 'string', required: true },
    { name: 'paragraph', type: 'integer' },
    { name: 'page', type: 'integer' },
    { name: 'minute', type: 'string' },
    { name: 'phrase', type: 'string', required: true },
    { name: 'language', type: 'string', required: true },
    { name: 'credited', type: 'string', required: true },
    { name: 'url', type: 'string', required: true },
  ],
  entities: [
    { name: 'id', type: 'string', required: true, unique: true },
    { name: 'url', type: 'string', required: true, unique: true },
    { name: 'name', type: 'string', required: true },
    { name: 'kind', type: 'string', required: true },
    { name: 'unnamed', type: 'boolean', required: true },
    { name: 'country', type: 'string' },
    { name: 'country_name', type: 'string' },
    { name: 'country_code', type: 'string' },
    { name: 'role', type: 'string' },
    { name: 'describes', type: 'string' },
    { name: 'summary', type: 'string' },
    { name: 'other_names', type: 'string' },
    { name: 'findings', type: 'string' },
    { name: 'finding_urls', type: 'string' },
  ],
  relations: [
    { name: 'finding', type: 'integer', required: true },
    { name: 'kind', type: 'string', required: true },
    { name: 'sentence', type: 'string', required: true },
    { name: 'share', type: 'string' },
    { name: 'since', type: 'string' },
    { name: 'until', type: 'string' },
    { name: 'drawn', type: 'boolean', required: true },
    { name: 'from', type: 'string', required: true },
    { name: 'from_name', type: 'string', required: true },
    { name: 'to', type: 'string', required: true },
    { name: 'to_name', type: 'string', required: true },
    { name: 'via', type: 'string' },
    { name: 'goods', type: 'string' },
    { name: 'quantity', type: 'number' },
    { name: 'comparator', type: 'string' },
    { name: 'unit', type: 'string' },
    { name: 'currency', type: 'string' },
    { name: 'when', type: 'string' },
    { name: 'grade', type: 'string' },
    { name: 'denied', type: 'boolean', required: true },
    { name: 'url', type: 'string', required: true },
    { name: 'quantity_up_to', type: 'number' },
    { name: 'label', type: 'string' },
    { name: 'from_role', type: 'string' },
    { name: 'to_role', type: 'string' },
  ],
  statements: [
    { name: 'canonical_id', type: 'string', required: true },
    { name: 'entity_id', type: 'string', required: true },
    { name: 'prop', type: 'string', required: true },
    { name: 'prop_type', type: 'string', required: true },
    { name: 'schema', type: 'string', required: true },
    { name: 'value', type: 'string', required: true },
    { name: 'dataset', type: 'string', required: true },
    { name: 'origin', type: 'string' },
    { name: 'lang', type: 'string' },
    { name: 'original_value', type: 'string' },
    { name: 'external', type: 'string', required: true },
    { name: 'first_seen', type: 'string' },
    { name: 'last_seen', type: 'string' },
    { name: 'id', type: 'string', required: true, unique: true },
    { name: 'finding', type: 'integer' },
    { name: 'paragraph', type: 'integer' },
    { name: 'anchor', type: 'string' },
    { name: 'anchor_lang', type: 'string' },
    { name: 'url', type: 'string', required: true },
    { name: 'page', type: 'integer' },
    { name: 'minute', type: 'string' },
  ],
  nodes: [
    { name: 'kind', type: 'string', required: true },
    { name: 'describes', type: 'string', required: true },
    { name: 'country', type: 'string' },
    { name: 'role', type: 'string' },
    { name: 'unnamed', type: 'boolean', required: true },
    { name: 'url', type: 'string', required: true },
  ],
  edges: [
    { name: 'finding', type: 'integer', required: true },
    { name: 'url', type: 'string', required: true },
    { name: 'relation', type: 'string', required: true },
    { name: 'family', type: 'string', required: true },
    { name: 'sentence', type: 'string', required: true },
    { name: 'statement', type: 'string', required: true },
    { name: 'grade', type: 'string' },
    { name: 'grade_words', type: 'string' },
    { name: 'denied', type: 'boolean', required: true },
    { name: 'denied_by', type: 'string' },
    { name: 'gap', type: 'boolean', required: true },
    { name: 'goods', type: 'string' },
    { name: 'quantities', type: 'string' },
    { name: 'via', type: 'string' },
    { name: 'when', type: 'string' },
    { name: 'when_words', type: 'string' },
    { name: 'as_of', type: 'string' },
    { name: 'chapter', type: 'string', required: true },
  ],
} as const satisfies Record<string, readonly Column[]>; // prettier-ignore

export type TableName = keyof typeof COLUMNS;

/** Name of a column of one table. */
export type ColumnName<Table extends TableName> = (typeof COLUMNS)[Table][number]['name'];

/** A meaning for each column of each table: the compiler misses one that the catalogue forgets. */
const MEANINGS: { [Table in TableName]: Record<ColumnName<Table>, string> } = t.exports.columns;

/** What a column of a table means, in a sentence. */
export function meaningOf(table: TableName, column: string): string {
  return (MEANINGS[table] as Record<string, string>)[column]!;
}
