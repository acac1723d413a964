import { describe, expect, it } from 'vitest';
import { ftmDates } from '../../../src/exports/ftm/date.ts';
import { edtfOf } from '../../../src/schema/edtf.ts';

describe('ftmDates', () => {
  it.each([
    ['2022', { date: '2022' }],
    ['2022-09', { date: '2022-09' }],
    ['2023-02-19', { date: '2023-02-19' }],
    ['2022-06/2022-12', { startDate: '2022-06', endDate: '2022-12' }],
    ['2016/..', { startDate: '2016' }],
    ['../2018-12', { endDate: '2018-12' }],
  ])('gives %s as it is', (text, dates) => {
    expect(ftmDates(edtfOf(text))).toEqual(dates);
  });

  it.each([
    ['2018-08~', { date: '2018' }],
    ['2018-08-03?', { date: '2018-08' }],
    ['2018%', {}],
    ['2018~/2019-02', { endDate: '2019-02' }],
    ['../2018-12?', { endDate: '2018' }],
  ])('takes the last part off a doubtful date: %s', (text, dates) => {
    expect(ftmDates(edtfOf(text))).toEqual(dates);
  });

  it.each([
    ['[2018-04..2018-09]', { date: '2018' }],
    ['[2018-04-02..2018-04-19]', { date: '2018-04' }],
    ['[2018-04..2018-04]', { date: '2018-04' }],
    ['[2018..2018-09]', { date: '2018' }],
    ['[2018-12..2019-01]', {}],
    ['[2017-06..]', {}],
    ['[..2018-10]', {}],
    ['[2018~..2018-09]', {}],
  ])('leaves of "some time between" what both ends share: %s', (text, dates) => {
    expect(ftmDates(edtfOf(text))).toEqual(dates);
  });

  it('gives nothing for no date', () => {
    expect(ftmDates(null)).toEqual({});
  });
});
