import type { EntityKind } from '../../schema/entity.ts';
import type { Mention, NewParty } from './parties.ts';
import { firstMatch, phrasesIn, type Phrases } from './phrases.ts';
import { A, lowAt, printed, type Token } from './tokens.ts';
import { isIn, type LanguageWords } from './words.ts';

const IN = /^(?:in|of|from|uit|van|aus|en|de|du|au|em|da|do)$/;

/** What the words around names tell: whom "a trading company" is before it is named, and where a party is from. */
interface Described {
  /** Of each paragraph, the descriptions of parties that are named next. */
  mentions: Mention[][];
  /** Descriptions that fit more than one of them. */
  unclear: (Mention & { paragraph: number; ids: string[] })[];
}

/**
 * "A trading company shipped it to a buyer. … The records name the sender as X, a trading company, and the buyer as Y":
 * a description without a name is that party whom this paragraph or the next one names first, and calls the same. Sets
 * the country of each new party where it stands beside one of these.
 */
export function describedIn(
  paragraphs: readonly Token[][],
  named: readonly (readonly Mention[])[],
  fresh: readonly NewParty[],
  kinds: ReadonlyMap<string, EntityKind | null>,
  nouns: Phrases,
  words: LanguageWords,
): Described {
  const roles = phrasesIn(words.roles);
  const first = (id: string) => {
    const paragraph = named.findIndex((all) => all.some((one) => one.id === id));
    return { paragraph, at: named[paragraph]!.find((one) => one.id === id)!.first };
  };
  // What each new party is called where it is named: "a trading company", "the buyer as Y".
  const called = fresh.map((party) => {
    const { paragraph, at } = first(party.id);
    const tokens = paragraphs[paragraph]!;
    const before = [2, 1].map((back) => firstMatch(tokens, at - 1 - back, at - 1, roles)).find(Boolean);
    const joint = before ? lowAt(tokens, before.at + before.size) : '';
    const end = before ? before.at + before.size : 0;
    const isRole =
      before && (end === at || /^(?:as|als|comme|como)$/.test(joint) || isIn(words.passive, joint));
    return { party, paragraph, at, names: [party.noun ?? '', isRole ? lowAt(tokens, before.at) : ''] };
  });
  const country = (tokens: readonly Token[], all: readonly Mention[], end: number) =>
    IN.test(lowAt(tokens, end)) && tokens[end]!.clause === tokens[end - 1]!.clause
      ? all.find(({ id, lead }) => lead === end + 1 && kinds.get(id) === 'country')?.id
      : undefined;
  const unclear: Described['unclear'] = [];
  const mentions = paragraphs.map((tokens, paragraph) => {
    const all = named[paragraph]!;
    return tokens.flatMap((token, at): Mention[] => {
      if (!A.test(token.lower)) return [];
      const noun = firstMatch(tokens, at + 1, at + 3, roles) ?? firstMatch(tokens, at + 1, at + 3, nouns);
      if (!noun || noun.value === 'person' || tokens[noun.at]!.clause !== token.clause) return [];
      const end = noun.at + noun.size;
      const its = country(tokens, all, end);
      // "X, a company in C".
      const apposed = all.find(({ last }) => last === at - 1 && tokens[last]!.clause !== token.clause);
      const party = fresh.find(({ id }) => id === apposed?.id);
      if (party && its) party.country ??= its;
      if (apposed || all.some(({ first: from }) => from >= at && from <= end)) return [];
      const name = printed(tokens, noun.at, end).toLowerCase();
      const fitting = called.filter(
        (one) =>
          one.names.includes(name) &&
          (one.paragraph === paragraph ? one.at > at : one.paragraph === paragraph + 1) &&
          (!one.party.country || !its || one.party.country === its),
      );
      const span = { first: at, last: end - 1, lead: at };
      if (fitting.length > 1) unclear.push({ ...span, id: '', paragraph, ids: fitting.map((one) => one.party.id) }); // prettier-ignore
      if (fitting.length !== 1) return [];
      if (its) fitting[0]!.party.country ??= its;
      return [{ ...span, id: fitting[0]!.party.id }];
    });
  });
  for (const [paragraph, all] of named.entries())
    for (const { id, last, first: from } of all) {
      const party = fresh.find((one) => one.id === id);
      const tokens = paragraphs[paragraph]!;
      const owner = all.find((one) => one.last === from - 1 && /'s?$/.test(tokens[one.last]!.text));
      // "X of C"; "C's ministry".
      const its =
        country(tokens, all, last + 1) ??
        (kinds.get(owner?.id ?? '') === 'country' && party?.kind === 'public body' ? owner!.id : undefined);
      if (party && its) party.country ??= its;
      const whose = owner && its === owner.id ? /^(\S+)'s$/.exec(tokens[from - 1]!.text)?.[1] : undefined;
      if (!party || !whose || party.name.startsWith(`${whose}’`)) continue;
      party.name = `${whose}’s ${party.name}`;
      delete party.inSentence;
    }
  return { mentions, unclear };
}
