import type { Content, Entry } from '../../model/content.ts';

import type { ArticleFile } from '../../schema/article.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { FindNames } from '../import/names.ts';
import { readPhrase } from '../import/quantity.ts';
import { NO_WORDS, wordsOf } from '../import/words.ts';

/** The text at which a piece of evidence points, and all of its article. */
export interface Original {
  article: Entry<ArticleFile>;
  text: string;
  whole: string;
}

/** What a finding says and its article does not, with its place in the finding's file. */
export interface Unlike {
  path: Path;
  words: string;
}

type Path = readonly (string | number)[];

/** Kinds that a text may name in ways that no list of spellings holds: "Dutch", "the ministry", "there". */
const BY_OTHER_WORDS: ReadonlySet<EntityKind> = new Set(['country', 'place', 'public body']);

/**
 * Makes a comparison of a finding's facts with the originals: its numbers and their bounds and its stated years with
 * the passages that it names, its parties, speakers and credited reporters with the whole of its articles. It finds what
 * was typed wrongly everywhere in a file. A number may be meant otherwise than it is printed, so a person has to look.
 */
export function factsAgainstText(
  { entities, sources }: Content,
  find: FindNames,
): (finding: FindingFile, passages: readonly Original[]) => Unlike[] {
  const name = new Map(
    entities
      .filter(({ data }) => !data.unnamed && !data.knownFrom && !BY_OTHER_WORDS.has(data.kind))
      .map(({ id, data }) => [id, data.name]),
  );
  const sourceOf = new Map(sources.map(({ id, data }) => [id, data]));
  const named = new Map<string, ReadonlySet<string>>();
  const namedIn = ({ article: { id, data }, whole }: Original) => {
    const known = named.get(id) ?? new Set([data.outlet ?? '', ...find(whole).map((party) => party.id)]);
    named.set(id, known);
    return known;
  };
  const isNamed = (id: string, passages: readonly Original[]) =>
    !name.has(id) || passages.some((passage) => namedIn(passage).has(id));
  const nobody = (passages: readonly Original[], path: Path, ...ids: string[]): Unlike[] =>
    ids.length === 0 || ids.some((id) => isNamed(id, passages))
      ? []
      : [
          {
            path,
            words: `${ids.map((id) => name.get(id)!).join(' or ')} is named nowhere in ${listed(passages)} — is another party meant, or is a spelling missing in entities/${ids[0]!}.yaml?`,
          },
        ];
  return ({ entities: parties, relations, responses, evidence, ...facts }, passages) => [
    ...numbersUnlike(facts, passages),
    ...parties.flatMap((id, index) => nobody(passages, ['entities', index], id)),
    ...relations.flatMap(({ from, to }, index) => [
      ...nobody(passages, ['relations', index, 'from'], from),
      ...nobody(passages, ['relations', index, 'to'], to),
    ]),
    ...(typeof responses === 'string'
      ? []
      : responses.flatMap(({ by }, index) => nobody(passages, ['responses', index, 'by'], by))),
    ...evidence.flatMap(({ credited }, index) =>
      credited.flatMap((id, at) => {
        const { by = [], seenBy = [] } = sourceOf.get(id) ?? {};
        return nobody([passages[index]!], ['evidence', index, 'credited', at], ...by, ...seenBy);
      }),
    ),
  ];
}

/** Numbers and stated years that no passage prints; nothing where a passage is in a language whose numbers we can't read. */
function numbersUnlike(
  { quantities, when, whenBasis }: Pick<FindingFile, 'quantities' | 'when' | 'whenBasis'>,
  passages: readonly Original[],
): Unlike[] {
  if (passages.some(({ article }) => wordsOf(article.data.language) === NO_WORDS)) return [];
  const printed = passages.flatMap(({ text, article }) => readPhrase(text, article.data.language).numbers);
  const numbers = quantities.flatMap(({ value, upTo, comparator }, index): Unlike[] => {
    const path = ['quantities', index];
    const missing = [value, ...(upTo === undefined ? [] : [upTo])].find(
      // One of something is often "a".
      (one) => one !== 1 && !printed.some((number) => number.value === one),
    );
    if (missing !== undefined)
      return [
        {
          path: [...path, missing === value ? 'value' : 'upTo'],
          words: `${missing} is no number of ${where(passages)} — is that the number, and the passage?`,
        },
      ];
    const bounds = new Set(
      printed.filter((number) => number.value === value).map((number) => number.comparator),
    );
    return value === 1 || comparator === 'between' || bounds.has(comparator)
      ? []
      : [
          {
            path: [...path, 'comparator'],
            words: `${value} is “${[...bounds].join('” and “')}” in ${where(passages)}, and “${comparator}” here — does the bound hold?`,
          },
        ];
  });
  const year =
    whenBasis === 'stated'
      ? (when?.match(/\d{4}/g) ?? []).find((one) => !passages.some(({ text }) => text.includes(one)))
      : undefined;
  return year === undefined
    ? numbers
    : [
        ...numbers,
        {
          path: ['when'],
          words: `${year} does not stand in ${where(passages)} — is it derived (whenBasis), or another year?`,
        },
      ];
}

const where = (passages: readonly Original[]) =>
  passages.length === 1 ? 'the passage of its evidence' : 'the passages of its evidence';

const listed = (passages: readonly Original[]) =>
  [...new Set(passages.map(({ article }) => `articles/${article.id}.mdx`))].join(' or ');
