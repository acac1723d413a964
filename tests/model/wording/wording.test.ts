import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../../src/model/wording/facts.ts';
import { read } from '../../../src/model/wording/reading.ts';
import { faultsOf, forbiddenWords } from '../../../src/model/wording/wording.ts';
import { codes, EN, facts, held } from './small.ts';

const CRATES = { value: 37, unit: 'crates', comparator: 'at least' };
const MONEY = { value: 103_000, currency: 'USD', comparator: 'about' };
const said = (text: string) => ({ statements: [read(text, EN)] });

describe('numbers', () => {
  const of = facts({ quantities: [CRATES, MONEY, { value: 12, unit: 'barges', comparator: 'exactly' }] });

  it.each([
    ['at least 37 crates', []],
    ['about $103,000', []],
    ['twelve barges', []],
    ['exactly 12 barges', []],
    ['38 crates', ['number-not-in-finding']],
    ['dozens of crates', []],
    ['37 crates', ['comparator-lost']],
    ['about 37 crates', ['comparator-differs']],
    ['about 12 barges', ['comparator-differs']],
    ['at least 37 barges', ['unit-differs']],
    ['about 103,000', ['unit-differs']],
    ['about €103,000', ['unit-differs']],
    ['at least $37', ['unit-differs']],
    ['one of two men', []],
    ['two barges', ['number-not-in-finding']],
  ])('%s', (text, expected) => {
    expect(codes(text, of)).toEqual(expected);
  });

  it('without a number need the finding to have none either', () => {
    expect(codes('dozens of crates', { ...of, ...said('37 crates') })).toEqual(['number-not-in-finding']);
    expect(codes('dozens of crates', { ...of, ...said('dozens of men') })).toEqual([]);
  });

  it('of another finding on the same party may be given, as that finding gives them', () => {
    const around = facts({
      around: [new Map([[500, [{ value: 500, unit: 'crates', comparator: 'about' }]]])],
    });
    expect(codes('the buyer of about 500', around)).toEqual([]);
    expect(codes('the buyer of 500', around)).toEqual(['comparator-lost']);
  });

  it('are all in a statement', () => {
    const text = 'Alder is reported to have sold at least 37 crates on twelve barges';
    expect(codes(text, of, 'statement')).toEqual(['number-missing']);
    expect(codes(text, of, 'title')).toEqual([]);
  });

  it('are reported with words, place and what the finding has', () => {
    expect(faultsOf({ text: 'sold 37 crates', sort: 'mark' }, facts({ quantities: [CRATES] }), EN)).toEqual([
      { code: 'comparator-lost', words: '37', offset: 5, has: [CRATES] },
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['in April 2021', []],
    ['in 2021', []],
    ['in April', []],
    ['an article of March 2023', []],
    ['in 2022', ['date-not-in-finding']],
    ['in 2023', ['date-not-in-finding']],
    ['in May 2021', ['date-not-in-finding']],
    ['on 7 April 2021', ['date-sharper']],
  ])('%s', (text, expected) => {
    expect(codes(text, facts())).toEqual(expected);
  });

  it('keep their doubt', () => {
    const of = facts({ dates: [held('2021-06~', 2021, 6)] });
    expect(codes('in June 2021', of)).toEqual(['date-doubt-lost']);
    expect(codes('about June 2021', of)).toEqual([]);
    expect(codes('in June', of)).toEqual([]);
  });

  it('do not stand inside a period', () => {
    const of = facts({ dates: [held('2021-04/2021-08', 2021, 4), held('2021-04/2021-08', 2021, 8)] });
    expect(codes('between April and August 2021', of)).toEqual([]);
    expect(codes('in June 2021', of)).toEqual(['date-not-in-finding']);
  });

  it('let a statement name the year of its article only beside a date of its own', () => {
    expect(codes('It began in April 2021 and ended in 2023, it says', facts(), 'statement')).toEqual([]);
    expect(codes('It began in 2023, it says', facts(), 'statement')).toEqual(['date-not-in-finding']);
  });
});

describe('hedge and attribution', () => {
  it.each([
    ['Alder sold sand', ['hedge-lost']],
    ['Alder is reported to have sold sand', []],
    ['Alder sold sand, The Daily says', []],
    ['The Daily: Alder sold sand', []],
    ['Harbour records: Alder sold sand', []],
    ['Birch: Alder sold sand', ['hedge-lost']],
    ['Alder, the reported buyer, sold sand', ['hedge-lost']],
  ])('%s', (text, expected) => {
    expect(codes(text, facts(), 'title')).toEqual(expected);
  });

  it('is attribution that findings from records need, and nothing that a label or a mark needs', () => {
    expect(codes('Alder sold sand', facts({ grades: ['records'] }), 'sentence')).toEqual([
      'attribution-lost',
    ]);
    expect(codes('Alder sold sand', facts({ grades: ['records', 'alleged'] }), 'in short')).toEqual([
      'hedge-lost',
    ]);
    expect(codes('sand', facts({ grades: ['alleged'] }), 'label')).toEqual([]);
    expect(codes('Alder sold sand', facts(), 'mark')).toEqual([]);
  });
});

describe('speaker', () => {
  const of = facts({ grades: ['stated'], speakers: [['alder']] });

  it('is named, or described as the report describes it', () => {
    expect(codes('Alder says that it sold none', of, 'title')).toEqual([]);
    expect(codes('What Alder is: it says that it sold none', of, 'title')).toEqual([]);
    expect(codes('The company says that it sold none', of, 'title')).toEqual(['speaker-lost']);
  });

  it('need not be where none is printed', () => {
    expect(codes('A spokesperson says that it sold none', { ...of, speakers: [] }, 'title')).toEqual([]);
  });
});

describe('denial', () => {
  const of = facts({ grades: ['alleged'], deniers: ['alder'] });

  it.each([
    ['Alder allegedly sold sand; it denies that', []],
    ['Alder allegedly sold sand, which it has dismissed', []],
    ['Alder allegedly sold sand', ['denial-lost']],
    ['Alder allegedly sold sand and has not denied it', ['denial-lost']],
  ])('%s', (text, expected) => {
    expect(codes(text, of, 'sentence')).toEqual(expected);
  });

  it('is not added where nobody denies it', () => {
    expect(codes('Alder denies it', facts())).toEqual(['denial-not-in-finding']);
    expect(codes('Alder denies it', facts(said('Alder denies having sold sand')))).toEqual([]);
  });
});

describe('names', () => {
  it('are those of the finding or of its statement', () => {
    expect(codes('Alder sold to Birch in Norland', facts())).toEqual([]);
    expect(codes('Alder sold to Cedar Group', facts())).toEqual(['name-not-in-finding']);
    expect(codes('Alder sold to Cedar Group', facts(said('Cedar Group bought it')))).toEqual([]);
    expect(codes('Alder sold to Sedgeland', facts())).toEqual(['name-not-in-finding']);
  });

  it('may be a setting on the page of a party', () => {
    expect(codes('A company in Sedgeland', facts(), 'party')).toEqual([]);
    expect(codes('Part of Cedar Group', facts(), 'party')).toEqual(['name-not-in-finding']);
  });
});

describe('several findings in one text', () => {
  it('lend it what each of them has, and ask of it what any of them asks', () => {
    const both = joinFacts([
      facts({ quantities: [CRATES], parties: ['alder'] }),
      facts({ grades: ['alleged'], deniers: ['birch'], parties: ['birch'] }),
    ]);
    expect(codes('Alder sold at least 37 crates; Birch denies it', both, 'in short')).toEqual([]);
    expect(codes('Alder is said to have sold 37 crates to Birch', both, 'in short')).toEqual([
      'denial-lost',
      'comparator-lost',
    ]);
  });
});

describe('forbiddenWords', () => {
  it('finds whole words in any case, and endings where the list says so', () => {
    const list = ['contraband', 'loot*', 'war booty'];
    expect(forbiddenWords('Contraband, looters and war-booty', list)).toEqual([
      { code: 'forbidden-word', words: 'Contraband', offset: 0, has: [] },
      { code: 'forbidden-word', words: 'looters', offset: 12, has: [] },
      { code: 'forbidden-word', words: 'war-booty', offset: 24, has: [] },
    ]);
    expect(forbiddenWords('contrabandist uploot', list)).toEqual([]);
  });
});
