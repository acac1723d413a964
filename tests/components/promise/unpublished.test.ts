import { afterEach, describe, expect, it } from 'vitest';
import FindingBody from '../../../src/components/finding/FindingBody.astro';
import Banner from '../../../src/components/promise/Banner.astro';
import Updates from '../../../src/components/promise/Updates.astro';
import { publish } from '../../../src/model/promise/publish.ts';
import { sha256 } from '../../../src/reading/sha256.ts';
import { hear, htmlOf, reportOf } from '../hear.ts';

const site = { launched: '2021-05-01' };
const words = { date: '2021-05-01', note: 'First publication.' };
const records = publish(reportOf({ site }), [], words, sha256);
const corrected = reportOf({
  site,
  records,
  findings: [{ statement: 'Alder is said to have sold sand to Birch.' }],
});
const BANNER =
  'Not published yet. This copy shows what the desk is working on. Do not quote it. What readers would be told';

afterEach(() => {
  delete process.env.SHOW_UNPUBLISHED;
});

describe('what is not published', () => {
  it('stands under a banner, and as the difference that readers will be shown', async () => {
    process.env.SHOW_UNPUBLISHED = '1';
    expect(await hear(Banner, {})).toEqual([BANNER]);
    const page = { finding: corrected.findings[0]!, report: corrected };
    const lines = await hear(FindingBody, page);
    const at = lines.indexOf('Not published yet: what would change');
    expect(lines[at + 1]).toMatch(/^Against version 1, which readers see now/);
    expect(await htmlOf(FindingBody, page)).toContain('<ins>said</ins>');
    const updates = await hear(Updates, { report: corrected });
    expect(updates).toContain('Finding 1, version 2: Sand to Birch');
  });

  it('is shown by no other copy', async () => {
    expect(await hear(Banner, {})).toEqual([]);
    const lines = await hear(FindingBody, { finding: corrected.findings[0]!, report: corrected });
    expect(lines.join()).not.toContain('Not published yet');
    expect((await hear(Updates, { report: corrected })).join()).not.toContain('version 2');
  });
});

describe('the page of what is new', () => {
  it('has additions by day', async () => {
    const lines = await hear(Updates, { report: corrected });
    expect(lines.slice(-3)).toEqual(['1 May 2021', 'New findings (1)', 'Finding 1: Sand to Birch']);
  });
});
