import { parse, stringify } from 'yaml';
import type { RawFile } from '../../reading/read.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { FindingKind } from '../../schema/finding-kind.ts';
import type { CandidateKind } from '../import/findings.ts';
import type { FoundQuantity } from '../import/quantity.ts';
import { Refusal } from '../command-line.ts';

/** A place of an article that may carry a finding, as the import leaves it in the article's file. */
export interface PlaceHint {
  paragraph: number;
  phrase: string;
  why: CandidateKind[];
  kind: FindingKind;
  parties: string[];
  quantity?: FoundQuantity;
  when?: string | null;
  whenText?: string;
  whenBasis?: 'stated' | 'derived';
}

/** A party that no file knows yet, with the name of its file to be. */
export interface PartyHint {
  party: string;
  name: string;
  kind: EntityKind;
  code?: string;
  knownFrom?: 'arrest';
}

const START = '#   - {';

/** A hint on a line of its own, as a comment. */
export const hintLine = (hint: PlaceHint | PartyHint): string =>
  `#   - ${stringify(hint, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;

/** The hints that still stand in the file of an article. */
export function hintsIn({ text, path }: RawFile): { places: PlaceHint[]; parties: PartyHint[] } {
  const hints = text.split('\n').flatMap((line, index) => {
    if (!line.startsWith(START)) return [];
    try {
      return [parse(line.slice(START.length - 1)) as PlaceHint | PartyHint];
    } catch {
      throw new Refusal(
        `${path}:${index + 1}: the line of the import cannot be read any more — mend it, or delete it`,
      );
    }
  });
  return {
    places: hints.filter((hint) => 'paragraph' in hint),
    parties: hints.filter((hint) => 'party' in hint),
  };
}
