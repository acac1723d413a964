import { FINDING_KIND_IDS, type FindingKind } from '../../schema/finding-kind.ts';
import type { Passage } from '../../schema/evidence.ts';
import { GRADE_IDS, type Grade } from '../../schema/grade.ts';
import { NO_RESPONSES } from '../../schema/response.ts';
import type { SourceKind } from '../../schema/source.ts';
import { chapterName } from '../../model/join/chapter.ts';
import { closest } from '../../model/join/closest.ts';
import type { Content } from '../../model/content.ts';
import type { RawFile } from '../../reading/read.ts';
import { CHECK } from '../check/guesses.ts';
import type { FoundQuantity } from '../import/quantity.ts';
import { Refusal } from '../command-line.ts';
import { partyDraft } from './entity.ts';
import { hintsIn, type PlaceHint } from './hints.ts';
import { chooseSlug, quote, slugFrom, type Draft } from './scaffold.ts';

export interface FindingOptions {
  article: string;
  passage: Passage;
  phrase?: string | undefined;
  slug?: string | undefined;
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
      `chapter: TODO # ${chaptersOf(content)}`,
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

function articleCalled(id: string, articles: readonly RawFile[]): RawFile {
  const file = articles.find((article) => article.id === id);
  if (file) return file;
  const ids = articles.map((article) => article.id);
  const near = closest(id, ids);
  const fix = near === null ? `the articles are ${ids.join(', ')}` : `did you mean "${near}"?`;
  throw new Refusal(`there is no article "${id}" — ${fix}`);
}

function sourcesOf({ data }: RawFile): string[] {
  const { restsOn } = (data ?? {}) as { restsOn?: string[] };
  return Array.isArray(restsOn) ? restsOn.filter((id) => id !== 'TODO') : [];
}

const chaptersOf = ({ chapters }: Content) => chapters.map(({ id }) => chapterName(id)).join(', ');

/**
 * A finding for each place that the import of an article has marked, and a file for each new party in one of them:
 * the statement is the editor's; everything else is a guess, marked as one, or TODO.
 */
export function draftAll(
  first: number,
  article: string,
  content: Content,
  files: readonly RawFile[],
): Draft[] {
  const file = articleCalled(
    article,
    files.filter(({ collection }) => collection === 'articles'),
  );
  const { places, parties } = hintsIn(file);
  if (places.length === 0)
    throw new Refusal(
      `${file.path} has no lines of the import any more, which name the places — use --paragraph, or import the text again under another name with --slug`,
    );
  const written = files.filter(({ collection }) => collection === 'findings').map(({ text }) => text);
  const isWritten = ({ paragraph, phrase }: PlaceHint) =>
    written.some((text) => text.includes(evidenceLines(article, paragraph, phrase)));
  const left = places.filter((place) => !isWritten(place));
  if (left.length === 0) throw new Refusal(`there is a finding for each place of ${file.path} — edit those`);
  const named = new Set(left.flatMap((place) => place.parties));
  const known = new Set(files.filter(({ collection }) => collection === 'entities').map(({ id }) => id));
  const { language } = (file.data ?? {}) as { language?: string };
  return [
    ...parties
      .filter(({ party }) => named.has(party) && !known.has(party))
      .map((party) => partyDraft(party, language ?? null)),
    ...left.map((place, index) => ({
      file: `findings/${String(first + index).padStart(3, '0')}-${slugFrom(article, 40)}-p${place.paragraph}.mdx`,
      text: placeText(place, file, places, content, language),
    })),
  ];
}

const evidenceLines = (article: string, paragraph: number, phrase: string) =>
  `  - article: ${article}\n    paragraph: ${paragraph}\n    phrase: ${quote(phrase)}\n`;

function placeText(
  place: PlaceHint,
  article: RawFile,
  places: readonly PlaceHint[],
  content: Content,
  language: string | undefined,
): string {
  const { paragraph, phrase, why, parties, quantity } = place;
  const chapter = chapterOf(parties, content);
  const credited = creditedFor(parties, sourcesOf(article), content);
  const source = content.sources.find(({ id }) => id === credited);
  // What somebody's statement is credited for is that it was said.
  const kind = place.kind === 'fact' && source?.data.kind === 'statement' ? 'statement' : place.kind;
  const other = language?.split('-')[0] !== content.site.language.split('-')[0];
  // What answers a passage stands beside it.
  const answer = places.find(
    (one) => one.why.includes('denial') && one !== place && Math.abs(one.paragraph - paragraph) <= 1,
  );
  return [
    '---',
    'statement: TODO',
    'title: TODO',
    ...guess(`kind: ${kind}`, why.join(', ')),
    ...(chapter ? guess(`chapter: ${chapter}`) : [`chapter: TODO # ${chaptersOf(content)}`]),
    ...guess(`grade: ${why.includes('arrest') ? 'alleged' : gradeOf(kind, source?.data.kind)}`),
    ...whenLines(place, other),
    ...(quantity ? ['quantities:', `  ${CHECK}`, ...quantityLines(quantity), '    what: TODO'] : []),
    '# asOf, relations and doesNotShow: see content/README.md',
    ...(parties.length > 0 ? guess(`entities: [${parties.join(', ')}]`, 'named in the sentence') : []),
    'evidence:',
    ...evidenceLines(article.id, paragraph, phrase).trimEnd().split('\n'),
    ...(credited
      ? [`    ${CHECK}`, `    credited: [${credited}]`]
      : [`    credited: [TODO] # ${sourcesOf(article).join(', ')}`]),
    ...(kind === 'fact' && answer
      ? [`responses: TODO # paragraph ${answer.paragraph} may answer; ${NO_RESPONSES.join(', ')}, or a list`]
      : guess(`responses: ${kind === 'fact' ? 'none recorded' : 'not applicable'}`)),
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

const quantityLines = (quantity: FoundQuantity): string[] =>
  Object.entries(quantity).map(
    ([key, value], index) =>
      `${index === 0 ? '  - ' : '    '}${key}: ${typeof value === 'string' ? quote(value) : value}`,
  );

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

/** The only source of an article, or the one that a party of the sentence made or saw. */
function creditedFor(
  parties: readonly string[],
  sources: readonly string[],
  content: Content,
): string | null {
  if (sources.length === 1) return sources[0]!;
  const known = content.sources.filter(({ id }) => sources.includes(id));
  const made = known.find(({ data }) => [...data.by, ...data.seenBy].some((id) => parties.includes(id)));
  // A statement is somebody's own, who is not in the sentence.
  const others = known.filter(({ data }) => data.kind !== 'statement');
  const rest = others.length === 1 ? others[0] : others.find(({ data }) => data.kind === 'own words');
  return made?.id ?? rest?.id ?? null;
}

function gradeOf(kind: FindingKind, source: SourceKind | undefined): Grade {
  if (source === 'records') return 'records';
  return source === 'statement' || kind === 'statement' ? 'stated' : 'reported';
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
