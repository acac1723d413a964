import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/report.ts';
import { gradeInWords, listInWords, relationSentence } from '../../src/model/words.ts';
import { closest, didYouMean } from '../../src/model/join/closest.ts';

const records = (seenBy: string[]) => ({ kind: 'records', seenBy, by: [] }) as unknown as Source;

describe('gradeInWords', () => {
  it('says "seen by reporters" only where the article says who saw the records', () => {
    expect(gradeInWords({ grade: 'records', kind: 'fact' }, [records(['someone'])])).toBe(
      'in records seen by reporters',
    );
    expect(gradeInWords({ grade: 'records', kind: 'fact' }, [records([])])).toBe(
      'in trade data cited by the article',
    );
  });

  it('does not call a question reported', () => {
    expect(gradeInWords({ grade: 'reported', kind: 'unknown' }, [])).toBe('left open');
  });

  it('names the speaker of a statement', () => {
    const statement = { kind: 'statement', by: [{ inSentence: 'Birch GmbH' }] } as unknown as Source;
    expect(gradeInWords({ grade: 'stated', kind: 'fact' }, [statement])).toBe('stated by Birch GmbH');
  });
});

describe('relationSentence', () => {
  const parts = { from: 'Alder', to: 'Birch', goods: 'sand', via: null };

  it('keeps the direction of each verb', () => {
    expect(relationSentence('sold', parts)).toBe('Alder sold sand to Birch');
    expect(relationSentence('imported', parts)).toBe('Birch imported sand from Alder');
    expect(relationSentence('raises money for', { ...parts, goods: null })).toBe(
      'Alder raises money for Birch',
    );
    expect(relationSentence('paid', { ...parts, goods: null })).toBe('Alder paid Birch');
  });

  it('names the way', () => {
    expect(relationSentence('shipped', { ...parts, via: 'Harland' })).toBe(
      'Alder shipped sand to Birch, via Harland',
    );
  });

  it('does not read "$&" in a name as a pattern', () => {
    expect(relationSentence('sold', { ...parts, from: 'A$&B' })).toBe('A$&B sold sand to Birch');
  });
});

describe('listInWords', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is "%s"', (items, words) => {
    expect(listInWords(items)).toBe(words);
  });
});

describe('closest', () => {
  it('finds a slip of the keyboard and nothing far away', () => {
    expect(closest('statment', ['statement', 'title'])).toBe('statement');
    expect(closest('zzz', ['statement', 'title'])).toBeNull();
    expect(didYouMean('zzz', ['title'], 'look again')).toBe('look again');
  });
});
