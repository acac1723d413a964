import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/reading/mdx.ts';
import { wordsOf } from '../../src/reading/prose.ts';
import { signIn } from '../../src/reading/signs.ts';

const SHOWN = [
  'a *b* c', '**b**', 'a _b_', '__b__', '*b', 'a ~~b~~', 'a `b`', '[[Sand]]', '[[Sand|the sand]]', 'b[^1]', '[b](https://x.example)',
  '![b](c.png)', '[b][1]', '<b>c</b>', '<br>', '<!-- b -->', 'b&nbsp;c', '&amp;', '[b]c[/b]', '[url=x]c[/url]', '== Sand ==', '## Sand',
  '##Sand', '#Sand', '| a | b |', 'a ==b== c', 'a ++b++', 'a ^b^', '• b', '· b', ':::note', '!!! note', "''b''", "'''b'''", ':smile:',
  '$$x$$', '\\emph{b}', 'b \\n c', 'b -- c', 'b --- c', '{{b}}', '{% b %}', '[ ] b', '* b', 'see https://x.example/b', 'see www.x.example',
  '.. note:: b', 'h2. Sand', 'Sand\n: a mineral',
]; // prettier-ignore

const PLAIN = [
  'At least 41,000 tonnes (all of it) – “so” they say', 'about $5 or €6', '5 * 3', 'a_b_c', 'R&D and Q&A', 'AT&T;', '#5 of 7', 'sand [sic] and [name withheld]',
  'mail desk@x.example', "the workers' pits, rock 'n' roll", 'C++', 'between 12:30 and 13:00', '5 < 6 > 4', 'and/or', '10^6', 'Note: this', 'a: b', '-5', 'two | three',
]; // prettier-ignore

describe('a text that is plain', () => {
  it.each(SHOWN)('does not show %j', (text) => expect(signIn(text)).toMatch(/^readers would see .* — \S/));
  it.each(PLAIN)('has %j', (text) => expect(signIn(text)).toBeNull());
});

const read = (body: string) => {
  const { prose, problems } = readMdx(body, 'x.mdx');
  return problems.length > 0 ? problems.map(({ words }) => words) : wordsOf(prose);
};

describe('a body', () => {
  it.each([
    ['Sand *came', 'readers would see the signs of “*” — leave the stars out', 'Sand \\*came', 'Sand *came'],
    ['As [[Sand]] says', 'readers would see the signs of “[[Sand]]” — write the words without brackets', 'As Sand says', 'As Sand says'],
    ['Sand\n---\n\nMore', 'the dashes below make a heading of these words — remove the dashes, or write "## Words"', 'Sand\n\nMore', 'Sand\nMore'],
    ['To <desk@x.example> now', 'the text cannot be read: an address stands between "<" and ">" — write desk@x.example without them', 'To desk@x.example now', 'To desk@x.example now'],
  ])('%j is refused, and right when the message is followed', (wrong, says, mended, words) => {
    expect(read(wrong)).toEqual([says]);
    expect(read(mended)).toBe(words);
  }); // prettier-ignore

  it.each([
    ['desk@x.example answers', 'desk@x.example answers'],
    ['13. May 2019 was a Monday.', '13. May 2019 was a Monday.'],
    ['1. May 2019 was a *holiday*.', '1. May 2019 was a holiday.'],
    ['2019. That year\n\n2020. That one', '2019. That year\n2020. That one'],
    ['+49 30 1 and - 5', '+49 30 1 and - 5'],
    ['\\*a\\* \\_b\\_ \\[c\\] \\# \\{d\\} \\<e &lt; &ast; \\`', '*a* _b_ [c] # {d} <e < * `'],
    [`So ${':( '.repeat(12).trim()} and ${'\\{'.repeat(12)}`, `So ${':( '.repeat(12).trim()} and ${'{'.repeat(12)}`],
    ['Lots 1.2.3.4.5.6.7.8.9.10. ----------', 'Lots 1.2.3.4.5.6.7.8.9.10. ----------'],
  ])('%j is text', (body, words) => expect(read(body)).toBe(words)); // prettier-ignore

  it('still has lists', () => {
    expect(readMdx('1. a\n2. b', 'x.mdx').prose).toMatchObject([{ type: 'list', ordered: true }]);
    expect(readMdx('- a', 'x.mdx').prose).toMatchObject([{ type: 'list', ordered: false }]);
  });
});
