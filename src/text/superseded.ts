import type { Finding } from '../model/report.ts';
import { t } from './t.ts';
import { listInWords } from './words.ts';

/** That a later finding set this one aside, with its number; `null` where none did. */
export function supersededWords({
  supersededBy = [],
}: Partial<Pick<Finding, 'supersededBy'>>): string | null {
  if (supersededBy.length === 0) return null;
  const by = listInWords(supersededBy.map(({ number }) => t.finding.calledInSentence({ number })));
  return (supersededBy.some(overturns) ? t.model.superseded.overturned : t.model.superseded.otherwise)({
    by,
  });
}

/** True where a court set something aside, rather than a later word. */
export const overturns = ({ relations }: Pick<Finding, 'relations'>): boolean =>
  relations.some(({ kind }) => kind === 'overturned');
