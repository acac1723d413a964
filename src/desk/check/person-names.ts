import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../model/content.ts';
import {
  familyNameSpots,
  formsOf,
  type Abbreviated,
  type WordSpot,
} from '../../model/persons/family-name.ts';
import { isShielded } from '../../model/persons/public.ts';
import { shownDirectory } from '../../reading/directory.ts';
import { errorAt, placeIn, type Problem } from '../../reading/fault.ts';
import { filesBelow } from '../../reading/files-below.ts';

/** What stands in a message where the family name of such a person would. */
const HIDDEN = '…';

export const IN_TEXT =
  'here stands more of the name of a person known from an arrest or accusation than given name and initial — write these two alone; where another word only begins with that letter, put the sentence another way';
export const IN_NAME =
  'the file name holds more of the name of a person known from an arrest or accusation than given name and initial — rename the file';

const UNSEEN =
  'not everything here can be opened, so that nobody can tell whether it names a person known from an arrest or accusation — check who may read it';

function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The forms in which the persons known from an arrest or accusation are written. */
export function abbreviatedIn({ entities }: Pick<Content, 'entities'>): Abbreviated[] {
  return entities.flatMap(({ data }) => (isShielded(data) ? formsOf(data) : []));
}

/**
 * Every place of the content folder, in its texts and file names, where such a word stands as `spots` finds. The
 * messages never say which word it is.
 */
export function namesInFiles(
  directory: string,
  spots: (text: string, slug: boolean) => readonly WordSpot[],
): Problem[] {
  const files = orNull(() => filesBelow(directory));
  const start = { line: 1, column: 1 };
  if (files === null) return [errorAt(shownDirectory(directory), start, 'file', UNSEEN)];
  return files.flatMap((file): Problem[] => {
    const name = spots(file, true);
    const path = `${shownDirectory(directory)}/${hide(file, name)}`;
    const text = orNull(() => readFileSync(join(directory, file), 'utf8'));
    if (text === null) return [errorAt(path, start, 'file', UNSEEN)];
    return [
      ...(name.length > 0 ? [errorAt(path, start, 'person', IN_NAME)] : []),
      ...spots(text, false).map(({ offset }) => errorAt(path, placeIn(text, offset), 'person', IN_TEXT)),
    ];
  });
}

/** Problems without the family names that their words or paths would repeat. */
export function withoutFamilyNames(problems: readonly Problem[], forms: readonly Abbreviated[]): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    path: hide(problem.path, familyNameSpots(problem.path, forms, true)),
    words: hide(problem.words, familyNameSpots(problem.words, forms)),
  }));
}

/** The text with these words hidden. */
export function hide(text: string, spots: readonly WordSpot[]): string {
  return [...spots]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (said, { offset, word }) => said.slice(0, offset) + HIDDEN + said.slice(offset + word.length),
      text,
    );
}
