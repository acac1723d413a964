import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { find, numberAsked, type Pagefind, type Result } from '../../../src/components/page/search.ts';
import { makeSearchIndex, writeSearchIndex } from '../../../src/desk/build/search-index.ts';
import { searchRecords } from '../../../src/desk/build/search-records.ts';
import { t } from '../../../src/text/t.ts';
import { WORDING_EN } from '../../../src/text/wording/en.ts';
import { quarry } from '../../exports/reports.ts';

const site = mkdtempSync(join(tmpdir(), 'search-'));
const { beforeNumber } = t.page.search;
const numerals = { ...WORDING_EN.digits, scales: WORDING_EN.scales };
let pagefind: Pagefind;

/** The index of the invented investigation, read by Pagefind's own module as a browser would. */
beforeAll(async () => {
  writeSearchIndex(site, await makeSearchIndex(searchRecords(quarry), quarry.site.language));
  const base = pathToFileURL(`${site}/pagefind/`).href;
  vi.stubGlobal('location', { href: base, origin: 'https://quarry.example', pathname: '/search/' });
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(new URL(address.split('?')[0]!)))),
  );
  const file = `${base}pagefind.js`;
  pagefind = (await import(/* @vite-ignore */ file)) as Pagefind;
  const options = { basePath: base, baseUrl: '/', excerptLength: 1 };
  await pagefind.options(options);
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(site, { recursive: true });
});

async function found(words: string): Promise<Result[]> {
  const results = await find(pagefind, words, { beforeNumber, numerals });
  expect(results).not.toBeNull();
  return results!;
}

const addresses = async (words: string) => (await found(words)).map(({ url }) => url);

describe('the search for a person', () => {
  const SURNAMES = [
    'Pacheco',
    'Pinto',
    'Petrov',
    'Pereira',
    'Popescu',
    'Park',
    'Pym',
    'Павленко',
    'Duarte',
    'Дуарте',
  ];

  it.each([...SURNAMES, 'Duarte P.', 'P.', 'п', 'Duarte Pacheco'])(
    'finds nothing of somebody known from an arrest under "%s"',
    async (words) => {
      expect(await addresses(words)).toEqual([]);
    },
  );

  it('finds the arrest by what happened, and says no name', async () => {
    const [first] = await found('quay worker arrested');
    expect(first!.url).toBe('/findings/12/');
    expect(JSON.stringify(first)).not.toMatch(/Duarte|Дуарте/);
  });

  it('leaves the pages of natural persons out', () => {
    const persons = quarry.entities.filter(({ kind }) => kind === 'person').map(({ url }) => url);
    expect(persons.length).toBeGreaterThan(1);
    const records = searchRecords(quarry).map(({ url }) => url);
    expect(records.filter((url) => persons.includes(url))).toEqual([]);
    expect(JSON.stringify(searchRecords(quarry))).not.toMatch(/Duarte|Дуарте/);
  });

  it('finds nothing for a word that nothing begins with, however much of it is left off', async () => {
    expect(await addresses('zarinfeld')).toEqual([]);
    expect(await addresses('sand xylophone')).toEqual([]);
  });
});

describe('the search for a number', () => {
  it.each(['12', '#12', 'finding 12', 'Finding 12', 'no. 12', '012'])(
    'finds finding 12 first: %s',
    async (words) => {
      expect((await addresses(words))[0]).toBe('/findings/12/');
    },
  );

  it('is one only where nothing else was typed', () => {
    expect(numberAsked('12 deliveries', beforeNumber)).toBeNull();
    expect(numberAsked('€12', beforeNumber)).toBeNull();
    expect(numberAsked('12,000', beforeNumber)).toBeNull();
  });

  it('finds a sum as it is printed, as it is typed and in words', async () => {
    const withSums = quarry.findings.filter(({ quantities }) =>
      quantities.some(({ value }) => typeof value === 'number' && value >= 1000),
    );
    expect(withSums.length).toBeGreaterThan(1);
    for (const { quantities, url } of withSums) {
      const value = quantities.map((one) => one.value).find((one) => typeof one === 'number' && one >= 1000);
      const printed = String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
      for (const words of [`€${printed}`, printed, String(value), `${Number(value) / 1e6} million`])
        expect(await addresses(words), words).toContain(url);
    }
  });
});

describe('the search for words', () => {
  it('finds a party first, under each of its spellings', async () => {
    const spelled = quarry.entities.filter(({ kind, names }) => kind === 'company' && names.length > 0);
    expect(spelled.length).toBeGreaterThan(0);
    const scripts = new Set(spelled.flatMap(({ names }) => names.map(({ script }) => script)));
    expect(scripts).toContain('Cyrl');
    for (const { name, names, url } of spelled)
      for (const text of [name, ...names.map((spelling) => spelling.text)])
        expect((await addresses(text)).slice(0, 2), text).toContain(url);
  });

  it('finds inflected words', async () => {
    expect(await addresses('quays')).toContain('/findings/14/');
    expect(await addresses('exports')).toContain('/findings/11/');
  });

  it('finds a chapter by its title, its question and its words', async () => {
    expect(await addresses('Owners and money')).toContain('/report/money/');
    expect(await addresses('register consulted by reporters')).toContain('/report/money/');
    expect(await addresses('who watches')).toContain('/report/rules/');
  });

  it('does not find a finding by what only its chapter or its grade says', async () => {
    const records = searchRecords(quarry).filter(({ url }) => !url.startsWith('/report/'));
    const said = JSON.stringify(records.map(({ weighed }) => weighed));
    const [chapter] = quarry.chapters;
    for (const { grade, kind } of searchRecords(quarry)
      .map(({ shown }) => shown)
      .filter((shown) => shown.grade))
      expect(said, kind).not.toContain(grade);
    expect(said).not.toContain(chapter!.question);
  });

  it('weighs title and statement above names, and these above the rest', () => {
    const [first] = searchRecords(quarry);
    const weights = first!.weighed.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(4);
    expect(first!.weighed[0]!.text).toContain(quarry.findings[0]!.title.split(' ')[0]);
  });

  it('carries title, grade and denial with a result', async () => {
    const denied = quarry.findings.find((finding) => finding.denied)!;
    const [result] = await found(String(denied.number));
    expect(result!.meta.title).toBe(denied.title);
    expect(result!.meta.grade).toMatch(/^\p{Lu}.*\.$/u);
    expect(result!.meta.answers).toMatch(/^Denied by .*\./);
  });
});
