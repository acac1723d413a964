import type { ContentPlace } from '../../model/content.ts';
import type { FilePlace } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';

/** Finds the line of a place in the content; a mark is found by the number of its finding, a term by its id. Throws for a file that is not there. */
export function placedIn(files: readonly RawFile[]): (place: ContentPlace) => FilePlace {
  const byKey = new Map(files.map((file) => [`${file.collection}/${file.id.replace(/\.yaml$/, '')}`, file]));
  return ({ collection, id, path }) => {
    const file = byKey.get(`${collection}/${id}`);
    if (!file) throw new Error(`a place in an unknown file ${collection}/${id}`);
    const mark =
      path[0] === 'mark'
        ? file.marks.filter(({ number }) => number === path[1])[Number(path[2] ?? 0)]
        : path[0] === 'derived'
          ? file.derived.find(({ number }) => number === path[1])
          : path[0] === 'term'
            ? file.terms.find(({ id }) => id === path[1])
            : undefined;
    const { line, column } = mark ?? file.at(path);
    return { path: file.path, line, column };
  };
}
