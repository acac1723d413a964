import { characterProblem } from '../../reading/characters.ts';
import type { FindingKind } from '../../schema/finding-kind.ts';
import { isWhole, normaliseParagraph } from './fingerprint.ts';
import { quantityAt, type FoundQuantity } from './quantity.ts';
import { tokenise, type Token } from './tokens.ts';
import { whenIn, type FoundTime } from './when.ts';
import { wordsOf, type LanguageWords } from './words.ts';

/** Why a passage may carry a finding. */
export type CandidateKind = 'figure' | 'date' | 'denial' | 'hedge' | 'arrest';

/** A place to look at: at most six words by which it is found, and what they seem to say; never the sentence. */
export interface Candidate {
  paragraph: number;
  phrase: string;
  why: CandidateKind[];
  kind: FindingKind;
  quantity: FoundQuantity | null;
  when: FoundTime | null;
  /** Where the sentence stands in the normalised paragraph: to look for parties, and written nowhere. */
  start: number;
  end: number;
}

/** Longest anchor, in words. */
const MAX_WORDS = 6;
/** Words that an anchor has when nothing stops it; more only where fewer occur twice. */
const USUAL_WORDS = 4;

interface Hit {
  first: number;
  last: number;
  why: CandidateKind;
}

/**
 * Figures, dates, denials, hedges and arrests in some paragraphs, as locators for findings. Words that may be names
 * are left out of the anchors: the family name of an accused person must not enter the repository.
 * `published` is the article's day as EDTF, by which words such as "last year" are dated.
 */
export function findCandidates(
  paragraphs: readonly string[],
  language: string | null,
  published: string | null = null,
): Candidate[] {
  const words = wordsOf(language);
  const search = phrasesOf(words);
  return paragraphs.flatMap((paragraph, index) => {
    const text = normaliseParagraph(paragraph);
    const tokens = tokenise(text, words);
    const once = onceIn(text);
    const hits = findHits(tokens, search);
    const anchored = hits.flatMap((hit) => {
      const phrase = anchor(tokens, hit, text, once);
      return phrase === null ? [] : [{ hit, phrase }];
    });
    const figures = Map.groupBy(
      hits.filter(({ why }) => why === 'figure'),
      (hit) => tokens[hit.first]!.sentence,
    );
    const sentences = Map.groupBy(tokens, ({ sentence }) => sentence);
    return merge(anchored, tokens).map(({ phrase, first, why }) => {
      const sentence = sentences.get(tokens[first]!.sentence)!;
      const figure = figures.get(tokens[first]!.sentence)?.find((hit) => hit.first >= first);
      return {
        paragraph: index + 1,
        phrase,
        why,
        kind: kindOf(why, sentence, search.open),
        quantity: figure && why.includes('figure') ? quantityAt(tokens, figure.last, words) : null,
        when: whenIn(sentence, words, published),
        start: sentence[0]!.start,
        end: sentence.at(-1)!.end,
      };
    });
  });
}

function kindOf(
  why: readonly CandidateKind[],
  sentence: readonly Token[],
  open: ReadonlyMap<string, string[][]>,
): FindingKind {
  if (why.includes('denial')) return 'statement';
  return sentence.some((_, at) => longestAt(sentence, at, open) > 0) ? 'unknown' : 'fact';
}

/** Phrases of a language by their first word. */
type Phrases = ReadonlyMap<string, string[][]>;

interface Search {
  lists: [CandidateKind, Phrases][];
  open: Phrases;
  numbers: ReadonlySet<string>;
  /** Words before a number that bound it. */
  bounds: Phrases;
}

function phrasesOf(words: LanguageWords | null): Search {
  const list = (phrases: string) =>
    Map.groupBy(
      phrases
        .split(';')
        .filter(Boolean)
        .map((phrase) => normaliseParagraph(phrase.replace(/=.*/, '')).split(' ')),
      ([first]) => first!,
    );
  const months = (words?.months ?? '').split(/[ |]/).filter((name) => name.length > 3);
  const none = list('');
  if (!words) return { lists: [], open: none, numbers: new Set(), bounds: none };
  return {
    lists: [
      ['denial', list(words.denials)],
      ['hedge', list(words.hedges)],
      ['arrest', list(words.arrest)],
      ['date', list([words.relative, ...months].join(';'))],
    ],
    open: list(words.open),
    bounds: list(Object.values(words.comparators).join(';')),
    numbers: new Set(words.numbers.split(' ').map((word) => word.replace(/=.*/, ''))),
  };
}

/** Where the words start that bound a number: an anchor without them would say more than the text. */
function boundBefore(tokens: readonly Token[], index: number, bounds: Phrases): number {
  for (const size of [4, 3, 2, 1])
    if (index >= size && longestAt(tokens, index - size, bounds) === size) return index - size;
  return index;
}

function findHits(tokens: readonly Token[], { lists, numbers, bounds }: Search): Hit[] {
  const hits = tokens.flatMap((token, index): Hit[] => {
    const hits = lists.flatMap(([why, phrases]): Hit[] => {
      const size = longestAt(tokens, index, phrases);
      return size === 0 ? [] : [{ first: index, last: index + size - 1, why }];
    });
    if (/^(?:1[89]|20)\d\d$/.test(token.text)) hits.push({ first: index, last: index, why: 'date' });
    else if (/\d/.test(token.text) || numbers.has(token.lower))
      hits.push({ first: boundBefore(tokens, index, bounds), last: index, why: 'figure' });
    return hits;
  });
  return hits.sort((a, b) => a.first - b.first);
}

/** Words of the longest of some phrases that starts at a token; a phrase of one word may stand for all that begin with it. */
function longestAt(tokens: readonly Token[], index: number, phrases: Phrases): number {
  const { lower } = tokens[index]!;
  const fitting = (phrases.get(lower) ?? []).filter((phrase) =>
    phrase.every((word, offset) => tokens[index + offset]?.lower === word),
  );
  if (fitting.length > 0) return Math.max(...fitting.map(({ length }) => length));
  for (let end = lower.length; end > 2; end--) if (phrases.has(`${lower.slice(0, end)}*`)) return 1;
  return 0;
}

/** A word, or one letter of a script that may set no spaces. */
const RUN = /\p{Lo}|[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}]+/gu;

/** Tells whether a phrase stands once in a text as whole words, as `countPhrase` counts them: by the rarest of its words. */
function onceIn(text: string): (phrase: string) => boolean {
  const places = Map.groupBy(text.matchAll(RUN), ([run]) => run);
  return (phrase) => {
    const runs = [...phrase.matchAll(RUN)].map(({ 0: run, index }) => ({
      index,
      places: places.get(run) ?? [],
    }));
    const [rarest] = runs.sort((a, b) => a.places.length - b.places.length);
    let count = 0;
    for (const { index } of rarest?.places ?? []) {
      const start = index - rarest!.index;
      if (text.startsWith(phrase, start) && isWhole(text, start, phrase) && ++count > 1) return false;
    }
    return count === 1;
  };
}

/** The words around a hit that occur once in the paragraph, or `null` when six without a name do not suffice. */
function anchor(
  tokens: readonly Token[],
  hit: Hit,
  text: string,
  once: (phrase: string) => boolean,
): string | null {
  let { first, last } = hit;
  if (last - first >= MAX_WORDS) return null;
  const fits = (index: number) => {
    const token = tokens[index];
    return token !== undefined && !token.name && token.clause === tokens[hit.first]!.clause;
  };
  for (let size = last - first + 1; ; size++) {
    const phrase = text.slice(tokens[first]!.start, tokens[last]!.end);
    const enough = size >= USUAL_WORDS || (!fits(last + 1) && !fits(first - 1));
    if (enough && once(phrase))
      return isOnlyNames(tokens, first, last) || characterProblem(phrase) !== null ? null : phrase;
    if (size >= MAX_WORDS) return null;
    if (fits(last + 1)) last++;
    else if (fits(first - 1)) first--;
    else return null;
  }
}

const isOnlyNames = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last + 1).every(({ name }) => name);

interface Merged {
  phrase: string;
  why: CandidateKind[];
  first: number;
  last: number;
}

/** One candidate where anchors share words: the first anchor, with all the reasons. */
function merge(found: readonly { hit: Hit; phrase: string }[], tokens: readonly Token[]): Merged[] {
  const merged: Merged[] = [];
  for (const { hit, phrase } of found) {
    const previous = merged.at(-1);
    // Anchors next to each other would add up to the sentence: the next one starts well after the last.
    if (previous && hit.first <= previous.last + MAX_WORDS) {
      // A number is the better anchor: it is what readers look for; what it counts stands in its own sentence.
      if (/\d/.test(phrase) && !/\d/.test(previous.phrase)) {
        previous.phrase = phrase;
        if (tokens[hit.first]!.sentence !== tokens[previous.first]!.sentence) previous.first = hit.first;
      }
      if (!previous.why.includes(hit.why)) previous.why.push(hit.why);
    } else merged.push({ phrase, why: [hit.why], first: hit.first, last: hit.last });
  }
  return merged;
}
