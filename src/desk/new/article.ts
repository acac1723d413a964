import type { Content, Entry } from '../../model/content.ts';
import { characterProblem } from '../../reading/characters.ts';
import type { EntityFile } from '../../schema/entity.ts';
import { parseEdtf, type Edtf } from '../../schema/edtf.ts';
import { isWebAddress, language as languageCode } from '../../schema/text.ts';
import { CHECK } from '../check/guesses.ts';
import { findCandidates } from '../import/findings.ts';
import { dateInAddress } from '../import/date.ts';
import {
  entityCalled,
  nameFinder,
  nameJudge,
  newParties,
  recogniseEntities,
  spellingsOf,
  type Named,
  type NewParty,
} from '../import/names.ts';
import type { ImportedText, Told } from '../import/import.ts';
import { runsKey } from '../import/runs.ts';
import { countWords } from '../../schema/words.ts';
import { tokenise } from '../import/tokens.ts';
import { wordsOf } from '../import/words.ts';
import { Refusal } from '../command-line.ts';
import { hintLine, type PlaceHint, type PartyHint } from './hints.ts';
import { partyDraft } from './entity.ts';
import { chooseSlug, quote, slugFrom, type Draft } from './scaffold.ts';

export interface ArticleOptions {
  slug?: string | undefined;
  language?: string | undefined;
  address?: string | undefined;
  /** What the editor knows better than the import. */
  headline?: string | undefined;
  authors?: readonly string[] | undefined;
  /** The outlet's name, or its file name in `content/entities`. */
  outlet?: string | undefined;
}

/** Content that a new article is compared with. */
export type Known = Pick<Content, 'articles' | 'entities' | 'sources'>;

/** The file of a new article, and that of its outlet when none knows it: what the text tells is filled in, guesses are marked, the rest is TODO. */
export function draftArticle(imported: ImportedText, known: Known, options: ArticleOptions = {}): Draft[] {
  refuseTwin(imported, known);
  refuseOptions(options);
  const given = told(imported, options);
  const outlet = outletOf(given, options, known.entities);
  const named = namedIn(given, known.entities, outlet.id);
  const families = new Set(named.flatMap(({ fresh }) => fresh.map(({ family }) => family)));
  // A headline that names somebody known from an arrest is not ours to repeat, and makes no file name.
  const accuses = wordsIn(given.headline ?? '').some((word) => families.has(word));
  const text = accuses ? { ...given, headline: null } : given;
  const slug = chooseSlug(options.slug, options.slug ? '' : nameFor(text));
  const front = [
    `title: TODO`,
    ...(accuses ? ['# headline: left out, since it names somebody known from an arrest or accusation'] : []),
    ...field(text, 'headline', text.headline, 300),
    `language: ${text.language ?? 'TODO'}`,
    ...outlet.lines,
    ...field(text, 'author', text.authors.join(', ') || null, 80),
    ...dateLines(text, options.address),
    ...(options.address ? [`address: ${quote(options.address)}`, 'addressBasis: TODO'] : []),
    `paragraphs: ${text.paragraphs.length}`,
    'restsOn:',
    '  - TODO',
    'fingerprints:',
    ...text.fingerprints.map((print) => `  - ${print}`),
    `words: ${countWords(text.paragraphs.join(' '))}`,
    ...runsKey(text.paragraphs),
    ...hints(text, known, slug, named),
  ];
  const article = {
    file: `articles/${slug}.mdx`,
    text: `---\n${front.join('\n')}\n---\n\nTODO Write what the article reports, in our own words and at most a third of its length.\n`,
  };
  return [article, ...outlet.drafts];
}

/** A text with what the editor knows better, of which nothing is guessed any more. */
function told(text: ImportedText, { headline, authors, outlet, language }: ArticleOptions): ImportedText {
  const given = { headline, outlet, language, authors: authors?.length ? [...authors] : undefined };
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  const guessed = new Set(text.guessed);
  for (const [key] of known) guessed.delete(key as Told);
  return { ...text, ...Object.fromEntries(known), guessed };
}

function refuseOptions({ address, language }: ArticleOptions): void {
  if (address !== undefined && !isWebAddress(address))
    throw new Refusal(`"${address}" is not a web address — write one that starts with https://`);
  if (language !== undefined && !languageCode.safeParse(language).success)
    throw new Refusal(`"${language}" is not a language code — write for example --language nl`);
}

/** Most paragraphs that an article may have. */
const MOST_PARAGRAPHS = 999;

function refuseTwin(text: ImportedText, { articles }: Known): void {
  const prints = new Set(text.fingerprints);
  const twin = articles.find(
    ({ data }) => (data.fingerprints ?? []).filter((print) => prints.has(print)).length * 2 > prints.size,
  );
  if (twin) throw new Refusal(`this text is that of articles/${twin.id}.mdx — edit that file`);
  if (text.paragraphs.length === 0)
    throw new Refusal(
      'no paragraph was found in the text — look at the list above, and name the blocks that are paragraphs with --keep 3,4,5',
    );
  if (text.paragraphs.length > MOST_PARAGRAPHS)
    throw new Refusal(
      `the text has ${text.paragraphs.length} paragraphs, at most ${MOST_PARAGRAPHS} can be counted — is it one article? Save it without what stands around it`,
    );
}

/** Words for the file name: the headline's first, else outlet and date. */
function nameFor({ headline, outlet, published }: ImportedText): string {
  const words = headline?.split(' ').slice(0, 9).join(' ') ?? '';
  if (slugFrom(words) !== '') return words;
  if (outlet === null && published === null)
    throw new Refusal(
      'the text has neither headline nor date to make a file name from — give one with --slug, for example --slug river-trade',
    );
  return `${slugFrom(outlet ?? '') || 'article'} ${published ?? ''}`;
}

/** A key with a printed value: marked where it is guessed, and still to do where no line of ours may carry it. */
function field(text: ImportedText, key: 'headline' | 'author', value: string | null, max: number): string[] {
  if (value === null) return [];
  if (characterProblem(value))
    return ['# As printed, it has signs that no file of ours may have.', `${key}: TODO`];
  if (value.length > max) return [`# As printed, it is longer than ${max} characters.`, `${key}: TODO`];
  const guessed = text.guessed.has(key === 'author' ? 'authors' : key);
  return [...(guessed ? [CHECK] : []), `${key}: ${quote(value)}`];
}

interface Outlet {
  /** Its file name in entities, or `null` where none is known. */
  id: string | null;
  lines: string[];
  /** Its file, where there is none yet. */
  drafts: Draft[];
}

function outletOf(
  { outlet, guessed, language, blocks }: ImportedText,
  options: ArticleOptions,
  entities: readonly Entry<EntityFile>[],
): Outlet {
  if (outlet === null)
    return {
      id: null,
      lines: [
        '# outlet: TODO (file name in entities, or import again with --outlet), with outletBasis; leave both out when nothing names it',
      ],
      drafts: [],
    };
  const known = entities.find(({ id }) => id === outlet) ?? entityCalled(outlet, entities);
  const id = known?.id ?? slugFrom(outlet);
  const printed = blocks.some(
    ({ kind, text }) => kind !== 'paragraph' && text.includes(known?.data.name ?? outlet),
  );
  const basis = options.outlet === undefined || printed ? 'outletBasis: text' : 'outletBasis: TODO';
  const lines = [...(guessed.has('outlet') && !known ? [CHECK] : []), `outlet: ${id || 'TODO'}`, basis];
  const party = { party: id, name: outlet, kind: 'outlet' as const };
  return { id, lines, drafts: known || id === '' ? [] : [partyDraft(party, language)] };
}

/** The date that the text prints; the address counts where it is more exact and agrees, or where the text has none. */
function dateLines({ published, guessed }: ImportedText, address: string | undefined): string[] {
  const other = address === undefined ? null : dateInAddress(address);
  if (
    other !== null &&
    (published === null || (other.length > published.length && contains(published, other)))
  )
    return [`published: ${quote(other)}`, 'publishedBasis: address'];
  if (published === null) return ['published: TODO', 'publishedBasis: TODO', 'publishedNote: TODO'];
  const doubt = guessed.has('published') ? [`${CHECK}: more than one day stands there`] : [];
  return [...doubt, `published: ${quote(published)}`, 'publishedBasis: text'];
}

function contains(outer: string, inner: string): boolean {
  const [a, b] = [parseEdtf(outer) as Edtf, parseEdtf(inner) as Edtf];
  return a.start!.first <= b.start!.first && b.end!.last <= a.end!.last;
}

/** What was recognised, as comments: nothing of it counts until an editor writes it. */
function hints(text: ImportedText, known: Known, slug: string, inText: readonly InParagraph[]): string[] {
  const named = recogniseEntities(text.paragraphs, known.entities);
  const ids = new Set(named.map(({ id }) => id));
  const sources = known.sources.filter(({ data }) => [...data.by, ...data.seenBy].some((id) => ids.has(id)));
  const { places, parties } = placesOf(text, slug, inText);
  return [
    '# The lines that start with "#" are help from the import; delete them when the findings are written.',
    '# Known entities, with the paragraphs that name them:',
    ...named.map(({ id, paragraphs: where }) => `#   ${id}: ${where.join(', ')}`),
    ...(named.length === 0 ? ['#   none'] : []),
    ...(sources.length > 0
      ? ['# Known sources made or seen by one of them (does the article rest on one?):']
      : []),
    ...sources.map(({ id, data }) => `#   ${id}: ${data.title}`),
    ...(parties.length > 0 ? ['# New parties; with --all, those of a finding get a file:'] : []),
    ...parties.map(hintLine),
    `# Places that may carry a finding; "npm run new -- finding --article ${slug} --all" drafts one for each:`,
    ...places.map(hintLine),
  ];
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Known and new parties that a paragraph names, with their places. */
interface InParagraph {
  known: Named[];
  fresh: NewParty[];
}

function namedIn(
  { paragraphs, language, outlet }: ImportedText,
  entities: readonly Entry<EntityFile>[],
  own: string | null,
): InParagraph[] {
  const [judge, words] = [nameJudge(language), wordsOf(language)];
  const find = nameFinder([
    ...entities.map(({ id, data }) => ({ id, names: spellingsOf(data) })),
    ...(own !== null && outlet !== null ? [{ id: own, names: [outlet, outlet.replace(/^The /, '')] }] : []),
  ]);
  return paragraphs.map((paragraph) => {
    const known = find(paragraph);
    const fresh = newParties(tokenise(paragraph, words), known, words, judge);
    // What an article says, its outlet says: it is no party of that.
    return { known: known.filter(({ id }) => id !== own), fresh };
  });
}

function placesOf(
  { paragraphs, language, published }: ImportedText,
  slug: string,
  inText: readonly InParagraph[],
): { places: PlaceHint[]; parties: PartyHint[] } {
  const families = new Set(inText.flatMap(({ fresh }) => fresh.map(({ family }) => family)));
  const parties = new Map<string, PartyHint>();
  const inParagraph = inText.map(({ known, fresh }) => {
    const kept = fresh.filter(({ name }) => !wordsIn(name).some((word) => families.has(word)));
    const added = kept.map((party) => {
      const hint = parties.get(party.name) ?? hintOf(party, parties.size, slug);
      parties.set(party.name, hint);
      return { id: hint.party, start: party.start, end: party.end };
    });
    return [...known, ...added].filter(({ id }) => id !== '');
  });
  const places = findCandidates(paragraphs, language, published).map(
    ({ start, end, when, quantity, paragraph, ...place }): PlaceHint => ({
      paragraph,
      ...place,
      parties: [
        ...new Set(
          inParagraph[paragraph - 1]!.filter((one) => one.start >= start && one.end <= end).map(
            ({ id }) => id,
          ),
        ),
      ],
      ...(quantity ? { quantity } : {}),
      ...(when ? { when: when.edtf, whenText: when.words, whenBasis: when.basis } : {}),
    }),
  );
  return { places, parties: [...parties.values()].filter(({ party }) => party !== '') };
}

/** A person's file has no name in its own. */
function hintOf({ name, kind, code, family }: NewParty, count: number, slug: string): PartyHint {
  const party = kind === 'person' ? `person-${count + 1}-${slugFrom(slug, 40)}` : slugFrom(name);
  return {
    party,
    name,
    kind,
    ...(code ? { code } : {}),
    ...(family !== null ? { knownFrom: 'arrest' } : {}),
  };
}
