import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import type { Finding } from '../../../src/model/report.ts';
import { factsOf } from '../../../src/model/wording/facts.ts';
import { partyOf } from '../../../src/model/wording/names.ts';
import { read, readerOf } from '../../../src/model/wording/reading.ts';
import { faultsOf } from '../../../src/model/wording/wording.ts';
import { WORDING_EN } from '../../../src/text/wording/en.ts';

const { report } = loadReport(join(import.meta.dirname, '../../fixtures/quarry/content'));
const { findings, entities } = report!;
const units = findings.flatMap(({ quantities }) => quantities.flatMap(({ unit }) => unit ?? []));
const reader = readerOf(WORDING_EN, entities.map(partyOf), units);
const faults = (finding: Finding, text: string) =>
  faultsOf({ text, sort: 'statement' }, factsOf(finding, reader), reader);
const codes = (finding: Finding, text: string) => faults(finding, text).map(({ code }) => code);

/** The text without the words at these places. */
const without = (text: string, places: readonly { words: string; offset: number }[]): string =>
  [...places]
    .sort((a, b) => b.offset - a.offset)
    .reduce((left, { words, offset }) => left.slice(0, offset) + left.slice(offset + words.length), text);

const anyFinding = (having: (finding: Finding) => boolean = () => true) =>
  fc.constantFrom(...findings.filter(having));

describe('the statements of a whole report', () => {
  it.each(findings.map((finding) => [finding.number, finding] as const))(
    '%i agrees with its finding',
    (_, finding) => {
      expect(faults(finding, finding.statement)).toEqual([]);
    },
  );

  it('are refused with any other number', () => {
    const held = anyFinding(({ quantities }) => quantities.length > 0);
    fc.assert(
      fc.property(held, fc.integer({ min: 3, max: 5_000_000 }), (finding, other) => {
        const number = read(finding.statement, reader).numbers.find(
          ({ value }) => value === finding.quantities[0]!.value,
        )!;
        fc.pre(other !== number.value);
        const changed = finding.statement.replace(number.words, () => String(other));
        expect(codes(finding, changed)).toContain('number-missing');
        expect(codes(finding, changed).length).toBeGreaterThan(1);
      }),
      { seed: 14 },
    );
  });

  it('are refused without the comparator', () => {
    const bounded = findings.filter(({ quantities }) =>
      quantities.some(({ comparator }) => comparator !== 'exactly'),
    );
    expect(bounded.length).toBeGreaterThan(3);
    for (const finding of bounded)
      expect(codes(finding, finding.statement.replace(/\b(?:at least|at most|about) (?=\d)/g, ''))).toContain(
        'comparator-lost',
      );
  });

  it('are refused when the last hedge or attribution is gone, and not before', () => {
    fc.assert(
      fc.property(anyFinding(), fc.nat(), (finding, choice) => {
        const { hedges } = read(finding.statement, reader);
        const kept = hedges[choice % hedges.length]!;
        const lost = ['hedge-lost', 'attribution-lost'];
        expect(codes(finding, without(finding.statement, hedges)).some((code) => lost.includes(code))).toBe(
          true,
        );
        const others = hedges.filter(({ offset }) => offset !== kept.offset);
        expect(codes(finding, without(finding.statement, others)).some((code) => lost.includes(code))).toBe(
          false,
        );
      }),
      { seed: 14 },
    );
  });

  it('are refused without the denial of what is denied', () => {
    const denied = findings.filter((finding) => finding.denied);
    expect(denied.length).toBeGreaterThan(0);
    for (const finding of denied)
      expect(codes(finding, without(finding.statement, read(finding.statement, reader).denials))).toContain(
        'denial-lost',
      );
  });

  it('are refused when the speaker is somebody else', () => {
    const stated = findings.filter(
      ({ grade, number }) => grade === 'stated' && factsOf(findings[number - 1]!, reader).speakers.length > 0,
    );
    expect(stated.length).toBeGreaterThan(1);
    for (const finding of stated)
      expect(codes(finding, finding.statement.replaceAll(/\p{Lu}\p{L}+/gu, 'Somebody'))).toContain(
        'speaker-lost',
      );
  });
});
