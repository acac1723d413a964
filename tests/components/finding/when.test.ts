import { describe, expect, it } from 'vitest';
import { edtfOf } from '../../../src/schema/edtf.ts';
import When from '../../../src/components/finding/When.astro';
import { findingOf, hear, htmlOf } from '../hear.ts';

const heard = (changes: object) => hear(When, { finding: findingOf(changes) });

describe('the date of a finding', () => {
  it('tells a printed date from one that we worked out', async () => {
    expect(await heard({ when: '2021-02', whenText: 'last month', whenBasis: 'derived' })).toEqual([
      'February 2021',
      '“last month”, in an article of 4 March 2021; worked out by us',
    ]);
    expect(await heard({ when: '2021-02-03', whenText: '3 February', whenBasis: 'stated' })).toEqual([
      '3 February 2021',
      '“3 February”, in an article of 4 March 2021; as printed',
    ]);
  });

  it('keeps doubts and bounds', async () => {
    const words = { whenText: 'then', whenBasis: 'derived' };
    expect((await heard({ when: '2021-02~', ...words }))[0]).toBe('about February 2021');
    expect((await heard({ when: '2020-06/2020-12', ...words }))[0]).toBe('between June and December 2020');
    expect((await heard({ when: '2020', ...words }))[0]).toBe('2020, month not given');
  });

  it('marks only one exact date for machines', async () => {
    const words = { whenText: 'then', whenBasis: 'stated' };
    const html = async (when: string) => htmlOf(When, { finding: findingOf({ when, ...words }) });
    expect(await html('2021-02-03')).toContain('<time datetime="2021-02-03">3 February 2021</time>');
    expect(await html('2021-02~')).not.toContain('<time');
  });

  it('says that there is none, and up to when the article vouches', async () => {
    expect(await heard({})).toEqual(['no date given']);
    expect(await heard({ asOf: '2021-03' })).toEqual([
      'no date given',
      'As of March 2021; what came later is not in this collection',
    ]);
  });

  it('says that nothing later is here only where the collection ends', async () => {
    expect(await heard({ asOf: '2021-02' })).toEqual(['no date given', 'As of February 2021']);
  });

  it('gives the words of the article from which no date follows', async () => {
    expect(await heard({ whenText: 'next week' })).toEqual([
      'no date given',
      '“next week”, in an article of 4 March 2021',
    ]);
  });

  it('says that the article prints no date, and takes no translation for its words', async () => {
    const finding = findingOf({ when: '2021-02', whenText: 'last month', whenBasis: 'derived' });
    const [read] = finding.evidence;
    const article = {
      ...read!.article,
      published: edtfOf('2021-03~'),
      publishedBasis: 'derived' as const,
    };
    // Of several articles the words are those of the first in the list, not of the first that appeared.
    const evidence = [{ ...read!, article }, read!];
    expect(await hear(When, { finding: { ...finding, evidence, whenTranslated: true } })).toEqual([
      'February 2021',
      'last month (our translation), in an article of about March 2021, which prints no date; worked out by us',
    ]);
  });

  it('does not give what was announced as what happened', async () => {
    const words = { whenText: 'next month', whenBasis: 'derived' };
    expect((await heard({ when: '2021-04', kind: 'statement', ...words }))[0]).toBe(
      'announced for April 2021',
    );
    expect((await heard({ when: '2021-03', ...words }))[0]).toBe('March 2021');
  });

  it('gives a beginning as a beginning', async () => {
    const words = { whenText: 'began in May', whenBasis: 'stated' };
    expect((await heard({ when: '2020-05/..', ...words }))[0]).toBe(
      'began in May 2020; whether or when it ended is not given',
    );
  });
});
