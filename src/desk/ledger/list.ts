import { splitFrontMatter } from '../../reading/read.ts';
import { closingBracket } from '../../reading/yaml.ts';

/**
 * A file's front matter with entries added to a list that it has, in the way its entries are written. Comments and
 * all other lines stay.
 */
export function addToList(text: string, key: string, entries: readonly object[]): string {
  const parts = splitFrontMatter(text);
  const close = typeof parts === 'string' ? null : closingBracket(parts.yaml, key);
  return close === null ? addRows(text, key, entries) : addInBrackets(text, close, entries);
}

function addInBrackets(text: string, close: number, entries: readonly object[]): string {
  const before = text.slice(0, close).trimEnd();
  const comma = /[[,]$/.test(before) ? '' : ', ';
  return `${before}${comma}${entries.map((entry) => JSON.stringify(entry)).join(', ')}${text.slice(close)}`;
}

function addRows(text: string, key: string, entries: readonly object[]): string {
  const rows = text.split('\n');
  const end = rows.indexOf('---', 1);
  const start = rows.findIndex((row, index) => index < end && row.startsWith(`${key}:`));
  let after = start + 1;
  while (after < end && /^(?:[ \t]|- |-$|#|$)/.test(rows[after]!)) after++;
  // What stands between the list and the next key belongs to that key.
  while (after > start + 1 && /^\s*(?:#.*)?$/.test(rows[after - 1]!)) after--;
  const indent = /^ */.exec(rows.slice(start + 1, after).find((row) => /^ *- /.test(row)) ?? '  - ')![0];
  const added = entries.flatMap((entry) =>
    Object.entries(entry)
      .filter(([, value]) => value !== undefined)
      .map(
        ([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${JSON.stringify(value)}`,
      ),
  );
  return [...rows.slice(0, after), ...added, ...rows.slice(after)].join('\n');
}
