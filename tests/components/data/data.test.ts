import { describe, expect, it } from 'vitest';
import DataCaveats from '../../../src/components/data/DataCaveats.astro';
import DataColumns from '../../../src/components/data/DataColumns.astro';
import DataExamples from '../../../src/components/data/DataExamples.astro';
import DataFiles from '../../../src/components/data/DataFiles.astro';
import DataFormat from '../../../src/components/data/DataFormat.astro';
import { COLUMNS, meaningOf, type TableName } from '../../../src/exports/tables/columns.ts';
import { hear } from '../aloud.ts';
import { sand } from '../sand.ts';

const report = sand();

it('what somebody must know before using the files', async () => {
  expect(await hear(DataCaveats, {})).toBe(
    [
      'A line is not an accusation. A row or an edge says what one finding says, and a finding says what articles report. Each row has the number and the address of its finding: read that page before you repeat the row.',
      'This is not a sanctions list. What is said here of a sanction, a charge or a verdict is what an article reports, and may no longer hold. Don’t screen companies or persons with these files.',
      'Grade and denial belong to the row. records means records that the articles cite; nobody here has seen them. alleged means that somebody says so. denied is true only where a party denies this very finding. What the grades mean',
      'A number is nothing without its comparator. “At least 10” and “about 10” are not 10. Figures of different articles can’t be added up, and a total says nothing of one part.',
      'The same name is not the same party. Parties that the sources don’t name have names of ours, and unnamed is true. Match neither.',
      'Persons. Somebody known from an arrest or an accusation stands as “a person”, and is left out of the FollowTheMoney files altogether.',
      'The words are ours. Statements are paraphrased and translated. The words to look for in an article stand beside them, in its language.',
      'Two articles can be one source. Count roots, not articles. What rests on what',
    ].join(' '),
  );
});

describe('the worked examples', () => {
  it('give the numbers of this report, and the first row with its hedge', async () => {
    const html = await hear(DataExamples, { report });
    expect(html).toContain('Import relations.csv, every column as text.');
    expect(html).toContain(
      'Filter drawn by true and grade by records. Of 1 row you keep 1, none of them denied.',
    );
    expect(html).toContain(
      'Read quantity with comparator, and follow url before you quote a row. The first row that you keep is finding 1: Alder is reported to have sold sand to Birch.',
    );
    expect(html).toContain(
      'Open network.gexf as a mixed graph: an edge without direction says nothing of who gave what to whom. Under “More options” choose not to merge edges: two findings between the same parties are two edges.',
    );
    expect(html).toContain(
      'You have 2 nodes and 1 edge. Take out those with gap true first (0): they are steps that the sources do not show.',
    );
    expect(html).toContain(
      'Colour the edges by grade and mark those with denied true (0). Each edge carries its sentence and the address of its finding. A central place in the picture says how often a party is reported on, and no more: nobody is shown there to stand between two others, for no edge says that what one brought went on along the next.',
    );
    expect(html).toContain(
      'summary says how hedged it is, proof leads to the article, sourceUrl to the finding. What is only alleged, or only a party’s own word, is an UnknownLink and never a payment, an ownership or another link of a kind.',
    );
  });

  it('count what is denied, and say nothing of a row that is not there', async () => {
    const [first, ...rest] = report.findings;
    const denied = { ...first!, denied: true, responses: report.findings[1]!.responses };
    expect(await hear(DataExamples, { report: { ...report, findings: [denied, ...rest] } })).toContain(
      'Of 1 row you keep 1, 1 of them denied.',
    );
    const none = await hear(DataExamples, { report: { ...report, findings: rest } });
    expect(none).toContain('Of 0 rows you keep 0, none of them denied.');
    expect(none).not.toContain('The first row');
  });
});

describe('how the tables are written', () => {
  it('keeps doubt about a date', async () => {
    expect(await hear(DataFormat, {})).toContain(
      'Written Means 2022 in 2022, month not given 2022-09 in September 2022, day not given ' +
        '2022-06/2022-12 between June and December 2022 ' +
        '[2022-03..2023-02] some time from March 2022 to February 2023 ' +
        '2022-05/.. began in May 2022; whether or when it ended is not given 2023-06~ about June 2023 2022? 2022, uncertain',
    );
  });

  it('says what an empty cell means, and what other programs lose', async () => {
    const html = await hear(DataFormat, {});
    expect(html).toContain('An empty cell means: not given.');
    expect(html).toContain('or it may turn 2022-09 into another date.');
    expect(html).toContain(
      'Text that starts with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula. Take the apostrophe away to have the text as it is. Only statements.csv has none: its values are those of entities.ftm.json, letter for letter.',
    );
    expect(html).toContain(
      'Dates are EDTF (ISO 8601-2) and as exact as the articles are. FollowTheMoney can say less: there a doubtful date loses its last part. A calendar knows days only. In both the words of the date stand beside it.',
    );
  });
});

it('tells where the files are offered what a double click does to them', async () => {
  const html = await hear(DataFiles, { report });
  expect(html).toContain(
    'Don’t open the tables with a double click. Excel and other spreadsheets then change what they hold: 2022-09 becomes a day in a month',
  );
  expect(html).toContain('Text in statements.csv that starts like a formula would run.');
});

describe('what the columns mean', () => {
  const meant = (columns: [TableName, string][]) =>
    Object.fromEntries(columns.map(([table, name]) => [`${table}.${name}`, meaningOf(table, name)]));

  it('says every column of every table', async () => {
    const html = await hear(DataColumns, {});
    for (const [table, columns] of Object.entries(COLUMNS))
      for (const { name, type } of columns)
        expect(html).toContain(`${name} ${type} ${meaningOf(table as TableName, name)}`);
    expect(html).toContain('findings.csv: 33 columns One row for each number that is or was a finding.');
    expect(html).toContain('relations.csv: 26 columns One row for each relation of a finding');
    expect(html).toContain(
      'One edge for each drawn relation. It runs from the first party to the second only where it is directed: an undirected one says nothing of who gave what to whom. What passes through a third country is one edge with via.',
    );
  });

  it('says of grades, denials, hedges and roots what they are', () => {
    const denied = 'true only where a recorded answer denies this very finding.';
    const words = 'The grade in words that are true of this finding.';
    expect(
      meant([
        ['findings', 'state'],
        ['findings', 'title'],
        ['findings', 'statement'],
        ['findings', 'kind'],
        ['findings', 'grade'],
        ['findings', 'grade_words'],
        ['findings', 'denied'],
        ['findings', 'denied_by'],
        ['findings', 'roots'],
        ['findings', 'root_count'],
        ['findings', 'responses'],
        ['findings', 'does_not_show'],
        ['edges', 'sentence'],
        ['edges', 'statement'],
        ['edges', 'grade'],
        ['edges', 'grade_words'],
        ['edges', 'denied'],
        ['edges', 'denied_by'],
        ['edges', 'gap'],
        ['relations', 'kind'],
        ['relations', 'grade'],
        ['relations', 'denied'],
      ]),
    ).toEqual({
      'findings.state': 'live; withdrawn or merged: then every other column is empty.',
      'findings.title': 'A few words, hedged like the statement.',
      'findings.statement': 'The finding in one sentence. Its hedges belong to it: quote it whole.',
      'findings.kind':
        'fact, statement (somebody says it), limitation (what is not shown) or unknown (an open question).',
      'findings.grade':
        'records, reported, alleged or stated (the party’s own word). Of kind unknown nobody reports an answer: there take grade_words, “left open”.',
      'findings.grade_words': words,
      'findings.denied': denied,
      'findings.denied_by': 'Who denies it.',
      'findings.roots':
        'Where every chain of sources ends. Two articles that retell one investigation share one root.',
      'findings.root_count':
        'How many independent roots: several statements of one speaker, or two names of one investigation, count once. This, not the number of articles, is the corroboration.',
      'findings.responses':
        'Who answers, each on a line of its own: id, kind, in brackets what is answered, and behind the colon the answer in our words; or none recorded; or not applicable.',
      'findings.does_not_show': 'What the evidence does not show, one sentence on each line.',
      'edges.sentence': 'The edge as one sentence, with its hedge or who says so, and its denial.',
      'edges.statement': 'The whole finding. Its hedges belong to it.',
      'edges.grade': 'records, reported, alleged or stated; empty for a step that is not shown.',
      'edges.grade_words':
        'The grade in words that are true of this finding; empty for a step that is not shown.',
      'edges.denied': denied,
      'edges.denied_by': 'Who denies it.',
      'edges.gap': 'true: a step that the sources do not show. It is not a relation.',
      'relations.kind':
        'The verb, from a closed list. "not shown" is a step that the sources do not show, not a relation.',
      'relations.grade': 'records, reported, alleged or stated; empty for a step that is not shown.',
      'relations.denied': denied,
    });
  });

  it('says of numbers, dates, names and passages how far they go', () => {
    expect(
      meant([
        ['findings', 'when'],
        ['findings', 'when_text'],
        ['findings', 'when_basis'],
        ['findings', 'as_of'],
        ['findings', 'quantities'],
        ['entities', 'name'],
        ['entities', 'unnamed'],
        ['entities', 'summary'],
        ['relations', 'via'],
        ['relations', 'quantity'],
        ['relations', 'comparator'],
        ['statements', 'canonical_id'],
        ['statements', 'value'],
        ['statements', 'original_value'],
        ['statements', 'first_seen'],
        ['nodes', 'unnamed'],
        ['edges', 'as_of'],
        ['edges', 'quantities'],
      ]),
    ).toEqual({
      'findings.when':
        'When it happened or was said, as EDTF (ISO 8601-2): 2022, 2022-09, a/b (between a and b), [a..b] (some time between a and b), ~ (about), ? (uncertain). Empty: not given.',
      'findings.when_text':
        'The article’s own time words, in our translation where it is in another language.',
      'findings.when_basis': 'stated (the article prints the date) or derived (worked out from it).',
      'findings.as_of': 'For a state that lasts: the date (EDTF) up to which the article vouches for it.',
      'findings.quantities':
        'Every number of the finding on a line of its own: comparator (exactly: as printed), currency or unit, and behind the colon what it covers.',
      'entities.name':
        'The one spelling used here. For a person known from an arrest or accusation: “A person”.',
      'entities.unnamed':
        'true: the sources mention the party but do not name it. The name is ours; do not match it.',
      'entities.summary': 'What the articles say it is.',
      'relations.via': 'Id of the country or party on the way, only where the source is clear about it.',
      'relations.quantity':
        'The number on this line, without unit. Never read it without the next column. All numbers with their scope: findings.csv.',
      'relations.comparator':
        'exactly (as exact as the article prints it), at least, at most, about, more than, less than or between.',
      'statements.canonical_id': 'The same as entity_id: nothing is merged here.',
      'statements.value': 'The value. Statements are in our words and translated by us.',
      'statements.original_value':
        'For a summary: the words to look for in the article, as printed (at most six).',
      'statements.first_seen': 'Day on which the article was published, where it is known to the day.',
      'nodes.unnamed': 'true: the sources mention the party but do not name it.',
      'edges.as_of': 'For a state that lasts: the date up to which the article vouches for it.',
      'edges.quantities': 'Numbers of the finding with comparator, unit and scope.',
    });
  });
});

it('the files are listed with what opens them and how many rows they have', async () => {
  const html = await hear(DataFiles, { report });
  expect(html).toContain('findings.csv The findings as a table spreadsheets 4 findings');
  expect(html).toContain('relations.csv Relations: who, verb, and whom or what spreadsheets 1 relations');
  expect(html).toContain(
    'timeline.ics Findings with a date as a calendar, without those that happened only before or after a date calendars 1 dated findings',
  );
  expect(html).toContain(
    'datapackage.json What is in every file: columns, licence, size, rows and SHA-256 Frictionless tools and programs 12 files',
  );
});
