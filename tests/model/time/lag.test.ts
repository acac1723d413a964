import { describe, expect, it } from 'vitest';
import { edtfOf } from '../../../src/schema/edtf.ts';
import { lagBetween, type Lag } from '../../../src/model/time/lag.ts';

const LAGS: [when: string, published: string, lag: string | null, why: string][] = [
  ['2022-09', '2023-02-19', '5 month', 'a month: counted on the calendar'],
  ['2022-06/2022-12', '2023-03-17', '3 month', 'an interval: from its end'],
  ['2022-04', '2023-05', '13 month', 'two months'],
  ['2023-01', '2023-02', null, 'neighbouring months may be a day apart'],
  ['2023-02', '2023-02-19', null, 'the same month'],
  ['2022', '2023-05', 'at least 4 month', 'a year: at least the months since its last day'],
  ['2022', '2023-01', null, 'a year that ended just before'],
  ['[2022-02..2022-08]', '2022-12-01', 'at least 3 month', 'some time within'],
  ['[2022-02..2023-02-19]', '2023-02-19', null, 'some time up to the report'],
  ['2022-09', '2023', 'at least 3 month', 'a report of which only the year is known'],
  ['2023-02-01', '2023-02-19', '18 day', 'two days'],
  ['2023-02-18', '2023-02-19', '1 day', 'one day'],
  ['2023-02-19', '2023-02-19', null, 'the same day'],
  ['2022-05-31', '2022-11-30', '5 month', 'two days far apart: months that have passed'],
  ['2024-02-29', '2025-02-28', '11 month', 'a leap day'],
  ['1990-03', '2023-05-17', 'at least 33 year', 'above five years: years'],
  ['2022-09~', '2023-02-19', null, 'approximate event'],
  ['2022-09?', '2023-02-19', null, 'uncertain event'],
  ['2022-09', '2023-06~', null, 'approximate report'],
  ['2022-05/2022-12~', '2023-05', null, 'approximate end'],
  ['2022-05~/2022-12', '2023-05', '5 month', 'an approximate start does not matter'],
  ['2022-05/..', '2023-05', null, 'open end'],
  ['../2022-12', '2023-05', '5 month', 'open start'],
  ['2023-04', '2023-02-19', null, 'the report came first'],
];

/** "at least 4 month": comparator where it is a bound, number, unit. */
const inShort = (lag: Lag | null): string | null =>
  lag && `${lag.comparator === 'exactly' ? '' : `${lag.comparator} `}${lag.value} ${lag.unit}`;

describe('lagBetween', () => {
  it.each(LAGS)('%s, reported %s: %s (%s)', (when, published, lag) => {
    expect(inShort(lagBetween(edtfOf(when), edtfOf(published)))).toBe(lag);
  });
});
