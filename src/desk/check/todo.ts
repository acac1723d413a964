/** A value that a scaffold has marked as still to do: it starts with this word. */
const TODO = /^TODO\b/;

/** Paths of all values in some data that are still to do. */
export function findTodos(data: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof data === 'string') return TODO.test(data) ? [[...path]] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    findTodos(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** True when an issue at a path is only the shadow of a value that is still to do: the same, above or below it. */
export function isShadowed(
  path: readonly PropertyKey[],
  todos: readonly (readonly PropertyKey[])[],
): boolean {
  const common = (todo: readonly PropertyKey[]) =>
    path.every((step, i) => i >= todo.length || todo[i] === step);
  return path.length > 0 && todos.some(common);
}
