import type { Entity, Finding, Source } from '../report.ts';
import { isArticlesOwn } from '../../schema/source.ts';
import { sortBy } from './resolve.ts';

/**
 * The roots of some sources: follow `restsOn` to the sources that rest on nothing. Corroboration is
 * counted by roots, so two articles that retell one investigation count once.
 */
export function rootsOf(sources: readonly Source[]): Source[] {
  const roots = new Set<Source>();
  const seen = new Set<Source>();
  const follow = (source: Source): void => {
    if (seen.has(source)) return;
    seen.add(source);
    if (source.restsOn.length === 0) roots.add(source);
    source.restsOn.forEach(follow);
  };
  sources.forEach(follow);
  return sortBy(roots, (source) => source.id);
}

/** The sources themselves and everything that they rest on. */
export function restingOn(sources: readonly Source[]): Set<Source> {
  const all = new Set<Source>();
  const follow = (source: Source): void => {
    if (all.has(source)) return;
    all.add(source);
    source.restsOn.forEach(follow);
  };
  sources.forEach(follow);
  return all;
}

/** Several roots that are one and the same voice. */
export interface Voice {
  /** `speaker`: statements of the same party; `work`: one investigation under several names, or told from it. */
  kind: 'speaker' | 'work';
  /** Whose word or work it is. */
  makers: Entity[];
  /** In the order given; more than one. */
  roots: Source[];
}

/**
 * Roots that do not count beside each other: statements of one party, however many; and one investigation under several
 * names, with the records that its makers saw and with what an article tells from it without a source of its own.
 */
export function sharedVoices(roots: readonly Source[]): Voice[] {
  const works = new Set(roots.flatMap(workOf).map(keyOf));
  const voiced = roots.flatMap((root) => {
    const kind = root.kind === 'statement' ? 'speaker' : 'work';
    const makers = kind === 'speaker' ? root.by : makersOf(root);
    const counts = makers.length > 0 && (kind === 'speaker' || works.has(keyOf(makers)));
    return counts ? [{ kind, makers, root } as const] : [];
  });
  const groups = Map.groupBy(voiced, ({ kind, makers }) => `${kind} ${keyOf(makers)}`);
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ ...members[0]!, roots: members.map(({ root }) => root) }))
    .map(({ kind, makers, roots: members }) => ({ kind, makers, roots: members }));
}

/**
 * On how many independent roots a finding rests: those of one voice count once, and what an article says in its own
 * words does not count beside what the same article credits to others.
 */
export function independent({ roots, evidence }: Pick<Finding, 'roots' | 'evidence'>): number {
  const creditsOthers = new Set(
    evidence
      .filter(({ credited }) => credited.some(({ kind }) => !isArticlesOwn(kind)))
      .map(({ article }) => article),
  );
  const beside = (root: Source): boolean =>
    root.kind === 'own words' &&
    evidence.every(({ article, credited }) => !credited.includes(root) || creditsOthers.has(article));
  const apart = roots.filter((root) => !beside(root));
  const doubled = sharedVoices(apart).reduce((sum, { roots: members }) => sum + members.length - 1, 0);
  return apart.length - doubled;
}

/** Makers of an investigation that the root is, or that it retells. */
function workOf({ kind, by, retells }: Source): Entity[][] {
  const made = kind === 'investigation' ? [by] : [];
  return [...made, ...retells.map((retold) => retold.by)].filter((makers) => makers.length > 0);
}

/** Whose work a root is: its makers, those of what it retells, or those who saw it. */
function makersOf({ kind, by, seenBy, retells }: Source): Entity[] {
  if (kind === 'own words') return retells.flatMap((retold) => retold.by);
  if (kind === 'our reading') return [];
  return by.length > 0 ? by : seenBy;
}

const keyOf = (makers: readonly Entity[]): string =>
  makers
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** A source that rests on itself through others, if there is one among these. */
export function circularSource(sources: Iterable<Source>): Source | null {
  const done = new Set<Source>();
  const visit = (source: Source, above: ReadonlySet<Source>): Source | null => {
    if (above.has(source)) return source;
    if (done.has(source)) return null;
    const below = new Set(above).add(source);
    for (const next of source.restsOn) {
      const found = visit(next, below);
      if (found) return found;
    }
    done.add(source);
    return null;
  };
  for (const source of sources) {
    const found = visit(source, new Set());
    if (found) return found;
  }
  return null;
}
