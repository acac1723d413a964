import type { EntityKind } from '../../schema/entity.ts';
import type { Mention, NewParty } from './parties.ts';
import { firstMatch, phrasesIn, type Phrases } from './phrases.ts';
import { A, lowAt, printed, type Token } from './tokens.ts';
import { isIn, type LanguageWords } from './words.ts';

const AS = /^(?:as|als|comme|como)$/;
const IN = /^(?:in|of|from|uit|van|aus|en|de|du|au|em|da|do)$/;

/** What the words around names tell: whom "a trading company" is before it is named, and where a party is from. */
interface Described {
  /** Of each paragraph, the descriptions of parties that are named next. */
  mentions: Mention[][];
  /** Descriptions that fit more than one of them. */
  unclear: (Mention & { paragraph: number; ids: string[] })[];
}

/** What an article names, by paragraph, and who of it is new. */
interface Read {
  paragraphs: readonly Token[][];
  named: readonly (readonly Mention[])[];
  fresh: readonly NewParty[];
  kinds: ReadonlyMap<string, EntityKind | null>;
  nouns: Phrases;
  words: LanguageWords;
}

/** A new party, where it is first named, and what it is called there: "a trading company", "the buyer as Y". */
interface Called {
  party: NewParty;
  paragraph: number;
  at: number;
  names: readonly string[];
}

/**
 * "A trading company shipped it to a buyer. … The records name the sender as X, a trading company, and the buyer as Y":
 * a description without a name is that party whom this paragraph or the next one names first, and calls the same. Sets
 * the country of each new party where it stands beside one of these.
 */
export function describedIn(read: Read): Described {
  const roles = phrasesIn(read.words.roles);
  const called = read.fresh.map((party) => calledOf(party, roles, read));
  const found = read.paragraphs.map((tokens, paragraph) =>
    tokens.flatMap((token, at) =>
      A.test(token.lower) ? describedAt(at, paragraph, called, roles, read) : [],
    ),
  );
  read.named.forEach((_, paragraph) => placeParties(paragraph, read));
  return {
    mentions: found.map((all) =>
      all.flatMap(({ ids: [id, ...others], ...span }) => (others.length === 0 ? { ...span, id: id! } : [])),
    ),
    unclear: found.flatMap((all, paragraph) =>
      all.filter(({ ids }) => ids.length > 1).map((one) => ({ ...one, id: '', paragraph })),
    ),
  };
}

function calledOf(party: NewParty, roles: Phrases, { paragraphs, named, words }: Read): Called {
  const paragraph = named.findIndex((all) => all.some(({ id }) => id === party.id));
  const at = named[paragraph]!.find(({ id }) => id === party.id)!.first;
  const tokens = paragraphs[paragraph]!;
  const before = [2, 1].map((back) => firstMatch(tokens, at - 1 - back, at - 1, roles)).find(Boolean);
  const end = before ? before.at + before.size : 0;
  const joint = before ? lowAt(tokens, end) : '';
  const isRole = before && (end === at || AS.test(joint) || isIn(words.passive, joint));
  return { party, paragraph, at, names: [party.noun ?? '', isRole ? lowAt(tokens, before.at) : ''] };
}

/** Whom the description that begins at a token may be: nobody where it says more of somebody who is named beside it. */
function describedAt(
  at: number,
  paragraph: number,
  called: readonly Called[],
  roles: Phrases,
  read: Read,
): (Omit<Mention, 'id'> & { ids: string[] })[] {
  const tokens = read.paragraphs[paragraph]!;
  const all = read.named[paragraph]!;
  const noun = firstMatch(tokens, at + 1, at + 3, roles) ?? firstMatch(tokens, at + 1, at + 3, read.nouns);
  if (!noun || noun.value === 'person' || tokens[noun.at]!.clause !== tokens[at]!.clause) return [];
  const end = noun.at + noun.size;
  const its = countryAt(end, paragraph, read);
  // "X, a company in C".
  const apposed = all.find(({ last }) => last === at - 1 && tokens[last]!.clause !== tokens[at]!.clause);
  if (apposed)
    setCountry(
      read.fresh.find(({ id }) => id === apposed.id),
      its,
    );
  if (apposed || all.some(({ first }) => first >= at && first <= end)) return [];
  const name = printed(tokens, noun.at, end).toLowerCase();
  const fitting = called.filter(
    (one) =>
      one.names.includes(name) &&
      (one.paragraph === paragraph ? one.at > at : one.paragraph === paragraph + 1) &&
      (!one.party.country || !its || one.party.country === its),
  );
  if (fitting.length === 1) setCountry(fitting[0]!.party, its);
  const ids = fitting.map(({ party }) => party.id);
  return ids.length === 0 ? [] : [{ first: at, last: end - 1, lead: at, ids }];
}

/** Sets where the new parties of a paragraph are from: "X of C"; "C's ministry", which is called so then. */
function placeParties(paragraph: number, read: Read): void {
  const tokens = read.paragraphs[paragraph]!;
  const all = read.named[paragraph]!;
  for (const { id, last, first } of all) {
    const party = read.fresh.find((one) => one.id === id);
    if (!party) continue;
    const owner = all.find((one) => one.last === first - 1 && /'s?$/.test(tokens[one.last]!.text));
    const owns = party.kind === 'public body' && read.kinds.get(owner?.id ?? '') === 'country';
    const its = countryAt(last + 1, paragraph, read) ?? (owns ? owner!.id : undefined);
    setCountry(party, its);
    const whose = owner && its === owner.id ? /^(\S+)'s$/.exec(tokens[first - 1]!.text)?.[1] : undefined;
    if (!whose || party.name.startsWith(`${whose}’`)) continue;
    party.name = `${whose}’s ${party.name}`;
    delete party.inSentence;
  }
}

/** The country that words name from a token on: "in C". */
function countryAt(end: number, paragraph: number, { paragraphs, named, kinds }: Read): string | undefined {
  const tokens = paragraphs[paragraph]!;
  return IN.test(lowAt(tokens, end)) && tokens[end]!.clause === tokens[end - 1]!.clause
    ? named[paragraph]!.find(({ id, lead }) => lead === end + 1 && kinds.get(id) === 'country')?.id
    : undefined;
}

function setCountry(party: NewParty | undefined, country: string | undefined): void {
  if (party && country) party.country ??= country;
}
