import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorFiles } from '../../../src/desk/manual/schemas.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

/** Every key that a schema names, with the sentence that it has. */
function keys(node: Node, path = ''): [path: string, sentence: string | undefined][] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]): [string, string | undefined][] => [
      [`${path}.${key}`, value.description],
      ...keys(value, `${path}.${key}`),
    ]),
    ...[node.items, ...(node.anyOf ?? [])].flatMap((inner) => (inner ? keys(inner, path) : [])),
  ];
}

const files = editorFiles();

describe('what editors complete from', () => {
  it.each([...files])('%s stands in the repository as the schemas make it', (file, text) => {
    expect(readFileSync(join(import.meta.dirname, '../../..', file), 'utf8')).toBe(text);
  });

  it('has a sentence for every field', () => {
    const all = [...files]
      .filter(([file]) => file.endsWith('.json'))
      .flatMap(([file, text]) =>
        keys(JSON.parse(text) as Node).map(([path, sentence]) => ({ path: file + path, sentence })),
      );
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(({ sentence }) => !/^[A-Z`].*[.!)]$/.test(sentence ?? ''))).toEqual([]);
  });

  it('offers the closed lists as choices', () => {
    const snippets = JSON.parse(files.get('.vscode/content.code-snippets')!) as Record<
      string,
      { body: string[] }
    >;
    expect(snippets.quantity!.body).toEqual([
      '- value: $1',
      '  comparator: ${2|exactly,at least,at most,about,more than,less than,between|}',
      '  what: $3',
    ]);
  });
});
