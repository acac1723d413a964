import { errorAt, type Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';
import { signIn } from '../../reading/signs.ts';

/** Keys whose text stands as others print it, or is no text for readers. */
const AS_PRINTED = new Set([
  'neverSay',
  'address',
  'phrase',
  'headline',
  'verb',
  'names',
  'waivers',
  'verified',
  'standing',
  'runs',
  'fingerprints',
]);

/** Keys of plain text that show marks to readers, and a date that was left empty: YAML takes nothing for "no date". */
export function misleadingFields(file: RawFile): Problem[] {
  const signs = textsBelow(file.data, AS_PRINTED).flatMap(({ path, text }) => {
    const sign = signIn(text);
    return sign ? [errorAt(file.path, file.at(path), 'markdown', sign)] : [];
  });
  return [...signs, ...emptyDate(file)];
}

function emptyDate({ collection, data, text, path, at }: RawFile): Problem[] {
  if (collection !== 'findings' || (data as { when: unknown }).when !== null) return [];
  return /^when:[ \t]*(?:#.*)?$/m.test(text)
    ? [
        errorAt(
          path,
          at(['when'], true),
          'schema',
          'when is empty — write the date, or null where the articles give none',
        ),
      ]
    : [];
}

/** Every text in some data with its path, but for those under some keys. */
export function textsBelow(
  data: unknown,
  leaving: ReadonlySet<string> = new Set(),
  path: readonly PropertyKey[] = [],
  found: { path: readonly PropertyKey[]; text: string }[] = [],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof data === 'string') found.push({ path, text: data });
  else if (Array.isArray(data))
    for (const [index, item] of data.entries()) textsBelow(item, leaving, [...path, index], found);
  else if (typeof data === 'object' && data !== null)
    for (const [key, item] of Object.entries(data))
      if (!leaving.has(key)) textsBelow(item, leaving, [...path, key], found);
  return found;
}
