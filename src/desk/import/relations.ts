import type { EntityKind } from '../../schema/entity.ts';
import { RELATION_KINDS, type RelationKind } from '../../schema/relation-kind.ts';
import type { Sentence } from './credit.ts';
import type { Mention } from './parties.ts';
import { firstMatch, matchAt, phrasesIn, type Phrases } from './phrases.ts';
import { A, lowAt, NOT, type Token } from './tokens.ts';
import { isIn, type LanguageWords } from './words.ts';

/** Who did what to whom, as far as verb and prepositions tell it. */
export interface FoundRelation {
  kind: RelationKind;
  from: string;
  to: string;
}

interface Deed {
  kind: RelationKind;
  /** Which end the subject of an active verb is. */
  subject: 'from' | 'to';
  /** Words before the other end; "*" where it may stand without one. */
  before: string[];
}

const COMPILED = new WeakMap<LanguageWords, { verbs: Phrases; deeds: Deed[] }>();

function deedsOf(words: LanguageWords): { verbs: Phrases; deeds: Deed[] } {
  const known = COMPILED.get(words);
  if (known) return known;
  const rows = words.deeds
    .split(';')
    .filter(Boolean)
    .map((row) => row.split('='));
  const deeds = rows.map(([deed = '']): Deed => {
    const [, kind, sign, before] = /^(.*)([<>])(.*)$/.exec(deed)!;
    return { kind: kind as RelationKind, subject: sign === '>' ? 'from' : 'to', before: before!.split('|') };
  });
  const verbs = phrasesIn(
    rows.flatMap(([, list], index) => list!.split(',').map((verb) => `${verb}=${index}`)).join(';'),
  );
  COMPILED.set(words, { verbs, deeds });
  return { verbs, deeds };
}

/** The word before a name, or before its article; of the three before it one that is wanted. */
function wordBefore(
  tokens: readonly Token[],
  { lead }: Mention,
  { the }: LanguageWords,
  wanted: readonly string[] = [],
): string {
  const back = (steps: number) => {
    const token = tokens[lead - steps];
    return token?.clause === tokens[lead]!.clause ? token.lower : '';
  };
  const isArticle = isIn(the, back(1)) || A.test(back(1));
  return [1, 2, 3].map(back).find((word) => wanted.includes(word)) ?? back(isArticle ? 2 : 1);
}

/**
 * The preposition before a party, or `'s` of its genitive: such a party does nothing itself ("on the commission's list");
 * "" where it may.
 */
export function governorOf(tokens: readonly Token[], one: Mention, words: LanguageWords): string {
  const { text, clause } = tokens[one.last]!;
  if (/'s?$/.test(text) && tokens[one.last + 1]?.clause === clause) return "'s";
  const word = wordBefore(tokens, one, words);
  return PREPOSITION.test(word) ? word : '';
}

const IT = /^(?:it|het|es|elle|il|ella|ela|ele|она|он|вона|він)$/;
const PREPOSITION =
  /^(?:of|to|from|at|in|on|for|by|with|near|behind|against|about|under|between|van|aan|uit|bij|voor|met|over|achter|tegen|onder|von|an|bei|für|mit|aus|de|du|à|pour|avec|para|con|com|em|do|da|ao|a|от|для|від)$/;

/**
 * The relation of a sentence with one verb between two parties, active or passive; `null` where its ends are not told
 * by place and preposition. `it` is the party that the sentence before it was about, for a subject that is a pronoun.
 * `receives` where the verb does not say whether money came or goods.
 */
export function relationIn(
  { tokens, from, to, mentions }: Sentence,
  kinds: ReadonlyMap<string, EntityKind | null>,
  it: string | null,
  words: LanguageWords,
): (FoundRelation & { verb: number; receives: boolean }) | null {
  const { verbs, deeds } = deedsOf(words);
  const before = (one: Mention, wanted?: readonly string[]) => wordBefore(tokens, one, words, wanted);
  const isBy = (one: Mention) => isIn(words.doers, before(one));
  const isFree = (one: Mention) => !isBy(one) && !PREPOSITION.test(before(one));
  const isDenied = (first: number, end: number) =>
    tokens.slice(Math.max(from, first), end).some(({ lower }) => NOT.test(lower));
  /** True where both ends are of a kind that the relation may have. */
  const isFitting = (kind: RelationKind, ends: { from: string; to: string }) =>
    (['from', 'to'] as const).every((end) => {
      const is = kinds.get(ends[end]) ?? null;
      return is === null || (RELATION_KINDS[kind][end] as readonly EntityKind[]).includes(is);
    }) && ends.from !== ends.to;
  const [way = '', nouns = ''] = words.flows.split('=');
  const flow = firstMatch(tokens, from, to, phrasesIn(nouns.replaceAll(',', ';')));
  if (flow && !isDenied(from, flow.at)) {
    // "Transfers from A to B".
    const [giver, taker] = mentions.filter((one) => one.first > flow.at && one.lead <= flow.at + 12);
    const ends = giver && taker && { from: giver.id, to: taker.id };
    if (ends && `${before(giver)} ${before(taker)}` === way && isFitting('paid', ends))
      return { kind: 'paid', ...ends, verb: flow.at, receives: false };
  }
  for (let verb = from; verb < to; verb++) {
    const found = matchAt(tokens, verb, verbs);
    if (!found || isDenied(verb - 3, verb + 4)) continue;
    const { kind, subject, before: places } = deeds[Number(found.value)]!;
    const { clause } = tokens[verb]!;
    // The auxiliary of a passive may stand far from its verb, where somebody did it.
    const agent = mentions.find(isBy);
    const passive = tokens
      .slice(Math.max(from, verb - (agent ? 12 : 2)), verb + 2)
      .some((token) => token.clause === clause && isIn(words.passive, token.lower));
    const isAhead = ({ last }: Mention) =>
      last < verb && (verb - last <= 6 || tokens[last]!.clause === clause);
    const pronoun = IT.test(lowAt(tokens, verb - 1)) ? it : null;
    const doer = passive
      ? agent?.id
      : (mentions.findLast((one) => isAhead(one) && isFree(one))?.id ?? pronoun);
    const isBare = (one: Mention) =>
      isFree(one) && (passive ? one.last < verb : one.first > verb && one.first - verb <= 3);
    const other =
      mentions.find((one) => one.id !== doer && places.includes(before(one, places))) ??
      (places.includes('*') ? mentions.find(isBare) : undefined);
    if (!doer || !other) continue;
    const ends = subject === 'from' ? { from: doer, to: other.id } : { from: other.id, to: doer };
    if (isFitting(kind, ends)) return { kind, ...ends, verb, receives: kind === 'paid' && subject === 'to' };
  }
  return null;
}
