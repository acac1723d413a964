import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import type { Entity, Report, Source } from '../report.ts';
import { restingOn } from '../join/roots.ts';
import { spots } from '../wording/phrases.ts';
import { read } from '../wording/reading.ts';
import { atFinding, isOneSide, stemsOf, type Desk, type Written } from './desk.ts';
import { slipAt, type Slip } from './slip.ts';

/** Sources that are one, that cannot be what they are said to be, or that are another outlet's. */
export function sourceSlips(desk: Desk): Slip[] {
  const { sources, articles } = desk.report;
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const own = articles.flatMap((article) =>
    article.restsOn.flatMap((source, index): Slip[] => {
      const elsewhere =
        source.kind === 'own words' &&
        article.outlet &&
        source.by.length > 0 &&
        !source.by.includes(article.outlet);
      // Words that no article of that outlet rests on are this one's, with another name.
      const only = articles.every(
        ({ outlet, restsOn }) => !restsOn.includes(source) || !outlet || !source.by.includes(outlet),
      );
      return elsewhere && only && source.by.some((outlet) => outlets.has(outlet))
        ? [
            atSource(
              source,
              ['by'],
              'credit-elsewhere',
              source.by[0]!.name,
              `has no article that rests on these words; articles/${article.slug}.mdx does`,
              `write by: [${article.outlet!.id}]`,
            ),
          ]
        : elsewhere
          ? [
              slipAt('articles', article.slug)(
                ['restsOn', index],
                'credit-elsewhere',
                source.id,
                `are the own words of ${source.by[0]!.name}`,
                `write the source of ${article.outlet!.name}'s own words`,
              ),
            ]
          : [];
    }),
  );
  return [
    ...own,
    ...secondRoots(sources),
    ...sources.flatMap((source) => misshapen(source, desk)),
    ...sources.flatMap((source) => otherSpeaker(source, desk)),
    ...laterThanArticles(desk.report),
  ];
}

const atSource = ({ id }: Source, ...slip: Parameters<ReturnType<typeof slipAt>>): Slip =>
  slipAt('sources', id)(...slip);

/** A second root for what is one: the same title, or the same kind of record that the same people saw. */
function secondRoots(sources: readonly Source[]): Slip[] {
  const titles = new Map<string, Source>();
  const seen = new Map<string, Source>();
  return sources.flatMap((source): Slip[] => {
    // Two that differ in a number are two: the ledgers of two years.
    const title = [...stemsOf(source.title), ...(source.title.match(/\d+/g) ?? [])].sort().join(' ');
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
function misshapen(source: Source, { patterns, report }: Desk): Slip[] {
  const { kind, by, restsOn, title, summary } = source;
  const retold =
    restsOn.length === 0 && kind === 'wire report'
      ? patterns.investigations.exec(`${title} ${summary ?? ''}`)
      : null;
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
    ...(retold && report.sources.some((other) => other.kind === 'investigation')
      ? [
          atSource(
            source,
            ['kind'],
            'source-root',
            retold[0],
            'is told of here, and it rests on none: it would count as a root of its own',
            'name in restsOn what it retells',
          ),
        ]
      : []),
    ...(kind === 'our reading' && by.length > 0
      ? [atSource(source, ['by'], 'source-order', kind, 'is nobody else’s', 'leave by out')]
      : []),
  ];
}

/** A statement whose title says by whom it is, and whose speaker is another. */
function otherSpeaker(source: Source, { reader, patterns, entities }: Desk): Slip[] {
  if (source.kind !== 'statement' || source.by.length === 0) return [];
  const { text, names } = read(source.title, reader);
  const says = new RegExp(`${patterns.authors.source}(?: (?:${reader.words.definite.join('|')}))? $`, 'iu');
  const maker = names.find(({ offset }) => says.test(text.slice(0, offset)));
  const makers = maker?.parties.flatMap((id) => entities.get(id) ?? []) ?? [];
  const isMaker = (speaker: Entity) => makers.some((one) => isOneSide(one, speaker));
  return maker === undefined || source.by.some(isMaker)
    ? []
    : [
        atSource(
          source,
          ['by'],
          'credit-elsewhere',
          maker.words,
          `is who says it by the title, and by is ${source.by.map(({ id }) => id).join(', ')}`,
          `write by: [${makers[0]!.id}], or correct the title`,
        ),
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
  { entities, reader, patterns }: Desk,
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
  const titled = chain
    .filter(({ kind }) => kind === 'statement')
    .flatMap(({ title }) => read(title, reader).names.flatMap(({ parties }) => parties));
  const known = new Set([
    ...titled,
    ...[
      ...voices,
      ...voices.flatMap(({ country }) => country ?? []),
      ...(Array.isArray(finding.responses) ? finding.responses.map(({ by }) => by) : []),
    ].map(({ id: voice }) => voice),
  ]);
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
      atFinding(id)(
        ['evidence', data.evidence.length - 1, 'credited'],
        'speaker-elsewhere',
        words,
        'says so by the statement, and nothing that is credited is of it',
        'credit its statement, or correct the name',
      ),
    ];
  });
}

/** Own words credited for a record, in an article that retells who read it: they would count as a second root. */
export function retoldSlips({ id, data, finding }: Written): Slip[] {
  if (data.grade !== 'records' || data.kind !== 'fact') return [];
  const slip = atFinding(id);
  return finding.evidence.flatMap(({ article, credited }, index) => {
    const own = credited.find(({ kind, retells }) => kind === 'own words' && retells.length === 0);
    if (!own || credited.length > 1) return [];
    const others = restingOn(
      finding.evidence.filter((_, at) => at !== index).flatMap((item) => item.credited),
    );
    const retold = article.restsOn.find(
      (source) => source !== own && [...restingOn([source])].some((step) => others.has(step)),
    );
    return retold
      ? [
          slip(
            ['evidence', index, 'credited'],
            'source-root',
            own.id,
            `would count as a root of its own, and the article rests on ${retold.id} too`,
            `credit ${retold.id} where the article retells it`,
          ),
        ]
      : [];
  });
}

/** "According to invoices" that credits other records, while the article rests on invoices. */
export function recordSlips({ id, data, finding, said }: Written, { reader, patterns }: Desk): Slip[] {
  if (data.grade !== 'records' || data.kind !== 'fact') return [];
  const chain = restingOn(finding.evidence.flatMap(({ credited }) => credited));
  const cited = [...restingOn(finding.evidence.flatMap(({ article }) => article.restsOn))];
  const own = stemsOf([...chain].map(titleOf).join(' '));
  const others = cited.filter((source) => !chain.has(source) && source.kind === 'records');
  for (const { words, offset } of spots(said.text, reader.sources)) {
    const [stem] = stemsOf(words);
    const meant =
      stem !== undefined && !own.has(stem) && others.find((source) => stemsOf(titleOf(source)).has(stem));
    if (meant)
      return [
        atFinding(id)(
          ['evidence', data.evidence.length - 1, 'credited'],
          isCited(said.text.slice(0, offset), patterns.citing) ? 'record-other' : 'record-elsewhere',
          words,
          `stands in the statement, and ${meant.id} is not credited`,
          `credit ${meant.id}, or name in the statement what is credited`,
        ),
      ];
  }
  return [];
}

/** Whether the words before a record say that the sentence goes by it: "according to the harbour's". */
const isCited = (before: string, citing: RegExp): boolean =>
  new RegExp(`${citing.source}(?: [\\p{L}’-]+){0,2} $`, 'iu').test(before);

const titleOf = ({ title, records, recordKind }: Source): string =>
  [title, records ?? '', recordKind ?? ''].join(' ');
