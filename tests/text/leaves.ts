/** A message of a catalogue: a text, or a text made of parts. */
export type Leaf = unknown;

type Message = (...parts: never[]) => unknown;

/** What a message says to some parts. */
export interface Said {
  config: Config;
  words: string;
  /** Names of the parts that stand in its words. */
  parts: string[];
}

/** How a message is called: what it gets, and the values of single parts that differ from the usual one. */
interface Config {
  shape: 'object' | 'text' | 'list' | 'objects' | 'number';
  numbers: boolean;
  values: Record<string, 'missing' | 'one' | 'none' | 'list' | 'objects' | 'usual'>;
}

/** Every message of a catalogue with its path, in order. */
export function leavesOf(value: unknown, path = ''): [string, Leaf][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

/**
 * What a message says to marked parts, then with each part missing, none and one: for `like`, to the same parts as
 * another message was called with.
 */
export function partsSaid(leaf: Leaf, like?: readonly Said[]): Said[] {
  if (typeof leaf === 'string') {
    const parts = (leaf.match(/\{[a-zA-Z]+\}/g) ?? []).sort();
    return [{ config: { shape: 'text', numbers: false, values: {} }, words: leaf, parts }];
  }
  if (!isMessage(leaf)) return [];
  if (like) return like.map(({ config }) => call(leaf, config) ?? { config, words: '', parts: [] });
  const [usual, asked] = firstThatWorks(leaf);
  if (usual === null) return [];
  const variants = asked.flatMap((name) =>
    (['missing', 'none', 'one'] as const).map((value) => ({
      ...usual.config,
      values: { ...usual.config.values, [name]: value },
    })),
  );
  return [
    usual,
    ...variants.flatMap((config) => {
      const said = call(leaf, config);
      // A part that cannot be missing says so by its words.
      return said === null || /\b(?:null|undefined|NaN)\b/.test(said.words) ? [] : [said];
    }),
  ];
}

const isMessage = (leaf: Leaf): leaf is Message => typeof leaf === 'function';

const SHAPES = ['object', 'text', 'list', 'objects', 'number'] as const;

/** A way to call a message, found by trying: parts are texts first, then numbers, then lists. */
function firstThatWorks(leaf: Message): [Said | null, string[]] {
  for (const shape of SHAPES)
    for (const numbers of [false, true]) {
      const asked = new Set<string>();
      const config: Config = { shape, numbers, values: {} };
      let said = call(leaf, config, asked);
      for (const name of said === null ? [...asked] : [])
        for (const value of ['list', 'objects'] as const) {
          if (said !== null) break;
          const tried = { ...config, values: { ...config.values, [name]: value } };
          said = call(leaf, tried, asked);
        }
      if (said !== null && !/\[object|undefined|NaN/.test(said.words)) return [said, [...asked]];
    }
  return [null, []];
}

function call(leaf: Message, config: Config, asked = new Set<string>()): Said | null {
  try {
    const words = flat(leaf(argument(config, asked) as never));
    const parts = [...asked].filter((name) => words.includes(mark(name, config.numbers)));
    const listed = [...words.matchAll(/⟦([^⟧]*)⟧/g)].map(([, name]) => name!);
    return { config, words, parts: [...new Set([...parts, ...listed])].sort() };
  } catch {
    return null;
  }
}

function argument(config: Config, asked: Set<string>): unknown {
  const { shape, numbers, values } = config;
  const object = new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        asked.add(name);
        return valueOf(values[name] ?? 'usual', name, numbers);
      },
    },
  );
  if (shape === 'object') return object;
  if (shape === 'list') return ['⟦first⟧', '⟦second⟧'];
  if (shape === 'objects') return [object];
  return shape === 'number' ? 7001 : '⟦whole⟧';
}

function valueOf(kind: Config['values'][string], name: string, numbers: boolean): unknown {
  if (kind === 'missing') return null;
  if (kind === 'none') return numbers ? 0 : '';
  if (kind === 'one') return 1;
  if (kind === 'list') return [mark(name, false), `⟦${name}2⟧`];
  if (kind === 'objects')
    return [
      new Proxy({}, { get: (_, inner) => (typeof inner === 'symbol' ? undefined : `⟦${name}.${inner}⟧`) }),
    ];
  return numbers ? numberOf(name) : mark(name, false);
}

const mark = (name: string, numbers: boolean): string => (numbers ? String(numberOf(name)) : `⟦${name}⟧`);

/** A number that no other part has. */
const numberOf = (name: string): number =>
  111 + [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 800, 7);

function flat(said: unknown): string {
  if (typeof said === 'string') return said;
  if (Array.isArray(said)) return said.map(flat).join('\n');
  if (typeof said === 'boolean') return '';
  throw new TypeError('not a text');
}
