import type { Entry } from '../../model/content.ts';
import { withoutLegalForm } from '../../model/plausible/spelling.ts';
import type { EntityFile, EntityKind } from '../../schema/entity.ts';
import { normaliseParagraph } from './fingerprint.ts';
import { nameFinder, nameJudge, spelled, type NameGuess } from './names.ts';
import { firstMatch, matchAt, phrasesByKey, phrasesIn, type Phrases } from './phrases.ts';
import { TITLE, tokenise, type Token } from './tokens.ts';
import { wordsOf, type LanguageWords } from './words.ts';

/** Where a paragraph speaks of a party, by its name or by what it is ("the mill"), in tokens. */
export interface Mention {
  id: string;
  first: number;
  last: number;
  /** Where its words begin with the noun before the name: "trading house X". */
  lead: number;
}

/** A party that no file knows. Of somebody near a word of arrest the family name is not kept. */
interface NewParty {
  id: string;
  name: string;
  /** `null` where nothing beside the name tells it. */
  kind: EntityKind | null;
  code?: string;
  /** The noun that stands beside the name: "sawmill". */
  noun?: string;
  /** As it reads inside a sentence, where an article stands before it. */
  inSentence?: string;
  /** Shorter forms of the name that the text goes on with. */
  short: string[];
  accused: boolean;
  /** Of somebody accused the family name, which is written nowhere. */
  family: string | null;
}

export interface Parties {
  /** Of each paragraph, in order. */
  mentions: Mention[][];
  fresh: NewParty[];
  kinds: ReadonlyMap<string, EntityKind | null>;
  /** Family names of those near a word of arrest: to keep them out of what is written, and written nowhere themselves. */
  families: ReadonlySet<string>;
  /** For a person, the party whose director, owner or lawyer it is called. */
  sides: ReadonlyMap<string, string>;
}

export interface PartyOptions {
  language: string | null;
  entities: readonly Entry<EntityFile>[];
  outlet: { id: string; name: string } | null;
  /** The article's file name: files of persons are named after it. */
  slug: (name: string, kind: EntityKind | null, persons: number) => string;
}

/** A stretch of capitals. */
interface Span {
  paragraph: number;
  first: number;
  last: number;
  name: string;
  /** Where all nouns have capitals, whether anything tells that this is a name. */
  isTold: boolean;
}

const PARTICLE = /^(?:of|the|de|du|des|do|da|dos|van|von|der|den|la|le|del|&|for|für|voor)$/;
const AND = /^(?:and|en|und|et|y|e|и|і|та)$/;
const SONS = /^(?:Sons?|Co|Company|Partners|Söhne|Zonen|Zoon|Zn|Fils|Hijos|Filhos|Cía|Cia|Brothers)$/;
const BODY = /^(?:police|court|parliament|prosecutor|politie|rechtbank)$/;
const OF = /^(?:of|de|du|des|d'|del|van|von|der|da|do|das|dos|di)$/;
const A = /^(?:an?|een|eine?r?|une?|una|uma?|um)$/;
const WHO = /^(?:who|die|qui|quien|quem|который|которая|який|яка)$/;
const HE = /^(?:he|she|hij|zij|er|sie|il|elle|él|ella|ele|ela|он|она|він|вона)$/;
const ITS = /^(?:its|their|zijn|haar|hun|ihr|ihre|sein|seine|son|sa|leur|su|seu|sua)$/;
const THE = /^(?:the|de|het)$/;
const IN = /^(?:in|near|outside|te|nabij|bei|dans|en|em|na|no|в|у)$/;

/** Every party that some paragraphs name, known or new, and where. */
export function partiesIn(paragraphs: readonly string[], options: PartyOptions): Parties {
  const { language, entities, outlet } = options;
  const words = wordsOf(language);
  const text = paragraphs.map(normaliseParagraph);
  const tokens = text.map((one) => tokenise(one, words));
  const nouns = phrasesByKey(words.kinds as Record<string, string>);
  const find = nameFinder([
    ...spelled(entities),
    ...(outlet ? [{ id: outlet.id, names: shorterNames(outlet.name) }] : []),
  ]);
  const known = text.map((one, at) =>
    find(one).flatMap(({ id, start, end }): Mention[] => {
      const first = tokens[at]!.findIndex((token) => token.end > start);
      const last = tokens[at]!.findLastIndex((token) => token.start < end);
      return first < 0 || last < first ? [] : [{ id, first, last, lead: leadOf(tokens[at]!, first, nouns) }];
    }),
  );
  const arrest = phrasesIn(words.arrest);
  // "He is suspected" is told of whom the sentence before it names.
  const arrested = tokens.map(
    (all) =>
      new Set(
        all.flatMap(({ sentence }, at) => {
          if (!matchAt(all, at, arrest)) return [];
          const isHe = all.some((token) => token.sentence === sentence && HE.test(token.lower));
          return isHe ? [sentence, sentence - 1] : [sentence];
        }),
      ),
  );
  const judge = nameJudge(language);
  const groups = Map.groupBy(spansOf(tokens, known, nouns, language, judge, arrested), ({ name }) => name);
  const told = new Map(
    [...groups].map(([name, group]) => [name, kindTold(name, group, tokens, text, nouns, judge, words)]),
  );
  const isArrested = ({ paragraph, first }: Span) =>
    arrested[paragraph]!.has(tokens[paragraph]![first]!.sentence);
  const families = new Set(
    [...groups].flatMap(([name, group]) => {
      const { kind } = told.get(name)!;
      const parts = name.split(' ').length;
      const may = (kind === null || kind === 'person') && parts < 5 && !name.includes('&');
      // The family name alone may stand near the word of arrest, and the whole name elsewhere.
      const isFamily = kind === 'person' || [...groups.keys()].some((other) => other.endsWith(` ${name}`));
      return may && group.some(isArrested) && (parts > 1 || isFamily) ? [name.split(' ').at(-1)!] : [];
    }),
  );
  const fresh = new Map<string, NewParty>();
  const mentions = known.map((all) => [...all]);
  for (const [name, group] of groups) {
    const { kind: sure, ...guess } = told.get(name)!;
    // "Ms Roke" tells what Elina Roke is.
    const kind =
      sure ??
      ([...told].some(([other, { kind: its }]) => its === 'person' && name.endsWith(` ${other}`))
        ? 'person'
        : null);
    const accused = name.split(/'s? | /).some((part) => families.has(part));
    if (accused && kind !== null && kind !== 'person') continue;
    const own = accused ? initialOf(name) : name;
    const longer = [...fresh.values()].find((other) =>
      accused ? other.family === name : (sure !== 'person' || other.kind === sure) && isShortOf(name, other),
    );
    if (accused && !longer && !name.includes(' ')) continue;
    if (!accused && !longer && kind === null && !isWorthIt(name, group, tokens, words)) continue;
    const same = [...fresh.values()].find((other) => other.name === own) ?? longer;
    const persons = [...fresh.values()].filter((other) => other.kind === 'person').length;
    const its = accused ? 'person' : kind;
    const the = group
      .map(({ paragraph, first }) => tokens[paragraph]![first - 1]?.lower ?? '')
      .find((word) => THE.test(word));
    const party: NewParty = same ?? {
      id: options.slug(own, its, persons),
      name: own,
      kind: its,
      ...(guess.code ? { code: guess.code } : {}),
      ...(guess.noun ? { noun: guess.noun } : {}),
      ...(the && (its === 'public body' || its === 'organisation') ? { inSentence: `${the} ${own}` } : {}),
      short: [],
      accused,
      family: accused ? name.split(' ').at(-1)! : null,
    };
    if (party.id === '') continue;
    if (own !== party.name && !accused && party.kind !== 'person')
      party.short.push(party.name.startsWith(`${own}'s`) ? `${own}'s` : own);
    fresh.set(party.id, party);
    for (const { paragraph, first, last } of group)
      mentions[paragraph]!.push({
        id: party.id,
        first,
        last,
        lead: leadOf(tokens[paragraph]!, first, nouns),
      });
  }
  const parties = [...fresh.values()];
  const kinds = new Map<string, EntityKind | null>([
    ...entities.map(({ id, data }) => [id, data.kind] as const),
    ...parties.map(({ id, kind }) => [id, kind] as const),
  ]);
  const called = [
    ...entities
      .filter(({ id }) => mentions.some((all) => all.some((one) => one.id === id)))
      .map(({ id, data }) => ({ id, noun: `${data.name} ${data.describes}`.toLowerCase() })),
    ...parties.map(({ id, name, noun }) => ({ id, noun: `${name} ${noun ?? ''}`.toLowerCase().trim() })),
  ];
  tokens.forEach((all, at) => {
    mentions[at]!.push(...nounMentions(all, mentions[at]!, called, kinds, nouns, words));
    mentions[at]!.sort((a, b) => a.first - b.first);
  });
  return { mentions, fresh: parties, kinds, families, sides: sidesOf(tokens, mentions, kinds) };
}

/** "Quenmoor Courier" and "Courier" for "The Quenmoor Courier". */
function shorterNames(name: string): string[] {
  const parts = name.replace(/^(?:the|de|het|der|die|das|le|la|el|o|a) /i, '').split(' ');
  return [name, ...parts.map((_, at) => parts.slice(at).join(' ')).filter((part) => part.length > 4)];
}

/** A legal form in capitals is part of a name though it is a word besides (“AS”, “SA”). */
const isCapital = ({ text, name }: Token) => (name ? /^\p{Lu}/u : /^\p{Lu}{2,}$/u).test(text);

/** The first of the nouns for its kind right before a name. */
function leadOf(tokens: readonly Token[], first: number, nouns: Phrases): number {
  const size = [3, 2, 1].find((many) => matchAt(tokens, first - many, nouns)?.size === many);
  return size !== undefined && tokens[first - 1]!.clause === tokens[first]!.clause ? first - size : first;
}

const isOwner = ({ text }: Token) => /'s?$/.test(text);

function spansOf(
  paragraphs: readonly Token[][],
  known: readonly Mention[][],
  nouns: Phrases,
  language: string | null,
  judge: (name: string) => NameGuess | null,
  arrested: readonly ReadonlySet<number>[],
): Span[] {
  const isFirst = (tokens: readonly Token[], at: number) => tokens[at - 1]?.sentence !== tokens[at]!.sentence;
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const tokens of paragraphs)
    tokens.forEach((token, at) => {
      if (!/^\p{Lu}/u.test(token.text)) small.add(token.lower);
      else if (!isFirst(tokens, at)) inside.add(bare(token));
    });
  // Where all nouns have capitals, a name is what stands behind the noun for its kind, or has a legal form.
  const isGerman = language?.split('-')[0] === 'de';
  const spans = paragraphs.flatMap((tokens, paragraph) => {
    const found: Span[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (!isCapital(tokens[at]!)) continue;
      let last = at;
      // "St Orvin's Hospital" is one name, and "Alder's Ministry" is not.
      const isWithin = (at: number) =>
        /^(?:company|organisation)$/.test(matchAt(tokens, at, nouns)?.value ?? '');
      const joined = (index: number) =>
        tokens[index]?.clause === tokens[at]!.clause &&
        (!isOwner(tokens[last]!) || (isCapital(tokens[index]!) && isWithin(index)));
      let isBody = false;
      while (joined(last + 1)) {
        isBody ||= matchAt(tokens, last, nouns)?.value === 'public body';
        const next = tokens[last + 1]!;
        const after = tokens[last + 2];
        const isAnd = AND.test(next.text) && ((isBody && last > at) || SONS.test(after?.text ?? ''));
        const beside = joined(last + 2) && (PARTICLE.test(next.text) || isAnd) && isCapital(after!);
        if (isCapital(next) || /^(?:plc|ltd|llc|inc)\.?$/.test(next.text)) last++;
        else if (beside) last += 2;
        else break;
      }
      let first = at;
      at = last;
      if (TITLE.test(tokens[first]!.text) && first < last) first++;
      if (isFirst(tokens, first) && first < last && small.has(tokens[first]!.lower)) first++;
      const noun = matchAt(tokens, first, nouns);
      const isLead = noun && first + noun.size <= last && (isGerman || isFirst(tokens, first));
      // "Forstamt Niederlohe" is its name; "Sägewerk Kronholz" and "Directeur Vos" are not.
      if (isLead && noun.value !== 'public body' && noun.value !== 'organisation') first += noun.size;
      // "Ministère des Forêts".
      for (const back of [2, 3])
        if (
          OF.test(tokens[first - 1]?.lower ?? '') &&
          tokens[first - back]?.clause === tokens[first]!.clause &&
          matchAt(tokens, first - back, nouns)?.value === 'public body'
        )
          first -= back;
      // "The Averly public prosecutor's office", and neither "Alder's court" nor "the German police".
      const body = THE.test(tokens[first - 1]?.lower ?? '') ? matchAt(tokens, last + 1, nouns) : null;
      const isBodyHere =
        body?.value === 'public body' && (body.size > 1 || BODY.test(tokens[last + 1]!.lower));
      const isPlain = !/'s?$|(?:ish|ese|ian|an|ch)$/.test(tokens[last]!.text);
      if (isBodyHere && isPlain && tokens[last + 1]!.clause === tokens[last]!.clause) at = last += body.size;
      const isAlone =
        TITLE.test(tokens[last]!.text) ||
        (first === last && isFirst(tokens, first) && !inside.has(bare(tokens[first]!)));
      if (first > last || isAlone || known[paragraph]!.some((one) => one.first <= last && one.last >= first))
        continue;
      const isTold =
        matchAt(tokens, first - 1, nouns) !== null ||
        TITLE.test(tokens[first - 1]?.text ?? '') ||
        judge(nameOf(tokens, first, last)) !== null ||
        // Whoever is near a word of arrest may be a name: it is not to be kept.
        (last > first && arrested[paragraph]!.has(tokens[first]!.sentence));
      found.push({
        paragraph,
        first,
        last,
        name: nameOf(tokens, first, last),
        isTold: !isGerman || isTold || (isLead ?? false),
      });
    }
    return found;
  });
  const told = new Set(
    spans.filter(({ isTold }) => isTold).flatMap(({ name }) => [name, withoutLegalForm(name)]),
  );
  return spans
    .filter(({ name, isTold }) => isTold || told.has(name))
    .flatMap((span): Span[] => {
      // "Harm Vos van Peelkant" are two where the text names Peelkant by itself.
      const tokens = paragraphs[span.paragraph]!;
      const cut = tokens.findIndex(
        (token, at) =>
          at > span.first &&
          at < span.last &&
          OF.test(token.lower) &&
          told.has(nameOf(tokens, at + 1, span.last)),
      );
      return cut < 0
        ? [span]
        : [
            { ...span, last: cut - 1, name: nameOf(tokens, span.first, cut - 1) },
            { ...span, first: cut + 1, name: nameOf(tokens, cut + 1, span.last) },
          ];
    });
}

const nameOf = (tokens: readonly Token[], first: number, last: number): string =>
  [...tokens.slice(first, last).map(({ text }) => text), bare(tokens[last]!)]
    .join(' ')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const bare = ({ text }: Token) => text.replace(/'s?$/, '');

interface Told extends Omit<NameGuess, 'kind'> {
  kind: EntityKind | null;
  noun?: string;
}

/** What the words of a name or those beside it say that it names. */
function kindTold(
  name: string,
  group: readonly Span[],
  paragraphs: readonly Token[][],
  texts: readonly string[],
  nouns: Phrases,
  judge: (name: string) => NameGuess | null,
  words: LanguageWords,
): Told {
  const beside = group.map((span) =>
    besides(span, paragraphs[span.paragraph]!, texts[span.paragraph]!, nouns, words),
  );
  const noun = beside.find((one) => one?.noun) ?? beside.find((one) => one !== null);
  const isTitled = beside.some((one) => one?.kind === 'person' && one.noun === undefined);
  const judged = judge(name);
  if (judged) return { ...judged, ...(noun?.kind === judged.kind ? { noun: noun.noun! } : {}) };
  const parts = name.split(' ').map((part) => part.toLowerCase());
  const within = parts.length > 1 ? [parts.at(-1)!, parts[0]!].flatMap((part) => nouns.get(part) ?? []) : [];
  if (within[0] && within[0].value !== 'person') return { kind: within[0].value as EntityKind };
  if (noun) return isTitled && noun.kind !== 'person' ? { kind: 'person' } : noun;
  const isPlace = group.some(({ paragraph, first, last }) => {
    const tokens = paragraphs[paragraph]!;
    return IN.test(tokens[first - 1]?.lower ?? '') && !isOwner(tokens[last]!) && isFree(tokens, last, words);
  });
  return { kind: isPlace && !name.includes('&') ? 'place' : null };
}

/** The noun for a kind right before or behind a name: "the trading house X", "the mill's director, X", "X, a sawmill". */
function besides(
  { first, last }: Span,
  tokens: readonly Token[],
  text: string,
  nouns: Phrases,
  words: LanguageWords,
): Told | null {
  const between = (at: number) => text.slice(tokens[at]!.end, tokens[at + 1]?.start);
  const told = (at: number, size: number, value: string): Told => ({
    kind: value as EntityKind,
    noun: tokens
      .slice(at, at + size)
      .map(bare)
      .join(' ')
      .toLowerCase(),
  });
  const isComma = (at: number) =>
    at >= 0 && tokens[at + 1] !== undefined && /^"?, ?"?$/.test(between(at).trim());
  if (TITLE.test(tokens[first - 1]?.text ?? '')) {
    // "Names Mrs X as its sole director".
    const isSaid =
      tokens[last + 1]?.lower === 'as' || (isComma(last) && A.test(tokens[last + 1]?.lower ?? ''));
    const its = isSaid ? firstMatch(tokens, last + 2, last + 5, nouns) : null;
    return its?.value === 'person' ? told(its.at, its.size, 'person') : { kind: 'person' };
  }
  // "Its head of communications, X".
  const isOf = isComma(first - 1) && OF.test(tokens[first - 2]?.lower ?? '') && !tokens[first - 1]!.name;
  const head = isOf ? matchAt(tokens, first - 3, nouns) : null;
  if (head?.value === 'person' && head.size === 1) return told(first - 3, 3, 'person');
  // "The director of X, Y".
  if (isComma(first - 1)) {
    const { clause } = tokens[first - 1]!;
    const start = tokens.findIndex((token) => token.clause === clause);
    const noun = [start, start + 1]
      .map((at) => ({ at, match: matchAt(tokens, at, nouns) }))
      .find(({ match }) => match);
    if (
      noun?.match?.value === 'person' &&
      first - start <= 9 &&
      OF.test(tokens[noun.at + noun.match.size]?.lower ?? '')
    )
      return told(noun.at, noun.match.size, 'person');
  }
  for (const size of [3, 2, 1]) {
    const at = first - size;
    const match = at < 0 ? null : matchAt(tokens, at, nouns);
    if (match?.size !== size || isOwner(tokens[first - 1]!)) continue;
    const start = tokens.slice(Math.max(0, at - 4), at).filter(({ clause }) => clause === tokens[at]!.clause);
    const isNamed = start.some(
      (token) => A.test(token.lower) || isOwner(token) || words.the.split(' ').includes(token.lower),
    );
    if (between(first - 1) === ' ' || (isComma(first - 1) && isNamed)) return told(at, size, match.value);
  }
  const place = first > 1 && OF.test(tokens[first - 1]!.lower) ? matchAt(tokens, first - 2, nouns) : null;
  if (place?.value === 'place') return told(first - 2, 1, 'place');
  const behind = matchAt(tokens, last + 1, nouns);
  const isOther = behind && OF.test(tokens[last + 1 + behind.size]?.lower ?? '');
  const isThe = words.the.split(' ').includes(tokens[first - 1]?.lower ?? '');
  const isSorted =
    behind?.value === 'place' || (isThe && /^(?:company|vessel|organisation)$/.test(behind?.value ?? ''));
  if (behind && isSorted && !isOther && !isOwner(tokens[last]!) && between(last) === ' ')
    return told(last + 1, behind.size, behind.value);
  // "Its owner is X"; "X is a sawmill".
  const isVerb = (at: number) => words.passive.split(' ').includes(tokens[at]?.lower ?? '');
  const office = isVerb(first - 1) ? matchAt(tokens, first - 2, nouns) : null;
  if (office?.value === 'person') return told(first - 2, 1, 'person');
  const isA =
    isVerb(last + 1) &&
    A.test(tokens[last + 2]?.lower ?? '') &&
    tokens[last + 2]!.clause === tokens[last]!.clause;
  const sort = isA ? firstMatch(tokens, last + 3, last + 6, nouns) : null;
  // A country may be a member.
  const isMember = sort?.value === 'person' && first === last && tokens[sort.at]!.lower === 'member';
  if (sort && !isMember) return told(sort.at, sort.size, sort.value);
  if (!isComma(last)) return null;
  if (WHO.test(tokens[last + 1]?.lower ?? '')) return { kind: 'person' };
  const { clause } = tokens[last + 1]!;
  for (let at = last + 1; at <= last + 7 && tokens[at]?.clause === clause; at++) {
    const { lower } = tokens[at]!;
    if (matchAt(tokens, at, verbsOf(words)) !== null) return null;
    const match = matchAt(tokens, at, nouns);
    if (match && !isOwner(tokens[at + match.size - 1]!)) return told(at, match.size, match.value);
    const isThe = A.test(lower) || words.the.split(' ').includes(lower);
    if (!isThe && words.common.split(' ').includes(lower)) return null;
  }
  return null;
}

/** True where no noun stands behind a name that it might only tell more of ("a German firm"). */
function isFree(tokens: readonly Token[], last: number, words: LanguageWords): boolean {
  const next = tokens[last + 1];
  return (
    next === undefined ||
    next.clause !== tokens[last]!.clause ||
    !/^\p{Ll}/u.test(next.text) ||
    (words.common.split(' ').includes(next.lower) ?? false) ||
    matchAt(tokens, last + 1, verbsOf(words)) !== null
  );
}

const VERBS = new WeakMap<LanguageWords, Phrases>();

function verbsOf(words: LanguageWords): Phrases {
  const verbs =
    VERBS.get(words) ??
    phrasesIn(
      [
        words.says,
        words.arrest,
        words.verbs.replaceAll(' ', ';'),
        words.denials,
        words.silences,
        words.unreachable,
        ...words.deeds.split(';').map((deed) => deed.split('=')[1]!.replaceAll(',', ';')),
      ].join(';'),
    );
  VERBS.set(words, verbs);
  return verbs;
}

/** A name of which nothing tells the kind: of several words, or of one that stands twice by itself. */
function isWorthIt(
  name: string,
  group: readonly Span[],
  paragraphs: readonly Token[][],
  words: LanguageWords,
): boolean {
  const free = group.filter(({ paragraph, last }) => isFree(paragraphs[paragraph]!, last, words));
  return name.includes(' ') || free.length >= 2;
}

/** "Alder" for "Alder Trading House", and the family name alone. */
function isShortOf(name: string, { name: full, accused, kind }: NewParty): boolean {
  if (accused || full.length <= name.length || kind === 'public body') return false;
  const opens = full.startsWith(`${name} `) || full.startsWith(`${name}'s `);
  return opens || (kind !== 'place' && full.endsWith(` ${name}`));
}

const initialOf = (name: string) => {
  const parts = name.split(' ');
  return parts.length === 1 ? name : `${parts[0]} ${parts.at(-1)![0]}.`;
};

/** "The mill" where one party alone is a mill; "the company" for the one that the paragraph has named. */
function nounMentions(
  tokens: readonly Token[],
  named: readonly Mention[],
  parties: readonly { id: string; noun: string }[],
  kinds: ReadonlyMap<string, EntityKind | null>,
  nouns: Phrases,
  words: LanguageWords,
): Mention[] {
  const the = new Set(words.the.split(' ').filter(Boolean));
  return tokens.flatMap((token, at): Mention[] => {
    const match = the.has(tokens[at - 1]?.lower ?? '') ? firstMatch(tokens, at, at + 2, nouns) : null;
    if (!match || match.value === 'person' || tokens[match.at]!.clause !== token.clause) return [];
    if (match.at > at && (tokens[at]!.name || matchAt(tokens, at, nouns))) return [];
    const last = match.at + match.size - 1;
    // "The port authority" is no port.
    if (!isOwner(tokens[last]!) && matchAt(tokens, last + 1, nouns)) return [];
    if (named.some((one) => one.first <= last && one.last >= at)) return [];
    // Part of a name, or of another noun.
    if (tokens[last + 1] && isCapital(tokens[last + 1]!) && tokens[last + 1]!.clause === token.clause)
      return [];
    const noun = bare(tokens[last]!).toLowerCase();
    const called = parties.filter((party) =>
      party.noun.split(' ').some((word) => word === noun || (noun.length > 3 && word.endsWith(noun))),
    );
    const before = new Set(
      named.filter(({ id, last: end }) => end < at && kinds.get(id) === match.value).map(({ id }) => id),
    );
    const [id] = called.length === 1 ? [called[0]!.id] : before.size === 1 ? before : [];
    return id === undefined || kinds.get(id) !== match.value ? [] : [{ id, first: at, last, lead: at }];
  });
}

/** Whose director somebody is: the party that stands within five words of a person, in the same stretch between names. */
function sidesOf(
  paragraphs: readonly Token[][],
  mentions: readonly Mention[][],
  kinds: ReadonlyMap<string, EntityKind | null>,
): Map<string, string> {
  const sides = new Map<string, string>();
  mentions.forEach((all, paragraph) =>
    all.forEach((one, at) => {
      if (kinds.get(one.id) !== 'person' || sides.has(one.id)) return;
      const near = [all[at - 1], all[at + 1]].find((other) => {
        if (!other || kinds.get(other.id) === 'person' || kinds.get(other.id) === 'place') return false;
        if (paragraphs[paragraph]![other.first]!.sentence !== paragraphs[paragraph]![one.first]!.sentence)
          return false;
        const [from, to] = other.first < one.first ? [other, one] : [one, other];
        const clauses = paragraphs[paragraph]![to.first]!.clause - paragraphs[paragraph]![from.last]!.clause;
        const isOf = from === one && OF.test(paragraphs[paragraph]![from.last + 1]!.lower);
        return to.first - from.last <= 5 && (clauses === 1 || (isOf && to.first === from.last + 2));
      });
      // "Its spokesman X".
      const its = paragraphs[paragraph]!.slice(Math.max(0, one.lead - 1), one.first).some(({ lower }) =>
        ITS.test(lower),
      );
      const own = its
        ? all.findLast(
            (other) => other.last < one.lead && !['person', 'place'].includes(kinds.get(other.id) ?? ''),
          )
        : null;
      const side = near ?? own;
      if (side) sides.set(one.id, side.id);
    }),
  );
  return sides;
}
