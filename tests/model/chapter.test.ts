import { describe, expect, it } from 'vitest';
import {
  alsoFound,
  answersTo,
  changesIn,
  datedIn,
  footingOf,
  isLeftUnnamed,
  minutesOf,
  minutesOfAll,
  neighboursOf,
  notShownBy,
  partiesIn,
  toldIn,
  unanswered,
} from '../../src/model/chapter.ts';
import type { Block } from '../../src/reading/prose.ts';
import { quarry } from '../exports/reports.ts';

const [sand, money, rules] = quarry.chapters as [
  (typeof quarry.chapters)[0],
  (typeof quarry.chapters)[0],
  (typeof quarry.chapters)[0],
];
const numbers = (findings: readonly { number: number }[]) => findings.map(({ number }) => number);
const text = (words: number): Block[] => [
  { type: 'paragraph', children: [{ type: 'text', value: 'word '.repeat(words) }] },
];

describe('a chapter', () => {
  it('tells the findings of its answer in short, then those that its text cites, each once', () => {
    expect(numbers(toldIn(sand))).toEqual([1, 3, 5, 2, 13, 4]);
    expect(numbers(toldIn(rules))).toEqual([11]);
  });

  it('rests on what it tells, not on what belongs to it', () => {
    expect(footingOf(toldIn(sand))).toEqual({
      grades: [
        { grade: 'records', count: 3 },
        { grade: 'reported', count: 1 },
        { grade: 'alleged', count: 1 },
        { grade: 'stated', count: 1 },
      ],
      open: 0,
      denied: 1,
    });
    const { open, grades } = footingOf([quarry.byNumber.get(10)!]);
    expect({ open, grades }).toEqual({ open: 1, grades: [] });
  });

  it('takes a minute for 170 words, with its answer in short; all of them take their sum', () => {
    const inShort = [{ text: 'word '.repeat(170), findings: [] }];
    expect(minutesOf({ inShort, body: text(340) })).toBe(3);
    // What is shown of each adds up, whatever was rounded.
    expect(
      minutesOfAll([
        { inShort, body: text(250) },
        { inShort: [], body: text(250) },
      ]),
    ).toBe(3);
    expect(minutesOf({ inShort: [], body: text(3) })).toBe(1);
  });

  it('does not show what its findings do not show, each sentence once', () => {
    const [one] = toldIn(sand);
    const lines = notShownBy([one!, { ...one!, number: 99 }]);
    expect(lines.map(({ text: words, findings }) => [words, findings.length])).toEqual(
      one!.doesNotShow.map((words) => [words, 2]),
    );
  });

  it('says who answers and to which findings, and to which no answer is recorded, whoever is named in them', () => {
    expect(
      answersTo(toldIn(sand)).map(({ response, findings }) => [
        response.by.id,
        response.kind,
        numbers(findings),
      ]),
    ).toEqual([
      ['kvitka-quay', 'explains', [1]],
      ['barcacas-conceicao', 'denies', [1]],
      ['barcacas-conceicao', 'denies', [3]],
      ['lanli-terminal', 'unreachable', [4]],
      ['orluna-watch', 'no comment', [4]],
    ]);
    expect(numbers(unanswered(toldIn(sand)))).toEqual([2, 13]);
    const bare = { ...quarry.byNumber.get(2)!, relations: [], entities: [] };
    expect(unanswered([bare])).toEqual([bare]);
  });

  it('has its dates in order, exact ones first, and its parties without countries and places', () => {
    expect(numbers(datedIn(toldIn(sand)))).toEqual([4, 5, 1, 2, 3, 13]);
    const kinds = partiesIn(toldIn(sand)).map(({ kind }) => kind);
    expect(kinds).not.toContain('country');
    expect(kinds).not.toContain('place');
    expect(kinds.length).toBeGreaterThan(5);
  });

  it('leaves some of its findings for the end, and knows its neighbours', () => {
    expect(numbers(alsoFound(rules))).toEqual([9, 10, 12, 14]);
    expect(alsoFound(sand)).toEqual([]);
    expect(neighboursOf(sand, quarry)).toEqual([null, money]);
    expect(neighboursOf(rules, quarry)).toEqual([money, null]);
  });

  it('changes with the findings that it tells', () => {
    const changes = changesIn(sand, quarry);
    expect(changes.length).toBeGreaterThan(toldIn(sand).length - 1);
    const told = new Set(numbers(toldIn(sand)));
    expect(changes.every(({ number }) => told.has(number!))).toBe(true);
  });
});

it('gives no name of its own to a person known from an accusation, or told of as an owner only', () => {
  const shielded = quarry.entities.filter((entity) => isLeftUnnamed(entity, '')).map(({ id }) => id);
  expect(shielded).toEqual(expect.arrayContaining(['quay-worker', 'barge-owner']));
  expect(shielded).not.toContain('zarinbud');
});
