import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcesBib } from '../../../src/exports/cite/bibtex.ts';
import type { Report } from '../../../src/model/report.ts';
import { isArticlesOwn } from '../../../src/schema/source.ts';
import { address, quarry, reports } from '../reports.ts';

interface Entry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** Reads BibTeX: entries of `name = {…}` with balanced braces. Throws at anything else. */
function readBib(text: string): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const match = new RegExp(pattern.source, 'uy');
    match.lastIndex = at;
    const found = match.exec(text);
    if (!found) throw new Error(`unexpected "${text.slice(at, at + 40)}"`);
    at = match.lastIndex;
    return found;
  };
  const braced = (): string => {
    take(/\{/);
    const start = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= text.length) throw new Error('a brace is not closed');
      if (text[at] === '\\') at++;
      else if (text[at] === '{') depth++;
      else if (text[at] === '}') depth--;
    }
    return text.slice(start, at - 1);
  };
  while (take(/\s*/) && at < text.length) {
    const [, type, key] = take(/@([a-z]+)\{([^\s,{}"#%'()=\\~]+),\s*/);
    const fields: Entry['fields'] = {};
    while (text[at] !== '}') {
      const [, name] = take(/([a-z]+) = /);
      expect(fields, `${name} twice`).not.toHaveProperty([name!]);
      fields[name!] = braced();
      take(/,?\s*/);
    }
    take(/\}/);
    entries.push({ type: type!, key: key!, fields });
  }
  return entries;
}

/** Text as a reference manager shows it: without braces that only protect, and without escapes. */
function shown(field: string): string {
  return field
    .replaceAll('\\textbackslash{}', '\u0001')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([{}#$%&_])/g, '$1')
    .replaceAll('\u0001', '\\');
}

describe.each(reports)('sources.bib of %s', (_, report) => {
  const entries = readBib(sourcesBib(report, address));

  it('has every article and every source that is not an article’s own words or our reading, each key once', () => {
    expect(entries.map(({ key }) => key)).toEqual([
      ...report.articles.map(({ slug }) => `article-${slug}`),
      ...report.sources.filter(({ kind }) => !isArticlesOwn(kind)).map(({ id }) => `source-${id}`),
    ]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('has the fields that its types need', () => {
    for (const { type, key, fields } of entries) {
      for (const field of type === 'article' ? ['title', 'journal', 'year', 'url'] : ['title', 'note'])
        expect(fields[field], `${key}: ${field}`).toBeTruthy();
      if (fields.year) expect(fields.year).toMatch(/^\d{4}$/);
      if (fields.month) expect(Number(fields.month)).toBeLessThanOrEqual(12);
    }
  });

  it('gives titles and addresses as they are', () => {
    report.articles.forEach((article, index) => {
      const { fields } = entries[index]!;
      expect(shown(fields.title!)).toBe(article.headline ?? article.title);
      expect(fields.url).toBe(article.address ?? address(article.url));
    });
  });

  it('leads from every entry to the findings that rest on it', () => {
    for (const { key, fields } of entries) {
      const article = report.articles.find(({ slug }) => key === `article-${slug}`);
      for (const { url } of article?.findings ?? [])
        expect(shown(fields.annote!)).toContain(`(${address(url)})`);
      if (fields.annote)
        expect(shown(fields.annote)).toMatch(/\(https:\/\/quarry\.example\/repo\/findings\/\d+\/\)/);
    }
  });
});

describe('sources.bib', () => {
  const entry = (key: string, report: Report = quarry) =>
    readBib(sourcesBib(report, address)).find((candidate) => candidate.key === key)!;

  it('names the copy of an article that readers are offered', () => {
    const [first, ...rest] = quarry.articles;
    const copy = { address: 'https://copies.example/1', date: '2019-06-01' };
    const text = sourcesBib({ ...quarry, articles: [{ ...first!, copy }, ...rest] }, address);
    expect(text).toContain('Copy of 1 June 2019: https://copies.example/1');
    expect(sourcesBib(quarry, address)).not.toContain('Copy of');
  });

  it('gives a date as far as it is certain, and the doubt in words', () => {
    expect(entry('article-areia-do-orluna').fields).toMatchObject({
      year: '2019',
      month: '5',
      day: '14',
      author: 'Fontebela, Inês',
      howpublished: 'Article on the site of Diário de Lusávia',
    });
    const { fields } = entry('article-pisok-z-orluny');
    expect(fields).toMatchObject({
      year: '2019',
      note: 'The headline is not known; the title is ours. Published about June 2019; the article prints no date.',
    });
    expect(fields).not.toHaveProperty('month');
  });

  it('says of every source that it was not seen here, and where it is known from', () => {
    expect(entry('source-harbour-ledgers').fields.note).toMatch(
      /; not by us\. Known here only from article-areia-do-orluna and article-pisok-z-orluny\.$/,
    );
    expect(entry('source-harbour-ledgers').fields.annote).toContain(
      '1 (https://quarry.example/repo/findings/1/)',
    );
  });

  it('is read back whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        const headline = text.replace(/[\s\u0001]+/g, ' ');
        const articles = quarry.articles.map((article, index) =>
          index === 0 ? { ...article, headline } : article,
        );
        expect(shown(entry(`article-${articles[0]!.slug}`, { ...quarry, articles }).fields.title!)).toBe(
          headline,
        );
      }),
      { numRuns: 100 },
    );
    const titled = (headline: string) =>
      shown(
        entry('article-areia-do-orluna', {
          ...quarry,
          articles: quarry.articles.map((article) => ({ ...article, headline })),
        }).fields.title!,
      );
    expect(titled('50% & {more} \\_#$^~')).toBe('50% & {more} \\_#$^~');
  });
});
