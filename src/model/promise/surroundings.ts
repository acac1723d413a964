import type { ArticleFile } from '../../schema/article.ts';
import type { EntityFile } from '../../schema/entity.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { Snapshot } from '../../schema/ledger.ts';
import type { SourceFile } from '../../schema/source.ts';
import type { TensionFile } from '../../schema/tension.ts';
import type { Content } from '../content.ts';
import { grouped, numberOf, sortBy } from '../join/resolve.ts';

/** What a snapshot takes from files other than that of its finding, each by its name. */
export interface Surroundings {
  entities: ReadonlyMap<string, EntityFile>;
  articles: ReadonlyMap<string, ArticleFile>;
  sources: ReadonlyMap<string, SourceFile>;
  /** Of a finding, by its number. */
  tensions: ReadonlyMap<number, readonly TensionFile[]>;
  /** Which finding sets which aside, and whether a court did. */
  supersessions: readonly { older: number; finding: number; overturned: boolean }[];
}

/** Where nothing stands around a finding. */
export const NOTHING_AROUND: Surroundings = {
  entities: new Map(),
  articles: new Map(),
  sources: new Map(),
  tensions: new Map(),
  supersessions: [],
};

/** The files of a content folder, for the snapshots of its findings. */
export function surroundingsOf({ entities, articles, sources, tensions, findings }: Content): Surroundings {
  return {
    entities: new Map(entities.map(({ id, data }) => [id, data])),
    articles: new Map(articles.map(({ id, data }) => [id, data])),
    sources: new Map(sources.map(({ id, data }) => [id, data])),
    tensions: tensionsOf(tensions.map(({ data }) => data)),
    supersessions: findings.flatMap(({ id, data }) =>
      data.supersedes === undefined
        ? []
        : [
            {
              older: data.supersedes,
              finding: numberOf(id),
              overturned: data.relations.some(({ kind }) => kind === 'overturned'),
            },
          ],
    ),
  };
}

/** Each tension under both of its findings. */
export const tensionsOf = (tensions: readonly TensionFile[]): Surroundings['tensions'] =>
  grouped(
    tensions.flatMap((tension) => [...new Set(tension.findings)].map((number) => [number, tension] as const)),
  );

/**
 * What readers get with a finding from other files: the names of everybody in it, outlet and date of its articles,
 * the whole chain that is credited with its ends, and what it sits uneasily with. Sorted, so that no order counts
 * that nobody sees; a file that is missing is left out.
 */
export function aroundFinding(
  number: number,
  data: FindingFile,
  content: Surroundings,
): Pick<Snapshot, 'roots' | 'parties' | 'articles' | 'chain' | 'pairs' | 'supersededBy'> {
  const chain = chainOf(
    data.evidence.flatMap(({ credited }) => credited),
    content,
  );
  const articles = sorted(data.evidence.map(({ article }) => article)).flatMap((slug) => {
    const file = content.articles.get(slug);
    if (!file) return [];
    const { title, headline, language, outlet, author, published } = file;
    return [{ slug, title, headline, language, outlet, author, published }];
  });
  const parties = sorted([
    ...data.relations.flatMap(({ from, to, via }) => [from, to, via]),
    ...data.entities,
    ...(Array.isArray(data.responses) ? data.responses.map(({ by }) => by) : []),
    ...articles.map(({ outlet }) => outlet),
    ...chain.flatMap(({ by, seenBy }) => [...by, ...seenBy]),
  ]).flatMap((id) => {
    const file = content.entities.get(id);
    return file ? [{ id, name: file.name, inSentence: file.inSentence }] : [];
  });
  const pairs = (content.tensions.get(number) ?? []).map(({ findings: [one, two], kind, title }) => ({
    with: one === number ? two : one,
    kind,
    title,
  }));
  const roots = chain.filter(({ restsOn }) => restsOn.length === 0).map(({ id }) => id);
  const later = content.supersessions.filter(({ older }) => older === number);
  const supersededBy = sortBy(later, (item) => item.finding).map(({ finding, overturned }) => ({
    finding,
    overturned,
  }));
  return {
    roots,
    parties,
    articles,
    chain,
    pairs: inOrder(pairs),
    ...(supersededBy.length > 0 && { supersededBy }),
  };
}

/** Pairs in their one order: the numbers of pairs may move, those of findings do not. */
export function inOrder(pairs: NonNullable<Snapshot['pairs']>): NonNullable<Snapshot['pairs']> {
  return sortBy(
    pairs,
    (pair) => pair.with,
    ({ kind }) => kind,
    ({ title }) => title,
  );
}

/** Some sources and all that they rest on, by name. */
function chainOf(credited: readonly string[], { sources }: Surroundings): NonNullable<Snapshot['chain']> {
  const seen = new Set<string>();
  const follow = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    sources.get(id)?.restsOn.forEach(follow);
  };
  credited.forEach(follow);
  return sorted([...seen]).flatMap((id) => {
    const file = sources.get(id);
    if (!file) return [];
    const { title, kind, by, seenBy, restsOn, recordKind } = file;
    return [{ id, title, kind, by, seenBy, restsOn, ...(recordKind && { recordKind }) }];
  });
}

/** Each name once, in one order. */
function sorted(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
