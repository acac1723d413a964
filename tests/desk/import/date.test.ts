import { describe, expect, it } from 'vitest';
import { dateInAddress, findDate, isDateLine, leadingDate } from '../../../src/desk/import/date.ts';

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

describe('isDateLine', () => {
  it.each(['Sunday 19/February/2023 - 03:17 PM', 'Published: 7 September 2019, 14:05', '12.08.2019'])(
    'takes %j',
    (line) => expect(isDateLine(line)).toBe(true),
  );
  it.each(['The quay closed on 19 February 2023.', 'The quay'])('leaves %j', (line) =>
    expect(isDateLine(line)).toBe(false),
  );
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
