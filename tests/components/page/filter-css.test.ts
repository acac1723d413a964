import { describe, expect, it } from 'vitest';
import { filterCss } from '../../../src/components/page/filter-css.ts';

const rules = filterCss().split('\n');

describe('filterCss', () => {
  it('hides the rows without the class that is chosen', () => {
    expect(rules).toContain(
      'main:has(#grade-alleged:checked) .findings>li:not(.grade-alleged){display:none}',
    );
    expect(rules).toContain('main:has(#only-denied:checked) .findings>li:not(.is-denied){display:none}');
  });

  it('says so where no row of any chapter has all that is chosen', () => {
    expect(rules).toContain(
      'main:has(#grade-records:checked):has(#kind-unknown:checked):has(#only-denied:checked):not(:has(>section li.grade-records.kind-unknown.is-denied))>.none-fit{display:block}',
    );
  });

  it('has two rules for each of the 49 sets of choices, and one more for each single choice', () => {
    expect(rules).toHaveLength(1 + 9 + 2 * 49);
  });
});
