import type { EntityKind } from '../../schema/entity.ts';
import { RELATION_KINDS, type RelationKind } from '../../schema/relation-kind.ts';
import type { Sentence } from './credit.ts';
import type { Mention } from './parties.ts';
import { firstMatch, matchAt, phrasesIn, type Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words.ts';

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

/**
 * The preposition before a party, or `'s` of its genitive: such a party does nothing itself ("on the commission's list");
 * "" where it may.
 */
export function governorOf(
  tokens: readonly Token[],
  { lead, last }: Mention,
  { the }: LanguageWords,
): string {
  const back = (steps: number) => {
    const token = tokens[lead - steps];
    return token && token.sentence === tokens[lead]!.sentence ? token.lower : '';
  };
  const word = the.split(' ').includes(back(1)) || A.test(back(1)) ? back(2) : back(1);
  if (/'s?$/.test(tokens[last]!.text) && tokens[last + 1]?.clause === tokens[last]!.clause) return "'s";
  return PREPOSITION.test(word) ? word : '';
}

const A = /^(?:an?|een|eine?[rmn]?|une?|una|uma?)$/;
const NOT = /^(?:not|never|niet|nooit|nicht|nie|pas|jamais|no|nunca|não|не)$/;

/**
 * The relation of a sentence with one verb between two parties, active or passive; `null` where its ends are not told
 * by place and preposition. `it` is the party that the sentence before it was about, for a subject that is a pronoun. `receives` where the verb does not say whether money came
 * or goods; `end` is where the other party begins.
 */
export function relationIn(
  { tokens, from, to, mentions }: Sentence,
  kinds: ReadonlyMap<string, EntityKind | null>,
  it: string | null,
  words: LanguageWords,
): (FoundRelation & { verb: number; receives: boolean; end: number }) | null {
  const { verbs, deeds } = deedsOf(words);
  const isPassive = new Set(words.passive.split(' ').filter(Boolean));
  const by = new Set(words.doers.split(' ').filter(Boolean));
  const the = new Set(words.the.split(' ').filter(Boolean));
  /** The word that governs a name: the one before it, before its article, and where it is looked for before a noun. */
  const governing = ({ lead }: Mention, wanted: readonly string[] = []): string => {
    const back = (steps: number) => {
      const token = tokens[lead - steps];
      return token?.clause === tokens[lead]!.clause ? token.lower : '';
    };
    const isArticle = the.has(back(1)) || A.test(back(1));
    const found = [1, 2, 3].map(back).find((word) => wanted.includes(word));
    return found ?? (isArticle ? back(2) : back(1));
  };
  /** True where both ends are of a kind that the relation may have. */
  const fitting = (kind: RelationKind, ends: { from: string; to: string }) =>
    (['from', 'to'] as const).every((end) => {
      const is = kinds.get(ends[end]) ?? null;
      return is === null || (RELATION_KINDS[kind][end] as readonly EntityKind[]).includes(is);
    }) && ends.from !== ends.to;
  const isPlain = (one: Mention, before: readonly string[]) =>
    !before.includes(governing(one, before)) && !by.has(governing(one));
  const [way = '', nouns = ''] = words.flows?.split('=') ?? [];
  const flow = firstMatch(tokens, from, to, phrasesIn(nouns.replaceAll(',', ';')));
  if (flow && !tokens.slice(from, flow.at).some(({ lower }) => NOT.test(lower))) {
    // "Transfers from A to B".
    const [giver, taker] = mentions.filter((one) => one.first > flow.at && one.lead <= flow.at + 12);
    const [before, behind] = way.split(' ');
    const ends = giver && taker && { from: giver.id, to: taker.id };
    if (ends && governing(giver) === before && governing(taker) === behind && fitting('paid', ends))
      return { kind: 'paid', ...ends, verb: flow.at, receives: false, end: flow.at };
  }
  for (let verb = from; verb < to; verb++) {
    const found = matchAt(tokens, verb, verbs);
    if (!found) continue;
    const { kind, subject, before } = deeds[Number(found.value)]!;
    const around = tokens.slice(Math.max(from, verb - 3), verb + 4);
    if (around.some(({ lower }) => NOT.test(lower))) continue;
    const other = subject === 'from' ? 'to' : 'from';
    const places = before.filter((word) => word !== '*');
    // The auxiliary of a passive may stand far from its verb, where somebody did it.
    const agent = mentions.find((one) => by.has(governing(one)));
    const { clause } = tokens[verb]!;
    const near = tokens.slice(Math.max(from, verb - (agent ? 12 : 2)), verb + 2);
    const passive = near.some((token) => token.clause === clause && isPassive.has(token.lower));
    const behind = mentions.filter((one) => one.first > verb);
    const isBeside = ({ last }: Mention) =>
      last < verb && (verb - last <= 6 || tokens[last]!.clause === clause);
    const doer = passive
      ? agent?.id
      : (mentions.findLast((one) => isBeside(one) && !PREPOSITION.test(governing(one)))?.id ??
        (/^(?:it|het|es|elle|il|ella|ela|ele|она|он|вона|він)$/.test(tokens[verb - 1]?.lower ?? '')
          ? it
          : null));
    const placed = mentions.find((one) => places.includes(governing(one, places)) && one.id !== doer);
    const bare = !before.includes('*')
      ? undefined
      : passive
        ? mentions.find((one) => one.last < verb && isPlain(one, places) && !PREPOSITION.test(governing(one)))
        : behind.find(
            (one) => one.first - verb <= 3 && isPlain(one, places) && !PREPOSITION.test(governing(one)),
          );
    const patient = (placed ?? bare)?.id;
    if (!doer || !patient || doer === patient) continue;
    const ends = { [subject]: doer, [other]: patient } as { from: string; to: string };
    if (fitting(kind, ends))
      return {
        kind,
        ...ends,
        verb,
        receives: kind === 'paid' && subject === 'to',
        end: (placed ?? bare)!.lead,
      };
  }
  return null;
}

const PREPOSITION =
  /^(?:of|to|from|at|in|on|for|by|with|near|behind|against|about|under|between|van|aan|uit|bij|voor|met|over|achter|tegen|onder|von|an|bei|für|mit|aus|de|du|à|pour|avec|para|con|com|em|do|da|ao|a|от|для|від)$/;
