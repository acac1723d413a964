import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/reading/mdx.ts';

describe('readMdx', () => {
  it('keeps paragraphs, headings, lists, quotations, emphasis, breaks, links and marks', () => {
    const body =
      '## Sand\n\nIt is **heavy**, *wet*\\\nand <Finding n="3">[dear](/data/)</Finding>.\n\n1. one\n2. two\n\n> said';
    expect(readMdx('Plain [words](/data/).', 'a.mdx').links).toEqual([{ url: '/data/', line: 1, column: 7 }]);
    expect(readMdx(body.replace('[dear](/data/)', 'dear'), 'a.mdx')).toEqual({
      prose: [
        { type: 'heading', level: 2, children: [{ type: 'text', value: 'Sand' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'It is ' },
            { type: 'strong', children: [{ type: 'text', value: 'heavy' }] },
            { type: 'text', value: ', ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'wet' }] },
            { type: 'break' },
            { type: 'text', value: 'and ' },
            { type: 'finding', number: 3, children: [{ type: 'text', value: 'dear' }] },
            { type: 'text', value: '.' },
          ],
        },
        {
          type: 'list',
          ordered: true,
          items: [
            [{ type: 'paragraph', children: [{ type: 'text', value: 'one' }] }],
            [{ type: 'paragraph', children: [{ type: 'text', value: 'two' }] }],
          ],
        },
        {
          type: 'quote',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'said' }] }],
        },
      ],
      marks: [{ number: 3, line: 4, column: 5 }],
      derived: [],
      terms: [],
      links: [],
      problems: [],
    });
  });

  it('makes one paragraph of marks that fill a line', () => {
    const { prose, marks } = readMdx('<Finding n="1">A.</Finding> <Finding n="2">B.</Finding>', 'a.mdx');
    expect(prose).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'finding', number: 1, children: [{ type: 'text', value: 'A.' }] },
          { type: 'text', value: ' ' },
          { type: 'finding', number: 2, children: [{ type: 'text', value: 'B.' }] },
        ],
      },
    ]);
    expect(marks.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps words of our own and terms, and where terms stand', () => {
    const { prose, terms, problems } = readMdx(
      '<Ours derived="3, 56">In all, <Term id="transit">transit</Term>.</Ours>',
      'a.mdx',
    );
    expect(problems).toEqual([]);
    expect(prose).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'ours',
            derived: [3, 56],
            children: [
              { type: 'text', value: 'In all, ' },
              { type: 'term', id: 'transit', children: [{ type: 'text', value: 'transit' }] },
              { type: 'text', value: '.' },
            ],
          },
        ],
      },
    ]);
    expect(terms.map(({ id }) => id)).toEqual(['transit']);
  });

  it.each([
    ['<Ours by="us">x</Ours>', 'takes only derived'],
    ['<Ours derived="3,x">x</Ours>', 'takes only derived'],
    ['<Ours><Finding n="1">x</Finding></Ours>', 'a <Finding> stands inside an <Ours>'],
    ['<Finding n="1"><Ours>x</Ours></Finding>', 'an <Ours> stands inside a finding'],
    ['<Ours></Ours>', 'marks no words'],
    ['<Term>x</Term>', 'takes one attribute, a term of glossary.yaml'],
    ['<Term id="a"><Term id="b">x</Term></Term>', 'a <Term> stands inside a <Term>'],
    ['<Script src="x">x</Script>', '<Script> is not a component of the report'],
  ])('refuses %s', (body, words) => {
    expect(readMdx(`So ${body} it is.`, 'a.mdx').problems[0]?.words).toContain(words);
  });

  it('names every mistake of a text at once', () => {
    const lines = readMdx('# One\n\n`two` and [three](x).\n\n![four](/f.png)', 'a.mdx').problems.map(
      ({ line, column }) => `${line}:${column}`,
    );
    expect(lines).toEqual(['1:1', '3:1', '3:11', '5:1']);
  });
});
