import { describe, expect, it } from 'vitest';
import { addToList } from '../../../src/desk/ledger/list.ts';
import { splitFrontMatter } from '../../../src/reading/read.ts';
import { readYaml } from '../../../src/reading/yaml.ts';

const entry = { article: 'daily', paragraph: 2, phrase: 'sold: "sand"', credited: ['own'] };
const read = (text: string) => {
  const parts = splitFrontMatter(text);
  return readYaml((parts as { yaml: string }).yaml, 'x').data as Record<string, unknown>;
};

describe('an entry is added to a list', () => {
  it.each([
    [
      'with a line for each entry',
      '---\ntitle: x\nevidence:\n  - paragraph: 1\n    # why\nkind: fact\n---\n\nText.\n',
    ],
    ['without indentation', '---\nevidence:\n- paragraph: 1\nkind: fact\n---\n'],
    ['in brackets', '---\nevidence: [{ paragraph: 1 }]\nkind: fact\n---\n\nText.\n'],
    ['in brackets over some lines', '---\nevidence: [\n  { paragraph: 1 },\n]\nkind: fact\n---\n'],
    ['in a file that is JSON', '---\n{\n "evidence": [{ "paragraph": 1 }],\n "kind": "fact"\n}\n---\n'],
  ])('%s, and all else stays', (_, text) => {
    const changed = addToList(text, 'evidence', [entry, { paragraph: 3 }]);
    expect(read(changed)).toEqual({ ...read(text), evidence: [{ paragraph: 1 }, entry, { paragraph: 3 }] });
    expect(changed.endsWith(text.slice(text.lastIndexOf('---')))).toBe(true);
    expect(changed.includes('# why')).toBe(text.includes('# why'));
  });

  it('that is empty', () => {
    const changed = addToList('---\nevidence: []\n---\n', 'evidence', [entry]);
    expect(read(changed)).toEqual({ evidence: [entry] });
  });
});
