import type { Source } from '../report.ts';
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
