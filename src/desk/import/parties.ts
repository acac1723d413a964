import type { Entry } from '../../model/content.ts';
import { withoutLegalForm } from '../../model/plausible/spelling.ts';
import type { EntityFile, EntityKind } from '../../schema/entity.ts';
import { describedIn } from './described.ts';
import { normaliseParagraph } from './fingerprint.ts';
import { nameFinder, nameJudge, spelled, type NameGuess } from './names.ts';
import { firstMatch, matchAt, phrasesByKey, phrasesIn, type Match, type Phrases } from './phrases.ts';
import { ACCUSES } from './credit.ts';
import { A, HE, lowAt, OF, printed, TITLE, tokenise, WHO, type Token } from './tokens.ts';
import { isIn, wordsOf, type LanguageWords } from './words.ts';

/** Where a paragraph speaks of a party, by its name or by what it is ("the mill"), in tokens. */
export interface Mention {
  id: string;
  first: number;
  last: number;
  /** Where its words begin with the noun before the name: "trading house X". */
  lead: number;
}

/** A party that no file knows. Of somebody near a word of arrest the family name is not kept. */
export interface NewParty {
  id: string;
  name: string;
  /** `null` where nothing beside the name tells it. */
  kind: EntityKind | null;
  code?: string;
  /** Where it is from, as far as the words beside it tell. */
  country?: string;
  /** The noun that stands beside the name: "sawmill". */
  noun?: string;
  /** As it reads inside a sentence, where an article stands before it. */
  inSentence?: string;
  /** Shorter forms of the name that the text goes on with. */
  short: string[];
  accused: 'arrest' | 'accusation' | null;
  /** Of somebody accused the family name, which is written nowhere. */
  family: string | null;
}

export interface Parties {
  /** Of each paragraph, in order. */
  mentions: Mention[][];
  /** Descriptions of one of some parties of which nothing tells which one it is. */
  unclear: ReturnType<typeof describedIn>['unclear'];
  fresh: NewParty[];
  kinds: ReadonlyMap<string, EntityKind | null>;
  /** Family names of those near a word of arrest: to keep them out of what is written, and written nowhere themselves. */
  families: ReadonlySet<string>;
  /** Paragraphs with a name near a word of accusation that is left out, since nothing tells whether it is a person's. */
  unknown: number[];
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
const THE = /^(?:the|de|het|der|die|das|dem|den|la|le|les|l'|el|los|las|o|a|os|as|do|da|ao|à)$/;
/** "German", "Swiss", "Danish": words that tell where a company is from. */
const ADJECTIVE = /(?:ish|se|sche|ian|an|ch|kh|ek|iss|[ai]i|qi|eli)$/;
const IN = /^(?:in|near|outside|te|nabij|bei|dans|en|em|na|no|в|у)$/;

/** What names are looked for in: the words of each paragraph and of its language. */
interface Reading {
  paragraphs: readonly Token[][];
  words: LanguageWords;
  /** Nouns that tell the kind of what they stand beside. */
  nouns: Phrases;
  /** Where all nouns have capitals. */
  isGerman: boolean;
  judge: (name: string) => NameGuess | null;
  /** Of each paragraph, the sentences near a word of arrest or accusation, and those near one of arrest. */
  arrested: readonly ReadonlySet<number>[];
  jailed: readonly ReadonlySet<number>[];
}

/** Every party that some paragraphs name, known or new, and where. */
export function partiesIn(paragraphs: readonly string[], options: PartyOptions): Parties {
  const { language, entities, outlet } = options;
  const words = wordsOf(language);
  const text = paragraphs.map(normaliseParagraph);
  const tokens = text.map((one) => tokenise(one, words));
  const nouns = phrasesByKey(words.kinds as Record<string, string>);
  const reading: Reading = {
    paragraphs: tokens,
    words,
    nouns,
    isGerman: language?.split('-')[0] === 'de',
    judge: nameJudge(language),
    arrested: tokens.map((all) => arrestedIn(all, phrasesIn(words.arrest))),
    jailed: tokens.map((all) => arrestedIn(all, phrasesIn(words.arrest), ACCUSES)),
  };
  const find = nameFinder([
    ...spelled(entities),
    ...(outlet ? [{ id: outlet.id, names: shorterNames(outlet.name) }] : []),
  ]);
  const mentions = text.map((one, at) =>
    find(one).flatMap(({ id, start, end }): Mention[] => {
      const first = tokens[at]!.findIndex((token) => token.end > start);
      const last = tokens[at]!.findLastIndex((token) => token.start < end);
      return first < 0 || last < first ? [] : [{ id, first, last, lead: leadOf(tokens[at]!, first, nouns) }];
    }),
  );
  const groups = Map.groupBy(spansOf(reading, mentions), ({ name }) => name);
  const told = new Map([...groups].map(([name, group]) => [name, kindTold(name, group, reading)]));
  // "Alder House Ltd" tells what Alder House is.
  for (const [name, its] of told) {
    const short = withoutLegalForm(name);
    if (short !== name && told.get(short)?.kind === null)
      told.set(short, { ...told.get(short), kind: its.kind });
  }
  const families = familiesIn(groups, told, tokens, reading.arrested);
  const jailed = familiesIn(groups, told, tokens, reading.jailed);
  const fresh = new Map<string, NewParty>();
  const unknown: number[] = [];
  for (const [name, group] of groups) {
    const { kind: sure, code, noun } = told.get(name)!;
    // "Ms Roke" tells what Elina Roke is.
    const isKin = [...told].some(([other, { kind }]) => kind === 'person' && name.endsWith(` ${other}`));
    const kind = sure ?? (isKin ? 'person' : null);
    const has = (some: ReadonlySet<string>) => name.split(/'s? | /).some((part) => some.has(part));
    const accused = has(families);
    const longer = [...fresh.values()].find((other) =>
      accused ? other.family === name : (sure !== 'person' || other.kind === sure) && isShortOf(name, other),
    );
    // Of somebody accused the family name alone is written nowhere, nor another's name that has it within. Without an
    // arrest, whoever nothing calls a person may be a company.
    const isUnknown = accused && kind === null && !has(jailed) && !longer;
    if (isUnknown && name.includes(' ')) unknown.push(group[0]!.paragraph + 1);
    const isOmitted = accused
      ? isUnknown || (kind !== null && kind !== 'person') || (!longer && !name.includes(' '))
      : !longer && kind === null && !isWorthIt(name, group, reading);
    if (isOmitted) continue;
    const own = accused ? initialOf(name) : name;
    const persons = [...fresh.values()].filter((other) => other.kind === 'person').length;
    const its = accused ? 'person' : kind;
    const the = group
      .map(({ paragraph, first }) => lowAt(tokens[paragraph]!, first - 1))
      .find((word) => /^(?:the|de|het)$/.test(word));
    const party: NewParty = [...fresh.values()].find((other) => other.name === own) ??
      longer ?? {
        id: options.slug(own, its, persons),
        name: own,
        kind: its,
        ...(code ? { code } : {}),
        ...(noun ? { noun } : {}),
        ...(the && (its === 'public body' || its === 'organisation') ? { inSentence: `${the} ${own}` } : {}),
        short: [],
        accused: accused ? (has(jailed) ? 'arrest' : 'accusation') : null,
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
  const isNamed = ({ id }: { id: string }) => mentions.some((all) => all.some((one) => one.id === id));
  const called = [
    ...entities.filter(isNamed).map(({ id, data }) => ({ id, noun: `${data.name} ${data.describes}` })),
    ...parties.map(({ id, name, noun = '' }) => ({ id, noun: `${name} ${noun}`.trim() })),
  ];
  tokens.forEach((all, at) => {
    mentions[at]!.push(...nounMentions(all, mentions[at]!, called, kinds, reading));
  });
  const { mentions: described, unclear } = describedIn({
    paragraphs: tokens,
    named: mentions,
    fresh: parties,
    kinds,
    nouns,
    words,
  });
  described.forEach((more, at) => mentions[at]!.push(...more));
  for (const all of mentions) all.sort((a, b) => a.first - b.first);
  return {
    mentions,
    unclear,
    fresh: parties,
    kinds,
    families,
    unknown,
    sides: sidesOf(tokens, mentions, kinds),
  };
}

/** The sentences with a word of arrest; "he is suspected" is told of whom the sentence before it names. */
function arrestedIn(tokens: readonly Token[], arrest: Phrases, but = /^$/): Set<number> {
  return new Set(
    tokens.flatMap(({ sentence, lower }, at) => {
      if (!matchAt(tokens, at, arrest) || but.test(lower)) return [];
      const isHe = tokens.some((token) => token.sentence === sentence && HE.test(token.lower));
      return isHe ? [sentence, sentence - 1] : [sentence];
    }),
  );
}

/** The family names of persons near a word of arrest; the family name alone may stand there, and the whole name elsewhere. */
function familiesIn(
  groups: ReadonlyMap<string, readonly Span[]>,
  told: ReadonlyMap<string, Told>,
  paragraphs: readonly Token[][],
  where: Reading['arrested'],
): Set<string> {
  const families = [...groups].flatMap(([name, group]) => {
    const { kind } = told.get(name)!;
    const isNear = group.some(({ paragraph, first }) =>
      where[paragraph]!.has(paragraphs[paragraph]![first]!.sentence),
    );
    const parts = name.split(' ');
    const isFamily = kind === 'person' || [...groups.keys()].some((other) => other.endsWith(` ${name}`));
    const isPerson = (kind === null || kind === 'person') && parts.length < 5 && !name.includes('&');
    return isNear && isPerson && (parts.length > 1 || isFamily) ? [parts.at(-1)!] : [];
  });
  return new Set(families);
}

/** "Quenmoor Courier" and "Courier" for "The Quenmoor Courier". */
function shorterNames(name: string): string[] {
  const parts = name.replace(/^(?:the|de|het|der|die|das|le|la|el|o|a) /i, '').split(' ');
  return [name, ...parts.map((_, at) => parts.slice(at).join(' ')).filter((part) => part.length > 4)];
}

/** A legal form in capitals is part of a name though it is a word besides (“AS”, “SA”). */
const isCapital = ({ text, name }: Token) => (name ? /^\p{Lu}/u : /^\p{Lu}{2,}$/u).test(text);
const isOwner = ({ text }: Token) => /'s?$/.test(text);
const bare = ({ text }: Token) => text.replace(/'s?$/, '');
const isTitle = (token: Token | undefined) => TITLE.test(token?.text ?? '');

/** The first of the nouns for its kind right before a name. */
function leadOf(tokens: readonly Token[], first: number, nouns: Phrases): number {
  const match = nounBefore(tokens, first, nouns);
  return match && tokens[first - 1]!.clause === tokens[first]!.clause ? match.at : first;
}

function nounBefore(tokens: readonly Token[], end: number, nouns: Phrases): (Match & { at: number }) | null {
  for (const size of [3, 2, 1]) {
    const match = matchAt(tokens, end - size, nouns);
    if (match?.size === size) return { ...match, at: end - size };
  }
  return null;
}

function spansOf(reading: Reading, known: readonly Mention[][]): Span[] {
  const { paragraphs, isGerman } = reading;
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const tokens of paragraphs)
    tokens.forEach((token, at) => {
      if (!/^\p{Lu}/u.test(token.text)) small.add(token.lower);
      else if (!isFirst(tokens, at)) inside.add(bare(token));
    });
  const spans = paragraphs.flatMap((tokens, paragraph) => {
    const found: Span[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (!isCapital(tokens[at]!)) continue;
      const end = endOfName(tokens, at, reading);
      const { first, last, isLead } = trimmed(tokens, at, end, small, reading);
      at = Math.max(end, last);
      const isAlone =
        isTitle(tokens[last]) ||
        (first === last && isFirst(tokens, first) && !inside.has(bare(tokens[first]!)));
      if (first > last || isAlone || known[paragraph]!.some((one) => one.first <= last && one.last >= first))
        continue;
      const name = nameOf(tokens, first, last);
      const isTold =
        !isGerman ||
        isLead ||
        matchAt(tokens, first - 1, reading.nouns) !== null ||
        isTitle(tokens[first - 1]) ||
        reading.judge(name) !== null ||
        // Whoever is near a word of arrest may be a name: it is not to be kept.
        (last > first && reading.arrested[paragraph]!.has(tokens[first]!.sentence));
      found.push({ paragraph, first, last, name, isTold });
    }
    return found;
  });
  const told = new Set(
    spans.filter(({ isTold }) => isTold).flatMap(({ name }) => [name, withoutLegalForm(name)]),
  );
  // "Ministry of Fish of Quorin" are two where the text names Quorin by itself.
  const cutAt = ({ paragraph, first, last }: Span) =>
    paragraphs[paragraph]!.findIndex(
      ({ lower }, at) =>
        at > first && at < last && OF.test(lower) && told.has(nameOf(paragraphs[paragraph]!, at + 1, last)),
    );
  return spans.flatMap((span): Span[] => {
    if (!span.isTold && !told.has(span.name)) return [];
    const cut = cutAt(span);
    const part = (first: number, last: number) => ({ ...span, first, last, name: nameOf(paragraphs[span.paragraph]!, first, last) }); // prettier-ignore
    return cut < 0 ? [span] : [part(span.first, cut - 1), part(cut + 1, span.last)];
  });
}

const isFirst = (tokens: readonly Token[], at: number) => tokens[at - 1]?.sentence !== tokens[at]!.sentence;

/** Where a stretch of capitals ends that starts at a token, with the small words inside a name. */
function endOfName(tokens: readonly Token[], at: number, { nouns }: Reading): number {
  const kindAt = (index: number) => matchAt(tokens, index, nouns)?.value ?? '';
  let last = at;
  let isBody = false;
  // "St Orvin's Hospital" is one name, and "Alder's Ministry" is not.
  const joined = (index: number) =>
    tokens[index]?.clause === tokens[at]!.clause &&
    (!isOwner(tokens[last]!) ||
      (isCapital(tokens[index]) && /^(?:company|organisation)$/.test(kindAt(index))));
  while (joined(last + 1)) {
    isBody ||= kindAt(last) === 'public body';
    const next = tokens[last + 1]!;
    const isInside = PARTICLE.test(next.text) || (isBody && last > at && AND.test(next.text));
    if (isCapital(next) || /^(?:plc|ltd|llc|inc)\.?$/.test(next.text)) last++;
    else if (isInside && joined(last + 2) && isCapital(tokens[last + 2]!)) last += 2;
    else break;
  }
  return last;
}

/** A name without the title, the first word or the noun that only stand before it, and with the office that belongs to it. */
function trimmed(
  tokens: readonly Token[],
  at: number,
  end: number,
  small: ReadonlySet<string>,
  { nouns, isGerman }: Reading,
): { first: number; last: number; isLead: boolean } {
  const { clause } = tokens[at]!;
  let [first, last] = [at, end];
  if (isTitle(tokens[first]) && first < last) first++;
  if (isFirst(tokens, first) && first < last && small.has(tokens[first]!.lower)) first++;
  const noun = matchAt(tokens, first, nouns);
  const isLead = noun !== null && first + noun.size <= last && (isGerman || isFirst(tokens, first));
  // "Forstamt Niederlohe" is its name; "Sägewerk Kronholz" and "Directeur Vos" are not.
  if (isLead && !/^(?:public body|organisation)$/.test(noun.value)) first += noun.size;
  // "Ministère des Forêts".
  const body = OF.test(lowAt(tokens, first - 1)) ? nounBefore(tokens, first - 1, nouns) : null;
  if (body?.value === 'public body' && tokens[body.at]!.clause === clause) first = body.at;
  // "The Averly public prosecutor's office", and neither "Alder's court" nor "the German police".
  const office = /^(?:the|de|het)$/.test(lowAt(tokens, first - 1)) ? matchAt(tokens, last + 1, nouns) : null;
  const isPlain = !isOwner(tokens[last]!) && !ADJECTIVE.test(tokens[last]!.text);
  if (office?.value === 'public body' && office.size > 1 && isPlain && tokens[last + 1]!.clause === clause)
    last += office.size;
  return { first, last, isLead };
}

const nameOf = (tokens: readonly Token[], first: number, last: number): string =>
  printed(tokens, first, last + 1)
    .replace(/'s?$/, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

interface Told extends Omit<NameGuess, 'kind'> {
  kind: EntityKind | null;
  noun?: string;
}

/** What the words of a name or those beside it say that it names. */
function kindTold(name: string, group: readonly Span[], reading: Reading): Told {
  const { nouns, judge, paragraphs, words } = reading;
  const beside = group.map((span) => besides(span, reading)).filter((one) => one !== null);
  const noun = beside.find((one) => one.noun) ?? beside[0];
  const judged = judge(name);
  if (judged) return { ...judged, ...(noun?.kind === judged.kind ? { noun: noun.noun! } : {}) };
  const parts = name.toLowerCase().split(' ');
  const within = parts.length > 1 ? [parts.at(-1)!, parts[0]!].flatMap((part) => nouns.get(part) ?? []) : [];
  if (within[0] && within[0].value !== 'person') return { kind: within[0].value as EntityKind };
  if (noun) return noun;
  const isPlace = group.some(({ paragraph, first, last }) => {
    const tokens = paragraphs[paragraph]!;
    return IN.test(lowAt(tokens, first - 1)) && !isOwner(tokens[last]!) && isFree(tokens, last, words);
  });
  return { kind: isPlace && !name.includes('&') ? 'place' : null };
}

/** The noun for a kind right before or behind a name: "the trading house X", "the mill's director, X", "X, a sawmill". */
function besides({ paragraph, first, last }: Span, { paragraphs, nouns, words }: Reading): Told | null {
  const tokens = paragraphs[paragraph]!;
  const told = (at: number, end: number, kind: string): Told => ({
    kind: kind as EntityKind,
    noun: tokens.slice(at, end).map(bare).join(' ').toLowerCase(), // prettier-ignore
  });
  const isComma = (at: number) => /^"?, ?"?$/.test(tokens[at + 1]?.before.trim() ?? '') && at >= 0;
  const isNext = (at: number) => tokens[at]?.clause === tokens[at + 1]?.clause;
  const isThe = (at: number) => A.test(lowAt(tokens, at)) || isIn(words.the, lowAt(tokens, at));
  const behind = (from: number): Told | null => {
    for (let at = from; at <= from + 6 && tokens[at]?.clause === tokens[from]?.clause; at++) {
      const match = matchAt(tokens, at, nouns);
      if (match && !isOwner(tokens[at + match.size - 1]!)) return told(at, at + match.size, match.value);
      if (matchAt(tokens, at, verbsOf(words)) || (!isThe(at) && isIn(words.common, lowAt(tokens, at))))
        return null;
    }
    return null;
  };
  if (isTitle(tokens[first - 1])) {
    // "Names Mrs X as its sole director"; "Mrs X, a retired surgeon".
    const its =
      isComma(last) || lowAt(tokens, last + 1) === 'as' ? behind(last + (isComma(last) ? 1 : 2)) : null;
    return its?.kind === 'person' ? its : { kind: 'person' };
  }
  const before = nounBefore(tokens, first, nouns);
  if (before && isNext(first - 1) && !isOwner(tokens[first - 1]!))
    return told(before.at, first, before.value);
  if (isComma(first - 1)) {
    const { clause } = tokens[first - 1]!;
    const start = tokens.findIndex((token) => token.clause === clause);
    // "Its head of communications, X"; "the director of X, Y".
    const noun = firstMatch(tokens, start, start + 2, nouns);
    const end = noun ? noun.at + noun.size : 0;
    if (noun?.value === 'person' && OF.test(lowAt(tokens, end)))
      return told(noun.at, first - noun.at <= 3 && !tokens[first - 1]!.name ? first : end, 'person');
    const isNamed = tokens.slice(start, first).some((token, at) => isThe(start + at) || isOwner(token));
    if (before && isNamed) return told(before.at, first, before.value);
  }
  const place = OF.test(lowAt(tokens, first - 1)) ? matchAt(tokens, first - 2, nouns) : null;
  if (place?.value === 'place') return told(first - 2, first - 1, 'place');
  // "The X reserve".
  const next = isNext(last) && !isOwner(tokens[last]!) ? matchAt(tokens, last + 1, nouns) : null;
  // "The Dutch company" has no such name.
  const isPlain = first < last || next?.value === 'place' || !ADJECTIVE.test(tokens[last]!.text);
  const isSort = isPlain && /^(?:place|company|vessel|organisation)$/.test(next?.value ?? '');
  const isOther = next !== null && OF.test(lowAt(tokens, last + 1 + next.size));
  if (next && isSort && !isOther && (next.value === 'place' || isIn(words.the, lowAt(tokens, first - 1))))
    return told(last + 1, last + 1 + next.size, next.value);
  if (!isComma(last)) return null;
  return WHO.test(lowAt(tokens, last + 1)) ? { kind: 'person' } : behind(last + 1);
}

/** True where no noun stands behind a name that it might only tell more of ("a German firm"). */
function isFree(tokens: readonly Token[], last: number, words: LanguageWords): boolean {
  const next = tokens[last + 1];
  return (
    next?.clause !== tokens[last]!.clause ||
    !/^\p{Ll}/u.test(next.text) ||
    isIn(words.common, next.lower) ||
    matchAt(tokens, last + 1, verbsOf(words)) !== null
  );
}

const VERBS = new WeakMap<LanguageWords, Phrases>();

function verbsOf(words: LanguageWords): Phrases {
  const { says, arrest, verbs, denials, silences, unreachable, deeds } = words;
  const known =
    VERBS.get(words) ??
    phrasesIn(
      [says, arrest, verbs.replaceAll(' ', ';'), denials, silences, unreachable]
        .concat(deeds.split(';').map((deed) => deed.split('=')[1]?.replaceAll(',', ';') ?? ''))
        .join(';'),
    );
  VERBS.set(words, known);
  return known;
}

/** A name of which nothing tells the kind: of several words, or of one that stands twice by itself. */
const isWorthIt = (name: string, group: readonly Span[], { paragraphs, words }: Reading): boolean =>
  name.includes(' ') ||
  group.filter(({ paragraph, last }) => isFree(paragraphs[paragraph]!, last, words)).length >= 2;

/** "Alder" for "Alder Trading House", and the family name alone. */
function isShortOf(name: string, { name: full, accused, kind }: NewParty): boolean {
  if (accused || full.length <= name.length || kind === 'public body') return false;
  const opens = full.startsWith(`${name} `) || full.startsWith(`${name}'s `);
  return opens || (kind !== 'place' && full.endsWith(` ${name}`));
}

const initialOf = (name: string) => name.replace(/^(\S+) .*?(\p{L})\S*$/u, '$1 $2.');

/** "The mill" where one party alone is a mill; "the company" for the one that the paragraph has named. */
function nounMentions(
  tokens: readonly Token[],
  named: readonly Mention[],
  parties: readonly { id: string; noun: string }[],
  kinds: ReadonlyMap<string, EntityKind | null>,
  { nouns }: Reading,
): Mention[] {
  return tokens.flatMap((token, at): Mention[] => {
    const match = THE.test(lowAt(tokens, at - 1)) ? firstMatch(tokens, at, at + 2, nouns) : null;
    if (!match || match.value === 'person' || tokens[match.at]!.clause !== token.clause) return [];
    const last = match.at + match.size - 1;
    const next = tokens[last + 1];
    // Part of a name, or of another noun: "the port authority" is no port.
    const isPart =
      (match.at > at && token.name) ||
      (!isOwner(tokens[last]!) && matchAt(tokens, last + 1, nouns) !== null) ||
      named.some((one) => one.first <= last && one.last >= at) ||
      (next?.clause === token.clause && isCapital(next));
    if (isPart) return [];
    const noun = tokens
      .slice(match.at, last + 1)
      .map(bare)
      .join(' ')
      .toLowerCase();
    const called = parties.filter((party) => ` ${party.noun.toLowerCase()} `.includes(`${noun} `));
    const before = new Set(
      named.filter(({ id, last: end }) => end < at && kinds.get(id) === match.value).map(({ id }) => id),
    );
    const [id] = called.length === 1 ? [called[0]!.id] : before.size === 1 ? before : [];
    return id === undefined || kinds.get(id) !== match.value ? [] : [{ id, first: at, last, lead: at }];
  });
}

/** Whose director somebody is: the party that stands within five words of a person, in the same clause or the next. */
function sidesOf(
  paragraphs: readonly Token[][],
  mentions: readonly Mention[][],
  kinds: ReadonlyMap<string, EntityKind | null>,
): Map<string, string> {
  const sides = new Map<string, string>();
  mentions.forEach((all, paragraph) =>
    all.forEach((one, at) => {
      if (kinds.get(one.id) !== 'person' || sides.has(one.id)) return;
      const side = [all[at - 1], all[at + 1]].find((other) => {
        if (!other || /^(?:person|place)$/.test(kinds.get(other.id) ?? '')) return false;
        const [from, to] = other.first < one.first ? [other, one] : [one, other];
        const tokens = paragraphs[paragraph]!.slice(from.last, to.first + 1);
        const isOf = from === one && tokens.length === 3 && OF.test(tokens[1]!.lower);
        const clauses = tokens.at(-1)!.clause - tokens[0]!.clause;
        return (
          tokens.length <= 6 && tokens.at(-1)!.sentence === tokens[0]!.sentence && (clauses === 1 || isOf)
        );
      });
      if (side) sides.set(one.id, side.id);
    }),
  );
  return sides;
}
