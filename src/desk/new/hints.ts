import { parse, stringify } from 'yaml';
import type { RawFile } from '../../reading/read.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { ResponseKind } from '../../schema/response.ts';
import type { RecordKind, SourceKind } from '../../schema/source.ts';
import type { Candidate } from '../import/findings.ts';
import { Refusal } from '../command-line.ts';

/** A place of an article that may carry a finding, as the import leaves it in the article's file. */
export interface PlaceHint extends Pick<
  Candidate,
  'paragraph' | 'sentence' | 'phrase' | 'why' | 'kind' | 'parties'
> {
  /** True where the sentence names none of them, but its paragraph does. */
  nearby?: boolean;
  /** File name of its source. */
  credited?: string;
  quantities?: Candidate['quantities'];
  relation?: NonNullable<Candidate['relation']>;
  /** Parties of which one is described in the sentence, and nothing tells which. */
  maybe?: string[];
  answers?: AnswerHint[];
  /** The sentence says nothing but that somebody answers, or does not. */
  answerOnly?: boolean;
  when?: string | null;
  whenText?: string;
  whenBasis?: 'stated' | 'derived';
}

/** Somebody's answer in another sentence of the article; `far` where it may answer this place or another. */
export interface AnswerHint {
  by: string;
  kind: ResponseKind;
  paragraph: number;
  far?: boolean;
  /** The article's, for a kind that needs it. */
  verb?: string;
}

/** A source with the name of its file, which may be there already. */
export interface SourceHint {
  source: string;
  title: string;
  kind: SourceKind;
  by: string[];
  seenBy?: string[];
  recordKind?: RecordKind;
}

/** A party that no file knows yet, with the name of its file to be. */
export interface PartyHint {
  party: string;
  name: string;
  /** Left out where nothing tells it. */
  kind?: EntityKind;
  describes?: string;
  inSentence?: string;
  unnamed?: true;
  short?: string[];
  code?: string;
  country?: string;
  knownFrom?: 'arrest' | 'accusation';
}

const START = '#   - {';

/** A hint on a line of its own, as a comment. */
export const hintLine = (hint: PlaceHint | PartyHint | SourceHint): string =>
  `#   - ${stringify(hint, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;

/** The hints that still stand in the file of an article. */
export function hintsIn({ text, path }: Pick<RawFile, 'text' | 'path'>): {
  places: PlaceHint[];
  parties: PartyHint[];
  sources: SourceHint[];
} {
  const hints = text.split('\n').flatMap((line, index) => {
    if (!line.startsWith(START)) return [];
    try {
      return [parse(line.slice(START.length - 1)) as PlaceHint | PartyHint | SourceHint];
    } catch {
      throw new Refusal(
        `${path}:${index + 1}: the line of the import cannot be read any more — mend it, or delete it`,
      );
    }
  });
  return {
    places: hints.filter((hint) => 'paragraph' in hint),
    parties: hints.filter((hint) => 'party' in hint),
    sources: hints.filter((hint) => 'source' in hint),
  };
}
