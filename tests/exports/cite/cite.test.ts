import { describe, expect, it } from 'vitest';
import { namesPerson } from '../../../src/model/persons/public.ts';
import { gradeWords } from '../../../src/text/grade.ts';
import { laterWords } from '../../../src/text/superseded.ts';
import { bibtex, cslJson, ris } from '../../../src/exports/cite/data.ts';
import { citingSentence, whatItDoes } from '../../../src/exports/cite/sentence.ts';
import { apa, chicago, markdown, mla, wikipedia } from '../../../src/exports/cite/styles.ts';
import { authorOf, authorsOf } from '../../../src/exports/cite/author.ts';
import { findingWork, goneWork, reportingWorks, type Work } from '../../../src/exports/cite/work.ts';
import { citeKit } from '../../../src/exports/cite/cite.ts';
import { guardedStatement } from '../../../src/exports/words.ts';
import { edtfOf } from '../../../src/schema/edtf.ts';
import type { Finding } from '../../../src/model/report.ts';
import { readBibtex, plain, readRis } from './bib.ts';
import { address, finding, quarry, reports } from '../reports.ts';

const GOLDEN = ['apa', 'chicago', 'mla', 'wikipedia', 'markdown', 'bibtex', 'ris', 'csl'];

describe('the golden files', () => {
  const kits = quarry.findings.map((item) => citeKit(item, quarry, address));

  it.each(GOLDEN)('%s', async (id) => {
    const citations = kits.map((kit) => kit.citations.find((citation) => citation.id === id)!);
    const text = citations
      .map(
        ({ label, finding: own, reporting }) =>
          `== ${label}\n${own}\n-- the original reporting\n${reporting}\n`,
      )
      .join('\n');
    await expect(text).toMatchFileSnapshot(`golden/${id}.txt`);
  });

  it('the sentence, the line and the links', async () => {
    const text = kits
      .map(({ line, link, pinned, sentence }) => [line, link, pinned, sentence].join('\n'))
      .join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('golden/sentence.txt');
  });

  it('the sentences to copy of the report that is published, for a reviewer to read aloud', async () => {
    const [, published] = reports[1];
    const text = published.findings.map((item) => citeKit(item, published, address).sentence).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('golden/published-sentences.txt');
  });
});

describe.each(reports)('every citation of %s', (_, report) => {
  const kits = report.findings.map((item) => [item, citeKit(item, report, address)] as const);

  it('has no number that the finding does not have', () => {
    for (const [item, kit] of kits) {
      const now = item.versions.at(-1)!;
      const told = [
        guardedStatement(item),
        item.title,
        gradeWords(item),
        now.url,
        now.date ?? '',
        kit.pinned,
        report.site.title,
        `${item.number} ${now.n}`,
      ].join(' ');
      // 2020-01-20 is written as "20 January 2020" and [2020, 1, 20].
      const known = new Set(told.match(/\d+/g)!.flatMap((digits) => [digits, String(Number(digits))]));
      for (const { id, finding: text } of kit.citations)
        expect(
          text
            .replace(/^T2 /gm, '')
            .match(/\d+/g)!
            .filter((digits) => !known.has(digits)),
          `${id} of finding ${item.number}`,
        ).toEqual([]);
    }
  });

  it('names the finding, its version and the address that keeps that version', () => {
    for (const [item, kit] of kits) {
      expect(kit.pinned).toBe(address(`/findings/${item.number}/v/${item.version}/`));
      expect(kit.link).toBe(address(`/findings/${item.number}/`));
      for (const { id, finding: text } of kit.citations) {
        expect(text, id).toContain(kit.pinned);
        expect(text.toLowerCase(), id).toMatch(new RegExp(`version\\W+${item.version}\\b`));
        expect(text, id).toContain(`Finding ${item.number}: `);
      }
    }
  });

  it('gives every article that carries the finding its own citation, with its address', () => {
    for (const [item, kit] of kits)
      for (const { article } of item.evidence)
        for (const { id, reporting } of kit.citations) {
          expect(plain(reporting).replaceAll('\\', ''), id).toContain(
            // Inside quotation marks quotation marks are single; a title of ours stands in brackets.
            article.headline !== undefined && (id === 'chicago' || id === 'mla')
              ? article.headline.replaceAll('“', '‘').replaceAll('”', '’')
              : (article.headline ?? article.title),
          );
          if (article.address) expect(reporting, id).toContain(article.address);
        }
  });

  it('keeps the hedged statement in the sentence, behind whom it summarises, and quotes nobody', () => {
    for (const [item, kit] of kits) {
      const told = kit.sentence;
      // What a statement calls "an article of May 2019 that …" is "the article, which …" here.
      const kept = item.statement.split(
        /[Aa]n? (?:undated )?article|[Tt]he article|of \p{L}* ?\d{4}|that |, which /u,
      );
      for (const words of kept.filter((part) => part.length > 20)) expect(told).toContain(words);
      expect(kit.sentence).toMatch(
        new RegExp(
          `^${report.site.title}, finding ${item.number}, (?:summarises|gives its own reading of) \\S`,
        ),
      );
      expect(kit.sentence).not.toMatch(/undefined|null|\(\)|, ,|“”|: “|about \p{L}+ \d{4}\)/u);
      const later = namesPerson(item) ? ` ${laterWords(item)} ` : ' ';
      expect(kit.sentence.endsWith(`.${later}Version ${item.version}, ${kit.pinned}`)).toBe(true);
    }
  });
});

describe.each(reports)('the files of %s', (_, report) => {
  const works = report.findings.map((item): Work[] => [
    findingWork(item, report, address),
    ...reportingWorks(item),
  ]);

  it('are BibTeX', () => {
    for (const list of works) {
      const entries = readBibtex(bibtex(list));
      expect(entries.map(({ key }) => key)).toEqual(list.map(({ key }) => key));
      entries.forEach(({ fields }, index) => {
        expect(plain(fields.title!)).toBe(list[index]!.title);
        expect(fields.url ?? null).toBe(list[index]!.url);
        expect(fields.abstract ? plain(fields.abstract) : null).toBe(list[index]!.abstract);
      });
    }
  });

  it('are RIS', () => {
    for (const list of works) {
      const records = readRis(ris(list));
      expect(records).toHaveLength(list.length);
      records.forEach((record, index) => {
        const work = list[index]!;
        expect(record.TY).toEqual([work.kind === 'finding' ? 'ELEC' : 'NEWS']);
        expect(record.TI).toEqual([work.title]);
        expect(record.UR).toEqual(work.url ? [work.url] : undefined);
        expect(record.AB).toEqual(work.abstract === null ? undefined : [work.abstract]);
        expect(record.T2).toEqual(work.container === null ? undefined : [work.container]);
        if (record.DA) expect(record.DA[0]).toMatch(/^\d{4}\/(\d\d)?\/(\d\d)?\/(about [\w ]+)?$/);
        expect(record.ER).toEqual(['']);
      });
    }
  });

  it('are CSL-JSON', () => {
    const known = new Set([
      'id',
      'type',
      'title',
      'author',
      'container-title',
      'version',
      'issued',
      'language',
      'URL',
      'abstract',
      'note',
    ]);
    for (const list of works) {
      const items = JSON.parse(cslJson(list)) as Record<string, unknown>[];
      items.forEach((item, index) => {
        expect(Object.keys(item).filter((key) => !known.has(key))).toEqual([]);
        expect(['webpage', 'article-newspaper']).toContain(item.type);
        expect(item).toMatchObject({ id: list[index]!.key, title: list[index]!.title });
        const issued = item.issued as { 'date-parts': number[][] } | undefined;
        if (issued) for (const part of issued['date-parts'][0]!) expect(part).toBeTypeOf('number');
      });
    }
  });
});

describe('a citation', () => {
  const work = (changes: Partial<Work>): Work => ({
    ...findingWork(finding(quarry, 1), quarry, address),
    ...changes,
  });

  it('has "n.d." and a word of warning while nothing is published', () => {
    const preview = { ...quarry, site: { ...quarry.site, launched: undefined } };
    const draft = {
      ...finding(quarry, 1),
      version: 1,
      versions: [{ ...finding(quarry, 1).versions[0]!, date: null }],
    };
    const drafted = findingWork(draft, preview, address);
    expect(apa(drafted)).toContain('(n.d.)');
    expect(chicago(drafted)).toContain('Version 1, n.d.');
    expect(mla(drafted)).not.toContain('n.d.');
    expect(readRis(ris([drafted]))[0]!.N1![0]).toContain('preview, not published yet');
  });

  it('says of a withdrawn number that it is withdrawn, and nothing of what it said', () => {
    const gone = quarry.tombstones.find(({ number }) => number === 17)!;
    const all = [apa, chicago, mla, wikipedia, markdown]
      .map((style) => style(goneWork(gone, quarry, address)))
      .join('\n');
    expect(all).toContain('Finding 17 (withdrawn on 2019-10-21)');
    expect(all).not.toContain('contract');
  });

  it('leaves the author out who is the site itself', () => {
    const own = {
      ...quarry,
      site: { ...quarry.site, publisher: { ...quarry.site.publisher, name: quarry.site.title } },
    };
    expect(apa(findingWork(finding(quarry, 1), own, address))).toMatch(
      /^Finding 1: .* \(Version 3\)\. \(2020, January 20\)\. Sand over the Orluna\./,
    );
  });

  it('names a copy of an article only where one is offered, and which of the two is dead', () => {
    const one = finding(quarry, 1);
    const [evidence] = one.evidence;
    const cited = (changes: object) => {
      const article = { ...evidence!.article, ...changes };
      return wikipedia(reportingWorks({ ...one, evidence: [{ ...evidence!, article }] })[0]!);
    };
    const copy = { address: 'https://copies.example/1', date: '2019-06-01' };
    const standing = [{ from: '2019-10-01', to: '2019-10-01', state: 'gone', words: 'x' }];
    const where = '|archive-url=https://copies.example/1 |archive-date=1 June 2019 ';
    expect(cited({ copy, standing })).toContain(`${where}|url-status=dead}}`);
    expect(cited({ copy })).toContain(`${where}|url-status=live}}`);
    expect(cited({ archived: copy })).not.toContain('archive');
  });

  it('survives signs that have a meaning in its format', () => {
    const odd = work({ title: 'A|B [[c]] {{d}} 50 % & #1 _e_ *f* <g> “h”', statement: '100 % of {x} & y_z' });
    expect(wikipedia(odd).slice(2, -2)).not.toMatch(/\{\{|\}\}|\[\[|\]\]|A\|B/);
    expect(plain(readBibtex(bibtex([odd]))[0]!.fields.title!)).toBe(odd.title);
    expect(markdown(odd)).toContain('\\[\\[c\\]\\]');
    expect(chicago(odd)).toContain('‘h’');
  });

  it('carries grade, denial and limits in its abstract, in every file', () => {
    const three = findingWork(finding(quarry, 3), quarry, address);
    for (const text of [
      plain(readBibtex(bibtex([three]))[0]!.fields.abstract!),
      readRis(ris([three]))[0]!.AB![0],
      (JSON.parse(cslJson([three])) as { abstract: string }[])[0]!.abstract,
    ])
      expect(text).toMatch(/ denies it\. Grade: alleged \(.*\)\. Denied by Barcaças Conceição\./);
  });

  it('escapes an address for a template of Wikipedia, which it would end or break', () => {
    const odd = work({ url: 'https://a.example/x|y[1]{z}?q=\'\' "b"&c=<d>' });
    const field = /\|url=(\S+)/.exec(wikipedia(odd))![1]!;
    expect(field).toBe('https://a.example/x%7Cy%5B1%5D%7Bz%7D?q=%27%27%20%22b%22&c=%3Cd%3E');
    expect(decodeURIComponent(field)).toBe(odd.url);
    expect(wikipedia(work({ title: "It''s &#124; here" }))).toContain('It&#39;&#39;s &amp;#124; here');
  });

  it('gives a language by its whole code, or its primary part where a template wants that', () => {
    const filipino = work({ language: 'fil-PH' });
    expect(wikipedia(filipino)).toContain('|language=fil ');
    expect(JSON.parse(cslJson([filipino]))[0].language).toBe('fil-PH');
    expect(readRis(ris([filipino]))[0]!.LA).toEqual(['fil-PH']);
  });

  it('says in every style and file where the work stands', () => {
    const [article] = reportingWorks(finding(quarry, 7));
    for (const style of [apa, chicago, mla, wikipedia, markdown])
      for (const one of [work({}), article!]) expect(style(one), style.name).toContain(one.container);
    const fields = readBibtex(bibtex([article!, work({})])).map(
      (entry) => [entry.type, entry.fields] as const,
    );
    expect(fields[0]![0]).toBe('article');
    expect(plain(fields[0]![1].journal!)).toBe(article!.container);
    expect(plain(fields[1]![1].howpublished!)).toBe(quarry.site.title);
    expect(bibtex(reportingWorks(finding(quarry, 2)))).not.toContain('journal = ');
  });

  it.each([
    ['Inês Fontebela', 'pt', { given: 'Inês', family: 'Fontebela' }],
    ['Jan van den Berg', 'nl', { given: 'Jan', family: 'van den Berg' }],
    ['Jan Willem van den Berg', 'nl', { given: 'Jan Willem', family: 'van den Berg' }],
    ['Anna-Maria O’Neill', 'en', { given: 'Anna-Maria', family: 'O’Neill' }],
    ['Ana Sousa Lima', 'pt', { literal: 'Ana Sousa Lima' }],
    ['Li Wei', 'zh', { literal: 'Li Wei' }],
    ['Ji Ho', 'fil', { given: 'Ji', family: 'Ho' }],
    ['J. Alder', 'en', { literal: 'J. Alder' }],
    ['Newsroom', 'en', { literal: 'Newsroom' }],
  ])('writes the author %s', (name, language, author) => {
    expect(authorOf(name, language)).toEqual(author);
  });

  const jan = { given: 'Jan', family: 'de Wit' };
  const eva = { given: 'Eva', family: 'Hill' };
  const body = (literal: string) => ({ literal });

  it.each([
    ['Jan de Wit en Eva Hill', 'nl', [jan, eva]],
    ['Jan de Wit & Eva Hill', 'fil', [jan, eva]],
    ['Jan de Wit, Eva Hill and Ana Sousa Lima', 'en', [jan, eva, body('Ana Sousa Lima')]],
    ['Jan de Wit, Eva Hill, and Mo Ek', 'en-GB', [jan, eva, { given: 'Mo', family: 'Ek' }]],
    ['Eva Hill; River Newsroom', 'en', [eva, body('River Newsroom')]],
    ['Eva Hill and ANP', 'en', [eva, body('ANP')]],
    ['River Staff', 'en', [body('River Staff')]],
    ['Redactie Economie en Handel', 'nl', [body('Redactie Economie en Handel')]],
    ['Hill and Vale', 'en', [body('Hill and Vale')]],
    ['Richkova Khronika', 'uk', [body('Richkova Khronika')]],
    ['EVA HILL', 'en', [{ given: 'EVA', family: 'HILL' }]],
  ])('writes the authors of the line "%s"', (author, language, authors) => {
    const { outlet } = finding(quarry, 7).evidence[0]!.article;
    expect(authorsOf({ author, language, outlet })).toEqual(authors);
  });

  it('writes several authors as each style and format wants them, and a body whole', () => {
    const three = work({
      authors: [{ given: 'Jan-Piet Kees', family: 'de Wit' }, eva, body('River, Hill and Vale')],
    });
    const two = work({ authors: [jan, eva] });
    expect(apa(three)).toMatch(/^de Wit, J\.-P\. K\., Hill, E\., & River, Hill and Vale\. /i);
    expect(apa(two)).toMatch(/^de Wit, J\., & Hill, E\. /i);
    expect(chicago(three)).toMatch(/^de Wit, Jan-Piet Kees, Eva Hill, and River, Hill and Vale\. /i);
    expect(mla(two)).toMatch(/^de Wit, Jan, and Eva Hill\. /i);
    expect(mla(three)).toMatch(/^de Wit, Jan-Piet Kees, et al\. /i);
    expect(wikipedia(three)).toContain(
      '|last1=de Wit |first1=Jan-Piet Kees |last2=Hill |first2=Eva |author3=River, Hill and Vale |',
    );
    expect(readBibtex(bibtex([three]))[0]!.fields.author).toBe(
      'de Wit, Jan-Piet Kees and Hill, Eva and {River, Hill and Vale}',
    );
    expect(readRis(ris([three]))[0]!.AU).toEqual([
      'de Wit, Jan-Piet Kees',
      'Hill, Eva',
      'River, Hill and Vale',
    ]);
    expect(JSON.parse(cslJson([three]))[0].author[2]).toEqual({ literal: 'River, Hill and Vale' });
  });
});

describe('the sentence to copy', () => {
  const onSite = 'an article on the site of Diário de Lusávia (14 May 2019)';
  const undated = 'an undated article in Richkova Khronika';

  it.each([
    [1, `summarises ${onSite}; and ${undated}, which passes on a report by Ribapress`],
    [2, `summarises ${onSite}`],
    [4, `summarises ${onSite}, which cites what Orluna Desk saw; and ${undated}`],
    [7, `summarises ${undated}`],
    [8, `summarises what ${undated} says in its own voice`],
    [9, `summarises ${onSite}, which retells an investigation by Orluna Desk; and ${undated}`],
    [11, `summarises ${onSite} and ${undated}`],
  ])('says whom finding %i summarises, and nobody twice', (number, words) => {
    expect(whatItDoes(finding(quarry, number))).toBe(words);
  });

  /** Finding 8 of the invented investigation, changed. */
  const eight = (changes: Partial<Finding>, article: object = {}, source: object = {}): Finding => {
    const item = finding(quarry, 8);
    const evidence = item.evidence.map((one) => ({
      ...one,
      article: { ...one.article, ...article },
      credited: one.credited.map((credited) => ({ ...credited, ...source })),
    }));
    return { ...item, ...changes, evidence: evidence.slice(0, 1) };
  };
  const copied = (...args: Parameters<typeof eight>) =>
    citingSentence(eight(...args), 'Sand', 'https://x.example/8');

  it('is in our words: no quotation marks round the statement, address and version at its end', () => {
    expect(copied({})).toBe(
      `Sand, finding 8, summarises what ${undated} says in its own voice: ${finding(quarry, 8).statement} No answer is recorded in the articles. Version 1, https://x.example/8`,
    );
  });

  it('gives no day for an undated article, and says where no outlet is named', () => {
    expect(whatItDoes(eight({}, { outlet: null }))).toContain('an undated article whose outlet is not named');
    expect(whatItDoes(eight({}, { outlet: null, published: edtfOf('2019-06') }))).toContain(
      'an article of June 2019 whose outlet is not named',
    );
    for (const published of ['2019-06~', '2019?', '2019-05/2019-06'])
      expect(copied({}, { published: edtfOf(published) })).not.toMatch(/2019/);
  });

  it('does not name an outlet, a day or an article that the statement names', () => {
    const dated = { published: edtfOf('2019-06-02') };
    expect(copied({ statement: 'Zarinbud is one of four, says Richkova Khronika.' }, dated)).toMatch(
      /^Sand, finding 8, summarises an article of 2 June 2019: Zarinbud is one of four, says Richkova/,
    );
    expect(copied({ statement: 'On 2 June 2019 Richkova Khronika named it.' }, dated)).toMatch(
      /^Sand, finding 8, summarises an article: On 2 June/,
    );
    expect(
      copied({ statement: 'It is one of four, says an article of June 2019 that names nobody.' }, dated),
    ).toMatch(
      /^Sand, finding 8, summarises Richkova Khronika \(2 June 2019\): It is one of four, says the article, which names nobody\./,
    );
    expect(copied({ statement: 'An article of June 2019 says so.' }, dated)).toContain(
      ': The article says so. ',
    );
  });

  it('names our own reading, and what an article says without a source as it retells somebody', () => {
    expect(whatItDoes(eight({}, {}, { kind: 'our reading' }))).toBe(`gives its own reading of ${undated}`);
    const retells = [quarry.sources.find(({ id }) => id === 'orluna-investigation')!];
    expect(whatItDoes(eight({}, {}, { retells }))).toBe(
      `summarises what ${undated} says without naming a source, in retelling an investigation by Orluna Desk`,
    );
    expect(whatItDoes(eight({ statement: 'So Orluna Desk may have found.' }, {}, { retells }))).toBe(
      `summarises what ${undated} says without naming a source`,
    );
  });

  it('names a speaker, once', () => {
    const spoken = { kind: 'statement', by: [quarry.entities.find(({ id }) => id === 'zarinbud')!] };
    expect(whatItDoes(eight({ statement: 'The company is one of four, it says.' }, {}, spoken))).toBe(
      `summarises ${undated}, which gives the word of Zarinbud`,
    );
    expect(whatItDoes(eight({}, {}, spoken))).toBe(`summarises ${undated}`);
  });
});
