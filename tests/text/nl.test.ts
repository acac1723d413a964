import { afterAll, describe, expect, it, vi } from 'vitest';
import { dateShort, dateWithPreposition, dateWords, dayWords, monthWords } from '../../src/text/dates.ts';
import { languageName } from '../../src/text/language-of.ts';
import { quantityWords } from '../../src/text/quantities.ts';
import { kindSentence } from '../../src/text/relation.ts';
import { t } from '../../src/text/t.ts';
import { TIMELINE_WORDS, lagWords } from '../../src/text/chronology.ts';
import { listInWords, sentenceCase } from '../../src/text/words.ts';
import { edtfOf } from '../../src/schema/edtf.ts';

const before = vi.hoisted(() => {
  const { PAGES_LANGUAGE } = process.env;
  process.env.PAGES_LANGUAGE = 'nl-BE';
  return PAGES_LANGUAGE;
});
afterAll(() => {
  if (before === undefined) delete process.env.PAGES_LANGUAGE;
  else process.env.PAGES_LANGUAGE = before;
});

it('speaks Dutch in every region', () => {
  expect(t.language).toMatchObject({ code: 'nl', own: 'Nederlands', direction: 'ltr', locale: 'nl_NL' });
});

describe('dates', () => {
  it.each([
    ['2023-02-19', '19 februari 2023', 'op 19 februari 2023', '19 feb 2023'],
    ['2022-04', 'april 2022', 'in april 2022', 'apr 2022'],
    ['2022', '2022, maand niet vermeld', 'in 2022, maand niet vermeld', '2022'],
    ['2023-06~', 'rond juni 2023', 'rond juni 2023', 'rond jun 2023'],
    ['2022?', '2022 (onzeker)', 'in 2022 (onzeker)', '2022 (onzeker)'],
    ['2022-06/2022-12', 'tussen juni en december 2022', 'tussen juni en december 2022', 'jun–dec 2022'],
    [
      '[2022-03..2023-02]',
      'ergens van maart 2022 tot en met februari 2023',
      'ergens van maart 2022 tot en met februari 2023',
      'ergens mrt 2022 – feb 2023',
    ],
    [
      '2022-05/..',
      'begon in mei 2022; of en wanneer het eindigde is niet vermeld',
      'begon in mei 2022; of en wanneer het eindigde is niet vermeld',
      'begon mei 2022',
    ],
    [
      '../2022-05-03',
      'eindigde op 3 mei 2022; wanneer het begon is niet vermeld',
      'eindigde op 3 mei 2022; wanneer het begon is niet vermeld',
      'eindigde 3 mei 2022',
    ],
    ['[2022-05..]', 'ergens vanaf mei 2022', 'ergens vanaf mei 2022', 'ergens vanaf mei 2022'],
    ['[..2022-05]', 'ergens tot en met mei 2022', 'ergens tot en met mei 2022', 'ergens t/m mei 2022'],
  ])('are written as in Dutch: %s', (text, words, behindVerb, short) => {
    const date = edtfOf(text);
    expect([dateWords(date), dateWithPreposition(date), dateShort(date)].map((said) => said.trim())).toEqual([
      words,
      behindVerb,
      short,
    ]);
  });

  it('have small letters and no zero', () => {
    expect([dayWords('2022-03-01'), monthWords('2022-10')]).toEqual(['1 maart 2022', 'oktober 2022']);
  });
});

describe('numbers', () => {
  const number = (value: object) =>
    quantityWords({ comparator: 'exactly', what: 'x', ...value } as Parameters<typeof quantityWords>[0]);

  it('have points between thousands and a comma before a fraction', () => {
    expect(number({ value: 12000, unit: 'kisten', comparator: 'at least' })).toBe('minstens 12.000 kisten');
    expect(number({ value: 1234.5, unit: 'ton', comparator: 'at most' })).toBe('hoogstens 1.234,5 ton');
    expect(number({ value: 270000, currency: 'USD', comparator: 'about' })).toBe('ongeveer $\u00a0270.000');
    expect(number({ value: 5, currency: 'CHF' })).toBe('5 CHF');
  });

  it('have the plural of their noun', () => {
    const { diagrams, lists, report } = t;
    expect([1, 2].map((chapters) => report.chapters({ chapters }))).toEqual([
      '1 hoofdstuk',
      '2 hoofdstukken',
    ]);
    expect(lists.byArticle({ articles: 1 })).toBe('Per artikel: 1 artikel');
    expect(lists.byArticle({ articles: 12500 })).toBe('Per artikel: 12.500 artikelen');
    expect([1, 3].map((names) => lists.byParty({ names }))).toEqual([
      'Per partij: 1 naam',
      'Per partij: 3 namen',
    ]);
    expect([1, 2].map(diagrams.missingSteps)).toEqual([
      '1 stap is niet aangetoond door onze bronnen.',
      '2 stappen zijn niet aangetoond door onze bronnen.',
    ]);
    expect(
      [0, 1, 2].map((resting) =>
        t.entity.inIndex({ what: 'x', findings: resting && 1, resting, registered: 0, parties: 2 }),
      ),
    ).toEqual([
      'x. Hier genoemd als het land van 2 partijen',
      'x. 1 bevinding; nog 1 berust erop',
      'x. 1 bevinding; nog 2 berusten erop',
    ]);
  });

  it('of time leave "jaar" as it is', () => {
    const lag = (unit: 'day' | 'month' | 'year', value: number) =>
      ({ unit, value, comparator: 'at least' }) as const;
    expect(
      [lag('year', 1), lag('year', 3), lag('month', 1), lag('month', 5), lag('day', 2)].map(lagWords),
    ).toEqual([
      'minstens 1 jaar',
      'minstens 3 jaar',
      'minstens 1 maand',
      'minstens 5 maanden',
      'minstens 2 dagen',
    ]);
    expect(TIMELINE_WORDS.lag(lag('month', 5))[1]).toBe('minstens 5 mnd');
  });
});

it('joins a list without a comma before its last part', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a en b', 'a, b en c']);
});

it('begins a sentence with both letters of IJ', () => {
  expect(['ijzer', 'één stem', 'zand'].map(sentenceCase)).toEqual(['IJzer', 'Één stem', 'Zand']);
});

it('calls languages by their Dutch names', () => {
  expect(['nl-BE', 'en', 'kk', 'xx'].map(languageName)).toEqual(['Nederlands', 'Engels', 'Kazachs', 'xx']);
});

it('quotes single inside double', () => {
  const [headline, words] = ['Een “stille” handel', 'af als “onjuist”'];
  expect(t.exports.sources.named({ headline, title: 'Handel' })).toBe('“Een ‘stille’ handel”');
  expect(t.exports.sources.named({ title: 'Handel' })).toBe('[onze omschrijving: Handel]');
  expect(t.model.timeWords({ words, translated: false })).toBe('“af als ‘onjuist’”');
});

describe('relations', () => {
  const said = (
    kind: Parameters<typeof kindSentence>[0],
    goods: string | null = null,
    via: string | null = null,
  ) => kindSentence(kind, { from: 'A', to: 'B', goods, via });

  it('have the order of Dutch words', () => {
    expect(said('sold', 'drones')).toBe('A verkocht drones aan B');
    expect(said('imported', null, 'C')).toBe('B importeerde goederen van A, via C');
    expect(said('raises money for', 'drones')).toBe('A zamelt voor B geld in voor drones');
    expect(said('passes information to')).toBe('A geeft informatie door aan B');
    expect(said('declared for use by', 'drones')).toBe('A gaf drones aan als bestemd voor gebruik door B');
    expect(said('acted against')).toBe('A trad op tegen B');
  });

  it.each([
    ['drones', 'bereikten'],
    ['onderdelen voor een toestel', 'bereikten'],
    ['vesten', 'bereikten'],
    ['auto’s', 'bereikten'],
    ['staal', 'bereikte'],
    ['een stalen buis', 'bereikte'],
    ['glas', 'bereikte'],
    ['een partij drones', 'bereikten'],
    ['benzeen', 'bereikte'],
  ])('have a verb that fits their goods: %s', (goods, verb) => {
    expect(said('goods reached', goods)).toBe(`${goods} van A ${verb} B`);
  });

  it('say of a step that is not shown that it is not, with goods and without', () => {
    expect(said('not shown')).toBe('Een stap van A naar B is niet aangetoond');
    expect(said('not shown', 'drones')).toBe('Of drones van A naar B gingen, is niet aangetoond');
    expect(said('not shown', 'staal')).toBe('Of staal van A naar B ging, is niet aangetoond');
  });
});

describe('the weight of words', () => {
  it('is that of English: who says so, what is alleged, what nobody shows', () => {
    expect(Object.values(t.kinds.grades).map(({ label }) => label)).toEqual([
      'in documenten',
      'gemeld',
      'vermeend',
      'volgens de partij zelf',
    ]);
    expect(t.model.grade.withSuspicion({ grade: 'gemeld' })).toBe('gemeld; de verdenking geldt als vermeend');
    expect(t.model.rowDate.allegedAndDenied({ when: 'Mei 2022', deniers: 'A' })).toBe(
      'Mei 2022; vermeend, ontkend door A',
    );
    expect(t.finding.answers.none).toBe('In de artikelen is geen antwoord opgetekend.');
  });
});
