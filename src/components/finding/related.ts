import type { Entity, Finding } from '../../model/report.ts';
import { t } from '../../text/t.ts';
import { listInWords } from '../../text/words.ts';

/** Another finding, and what it has in common with this one, in words. */
export interface Related {
  finding: Finding;
  reason: string;
}

/** The findings that share most parties with this one (countries and places aside), at most `count`. */
export function relatedTo(finding: Finding, count: number): Related[] {
  const parties = finding.entities.filter(isParty);
  const others = new Set(parties.flatMap((entity) => entity.findings).filter((other) => other !== finding));
  const found = [...others].map((other) => ({
    finding: other,
    shared: parties.filter((party) => other.entities.includes(party)),
  }));
  return found
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length || a.finding.number - b.finding.number)
    .slice(0, count)
    .map(({ finding: other, shared }) => ({
      finding: other,
      reason: t.finding.related.shares({ names: listInWords(shared.map(({ inSentence }) => inSentence)) }),
    }));
}

function isParty({ kind }: Entity): boolean {
  return kind !== 'country' && kind !== 'place' && kind !== 'outlet';
}
