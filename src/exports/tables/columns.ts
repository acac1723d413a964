/** One column of a table: its name in the file, its type as Frictionless Table Schema writes it, and its meaning. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  means: string;
  /** True where no row leaves it empty. */
  required?: boolean;
  /** True where no two rows share a value. */
  unique?: boolean;
}

/**
 * Every column of every table, once: the writers are held to it by their types, the data package and the page
 * about the data print it.
 */
// prettier-ignore
export const COLUMNS = {
  findings: [
    { name: 'number', type: 'integer', required: true, unique: true, means: 'Number of the finding. It is never given to another one.' },
    { name: 'url', type: 'string', required: true, unique: true, means: 'Permanent address of the finding.' },
    { name: 'version', type: 'integer', required: true, means: 'Version of the finding in this file, counted from 1.' },
    { name: 'state', type: 'string', required: true, means: 'live; withdrawn or merged: then every other column is empty.' },
    { name: 'title', type: 'string', means: 'A few words, hedged like the statement.' },
    { name: 'statement', type: 'string', means: 'The finding in one sentence. Its hedges belong to it: quote it whole.' },
    { name: 'kind', type: 'string', means: 'fact, statement (somebody says it), limitation (what is not shown) or unknown (an open question).' },
    { name: 'theme', type: 'string', means: 'Short name of the theme that it stands under.' },
    { name: 'grade', type: 'string', means: 'records, reported, alleged or stated (the party’s own word).' },
    { name: 'grade_words', type: 'string', means: 'The grade in words that are true of this finding.' },
    { name: 'denied', type: 'boolean', means: 'true only where a recorded answer denies this very finding.' },
    { name: 'denied_by', type: 'string', means: 'Who denies it.' },
    { name: 'when', type: 'string', means: 'When it happened or was said, as EDTF (ISO 8601-2): 2022, 2022-09, a/b (from a to b), [a..b] (some time between a and b), ~ (about), ? (uncertain). Empty: not given.' },
    { name: 'when_words', type: 'string', means: 'The same in plain words.' },
    { name: 'when_text', type: 'string', means: 'The article’s own time words, translated.' },
    { name: 'when_basis', type: 'string', means: 'stated (the article prints the date) or derived (worked out from it).' },
    { name: 'as_of', type: 'string', means: 'For a state that lasts: the date (EDTF) up to which the article vouches for it.' },
    { name: 'quantities', type: 'string', means: 'Every number of the finding with its comparator (exactly, at least, at most, about), unit and scope.' },
    { name: 'entities', type: 'string', means: 'Ids of everybody and everything it is about, from entities.csv, parties first.' },
    { name: 'entity_names', type: 'string', means: 'Their names, in the same order.' },
    { name: 'evidence', type: 'string', means: 'Where it stands: article, paragraph, the words to look for and their language.' },
    { name: 'credited', type: 'string', means: 'Whom the articles credit for it (short names of sources).' },
    { name: 'roots', type: 'string', means: 'Where every chain of sources ends. Two articles that retell one investigation share one root.' },
    { name: 'root_count', type: 'integer', means: 'How many roots. This, not the number of articles, is the corroboration.' },
    { name: 'responses', type: 'string', means: 'Who answers what, in our words; or none recorded; or not applicable.' },
    { name: 'does_not_show', type: 'string', means: 'What the evidence does not show.' },
    { name: 'tensions', type: 'string', means: 'Numbers of the tensions that it is part of.' },
    { name: 'first_reported', type: 'string', means: 'Publication date (EDTF) of the first article read here that carries it.' },
  ],
  entities: [
    { name: 'id', type: 'string', required: true, unique: true, means: 'Permanent id, used in the other tables. Ids of persons contain no name.' },
    { name: 'url', type: 'string', required: true, unique: true, means: 'Its page, with its findings.' },
    { name: 'name', type: 'string', required: true, means: 'The one spelling used here. A person known from an arrest or accusation stands with given name and initial.' },
    { name: 'kind', type: 'string', required: true, means: 'company, person, public body, armed group, organisation, outlet, country or place.' },
    { name: 'unnamed', type: 'boolean', required: true, means: 'true: the sources mention the party but do not name it. The name is ours; do not match it.' },
    { name: 'country', type: 'string', means: 'Id of the country that it belongs to.' },
    { name: 'country_name', type: 'string', means: 'Name of that country.' },
    { name: 'country_code', type: 'string', means: 'Two-letter code (ISO 3166) of that country, or of the country itself.' },
    { name: 'role', type: 'string', means: 'Its column in the relationship diagram.' },
    { name: 'describes', type: 'string', means: 'What it is, in a few words.' },
    { name: 'summary', type: 'string', means: 'What the articles say it is.' },
    { name: 'other_names', type: 'string', means: 'Other spellings seen, each with its language, script and kind.' },
    { name: 'findings', type: 'string', means: 'Numbers of the findings that it is part of or answers to.' },
    { name: 'finding_urls', type: 'string', means: 'Their permanent addresses, in the same order.' },
  ],
  relations: [
    { name: 'finding', type: 'integer', required: true, means: 'Number of the finding that says so.' },
    { name: 'kind', type: 'string', required: true, means: 'The verb, from a closed list. "not shown" is a step that the sources do not show, not a relation.' },
    { name: 'drawn', type: 'boolean', required: true, means: 'true: it stands in the relationship diagram and in the network files.' },
    { name: 'from', type: 'string', required: true, means: 'Id of the party that the goods, the money or the act come from.' },
    { name: 'from_name', type: 'string', required: true, means: 'Its name.' },
    { name: 'to', type: 'string', required: true, means: 'Id of the party that they go to.' },
    { name: 'to_name', type: 'string', required: true, means: 'Its name.' },
    { name: 'via', type: 'string', means: 'Id of the country or party on the way, only where the source is clear about it.' },
    { name: 'goods', type: 'string', means: 'What moved or is meant.' },
    { name: 'quantity', type: 'number', means: 'The number on this line, without unit. Never read it without the next column. All numbers with their scope: findings.csv.' },
    { name: 'comparator', type: 'string', means: 'exactly, at least, at most or about.' },
    { name: 'unit', type: 'string', means: 'What is counted.' },
    { name: 'currency', type: 'string', means: 'Currency (ISO 4217) of an amount of money.' },
    { name: 'when', type: 'string', means: 'When, as EDTF (see findings.csv).' },
    { name: 'grade', type: 'string', required: true, means: 'records, reported, alleged or stated.' },
    { name: 'denied', type: 'boolean', required: true, means: 'true only where a recorded answer denies this very finding.' },
    { name: 'url', type: 'string', required: true, means: 'Permanent address of the finding.' },
  ],
  statements: [
    { name: 'canonical_id', type: 'string', required: true, means: 'The same as entity_id: nothing is merged here.' },
    { name: 'entity_id', type: 'string', required: true, means: 'Id of the FollowTheMoney entity in entities.ftm.json.' },
    { name: 'prop', type: 'string', required: true, means: 'Property of the FollowTheMoney schema; "id" opens each entity.' },
    { name: 'prop_type', type: 'string', required: true, means: 'Type of the property.' },
    { name: 'schema', type: 'string', required: true, means: 'FollowTheMoney schema of the entity.' },
    { name: 'value', type: 'string', required: true, means: 'The value. Statements are in our words and translated by us.' },
    { name: 'dataset', type: 'string', required: true, means: 'Name of this dataset.' },
    { name: 'origin', type: 'string', means: 'The article that carries it.' },
    { name: 'lang', type: 'string', means: 'Language of the value (ISO 639-3), where it is text.' },
    { name: 'original_value', type: 'string', means: 'For a summary: the words to look for in the article, as printed (at most six).' },
    { name: 'external', type: 'string', required: true, means: 'Always f: the statement is about an entity of this dataset.' },
    { name: 'first_seen', type: 'string', means: 'Day on which the article was published, where it is known to the day.' },
    { name: 'last_seen', type: 'string', means: 'The same day: an article is published once.' },
    { name: 'id', type: 'string', required: true, unique: true, means: 'Fingerprint (SHA-1) of the statement and its place in the article.' },
    { name: 'finding', type: 'integer', means: 'Number of the finding that it comes from.' },
    { name: 'paragraph', type: 'integer', means: 'Paragraph of the article.' },
    { name: 'anchor', type: 'string', means: 'Words to look for in that paragraph, as printed (at most six).' },
    { name: 'anchor_lang', type: 'string', means: 'Language of these words (BCP 47).' },
    { name: 'url', type: 'string', required: true, means: 'Permanent address of the finding, or page of the entity or article.' },
  ],
  nodes: [
    { name: 'kind', type: 'string', required: true, means: 'company, person, public body, armed group, organisation, outlet, country or place.' },
    { name: 'describes', type: 'string', required: true, means: 'What it is, in a few words.' },
    { name: 'country', type: 'string', means: 'Name of the country that it belongs to.' },
    { name: 'role', type: 'string', means: 'Its columns in the relationship diagram.' },
    { name: 'unnamed', type: 'boolean', required: true, means: 'true: the sources mention the party but do not name it.' },
    { name: 'url', type: 'string', required: true, means: 'Its page, with its findings.' },
  ],
  edges: [
    { name: 'finding', type: 'integer', required: true, means: 'Number of the finding that says so.' },
    { name: 'url', type: 'string', required: true, means: 'Permanent address of the finding.' },
    { name: 'relation', type: 'string', required: true, means: 'The verb, from a closed list.' },
    { name: 'sentence', type: 'string', required: true, means: 'The edge read aloud, with its grade and who denies it.' },
    { name: 'statement', type: 'string', required: true, means: 'The whole finding. Its hedges belong to it.' },
    { name: 'grade', type: 'string', required: true, means: 'records, reported, alleged or stated.' },
    { name: 'grade_words', type: 'string', required: true, means: 'The grade in words that are true of this finding.' },
    { name: 'denied', type: 'boolean', required: true, means: 'true only where a recorded answer denies this very finding.' },
    { name: 'denied_by', type: 'string', means: 'Who denies it.' },
    { name: 'gap', type: 'boolean', required: true, means: 'true: a step that the sources do not show. It is not a relation.' },
    { name: 'goods', type: 'string', means: 'What moved or is meant.' },
    { name: 'quantities', type: 'string', means: 'Numbers of the finding with comparator, unit and scope.' },
    { name: 'via', type: 'string', means: 'The country or party on the way.' },
    { name: 'when', type: 'string', means: 'When, as EDTF.' },
    { name: 'when_words', type: 'string', means: 'The same in plain words.' },
    { name: 'as_of', type: 'string', means: 'For a state that lasts: the date up to which the article vouches for it.' },
    { name: 'theme', type: 'string', required: true, means: 'Short name of the theme.' },
  ],
} as const satisfies Record<string, readonly Column[]>; // prettier-ignore

export type TableName = keyof typeof COLUMNS;

/** Name of a column of one table. */
export type ColumnName<Table extends TableName> = (typeof COLUMNS)[Table][number]['name'];
