import { characterProblem } from '../../reading/characters.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { FindingKind } from '../../schema/finding-kind.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import { creditReader, type FoundAnswer, type FoundCredit, type Sentence } from './credit.ts';
import { isWhole, normaliseParagraph } from './fingerprint.ts';
import { datelineOf } from './lines.ts';
import type { Mention } from './parties.ts';
import { firstMatch, matchAt, phrasesIn, type Phrases } from './phrases.ts';
import { quantityAt, type FoundQuantity } from './quantity.ts';
import { relationIn, type FoundRelation } from './relations.ts';
import { A, HE, lowAt, tokenise, type Token } from './tokens.ts';
import { whenIn, withoutReport, type FoundTime } from './when.ts';
import { isIn, wordsOf, type LanguageWords } from './words.ts';

/** Why a passage may carry a finding. */
type CandidateKind = 'figure' | 'date' | 'denial' | 'hedge' | 'arrest';

/** A sentence to look at: at most six words by which it is found, and what it seems to say; never the sentence. */
export interface Candidate {
  paragraph: number;
  /** Of the paragraph, counted from 1. */
  sentence: number;
  phrase: string;
  why: CandidateKind[];
  kind: FindingKind;
  /** The number of the anchor first. */
  quantities: FoundQuantity[];
  when: FoundTime | null;
  parties: string[];
  /** True where the sentence names none of them, and those of the last sentence that does stand for them. */
  nearby: boolean;
  credit: FoundCredit | null;
  relation: (FoundRelation & { goods?: string }) | null;
  answer: FoundAnswer | null;
  /** Where the sentence stands in the normalised paragraph: written nowhere. */
  start: number;
  end: number;
  /** The same in words. */
  from: number;
  to: number;
}

/** Of whom an article speaks: without it, no party is known. */
export interface Named {
  mentions: readonly (readonly Mention[])[];
  kinds: ReadonlyMap<string, EntityKind | null>;
  outlet: string | null;
}

/** Longest anchor, in words. */
const MAX_WORDS = 6;
/** Words that an anchor has when nothing stops it; more only where fewer occur twice. */
const USUAL_WORDS = 4;
/** Most numbers that are proposed for one finding. */
const MOST_QUANTITIES = 3;

interface Hit {
  first: number;
  last: number;
  why: CandidateKind;
  quantity: FoundQuantity | null;
}

/**
 * The sentences of some paragraphs with a figure, a denial, an arrest or, beside a party or a credit, a date or a hedge,
 * as locators for findings. Words that may be names are left out of the anchors: the family name of an accused person
 * must not enter the repository. `published` is the article's day as EDTF, by which words such as "last year" are dated.
 */
export function findCandidates(
  paragraphs: readonly string[],
  language: string | null,
  published: string | null = null,
  { mentions, kinds, outlet }: Named = { mentions: [], kinds: new Map(), outlet: null },
): Candidate[] {
  const words = wordsOf(language);
  const search = searchFor(words);
  const credits = creditReader({ words, kinds, outlet });
  return paragraphs.flatMap((paragraph, index) => {
    const text = normaliseParagraph(paragraph);
    const tokens = tokenise(text, words);
    const once = onceIn(text);
    let it: string | null = null;
    let before: string[] = [];
    const start = index === 0 ? (datelineOf(text)?.end ?? 0) : 0;
    const read = sentencesOf(tokens, mentions[index] ?? [], start).map((one) => ({
      sentence: one,
      ...credits(one),
    }));
    return read.flatMap(({ sentence, answer, at, ...told }, number): Candidate[] => {
      const { from, to } = sentence;
      // "That is shown by invoices": what a sentence credits for the one before it.
      const next = read[number + 1];
      const isThat = next !== undefined && THAT.test(tokens[next.sentence.from]!.lower);
      const credit = told.credit ?? (isThat ? next.credit : null);
      const others = sentence.mentions.filter(({ id }) => id !== outlet);
      const own = [...new Set(others.map(({ id }) => id))];
      const relation = relationIn({ ...sentence, mentions: others }, kinds, it, words);
      const around = before;
      if (own.length > 0) before = own;
      const actors = own.filter((id) => !['place', 'country', 'vessel'].includes(kinds.get(id) ?? ''));
      it = actors.length === 1 ? actors[0]! : null;
      const hits = findHits(tokens, from, to, search, words);
      const open = firstMatch(tokens, from, to, search.open);
      const isStatement =
        credit?.kind === 'statement' &&
        at !== null &&
        (answer !== null || ![at - 1, at + 1].some((beside) => HE.test(lowAt(tokens, beside))));
      const isTold = hits.some(({ why }) => why !== 'date' && why !== 'hedge');
      const isSaid = hits.length > 0 && (own.length > 0 || credit !== null);
      if (!open && !isStatement && !isTold && !isSaid && !relation) return [];
      const mark = (first: number, size = 1): Hit => ({
        first,
        last: first + size - 1,
        why: 'hedge',
        quantity: null,
      });
      const best = [
        ...hits.filter(({ quantity }) => quantity),
        ...hits.filter(({ why }) => why === 'denial' || why === 'arrest'),
        ...hits,
        ...(open ? [mark(open.at, open.size)] : []),
        ...(relation ? [mark(relation.verb)] : []),
        ...(isStatement ? [mark(at)] : []),
      ];
      const anchors = best.flatMap((hit) => {
        const phrase = anchor(tokens, hit, text, once);
        return phrase === null ? [] : [{ hit, phrase }];
      });
      const anchored = anchors.find(({ phrase }) => phrase.includes(' ')) ?? anchors[0];
      if (!anchored) return [];
      const { hit, phrase } = anchored;
      const found = hits
        .toSorted((a, b) => Math.abs(a.first - hit.first) - Math.abs(b.first - hit.first))
        .flatMap(({ quantity }) => quantity ?? []);
      const who = ` ${(credit?.kind === 'statement' && credit.who) || ''} `;
      const counted = found.filter(({ unit, currency }) => (unit ? !who.includes(` ${unit} `) : currency));
      const isOutlets = credit?.kind !== 'statement' || kinds.get(credit.by ?? '') === 'outlet';
      const all = tokens.slice(from, to);
      const isDenied = hits.some(({ why }) => why === 'denial');
      return [
        {
          paragraph: index + 1,
          sentence: number + 1,
          phrase,
          why: [...new Set(hits.map(({ why }) => why))],
          kind: isDenied ? 'statement' : open ? 'unknown' : isOutlets ? 'fact' : 'statement',
          quantities: (counted.length > 0 || who.trim() !== '' ? counted : found).slice(0, MOST_QUANTITIES),
          when: whenIn(relation ? withoutReport(all, words) : all, words, published),
          parties: own.length > 0 ? own : around,
          nearby: own.length === 0 && around.length > 0,
          credit,
          relation:
            relation && !open
              ? withGoods(relation, counted, goodsIn(tokens, relation.verb, to, words))
              : null,
          answer,
          start: tokens[from]!.start,
          end: tokens[to - 1]!.end,
          from,
          to,
        },
      ];
    });
  });
}

/** "This", where it opens a sentence. */
const THAT = /^(?:that|this|das|dies|dat|dit|cela|ceci|esto|eso|isto|isso|это|це)$/;

/** Goods before what they are worth: "cameras and other equipment worth at least". */
function goodsIn(
  tokens: readonly Token[],
  verb: number,
  end: number,
  { common, the }: LanguageWords,
): string | undefined {
  const worth = tokens.findIndex(({ lower }, at) => at > verb + 1 && at < end && WORTH.test(lower));
  const small = `${common} ${the} other and`;
  const isGood = ({ text, lower }: Token) => /^\p{Ll}{3,}$/u.test(text) && !isIn(small, lower);
  const goods = worth < 0 ? [] : tokens.slice(worth - 2, worth);
  const words = goods.slice(goods.every(isGood) ? 0 : 1);
  return words.length > 0 && words.every(isGood) ? words.map(({ text }) => text).join(' ') : undefined;
}

const WORTH = /^(?:worth|waarde|wert|valeur|valor)$/;

/** A relation with its goods; of what somebody received, only money is told by the verb. */
function withGoods(
  { kind, from, to, receives }: FoundRelation & { receives: boolean },
  counted: readonly FoundQuantity[],
  worth: string | undefined,
): Candidate['relation'] {
  if (receives && !counted.some(({ currency }) => currency)) return null;
  const { family } = RELATION_KINDS[kind];
  const isMoved = family === 'goods' || family === 'money';
  const goods = isMoved ? (counted.find(({ what }) => what)?.what ?? worth) : undefined;
  return { kind, from, to, ...(goods && { goods }) };
}

/** The sentences from a place in the paragraph on: what stands before it is none. */
function sentencesOf(tokens: readonly Token[], mentions: readonly Mention[], start: number): Sentence[] {
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const isFirst = token.sentence !== before?.sentence || before.start < start;
    return token.start >= start && isFirst ? [at] : [];
  });
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    return { tokens, from, to, mentions: mentions.filter(({ first }) => first >= from && first < to) };
  });
}

interface Search {
  lists: [CandidateKind, Phrases][];
  open: Phrases;
  numbers: string;
  /** Words before a number that bound it. */
  bounds: Phrases;
}

function searchFor(words: LanguageWords): Search {
  const months = words.months.split(/[ |]/).filter((name) => name.length > 3);
  return {
    lists: [
      ['denial', phrasesIn([words.denials, words.silences, words.unreachable].join(';'))],
      ['hedge', phrasesIn(words.hedges)],
      ['arrest', phrasesIn(words.arrest)],
      ['date', phrasesIn([words.relative, ...months].join(';'))],
    ],
    open: phrasesIn(words.open),
    bounds: phrasesIn(Object.values(words.comparators).join(';')),
    numbers: words.numbers.replace(/=\S+/g, ''),
  };
}

/** Words that take an arrest or a suspicion back: "nobody was suspected". */
const NONE =
  /^(?:no|nobody|none|never|not|nor|without|geen|niemand|niet|nooit|zonder|kein\p{L}*|nicht|ohne|aucune?|personne|pas|sans|ningún|ninguna|nadie|sin|nenhuma?|ninguém|não|sem|никто|нет|не|без|ніхто|немає)$/u;

function findHits(
  tokens: readonly Token[],
  from: number,
  to: number,
  { lists, numbers, bounds }: Search,
  words: LanguageWords,
): Hit[] {
  const isNumber = (at: number) =>
    at >= from && at < to && (/\d/.test(tokens[at]!.text) || isIn(numbers, tokens[at]!.lower));
  const isYear = (at: number) => /^(?:1[89]|20)\d\d$/.test(tokens[at]!.text);
  /** Where the words start that bound a number: an anchor without them would say more than the text. */
  const bounded = (at: number) =>
    at - ([4, 3, 2, 1].find((size) => matchAt(tokens, at - size, bounds)?.size === size) ?? 0);
  // "About a dozen".
  const bound = (at: number) => {
    const isA = A.test(tokens[at - 1]?.lower ?? '') && bounded(at - 1) < at - 1;
    return bounded(isA ? at - 1 : at);
  };
  const hits: Hit[] = [];
  for (let index = from; index < to; index++) {
    for (const [why, phrases] of lists) {
      const size = matchAt(tokens, index, phrases)?.size ?? 0;
      const last = index + size - 1;
      // "About" hedges a number; "asked about it" hedges nothing.
      const isLoose = matchAt(tokens, index, bounds)?.size === size && !isNumber(last + 1);
      const isTaken = tokens.slice(Math.max(from, index - 5), index).some(({ lower }) => NONE.test(lower));
      if (size > 0 && last < to && !(why === 'hedge' && isLoose) && !(why === 'arrest' && isTaken))
        hits.push({ first: index, last, why, quantity: null });
    }
    if (isYear(index)) hits.push({ first: index, last: index, why: 'date', quantity: null });
    else if (isNumber(index) && (!isNumber(index - 1) || isYear(index - 1))) {
      const quantity = quantityAt(tokens, index, words);
      // A word for a number that counts nothing is none: "calling the two".
      const isThese = isIn(words.the, tokens[index - 1]?.lower);
      if (/\d/.test(tokens[index]!.text) || (!isThese && quantity && (quantity.unit ?? quantity.currency)))
        hits.push({ first: bound(index), last: index, why: 'figure', quantity });
    }
  }
  return hits.sort((a, b) => a.first - b.first);
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
