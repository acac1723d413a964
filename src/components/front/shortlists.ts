import type { Finding, Report, Tension } from '../../model/report.ts';

/** Findings that somebody denies. */
export function denied({ findings }: Report): Finding[] {
  return findings.filter((finding) => finding.denied);
}

/** Pairs that pull apart, without those that a denial already shows; contradictions first. */
export function pulling({ tensions }: Report): Tension[] {
  const others = tensions.filter(({ findings }) => !findings.some((finding) => finding.denied));
  return [
    ...others.filter(({ kind }) => kind === 'contradicts'),
    ...others.filter(({ kind }) => kind !== 'contradicts'),
  ];
}

/** Questions that the reporting leaves open, then what its evidence does not show. */
export function notKnown({ findings }: Report): Finding[] {
  return [
    ...findings.filter(({ kind }) => kind === 'unknown'),
    ...findings.filter(({ kind }) => kind === 'limitation'),
  ];
}

/** The first few, one of each chapter before a second of any, in their own order: a short list that shows the whole story. */
export function spread(findings: readonly Finding[], count: number): Finding[] {
  const turns = new Map<string, number>();
  const ranked = findings.map((finding, index) => {
    const turn = turns.get(finding.chapter.id) ?? 0;
    turns.set(finding.chapter.id, turn + 1);
    return { finding, index, turn };
  });
  const chosen = ranked.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ finding }) => finding);
}
