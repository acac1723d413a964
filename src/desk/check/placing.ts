import type { ContentPlace } from '../../model/content.ts';
import { placeIn, type FilePlace, type Place } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';

/** Where the last of some words of a body stands, each looked for behind the one before; else the start of the file. */
function wordsAt({ text }: RawFile, words: readonly string[]): Place {
  const body = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  const last = words.reduce(
    ({ from, at }, each) => {
      const found = text.indexOf(each, from);
      return found < 0 ? { from, at } : { from: found + each.length, at: found };
    },
    { from: body, at: 0 },
  );
  return placeIn(text, last.at);
}

/**
 * Finds the line of a place in the content: a mark by the number of its finding, a term by its id, words of a body by
 * themselves and those before them (path `['words', …]`). Throws for a file that is not there.
 */
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
    const { line, column } =
      mark ?? (path[0] === 'words' ? wordsAt(file, path.slice(1).map(String)) : file.at(path));
    return { path: file.path, line, column };
  };
}
