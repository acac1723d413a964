import { repeated } from '../../model/join/resolve.ts';
import type { BuiltSite } from './inspect.ts';

/** Ids that stand twice on a page: links to them and labels for them would be ambiguous. */
export function inspectIds({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, { ids }]) =>
    repeated(ids).map((id) => `${path}: the id "${id}" stands twice`),
  );
}
