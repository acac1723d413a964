import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/exports/tables/columns.ts';
import { entitiesCsv } from '../../../src/exports/tables/entities.ts';
import { findingsCsv } from '../../../src/exports/tables/findings.ts';
import { relationsCsv } from '../../../src/exports/tables/relations.ts';
import { statementsCsv } from '../../../src/exports/ftm/statements.ts';
import { edgeSentence } from '../../../src/text/relation.ts';
import { address, finding, quarry, reports, withFinding } from '../reports.ts';

describe.each(reports)('the tables of %s', (_, report) => {
  const tables = {
    findings: csvParse(findingsCsv(report, address)),
    entities: csvParse(entitiesCsv(report, address)),
    relations: csvParse(relationsCsv(report, address)),
    statements: csvParse(statementsCsv(report, address)),
  };

  it.each(Object.entries(tables))(
    '%s: keeps required columns filled, unique ones unique and types true',
    (table, rows) => {
      for (const { name, type, ...rules } of COLUMNS[table as keyof typeof tables]) {
        const cells = rows.map((row) => row[name]!);
        if (rules.required)
          expect(
            cells.filter((cell) => cell === ''),
            name,
          ).toEqual([]);
        if (rules.unique) expect(new Set(cells).size, name).toBe(cells.length);
        const form = {
          string: /^/,
          integer: /^\d*$/,
          number: /^(\d+(\.\d+)?)?$/,
          boolean: /^(true|false)?$/,
        }[type];
        expect(
          cells.filter((cell) => !form.test(cell)),
          name,
        ).toEqual([]);
      }
    },
  );

  it('have as many rows as the report has findings, entities and relations', () => {
    expect(tables.findings.map(({ number }) => Number(number))).toEqual(
      [...report.findings, ...report.tombstones].map(({ number }) => number).sort((a, b) => a - b),
    );
    expect(tables.entities.map(({ id }) => id)).toEqual(report.entities.map(({ id }) => id));
    expect(tables.relations).toHaveLength(report.findings.flatMap(({ relations }) => relations).length);
  });

  it('lead from every row to the address of its finding or its page', () => {
    const findings = new Set(tables.findings.map(({ url }) => url));
    expect(tables.relations.filter(({ url }) => !findings.has(url))).toEqual([]);
    const pages = new Set([
      ...findings,
      ...[...report.entities, ...report.articles].map(({ url }) => address(url)),
    ]);
    expect(tables.statements.filter(({ url }) => !pages.has(url))).toEqual([]);
    expect(
      tables.entities.flatMap(({ finding_urls }) =>
        finding_urls!.split(' ').filter((url) => url !== '' && !findings.has(url)),
      ),
    ).toEqual([]);
  });

  it('name only entities and findings that have a row', () => {
    const entities = new Set(tables.entities.map(({ id }) => id!));
    const used = tables.relations
      .flatMap(({ from, to, via }) => [from!, to!, via!])
      .filter((id) => id !== '');
    expect(used.filter((id) => !entities.has(id))).toEqual([]);
    const numbers = new Set(tables.findings.map(({ number }) => number!));
    expect(
      tables.statements
        .map(({ finding }) => finding!)
        .filter((number) => number !== '' && !numbers.has(number)),
    ).toEqual([]);
  });

  it('never give a number without its comparator', () => {
    for (const { quantity, comparator, unit, currency } of tables.relations) {
      expect(quantity === '').toBe(comparator === '');
      if (quantity !== '') expect([unit, currency].filter((cell) => cell !== '')).toHaveLength(1);
    }
  });
});

describe('relations.csv', () => {
  const rows = csvParse(relationsCsv(quarry, address));

  it('has the columns of the contract', () => {
    expect(rows.columns.join()).toBe(
      'finding,kind,sentence,share,since,until,drawn,from,from_name,to,to_name,via,goods,quantity,comparator,unit,currency,when,grade,denied,url,quantity_up_to,label,from_drawn_in_column,to_drawn_in_column,directed',
    );
  });

  it('says each relation in one hedged sentence, and gives a step that is not shown no grade', () => {
    for (const row of rows) {
      const said = finding(quarry, Number(row.finding));
      const relation = said.relations.find(({ from, to }) => from.id === row.from && to.id === row.to)!;
      expect(row.sentence).toBe(edgeSentence(said, relation));
      expect(row.grade).toBe(row.kind === 'not shown' ? '' : said.grade);
      expect([row.share, row.since, row.until]).toEqual(['', '', '']);
    }
    expect(rows.filter(({ kind }) => kind === 'not shown')).not.toEqual([]);
  });

  it('writes number, comparator, unit, currency, country on the way and denial', () => {
    const row = (number: string) => rows.find(({ finding }) => finding === number)!;
    expect(row('1')).toMatchObject({
      kind: 'shipped',
      quantity: '41000',
      comparator: 'at least',
      unit: 'tonnes',
      currency: '',
      grade: 'records',
      denied: 'false',
    });
    expect(row('2')).toMatchObject({
      quantity: '1200000',
      comparator: 'about',
      unit: '',
      currency: 'EUR',
      when: '2018-03/2018-11',
    });
    expect(row('3')).toMatchObject({
      quantity: '90',
      comparator: 'at most',
      grade: 'alleged',
      denied: 'true',
    });
    expect(row('13')).toMatchObject({ via: 'harlund', from_name: 'Barcaças Conceição' });
    expect(row('8')).toMatchObject({ kind: 'has member', quantity: '', comparator: '' });
  });

  it('says which relations are drawn', () => {
    expect(
      rows.filter(({ drawn }) => drawn === 'false').map(({ finding, kind }) => `${finding} ${kind}`),
    ).toEqual(['12 accused']);
  });
});

describe('findings.csv', () => {
  const rows = csvParse(findingsCsv(quarry, address));
  const row = (number: string) => rows.find((candidate) => candidate.number === number)!;

  it('keeps comparators, scopes, denials and answers, one on each line', () => {
    expect(row('3')).toMatchObject({
      grade: 'alleged',
      denied: 'true',
      denied_by: 'Barcaças Conceição',
      when: '[2018-04..2018-09]',
      when_words: 'some time from April to September 2018',
      quantities: 'at most 90 barges: barges said to have been loaded at night at unlicensed pits',
    });
    expect(row('8').quantities).toBe(
      'exactly 4 companies: all members of the consortium, of which one is named',
    );
    expect(row('7').quantities).toBe("about EUR 640000: one payment for gravel, by the payer's own account");
    expect(row('1').responses!.split('\n')).toEqual([
      'kvitka-quay explains [this finding]: It records the weight of a cargo only and says that checking the origin is not its task.',
      'barcacas-conceicao denies [having loaded sand at unlicensed pits] in finding 5: It denies having loaded sand at pits without a licence.',
    ]);
    expect(row('1').does_not_show!.split('\n')).toHaveLength(2);
    expect(row('9').responses).toBe('not applicable');
  });

  it('counts roots, not articles', () => {
    expect(row('1')).toMatchObject({ roots: 'harbour-ledgers', root_count: '1' });
    expect(row('4')).toMatchObject({ root_count: '2' });
  });

  it('leaves every other cell of a withdrawn finding empty', () => {
    const filled = Object.entries(row('15')).filter(([, cell]) => cell !== '');
    expect(filled.map(([name]) => name)).toEqual(['number', 'url', 'version', 'state']);
  });

  it('disarms text that a spreadsheet would run, and keeps quotes, commas and new lines', () => {
    const statement = '=HYPERLINK("https://x.example","a, b")\nsecond line';
    const [text, title] = [
      findingsCsv(withFinding(quarry, 1, { statement, title: '@SUM(A1)' }), address),
      `'@SUM(A1)`,
    ];
    expect(csvParse(text)[0]).toMatchObject({ statement: `'${statement}`, title });
  });
});

describe('entities.csv', () => {
  it('lists the findings of a party with their addresses', () => {
    const row = csvParse(entitiesCsv(quarry, address)).find(({ id }) => id === 'barcacas-conceicao')!;
    expect(row).toMatchObject({
      findings: '1; 2; 3; 5; 6; 7; 13',
      country_code: 'xa',
      other_names:
        'Barcaças Conceição, SA (pt-Latn, legal); Conceição (pt-Latn, short); Барказас Консейсан (uk-Cyrl, transliterated)',
    });
    expect(row.finding_urls!.split(' ')[0]).toBe('https://quarry.example/repo/findings/1/');
  });
});
