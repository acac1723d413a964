import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import type { Finding } from '../../src/model/report.ts';

const { report, editions } = loadReport(join(import.meta.dirname, '../../content'));
const reports = [report!, ...editions.map((edition) => edition.report!)];

/** Long words, numbers and names that are not merely the first word. */
const tellingIn = (text: string): string[] => text.match(/[\p{L}\d]{5,}|\d+|(?<=\s)\p{Lu}\p{L}+/gu) ?? [];

/** A limit stands in lists, files and search results without its finding: then it says itself what it is about. */
function leaning({ number, statement, title, doesNotShow }: Finding): string[] {
  const own = new Set(tellingIn(`${statement} ${title}`).map((word) => word.toLowerCase()));
  return doesNotShow
    .filter((limit) => !tellingIn(limit).some((word) => own.has(word.toLowerCase())))
    .map((limit) => `${number}: ${limit}`);
}

describe('what a finding does not show', () => {
  it.each(reports)('names what it is about wherever it stands alone, in $site.language', ({ findings }) => {
    expect(findings.flatMap(leaning)).toEqual([]);
  });
});

describe('records on which findings rest', () => {
  it.each(reports)(
    'say of which kind they are, so that none is left out where two are alike, in $site.language',
    ({ findings }) => {
      const records = findings.flatMap(({ roots }) => roots).filter(({ kind }) => kind === 'records');
      expect(records.length).toBeGreaterThan(0);
      expect(records.filter((root) => root.records === undefined).map(({ id }) => id)).toEqual([]);
    },
  );
});
