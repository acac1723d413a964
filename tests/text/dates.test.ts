import { describe, expect, it } from 'vitest';
import { edtfOf } from '../../src/schema/edtf.ts';
import {
  dateShort,
  dateWords,
  dateWithPreposition,
  dayWords,
  machineDate,
  monthWords,
  publishedWords,
  timeWords,
} from '../../src/text/dates.ts';

const WORDS: [edtf: string, words: string, short: string][] = [
  ['2022', '2022, month not given', '2022'],
  ['{2019-03-02,2019-03-05}', '2 March 2019 and 5 March 2019', '2 Mar 2019, 5 Mar 2019'],
  ['2022~', 'about 2022', 'about 2022'],
  ['2022-04', 'April 2022', 'Apr 2022'],
  ['2023-06~', 'about June 2023', 'about Jun 2023'],
  ['2023-06?', 'June 2023 (uncertain)', 'Jun 2023 (uncertain)'],
  ['2023-06%', 'about June 2023 (uncertain)', 'about Jun 2023 (uncertain)'],
  ['2023-02-09', '9 February 2023', '9 Feb 2023'],
  ['2024-02-29~', 'about 29 February 2024', 'about 29 Feb 2024'],
  ['2022-06/2022-12', 'between June and December 2022', 'Jun–Dec 2022'],
  ['2022-12/2023-04', 'between December 2022 and April 2023', 'Dec 2022 – Apr 2023'],
  ['2022-05/2022-12~', 'between May and about December 2022', 'May – about Dec 2022'],
  ['2022-05~/2022-12', 'between about May 2022 and December 2022', 'about May 2022 – Dec 2022'],
  ['2021/2022', 'between 2021 and 2022', '2021–2022'],
  ['2022/2022-06', 'between 2022 and June 2022', '2022 – Jun 2022'],
  ['2022-06-03/2022-06-09', 'between 3 and 9 June 2022', '3–9 Jun 2022'],
  ['2022-06-03/2022-07-09', 'between 3 June and 9 July 2022', '3 Jun – 9 Jul 2022'],
  ['2022-06-03/2022-07', 'between 3 June and July 2022', '3 Jun – Jul 2022'],
  ['2022-06/2022-06-09', 'between June and 9 June 2022', 'Jun – 9 Jun 2022'],
  ['2022-06/2022-06', 'throughout June 2022', 'Jun 2022'],
  ['2022-05/..', 'began in May 2022; whether or when it ended is not given', 'began May 2022'],
  ['../2023-04', 'ended in April 2023; when it began is not given', 'ended Apr 2023'],
  [
    '[2022-02..2023-02-19]',
    'some time from February 2022 to 19 February 2023',
    'some time Feb 2022 – 19 Feb 2023',
  ],
  ['2022-05-03/..', 'began on 3 May 2022; whether or when it ended is not given', 'began 3 May 2022'],
  ['2022~/..', 'began about 2022; whether or when it ended is not given', 'began about 2022'],
  [
    '[2022-10~..2022-12~]',
    'some time from about October to about December 2022',
    'some time about Oct – about Dec 2022',
  ],
  ['2022-06-03~/2022-06-09~', 'between about 3 and about 9 June 2022', 'about 3 – about 9 Jun 2022'],
  [
    '[2022-10%..2022-12%]',
    'some time from about October 2022 (uncertain) to about December 2022 (uncertain)',
    'some time about Oct 2022 (uncertain) – about Dec 2022 (uncertain)',
  ],
  ['[2022-03..2022-05]', 'some time from March to May 2022', 'some time Mar–May 2022'],
  ['[2022..2022]', 'some time in 2022', '2022'],
  ['[2022-02..]', 'some time from February 2022 on', 'some time from Feb 2022'],
  ['[..2023-04]', 'some time up to April 2023', 'some time until Apr 2023'],
];

describe('dateWords and dateShort', () => {
  it.each(WORDS)('%s', (text, words, short) => {
    expect(dateWords(edtfOf(text))).toBe(words);
    expect(dateShort(edtfOf(text))).toBe(short);
  });
});

describe('dayWords and monthWords', () => {
  it('spell the month and drop the leading zero', () => {
    expect(dayWords('2023-02-09')).toBe('9 February 2023');
    expect(monthWords('2023-03')).toBe('March 2023');
  });
});

it('a date behind a verb has its preposition', () => {
  expect(
    ['2022', '2022-04', '2022-04-05', '2022-04~', '2022-04/2022-05'].map((date) =>
      dateWithPreposition(edtfOf(date)),
    ),
  ).toEqual([
    'in 2022, month not given',
    'in April 2022',
    'on 5 April 2022',
    'about April 2022',
    'between April and May 2022',
  ]);
});

it('an article that prints no date says so wherever its date stands', () => {
  const published = edtfOf('2023-06~');
  expect(publishedWords({ published, publishedBasis: 'derived' })).toBe(
    'about June 2023; the article prints no date',
  );
  expect(publishedWords({ published, publishedBasis: 'text' })).toBe('about June 2023');
});

it('translated time words are ours, without quotation marks', () => {
  expect(timeWords({ whenText: 'last year', whenTranslated: false })).toBe('“last year”');
  expect(timeWords({ whenText: 'last year', whenTranslated: true })).toBe('last year (our translation)');
  expect(timeWords({ whenText: null, whenTranslated: true })).toBeNull();
});

describe('machineDate', () => {
  it('gives one exact date, and nothing for doubts and periods', () => {
    expect(machineDate(edtfOf('2022-04'))).toBe('2022-04');
    expect(machineDate(edtfOf('2022-04~'))).toBeNull();
    expect(machineDate(edtfOf('2022-04/2022-05'))).toBeNull();
  });
});
