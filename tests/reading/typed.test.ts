import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/reading/yaml.ts';

const said = (text: string) => readYaml(text, 'x.yaml').problems.map(({ words }) => words);

/** Typed, what is said of it, and the remedy followed to the letter with what is read then. */
const MISREAD: [typed: string, says: string, mended: string, read: unknown][] = [
  ['a: 012', "“012” is read as the number 12 — write 12, or '012' in quotes where it is text", "a: '012'", '012'],
  ['a: 0x1F', "“0x1F” is read as the number 31 — write 31, or '0x1F' in quotes where it is text", 'a: 31', 31],
  ['a: 0o14', "“0o14” is read as the number 12 — write 12, or '0o14' in quotes where it is text", 'a: 12', 12],
  ['a: 1e5', "“1e5” is read as the number 100000 — write 100000, or '1e5' in quotes where it is text", 'a: 100000', 1e5],
  ['a: 41.000', "“41.000” is read as the number 41 — write 41000 or 41, or '41.000' in quotes where it is text", 'a: 41000', 41_000],
  ['a: Lot #5', '“#5” is dropped as a comment — put the whole value in "double quotes", or the remark on a line of its own', 'a: "Lot #5"', 'Lot #5'],
  ['a: Sold twice # so they say', '“# so they say” is dropped as a comment — put the whole value in "double quotes", or the remark on a line of its own', '# so they say\na: Sold twice', 'Sold twice'],
  ['a: [Who paid, and when.]', 'the comma behind “Who paid” starts another text — put each text in "double quotes"', 'a: ["Who paid, and when."]', ['Who paid, and when.']],
  ['a:\n  - Who paid: nobody', 'the ":" behind “Who paid” makes a key of these words — put the whole value in "double quotes"', 'a:\n  - "Who paid: nobody"', ['Who paid: nobody']],
  ['a: [sand, gravel, sand]', '“sand” stands twice in the list — remove one of the two', 'a: [sand, gravel]', ['sand', 'gravel']],
]; // prettier-ignore

describe('what is typed in YAML', () => {
  it.each(MISREAD)('%j is not read as something else', (typed, says, mended, read) => {
    expect(said(typed)).toEqual([says]);
    expect(readYaml(mended, 'x.yaml')).toMatchObject({ problems: [], data: { a: read } });
  });

  it.each([
    'a: 1.5',
    'a: 12.50',
    'a: 0',
    'a: no',
    'a: 2022-05',
    'a: fact # why',
    'a: x#y',
    "a: 'x' # why",
    '# all of it\na: x',
    'a: [sand, river sand]',
    'a: [Sand came., Gravel went.]',
  ])('%j stays as it is', (text) => expect(said(text)).toEqual([]));

  it('counts no bracket inside words or quotation marks as a list', () => {
    const sad = ':( '.repeat(20).trim();
    const open = '[('.repeat(20);
    expect(readYaml(`a: "${open}"\nb: '${open}'\nc: so ${sad}\n`, 'x.yaml').data).toEqual({
      a: open,
      b: open,
      c: `so ${sad}`,
    });
    expect(said(`a: ${'['.repeat(20)}`)).toEqual(['lists are nested more than 12 deep — write a flat list']);
  });
});
