export interface Entry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** Reads RIS as its specification says: a tag of two signs, two spaces, a hyphen, a space; records end in ER. */
export function readRis(text: string): Record<string, string[]>[] {
  const records: Record<string, string[]>[] = [];
  let open: Record<string, string[]> | null = null;
  for (const line of text.split('\r\n')) {
    if (line === '' && open === null) continue;
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!match) throw new Error(`not a line of RIS: "${line}"`);
    const [, tag, value] = match as unknown as [string, string, string];
    if (tag === 'TY') {
      if (open) throw new Error('a record begins inside another');
      open = {};
    }
    if (!open) throw new Error(`${tag} stands outside a record`);
    (open[tag] ??= []).push(value);
    if (tag === 'ER') {
      records.push(open);
      open = null;
    }
  }
  if (open) throw new Error('the last record does not end');
  return records;
}

/** Reads BibTeX: entries of `name = {…}` with balanced braces. Throws at anything else. */
export function readBibtex(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const block of text.split(/\n(?=@)/)) {
    const head = /^@([a-z]+)\{([A-Za-z0-9-]+),\n/.exec(block);
    if (!head || !block.trimEnd().endsWith('\n}')) throw new Error(`not an entry: "${block.slice(0, 60)}"`);
    const fields: Entry['fields'] = {};
    for (const line of block.slice(head[0].length).trimEnd().slice(0, -2).split('\n')) {
      const field = /^ {2}([a-z]+) = \{(.*)\},$/.exec(line);
      if (!field || !balanced(field[2]!)) throw new Error(`not a field: "${line}"`);
      fields[field[1]!] = field[2]!;
    }
    entries.push({ type: head[1]!, key: head[2]!, fields });
  }
  return entries;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.replace(/\\./g, '')) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** A field as a reader sees it. */
export function plain(field: string): string {
  return field.replace(/(?<!\\)[{}]/g, '').replace(/\\([{}#$%&_])/g, '$1');
}
