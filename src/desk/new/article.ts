import type { Content, Entry } from '../../model/content.ts';
import { characterProblem } from '../../reading/characters.ts';
import type { EntityFile } from '../../schema/entity.ts';
import { parseEdtf, type Edtf } from '../../schema/edtf.ts';
import { isWebAddress, language as languageCode } from '../../schema/text.ts';
import { CHECK } from '../check/guesses.ts';
import { dateInAddress } from '../import/date.ts';
import { datelineOf } from '../import/lines.ts';
import { entityCalled } from '../import/names.ts';
import { partiesIn, type Parties } from '../import/parties.ts';
import type { ImportedText, Told } from '../import/import.ts';
import { runsKey } from '../import/runs.ts';
import { countWords } from '../../schema/words.ts';
import { Refusal } from '../command-line.ts';
import { hintLine } from './hints.ts';
import { partyHints, partySlug, placesOf } from './places.ts';
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
export type Known = Pick<Content, 'articles' | 'entities' | 'sources' | 'site'>;

/** The file of a new article, and that of its outlet when none knows it: what the text tells is filled in, guesses are marked, the rest is TODO. */
export function draftArticle(imported: ImportedText, known: Known, options: ArticleOptions = {}): Draft[] {
  refuseTwin(imported, known);
  refuseOptions(options);
  const outletName = imported.outlet ?? outletIn(imported, known.entities);
  const given = told({ ...imported, outlet: outletName }, options);
  const outlet = outletOf(given, options, known.entities);
  const name =
    outlet.id === null || given.outlet === null
      ? null
      : (known.entities.find(({ id }) => id === outlet.id)?.data.name ?? given.outlet);
  const own = name === null ? null : { id: outlet.id!, name };
  const slugOf = (one: ImportedText) => chooseSlug(options.slug, options.slug ? '' : nameFor(one));
  const partiesFor = (one: string) =>
    partiesIn(given.paragraphs, {
      language: given.language,
      entities: known.entities,
      outlet: own,
      slug: partySlug(one, known.entities),
    });
  const tried = partiesFor(slugOf(given));
  // A headline that names somebody known from an arrest is not ours to repeat, and makes no file name.
  const accuses = wordsIn(given.headline ?? '').some((word) => tried.families.has(word));
  const text = accuses ? { ...given, headline: null } : given;
  const slug = slugOf(text);
  const parties = accuses ? partiesFor(slug) : tried;
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
    ...hints(text, known, slug, own, parties),
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

/** A known outlet whose name is a line of its own, or stands in the dateline. */
function outletIn(
  { blocks, paragraphs }: ImportedText,
  entities: readonly Entry<EntityFile>[],
): string | null {
  const outlets = entities.filter(({ data }) => data.kind === 'outlet');
  const alone = blocks.filter(({ kind }) => kind === 'name' || kind === 'page noise').map(({ text }) => text);
  const names = [datelineOf(paragraphs[0] ?? '')?.outlet ?? '', ...alone];
  return names.flatMap((text) => entityCalled(text, outlets)?.data.name ?? [])[0] ?? null;
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
function hints(
  text: ImportedText,
  known: Known,
  slug: string,
  outlet: { id: string; name: string } | null,
  parties: Parties,
): string[] {
  const ids = new Set(parties.mentions.flat().map(({ id }) => id));
  const sources = known.sources.filter(({ data }) => [...data.by, ...data.seenBy].some((id) => ids.has(id)));
  const { places, sources: credited, speakers } = placesOf({ text, slug, outlet, parties, content: known });
  const fresh = [...partyHints(parties), ...speakers];
  return [
    '# The lines that start with "#" are help from the import; delete them when the findings are written.',
    ...(sources.length > 0
      ? ['# Known sources made or seen by a party that the article names (does it rest on one?):']
      : []),
    ...sources.map(({ id, data }) => `#   ${id}: ${data.title}`),
    '# New parties, and whom the article credits; those of a finding get a file:',
    ...[...fresh, ...credited].map(hintLine),
    ...parties.unknown.map(
      (at) =>
        `#   A name near a word of accusation in paragraph ${at} is left out: nothing tells whether it is a person’s.`,
    ),
    `# Places that may carry a finding; "npm run new -- finding --article ${slug} --all" drafts one for each:`,
    ...places.map(hintLine),
  ];
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
