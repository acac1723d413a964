import type { Complaint, Content } from '../../model/content.ts';
import { isWaivable, SLIPS, slipInWords, type Slip } from '../../model/plausible/slip.ts';
import { waiversByFile } from '../../model/wording/content.ts';
import { plain } from '../../model/wording/phrases.ts';

const keyOf = ({ collection, id }: Pick<Slip, 'collection' | 'id'>): string => `${collection}/${id}`;

/** By file: the words for which a slip asks a waiver. */
export function slipsAsked(slips: readonly Slip[]): Map<string, string[]> {
  return new Map(
    [...Map.groupBy(slips.filter(isWaivable), keyOf)].map(([file, own]) => [
      file,
      own.map(({ words }) => words),
    ]),
  );
}

/** What the check says of slips: none that is waived, and none of a file, or on a party, with another error, whose shadow it may be. */
export function slipComplaints(
  slips: readonly Slip[],
  content: Content,
  others: readonly Complaint[],
): Complaint[] {
  const spoiled = new Set(others.filter(({ severity }) => severity === 'error').map(keyOf));
  const waivers = waiversByFile(content);
  const isWaived = (slip: Slip) =>
    isWaivable(slip) &&
    (waivers.get(keyOf(slip)) ?? []).some(({ words }) => plain(words) === plain(slip.words));
  return slips
    .filter(
      (slip) => !spoiled.has(keyOf(slip)) && !spoiled.has(`entities/${slip.party ?? ''}`) && !isWaived(slip),
    )
    .map((slip): Complaint => {
      const severity = SLIPS[slip.code];
      const { collection, id, path } = slip;
      return {
        collection,
        id,
        path,
        severity,
        code: severity === 'error' ? 'rule' : 'gap',
        words: slipInWords(slip),
      };
    });
}

/** Warnings of a file with an error may be its shadow. */
export function withoutShadows(slips: readonly Complaint[], others: readonly Complaint[]): Complaint[] {
  const spoiled = new Set(others.filter(({ severity }) => severity === 'error').map(keyOf));
  return slips.filter((slip) => slip.severity === 'error' || !spoiled.has(keyOf(slip)));
}

/** Without the words that are asked for only because of a kind which its source cannot have. */
export function withoutAskedFor(complaints: readonly Complaint[], slips: readonly Slip[]): Complaint[] {
  const kinds = new Set(slips.filter(({ code }) => code === 'kind-source').map(keyOf));
  return complaints.filter((complaint) => complaint.code !== 'wording' || !kinds.has(keyOf(complaint)));
}
