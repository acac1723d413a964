import { countPhrase, normaliseParagraph } from './fingerprint.ts';
import { LANGUAGE_WORDS } from './words.ts';

/** Why a passage may carry a finding. */
export type CandidateKind = 'figure' | 'date' | 'denial' | 'hedge';

/** A place to look at: never the sentence, at most six words by which it is found. */
export interface Candidate {
  paragraph: number;
  phrase: string;
  kinds: CandidateKind[];
}

/** Longest anchor, in words. */
const MAX_WORDS = 6;
/** Words that an anchor has when nothing stops it; more only where fewer occur twice. */
const USUAL_WORDS = 4;

interface Token {
  text: string;
  /** Index of the sentence or clause; an anchor stays within one. */
  clause: number;
  /** Starts with a capital and is no word that the importer knows: may be a name, which no anchor carries. */
  name: boolean;
}

interface Hit {
  first: number;
  last: number;
  kind: CandidateKind;
}

/**
 * Figures, dates, denials and hedges in some paragraphs, as locators for findings. Words that may be names
 * are left out of the anchors: the family name of an accused person must not enter the repository.
 */
export function findCandidates(paragraphs: readonly string[], language: string | null): Candidate[] {
  return paragraphs.flatMap((paragraph, index) => {
    const tokens = tokenise(paragraph, knownWords(language));
    const hits = findHits(tokens, language);
    const candidates = hits.map((hit) => ({ hit, phrase: anchor(tokens, hit, paragraph) }));
    return merge(candidates.filter(({ phrase }) => phrase !== null) as { hit: Hit; phrase: string }[]).map(
      ({ phrase, kinds }) => ({ paragraph: index + 1, phrase, kinds }),
    );
  });
}

/** Words of the language that are no names, however they are written. */
function knownWords(language: string | null): ReadonlySet<string> {
  const words = language === null ? undefined : LANGUAGE_WORDS[language.slice(0, 2)];
  return new Set(words ? Object.values(words).flatMap((list: string) => list.split(/[ ;|]/)) : []);
}

function tokenise(paragraph: string, known: ReadonlySet<string>): Token[] {
  let clause = 0;
  return normaliseParagraph(paragraph)
    .split(' ')
    .map((raw) => {
      const text = raw.replace(/^["'([]+|["')\],;:.!?…]+$/g, '');
      if (/^["'([]/.test(raw)) clause++;
      const token = { text, clause, name: /^\p{Lu}/u.test(text) && !known.has(text.toLowerCase()) };
      if (/["'([\]),;:.!?…]$/.test(raw)) clause++;
      return token;
    });
}

function findHits(tokens: readonly Token[], language: string | null): Hit[] {
  const words = language === null ? undefined : LANGUAGE_WORDS[language.slice(0, 2)];
  const lists: [CandidateKind, string[][]][] = [
    ['denial', split(words?.denials)],
    ['hedge', split(words?.hedges)],
    [
      'date',
      [
        ...split(words?.relative),
        ...(words?.months ?? '')
          .split(/[ |]/)
          .filter((name) => name.length > 3)
          .map((name) => [name]),
      ],
    ],
  ];
  const numbers = new Set(words?.numbers.split(' '));
  return tokens.flatMap((token, index): Hit[] => {
    const hits = lists.flatMap(([kind, phrases]) =>
      phrases
        .filter((phrase) => standsAt(tokens, index, phrase))
        .map((phrase) => ({ first: index, last: index + phrase.length - 1, kind })),
    );
    if (/^(?:1[89]|20)\d\d$/.test(token.text)) hits.push({ first: index, last: index, kind: 'date' });
    else if (/\d/.test(token.text) || numbers.has(token.text.toLowerCase()))
      hits.push({ first: index, last: index, kind: 'figure' });
    return hits;
  });
}

const split = (list: string | undefined) =>
  (list ?? '')
    .split(';')
    .filter(Boolean)
    .map((phrase) => phrase.split(' '));

function standsAt(tokens: readonly Token[], index: number, phrase: readonly string[]): boolean {
  return phrase.every(
    (word, offset) => tokens[index + offset]?.text.toLowerCase() === normaliseParagraph(word),
  );
}

/** The words around a hit that occur once in the paragraph, or `null` when six without a name do not suffice. */
function anchor(tokens: readonly Token[], hit: Hit, paragraph: string): string | null {
  let { first, last } = hit;
  if (last - first >= MAX_WORDS) return null;
  const fits = (index: number) => {
    const token = tokens[index];
    return (
      token !== undefined && token.text !== '' && !token.name && token.clause === tokens[hit.first]!.clause
    );
  };
  const phrase = () =>
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
  for (let size = last - first + 1; ; size++) {
    const enough = size >= USUAL_WORDS || (!fits(last + 1) && !fits(first - 1));
    if (enough && countPhrase(phrase(), paragraph) === 1)
      return isOnlyNames(tokens, first, last) ? null : phrase();
    if (size >= MAX_WORDS) return null;
    if (fits(last + 1)) last++;
    else if (fits(first - 1)) first--;
    else return null;
  }
}

const isOnlyNames = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last + 1).every(({ name }) => name);

/** One candidate where anchors share words: the first anchor, with all the reasons. */
function merge(found: readonly { hit: Hit; phrase: string }[]): { phrase: string; kinds: CandidateKind[] }[] {
  const merged: { phrase: string; kinds: CandidateKind[]; last: number }[] = [];
  for (const { hit, phrase } of found) {
    const previous = merged.at(-1);
    // Anchors next to each other would add up to the sentence: the next one starts well after the last.
    if (previous && hit.first <= previous.last + MAX_WORDS) {
      // A number is the better anchor: it is what readers look for.
      if (/\d/.test(phrase) && !/\d/.test(previous.phrase)) previous.phrase = phrase;
      if (!previous.kinds.includes(hit.kind)) previous.kinds.push(hit.kind);
    } else merged.push({ phrase, kinds: [hit.kind], last: hit.last });
  }
  return merged;
}
