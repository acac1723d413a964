import type { EntityKind } from '../../schema/entity.ts';
import type { ResponseKind } from '../../schema/response.ts';
import type { Mention } from './parties.ts';
import { firstMatch, matchAt, phrasesByKey, phrasesIn, type Match } from './phrases.ts';
import { governorOf } from './relations.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words.ts';

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
  /** Where the sentence does not name `who` answers or a lawyer speaks, or says that `what` is answered is something else. */
  unsure?: 'who' | 'what';
  /** The article's verb, for a kind that only that can bear out. */
  verb?: string;
}

export const HE =
  /^(?:he|she|it|they|both|hij|zij|ze|het|er|sie|es|il|elle|ils|elles|él|ella|ellos|ele|ela|eles|он|она|они|він|вона|вони)$/;
const SPOKES = /^(?:spokes|woordvoer|sprecher|porte-parole|portavoz|porta-voz|речни|представител)/;
const NOT = /^(?:not|never|niet|nicht|pas|no|não|не)$/;
/** Who can be no company, and what can be no person. */
const SHE = /^(?:he|she|hij)$/;
const IT = /^(?:it|het)$/;
/** One or both of those who spoke before. */
const ONE = /^(?:one|other|both|neither|beide|beiden)$/;
const TITLE = /^(?:mr|mrs|ms|dr|herr|frau|mme|sr|sra|meneer|mevrouw)$/;
/** Words before a verb that take it back: "we cannot say". */
const UNSAID = /^(?:to|te|zu|not|cannot|never|niet|nicht|pas|no|não)$/;
const HIS = /^(?:his|her|zijn|haar|sein|seine|seiner|ihr|ihre|son|su|seu)$/;
const ACCUSES = /^(?:accus|alleg|beschuld|acus|обвин|звинувач)/;

const DOUBT = { kind: 'statement', by: null, who: null } as const;

type Statement = FoundCredit & { kind: 'statement' };

interface Context {
  words: LanguageWords;
  kinds: ReadonlyMap<string, EntityKind | null>;
  /** The article's outlet, which it calls "this newspaper". */
  outlet: string | null;
}

const isQuiet = (kind: ResponseKind) => kind === 'no comment' || kind === 'unreachable';

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
  const shows = phrasesIn(words.shows);
  const self = phrasesIn(words.self);
  const denials = phrasesIn(words.denials);
  const people = phrasesIn(words.kinds.person ?? '');
  const answers = phrasesByKey({
    denies: words.denials,
    'no comment': words.silences,
    unreachable: words.unreachable,
    answered: words.answered ?? '',
  });
  const [rejects, lawyers] = [phrasesIn(words.rejects ?? ''), phrasesIn(words.lawyers ?? '')];
  const numbers = new Set(words.numbers.split(' ').map((word) => word.replace(/=.*/, '')));
  const known = new Map<string, FoundCredit & { kind: 'records' }>();
  let speaker: Statement | null = null;
  /** Who "he" and what "it" is: of one paragraph, or for an answer of the one before. */
  let he: Statement | null = null;
  let it: string | null = null;
  let paragraph: readonly Token[] | null = null;
  /** The token of the answer that was found last. */
  let answeredAt = 0;

  const isSome = (lower: string) =>
    numbers.has(lower) ||
    /^(?:\d+|an?|een|eine?r?|une?|des|una?|unos|uma?|several|some|many|enkele|einige|mehrere|plusieurs|varios|vários)$/.test(
      lower,
    );
  const wordsFrom = (tokens: readonly Token[], from: number, to: number) =>
    tokens.slice(from, to).map(({ text }) => text).join(' ').toLowerCase(); // prettier-ignore
  const speaks = ({ id }: Mention) =>
    !['place', 'vessel', 'house', 'account', 'case'].includes(kinds.get(id) ?? '');
  const named = (by: string) => ({ kind: 'statement' as const, by, who: null });
  const isPerson = ({ id }: Mention) => kinds.get(id) === 'person';
  /** Those who may do something in a sentence: no party inside a genitive or behind a preposition. */
  const doersIn = ({ tokens, mentions }: Sentence) =>
    mentions.filter(
      (one) =>
        speaks(one) &&
        governorOf(tokens, one, words) === '' &&
        (isPerson(one) || !TITLE.test(tokens[one.first - 1]?.lower ?? '')),
    );
  const meant = (pronoun: string): Statement => {
    if (IT.test(pronoun)) return it ? named(it) : DOUBT;
    return (SHE.test(pronoun) ? he : speaker) ?? DOUBT;
  };

  const recordsIn = (sentence: Sentence): (FoundCredit & { kind: 'records'; cited: boolean }) | null => {
    const { tokens, from, to, mentions } = sentence;
    const found = firstMatch(tokens, from, to, records);
    if (!found) return null;
    const nouns = [found.value];
    const printed = [printedAt(tokens, found)];
    let end = found.at + found.size;
    const another = () => firstMatch(tokens, end, Math.min(to, end + 4), records);
    for (let next = another(); next; next = another()) {
      if (!nouns.includes(next.value)) {
        nouns.push(next.value);
        printed.push(printedAt(tokens, next));
      }
      end = next.at + next.size;
    }
    const cited = firstMatch(tokens, Math.max(from, found.at - 4), found.at, citing) !== null;
    const shown = firstMatch(tokens, end, Math.min(to, end + 12), shows);
    const isSubject = isAbout(sentence, found.at);
    let saw = firstMatch(tokens, end, Math.min(to, end + (isSubject ? 18 : 12)), seen);
    if (!cited && !saw && !shown && !isSubject) return null;
    let seer: string | null = null;
    // "Obtained by the union, and passed to us": the next who saw it, where the first has no name.
    for (
      let next = saw;
      next && !seer;
      next = firstMatch(tokens, next.at + 1, Math.min(to, end + 16), seen)
    ) {
      const { at, size } = next;
      const near = (one: Mention) => one.first > found.at && Math.abs(one.first - at) <= 5;
      const own = firstMatch(tokens, Math.max(end, at - 5), Math.min(to, at + size + 4), self);
      const isBy = (one: Mention) => ['', ...words.doers.split(' ')].includes(governorOf(tokens, one, words));
      seer = mentions.find((one) => near(one) && speaks(one) && isBy(one))?.id ?? (own ? outlet : null);
      if (seer) saw = next;
    }
    const before = known.get(found.value);
    if (!seer && before) return { ...before, cited };
    const credit = {
      kind: 'records' as const,
      nouns,
      printed,
      how: saw ? (saw.value as 'seen' | 'obtained') : null,
      seenBy: seer ? [seer] : [],
    };
    known.set(found.value, credit);
    return { ...credit, cited };
  };

  /** "A bill of sale, which a lawyer let us read, puts the price at": a record that opens its sentence and says something. */
  const isAbout = ({ tokens, from, to }: Sentence, at: number): boolean => {
    const { clause } = tokens[at]!;
    const opens = at - from <= 4 && clause === tokens[from]!.clause;
    const isAside = /^(?:in|on|from|in|op|uit)$/.test(tokens[from]!.lower);
    const verb = (index: number) =>
      (matchAt(tokens, index, shows) ?? matchAt(tokens, index, says)) !== null &&
      (tokens[index]!.clause === clause
        ? index - at <= 6
        : index - at <= 24 && tokens[index - 1]!.clause !== tokens[index]!.clause);
    const last = tokens.findIndex((_, index) => index > at && index < to && verb(index));
    return opens && !isAside && last > 0 && !HE.test(tokens[last - 1]!.lower) && !tokens[last - 1]!.name;
  };

  /** "Weighing slips": a noun with the word that tells more of it. */
  const printedAt = (tokens: readonly Token[], { at, size }: Match & { at: number }): string => {
    const before = tokens[at - 1];
    const tells =
      before?.clause === tokens[at]!.clause &&
      !before.name &&
      !numbers.has(before.lower) &&
      /^\p{L}{4,}$/u.test(before.text) &&
      !/ed$/.test(before.lower) &&
      !before.lower.includes("'") &&
      !`${words.common} ${words.the}`.split(' ').includes(before.lower) &&
      [citing, seen, says, shows].every((list) => matchAt(tokens, at - 1, list) === null);
    return wordsFrom(tokens, tells ? at - 1 : at, at + size);
  };

  /** "Two former employees", from the number or the article before a noun for people. */
  const described = (tokens: readonly Token[], at: number, size: number): string => {
    let first = at;
    const beside = (index: number) => tokens[index]?.clause === tokens[at]!.clause && index > at - 4;
    while (beside(first - 1)) {
      const { lower } = tokens[first - 1]!;
      const isStart = isSome(lower);
      // No name gets into what is written of somebody.
      if (!isStart && (tokens[first - 1]!.name || `${words.common} ${words.the}`.split(' ').includes(lower)))
        break;
      first--;
      if (isStart) break;
    }
    return wordsFrom(tokens, first, at + size);
  };

  /** Who is meant by a noun for people: an office of a party that is named beside it, or somebody without a name. */
  const person = (sentence: Sentence, at: number, { size }: Match): Statement => {
    const { tokens, mentions } = sentence;
    const who = described(tokens, at, size);
    const apposed = doersIn(sentence).find(
      (one) =>
        isPerson(one) &&
        Math.abs(tokens[one.last]!.clause - tokens[at]!.clause) === 1 &&
        ![says, denials].some((list) => firstMatch(tokens, at, one.first, list)),
    );
    if (apposed && !numbers.has(who.split(' ')[0]!)) return named(apposed.id);
    if (SPOKES.test(tokens[at]!.lower)) {
      const end = at + size;
      const isSide = (one: Mention) =>
        one.first > at
          ? one.lead - end <= 2 && governorOf(tokens, one, words) !== ''
          : at - one.last <= 3 && governorOf(tokens, one, words) === "'s";
      const sides = mentions.filter((one) => speaks(one) && !isPerson(one));
      const side = sides.find(isSide) ?? doersIn(sentence).findLast((one) => !isPerson(one) && one.last < at);
      const by = side?.id ?? it;
      if (by) return named(by);
    }
    if (who.includes(' ')) return { kind: 'statement', by: null, who };
    return speaker?.who?.endsWith(who) ? speaker : DOUBT;
  };

  const statementIn = (sentence: Sentence): Statement | null => {
    const { tokens, from, to, mentions } = sentence;
    const cites = firstMatch(tokens, from, to, citing);
    if (cites) {
      const after = cites.at + cites.size;
      const by = mentions.find((one) => one.first >= after && one.first <= after + 2 && speaks(one));
      if (by && governorOf(tokens, by, words) !== "'s") return named(by.id);
      const noun = firstMatch(tokens, after, Math.min(to, after + 5), people);
      if (noun) return person(sentence, noun.at, noun);
    }
    const doers = doersIn(sentence);
    let isSaid = false;
    for (let at = from; at < to; at++) {
      if (
        !(matchAt(tokens, at, says) ?? matchAt(tokens, at, denials)) ||
        UNSAID.test(tokens[at - 1]?.lower ?? '') ||
        matchAt(tokens, at - 1, self) ||
        tokens.slice(Math.max(from, at - 2), at).some(({ lower }) => /^(?:that|which)$/.test(lower))
      )
        continue;
      // "A foreman of the line, who asked not to be named, said".
      const isNearby = (index: number) => {
        const clauses = tokens[at]!.clause - tokens[index]!.clause;
        const opens = clauses === 0 && isSome(tokens[from]!.lower);
        return clauses === 2 || opens || (clauses < 2 && at - index <= 5);
      };
      const noun = Array.from({ length: Math.min(14, at - from) }, (_, back) => at - 1 - back).flatMap(
        (index) => {
          const match = isNearby(index) ? matchAt(tokens, index, people) : null;
          return match ? [{ at: index, match }] : [];
        },
      )[0];
      const ahead = doers.filter((one) => one.last < at);
      const isClose = (one: Mention) =>
        isPerson(one) && at - one.last <= 6 && tokens[one.last]!.clause === tokens[at]!.clause;
      const before = ahead.findLast(isClose) ?? ahead.at(-1);
      const isNear =
        before &&
        (at - before.last <= 3 ||
          isClose(before) ||
          (tokens[at]!.clause === tokens[before.last]!.clause + 2 && at - before.last < 12));
      if (noun && (!before || noun.at > before.last)) return person(sentence, noun.at, noun.match);
      if (before && isNear) return named(before.id);
      // Only where the verb opens its clause does its subject follow.
      const isInverted = at === from || tokens[at - 1]!.clause !== tokens[at]!.clause;
      const beside = [tokens[at - 1], isInverted ? tokens[at + 1] : undefined].map((one) => one?.lower ?? '');
      const pronoun = beside.find((lower) => HE.test(lower));
      if (pronoun !== undefined) return meant(pronoun);
      if (beside.some((lower) => ONE.test(lower))) return speaker?.by === null ? speaker : DOUBT;
      const after = isInverted ? doers.filter((one) => one.first > at && one.first <= at + 7) : [];
      // "Said the foundation's director, Cosme Adrivane": a person within reach is who speaks.
      const by = after.find(isPerson) ?? after.find(({ first }) => first <= at + 2);
      if (by) return named(by.id);
      // Somebody whom no table knows: "a former X said".
      const isIn = (index: number) => index >= from && tokens[index]!.clause === tokens[at]!.clause;
      const start = [2, 3, 4, 5]
        .map((back) => at - back)
        .find((index) => isIn(index) && isSome(tokens[index]!.lower));
      if (
        start !== undefined &&
        tokens.slice(start + 1, at).every(({ name }) => !name) &&
        !isIn(start - 1) &&
        firstMatch(tokens, start, at, records) === null
      )
        return { kind: 'statement', by: null, who: wordsFrom(tokens, start, at) };
      isSaid ||=
        !doers.some((one) => one.last < at) &&
        !`${words.passive} ${words.the}`.split(' ').includes(beside[0]!) &&
        !isSome(beside[0]!) &&
        matchAt(tokens, at, records) === null;
      if (!isInverted) continue;
      const behind = firstMatch(tokens, at + 1, Math.min(to, at + 6), people);
      if (behind) return person(sentence, behind.at, behind);
    }
    return isSaid ? DOUBT : null;
  };

  const answerIn = (sentence: Sentence, said: Statement | null): FoundAnswer | null => {
    const { tokens, from, to } = sentence;
    const found = firstMatch(tokens, from, to, answers);
    if (!found) return said === DOUBT ? lawyerIn(sentence) : null;
    if (NOT.test(tokens[found.at - 1]?.lower ?? '')) return null;
    const end = found.at + found.size;
    // "Ontkent niet", "bestreitet das nicht".
    if (tokens.slice(end, Math.min(to, end + 2)).some(({ lower }) => /^ni(?:et|cht)$/.test(lower)))
      return null;
    const who = doersIn(sentence);
    const by = who.filter((one) => one.last < found.at);
    const pronoun = tokens
      .slice(Math.max(from, found.at - 3), found.at + 2)
      .find(({ lower }) => HE.test(lower))?.lower;
    const after = pronoun && by.length === 0 ? undefined : who.find((one) => one.first <= found.at + 6);
    const chief = by.find(isPerson) ?? by.at(-1) ?? after;
    const id =
      (pronoun && !by.some((one) => found.at - one.last <= 4) ? meant(pronoun).by : undefined) ??
      chief?.id ??
      said?.by ??
      it;
    if (!id || id === outlet) return null;
    const isRejected = firstMatch(tokens, from, to, rejects) !== null;
    const kind = (found.value === 'explains' && isRejected ? 'denies' : found.value) as ResponseKind;
    // "On the list it did not comment" leaves something else unanswered. Whom "she" means, only an editor can say.
    const isBare = chief?.id !== id && (pronoun !== undefined || said?.by !== id);
    const isElse = isQuiet(kind) && /^(?:on|about|over|op|zu|sur|sobre)$/.test(tokens[from]!.lower);
    answeredAt = found.at;
    const rest = tokens.slice(end, to).filter(({ lower }) => !HE.test(lower));
    return {
      by: id,
      kind,
      claims: kind === 'denies' && !isRejected ? rest.length > 3 : !isQuiet(kind),
      ...(isBare ? { unsure: 'who' as const } : isElse ? { unsure: 'what' as const } : {}),
      ...(kind === 'confirms' ? { verb: wordsFrom(tokens, found.at, end) } : {}),
    };
  };

  /** "Said his lawyer": for whom, as far as the sentence or the one before it tells. */
  const lawyerIn = ({ tokens, from, to, mentions }: Sentence): FoundAnswer | null => {
    const found = firstMatch(tokens, from, to, lawyers);
    const before = found ? tokens[found.at - 1] : undefined;
    if (!found || !before) return null;
    const own = mentions.find((one) => one.last === found.at - 1 && speaks(one));
    const person = mentions.findLast((one) => isPerson(one) && one.last < found.at);
    const by = HIS.test(before.lower) ? (person?.id ?? he?.by) : own?.id;
    answeredAt = found.at;
    return by ? { by, kind: 'explains', claims: true, unsure: 'who' } : null;
  };

  /** Remembers whom "he" and "it" mean in the next sentence: who spoke, or else whom this one is about. */
  const remember = (sentence: Sentence, said: Statement | null): void => {
    const doers = doersIn(sentence);
    const persons = [...new Set(doers.filter(isPerson).map(({ id }) => id))];
    if (persons.length > 0) he = persons.length === 1 ? named(persons[0]!) : null;
    const first = doers.find((one) => !isPerson(one));
    if (first) it = first.id;
    if (!said) return;
    speaker = said;
    if (said.by !== null && kinds.get(said.by) !== 'person') it = said.by;
    else he = said;
  };

  return (sentence) => {
    const { tokens, from, to } = sentence;
    if (paragraph !== tokens) [paragraph, speaker, it] = [tokens, null, null];
    const record = recordsIn(sentence);
    const isRecord =
      record !== null &&
      (record.cited || isAbout(sentence, firstMatch(tokens, from, to, records)?.at ?? from));
    const spoken = isRecord ? null : statementIn(sentence);
    // What its own newspaper says is the article's own words.
    const said = spoken?.by && spoken.by === outlet ? null : spoken;
    const answer = isRecord ? null : answerIn(sentence, said);
    const answerer = answer && (answer.unsure === 'who' ? DOUBT : named(answer.by));
    remember(sentence, said ?? (answerer === DOUBT ? null : answerer));
    const verb = firstMatch(tokens, from, to, says) ?? firstMatch(tokens, from, to, citing);
    const at = answer ? answeredAt : said && said !== DOUBT ? (verb?.at ?? null) : null;
    // What somebody is accused of is not what the article says in its own words.
    const charge = tokens.slice(from, to).some(({ lower }) => ACCUSES.test(lower)) ? DOUBT : null;
    if (said || !record)
      return { credit: (said === DOUBT ? answerer : said) ?? said ?? answerer ?? charge, answer, at };
    const { cited: _, ...credit } = record;
    return { credit, answer, at };
  };
}
