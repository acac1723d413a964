import type { BuiltSite } from './inspect.ts';

/** Ids that stand twice on a page: links to them and labels for them would be ambiguous. */
export function inspectIds({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, { ids }]) =>
    repeated(ids).map((id) => `${path}: the id "${id}" stands twice`),
  );
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}
