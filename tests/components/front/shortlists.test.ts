import { expect, it } from 'vitest';
import { denied, notKnown, pulling, spread } from '../../../src/components/front/shortlists.ts';
import type { Finding, Report, Tension } from '../../../src/model/report.ts';

const finding = (number: number, more: Partial<Finding> = {}) =>
  ({
    number,
    kind: 'fact',
    grade: 'records',
    denied: false,
    chapter: { id: 'sand' },
    ...more,
  }) as Finding;
const report = (findings: Finding[], tensions: Partial<Tension>[] = []) =>
  ({ findings, tensions }) as unknown as Report;
const numbers = (findings: Finding[]) => findings.map(({ number }) => number);

it('lists what is denied', () => {
  expect(numbers(denied(report([finding(1), finding(2, { denied: true })])))).toEqual([2]);
});

it('lists open questions before what evidence does not show', () => {
  const findings = [finding(1, { kind: 'limitation' }), finding(2, { kind: 'unknown' }), finding(3)];
  expect(numbers(notKnown(report(findings)))).toEqual([2, 1]);
});

it('shows a pair once: not where a denial already does, contradictions first', () => {
  const [one, two, three] = [finding(1), finding(2, { denied: true }), finding(3)];
  const tensions = [
    { number: 1, kind: 'sits uneasily with', findings: [one!, three!] },
    { number: 2, kind: 'contradicts', findings: [one!, two!] },
    { number: 3, kind: 'contradicts', findings: [three!, one!] },
  ] satisfies Partial<Tension>[];
  expect(pulling(report([], tensions)).map(({ number }) => number)).toEqual([3, 1]);
});

it('takes one of each chapter before a second of any, and keeps their order', () => {
  const chapter = (id: string) => ({ chapter: { id } }) as Partial<Finding>;
  const findings = [finding(1), finding(2), finding(3, chapter('timber')), finding(4, chapter('tin'))];
  expect(numbers(spread(findings, 3))).toEqual([1, 3, 4]);
  expect(numbers(spread(findings, 9))).toEqual([1, 2, 3, 4]);
});
