import { describe, expect, it } from 'vitest';
import AsOf from '../../../src/components/lists/AsOf.astro';
import AsOfMonths from '../../../src/components/lists/AsOfMonths.astro';
import Corroboration from '../../../src/components/lists/Corroboration.astro';
import FindingList from '../../../src/components/lists/FindingList.astro';
import FindingRow from '../../../src/components/lists/FindingRow.astro';
import InPages from '../../../src/components/lists/InPages.astro';
import ListLinks from '../../../src/components/lists/ListLinks.astro';
import ListPageHead from '../../../src/components/lists/ListPageHead.astro';
import NetworkFigure from '../../../src/components/lists/NetworkFigure.astro';
import TimelineFigure from '../../../src/components/lists/TimelineFigure.astro';
import { wholeNetwork } from '../../../src/diagrams/network/whole.ts';
import { MOST, pagedList } from '../../../src/model/list-pages.ts';
import type { Finding, Report, Source, Article } from '../../../src/model/report.ts';
import { edtfOf } from '../../../src/schema/edtf.ts';
import { hear } from '../aloud.ts';
import { sand } from '../sand.ts';

const report = sand();
const [sold, denied, word, open] = report.findings as [Finding, Finding, Finding, Finding];

describe('a row of a list of findings', () => {
  const row = (finding: Finding, more = {}) => hear(FindingRow, { finding, ...more });

  it('says the grade, who says so, and who denies it', async () => {
    expect(await row(sold)).toMatch(/Sand to Birch In records cited by the article\. /);
    expect(await row(denied)).toMatch(
      /Gravel to Birch Alleged\. Outlet not named in the text\. Denied by Birch GmbH$/,
    );
    expect(await row(word)).toMatch(/Stated by Birch GmbH, via outlet not named in the text$/);
    expect(await row(open)).toMatch(/Left open\. Outlet not named in the text$/);
  });

  it('shows the whole statement where it is asked for, and says when there is no row', async () => {
    expect(await row(denied, { words: 'statement' })).toContain(
      'Alder is said to have sold gravel to Birch.',
    );
    expect(await hear(FindingList, { findings: [], empty: 'None.' })).toBe('None.');
  });
});

describe('what was known by the end of a month', () => {
  const hearAsOf = (report: Report, month: string) =>
    hear(AsOf, { report, month, whole: wholeNetwork(report) });
  const asOf = (month: string) => hearAsOf(report, month);

  it('counts what had appeared, and says that later things are left out', async () => {
    const march = await asOf('2021-03');
    expect(march).toContain('What had been reported by the end of March 2021');
    expect(march).toContain(
      '1 article of this collection had appeared, with 2 findings, 2 of them new in March 2021.',
    );
    expect(march).toContain(
      'What an article first reported later is left out: findings, answers, denials and tensions. Findings stand here in today’s wording.',
    );
    expect(march).not.toContain('Birch on clay');
    expect(await asOf('2021-05')).toContain(
      '2 articles of this collection had appeared, with 4 findings, 2 of them new in May 2021.',
    );
  });

  it('lists what was new, with its grade, and what pulled apart by then', async () => {
    const may = await asOf('2021-05');
    const fresh = may.slice(may.indexOf('New in May 2021'), may.indexOf('Findings that sat uneasily'));
    expect(fresh).toContain('Birch on clay Stated by Birch GmbH');
    expect(fresh).not.toContain('Sand to Birch');
    expect(may).toContain('Findings that sat uneasily together by then');
    expect(may.split('by then')[1]).toContain('Gravel or none');
    const march = await asOf('2021-03');
    expect(march.split('by then')[1]).toContain('Sand and gravel');
    expect(march.split('by then')[1]).not.toContain('Gravel or none');
  });

  it('says so where nothing was new, and where there is too much to show', async () => {
    const later = { ...report.articles[0]!, slug: 'late', published: report.articles[1]!.published };
    const quiet = { ...report, articles: [report.articles[0]!, later], findings: [denied] };
    expect(await hearAsOf(quiet, '2021-05')).toContain('No finding was new.');
    const many = Array.from({ length: MOST.findings + 1 }, (_, index) => ({ ...word, number: index + 1 }));
    const long = await hearAsOf({ ...report, findings: many }, '2021-05');
    expect(long).toContain(
      '201 findings, too many for one picture: see the timeline by chapter, which shows the later ones too.',
    );
    expect(long).toContain('201 findings, too many to list here; each article above lists its own.');
  });

  it('calls nothing new that an article without a date says: it stands apart', async () => {
    const undated = (article: Article) => {
      if (article.slug !== 'weekly') return article;
      return { ...article, published: edtfOf('2021-05~'), publishedBasis: 'derived' as const };
    };
    const articles = report.articles.map(undated);
    const findings = report.findings.map((each) => ({
      ...each,
      evidence: each.evidence.map((item) => ({ ...item, article: undated(item.article) })),
    }));
    const vague = { ...report, articles, findings };
    const may = await hearAsOf(vague, '2021-05');
    expect(may).toMatch(
      /^What had been reported by about May 2021 1 dated article of this collection had appeared/,
    );
    expect(may).toContain(
      'One more article prints no date, or none that is certain; the 2 findings that it alone carries may be later and stand apart below.',
    );
    expect(may).not.toContain('New in');
    // Not in the picture either.
    expect(may.slice(0, may.indexOf('Without a certain date'))).not.toContain('Birch on clay');
    const apart = may.slice(may.indexOf('Without a certain date'), may.indexOf('Findings that sat'));
    expect(apart).toContain('about May 2021; the article prints no date');
    expect(apart).toContain('Birch on clay Stated by Birch GmbH');
    expect(apart).not.toContain('Gravel to Birch');
    expect(await hear(AsOfMonths, { report: vague })).toContain('March 2021 about May 2021');
  });

  it('leads to every month and to the whole', async () => {
    expect(await hear(AsOfMonths, { report, month: '2021-03' })).toBe(
      'What had been reported by the end of March 2021 May 2021 the whole collection',
    );
  });
});

describe('what rests on what', () => {
  const corroboration = (findings: Finding[]) => hear(Corroboration, { findings });

  it('counts by root and says that a second article adds none', async () => {
    const html = await corroboration(report.findings);
    expect(html).toContain('1 finding on two independent roots or more');
    expect(html).toContain(
      '3 findings rest on one root: one record, one investigation, one speaker, one article that names no source, or our own reading. A second article that retells the same root adds none, nor do two names of one root.',
    );
  });

  it('says when two roots are not independent', async () => {
    const html = await corroboration(report.findings);
    expect(html).toContain(
      'Books of the port · Books of the river. Not independent: both rest on harbour books',
    );
    expect(html).toContain(
      'A and B have a kind of record in common (harbour books). They may come from the same data: two findings on two of them do not confirm each other.',
    );
  });

  it('says of each root who saw it and which kind of record it is', async () => {
    const html = await corroboration(report.findings);
    expect(html).toContain(
      'Books of the port Who saw them is not named; not seen by us. Kind of record: harbour books',
    );
    expect(html).toContain('Books of the river Seen by River Desk; not by us. Kind of record: harbour books');
    expect(html).toContain('A statement by Birch Said by Birch GmbH; to whom is not given');
    expect(html).toContain('The daily article in its own words The article credits nobody for this');
  });

  it('counts several statements of one party, and names of one investigation, as one voice', async () => {
    const desk = report.entities.filter(({ id }) => id === 'desk');
    const again = { ...word.roots[0]!, id: 'birch-again', title: 'A second statement by Birch' };
    const study = {
      ...again,
      id: 'study',
      title: 'The sand study',
      kind: 'investigation',
      by: desk,
    } as Source;
    const told = {
      ...study,
      id: 'told',
      title: 'As it retells',
      kind: 'own words',
      retells: [study],
    } as Source;
    const html = await corroboration([
      { ...word, roots: [word.roots[0]!, again] },
      { ...sold, roots: [study, told] },
    ]);
    expect(html).toContain('No finding rests on two independent roots');
    expect(html).toContain(
      'A and B are all the word of Birch GmbH, in 2 statements: they count as one voice.',
    );
    expect(html).toContain('C and D are one investigation by River Desk, be it under several names');
  });

  it('says when nothing rests on two roots', async () => {
    expect(await corroboration([denied])).toContain(
      'No finding rests on two independent roots Every finding rests on one',
    );
    expect(await corroboration([sold, denied])).toContain('One finding rests on one root');
    expect(await corroboration([denied, word])).not.toContain('Not independent');
  });

  it('gives two roots of different kinds without a warning', async () => {
    const roots = [...sold.roots.slice(0, 1), ...word.roots];
    const html = await corroboration([{ ...sold, roots } as Finding]);
    expect(html).toContain('Books of the port · A statement by Birch');
    expect(html).not.toContain('Not independent');
    expect(html).not.toContain('a kind of record in common');
  });

  it('counts roots of one kind that are too many to name', async () => {
    const roots = Array.from({ length: 13 }, (_, index) => ({ ...sold.roots[0]!, id: `books-${index}` }));
    expect(await corroboration([{ ...sold, roots } as Finding])).toContain(
      '13 roots have a kind of record in common (harbour books).',
    );
  });
});

describe('a list that is too long for one page', () => {
  const list = pagedList('/findings/', report.findings, report.chapters, 3);

  it('gives the way to each of its pages', async () => {
    expect(await hear(InPages, { list })).toBe('Sand 4 findings, 2 pages: Sand, page 1: 1–3 Sand, page 2: 4');
    expect(await hear(InPages, { list, dated: true })).toContain('Sand, page 2: no date');
    expect(await hear(InPages, { list: pagedList('/x/', [denied], report.chapters, 0.5) })).toContain(
      '1 finding',
    );
  });

  it('says on each page which one it is', async () => {
    const head = await hear(ListPageHead, { list, page: list.pages[1]!, of: 'Findings' });
    expect(head).toBe('Findings: Sand Who moved sand? Page 2 of 2, 1 finding 1–3 4');
  });

  it('leads to the lists by party and by article', async () => {
    expect(await hear(ListLinks, { report })).toMatch(
      /^By party: \d+ names .* By article: 2 articles Sand moved 2 More sand moved 3$/,
    );
  });
});

describe('the two figures', () => {
  it('say when there is nothing to draw', async () => {
    const heardOf = (changes: object) =>
      hear(NetworkFigure, { report: { ...report, ...changes }, findings: [denied] });
    const none = 'No relation between two parties is in the articles.';
    expect(await heardOf({ findings: [denied], tombstones: [] })).toBe(none);
    // Others have relations, of whatever kind, or are no more: then nobody can say that the articles have none.
    const tie = { ...denied, relations: [{ kind: 'linked to' }] };
    for (const changes of [
      { findings: [denied, tie], tombstones: [] },
      { findings: [denied], tombstones: [{}] },
    ])
      expect(await heardOf(changes)).toBe(
        'No relation that a diagram shows stands here. What findings say of two parties stands on their pages.',
      );
    expect(await hear(TimelineFigure, { report, findings: [denied], undated: false })).toBe(
      'No finding here has a date.',
    );
  });

  it('say which findings have a relation that is not drawn', async () => {
    const tie = { ...denied, number: 77, relations: [{ kind: 'linked to' }] } as unknown as Finding;
    const heard = (findings: Finding[]) => hear(NetworkFigure, { report, findings });
    expect(await heard([...report.findings, tie])).toContain(
      'Relations that are not drawn here are told in Finding 77.',
    );
    expect(await heard([...report.findings])).not.toContain('not drawn here');
  });

  it('counts as rows what has a date, whatever else is in the list', async () => {
    expect(await hear(TimelineFigure, { report })).toContain('1 finding in rows.');
  });

  it('say that the day is that of the first article of this collection', async () => {
    const timeline = await hear(TimelineFigure, { report, undated: false });
    expect(timeline).toContain(
      '1 finding in rows. Each row shows the days of what happened, was said or is alleged, in words and as a mark, and the first article of this collection that reported it. The same stands below as a list.',
    );
  });
});
