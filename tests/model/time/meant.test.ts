import { describe, expect, it } from 'vitest';
import { certainlyPublished } from '../../../src/model/time/certain.ts';
import { firstArticle, isAnnounced, isUndated, meantBy, whenOf } from '../../../src/model/time/meant.ts';
import type { Article } from '../../../src/model/report.ts';
import { edtfOf } from '../../../src/schema/edtf.ts';
import { smallReport, type SmallFinding } from '../small-report.ts';

const one = (finding: SmallFinding, articles: Record<string, string> = { spring: '2023-03-17' }) =>
  smallReport(articles, [finding]).findings[0]!;
const article = (published: string, publishedBasis: Article['publishedBasis'] = 'text') =>
  ({ slug: published, published: edtfOf(published), publishedBasis }) as Article;

describe('isUndated', () => {
  it('is true of a date that is worked out or doubtful, not of one that is only a month', () => {
    expect(isUndated(article('2023-06~', 'derived'))).toBe(true);
    expect(isUndated(article('2023-06', 'derived'))).toBe(true);
    expect(isUndated(article('2023-06?'))).toBe(true);
    expect(isUndated(article('2023-05/2023-06~'))).toBe(true);
    expect(isUndated(article('2023-06'))).toBe(false);
    expect(isUndated(article('2023-03-17', 'address'))).toBe(false);
  });
});

describe('firstArticle', () => {
  it('is one without a date only where no other has one', () => {
    const [undated, later] = [article('2023-01~', 'derived'), article('2023-06')];
    expect(firstArticle([undated, later])).toBe(later);
    expect(firstArticle([undated])).toBe(undated);
    expect(firstArticle([later, article('2023-05')]).slug).toBe('2023-05');
  });
});

describe('certainlyPublished', () => {
  it.each<[string, Article['publishedBasis'], string | null]>([
    ['2023-03-17', 'address', '2023-03-17'],
    ['2023-06~', 'derived', '2023'],
    ['2023~', 'derived', null],
    ['2023-06-09', 'derived', '2023-06'],
    ['2023-05/2023-06', 'text', '2023'],
    ['2022-12/2023-01', 'text', null],
  ])('%s (%s): %s', (published, basis, certain) => {
    expect(certainlyPublished(article(published, basis))).toBe(certain);
  });
});

describe('meantBy', () => {
  const form = (when: string, relations: SmallFinding['relations']) =>
    meantBy(one({ when, relations }))?.form;

  it('takes a window for a duration only where every relation is a state, or both ends are the same', () => {
    expect(form('2022-06/2022-12', ['supplied'])).toBe('within');
    expect(form('2022-06/2022-12', [])).toBe('within');
    expect(form('2022-06/2022-12', ['owns', 'supplied'])).toBe('within');
    expect(form('2022-06/2022-12', ['owns'])).toBe('interval');
    expect(form('2022-06/2022-06', [])).toBe('interval');
  });

  it('leaves everything else as it is', () => {
    expect(form('2022-05/..', ['supplied'])).toBe('interval');
    expect(form('2022-05', ['supplied'])).toBe('date');
    expect(meantBy(one({ when: null }))).toBeNull();
  });
});

describe('isAnnounced', () => {
  it('is true of what begins after the last article that carries it', () => {
    expect(isAnnounced(one({ when: '2023-04' }))).toBe(true);
    expect(isAnnounced(one({ when: '2023-03' }))).toBe(false);
    expect(isAnnounced(one({ when: '[..2023-04]' }))).toBe(false);
    expect(isAnnounced(one({ when: null }))).toBe(false);
    const two = { spring: '2023-03-17', summer: '2023-06' };
    expect(isAnnounced(one({ when: '2023-04', articles: ['spring', 'summer'] }, two))).toBe(false);
  });
});

describe('whenOf', () => {
  const accused: SmallFinding = {
    when: '2022-03',
    grade: 'alleged',
    relations: ['accused', 'passes information to'],
  };
  const dates = (finding: SmallFinding) => {
    const said = one(finding);
    return said.relations.map((relation) => whenOf(said, relation)?.text ?? null);
  };

  it('dates the accusation, not the act that it is about', () => {
    expect(dates(accused)).toEqual(['2022-03', null]);
  });

  it('dates an act that is alleged with its date, and one that is reported', () => {
    expect(dates({ ...accused, relations: ['supplied'] })).toEqual(['2022-03']);
    expect(dates({ ...accused, grade: 'reported' })).toEqual(['2022-03', '2022-03']);
  });
});
