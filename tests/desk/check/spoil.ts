import type { BadInput } from './bad-inputs.ts';
import type { Sandbox } from '../sandbox.ts';

const HERE = '⟦';

/** Spoils a content folder as a case says; returns the `path:line:column` at which the message is expected. */
export function spoilWith(sandbox: Sandbox, { file, edit, write, spoil, at }: BadInput): string {
  if (edit) sandbox.edit(file, ...edit);
  if (write !== undefined) sandbox.write(file, write);
  spoil?.(sandbox);
  if (at !== undefined) return at.includes('.') ? at : `${file}:${at}`;
  const text = sandbox.read(file);
  const before = text.slice(0, text.indexOf(HERE)).split('\n');
  sandbox.write(file, text.replace(HERE, ''));
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}
