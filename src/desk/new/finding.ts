import { FINDING_KIND_IDS, type FindingKind } from '../../schema/finding-kind.ts';
import type { Passage } from '../../schema/evidence.ts';
import { GRADE_IDS, type Grade } from '../../schema/grade.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import { NO_RESPONSES, type ResponseKind } from '../../schema/response.ts';
import { chapterName } from '../../model/join/chapter.ts';
import { didYouMean } from '../../model/join/closest.ts';
import type { Content } from '../../model/content.ts';
import type { RawFile } from '../../reading/read.ts';
import { CHECK } from '../check/guesses.ts';
import type { FoundQuantity } from '../import/quantity.ts';
import { Refusal } from '../command-line.ts';
import { guessedSource, partyDraft } from './entity.ts';
import { hintsIn, type AnswerHint, type PartyHint, type PlaceHint, type SourceHint } from './hints.ts';
import { chooseSlug, quote, slugFrom, type Draft } from './scaffold.ts';

export interface FindingOptions {
  article: string;
  passage: Passage;
  phrase?: string | undefined;
  slug?: string | undefined;
  chapter?: string | undefined;
}

/** The file of a new finding with its number, article and place; the editor's part is marked TODO. */
export function draftFinding(
  number: number,
  options: FindingOptions,
  content: Content,
  articles: readonly RawFile[],
): Draft {
  const file = articleCalled(options.article, articles);
  // The article may still have things to do: what it says so far counts as far as it can be read.
  const { paragraphs, pages } = (file.data ?? {}) as Record<string, unknown>;
  const { by, at } = options.passage;
  const most = by === 'paragraph' ? paragraphs : pages;
  if (by !== 'minute' && typeof most === 'number' && at > most)
    throw new Refusal(`"${options.article}" has ${most} ${by}s — give --${by} a number up to that`);
  const short = by === 'paragraph' ? `p${at}` : `${by} ${at}`;
  const slug = chooseSlug(options.slug, `${slugFrom(options.article, 40)}-${short}`);
  const sources = sourcesOf(file);
  const credited = sources.length === 1 ? sources : ['TODO'];
  return {
    file: `findings/${String(number).padStart(3, '0')}-${slug}.mdx`,
    text: [
      '---',
      'statement: TODO',
      'title: TODO',
      `kind: TODO # ${FINDING_KIND_IDS.join(', ')}`,
      `chapter: ${options.chapter ?? `TODO # ${chaptersOf(content)}`}`,
      `grade: TODO # ${GRADE_IDS.join(', ')}`,
      "when: TODO # '2023-05', or null without whenText and whenBasis",
      'whenText: TODO',
      'whenBasis: TODO # stated, derived',
      '# asOf, quantities, relations, entities and doesNotShow: see content/README.md',
      'evidence:',
      `  - article: ${options.article}`,
      `    ${by}: ${by === 'minute' ? quote(at) : at}`,
      `    phrase: ${options.phrase === undefined ? 'TODO' : quote(options.phrase)}`,
      `    credited: [${credited.join(', ')}]${sources.length > 1 ? ` # ${sources.join(', ')}` : ''}`,
      `responses: TODO # ${NO_RESPONSES.join(', ')}, or a list`,
      '---',
      '',
    ].join('\n'),
  };
}

/** The file of an article by its name; says which one may be meant where there is none. */
export function articleCalled(id: string, articles: readonly RawFile[]): RawFile {
  const file = articles.find((article) => article.id === id);
  if (file) return file;
  const ids = articles.map((article) => article.id);
  throw new Refusal(
    `there is no article "${id}" — ${didYouMean(id, ids, `the articles are ${ids.join(', ')}`)}`,
  );
}

function sourcesOf({ data }: RawFile): string[] {
  const { restsOn } = (data ?? {}) as { restsOn?: string[] };
  return Array.isArray(restsOn) ? restsOn.filter((id) => id !== 'TODO') : [];
}

const chaptersOf = ({ chapters }: Content) => chapters.map(({ id }) => chapterName(id)).join(', ');

/** What an editor wants drafted of an article. */
export interface Wanted {
  article: string;
  /** Paragraphs, or sentences of them ("4.2"); all places where none are given. */
  passages?: readonly string[] | undefined;
  chapter?: string | undefined;
  /** For the file of a single place. */
  slug?: string | undefined;
}

/** Files to write, and the sources that the article then rests on. */
export interface Drafted {
  drafts: Draft[];
  article: RawFile;
  restsOn: string[];
}

/**
 * A finding for each place that the import of an article has marked, or for those that are wanted, and a file for each
 * new party and source in one of them: the statement is the editor's; everything else is a guess, marked as one, or TODO.
 */
export function draftPlaces(
  first: number,
  wanted: Wanted,
  content: Content,
  files: readonly RawFile[],
): Drafted {
  const filesOf = (collection: string) => files.filter((file) => file.collection === collection);
  const article = articleCalled(wanted.article, filesOf('articles'));
  const { places, parties, sources } = hintsIn(article);
  if (places.length === 0)
    throw new Refusal(
      `${article.path} has no lines of the import any more, which name the places — use --paragraph, or import the text again under another name with --slug`,
    );
  const written = filesOf('findings').map(({ text }) => text);
  const isWritten = ({ paragraph, phrase }: PlaceHint) =>
    written.some((text) => text.includes(evidenceLines(wanted.article, paragraph, phrase)));
  const meant =
    wanted.passages?.flatMap((passage) => placesAt(passage, places, wanted.article)) ??
    places.filter(({ answerOnly }) => !answerOnly);
  const left = meant.filter((place, at) => !isWritten(place) && meant.indexOf(place) === at);
  if (left.length === 0)
    throw new Refusal(`there is a finding for each place of ${article.path} — edit those`);
  const rests = sourcesOf(article);
  const own = { ...content, sources: content.sources.filter(({ id }) => rests.includes(id)) };
  const drawn = left.map((place) => {
    const hint = sources.find(({ source }) => source === place.credited);
    return { place, source: hint && (standIn(hint, own) ?? hint) };
  });
  const named = new Set(
    drawn.flatMap(({ place, source }) => [
      ...place.parties,
      ...(place.answers ?? []).map(({ by }) => by),
      ...(source ? [...source.by, ...(source.seenBy ?? [])] : []),
    ]),
  );
  const has = (collection: string, id: string) => filesOf(collection).some((file) => file.id === id);
  const { language } = (article.data ?? {}) as { language?: string };
  const fresh = new Map(drawn.flatMap(({ source }) => (source ? [[source.source, source] as const] : [])));
  const ends = drawn.flatMap(({ place: { relation } }) => (relation ? [relation] : []));
  return {
    article,
    restsOn: [...fresh.keys()].filter((id) => !rests.includes(id)),
    drafts: [
      ...parties
        .filter(({ party }) => named.has(party) && !has('entities', party))
        .map((party) =>
          partyDraft(party, language ?? null, roleOf(party, ends, content), content.site.language),
        ),
      ...[...fresh.values()].filter(({ source }) => !has('sources', source)).map(guessedSource),
      ...drawn.map(({ place, source }, index) => ({
        file: `findings/${String(first + index).padStart(3, '0')}-${chooseSlug(wanted.slug, `${slugFrom(wanted.article, 40)}-p${place.paragraph}`)}.mdx`,
        text: placeText(place, source, article, content, parties, wanted.chapter),
      })),
    ],
  };
}

function placesAt(passage: string, places: readonly PlaceHint[], article: string): PlaceHint[] {
  const [paragraph, sentence] = passage.split('.').map(Number);
  const beside = places.filter((place) => place.paragraph === paragraph);
  const found = beside.filter((place) =>
    sentence === undefined ? !place.answerOnly : place.sentence === sentence,
  );
  if (found.length > 0) return found;
  const near = beside.map((place) => `${place.paragraph}.${place.sentence}`);
  throw new Refusal(
    `the import has marked nothing at ${passage} of "${article}" — ${near.length > 0 ? `its places there are ${near.join(', ')}` : `use --paragraph ${paragraph} --phrase "…"`}`,
  );
}

/** A source that the editor has named for the article already, of the kind and maker that the sentence credits. */
function standIn({ kind, by, title }: SourceHint, { sources }: Pick<Content, 'sources'>): SourceHint | null {
  const [noun = ''] = title.toLowerCase().split(/[ ,]/);
  const found = sources.find(
    ({ data }) =>
      data.kind === kind &&
      (kind === 'records'
        ? data.title.toLowerCase().includes(noun.replace(/s$/, ''))
        : by.length > 0 && data.by.join() === by.join()),
  );
  return found ? { source: found.id, title, kind, by } : null;
}

/** The column of parties that stand at the same end of such relations, where the site has columns. */
function roleOf(
  { party, kind }: PartyHint,
  relations: readonly { kind: string; from: string; to: string }[],
  { site, findings, entities }: Content,
): string | null {
  if (!site.columns) return null;
  const ends = (['from', 'to'] as const).flatMap((end) =>
    relations.filter((one) => one[end] === party).map((one) => ({ end, kind: one.kind })),
  );
  const like = findings.flatMap(({ data }) =>
    data.relations.flatMap((one) => ends.filter((end) => end.kind === one.kind).map(({ end }) => one[end])),
  );
  const roles = [...like, ...entities.filter(({ data }) => data.kind === kind).map(({ id }) => id)].flatMap(
    (id) => entities.find((entity) => entity.id === id)?.data.role ?? [],
  );
  return ends.length > 0 ? (roles[0] ?? null) : null;
}

const evidenceLines = (article: string, paragraph: number, phrase: string) =>
  `  - article: ${article}\n    paragraph: ${paragraph}\n    phrase: ${quote(phrase)}\n`;

function placeText(
  place: PlaceHint,
  source: SourceHint | undefined,
  article: RawFile,
  content: Content,
  known: readonly PartyHint[],
  given: string | undefined,
): string {
  const { paragraph, phrase, why, parties, quantities = [], relation, kind, nearby } = place;
  const { language, published } = (article.data ?? {}) as { language?: string; published?: string };
  const chapter = given ?? chapterOf(parties, content);
  const other = language?.split('-')[0] !== content.site.language.split('-')[0];
  const answers = (place.answers ?? []).filter(({ far }) => !far);
  const isNamed =
    source?.by.some((id) => !known.some(({ party, unnamed }) => party === id && unnamed)) ?? false;
  const isState = relation && RELATION_KINDS[relation.kind].state;
  const ends: string[] = relation ? [relation.from, relation.to] : [];
  const named = [...new Set([...parties, ...answers.map(({ by }) => by)])].filter((id) => !ends.includes(id));
  return [
    '---',
    'statement: TODO',
    'title: TODO',
    ...guess(`kind: ${kind}`, why.join(', ')),
    ...(given
      ? [`chapter: ${given}`]
      : chapter
        ? guess(`chapter: ${chapter}`)
        : [`chapter: TODO # ${chaptersOf(content)}`]),
    ...guess(`grade: ${why.includes('arrest') ? 'alleged' : gradeOf(kind, source, isNamed)}`),
    ...whenLines(place, other),
    ...((isState || kind === 'unknown') && published
      ? guess(`asOf: ${quote(published)}`, 'the day of the article')
      : []),
    ...(quantities.length > 0
      ? ['quantities:', ...quantities.flatMap((quantity) => quantityLines(quantity, other))]
      : []),
    ...(relation ? relationLines(relation, quantities.length, other) : []),
    ...(relation ? [] : ['# relations: see content/README.md']),
    ...(place.maybe
      ? [`# A party is described and not named; it may be one of ${place.maybe.join(', ')}.`]
      : []),
    ...(named.length > 0
      ? guess(
          `entities: [${named.join(', ')}]`,
          nearby ? 'named beside the sentence' : 'named in the sentence',
        )
      : []),
    'evidence:',
    ...evidenceLines(article.id, paragraph, phrase).trimEnd().split('\n'),
    ...(source
      ? [`    ${CHECK}`, `    credited: [${source.source}]`]
      : [`    credited: [TODO] # ${sourcesOf(article).join(', ')}`]),
    ...responseLines(place, isNamed, content, known),
    '# doesNotShow: what the sentence leaves open, one sentence each',
    '---',
    '',
  ].join('\n');
}

const guess = (line: string, why = '') => [why === '' ? CHECK : `${CHECK}: ${why}`, line];

function whenLines({ when, whenText, whenBasis }: PlaceHint, translate: boolean): string[] {
  if (whenText === undefined) return guess('when: null', 'no time was found in the sentence');
  return [
    ...(when ? guess(`when: ${quote(when)}`) : ['when: TODO']),
    ...guess(`whenText: ${quote(whenText)}`, translate ? 'translate it' : ''),
    ...guess(`whenBasis: ${whenBasis ?? 'derived'}`),
  ];
}

/** What a number counts is the words behind it, or its unit; of money that nothing is said of, the editor's to say. */
function quantityLines({ what, ...quantity }: FoundQuantity, translate: boolean): string[] {
  const counted = translate ? undefined : (what ?? quantity.unit);
  const lines = Object.entries({
    ...quantity,
    what: counted === 'per cent' ? 'TODO' : (counted ?? 'TODO'),
  }).map(
    ([key, value], index) =>
      `${index === 0 ? '  - ' : '    '}${key}: ${typeof value === 'string' ? quote(value) : value}`,
  );
  return [`  ${CHECK}`, ...lines];
}

function relationLines(
  { goods, ...ends }: NonNullable<PlaceHint['relation']>,
  quantities: number,
  translate: boolean,
): string[] {
  const { family, moves } = RELATION_KINDS[ends.kind];
  const what =
    goods === undefined
      ? []
      : [`    ${family === 'goods' ? 'goods' : 'what'}: ${translate ? 'TODO' : quote(goods)}`];
  return [
    'relations:',
    `  ${CHECK}`,
    `  - kind: ${ends.kind}`,
    `    from: ${ends.from}`,
    `    to: ${ends.to}`,
    ...what,
    ...(quantities > 0 && moves !== 'nothing' ? ['    quantity: 1'] : []),
  ];
}

/** Answers in words that say no more than the article's, by the language of the site. */
const ANSWERS: Readonly<Record<string, Partial<Record<ResponseKind, string>>>> = {
  en: {
    denies: '{who} denies this, the article says.',
    'no comment': 'The article says that {who} did not answer questions.',
    unreachable: 'The article says that {who} could not be reached.',
  },
  nl: {
    denies: '{who} ontkent dit, volgens het artikel.',
    'no comment': 'Volgens het artikel gaf {who} geen antwoord.',
    unreachable: 'Volgens het artikel was {who} niet bereikbaar.',
  },
};

/** Who answers; an answer that only its party ties to the finding is a line to be uncommented. */
function responseLines(
  { kind, paragraph, answers = [] }: PlaceHint,
  isNamed: boolean,
  { site, entities }: Content,
  known: readonly PartyHint[],
): string[] {
  const linesOf = ({ by, kind: answer, verb }: AnswerHint): string[] => {
    const fresh = known.find(({ party }) => party === by);
    const entity = entities.find(({ id }) => id === by)?.data;
    const who = fresh?.knownFrom
      ? 'a person'
      : (entity?.inSentence ?? entity?.name ?? fresh?.inSentence ?? fresh?.name ?? by);
    const summary = ANSWERS[site.language.split('-')[0]!]?.[answer]?.replace('{who}', who) ?? 'TODO';
    return [
      `  - by: ${by}`,
      `    kind: ${answer}`,
      ...(verb ? [`    verb: ${quote(verb)}`] : []),
      '    answers: this finding',
      `    summary: ${summary === 'TODO' ? summary : quote(`${summary[0]!.toUpperCase()}${summary.slice(1)}`)}`,
    ];
  };
  const [near, far] = [answers.filter((one) => !one.far), answers.filter((one) => one.far)];
  const none = kind === 'fact' || (kind === 'statement' && !isNamed) ? 'none recorded' : 'not applicable';
  return [
    ...(near.length > 0
      ? ['responses:', ...near.flatMap((answer) => [`  ${CHECK}`, ...linesOf(answer)])]
      : far.some((answer) => [paragraph, paragraph + 1].includes(answer.paragraph))
        ? ['responses: TODO']
        : guess(`responses: ${none}`)),
    ...far.flatMap((answer) => [
      `# or, if paragraph ${answer.paragraph} answers this:`,
      ...linesOf(answer).map((line) => `#${line}`),
    ]),
  ];
}

/** The chapter whose findings name most of some parties; the only one where there is one. */
function chapterOf(parties: readonly string[], { chapters, findings }: Content): string | null {
  const names = chapters.map(({ id }) => chapterName(id));
  const shared = (chapter: string) =>
    findings
      .filter(({ data }) => data.chapter === chapter)
      .flatMap(({ data }) => [...data.entities, ...data.relations.flatMap(({ from, to }) => [from, to])])
      .filter((id) => parties.includes(id)).length;
  const [best] = names.map((name) => ({ name, points: shared(name) })).sort((a, b) => b.points - a.points);
  return best && (best.points > 0 || names.length === 1) ? best.name : null;
}

/** A party's own word is `stated`; what somebody says who has no name is alleged. */
function gradeOf(kind: FindingKind, source: SourceHint | undefined, isNamed: boolean): Grade {
  if (source?.kind === 'records') return kind === 'fact' ? 'records' : 'reported';
  if (source?.kind === 'statement') return isNamed ? 'stated' : 'alleged';
  return 'reported';
}

/** The file of a new tension between two findings. */
export function draftTension(number: number, pair: readonly [number, number], slug?: string): Draft {
  if (pair[0] === pair[1]) throw new Refusal('both findings are the same — a tension needs two');
  return {
    file: `tensions/${String(number).padStart(2, '0')}-${chooseSlug(slug, `findings ${pair[0]} and ${pair[1]}`)}.mdx`,
    text: [
      '---',
      'title: TODO',
      `findings: [${pair.join(', ')}]`,
      'kind: TODO # contradicts, sits uneasily with',
      '---',
      '',
      'TODO Say what each of the two says and why it matters; do not solve it.',
      '',
    ].join('\n'),
  };
}
