import { describe, expect, it } from 'vitest';
import ArticleBody from '../../../src/components/article/ArticleBody.astro';
import ArticleFacts from '../../../src/components/article/ArticleFacts.astro';
import ArticleTable from '../../../src/components/article/ArticleTable.astro';
import type { Article, Entity } from '../../../src/model/report.ts';
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

describe('the page of an article', () => {
  it('says that the summary is ours, and gives its findings with grade and denial', async () => {
    const html = await hear(ArticleBody, { article, report });
    expect(html).toContain('Outlet not named in the text, 4 March 2021');
    expect(html).toContain(
      'What it reports Our own summary. The underlined words carry the numbered findings.',
    );
    expect(html).toContain('Its findings');
    expect(html).toContain('Gravel to Birch Alleged. Outlet not named in the text. Denied by Birch GmbH');
  });

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
      '4 March 2021 Sand moved nobody’s, or not named Outlet not named in the text, English 2 ' +
      '9 May 2021 More sand moved nobody’s, or not named Outlet not named in the text, English 3',
  );
});
