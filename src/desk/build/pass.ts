import { deserialize, serialize } from 'node:v8';

/** Plain data with every object in a list of its own, so that nothing is deep and nothing goes in a circle. */
interface Flat {
  /** Objects and arrays, without the objects in them; maps (key, value, key, value …) and sets as arrays. The first is the root. */
  nodes: (Record<string, unknown> | unknown[])[];
  /** For each node: key, node that stands there, key, node … */
  links: (string | number)[][];
  maps: number[];
  sets: number[];
}

/**
 * Bytes of plain data, for another process. Data may go in circles and be as deep as it likes, which JSON and Node's own
 * writing don't allow. Throws for anything but plain objects, arrays, maps, sets and values without identity.
 */
export function packed(root: object): Buffer {
  const flat: Flat = { nodes: [], links: [], maps: [], sets: [] };
  const ids = new Map<object, number>();
  const found: object[] = [];
  const idOf = (object: object): number => {
    const known = ids.get(object);
    if (known !== undefined) return known;
    ids.set(object, found.length);
    return found.push(object) - 1;
  };
  idOf(root);
  // The list grows while it is walked.
  for (const [id, object] of found.entries()) {
    const node = shallow(object);
    if (object instanceof Map) flat.maps.push(id);
    if (object instanceof Set) flat.sets.push(id);
    const links: (string | number)[] = [];
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'function' || typeof value === 'symbol')
        throw new Error(`"${key}" is a ${typeof value}, which no other process can be given`);
      if (typeof value !== 'object' || value === null) continue;
      links.push(key, idOf(value as object));
      (node as Record<string, unknown>)[key] = null;
    }
    flat.nodes.push(node);
    flat.links.push(links);
  }
  return serialize(flat);
}

/** The data of `packed`: what was one object in it is one object again. */
export function unpacked(bytes: Buffer): unknown {
  const { nodes, links, maps, sets } = deserialize(bytes) as Flat;
  const made: object[] = [...nodes];
  for (const id of maps) made[id] = new Map();
  for (const id of sets) made[id] = new Set();
  for (const [id, list] of links.entries())
    for (let i = 0; i < list.length; i += 2)
      (nodes[id] as Record<string | number, unknown>)[list[i]!] = made[list[i + 1] as number];
  for (const id of maps) {
    const list = nodes[id] as unknown[];
    for (let i = 0; i < list.length; i += 2) (made[id] as Map<unknown, unknown>).set(list[i], list[i + 1]);
  }
  for (const id of sets) for (const value of nodes[id] as unknown[]) (made[id] as Set<unknown>).add(value);
  return made[0];
}

function shallow(object: object): Record<string, unknown> | unknown[] {
  if (Array.isArray(object)) return [...(object as unknown[])];
  if (object instanceof Map) return [...object].flatMap((pair) => pair as unknown[]);
  if (object instanceof Set) return [...(object as Set<unknown>)];
  const kind = Object.getPrototypeOf(object) as unknown;
  if (kind !== Object.prototype && kind !== null)
    throw new Error(`a ${object.constructor.name} is no plain data, which no other process can be given`);
  return { ...object };
}
