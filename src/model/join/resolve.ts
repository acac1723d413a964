import type { Complaint, Content, Entry } from '../content.ts';
import type { FaultCode } from '../../reading/fault.ts';
import { didYouMean } from './closest.ts';

/** Where in the content a reference or a rule is being looked at. */
export interface Spot {
  collection: Complaint['collection'];
  id: string;
}

/** Collects what is wrong between files. */
export class Complaints {
  readonly list: Complaint[] = [];

  error(spot: Spot, path: PropertyKey[], words: string, code: FaultCode = 'rule'): void {
    this.list.push({ ...spot, path, code, words, severity: 'error' });
  }

  warn(spot: Spot, path: PropertyKey[], words: string, code: FaultCode = 'gap'): void {
    this.list.push({ ...spot, path, code, words, severity: 'warning' });
  }
}

/** The names of files that exist but could not be read: a reference to one is not complained about twice. */
export type Broken = ReadonlySet<string>;

/** Looks ids up in one folder; a missing one is complained about, with the nearest name. */
export class Lookup<Value> {
  readonly #values: ReadonlyMap<string, Value>;
  readonly #folder: keyof Content;
  readonly #complaints: Complaints;
  readonly #broken: Broken;

  constructor(
    folder: keyof Content,
    values: ReadonlyMap<string, Value>,
    complaints: Complaints,
    broken: Broken,
  ) {
    this.#folder = folder;
    this.#values = values;
    this.#complaints = complaints;
    this.#broken = broken;
  }

  /** The value with this id, or `undefined` after a complaint. */
  find(id: string, spot: Spot, path: PropertyKey[]): Value | undefined {
    const value = this.#values.get(id);
    if (value === undefined && !this.#broken.has(`${this.#folder}/${id}`)) {
      const advice = didYouMean(
        id,
        this.#values.keys(),
        `add a file for it to ${this.#folder}/, or correct the name`,
      );
      this.#complaints.error(spot, path, `"${id}" is not in ${this.#folder}/ — ${advice}`, 'reference');
    }
    return value;
  }

  /** The values with these ids, in their order, without those that are missing. */
  findAll(ids: readonly string[], spot: Spot, path: PropertyKey[]): Value[] {
    return ids
      .map((id, index) => this.find(id, spot, [...path, index]))
      .filter((value) => value !== undefined);
  }
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

/** The values that stand more than once, each once. */
export function repeated<Value>(values: readonly Value[]): Value[] {
  const seen = new Set<Value>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

/** The number that a file name starts with: `012-rifles` is 12. */
export function numberOf(id: string): number {
  return Number.parseInt(id, 10);
}
