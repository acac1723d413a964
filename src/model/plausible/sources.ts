import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import type { Entity, Report, Source } from '../report.ts';
import { restingOn } from '../join/roots.ts';
import { remembered } from '../wording/facts.ts';
import { plain, spots } from '../wording/phrases.ts';
import { read } from '../wording/reading.ts';
import { atFinding, isOneSide, stemsOf, type Desk, type Written } from './desk.ts';
import { slipAt, type Slip, type SlipCode } from './slip.ts';

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
        ? atSource(
            source,
            ['by'],
            'credit-elsewhere',
            source.by[0]!.name,
            `has no article that rests on these words; articles/${article.slug}.mdx does`,
            `write by: [${article.outlet!.id}]`,
          )
        : elsewhere
          ? slipAt('articles', article.slug)(
              ['restsOn', index],
              'credit-elsewhere',
              source.id,
              `are the own words of ${source.by[0]!.name}`,
              `write the source of ${article.outlet!.name}'s own words`,
            )
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

const atSource = ({ id }: Source, ...slip: Parameters<ReturnType<typeof slipAt>>): [Slip] =>
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
    return atSource(
      source,
      ['title'],
      'source-same',
      twin.id,
      'seems to be the same, and would count as a second root',
      'use that one, and delete this file',
    );
  });
}

const isStep = (source: Source, other: Source): boolean => restingOn([source]).has(other);

/** What nobody says is said by nobody; an investigation rests on no article's own words. */
function misshapen(source: Source, { patterns, report, reader }: Desk): Slip[] {
  const { kind, by, restsOn, title, summary } = source;
  const retold =
    restsOn.length === 0 && kind === 'wire report'
      ? patterns.investigations.exec(`${title} ${summary ?? ''}`)
      : null;
  const below = restsOn.find((step) => step.kind === 'own words' || step.kind === 'our reading');
  const day = source.when === undefined ? null : latest(edtfOf(source.when));
  const later = restsOn.find(
    ({ when }) => when !== undefined && day !== null && day < (earliest(edtfOf(when)) ?? ''),
  );
  const strange = [...source.seenBy].find((one) => one.kind === 'armed group' || one.kind === 'company');
  const kindsIn = (text: string) =>
    patterns.records.filter(([, one]) => one.test(text)).map(([name]) => name);
  const [titled, recorded] = [kindsIn(title), kindsIn(source.records ?? '')];
  const isOther = titled.length > 0 && recorded.length > 0 && !recorded.some((name) => titled.includes(name));
  const otherKind = isOther ? source.records! : null;
  const isRecord = kind === 'records' || kind === 'images';
  const people = isRecord ? patterns.people.exec(title) : null;
  const free = restsOn.length > 0 ? patterns.independence.exec(summary ?? '') : null;
  const other = (
    path: string,
    words: string,
    wrong: string,
    instead: string,
    code: SlipCode = 'source-other',
  ) => atSource(source, [path], code, words, wrong, instead);
  return [
    ...(later
      ? other(
          'when',
          source.when!,
          `is before ${later.id}, on which it rests`,
          'correct one of the two dates',
        )
      : []),
    ...(strange && isRecord
      ? other(
          'seenBy',
          strange.id,
          `is of kind “${strange.kind}”, which reports nothing`,
          'write who saw them for the article',
        )
      : []),
    ...(people && spots(title, reader.sources).every(({ words }) => patterns.people.test(words))
      ? other('kind', people[0], 'are people, who say something, and no records', 'write kind: statement')
      : []),
    ...(otherKind
      ? other('records', otherKind, 'are other records than the title names', 'correct one of the two')
      : []),
    ...(free
      ? other(
          'restsOn',
          free[0],
          `stands in the summary, and it rests on ${restsOn[0]!.id}`,
          'leave restsOn out, or correct the summary',
          'source-free',
        )
      : []),
    ...(below
      ? atSource(
          source,
          ['restsOn'],
          'source-order',
          below.id,
          'are words of an article, and nothing rests on them',
          'name what it rests on, or leave the key out',
        )
      : []),
    ...(retold && report.sources.some((other) => other.kind === 'investigation')
      ? atSource(
          source,
          ['kind'],
          'source-root',
          retold[0],
          'is told of here, and it rests on none: it would count as a root of its own',
          'name in restsOn what it retells',
        )
      : []),
    ...(kind === 'our reading' && by.length > 0
      ? atSource(source, ['by'], 'source-order', kind, 'is nobody else’s', 'leave by out')
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
    : atSource(
        source,
        ['by'],
        'credit-elsewhere',
        maker.words,
        `is who says it by the title, and by is ${source.by.map(({ id }) => id).join(', ')}`,
        `write by: [${makers[0]!.id}], or correct the title`,
      );
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
      ? atSource(
          source,
          ['when'],
          'article-later',
          source.when!,
          `is after the last article that cites it (${last})`,
          'correct the date',
        )
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
    return atFinding(id)(
      ['evidence', data.evidence.length - 1, 'credited'],
      'speaker-elsewhere',
      words,
      'says so by the statement, and nothing that is credited is of it',
      'credit its statement, or correct the name',
    );
  });
}

/** "Seen by" somebody who is not known to have seen it, or by us. */
export function seenSlips({ id, data, finding, said }: Written, { patterns, entities }: Desk): Slip[] {
  const slip = atFinding(id);
  const ours = patterns.seenByUs.exec(data.statement);
  if (ours)
    return slip(
      ['statement'],
      'seen-by-us',
      ours[0],
      'says that we saw it',
      'write who saw it by the article',
    );
  const seen = patterns.seers.exec(said.text);
  if (!seen) return [];
  const chain = [...restingOn(finding.evidence.flatMap(({ credited }) => credited))];
  const seers = new Set(chain.flatMap(({ by, seenBy }) => [...by, ...seenBy]));
  const unseen = chain.every(({ kind, seenBy }) => kind === 'records' && seenBy.length === 0);
  const name = said.names.find(({ offset }) => offset > seen.index && offset < seen.index + FAR);
  const named = name?.parties.flatMap((party) => entities.get(party) ?? []) ?? [];
  const isSeer = ({ kind }: Entity) => kind === 'outlet' || kind === 'organisation';
  const stranger = named.some(isSeer) && !named.some((one) => seers.has(one)) ? name : undefined;
  return stranger || unseen
    ? slip(
        ['statement'],
        'seen-elsewhere',
        stranger?.words ?? seen[0],
        'is in the statement, and by what is credited nobody there saw it',
        'write who saw it by the article, or add them to seenBy of the source',
      )
    : [];
}

/** Letters between "seen by" and who did. */
const FAR = 60;

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
      ? slip(
          ['evidence', index, 'credited'],
          'source-root',
          own.id,
          `would count as a root of its own, and the article rests on ${retold.id} too`,
          `credit ${retold.id} where the article retells it`,
        )
      : [];
  });
}

/** "According to invoices" that credits other records, while the article rests on invoices. */
export function recordSlips(
  { id, data, finding, said }: Written,
  { report, reader, patterns }: Desk,
): Slip[] {
  if (data.grade !== 'records' || data.kind !== 'fact') return [];
  const chain = restingOn(finding.evidence.flatMap(({ credited }) => credited));
  const cited = [...restingOn(finding.evidence.flatMap(({ article }) => article.restsOn))];
  const own = stemsOf([...chain].map(titleOf).join(' '));
  const others = cited.filter((source) => !chain.has(source) && source.kind === 'records');
  for (const { words, offset } of spots(said.rest, reader.sources)) {
    const [stem] = stemsOf(words);
    const meant =
      stem !== undefined && !own.has(stem) && others.find((source) => stemsOf(titleOf(source)).has(stem));
    if (meant)
      return atFinding(id)(
        ['evidence', data.evidence.length - 1, 'credited'],
        isCited(said.text.slice(0, offset), patterns.citing) ? 'record-other' : 'record-elsewhere',
        words,
        `stands in the statement, and ${meant.id} is not credited`,
        `credit ${meant.id}, or name in the statement what is credited`,
      );
  }
  const [limits, records] = [limitsIn(report), recordStems(report)];
  const titles = stemsOf(others.map(titleOf).join(' '));
  for (const [index, text] of data.doesNotShow.entries()) {
    const near = limits.get(text)! > 1 ? records : titles;
    const stray = spots(plain(text), reader.sources).find(({ words }) => {
      const [stem] = stemsOf(words);
      return stem !== undefined && !own.has(stem) && near.has(stem);
    });
    if (stray)
      return atFinding(id)(
        ['doesNotShow', index],
        limits.get(text)! > 1 ? 'limit-elsewhere' : 'record-elsewhere',
        stray.words,
        'are records that this finding does not rest on',
        'say what its own do not show',
      );
  }
  return [];
}

/** Words of all records, by their beginnings. */
export const recordStems = remembered(({ sources }: Report) =>
  stemsOf(sources.flatMap((source) => (source.kind === 'records' ? titleOf(source) : [])).join(' ')),
);

/** How many findings have a limit, word for word. */
const limitsIn = remembered(({ findings }: Report): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of findings.flatMap(({ doesNotShow }) => doesNotShow))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
});

/** "Does not say who collected them", of what the source says who did. */
export function answeredSlips({ id, data, finding }: Written, { patterns }: Desk): Slip[] {
  const chain = [...restingOn(finding.evidence.flatMap(({ credited }) => credited))];
  return data.doesNotShow.flatMap((text) => {
    const who = patterns.who.exec(text);
    const [verb] = /\p{L}{4,}/u.exec(who ? text.slice(who.index + who[0].length) : '') ?? [];
    if (!who || verb === undefined) return [];
    const told = new RegExp(`(?<!\\p{L})${verb.slice(0, 5)}\\p{L}*`, 'iu');
    return chain.flatMap((source) => {
      const sentence = (source.summary ?? '')
        .split(/(?<=[.!?]) /)
        .find((one) => told.test(one) && !patterns.negations.test(one) && !patterns.who.test(one));
      return sentence === undefined
        ? []
        : atSource(
            source,
            ['summary'],
            'limit-answered',
            told.exec(sentence)![0],
            `is told here, and by a limit of finding ${Number.parseInt(id, 10)} nobody says who did it`,
            'take it out, or correct the limit',
          );
    });
  });
}

/** Whether the words before a record say that the sentence goes by it: "according to the harbour's". */
export const isCited = (before: string, citing: RegExp): boolean => citedAtEnd(citing).test(before);

const citedAtEnd = remembered(({ source }: RegExp) => new RegExp(`${source}(?: [\\p{L}’-]+){0,2} $`, 'u'));

/** What tells which records, or whose words, a source is. */
export const titleOf = ({ title, records, recordKind }: Source): string =>
  [title, records ?? '', recordKind ?? ''].join(' ');
