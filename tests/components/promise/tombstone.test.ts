import { describe, expect, it } from 'vitest';
import Tombstone from '../../../src/components/promise/Tombstone.astro';
import CameFrom from '../../../src/components/promise/CameFrom.astro';
import type { LedgerRecord } from '../../../src/schema/ledger.ts';
import { hear, htmlOf, reportOf } from '../hear.ts';
import { goneReport, RECORDS } from './gone.ts';

const report = goneReport();
const props = (address: string) => ({ gone: report.ledger.byAddress.get(address), report });
const heard = (address: string) => hear(Tombstone, props(address));

describe('what stands at a withdrawn address', () => {
  it('says what it was about, when and why it went, and what to read instead', async () => {
    expect(await heard('/findings/3/')).toEqual([
      'Finding 3 was withdrawn',
      ...['It was about', 'a sale of gravel'],
      ...['First published', '1 February 2021', 'Withdrawn', '3 March 2021'],
      ...['Why', 'It was misread.', 'Read instead', 'Finding 1: Sand to Birch'],
      'The number 3 will not be given to another finding. If you have quoted it, please correct your text.',
      ...['As it stood', 'Version 1, 1 February 2021', 'First publication.'],
    ]);
    expect(await htmlOf(Tombstone, props('/findings/3/'))).toContain('<a href="/findings/1/">Finding 1:');
  });

  it('says that the text is gone where the law demanded it', async () => {
    expect(await heard('/findings/4/')).toEqual([
      'Finding 4 was withdrawn',
      ...['It was about', 'a private contract'],
      ...['First published', '1 February 2021', 'Withdrawn', '4 March 2021'],
      ...['Why', 'A court forbade it.'],
      'The number 4 will not be given to another finding. If you have quoted it, please correct your text. Its text was removed from every version for legal reasons; number, days, reason and hash stay.',
      ...['Its versions, without their text', 'Version 1, 1 February 2021', 'First publication.'],
    ]);
  });

  it('leads to all that a split finding became, also where a part was merged since', async () => {
    const split = {
      address: '/findings/3/',
      date: '2021-03-03',
      state: 'withdrawn' as const,
      target: '/findings/1/',
      into: ['/findings/1/', '/findings/2/', '/findings/5/'],
      reason: 'It said two things.',
      subject: 'a sale of gravel',
    };
    const [one, other] = ['Alder is said to have sold sand.', 'Birch is said to have sold gravel.'];
    const parts = reportOf({
      findings: [{ statement: one }, { statement: other }],
      site: { launched: '2021-02-01' },
      records: [
        ...RECORDS.filter((record) => !('address' in record) || !/findings\/[23]/.test(record.address)),
        ...[2, 3, 5].map((number): LedgerRecord => ({
          address: `/findings/${number}/`,
          date: '2021-02-01',
          state: 'live',
        })),
        split,
      ],
    });
    const gone = parts.ledger.byAddress.get('/findings/3/');
    const html = await htmlOf(Tombstone, { gone, report: parts });
    expect([...html.matchAll(/<dd><a href="([^"]+)"/g)].map((match) => match[1])).toEqual(split.into);
    expect(await hear(CameFrom, { finding: parts.findings[1], report: parts })).toEqual([
      'Finding 3 was split; this is a part of it. Finding 3 as it stood',
    ]);
  });

  it('speaks of no number where another page was withdrawn', async () => {
    expect(await heard('/entities/lost/')).toEqual([
      'This page was withdrawn',
      ...['First published', '1 February 2021', 'Withdrawn', '6 March 2021'],
      ...['Why', 'No finding names it.'],
    ]);
  });
});

describe('a finding that took over', () => {
  it('names what was merged into it, and leads to how that stood', async () => {
    const props = { finding: report.findings[0], report };
    expect(await hear(CameFrom, props)).toEqual([
      'Finding 2 was merged into this one. Finding 2 as it stood',
    ]);
    expect(await htmlOf(CameFrom, props)).toContain('<a href="/findings/2/v/1/">');
  });

  it('says nothing where nothing was', async () => {
    const alone = { ...report, tombstones: [] };
    expect(await hear(CameFrom, { finding: report.findings[0], report: alone })).toEqual([]);
  });
});
