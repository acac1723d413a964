/**
 * A file's front matter with a key set to the given lines (already YAML): replaced where it stands, with
 * what belongs to it, or added as the last key. Comments and all other lines stay as they are.
 */
export function setKey(text: string, key: string, lines: readonly string[]): string {
  const rows = text.split('\n');
  const end = rows.indexOf('---', 1);
  const start = rows.findIndex((row, index) => index > 0 && index < end && row.startsWith(`${key}:`));
  if (start < 0) return [...rows.slice(0, end), ...lines, ...rows.slice(end)].join('\n');
  let after = start + 1;
  while (after < end && /^(?:\s|- )/.test(rows[after]!)) after++;
  return [...rows.slice(0, start), ...lines, ...rows.slice(after)].join('\n');
}
