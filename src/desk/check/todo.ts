import { textsBelow } from './plain-fields.ts';

/** A value that a scaffold has marked as still to do: it starts with this word. */
const TODO = /^TODO\b/;

/** Paths of all values in some data that are still to do. */
export const findTodos = (data: unknown): (readonly PropertyKey[])[] =>
  textsBelow(data).flatMap(({ path, text }) => (TODO.test(text) ? [path] : []));

/** True when an issue at a path is only the shadow of a value that is still to do: the same, above or below it. */
export function isShadowed(
  path: readonly PropertyKey[],
  todos: readonly (readonly PropertyKey[])[],
): boolean {
  const common = (todo: readonly PropertyKey[]) =>
    path.every((step, i) => i >= todo.length || todo[i] === step);
  return path.length > 0 && todos.some(common);
}
