import { describe, expect, it } from 'vitest';
import { findingsJson } from '../../../src/exports/tables/findings.ts';
import { address, quarry, reports } from '../reports.ts';

type Json = Record<string, unknown>;
const read = (text: string) => JSON.parse(text) as { version: number; site: Json; findings: Json[] };
const quarryJson = read(findingsJson(quarry, address));
const byNumber = (number: number) => quarryJson.findings.find((entry) => entry.number === number)!;

/** The keys that the public contract names, in its order. */
const KEYS = [
  'number', 'url', 'version', 'state', 'statement', 'kind', 'chapter', 'grade', 'denied', 'when', 'whenText', 'whenBasis', 'asOf',
  'quantities', 'relations', 'entities', 'evidence', 'roots', 'responses', 'doesNotShow', 'tensions', 'revisions',
]; // prettier-ignore

describe('findings.json', () => {
  it('has version, site and findings', () => {
    expect(Object.keys(quarryJson)).toEqual(['version', 'site', 'findings']);
    expect(quarryJson.version).toBe(1);
    expect(quarryJson.site).toMatchObject({
      title: 'Sand over the Orluna',
      address: 'https://quarry.example/repo/',
    });
  });

  it.each(reports)('has every key of the contract on every live finding of %s', (_, report) => {
    const { findings } = read(findingsJson(report, address));
    expect(findings.filter(({ state }) => state === 'live')).toHaveLength(report.findings.length);
    for (const entry of findings.filter(({ state }) => state === 'live')) {
      expect(Object.keys(entry).slice(0, KEYS.length)).toEqual(KEYS);
      for (const list of [
        'quantities',
        'relations',
        'entities',
        'evidence',
        'roots',
        'responses',
        'doesNotShow',
        'tensions',
        'revisions',
      ])
        expect(entry[list], list).toBeInstanceOf(Array);
    }
  });

  it('writes a finding with ids, EDTF and comparators', () => {
    expect(byNumber(13)).toMatchObject({
      url: 'https://quarry.example/repo/findings/13/',
      state: 'live',
      grade: 'records',
      gradeWords: 'in records cited by the article',
      denied: false,
      when: '[..2018-10]',
      whenBasis: 'derived',
      asOf: null,
      quantities: [
        {
          value: 3000,
          unit: 'tonnes',
          comparator: 'about',
          currency: null,
          what: 'gravel that went through Harlund, all deliveries together',
        },
      ],
      relations: [
        {
          kind: 'goods reached',
          from: 'barcacas-conceicao',
          to: 'zarinbud',
          via: 'harlund',
          goods: 'gravel',
        },
      ],
      evidence: [
        {
          article: 'pisok-z-orluny',
          paragraph: 5,
          phrase: 'Через Гарлунд, до кінця жовтня',
          language: 'uk',
          credited: ['downstream-trade-data'],
        },
      ],
      roots: ['downstream-trade-data'],
    });
  });

  it('says why a list of answers is empty', () => {
    expect(byNumber(2)).toMatchObject({ responses: [], noResponses: 'none recorded' });
    expect(byNumber(5)).toMatchObject({ responses: [], noResponses: 'not applicable' });
    expect(byNumber(3)).toMatchObject({
      denied: true,
      noResponses: null,
      responses: [{ by: 'barcacas-conceicao', kind: 'denies', answers: 'this finding', finding: 5 }],
    });
  });

  it('lists the versions of a finding with their addresses', () => {
    const { version, revisions } = byNumber(1) as {
      version: number;
      revisions: { version: number; url: string; date: string; note: string }[];
    };
    expect(revisions.map((revision) => revision.version)).toEqual([1, 2, 3]);
    expect(version).toBe(3);
    expect(revisions[1]).toMatchObject({
      url: 'https://quarry.example/repo/findings/1/v/2/',
      date: '2019-10-15',
    });
  });

  it('says of a withdrawn or merged finding what became of it, under the same keys, and nothing of what it said', () => {
    expect(byNumber(15)).toMatchObject({
      number: 15,
      url: 'https://quarry.example/repo/findings/15/',
      version: 1,
      state: 'withdrawn',
      statement: null,
      relations: [],
      gone: { url: 'https://quarry.example/repo/findings/14/' },
    });
    expect(byNumber(16)).toMatchObject({ state: 'merged' });
    expect((byNumber(16) as { gone: { url: string } }).gone.url).toMatch(/\/findings\/\d+\/$/);
    for (const number of [15, 16, 17]) {
      const entry = byNumber(number) as { revisions: { note: null; sha256: string }[] };
      expect(Object.keys(entry)).toEqual(Object.keys(byNumber(1)));
      expect(
        entry.revisions.every(({ note, sha256 }) => note === null && /^[0-9a-f]{64}$/.test(sha256)),
      ).toBe(true);
    }
  });
});
