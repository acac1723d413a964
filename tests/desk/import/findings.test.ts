import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPhrase } from '../../../src/desk/import/fingerprint.ts';
import { findCandidates } from '../../../src/desk/import/findings.ts';
import { importText } from '../../../src/desk/import/import.ts';
import { tokenise } from '../../../src/desk/import/tokens.ts';
import { whenIn } from '../../../src/desk/import/when.ts';
import { wordsOf } from '../../../src/desk/import/words.ts';

const timeIn = (text: string, language: string, published: string) =>
  whenIn(tokenise(text, wordsOf(language)), wordsOf(language), published);

describe('findCandidates', () => {
  it('names figures, dates, denials and hedges by a few words', () => {
    const text =
      'The quay took at least 400 crates of sand. Nobody there has ever seen them, the mayor denied it all.';
    expect(findCandidates([text], 'en')).toMatchObject([
      {
        paragraph: 1,
        phrase: 'at least 400 crates',
        why: ['hedge', 'figure'],
        kind: 'fact',
        quantities: [{ value: 400, comparator: 'at least', unit: 'crates', what: 'sand' }],
        when: null,
      },
      { paragraph: 1, phrase: 'mayor denied it all', why: ['denial'], kind: 'statement', quantities: [] },
    ]);
  });

  it('never leaves out the words that bound a number', () => {
    const phrases = findCandidates(['It stopped no more than 12 barges, he says.'], 'en').map(
      ({ phrase }) => phrase,
    );
    expect(phrases).toEqual(['no more than 12']);
  });

  it('takes more words where few occur twice', () => {
    const text = 'They took 40 crates of wet sand on one day and 40 crates of wet gravel on another.';
    expect(findCandidates([text], 'en')[0]!.phrase).toBe('40 crates of wet sand');
  });

  it('never takes a word that may be a name', () => {
    const text = 'Odarii Tesk allegedly paid Wessel Pook 400 crowns.';
    expect(findCandidates([text], 'en').map(({ phrase }) => phrase)).toEqual(['400 crowns']);
  });

  it.each([
    'raw/river-post.txt',
    'raw/baggeraar.txt',
    'raw/wochenblatt.txt',
    'quarry/texts/areia-do-orluna.txt',
  ])('gives anchors of at most six words that occur once in %s', (file) => {
    const { paragraphs, language } = importText(
      readFileSync(join(import.meta.dirname, '../../fixtures', file), 'utf8'),
    );
    const candidates = findCandidates(paragraphs, language);
    expect(candidates.length).toBeGreaterThan(2);
    for (const { paragraph, phrase } of candidates) {
      expect(phrase.split(' ').length).toBeLessThanOrEqual(6);
      expect(countPhrase(phrase, paragraphs[paragraph - 1]!)).toBe(1);
    }
  });

  it.each([
    ['en', 'It sold no more than 1,200 pumps.', { value: 1200, comparator: 'at most', unit: 'pumps' }],
    [
      'en',
      'It paid about $1.5 million for them.',
      { value: 1_500_000, comparator: 'about', currency: 'USD' },
    ],
    ['nl', 'Er zijn minstens 3.000 ton gelost.', { value: 3000, comparator: 'at least', unit: 'ton' }],
    ['de', 'Es waren höchstens 40 Kähne.', { value: 40, comparator: 'at most', unit: 'Kähne' }],
    ['fr', 'Elle a payé près de 41 000 euros.', { value: 41_000, comparator: 'about', currency: 'EUR' }],
    [
      'pt',
      'Foram pelo menos 41 mil toneladas.',
      { value: 41_000, comparator: 'at least', unit: 'toneladas' },
    ],
    ['ru', 'Разгрузили не менее 41 тысячи тонн.', { value: 41_000, comparator: 'at least', unit: 'тонн' }],
    ['en', 'About 12 per cent of it was wet.', { value: 12, comparator: 'about', unit: 'per cent' }],
    ['en', 'It began on 12 May 2019.', null],
    [
      'en',
      'It has 46 dialysis machines in use.',
      { value: 46, comparator: 'exactly', unit: 'machines', what: 'dialysis machines' },
    ],
    ['en', 'It took 40 cubic metres.', { value: 40, comparator: 'exactly', unit: 'cubic metres' }],
    ['en', 'Records list 46 boxes shipped in crates.', { value: 46, comparator: 'exactly', unit: 'boxes' }],
    ['en', 'It took fourteen barges.', { value: 14, comparator: 'exactly', unit: 'barges' }],
    ['nl', 'Er kwamen zeventien schepen.', { value: 17, comparator: 'exactly', unit: 'schepen' }],
    ['de', 'Es kamen sechzehn Kähne.', { value: 16, comparator: 'exactly', unit: 'Kähne' }],
    // An amount that is told roughly, time, questions, the few who speak, and a day of a month.
    ['en', 'It sold several hundred pumps.', null],
    ['en', 'It denied that in reply to eleven questions.', null],
    ['en', 'It denied that for two years.', null],
    ['en', 'Two crew members denied it.', null],
    ['en', 'It denied that in a letter signed for on August 19.', null],
    ['es', 'Lo negó el 12 de septiembre.', null],
  ])('reads the number in %s: %s', (language, text, quantity) => {
    const found = findCandidates([text], language).flatMap(({ quantities }) => quantities);
    expect(found[0] ?? null).toEqual(quantity);
  });

  it('reads no number within a pair of days', () => {
    const [pair] = findCandidates(['It took 14 barges between 2 and 11 August 2019.'], 'en');
    expect(pair!.quantities.map(({ value }) => value)).toEqual([14]);
  });

  it.each([
    ['en', 'It began on 12 May 2019.', '2019-05-12', '12 May 2019', 'stated'],
    [
      'en',
      'They came between April and September 2018, he denied.',
      '2018-04/2018-09',
      'between April and September 2018',
      'stated',
    ],
    [
      'en',
      'They came between 2 and 11 August 2019.',
      '2019-08-02/2019-08-11',
      'between 2 and 11 August 2019',
      'stated',
    ],
    ['en', 'It began in November, allegedly.', '2018-11', 'in November', 'derived'],
    ['en', 'It may have begun in 2018.', '2018', 'in 2018', 'stated'],
    ['en', 'It was sold last year.', '2018', 'last year', 'derived'],
    ['nl', 'Vorige maand zijn er 40 verkocht.', '2019-05', 'vorige maand', 'derived'],
    ['en', 'It was denied last week.', '[2019-05-27..2019-06-02]', 'last week', 'derived'],
    ['en', 'It was sold on Tuesday morning.', '2019-06-04', 'on Tuesday morning', 'derived'],
    ['nl', 'Het is dinsdag en op woensdag verkocht.', '2019-06-05', 'op woensdag', 'derived'],
    ['en', 'He told it to the council on Tuesday.', '2019-06-04', 'on Tuesday', 'derived'],
    // What is still to come, and the article's own weekday.
    ['en', 'He is to answer on Tuesday.', null, 'on Tuesday', 'derived'],
    ['en', 'It was sold on Friday.', null, 'on Friday', 'derived'],
    ['en', 'It plans to answer in May.', null, 'in May', 'derived'],
    [
      'pt',
      'Vieram entre abril e setembro de 2018.',
      '2018-04/2018-09',
      'entre abril e setembro de 2018',
      'stated',
    ],
    [
      'en',
      'It was sold in the late autumn of 2018.',
      '[2018-09..2018-12]',
      'in the late autumn of 2018',
      'derived',
    ],
    ['en', 'It has stood since the spring of 2018.', '2018/..', 'since the spring of 2018', 'stated'],
    [
      'en',
      'It came between July 2017 and the end of 2018.',
      '2017-07/2018',
      'between July 2017 and end 2018',
      'stated',
    ],
    ['en', 'It was dated March 3, 2018.', '2018-03-03', 'March 3, 2018', 'stated'],
    ['en', 'On the night of May 12 the barge left.', '2019-05-12', 'of May 12', 'derived'],
    [
      'en',
      'They sold it in April, something the law has forbidden since 1998.',
      '2019-04',
      'in April',
      'derived',
    ],
  ])('reads the time in %s: %s', (language, text, edtf, words, basis) =>
    expect(timeIn(text, language, '2019-06-07')).toEqual({ edtf, words, basis }),
  );

  it("hands the doubt of the article's day on to what is counted from it", () => {
    expect(timeIn('It was sold last year.', 'en', '2019-06~')!.edtf).toBe('2018~');
  });

  it('takes no letters of a script without capitals for an anchor unless it knows the words', () => {
    const phrases = findCandidates(['警方逮捕了林岚，查获至少400箱。'], 'zh').map(({ phrase }) => phrase);
    expect(phrases.join(' ')).not.toMatch(/林|岚/);
    expect(phrases).toContain('至少400');
  });
});
