import { describe, expect, it } from 'vitest';
import { dateInAddress, datesOfLine, findDate, leadingDate } from '../../../src/desk/import/date.ts';

describe('findDate', () => {
  it.each([
    ['Sunday 19/February/2023 - 03:17 PM', '2023-02-19'],
    ['19 February 2023', '2023-02-19'],
    ['February 19th, 2023', '2023-02-19'],
    ['19 februari 2023 om 12:30', '2023-02-19'],
    ['19. Februar 2023', '2023-02-19'],
    ['1er mars 2023', '2023-03-01'],
    ['19 de febrero de 2023', '2023-02-19'],
    ['19 de fevereiro de 2023', '2023-02-19'],
    ['19 лютого 2023', '2023-02-19'],
    ['2023-02-19T08:00', '2023-02-19'],
    ['19-02-2023', '2023-02-19'],
    ['02/19/2023', '2023-02-19'],
    ['03.04.2023', '2023-04-03'],
    ['March 2023', '2023-03'],
    ['2023-03', '2023-03'],
  ])('reads %j', (text, edtf) => expect(findDate(text)?.edtf).toBe(edtf));

  it('keeps the year alone where day and month may be mistaken', () => {
    expect(findDate('03/04/2023')?.edtf).toBe('2023');
  });

  it.each(['Room 2023', '41000 tonnes', 'in May'])('reads nothing out of %j', (text) =>
    expect(findDate(text)).toBeNull(),
  );
});

describe('leadingDate', () => {
  it.each([
    ['date 2023-05 The quay', 'The quay'],
    ['3 March 2024 – The quay', 'The quay'],
    ['19 februari 2023, 12:30 | The quay', 'The quay'],
  ])('takes the date off %j', (text, rest) => expect(text.slice(leadingDate(text)!.end)).toBe(rest));

  it('leaves a sentence that starts with a date', () => {
    expect(leadingDate('19 February 2023 was a Sunday.')).toBeNull();
  });
});

describe('datesOfLine', () => {
  it.each([
    ['Sunday 19/February/2023 - 03:17 PM', [['2023-02-19', null]]],
    ['Published: 7 September 2019, 14:05', [['2019-09-07', 'publishing']]],
    ['12.08.2019', [['2019-08-12', null]]],
    [
      'Updated 9 June 2019, first published 7 June 2019',
      [
        ['2019-06-09', 'updating'],
        ['2019-06-07', 'publishing'],
      ],
    ],
    ['Stand: 12.08.2019, 09:00 Uhr', [['2019-08-12', 'updating']]],
    ['2019年6月7日 14:05', [['2019-06-07', null]]],
    ['Averly, Thursday 14 November 2019', [['2019-11-14', null]]],
    ['Averly, Harvest 14 November 2019', []],
    ['Harlund, 12. Juni 2019', [['2019-06-12', null]]],
    ['Harbour Festival: 14 September 2019', []],
    ['Concert on 14 September 2019', []],
    ['The quay closed on 19 February 2023.', []],
    ['The quay', []],
  ])('reads %j', (line, dates) => expect(datesOfLine(line).map(({ edtf, of }) => [edtf, of])).toEqual(dates));
});

describe('dateInAddress', () => {
  it.each([
    ['https://sand.example/2019/05/14/quay', '2019-05-14'],
    ['https://sand.example/news-2019-05-14-quay', '2019-05-14'],
    ['https://sand.example/2019/05/quay', '2019-05'],
    ['https://sand.example/2019/15/quay', null],
    ['https://sand.example/quay/20190514', null],
  ])('reads %s', (address, date) => expect(dateInAddress(address)).toBe(date));
});
