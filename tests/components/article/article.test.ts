import { describe, expect, it } from 'vitest';
import ArticleBody from '../../../src/components/article/ArticleBody.astro';
import ArticleFacts from '../../../src/components/article/ArticleFacts.astro';
import ArticleTable from '../../../src/components/article/ArticleTable.astro';
import type { Passage } from '../../../src/schema/evidence.ts';
import { findingsByPassage } from '../../../src/components/article/by-passage.ts';
import type { Article, Entity, Finding } from '../../../src/model/report.ts';
import { hear } from '../aloud.ts';
import { sand } from '../sand.ts';

const report = sand();
const article = report.articles[0]!;
const facts = (changes: Partial<Article> = {}) =>
  hear(ArticleFacts, { article: { ...article, ...changes }, page: 'en-GB' });

describe('the facts of an article', () => {
  it('each say where they come from', async () => {
    expect(await facts({ publishedBasis: 'text' })).toContain('Published 4 March 2021 Printed in the text ');
    expect(await facts({ publishedBasis: 'address' })).toContain('Taken from the article’s address');
    expect(await facts({ publishedBasis: 'derived', publishedNote: 'It says “last week”' })).toContain(
      '4 March 2021; the article prints no date Worked out from the text. It says “last week” Language',
    );
    expect(await facts({ publishedBasis: 'stored copy' })).toContain(
      'Matched against a stored copy of the page',
    );
  });

  it('say what is not in the text', async () => {
    expect(await facts()).toBe(
      'Outlet not named in the text Author not given Published 4 March 2021 Printed in the text ' +
        'Language English 3 paragraphs Its own headline not in the text ' +
        'What it rests on The daily article in its own words The article credits nobody for this ' +
        'Books of the port Who saw them is not named; not seen by us Address not known',
    );
  });

  it('give what is known with its basis', async () => {
    const outlet = report.entities.find(({ id }) => id === 'desk') as Entity;
    const html = await facts({
      outlet,
      outletBasis: 'address',
      author: 'A. Writer',
      headline: 'Sand on the move',
      address: 'https://daily.example/sand',
      addressBasis: 'stored copy',
      addressMatched: '2021-06-01',
      verified: { date: '2021-07-02', result: 'every passage found' },
    });
    expect(html).toContain('Outlet River Desk Taken from the article’s address Author A. Writer');
    expect(html).toContain('Its own headline Sand on the move');
    expect(html).toContain(
      'daily.example Matched against a stored copy of the page, 1 June 2021 ' +
        'Compared with the text handed in 2 July 2021: every passage found',
    );
  });
});

describe('an article at its address', () => {
  const address = 'https://daily.example/sand';
  const looked = (state: 'alive' | 'changed' | 'gone' | 'removed' | 'unclear', paragraphs?: number[]) =>
    facts({
      address,
      standing: [
        { from: '2021-06-01', to: '2021-06-01', state: 'alive', words: 'x' },
        { from: '2021-07-01', to: '2021-07-02', state, words: 'behind the scenes', paragraphs },
      ],
    });

  it('is said to stand, to have changed or to be gone, with the day of the last look', async () => {
    const says = (words: string) => expect.stringContaining(`daily.example On 2 July 2021 ${words}`);
    expect(await looked('alive')).toEqual(says('it stood there in the words that we read.'));
    expect(await looked('changed', [2])).toEqual(
      says(
        'paragraph 2 no longer stood there in the words that we read. A change may be a correction: read the article itself.',
      ),
    );
    expect(await looked('changed', [2, 3])).toEqual(says('paragraphs 2 and 3 no longer stood there'));
    expect(await looked('gone')).toEqual(says('the article was not to be found there.'));
    expect(await looked('removed')).toEqual(
      says('the outlet answered that the article has been taken down.'),
    );
    expect(await looked('unclear')).toEqual(
      says('it could not be seen whether the article still stands there.'),
    );
    expect(await looked('gone')).not.toContain('behind the scenes');
  });

  it('has a copy beside it only where one is offered', async () => {
    const archived = { address: 'https://copies.example/1', date: '2021-05-05' };
    const copied = { address, archived };
    expect(await facts({ ...copied, copy: null })).not.toContain('Copy of');
    expect(await facts({ ...copied, copy: archived })).toContain(
      'daily.example Copy of 5 May 2021 . We have not made it, and offer it because we know of no change to the article.',
    );
  });
});

describe('the page of an article', () => {
  it('says that the summary is ours, and gives its findings with grade and denial', async () => {
    const html = await hear(ArticleBody, { article, report });
    expect(html).toContain('Outlet not named in the text, 4 March 2021');
    expect(html).toContain(
      'What it reports Our own summary. The underlined words carry the numbered findings.',
    );
    expect(html).toMatch(/Its findings Paragraph 1 Finding 1 /);
    expect(html).toContain('Gravel to Birch Alleged. Outlet not named in the text. Denied by Birch GmbH');
  });

  it.each([
    [
      [
        { by: 'paragraph', at: 5 },
        { by: 'paragraph', at: 3 },
      ],
      [{ by: 'paragraph', at: 2 }],
      3,
    ],
    [
      [
        { by: 'page', at: 12 },
        { by: 'page', at: 10 },
      ],
      [{ by: 'page', at: 9 }],
      10,
    ],
    [
      [
        { by: 'minute', at: '12:30' },
        { by: 'minute', at: '10:05' },
      ],
      [{ by: 'minute', at: '9:50' }],
      '10:05',
    ],
  ] as [Passage[], Passage[], number | string][])(
    'gives each finding once, under the first passage that carries it, in the article’s order: %j, %j',
    (later, earlier, first) => {
      const [one, two] = article.findings;
      const moved = (finding: Finding, passages: Passage[]): Finding => ({
        ...finding,
        evidence: passages.map((passage) => ({ ...finding.evidence[0]!, article, passage })),
      });
      const findings = [moved(one!, later), moved(two!, earlier)];
      expect(
        findingsByPassage({ ...article, findings }).map(({ passage, findings: each }) => [
          passage.at,
          each.map(({ number }) => number),
        ]),
      ).toEqual([
        [earlier[0]!.at, [2]],
        [first, [1]],
      ]);
    },
  );

  it('has the remarks of the editors with their paragraph', async () => {
    const noted = { ...article, findings: [], notes: [{ text: 'Garbled.', paragraph: 2 }] };
    const html = await hear(ArticleBody, { article: noted, report });
    expect(html).toContain('Notes by the editors Garbled. Paragraph 2');
    expect(html).toContain('No finding rests on this article yet.');
  });
});

it('the table of articles says whose reporting each rests on', async () => {
  expect(await hear(ArticleTable, { articles: report.articles })).toBe(
    'Published What it reports Whose reporting it retells Read in Findings ' +
      '4 March 2021 Sand moved its own, or that of somebody not named Outlet not named in the text, English 2 ' +
      '9 May 2021 More sand moved its own, or that of somebody not named, beside what was seen by River Desk Outlet not named in the text, English 3',
  );
});
