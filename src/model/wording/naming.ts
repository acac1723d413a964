import { wordsOf } from '../../reading/prose.ts';
import type { Content, ContentPlace, Entry } from '../content.ts';
import type { Finding, Report } from '../report.ts';
import { findNames, type NameIndex } from './names.ts';
import { plain } from './phrases.ts';
import { grouped, sortBy } from '../join/resolve.ts';
import { wordedPlaces } from './places.ts';
import { isActor } from './facts.ts';

/** A text of the content, with its place. */
export interface TextPlace extends ContentPlace {
  text: string;
}

/**
 * For a finding, every text of the content that puts it into words or names one of its parties: what to read again when
 * it changes. In the content's order, each place once; the finding's own texts are among them. All texts are read once,
 * whatever number of findings is asked for; `names` are those of the report (`reportReader`).
 */
export function textsNaming(
  content: Content,
  report: Report,
  names: NameIndex,
): (finding: Finding) => TextPlace[] {
  const byFinding = grouped(
    wordedPlaces(content, report).flatMap(({ collection, id, path, text, findings }) =>
      findings.map((finding) => [finding, { collection, id, path, text }] as const),
    ),
  );
  const byParty = grouped(
    allTexts(content).flatMap((place) => partiesIn(place, names).map((party) => [party, place] as const)),
  );
  return (finding) => {
    const parties = finding.entities.filter(isActor);
    const places = [...(byFinding.get(finding) ?? []), ...parties.flatMap(({ id }) => byParty.get(id) ?? [])];
    const unique = new Map(places.map((place) => [placeKey(place), place]));
    return sortBy(
      unique.values(),
      ({ collection }) => ORDER.indexOf(collection),
      ({ id }) => id,
    );
  };
}

/** Ids of the parties that a text names; all of a party's own file is about it. */
function partiesIn({ collection, id, text }: TextPlace, names: NameIndex): string[] {
  const named = findNames(plain(text), names).flatMap(({ parties }) => parties);
  return [...new Set(collection === 'entities' ? [id, ...named] : named)];
}

const ORDER: readonly (keyof Content)[] = [
  'site',
  'chapters',
  'glossary',
  'findings',
  'articles',
  'tensions',
  'entities',
  'sources',
];

const placeKey = ({ collection, id, path }: ContentPlace): string =>
  [collection, id, ...path].map(String).join('\0');

/** Keys whose text is no words of ours about the story: ids and kinds, the article's own words, addresses, waivers. */
const NOT_WORDS = new Set([
  ...['id', 'kind', 'country', 'role', 'code', 'language', 'script', 'fingerprints', 'when'],
  ...['phrase', 'headline', 'author', 'address', 'words', 'reason'],
]);

/** Every text that readers get, by its place: bodies whole, and the lines of front matter and YAML. */
export function allTexts(content: Content): TextPlace[] {
  const { site, glossary, languages: _, edition: __, ...folders } = content;
  const files = Object.entries(folders) as [keyof typeof folders, Entry<object>[]][];
  return [
    ...linesOf(site, { collection: 'site', id: 'site' }),
    ...linesOf(glossary, { collection: 'glossary', id: 'glossary' }),
    ...files.flatMap(([collection, entries]) =>
      entries.flatMap(({ id, data, prose }): TextPlace[] => [
        ...linesOf(data, { collection, id }),
        { collection, id, path: [], text: wordsOf(prose) },
      ]),
    ),
  ];
}

function linesOf(value: unknown, file: Omit<ContentPlace, 'path'>, path: PropertyKey[] = []): TextPlace[] {
  if (typeof value === 'string') return [{ ...file, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_WORDS.has(key) || (file.collection === 'site' && key === 'headline'))
    .flatMap(([key, inner]) => linesOf(inner, file, [...path, Array.isArray(value) ? Number(key) : key]));
}
