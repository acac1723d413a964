/** The value for a key that must be there. */
export function need<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined)
    throw new Error('a part of the diagram has no place: this is a fault of the layout, not of the content');
  return value;
}
