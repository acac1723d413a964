import type { Content } from '../../model/content.ts';
import { closest } from '../../model/join/closest.ts';
import { ENTITY_KINDS, type EntityKind } from '../../schema/entity.ts';
import { isWrittenIn, scriptOf } from '../../schema/script.ts';
import { SOURCE_KINDS } from '../../schema/source.ts';
import { CHECK } from '../check/guesses.ts';
import { withoutLegalForm } from '../../model/plausible/spelling.ts';
import { entityCalled, nameJudge } from '../import/names.ts';
import { Refusal } from '../command-line.ts';
import type { PartyHint, SourceHint } from './hints.ts';
import { chooseSlug, quote, slugFrom, type Draft } from './scaffold.ts';

/** The article before a description of one person who is not named. */
const UNNAMED = /^((?:an?|een|eine?|une?|una|uma?|um) )\p{Ll}/iu;

export interface EntityOptions {
  kind?: string | undefined;
  slug?: string | undefined;
}

/** The file of a new entity. A name that is known in any spelling is refused; the file of a person does not carry the name. */
export function draftEntity(name: string, { kind, slug }: EntityOptions, content: Content): Draft {
  needKind(kind, Object.keys(ENTITY_KINDS));
  const twin = entityCalled(name, content.entities);
  if (twin)
    throw new Refusal(
      `"${name}" is known as entities/${twin.id}.yaml — use that, or give the new one a name of its own`,
    );
  // "A former employee" is no name.
  const unnamed = kind === 'person' ? UNNAMED.exec(name) : null;
  if (kind === 'person' && slug === undefined && !unnamed)
    throw new Refusal(
      'the file of a person does not carry the name — give one after what the person does, for example --slug owner-of-alder',
    );
  const guess = kind === undefined ? nameJudge(content.site.language.split('-')[0]!)(name) : null;
  return {
    file: `entities/${chooseSlug(slug, isWrittenIn(name, 'Latn') ? name.slice(unnamed?.[1]!.length ?? 0) : '')}.yaml`,
    text: [
      ...nameLines(name, content.site.language.split('-')[0]!),
      ...kindLines(kind ?? guess?.kind, kind === undefined),
      ...(unnamed ? [`inSentence: ${quote(name[0]!.toLowerCase() + name.slice(1))}`, 'unnamed: true'] : []),
      ...(guess?.code ? [`code: ${guess.code}`] : []),
      'describes: TODO',
      content.site.columns
        ? `# role: one of ${content.site.columns.map(({ id }) => id).join(', ')}, for a party that the diagram shows`
        : '# role: a column of the diagram, if its kind is not enough',
      '# country, names, summary, unnamed, code and note: see content/README.md',
      '',
    ].join('\n'),
  };
}

const kindLines = (kind: string | undefined, isGuess: boolean) =>
  kind
    ? [...(isGuess ? [CHECK] : []), `kind: ${kind}`]
    : [`kind: TODO # ${Object.keys(ENTITY_KINDS).join(', ')}`];

/** The spellings of a name, as far as they follow from it. */
function nameLines(name: string, language: string | null, others: readonly string[] = []): string[] {
  const own = language ?? 'TODO';
  if (!isWrittenIn(name, 'Latn'))
    return [
      'name: TODO',
      'names:',
      // The site's language is not that of a name in another script.
      `  - { text: ${quote(name)}, language: ${language === null || isLatin(language) ? 'TODO' : own}, script: ${scriptOf(name) ?? 'TODO'}, kind: as printed }`,
    ];
  const short = new Set([withoutLegalForm(name), ...others].filter((other) => other !== name));
  const lines = [...short].map((other) => `  - { text: ${quote(other)}, language: ${own}, kind: short }`);
  return [`name: ${quote(name)}`, ...(lines.length > 0 ? [CHECK, 'names:', ...lines] : [])];
}

const isLatin = (language: string) => new Intl.Locale(language).maximize().script === 'Latn';

/** What a party of a kind is called under its name, until an editor knows better. */
const DESCRIBES: Partial<Record<EntityKind, string>> = { outlet: 'newspaper' };

/** The file of a party that an import has found: everything but its name is a guess. */
export function partyDraft(
  { party, name, inSentence, unnamed, kind, code, country, describes, short, knownFrom }: PartyHint,
  language: string | null,
  role: string | null = null,
  site = language ?? '',
): Draft {
  const isOurs = language?.split('-')[0] === site.split('-')[0];
  const called = (isOurs ? describes : undefined) ?? (kind && (DESCRIBES[kind] ?? kind));
  return {
    file: `entities/${chooseSlug(party, '')}.yaml`,
    text: [
      ...nameLines(name, language, short),
      ...(inSentence && isOurs ? [CHECK, `inSentence: ${quote(inSentence)}`] : []),
      ...kindLines(kind, true),
      ...(unnamed ? ['unnamed: true'] : []),
      ...(role ? [CHECK, `role: ${role}`] : []),
      ...(code ? [CHECK, `code: ${code}`] : []),
      ...(country ? [CHECK, `country: ${country}`] : []),
      ...(knownFrom ? [CHECK, `knownFrom: ${knownFrom}`] : []),
      ...(called ? [CHECK, `describes: ${quote(called)}`] : ['describes: TODO']),
      '',
    ].join('\n'),
  };
}

/** The file of a source that an import has found: a guess from the words of one sentence. */
export const guessedSource = ({ source, title, kind, by, seenBy, recordKind }: SourceHint): Draft => ({
  file: `sources/${chooseSlug(source, '')}.yaml`,
  text: [
    ...(title === 'TODO' ? ['title: TODO'] : [CHECK, `title: ${quote(title)}`]),
    CHECK,
    `kind: ${kind}`,
    ...(by.length > 0 ? [CHECK, `by: [${by.join(', ')}]`] : []),
    ...(seenBy?.length ? [CHECK, `seenBy: [${seenBy.join(', ')}]`] : []),
    ...(recordKind ? [CHECK, `recordKind: ${recordKind}`] : []),
    '',
  ].join('\n'),
});

/**
 * The file of a new source. Who saw a record is a guess where the article that rests on it says so of records of that
 * name (`found`: what its import has read of whom it credits); to whom something was said is the editor's.
 */
export function draftSource(
  title: string,
  { kind, slug }: EntityOptions,
  found: readonly SourceHint[] = [],
): Draft {
  needKind(kind, SOURCE_KINDS);
  const isRecord = kind === undefined || kind === 'records' || kind === 'images';
  const isMeant = ({ kind: other, source }: SourceHint) =>
    other === 'records' && title.toLowerCase().includes(source.split('-', 1)[0]!.replace(/s$/, ''));
  const seenBy = (isRecord && found.find(isMeant)?.seenBy) || [];
  const who = isRecord
    ? 'who saw or obtained it, where the article says so (“seen by”, “obtained by”, “reviewed by”); else leave it empty'
    : 'to whom it was said, where the article says so; else leave it empty';
  return {
    file: `sources/${chooseSlug(slug, slugFrom(title))}.yaml`,
    text: [
      `title: ${quote(title)}`,
      kind ? `kind: ${kind}` : `kind: TODO # ${SOURCE_KINDS.join(', ')}`,
      'by: [] # who made it or said it (file names in entities); empty when not named',
      ...(seenBy.length > 0 ? [CHECK, `seenBy: [${seenBy.join(', ')}]`] : [`seenBy: [] # ${who}`]),
      'restsOn: [] # the sources that it rests on; empty: it is a root',
      '',
    ].join('\n'),
  };
}

function needKind(kind: string | undefined, kinds: readonly string[]): void {
  if (kind === undefined || kinds.includes(kind)) return;
  const near = closest(kind, kinds);
  throw new Refusal(
    `"${kind}" is not a kind — ${near ? `did you mean "${near}"? ` : ''}write one of ${kinds.join(', ')}`,
  );
}
