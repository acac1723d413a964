import type { Complaint, Content, Entry } from '../content.ts';
import type { FaultCode } from '../../reading/fault.ts';
import { didYouMean } from './closest.ts';

/** A place in a file of the content, by its keys: there something is wrong, or missing. */
export type At = (...path: PropertyKey[]) => {
  error(words: string, code?: FaultCode): void;
  warn(words: string, code?: FaultCode): void;
};

/** Places below one. */
export const within =
  (at: At, ...head: PropertyKey[]): At =>
  (...path) =>
    at(...head, ...path);

/** Collects what is wrong between files. */
export class Complaints {
  readonly list: Complaint[] = [];

  /** Places in one file. */
  in(collection: Complaint['collection'], id: string): At {
    const add = (path: PropertyKey[], severity: Complaint['severity'], words: string, code: FaultCode) =>
      void this.list.push({ collection, id, path, code, words, severity });
    return (...path) => ({
      error: (words, code = 'rule') => add(path, 'error', words, code),
      warn: (words, code = 'gap') => add(path, 'warning', words, code),
    });
  }
}

/** The names of files that exist but could not be read: a reference to one is not complained about twice. */
export type Broken = ReadonlySet<string>;

/** Looks ids up in one folder; a missing one is complained about, with the nearest name. */
export interface Lookup<Value> {
  /** The value with this id, or `undefined` after a complaint. */
  find(id: string, place: ReturnType<At>): Value | undefined;
  /** The values with these ids, in their order, without those that are missing. */
  findAll(ids: readonly string[], at: At, key: string): Value[];
}

export function lookupIn<Value>(
  folder: keyof Content,
  values: ReadonlyMap<string, Value>,
  broken: Broken,
): Lookup<Value> {
  const find: Lookup<Value>['find'] = (id, { error }) => {
    const value = values.get(id);
    if (value === undefined && !broken.has(`${folder}/${id}`)) {
      const advice = didYouMean(id, values.keys(), `add a file for it to ${folder}/, or correct the name`);
      error(`"${id}" is not in ${folder}/ — ${advice}`, 'reference');
    }
    return value;
  };
  return {
    find,
    findAll: (ids, at, key) => ids.flatMap((id, index) => find(id, at(key, index)) ?? []),
  };
}

/** The entries by id. */
export function byId<Data, Value>(
  entries: readonly Entry<Data>[],
  make: (entry: Entry<Data>) => Value,
): Map<string, Value> {
  return new Map(entries.map((entry) => [entry.id, make(entry)]));
}

/** Orders by a key that compares with `<`, never by locale. */
export function sortBy<Value>(
  values: Iterable<Value>,
  ...keys: ((value: Value) => string | number)[]
): Value[] {
  return [...values].sort((a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x < y) return -1;
      if (x > y) return 1;
    }
    return 0;
  });
}

/** The values of each key, in their order. */
export function grouped<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, list]) => [key, list.map(([, value]) => value)]));
}

/** The values that stand more than once, each once. */
export function repeated<Value>(values: readonly Value[]): Value[] {
  const seen = new Set<Value>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/** The number that a file name starts with: `012-rifles` is 12. */
export function numberOf(id: string): number {
  return Number.parseInt(id, 10);
}
