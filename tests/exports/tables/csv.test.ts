import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, guarded } from '../../../src/exports/tables/csv.ts';

const COLUMNS = [{ name: 'a' }, { name: 'b' }] as const;

describe('csvText', () => {
  it('writes a header, CRLF after each line, and empty cells for null', () => {
    expect(
      csvText(COLUMNS, [
        { a: 'x', b: null },
        { a: 12, b: true },
      ]),
    ).toBe('a,b\r\nx,\r\n12,true\r\n');
  });

  it('quotes quotes, commas, semicolons, new lines and spaces at the ends', () => {
    expect(csvText(COLUMNS, [{ a: 'say "sand", then', b: 'one\ntwo' }])).toBe(
      'a,b\r\n"say ""sand"", then","one\ntwo"\r\n',
    );
    expect(csvText(COLUMNS, [{ a: 'a; b', b: ' c' }])).toBe('a,b\r\n"a; b"," c"\r\n');
  });

  it('has no byte order mark', () => {
    expect(csvText(COLUMNS, [])).toBe('a,b\r\n');
  });

  it('is read back as it was by another reader, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
        const read = csvParse(csvText(COLUMNS, rows));
        expect(read.map(({ a, b }) => [a, b])).toEqual(rows.map(({ a, b }) => [guarded(a), guarded(b)]));
      }),
    );
  });
});

describe('guarded', () => {
  it.each(['=1+1', '+31 20', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'disarms %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'sand', '../2018', "'=1", '1-2', ' =1'])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('leaves numbers alone', () => {
    expect(csvText(COLUMNS, [{ a: -5, b: '-5' }])).toBe("a,b\r\n-5,'-5\r\n");
  });
});
