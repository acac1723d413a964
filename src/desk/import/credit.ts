import type { EntityKind } from '../../schema/entity.ts';
import type { ResponseKind } from '../../schema/response.ts';
import type { Mention } from './parties.ts';
import { firstMatch, matchAt, phrasesByKey, phrasesIn, type Match } from './phrases.ts';
import { governorOf } from './relations.ts';
import { HE, lowAt, NOT, printed, WHO, type Token } from './tokens.ts';
import { isIn, type LanguageWords } from './words.ts';

/** One sentence of a paragraph: its tokens from `from` to before `to`, and the parties that it speaks of. */
export interface Sentence {
  tokens: readonly Token[];
  from: number;
  to: number;
  mentions: readonly Mention[];
}

/** Whom or what a sentence credits; a sentence without a credit is the article's own words. */
export type FoundCredit =
  | {
      kind: 'records';
      nouns: string[];
      /** As the text has them, each with a word before it. */ printed: string[];
      how: 'seen' | 'obtained' | null;
      seenBy: string[];
    }
  /** `who` describes a speaker without a name, in at most five words of the article; without either, nobody knows who speaks. */
  | { kind: 'statement'; by: string | null; who: string | null };

/** Who answers in a sentence; `claims` where the answer says more than that. */
export interface FoundAnswer {
  by: string;
  kind: ResponseKind;
  claims: boolean;
  /** True where it denies an accusation, and nothing else. */
  charge?: boolean;
  /** Where the sentence does not name `who` answers or a lawyer speaks, or says that `what` is answered is something else. */
  unsure?: 'who' | 'what';
  /** The article's verb, for a kind that only that can bear out. */
  verb?: string;
}

const SPOKES = /^(?:spokes|woordvoer|sprecher|porte-parole|portavoz|porta-voz|речни|представител)/;
/** Who can be no company, and what can be no person. */
const SHE = /^(?:he|she|hij)$/;
const IT = /^(?:it|het)$/;
/** One or both of those who spoke before. */
const ONE = /^(?:one|other|both|neither|beide|beiden)$/;
/** Words before a verb that take it back ("we cannot say"), or hang it on what stands before ("a firm that has said little"). */
const UNSAID = /^(?:to|te|zu|cannot)$/;
const THAT = /^(?:that|which)$/;
const FOR = /^(?:for|of|van|voor|für|von|de|du|pour|para|do|da)$/;
const HIS = /^(?:his|her|zijn|haar|sein|seine|seiner|ihr|ihre|son|su|seu)$/;
const CHARGE =
  /^(?:(?:accusation|allegation|charge|beschuldiging|aantijging|anschuldigung|acusación)(?:s|en)?|vorwürfe?|acusaciones|acusação|acusações)$/;
const CHARGES =
  /^(?:accus(?:ed|es)|beschuldig(?:t|de|te)|accuse|acus[aó]|acusou|обвинил[аи]?|звинуватил[аи]?)$/;
export const ACCUSES = /^(?:accus|alleg|beschuld|acus|обвин|звинувач)/;
/** What opens a description of somebody without a name. */
const SOME =
  /^(?:\d+|an?|een|eine?r?|une?|des|una?|unos|uma?|several|some|many|enkele|einige|mehrere|plusieurs|varios|vários)$/;

const DOUBT = { kind: 'statement', by: null, who: null } as const;

/** A sentence with those who may do something in it. */
type Told = Sentence & { doers: readonly Mention[] };
type Records = FoundCredit & { kind: 'records' };
type Statement = FoundCredit & { kind: 'statement' };

interface Context {
  words: LanguageWords;
  kinds: ReadonlyMap<string, EntityKind | null>;
  /** The article's outlet, which it calls "this newspaper". */
  outlet: string | null;
}

const isQuiet = (kind: ResponseKind) => kind === 'no comment' || kind === 'unreachable';
const named = (by: string) => ({ kind: 'statement' as const, by, who: null });
const wordsFrom = (tokens: readonly Token[], from: number, to: number) =>
  printed(tokens, from, to).toLowerCase();

/** Makes a reader of the credits and answers of an article, sentence by sentence: "the invoices" and "he" are those named before. */
export function creditReader({ words, kinds, outlet }: Context): (sentence: Sentence) => {
  credit: FoundCredit | null;
  answer: FoundAnswer | null;
  /** The token of the word that credits somebody who speaks. */
  at: number | null;
} {
  const records = phrasesIn(words.records);
  const citing = phrasesIn(words.citing);
  const seen = phrasesIn(words.seen);
  const says = phrasesIn(words.says);
  const spoken = phrasesIn(`${words.says};${words.denials}`);
  const shows = phrasesIn(words.shows);
  const tells = phrasesIn(`${words.shows};${words.says}`);
  const self = phrasesIn(words.self);
  const people = phrasesIn(words.kinds.person ?? '');
  const [rejects, lawyers] = [phrasesIn(words.rejects), phrasesIn(words.lawyers)];
  const answers = phrasesByKey({
    denies: words.denials,
    'no comment': words.silences,
    unreachable: words.unreachable,
    answered: words.answered,
  });
  const numbers = words.numbers.replace(/=\S+/g, '');
  const small = `${words.common} ${words.the} ${numbers}`;
  const known = new Map<string, Records>();
  let speaker: Statement | null = null;
  /** Who "he" and what "it" is, of one paragraph, and the record that was named last. */
  let he: Statement | null = null;
  let it: string | null = null;
  /** For whom a lawyer spoke. */
  let client: string | null = null;
  let they: Records | null = null;
  let paragraph: readonly Token[] | null = null;

  const isSome = (lower: string) => SOME.test(lower) || isIn(numbers, lower);
  const isPerson = ({ id }: Mention) => kinds.get(id) === 'person';
  const speaks = ({ id }: Mention) =>
    !['place', 'vessel', 'house', 'account', 'case'].includes(kinds.get(id) ?? '');
  /** Those who may do something in a sentence: no party inside a genitive, behind a preposition, or behind "who". */
  const doersIn = ({ tokens, from, mentions }: Sentence): Mention[] =>
    mentions.filter((one) => {
      let at = one.first - 1;
      const isBeside = () => at >= from && tokens[at]!.clause === tokens[one.first]!.clause;
      while (isBeside() && !WHO.test(tokens[at]!.lower)) at--;
      return speaks(one) && governorOf(tokens, one, words) === '' && !isBeside();
    });
  const meant = (pronoun: string): Statement =>
    (IT.test(pronoun) ? it && named(it) : SHE.test(pronoun) ? he : speaker) || DOUBT;

  /** The records of a sentence, where it says that they were seen or what they show. */
  const recordsIn = (sentence: Sentence): Records | null => {
    const { tokens, from, to, mentions } = sentence;
    const found = firstMatch(tokens, from, to, records);
    if (!found) return null;
    const nouns = new Map<string, string>();
    let end = found.at;
    for (let next: typeof found | null = found; next;) {
      if (!nouns.has(next.value)) nouns.set(next.value, printedAt(tokens, next));
      end = next.at + next.size;
      next = firstMatch(tokens, end, Math.min(to, end + 4), records);
      if (mentions.some((one) => one.last === next?.at)) break;
    }
    const isCited = isCredited(sentence);
    let saw = firstMatch(tokens, end, Math.min(to, end + (isCited ? 18 : 12)), seen);
    if (!saw && !isCited && !firstMatch(tokens, end, Math.min(to, end + 12), shows)) return null;
    let seer: string | null = null;
    // "Obtained by the union, and passed to us": the next who saw it, where the first has no name.
    for (
      let next = saw;
      next && !seer;
      next = firstMatch(tokens, next.at + 1, Math.min(to, end + 16), seen)
    ) {
      const { at, size } = next;
      const own = firstMatch(tokens, Math.max(end, at - 5), Math.min(to, at + size + 4), self);
      const isBy = (one: Mention) =>
        speaks(one) &&
        one.first > found.at &&
        Math.abs(one.first - at) <= 5 &&
        isIn(` ${words.doers} -`, governorOf(tokens, one, words) || '-');
      seer = mentions.find(isBy)?.id ?? (own ? outlet : null);
      if (seer) saw = next;
    }
    // "The records show", where the customs records were named.
    const isThe = isIn(words.the, tokens[found.at - 1]?.lower);
    const before =
      known.get(found.value) ??
      (isThe ? [...known].findLast(([noun]) => noun.endsWith(` ${found.value}`))?.[1] : undefined);
    if (!seer && before) return before;
    const how = (saw?.value ?? null) as Records['how'];
    const credit: Records = { kind: 'records', nouns: [...nouns.keys()], printed: [...nouns.values()], how, seenBy: seer ? [seer] : [] }; // prettier-ignore
    known.set(found.value, credit);
    return credit;
  };

  /** "According to invoices"; "a bill of sale, which a lawyer let us read, puts the price at": the record says it, and nobody else. */
  const isCredited = ({ tokens, from, to }: Sentence): boolean => {
    const found = firstMatch(tokens, from, to, records);
    if (!found) return false;
    if (firstMatch(tokens, Math.max(from, found.at - 4), found.at, citing)) return true;
    const { clause } = tokens[found.at]!;
    const opens = found.at - from <= 4 && clause === tokens[from]!.clause;
    const isAside = /^(?:in|on|from|op|uit)$/.test(tokens[from]!.lower);
    const isVerb = (token: Token, at: number) =>
      (token.clause === clause || token.clause !== tokens[at - 1]!.clause) &&
      matchAt(tokens, at, tells) !== null;
    const verb = tokens.findIndex((token, at) => at > found.at && at < to && isVerb(token, at));
    return opens && !isAside && verb > 0 && !HE.test(tokens[verb - 1]!.lower) && !tokens[verb - 1]!.name;
  };

  /** "Weighing slips": a noun with the word that tells more of it. */
  const printedAt = (tokens: readonly Token[], { at, size }: Match & { at: number }): string => {
    const { clause, name, lower = '' } = tokens[at - 1] ?? {};
    const isMore = clause === tokens[at]!.clause && !name && /^\p{L}{4,}(?<!ed)$/u.test(lower);
    const isOther = isIn(small, lower) || [citing, seen, tells].some((list) => matchAt(tokens, at - 1, list));
    return wordsFrom(tokens, isMore && !isOther ? at - 1 : at, at + size);
  };

  /** Who is meant by a noun for people: an office of a party that is named beside it, or somebody without a name. */
  const person = (sentence: Told, at: number, { size }: Match): Statement => {
    const { tokens, mentions } = sentence;
    // "Two former employees", from the number or the article before the noun; no name gets into it.
    let first = at;
    const goesOn = () => {
      const { lower = '', name, clause } = tokens[first - 1] ?? {};
      const isPart = isSome(lower) || !(name || isIn(small, lower));
      return clause === tokens[at]!.clause && first > at - 3 && !isSome(tokens[first]!.lower) && isPart;
    };
    while (goesOn()) first--;
    const who = wordsFrom(tokens, first, at + size);
    const beside = ({ last }: Mention) => Math.abs(tokens[last]!.clause - tokens[at]!.clause) === 1;
    const apposed = sentence.doers.find(
      (one) => isPerson(one) && beside(one) && !firstMatch(tokens, at, one.first, spoken),
    );
    if (apposed && !isIn(numbers, tokens[first]!.lower)) return named(apposed.id);
    if (SPOKES.test(tokens[at]!.lower)) {
      const isSide = (one: Mention) => {
        const governor = governorOf(tokens, one, words);
        const isNear = one.first > at ? one.lead - at - size <= 2 && governor !== '' : at - one.last <= 3 && governor === "'s"; // prettier-ignore
        return isNear && !isPerson(one);
      };
      const by =
        (mentions.find(isSide) ?? sentence.doers.findLast((one) => !isPerson(one) && one.last < at))?.id ??
        it;
      if (by) return named(by);
    }
    if (speaker?.who?.endsWith(who)) return speaker;
    return who.includes(' ') ? { kind: 'statement', by: null, who } : DOUBT;
  };

  const statementIn = (sentence: Told): Statement | null => {
    const { tokens, from, to, mentions } = sentence;
    const cites = firstMatch(tokens, from, to, citing);
    if (cites) {
      const after = cites.at + cites.size;
      const by = mentions.find((one) => one.first >= after && one.first <= after + 2 && speaks(one));
      if (by && governorOf(tokens, by, words) !== "'s") return named(by.id);
      const noun = firstMatch(tokens, after, Math.min(to, after + 5), people);
      if (noun) return person(sentence, noun.at, noun);
    }
    let isSaid = false;
    for (let at = from; at < to; at++) {
      // "An employee accused X of it", and not "X, accused of it".
      const [before, { lower, clause }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]?.lower ?? ''];
      const isActive =
        before?.clause === clause && !isIn(words.passive, before.lower) && !/^(?:of|van|de)$/.test(next);
      if (!matchAt(tokens, at, spoken) && !(isActive && CHARGES.test(lower))) continue;
      if (isTakenBack(tokens, from, at)) continue;
      const found = speakerAt(sentence, at);
      if (found) return found;
      isSaid ||= found === undefined;
    }
    return isSaid ? DOUBT : null;
  };

  const isTakenBack = (tokens: readonly Token[], from: number, at: number): boolean =>
    [UNSAID, NOT].some((words) => words.test(lowAt(tokens, at - 1))) ||
    matchAt(tokens, at - 1, self) !== null ||
    tokens.slice(Math.max(from, at - 2), at).some(({ lower }) => THAT.test(lower));

  /** Who says what a verb says; `undefined` where somebody does whom nothing names, `null` where it is no such verb. */
  const speakerAt = (sentence: Told, at: number): Statement | null | undefined => {
    const { tokens, from, to } = sentence;
    const { clause } = tokens[at]!;
    const low = (index: number) => (index >= from && index < to ? tokens[index]!.lower : '');
    // Only where the verb opens its clause does its subject follow.
    const isInverted = at === from || tokens[at - 1]!.clause !== clause;
    const pronoun = [at - 1, ...(isInverted ? [at + 1] : [])]
      .map(low)
      .find((lower) => HE.test(lower) || ONE.test(lower));
    if (pronoun && ONE.test(pronoun)) return speaker?.by === null ? speaker : DOUBT;
    if (pronoun) return meant(pronoun);
    // "A foreman of the line, who asked not to be named, said".
    const reaches = (index: number) => {
      const clauses = clause - tokens[index]!.clause;
      return (clauses === 2 && at - index < 12) || (clauses < 2 && at - index <= 6);
    };
    const noun = Array.from({ length: Math.min(14, at - from) }, (_, back) => at - 1 - back).find(
      (index) =>
        matchAt(tokens, index, people) &&
        (reaches(index) || (isSome(low(from)) && tokens[index]!.clause === clause)),
    );
    const before = sentence.doers.findLast((one) => one.last < at && reaches(one.last));
    if (noun !== undefined && (!before || noun > before.last))
      return person(sentence, noun, matchAt(tokens, noun, people)!);
    if (before) return named(before.id);
    // "Said the foundation's director, Cosme Adrivane": a person within reach is who speaks.
    const after = isInverted ? sentence.doers.filter((one) => one.first > at && one.first <= at + 7) : [];
    const by = after.find(isPerson) ?? after.find(({ first }) => first <= at + 2);
    if (by) return named(by.id);
    // Somebody whom no table knows: "a former X said".
    const start = [2, 3, 4, 5]
      .map((back) => at - back)
      .find((index) => isSome(low(index)) && tokens[index]!.clause === clause);
    const isWhole = start !== undefined && (start === from || tokens[start - 1]!.clause !== clause);
    if (
      isWhole &&
      tokens.slice(start + 1, at).every(({ name }) => !name) &&
      !firstMatch(tokens, start, at, records)
    )
      return { kind: 'statement', by: null, who: wordsFrom(tokens, start, at) };
    const behind = isInverted ? firstMatch(tokens, at + 1, Math.min(to, at + 6), people) : null;
    if (behind) return person(sentence, behind.at, behind);
    const isVerb = !isIn(`${words.passive} ${words.the}`, low(at - 1)) && !isSome(low(at - 1));
    return isVerb && !matchAt(tokens, at, records) && !sentence.doers.some((one) => one.last < at)
      ? undefined
      : null;
  };

  const answerIn = (sentence: Told, said: Statement | null): (FoundAnswer & { at: number }) | null => {
    const { tokens, from, to } = sentence;
    const found = firstMatch(tokens, from, to, answers);
    if (!found) return said && said.by === null ? lawyerIn(sentence) : null;
    const end = found.at + found.size;
    // "Ontkent niet", "bestreitet das nicht".
    if ([found.at - 1, end, end + 1].some((at) => at < to && NOT.test(lowAt(tokens, at)))) return null;
    const around = tokens.slice(Math.max(from, found.at - 3), found.at + 2);
    const pronoun = around.find(({ lower }) => HE.test(lower))?.lower;
    const who = sentence.doers;
    const before = who.filter((one) => one.last < found.at);
    const after = pronoun ? undefined : who.find((one) => one.first <= found.at + 6);
    const doer = before.find(isPerson) ?? before.at(-1) ?? after;
    const isNear = before.some((one) => found.at - one.last <= 4);
    const id = (pronoun && !isNear && meant(pronoun).by) || (doer?.id ?? said?.by ?? it);
    if (!id || id === outlet) return null;
    const isRejected = firstMatch(tokens, from, to, rejects) !== null;
    const kind = (found.value === 'explains' && isRejected ? 'denies' : found.value) as ResponseKind;
    // "On the list it did not comment" leaves something else unanswered. Whom "she" means, only an editor can say.
    const isBare = doer?.id !== id && (pronoun !== undefined || said?.by !== id);
    const isElse = isQuiet(kind) && /^(?:on|about|over|op|zu|sur|sobre)$/.test(tokens[from]!.lower);
    const rest = tokens.slice(end, to).filter(({ lower }) => !HE.test(lower));
    return {
      by: id,
      kind,
      claims: kind === 'denies' && !isRejected ? rest.length > 3 : !isQuiet(kind),
      ...(isBare ? { unsure: 'who' as const } : isElse ? { unsure: 'what' as const } : {}),
      ...(kind === 'denies' && CHARGE.test(rest.at(-1)?.lower ?? '') ? { charge: true } : {}),
      ...(kind === 'confirms' ? { verb: wordsFrom(tokens, found.at, end) } : {}),
      at: found.at,
    };
  };

  /** "Said his lawyer": for whom, as far as the sentence or the one before it tells. */
  const lawyerIn = ({ tokens, from, to, mentions }: Sentence): (FoundAnswer & { at: number }) | null => {
    const found = firstMatch(tokens, from, to, lawyers);
    if (!found || found.at === from) return null;
    const person = mentions.findLast((one) => isPerson(one) && one.last < found.at);
    const isHis = HIS.test(tokens[found.at - 1]!.lower);
    const isThe = isIn(words.the, tokens[found.at - 1]!.lower);
    // "A lawyer for X", and "the lawyer" after that.
    const whose = mentions.find((one) => FOR.test(governorOf(tokens, one, words)) && one.lead - found.at <= 3 && one.lead > found.at); // prettier-ignore
    client = whose?.id ?? client;
    const sure = whose?.id ?? (isThe && !isHis ? client : null);
    const by = isHis
      ? (person?.id ?? he?.by)
      : (sure ?? mentions.find((one) => one.last === found.at - 1)?.id);
    const unsure = sure ? {} : { unsure: 'who' as const };
    return by ? { by, kind: 'explains', claims: true, ...unsure, at: found.at } : null;
  };

  /** Remembers whom "he" and "it" mean in the next sentence: who spoke, or else whom this one is about. */
  const remember = (sentence: Told, said: Statement | null): void => {
    const all = sentence.doers;
    const persons = [...new Set(all.filter(isPerson).map(({ id }) => id))];
    if (persons.length > 0) he = persons.length === 1 ? named(persons[0]!) : null;
    it = all.find((one) => !isPerson(one))?.id ?? it;
    if (!said) return;
    speaker = said;
    const kind = kinds.get(said.by ?? '') ?? null;
    if (said.by !== null && kind !== 'person') it = said.by;
    // "A spokeswoman said": "she" is who speaks for it.
    if (kind === null || kind === 'person' || firstMatch(sentence.tokens, sentence.from, sentence.to, people))
      he = said;
  };

  return (one) => {
    const sentence = { ...one, doers: doersIn(one) };
    const { tokens, from, to } = sentence;
    if (paragraph !== tokens) [paragraph, speaker, it, they, client] = [tokens, null, null, null, null];
    const isThey = HE.test(tokens[from]!.lower) && matchAt(tokens, from + 1, shows) !== null;
    const record = recordsIn(sentence) ?? (isThey ? they : null);
    they = record ?? known.get(firstMatch(tokens, from, to, records)?.value ?? '') ?? null;
    const isRecord = record !== null && (isThey || isCredited(sentence));
    const spoken = isRecord ? null : statementIn(sentence);
    // What its own newspaper says is the article's own words.
    const said = spoken?.by && spoken.by === outlet ? null : spoken;
    const answered = isRecord ? null : answerIn(sentence, said);
    const answerer = answered && (answered.unsure === 'who' ? DOUBT : named(answered.by));
    remember(sentence, said ?? (answerer === DOUBT ? null : answerer));
    const verb = firstMatch(tokens, from, to, says) ?? firstMatch(tokens, from, to, citing);
    const at = answered?.at ?? (said && said !== DOUBT ? (verb?.at ?? null) : null);
    const { at: _, ...answer } = answered ?? { at: null };
    // What somebody is accused of is not what the article says in its own words.
    const charge = tokens.slice(from, to).some(({ lower }) => ACCUSES.test(lower)) ? DOUBT : null;
    const credit =
      !said && record ? record : ((said === DOUBT ? answerer : said) ?? said ?? answerer ?? charge);
    return { credit, answer: answered && (answer as FoundAnswer), at };
  };
}
