import type { WordShape } from '../../schema/edition.ts';

/** Keys from the top of a file to a text. */
export type WordPath = (string | number)[];

/** One text at its place. */
interface Placed {
  path: WordPath;
  text: string;
}

/** Every text that another language replaces, in the order of the shape; a text that is the same everywhere left out. */
export function textsOf(data: unknown, shape: WordShape, path: WordPath = []): Placed[] {
  if (isText(shape))
    return typeof data === 'string' && !(isSame(shape) && data === shape.same) ? [{ path, text: data }] : [];
  if (isList(shape))
    return Array.isArray(data)
      ? data.flatMap((item, index) => textsOf(item, shape[0], [...path, index]))
      : [];
  return entriesOf(data, shape).flatMap(([key, below, inner]) => textsOf(below, inner, [...path, key]));
}

/** Paths of what stands in a file of words and is no text that the original has: structure, or a text too many. */
export function strangersIn(
  words: unknown,
  original: unknown,
  shape: WordShape,
  path: WordPath = [],
): WordPath[] {
  if (shape === 'added' && original === undefined) return typeof words === 'string' ? [] : [path];
  if (isText(shape)) return typeof original === 'string' && typeof words === 'string' ? [] : [path];
  if (isList(shape)) {
    if (!Array.isArray(words) || !Array.isArray(original)) return [path];
    return words.flatMap((item, index): WordPath[] =>
      index >= original.length
        ? [[...path, index]]
        : isEmpty(item)
          ? []
          : strangersIn(item, original[index], shape[0], [...path, index]),
    );
  }
  if (!isMap(words) || !isMap(original)) return [path];
  return Object.entries(words).flatMap(([key, below]): WordPath[] => {
    const inner = shapeAt(shape, key);
    return inner === undefined || (inner !== 'added' && !Object.hasOwn(original, key))
      ? [[...path, key]]
      : strangersIn(below, original[key], inner, [...path, key]);
  });
}

/** The original with the texts of `words` in the place of its own; the rest as it is. */
export function laidOver(original: unknown, words: unknown, shape: WordShape): unknown {
  if (isText(shape)) return typeof words === 'string' ? words : original;
  if (isList(shape))
    return Array.isArray(original) && Array.isArray(words)
      ? original.map((item, index) => laidOver(item, words[index], shape[0]))
      : original;
  if (!isMap(original) || !isMap(words)) return original;
  const added = Object.keys(words).filter(
    (key) => !Object.hasOwn(original, key) && shapeAt(shape, key) === 'added',
  );
  return Object.fromEntries([
    ...Object.entries(original).map(([key, below]) => {
      const inner = shapeAt(shape, key);
      return [key, inner === undefined ? below : laidOver(below, words[key], inner)] as const;
    }),
    ...added.map((key) => [key, words[key]] as const),
  ]);
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(data: unknown, path: WordPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (Array.isArray(at) || isMap(at) ? (at as Record<string, unknown>)[key] : undefined),
    data,
  );
}

function entriesOf(data: unknown, shape: WordShape): [string, unknown, WordShape][] {
  if (!isMap(data)) return [];
  const keys = '*' in (shape as object) ? Object.keys(data) : Object.keys(shape);
  return keys.filter((key) => Object.hasOwn(data, key)).map((key) => [key, data[key], shapeAt(shape, key)!]);
}

function shapeAt(shape: WordShape, key: string): WordShape | undefined {
  const map = shape as Readonly<Record<string, WordShape>>;
  return Object.hasOwn(map, key) ? map[key] : map['*'];
}

const isText = (shape: WordShape): shape is true | 'added' | { readonly same: string } =>
  shape === true || shape === 'added' || isSame(shape);
const isList = (shape: WordShape): shape is readonly [WordShape] => Array.isArray(shape);
const isSame = (shape: WordShape): shape is { readonly same: string } =>
  typeof shape === 'object' && 'same' in shape && typeof shape.same === 'string';
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (item: unknown) =>
  item === undefined || item === null || (isMap(item) && Object.keys(item).length === 0);
