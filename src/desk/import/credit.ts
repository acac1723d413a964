import type { EntityKind } from '../../schema/entity.ts';
import type { ResponseKind } from '../../schema/response.ts';
import type { Mention } from './parties.ts';
import { firstMatch, matchAt, phrasesByKey, phrasesIn, type Match, type Phrases } from './phrases.ts';
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
  /** `who` describes a speaker without a name, in at most five words of the article. */
  | { kind: 'statement'; by: string | null; who: string | null };

/** Who answers in a sentence; `claims` where the answer says more than that. */
export interface FoundAnswer {
  by: string;
  kind: ResponseKind;
  claims: boolean;
}

const HE =
  /^(?:he|she|it|they|both|hij|zij|ze|het|er|sie|es|il|elle|ils|elles|él|ella|ellos|ele|ela|eles|он|она|они|він|вона|вони)$/;
const SPOKES = /^(?:spokes|woordvoer|sprecher|porte-parole|portavoz|porta-voz|речни|представител)/;
const NOT = /^(?:not|never|niet|nicht|pas|no|não|не)$/;

interface Context {
  words: LanguageWords;
  kinds: ReadonlyMap<string, EntityKind | null>;
  /** The article's outlet, which it calls "this newspaper". */
  outlet: string | null;
}

/** Makes a reader of the credits and answers of an article, sentence by sentence: "the invoices" and "he" are those named before. */
export function creditReader({ words, kinds, outlet }: Context): (sentence: Sentence) => {
  credit: FoundCredit | null;
  answer: FoundAnswer | null;
  /** The token of the word that credits somebody who speaks. */
  at: number | null;
} {
  const [records, citing, seen] = [words.records, words.citing, words.seen].map(phrasesIn) as [
    Phrases,
    Phrases,
    Phrases,
  ];
  const [says, shows, self] = [words.says, words.shows, words.self].map(phrasesIn) as [
    Phrases,
    Phrases,
    Phrases,
  ];
  const denials = phrasesIn(words.denials);
  const people = phrasesIn(words.kinds.person ?? '');
  const answers = phrasesByKey({
    denies: words.denials,
    'no comment': words.silences,
    unreachable: words.unreachable,
  });
  const numbers = new Set(words.numbers.split(' ').map((word) => word.replace(/=.*/, '')));
  const known = new Map<string, FoundCredit & { kind: 'records' }>();
  let speaker: (FoundCredit & { kind: 'statement' }) | null = null;

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

  /** A noun that no table knows is a record where somebody saw it: "landing sheets reviewed by X". */
  const seenNoun = ({ tokens, from, to, mentions }: Sentence): (Match & { at: number }) | null => {
    const saw = firstMatch(tokens, from + 1, to, seen);
    const before = saw && tokens[saw.at - 1]!;
    const isBy = saw && words.doers.split(' ').includes(tokens[saw.at + saw.size]?.lower ?? '');
    if (
      !before ||
      !isBy ||
      before.name ||
      before.clause !== tokens[saw.at]!.clause ||
      !/^\p{L}{4,}s$/u.test(before.text)
    )
      return null;
    const isSeer = mentions.some((one) => one.lead > saw.at && one.lead <= saw.at + 4 && speaks(one));
    return isSeer || firstMatch(tokens, saw.at, saw.at + 5, self)
      ? { at: saw.at - 1, size: 1, value: before.lower }
      : null;
  };

  const recordsIn = ({
    tokens,
    from,
    to,
    mentions,
  }: Sentence): (FoundCredit & { kind: 'records'; cited: boolean }) | null => {
    const found = firstMatch(tokens, from, to, records) ?? seenNoun({ tokens, from, to, mentions });
    if (!found) return null;
    const nouns = [found.value];
    const printed = [printedAt(tokens, found)];
    let end = found.at + found.size;
    for (
      let next = firstMatch(tokens, end, Math.min(to, end + 4), records);
      next;
      next = firstMatch(tokens, end, Math.min(to, end + 4), records)
    ) {
      if (!nouns.includes(next.value)) {
        nouns.push(next.value);
        printed.push(printedAt(tokens, next));
      }
      end = next.at + next.size;
    }
    const cited = firstMatch(tokens, Math.max(from, found.at - 4), found.at, citing) !== null;
    const saw = firstMatch(tokens, end, Math.min(to, end + 9), seen);
    const shown = firstMatch(tokens, end, Math.min(to, end + 12), shows);
    if (!cited && !saw && !shown) return null;
    const near = (at: number) => saw !== null && at > found.at && Math.abs(at - saw.at) <= 5;
    const own = saw ? firstMatch(tokens, end, Math.min(to, saw.at + 5), self) : null;
    const seer = mentions.find((one) => near(one.first) && speaks(one))?.id ?? (own ? outlet : null);
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
      ![...words.common.split(' '), ...words.the.split(' ')].includes(before.lower) &&
      [citing, seen, says, shows].every((list) => matchAt(tokens, at - 1, list) === null);
    return wordsFrom(tokens, tells ? at - 1 : at, at + size);
  };

  /** "Two former employees", from the number or the article before a noun for people. */
  const described = (tokens: readonly Token[], at: number, size: number): string => {
    let first = at;
    const beside = (index: number) => tokens[index]?.clause === tokens[at]!.clause && index > at - 4;
    while (beside(first - 1)) {
      const { lower } = tokens[first - 1]!;
      // No name gets into what is written of somebody.
      if (tokens[first - 1]!.name && !/^an?$/.test(lower) && !isSome(lower)) break;
      const isStart = isSome(lower);
      if (!isStart && (words.common.split(' ').includes(lower) || words.the.split(' ').includes(lower)))
        break;
      first--;
      if (isStart) break;
    }
    return wordsFrom(tokens, first, at + size);
  };

  /** Who is meant by a noun for people: an office of a party that is named beside it, or somebody without a name. */
  const person = (
    { tokens, mentions }: Sentence,
    at: number,
    { size }: Match,
  ): (FoundCredit & { kind: 'statement' }) | null => {
    const apposed = mentions.find(
      (one) =>
        kinds.get(one.id) === 'person' && Math.abs(tokens[one.last]!.clause - tokens[at]!.clause) === 1,
    );
    if (apposed) return named(apposed.id);
    if (SPOKES.test(tokens[at]!.lower)) {
      const side = mentions
        .filter(speaks)
        .sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0]?.id;
      if (side) return named(side);
      // "A spokeswoman added" is that of who spoke before; "said through a spokeswoman" is somebody else's.
      const verbs = [says, denials];
      const isSubject = [0, 1, 2, 3, 4].some((on) => verbs.some((list) => matchAt(tokens, at + on, list)));
      if (isSubject && speaker) return speaker;
    }
    const who = described(tokens, at, size);
    return who.includes(' ')
      ? { kind: 'statement', by: null, who }
      : speaker?.who?.endsWith(who)
        ? speaker
        : null;
  };

  const statementIn = (sentence: Sentence): (FoundCredit & { kind: 'statement' }) | null => {
    const { tokens, from, to, mentions } = sentence;
    const cites = firstMatch(tokens, from, to, citing);
    if (cites) {
      const after = cites.at + cites.size;
      const by = mentions.find((one) => one.first >= after && one.first <= after + 2 && speaks(one));
      if (by) return named(by.id);
      const noun = firstMatch(tokens, after, Math.min(to, after + 5), people);
      if (noun) return person(sentence, noun.at, noun);
    }
    for (let at = from; at < to; at++) {
      if (
        !(matchAt(tokens, at, says) ?? matchAt(tokens, at, denials)) ||
        /^(?:to|te|zu|not|niet|nicht|pas|no|não)$/.test(tokens[at - 1]?.lower ?? '')
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
      const ahead = mentions.filter((one) => one.last < at && speaks(one));
      const isClose = ({ id, last }: Mention) =>
        kinds.get(id) === 'person' && at - last <= 6 && tokens[last]!.clause === tokens[at]!.clause;
      const before = ahead.findLast(isClose) ?? ahead.at(-1);
      const isNear =
        before &&
        (at - before.last <= 3 ||
          isClose(before) ||
          (tokens[at]!.clause === tokens[before.last]!.clause + 2 && at - before.last < 12));
      if (noun && (!before || noun.at > before.last)) return person(sentence, noun.at, noun.match);
      if (before && isNear) return named(before.id);
      if (HE.test(tokens[at - 1]?.lower ?? '') || HE.test(tokens[at + 1]?.lower ?? '')) return speaker;
      const after = mentions.filter((one) => one.first > at && one.first <= at + 7 && speaks(one));
      // "Said the foundation's director, Cosme Adrivane": a person within reach is who speaks.
      const by =
        after.find(({ id }) => kinds.get(id) === 'person') ?? after.find(({ first }) => first <= at + 2);
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
      if (isSome(tokens[at + 1]?.lower ?? '') && !firstMatch(tokens, at + 1, Math.min(to, at + 6), people)) {
        const isOther = ({ lower, name, clause }: Token) =>
          name ||
          clause !== tokens[at]!.clause ||
          words.common.split(' ').includes(lower) ||
          /^(?:who|whose|which|that)$/.test(lower);
        const rest = tokens.slice(at + 2, Math.min(to, at + 6));
        const size = rest.findIndex(isOther);
        const end = at + 2 + (size < 0 ? rest.length : size);
        if (end > at + 2 && !rest[size]?.name && firstMatch(tokens, at + 1, end, records) === null)
          return { kind: 'statement', by: null, who: wordsFrom(tokens, at + 1, end) };
      }
      const behind = firstMatch(tokens, at + 1, Math.min(to, at + 6), people);
      if (behind) return person(sentence, behind.at, behind);
    }
    return null;
  };

  const answerIn = ({ tokens, from, to, mentions }: Sentence): FoundAnswer | null => {
    const found = firstMatch(tokens, from, to, answers);
    if (!found || NOT.test(tokens[found.at - 1]?.lower ?? '')) return null;
    const who = mentions.filter(speaks);
    const by = who.filter((one) => one.last < found.at);
    // "Ontkent niet", "bestreitet das nicht".
    const end = found.at + found.size;
    if (tokens.slice(end, Math.min(to, end + 2)).some(({ lower }) => /^ni(?:et|cht)$/.test(lower)))
      return null;
    const isHe = tokens.slice(Math.max(from, found.at - 2), found.at).some(({ lower }) => HE.test(lower));
    const after = isHe && by.length === 0 ? undefined : who.find((one) => one.first <= found.at + 6);
    const chief = by.find(({ id }) => kinds.get(id) === 'person') ?? by.at(-1) ?? after;
    const id = chief?.id ?? (isHe ? speaker?.by : undefined);
    const rest = tokens.slice(found.at + found.size, to).filter(({ lower }) => !HE.test(lower));
    return id
      ? { by: id, kind: found.value as ResponseKind, claims: found.value === 'denies' && rest.length > 3 }
      : null;
  };

  return (sentence) => {
    const record = recordsIn(sentence);
    const spoken = record?.cited ? null : statementIn(sentence);
    // What its own newspaper says is the article's own words.
    const said = spoken?.by && spoken.by === outlet ? null : spoken;
    const answer = answerIn(sentence);
    if (said) speaker = said;
    else if (answer) speaker = named(answer.by);
    const { tokens, from, to } = sentence;
    const verb = firstMatch(tokens, from, to, says) ?? firstMatch(tokens, from, to, citing);
    const at = said ? (verb?.at ?? null) : null;
    if (said || !record) return { credit: said ?? (answer ? named(answer.by) : null), answer, at };
    const { cited: _, ...credit } = record;
    return { credit, answer, at };
  };
}
