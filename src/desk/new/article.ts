import type { Content, Entry } from '../../model/content.ts';
import type { EntityFile } from '../../schema/entity.ts';
import { parseEdtf, type Edtf } from '../../schema/edtf.ts';
import { isWebAddress } from '../../schema/text.ts';
import { findCandidates } from '../import/findings.ts';
import { dateInAddress } from '../import/date.ts';
import { entityCalled, recogniseEntities, type Recognised } from '../import/names.ts';
import type { ImportedText } from '../import/import.ts';
import { runLines } from '../import/runs.ts';
import { countWords } from '../../schema/words.ts';
import { Refusal } from '../command-line.ts';
import { chooseSlug, quote, slugFrom, type Draft } from './scaffold.ts';

export interface ArticleOptions {
  slug?: string | undefined;
  language?: string | undefined;
  address?: string | undefined;
}

/** Content that a new article is compared with. */
export type Known = Pick<Content, 'articles' | 'entities' | 'sources'>;

/** The file of a new article: everything that the text tells is filled in, the rest is marked TODO. */
export function draftArticle(text: ImportedText, known: Known, options: ArticleOptions = {}): Draft {
  refuseTwin(text, known);
  if (options.address !== undefined && !isWebAddress(options.address))
    throw new Refusal(`"${options.address}" is not a web address — write one that starts with https://`);
  const named = recogniseEntities(text.paragraphs, known.entities);
  const slug = chooseSlug(options.slug, options.slug ? '' : nameFor(text));
  const front = [
    `title: TODO`,
    ...(text.headline ? [`headline: ${quote(text.headline.slice(0, 300))}`] : []),
    `language: ${options.language ?? text.language ?? 'TODO'}`,
    ...outletLines(text, known.entities),
    ...(text.author ? [`author: ${quote(text.author)}`] : []),
    ...dateLines(text, options.address),
    ...(options.address ? [`address: ${quote(options.address)}`, 'addressBasis: TODO'] : []),
    `paragraphs: ${text.paragraphs.length}`,
    'restsOn:',
    '  - TODO',
    'fingerprints:',
    ...text.fingerprints.map((print) => `  - ${print}`),
    `words: ${countWords(text.paragraphs.join(' '))}`,
    'runs:',
    ...runLines(text.paragraphs).map((line) => `  - ${line}`),
    ...hints(text, known, named, options.language ?? text.language),
  ];
  return {
    file: `articles/${slug}.mdx`,
    text: `---\n${front.join('\n')}\n---\n\nTODO Write what the article reports, in our own words and at most a third of its length.\n`,
  };
}

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
}

/** Words for the file name: the headline's first, else outlet and date. */
function nameFor({ headline, outlet, published }: ImportedText): string {
  if (headline !== null) return headline.split(' ').slice(0, 9).join(' ');
  if (outlet === null && published === null)
    throw new Refusal(
      'the text has neither headline nor date to make a file name from — give one with --slug, for example --slug river-trade',
    );
  return `${outlet ?? 'article'} ${published ?? ''}`;
}

function outletLines({ outlet }: ImportedText, entities: readonly Entry<EntityFile>[]): string[] {
  if (outlet === null)
    return ['# outlet: TODO (file name in entities), with outletBasis; leave both out when nothing names it'];
  const id = entityCalled(outlet, entities)?.id ?? slugFrom(outlet);
  return [`outlet: ${id === '' ? 'TODO' : id}`, 'outletBasis: text'];
}

/** The date that the text prints; the address counts where it is more exact and agrees, or where the text has none. */
function dateLines({ published }: ImportedText, address: string | undefined): string[] {
  const other = address === undefined ? null : dateInAddress(address);
  if (
    other !== null &&
    (published === null || (other.length > published.length && contains(published, other)))
  )
    return [`published: ${quote(other)}`, 'publishedBasis: address'];
  if (published === null) return ['published: TODO', 'publishedBasis: TODO', 'publishedNote: TODO'];
  return [`published: ${quote(published)}`, 'publishedBasis: text'];
}

function contains(outer: string, inner: string): boolean {
  const [a, b] = [parseEdtf(outer) as Edtf, parseEdtf(inner) as Edtf];
  return a.start!.first <= b.start!.first && b.end!.last <= a.end!.last;
}

/** What was recognised, as comments: nothing of it counts until an editor writes it. */
function hints(
  { paragraphs }: ImportedText,
  known: Known,
  named: readonly Recognised[],
  language: string | null,
): string[] {
  const candidates = findCandidates(paragraphs, language);
  const ids = new Set(named.map(({ id }) => id));
  const sources = known.sources.filter(({ data }) => [...data.by, ...data.seenBy].some((id) => ids.has(id)));
  return [
    '# The lines that start with "#" are help from the import; delete them when the findings are written.',
    '# Known entities, with the paragraphs that name them:',
    ...named.map(({ id, paragraphs: where }) => `#   ${id}: ${where.join(', ')}`),
    ...(named.length === 0 ? ['#   none'] : []),
    ...(sources.length > 0
      ? ['# Known sources made or seen by one of them (does the article rest on one?):']
      : []),
    ...sources.map(({ id, data }) => `#   ${id}: ${data.title}`),
    '# Places that may carry a finding: paragraph, words to look for, why:',
    ...candidates.map(
      ({ paragraph, phrase, kinds }) => `#   ${paragraph}: "${phrase}" (${kinds.join(', ')})`,
    ),
  ];
}
