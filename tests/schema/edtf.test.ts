import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest, edtfOf, latest, parseEdtf } from '../../src/schema/edtf.ts';
import { anyEdtf } from './edtf-dates.ts';

/** A bound of the library, in milliseconds or infinite, as the day it lies on. */
function dayOf(bound: number): string | null {
  return Number.isFinite(bound) ? new Date(bound).toISOString().slice(0, 10) : null;
}

describe('bounds', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2023-06~', '2023-06-01', '2023-06-30'],
    ['2022-06/2022-12', '2022-06-01', '2022-12-31'],
    ['2022-05/..', '2022-05-01', null],
    ['../2023-04', null, '2023-04-30'],
    ['[2022-02..2023-02-19]', '2022-02-01', '2023-02-19'],
    ['[2022-02..]', '2022-02-01', null],
    ['[..2023-04]', null, '2023-04-30'],
    ['{2022-04-03,2022-04-19}', '2022-04-03', '2022-04-19'],
  ])('%s', (text, first, last) => {
    expect([earliest(edtfOf(text)), latest(edtfOf(text))]).toEqual([first, last]);
  });

  it('agree with the edtf library, but for sets, whose bounds it gets wrong', () => {
    const outsideSets = anyEdtf.filter((text) => !text.startsWith('['));
    fc.assert(
      fc.property(outsideSets, (text) => {
        const theirs = edtf(text);
        expect([earliest(edtfOf(text)), latest(edtfOf(text))]).toEqual([
          dayOf(theirs.min),
          dayOf(theirs.max),
        ]);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('of "some time within" are those of the interval between the same dates', () => {
    fc.assert(
      fc.property(
        anyEdtf.filter((text) => text.startsWith('[')),
        (text) => {
          const [from, to] = text.slice(1, -1).split('..');
          const interval = edtfOf(`${from || '..'}/${to || '..'}`);
          expect([earliest(edtfOf(text)), latest(edtfOf(text))]).toEqual([
            earliest(interval),
            latest(interval),
          ]);
        },
      ),
      { seed: 6 },
    );
  });
});

describe('doubts', () => {
  it.each([
    ['2022', false, false],
    ['2022~', true, false],
    ['2022?', false, true],
    ['2022%', true, true],
  ])('%s', (text, approximate, uncertain) => {
    expect(edtfOf(text).start).toMatchObject({ approximate, uncertain });
  });
});

describe('text that is no date', () => {
  it.each([
    '',
    'May 2022',
    '2022-13',
    '2023-02-29',
    '1899',
    '2101',
    '2022/',
    '/2022',
    '2022-05/2022-04',
    '../..',
    '[2022',
    '[..]',
    '2022-04-01T00:00Z',
    '22-04',
    '2022-4',
    '2022-05/2022-06/2022-07',
  ])('"%s" is refused with a hint', (text) => {
    const parsed = parseEdtf(text);
    expect(parsed).toHaveProperty('error');
    expect((parsed as { error: string }).error).toMatch(/ — /);
  });
});
