import { restingOn } from '../../model/join/roots.ts';
import type { Finding, Source } from '../../model/report.ts';

/**
 * What supports a finding: what each article credits for it, or the roots of that. A record is support only for what
 * the article says the record shows, so behind words of another grade stands what is credited, and no record.
 */
export function supportsOf({ grade, evidence, roots }: Finding): Source[] {
  const credited = [...new Set(evidence.flatMap((item) => item.credited))];
  return [
    ...new Set(
      credited.flatMap((source) => {
        const ends = roots.filter((root) => restingOn([source]).has(root));
        const shown = source.kind !== 'own words' && (grade === 'records' || !ends.some(isSeen));
        return shown ? ends : [source];
      }),
    ),
  ];
}

/** True where a record stands in the chain of a finding, alone or among others; images are none. */
export function restsOnRecord({ evidence }: Finding): boolean {
  return [...restingOn(evidence.flatMap(({ credited }) => credited))].some(
    ({ kind }) => kind === 'records' || kind === 'mixed',
  );
}

const isSeen = ({ kind }: Source): boolean => kind === 'records' || kind === 'images' || kind === 'mixed';
