import { describe, expect, it } from 'vitest';
import { compareParagraphs } from '../../../src/desk/verify/drift.ts';

/** Compares one letter a paragraph; a text is its own fingerprint here. */
const compare = (old: string, now: string) => compareParagraphs([...old], [...now], [...now]);

describe('compareParagraphs', () => {
  it.each([
    ['abc', 'abc', []],
    ['abc', 'axc', ['paragraph 2 changed']],
    ['abc', 'ac', ['paragraph 2 is gone']],
    ['abc', 'xabc', ['a paragraph was added at the top']],
    ['abc', 'abxc', ['a paragraph was added after 2']],
    ['abc', 'abcx', ['a paragraph was added after 3']],
    ['abc', 'xy', ['paragraph 1 changed', 'paragraph 2 changed', 'paragraph 3 is gone']],
    ['abcd', 'aycdz', ['paragraph 2 changed', 'a paragraph was added after 4']],
    ['ab', '', ['paragraph 1 is gone', 'paragraph 2 is gone']],
  ])('%s to %s', (old, now, changes) => expect(compare(old, now).changes).toEqual(changes));

  it('says where each paragraph stands now', () => {
    expect(compare('abc', 'xac').now).toEqual([
      { text: 'a', same: true, paragraph: 2 },
      null,
      { text: 'c', same: true, paragraph: 3 },
    ]);
  });
});
