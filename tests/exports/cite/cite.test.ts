import { describe, expect, it } from 'vitest';
import { gradeWords } from '../../../src/text/grade.ts';
import { bibtex, cslJson, ris } from '../../../src/exports/cite/data.ts';
import { accordingTo, citingSentence } from '../../../src/exports/cite/sentence.ts';
import { apa, chicago, markdown, mla, wikipedia } from '../../../src/exports/cite/styles.ts';
import {
  authorOf,
  findingWork,
  goneWork,
  reportingWorks,
  type Work,
} from '../../../src/exports/cite/work.ts';
import { citeKit } from '../../../src/exports/cite/cite.ts';
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
});

describe.each(reports)('every citation of %s', (_, report) => {
  const kits = report.findings.map((item) => [item, citeKit(item, report, address)] as const);

  it('has no number that the finding does not have', () => {
    for (const [item, kit] of kits) {
      const now = item.versions.at(-1)!;
      const told = [
        item.statement,
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

  it('keeps the statement word by word in the sentence, behind who says so', () => {
    for (const [item, kit] of kits) {
      expect(kit.sentence).toContain(item.statement.replaceAll('“', '‘').replaceAll('”', '’'));
      expect(kit.sentence).toMatch(/^(According to|Left open by) \S/);
      expect(kit.sentence).not.toMatch(/undefined|null|\(\)|, ,|“”/);
      for (const { article } of item.evidence)
        expect(kit.sentence).toContain(article.outlet?.name ?? 'whose outlet is not named');
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
        if (fields.abstract) expect(plain(fields.abstract)).toBe(list[index]!.statement);
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
        if (record.DA) expect(record.DA[0]).toMatch(/^\d{4}\/(\d\d)?\/(\d\d)?\/(about)?$/);
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

  it('survives signs that have a meaning in its format', () => {
    const odd = work({ title: 'A|B [[c]] {{d}} 50 % & #1 _e_ *f* <g> “h”', statement: '100 % of {x} & y_z' });
    expect(wikipedia(odd).slice(2, -2)).not.toMatch(/\{\{|\}\}|\[\[|\]\]|A\|B/);
    expect(plain(readBibtex(bibtex([odd]))[0]!.fields.title!)).toBe(odd.title);
    expect(markdown(odd)).toContain('\\[\\[c\\]\\]');
    expect(chicago(odd)).toContain('‘h’');
  });

  it.each([
    ['Inês Fontebela', 'pt', { given: 'Inês', family: 'Fontebela' }],
    ['Jan van den Berg', 'nl', { given: 'Jan', family: 'van den Berg' }],
    ['Anna-Maria O’Neill', 'en', { given: 'Anna-Maria', family: 'O’Neill' }],
    ['Ana Sousa Lima', 'pt', { literal: 'Ana Sousa Lima' }],
    ['Li Wei', 'zh', { literal: 'Li Wei' }],
    ['J. Alder', 'en', { literal: 'J. Alder' }],
    ['Newsroom', 'en', { literal: 'Newsroom' }],
  ])('writes the author %s', (name, language, author) => {
    expect(authorOf(name, language)).toEqual(author);
  });
});

describe('accordingTo', () => {
  it.each([
    [
      1,
      'According to Orluna Desk, as retold by Diário de Lusávia (14 May 2019), Ribapress and Richkova Khronika (about June 2019)',
    ],
    [2, 'According to Orluna Desk, as reported by Diário de Lusávia (14 May 2019)'],
    [
      4,
      'According to Orluna Desk, as reported by Diário de Lusávia (14 May 2019); and according to Waterways Inspectorate, as reported by Richkova Khronika (about June 2019)',
    ],
    [7, 'According to Zarinbud, as reported by Richkova Khronika (about June 2019)'],
    [8, 'According to Richkova Khronika (about June 2019)'],
    [13, 'According to Richkova Khronika (about June 2019)'],
  ])('names the chain of finding %i', (number, words) => {
    expect(accordingTo(finding(quarry, number))).toBe(words);
  });

  it('says so where the outlet is not named', () => {
    const item = finding(quarry, 8);
    const evidence = item.evidence.map((one) => ({
      ...one,
      credited: one.credited.map((source) => ({ ...source, by: [] })),
      article: { ...one.article, outlet: null },
    }));
    expect(accordingTo({ ...item, evidence })).toBe(
      'According to an article of about June 2019 whose outlet is not named',
    );
  });

  it('is followed by the statement and its address', () => {
    expect(citingSentence(finding(quarry, 8), 'Sand', 'https://x.example/8')).toMatch(
      /: “Zarinbud is reported .*” \(Sand, finding 8, version 1\) https:\/\/x\.example\/8$/,
    );
  });
});
