import type { BuiltSite } from './inspect.ts';

/** Ids that stand twice on a page: links to them and labels for them would be ambiguous. */
export function inspectIds({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, { ids }]) => {
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...twice].map((id) => `${path}: the id "${id}" stands twice`);
  });
}
