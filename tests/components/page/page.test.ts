import { describe, expect, it } from 'vitest';
import ErrorLink from '../../../src/components/page/ErrorLink.astro';
import Foot from '../../../src/components/page/Foot.astro';
import Method from '../../../src/components/page/Method.astro';
import Page from '../../../src/components/page/Page.astro';
import Prose from '../../../src/components/page/Prose.astro';
import Search from '../../../src/components/page/Search.astro';
import { crumbsOf } from '../../../src/components/page/crumbs.ts';
import { summary, type SearchWords } from '../../../src/components/page/search.ts';
import { hear, htmlOf, textOf } from '../aloud.ts';
import { sand } from '../sand.ts';

const report = sand();
const launched = sand({ launched: '2021-06-01' });

describe('the frame of a page', () => {
  it('says in a preview that numbers may move, and after the launch that they are kept', async () => {
    expect(await hear(Foot, { site: report.site })).toMatch(
      /^This is a preview: the numbers of findings may still move\. We have not contacted the parties\. /,
    );
    expect(await hear(Foot, { site: launched.site })).toMatch(
      /^Findings are numbered once and keep their number\. We have not contacted the parties\. /,
    );
  });

  it('names who publishes it, the licence and where to write', async () => {
    expect(await hear(Foot, { site: report.site })).toContain(
      'Findings that pull apart What rests on what What is new Corrections Permanent addresses Data How we work, contact, privacy ' +
        'Published by Desk. Text and data: CC BY 4.0. Errors: a@sand.example.',
    );
  });

  it('has a title of its own with the name of the site, menus and breadcrumbs', async () => {
    const props = {
      site: report.site,
      title: 'Data',
      description: 'Files.',
      crumbs: crumbsOf('home', 'data'),
    };
    const html = await htmlOf(Page, { props, request: new Request('https://sand.example/data/') });
    expect(html).toContain('<title>Data – Sand</title>');
    expect(textOf(html)).toContain(
      'Skip to the content Sand Report Findings Who is who Relations Timeline Articles How we work Search Home Data Data',
    );
    for (const label of ['Main', 'Breadcrumbs', 'About this report'])
      expect(html).toContain(`aria-label="${label}"`);
    const home = await htmlOf(Page, {
      props: { site: report.site, description: 'x' },
      request: new Request('https://sand.example/'),
    });
    expect(home).toContain('<title>Sand: Who moved it</title>');
  });

  it('asks search engines to pass a page over only where it is told to', async () => {
    const props = { site: report.site, title: 'Anna K.', description: 'x' };
    const request = new Request('https://sand.example/entities/p7/');
    const noindex = '<meta name="robots" content="noindex">';
    expect(await htmlOf(Page, { props: { ...props, noindex: true }, request })).toContain(noindex);
    expect(await htmlOf(Page, { props, request })).not.toContain('noindex');
  });
});

describe('the letter about an error', () => {
  it('names the finding and its version', async () => {
    const html = await htmlOf(ErrorLink, { props: { finding: report.findings[1], site: report.site } });
    expect(textOf(html)).toBe('Report an error in finding 2');
    expect(decodeURIComponent(html)).toContain('subject=Sand: error in finding 2, version 1');
  });
});

describe('the marks in a text', () => {
  it('say their finding aloud and wear its grade', async () => {
    const prose = [
      {
        type: 'paragraph',
        children: [{ type: 'finding', number: 2, children: [{ type: 'text', value: 'gravel' }] }],
      },
    ];
    const html = await htmlOf(Prose, { props: { prose, findings: report.byNumber } });
    expect(textOf(html)).toBe('gravel (finding 2)');
    expect(html).toContain('class="marked b-alleged"');
  });
});

describe('the search', () => {
  it('says without a script where everything stands', async () => {
    const html = await htmlOf(Search);
    expect(textOf(html)).toBe(
      'Words, a name in any spelling recorded here, or the number of a finding Search ' +
        'Searching needs a script, which is not running. These lists hold everything that a search would find: ' +
        'All findings, by chapter Everybody and everything named The articles read',
    );
    expect(html).toContain('aria-label="Results"');
  });

  it('hands its script words that say how much of what was found is shown', async () => {
    const json = /data-words="([^"]+)"/
      .exec(await htmlOf(Search))![1]!
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"');
    const say = JSON.parse(json) as SearchWords;
    expect([say.idle, say.busy, say.failed]).toEqual([
      'Type to search.',
      'Searching …',
      'The search index could not be loaded. The lists below hold everything.',
    ]);
    expect(summary(0, 'sand', say)).toBe(
      'Nothing found for “sand”. Try another word or spelling, or the start of a word.',
    );
    expect(summary(1, 'sand', say)).toBe('1 result for “sand”.');
    expect(summary(20, 'sand', say)).toBe('20 results for “sand”.');
    expect(summary(21, '{count}', say)).toBe('The first 20 results for “{count}”.');
  });
});

describe('how we work', () => {
  it('promises numbers only once they are kept', async () => {
    const preview = await hear(Method, { report });
    expect(preview).toContain(
      'This is a preview. Once the report is published, the number of a finding is given once and never used again; until then numbers may move. 4 findings from 2 articles stand here now.',
    );
    const kept = await hear(Method, { report: launched });
    expect(kept).toContain(
      'A finding has a number that is given once and never used again. When a finding changes, its earlier version stays readable at an address of its own. 4 findings from 2 articles stand here now.',
    );
    expect(kept).not.toContain('preview');
  });

  it('says what a finding is, how support is counted and that nothing is decided', async () => {
    const html = await hear(Method, { report });
    expect(html).toContain(
      'A finding is one sentence of our own that can be checked. It says who says so, names the article and the place in it, and gives a few words to look for there. Diagrams, timelines and lists on this site are drawn from the findings and from nothing else.',
    );
    expect(html).toContain(
      'Support is counted by root, not by article: two articles that retell the same investigation are one source. What rests on what shows it finding by finding.',
    );
    expect(html).toContain(
      'Where two findings contradict each other we don’t decide between them. Findings that pull apart says what each of them says.',
    );
  });

  it('says that a denial is no grade, and counts only against the finding that it answers', async () => {
    const html = await hear(Method, { report });
    expect(html).toContain('What the grades mean In records ');
    expect(html).toContain('Left open Not a grade: the articles do not answer the question.');
    expect(html).toContain(
      'Denied Somebody denies this very finding. Denial is not a grade: it stands beside one, with who denies what. An assurance, or a denial of something else, is not counted.',
    );
  });

  it('says whom we asked, who translates, how persons are named, and where complaints go', async () => {
    const html = await hear(Method, { report });
    expect(html).toContain(
      'Whom we asked We have not contacted the parties. Where the articles record no answer, the finding says so.',
    );
    expect(html).toContain('A translated statement is paraphrased, not quoted.');
    expect(html).toContain(
      'A person known from an arrest or an accusation is named by given name and initial on its own page and those of the findings that name it, and is “a person” everywhere else. We repeat what was reported then; what came later is outside this collection.',
    );
    expect(html).toContain('What the collection holds Two articles.');
    expect(html).toContain('Who publishes this Desk. Nobody.');
    expect(html).toContain(
      'Errors: a@sand.example. Complaints and legal matters: b@sand.example. Each finding has a link that fills in its number and version. Every correction is listed.',
    );
    expect(html).toContain('Licence Text and data may be used under CC BY 4.0.');
  });
});
