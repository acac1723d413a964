import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import type { Report, Source } from '../report.ts';
import { restingOn } from '../join/roots.ts';
import { spots } from '../wording/phrases.ts';
import type { Desk, Written } from './desk.ts';
import { atFinding, stemsOf } from './desk.ts';
import type { Slip, SlipCode } from './slip.ts';

/** Sources that are one, that cannot be what they are said to be, or that are another outlet's. */
export function sourceSlips(desk: Desk): Slip[] {
  const { sources, articles } = desk.report;
  const own = articles.flatMap((article) =>
    article.restsOn.flatMap((source, index): Slip[] => {
      const elsewhere =
        source.kind === 'own words' &&
        article.outlet &&
        source.by.length > 0 &&
        !source.by.includes(article.outlet);
      return elsewhere
        ? [
            {
              collection: 'articles',
              id: article.slug,
              path: ['restsOn', index],
              code: 'credit-elsewhere',
              words: source.id,
              wrong: `are the own words of ${source.by[0]!.name}`,
              instead: `write the source of ${article.outlet!.name}'s own words`,
            },
          ]
        : [];
    }),
  );
  return [...own, ...secondRoots(sources), ...sources.flatMap(misshapen), ...laterThanArticles(desk.report)];
}

const atSource = (
  { id }: Source,
  path: PropertyKey[],
  code: SlipCode,
  words: string,
  wrong: string,
  instead: string,
): Slip => ({ collection: 'sources', id, path, code, words, wrong, instead });

/** A second root for what is one: the same title, or the same kind of record that the same people saw. */
function secondRoots(sources: readonly Source[]): Slip[] {
  const titles = new Map<string, Source>();
  const seen = new Map<string, Source>();
  return sources.flatMap((source): Slip[] => {
    const title = [...stemsOf(source.title)].sort().join(' ');
    const seers =
      source.kind === 'records' && source.seenBy.length > 0
        ? `${source.recordKind ?? source.records ?? ''} ${source.seenBy
            .map(({ id }) => id)
            .sort()
            .join(' ')}`
        : null;
    const twin =
      titles.get(`${source.kind} ${title}`) ??
      (seers !== null && (source.recordKind ?? source.records) !== undefined ? seen.get(seers) : undefined);
    if (!titles.has(`${source.kind} ${title}`)) titles.set(`${source.kind} ${title}`, source);
    if (seers !== null && !seen.has(seers)) seen.set(seers, source);
    if (!twin || isStep(source, twin) || isStep(twin, source)) return [];
    return [
      atSource(
        source,
        ['title'],
        'source-same',
        twin.id,
        'seems to be the same, and would count as a second root',
        'use that one, and delete this file',
      ),
    ];
  });
}

const isStep = (source: Source, other: Source): boolean => restingOn([source]).has(other);

/** What nobody says is said by nobody; an investigation rests on no article's own words. */
function misshapen(source: Source): Slip[] {
  const { kind, by, restsOn } = source;
  const below = restsOn.find((step) => step.kind === 'own words' || step.kind === 'our reading');
  return [
    ...(below
      ? [
          atSource(
            source,
            ['restsOn'],
            'source-order',
            below.id,
            'are words of an article, and nothing rests on them',
            'name what it rests on, or leave the key out',
          ),
        ]
      : []),
    ...(kind === 'our reading' && by.length > 0
      ? [atSource(source, ['by'], 'source-order', kind, 'is nobody else’s', 'leave by out')]
      : []),
  ];
}

/** Made or said after every article that cites it. */
function laterThanArticles({ sources, articles }: Report): Slip[] {
  const citing = articles.map((article) => ({
    last: latest(article.published) ?? '9999',
    chain: restingOn(article.restsOn),
  }));
  return sources.flatMap((source): Slip[] => {
    const first = source.when === undefined ? null : earliest(edtfOf(source.when));
    const days = citing.filter(({ chain }) => chain.has(source)).map(({ last }) => last);
    const last = days.sort().at(-1);
    return first && last && first > last
      ? [
          atSource(
            source,
            ['when'],
            'article-later',
            source.when!,
            `is after the last article that cites it (${last})`,
            'correct the date',
          ),
        ]
      : [];
  });
}

/** Outlets and speakers whom the words name and the credit does not. */
export function creditSlips(
  { id, data, finding, said }: Written,
  { report, reader, patterns }: Desk,
): Slip[] {
  const chain = [...restingOn(finding.evidence.flatMap(({ credited }) => credited))];
  const cited = [...restingOn(finding.evidence.flatMap(({ article }) => article.restsOn))];
  const outlets = finding.evidence.flatMap(({ article }) => article.outlet ?? []);
  const voices = [
    ...outlets,
    ...chain.flatMap(({ by, seenBy, retells }) => [
      ...by,
      ...seenBy,
      ...retells.flatMap((retold) => retold.by),
    ]),
  ];
  const known = new Set(
    [
      ...voices,
      ...voices.flatMap(({ country }) => country ?? []),
      ...(Array.isArray(finding.responses) ? finding.responses.map(({ by }) => by) : []),
    ].map(({ id: voice }) => voice),
  );
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  return said.names.flatMap(({ words, offset, parties }): Slip[] => {
    const party = parties.map((party) => entities.get(party)).find((entity) => entity !== undefined);
    if (
      !party ||
      parties.some(
        (one) => known.has(one) || [...known].some((voice) => entities.get(voice)?.country?.id === one),
      )
    )
      return [];
    const after = said.text.slice(offset + words.length, offset + words.length + 20);
    const speaks = (patterns.speaking.exec(after)?.index ?? 9) < 3;
    const unnamed = chain.every(
      ({ kind, by }) => (kind !== 'statement' && kind !== 'wire report') || by.length === 0,
    );
    if (party.kind !== 'outlet' && (!speaks || unnamed || !reader.parties.get(party.id)?.named)) return [];
    if (
      party.kind === 'outlet' &&
      (finding.entities.includes(party) ||
        cited.some(({ by, seenBy }) => by.includes(party) || seenBy.includes(party)))
    )
      return [];
    return [
      {
        collection: 'findings',
        id,
        path: ['evidence', data.evidence.length - 1, 'credited'],
        code: 'speaker-elsewhere',
        words,
        wrong: 'says so by the statement, and nothing that is credited is of it',
        instead: 'credit its statement, or correct the name',
      },
    ];
  });
}

/** "According to invoices" that credits other records, while the article rests on invoices. */
export function recordSlips({ id, data, finding, said }: Written, { reader }: Desk): Slip[] {
  if (data.grade !== 'records' || data.kind !== 'fact') return [];
  const chain = restingOn(finding.evidence.flatMap(({ credited }) => credited));
  const cited = [...restingOn(finding.evidence.flatMap(({ article }) => article.restsOn))];
  const own = stemsOf([...chain].map(titleOf).join(' '));
  const others = cited.filter((source) => !chain.has(source) && source.kind === 'records');
  for (const { words } of spots(said.text, reader.sources)) {
    const [stem] = stemsOf(words);
    const meant =
      stem !== undefined && !own.has(stem) && others.find((source) => stemsOf(titleOf(source)).has(stem));
    if (meant)
      return [
        atFinding(id)(
          ['evidence', data.evidence.length - 1, 'credited'],
          'record-elsewhere',
          words,
          `stands in the statement, and ${meant.id} is not credited`,
          `credit ${meant.id}, or name in the statement what is credited`,
        ),
      ];
  }
  return [];
}

const titleOf = ({ title, records, recordKind }: Source): string =>
  [title, records ?? '', recordKind ?? ''].join(' ');
