/** One small change of meaning. */
export interface Row {
  /** Text that stands exactly once under `src`, wherever that is. */
  find: string;
  replace: string;
  /** Folders or files of `tests` that must notice it. */
  tests: readonly string[];
}

const row =
  (...tests: string[]) =>
  (find: string, replace: string): Row => ({ find, replace, tests });

const finding = row('tests/components/finding');
const entity = row('tests/components/entity');
const lists = row('tests/components/lists');
const promise = row('tests/components/promise', 'tests/model/promise');
const page = row('tests/components/page', 'tests/components/data');
const words = row('tests/text', 'tests/model/words.test.ts', 'tests/model/time', 'tests/model/join');
const exported = row('tests/exports');
const diagram = row('tests/diagrams');

/** Sixty ways to lose or to swap a grade, a hedge, a denial, a speaker, a basis or a limit. */
export const ROWS: readonly Row[] = [
  // Pages of findings.
  finding("'denies what this finding is about'", "'explains this finding'"),
  finding(', on another point: ', ', on this point: '),
  finding('numbers and addresses are not yet permanent', 'numbers and addresses are permanent'),
  finding('`${caption} (alleged)`', '`${caption}`'),
  finding('what came later is not in this collection', 'what came later is in this collection'),
  finding("none: 'no date given'", "none: 'date given'"),
  finding('later events and proceedings', 'earlier events and proceedings'),
  finding(
    '; later events are outside this collection: check',
    '; later events are in this collection: no need to check',
  ),
  finding('The address of the article is not known.', 'The address of the article is known.'),
  finding('Not known, version', 'Known, version'),
  finding('Limitation, version', 'Fact, version'),
  finding('{finding.denied && <span class="stamp denied"', '{!finding.denied && <span class="stamp denied"'),
  entity('No own word is quoted in the articles', 'No own word exists'),

  // Words that every page shares: who says so, how sure, when.
  words('`${p.where} seen by reporters`', '`${p.where} seen by us`'),
  words('tellsOfSuspicion(relations) && grade', '!tellsOfSuspicion(relations) && grade'),
  words("'left open'", "'reported'"),
  words('by whom is not printed', 'by whom is printed'),
  words("RESPONSE_KINDS[kind].denial && answers === 'this finding'", 'RESPONSE_KINDS[kind].denial'),
  words('; not by us', '; also by us'),
  words('who saw them is not named; not seen by us', 'who saw them is named; seen by us'),
  words("'the article credits nobody for this',", "'the article credits somebody for this',"),
  words('whose work it is, is not said', 'whose work it is, is said'),
  words('who saw this is not said', 'who saw it is said'),
  words('said by ${p.by}; to whom is not given', 'said by ${p.by}; to whom is given'),
  words('}, month not given', '}'),
  words("approximate ? 'about ' : ''", "approximate ? '' : ''"),
  words("' (uncertain)'", "''"),
  words('began ${p.at}; whether or when it ended is not given', 'began ${p.at}'),
  words('some time up to', 'until'),
  words("to.first), 1, 'at least')", "to.first), 1, 'exactly')"),
  words('t.kinds.comparators[quantity.comparator]', "''"),

  // Lists.
  lists('the same root adds none', 'the same root adds one'),
  lists('Not independent: both rest', 'Independent: both rest'),
  lists('What an article first reported later is left out', 'What an article first reported later is kept'),

  // What was published, and what became of it.
  promise('{state} by {next}. The present version is', '{state} by {next}. The earlier version is'),
  promise('Its versions, without their text', 'Its versions, with their text'),
  promise(
    'will not be given to another finding. If you have quoted it, please correct your text.`',
    'may be given to another finding.`',
  ),
  promise('; credited: ', '; seen by: '),
  promise('No date given', 'Date given'),
  promise("', worked out by us'", "', as printed'"),
  promise('launched && last ? last.n + 1 : 1', 'last ? last.n + 1 : 1'),
  promise("if (before.state === 'live' && state !== 'live') return null;", 'return null;'),

  // Method and data.
  page('An assurance, or a denial of something else, is not counted', 'An assurance is counted'),

  // Files that machines read.
  exported('finding.doesNotShow.map((text) => t.exports.guards.notShown({ text }))', 'finding.doesNotShow'),
  exported('`Grade then: ${p.grade}.`', '`Grade: ${p.grade}.`'),
  exported('worked out from the article', 'printed in the article'),
  exported('}, day not given', '}'),
  exported('`Grade: ${p.grade}; denied`', '`Grade: ${p.grade}`'),
  exported('gives its own reading of', 'summarises'),
  exported('`Denied by ${p.deniers}.`', '`Answered by ${p.deniers}.`'),
  exported('denial: denied ? t.exports', 'denial: !denied ? t.exports'),
  exported('`Not shown: ${p.text}`', '`Shown: ${p.text}`'),

  // Pictures.
  diagram('a step that our sources do not show', 'a step that our sources show'),
  diagram('second ring: denied', 'second ring: confirmed'),
  diagram("join(' … ')}: not shown by our sources", "join(' … ')}: shown by our sources"),
  diagram('Second ring round a number: the finding is denied.', 'Second ring round a number: confirmed.'),
  diagram('`${p.grade}, denied by ${p.deniedBy}`', '`${p.grade}, answered by ${p.deniedBy}`'),
  diagram('Denied: ${', 'Answered: ${'),
  diagram(' (not named)', ''),
];
