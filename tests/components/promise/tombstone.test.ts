import { describe, expect, it } from 'vitest';
import Tombstone from '../../../src/components/promise/Tombstone.astro';
import { hear, htmlOf } from '../hear.ts';
import { goneReport } from './gone.ts';

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

  it('speaks of no number where another page was withdrawn', async () => {
    expect(await heard('/entities/lost/')).toEqual([
      'This page was withdrawn',
      ...['First published', '1 February 2021', 'Withdrawn', '6 March 2021'],
      ...['Why', 'No finding names it.'],
    ]);
  });
});
