import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/report.ts';
import { graphAsOf } from '../../src/text/as-of-graph.ts';
import { sand } from '../components/sand.ts';

describe('the graph as it was known', () => {
  const report = sand();
  const [sold, , word] = report.findings as [Finding, Finding, Finding];
  report.entities.find(({ id }) => id === 'birch')!.findings.push(word);
  const noteOf = (month: string, drawn: readonly Finding[] = report.findings) =>
    graphAsOf(report, drawn, month).graph.nodes.map(({ party, note }) => [party, note]);

  it('leaves out the line below a name while a finding on the party was still to come', () => {
    // An article of May says more of Birch, and nothing more of Alder.
    expect(noteOf('2021-03')).toEqual([
      ['Alder Ltd', expect.stringMatching(/./)],
      ['Birch GmbH', ''],
    ]);
    expect(noteOf('2021-05').every(([, note]) => note !== '')).toBe(true);
  });

  it('holds findings with a mark only, each with the evidence of that time and how it stands', () => {
    const march = graphAsOf(report, report.findings, '2021-03');
    expect(march.findings.map(({ number, evidence }) => [number, evidence.length])).toEqual([[1, 1]]);
    expect(march.standings.get(sold.number)).toBe('new');
    expect(graphAsOf(report, report.findings, '2021-05').standings.get(sold.number)).toBe('known');
  });

  it('is of the findings that the whole draws', () => {
    expect(noteOf('2021-05', [])).toEqual([]);
  });
});
