import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles, SNIPPETS_FILE, snippetsText } from '../../../src/desk/manual/schemas.ts';
import { sand } from '../../components/sand.ts';

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

describe('what editors complete from', () => {
  it('stands in the repository as the schemas make it, where it is the same for all content', () => {
    expect(readFileSync(join(import.meta.dirname, '../../..', SNIPPETS_FILE), 'utf8')).toBe(snippetsText());
  });

  it('has a sentence for every field', () => {
    const all = [...contentFiles(sand(), [])]
      .filter(([file]) => !file.endsWith('collections.json'))
      .flatMap(([file, text]) =>
        keys(JSON.parse(text) as Node).map(([path, sentence]) => ({ path: file + path, sentence })),
      );
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(({ sentence }) => !/^[A-Z`].*[.!)]$/.test(sentence ?? ''))).toEqual([]);
  });

  it('offers the closed lists as choices', () => {
    const snippets = JSON.parse(snippetsText()) as Record<string, { body: string[] }>;
    expect(snippets.quantity!.body).toEqual([
      '- value: $1',
      '  comparator: ${2|exactly,at least,at most,about,more than,less than,between|}',
      '  what: $3',
    ]);
  });
});
