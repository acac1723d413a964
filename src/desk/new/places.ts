import type { Content, Entry } from '../../model/content.ts';
import type { RecordKind, SourceFile } from '../../schema/source.ts';
import { findCandidates, type Candidate } from '../import/findings.ts';
import type { FoundCredit } from '../import/credit.ts';
import type { ImportedText } from '../import/import.ts';
import type { Parties } from '../import/parties.ts';
import { LANGUAGE_WORDS } from '../import/words.ts';
import type { AnswerHint, PartyHint, PlaceHint, SourceHint } from './hints.ts';
import { slugFrom } from './scaffold.ts';

/** The article that places are read from, and what its sources are held against. */
interface Reading {
  text: ImportedText;
  slug: string;
  outlet: { id: string; name: string } | null;
  parties: Parties;
  content: Pick<Content, 'entities' | 'sources' | 'site'>;
}

/** The places of an article with what their sentences tell: whom they credit, who answers, and what joins two parties. */
export function placesOf(reading: Reading): {
  places: PlaceHint[];
  sources: SourceHint[];
  /** Whom the article only describes. */
  speakers: PartyHint[];
} {
  const { text, outlet, parties } = reading;
  const { mentions, kinds, families } = parties;
  const named = { mentions, kinds, outlet: outlet?.id ?? null };
  const found = findCandidates(text.paragraphs, text.language, text.published, named);
  const sources = new Map<string, SourceHint>();
  const speakers = new Map<string, PartyHint>();
  // Where all nouns have capitals, what was counted may be a name that is written nowhere.
  const free = (words: string | undefined) =>
    words && [...families].some((family) => words.includes(family)) ? undefined : words;
  const places = found.map((one): PlaceHint => {
    const { paragraph, sentence, phrase, why, kind, when, answer, nearby } = one;
    const source = sourceOf(one.credit, reading);
    if (source) sources.set(source.source, source);
    const who = one.credit?.kind === 'statement' ? one.credit.who : null;
    const unnamed = source && who !== null ? unnamedIn(who, source, reading) : null;
    if (unnamed) speakers.set(unnamed.party, unnamed);
    const quantities = one.quantities.map(({ what, ...quantity }) => {
      const counted = free(what);
      return counted === undefined ? quantity : { ...quantity, what: counted };
    });
    const relation = one.relation && { ...one.relation };
    if (relation && free(relation.goods) === undefined) delete relation.goods;
    const actors = [relation?.from, relation?.to, unnamed?.party ?? speakerOf(one)].filter(
      (id) => typeof id === 'string',
    );
    const all = [...new Set([...one.parties, ...actors])];
    const answers = answersTo(one, all, found, parties);
    const maybe = parties.unclear
      .filter((it) => it.paragraph === paragraph - 1 && it.first >= one.from && it.first < one.to)
      .flatMap(({ ids }) => ids);
    return {
      ...{ paragraph, sentence, phrase, why, kind, parties: all },
      ...(nearby ? { nearby } : {}),
      ...(source ? { credited: source.source } : {}),
      ...(quantities.length > 0 ? { quantities } : {}),
      ...(when ? { when: when.edtf, whenText: when.words, whenBasis: when.basis } : {}),
      ...(relation ? { relation } : {}),
      ...(maybe.length > 0 ? { maybe } : {}),
      ...(answers.length > 0 ? { answers } : {}),
      ...(answer && !answer.claims ? { answerOnly: true } : {}),
    };
  });
  return { places, sources: [...sources.values()], speakers: [...speakers.values()] };
}

/** Somebody whom the article describes and does not name, as a party of this article. */
function unnamedIn(who: string, { by }: SourceHint, { outlet, content }: Reading): PartyHint | null {
  const words = TITLES[content.site.language.split('-')[0]!];
  const [party] = by;
  if (party === undefined || !words) return null;
  const inSentence = words.cited.replace('{what}', who).replace('{who}', outlet?.name ?? words.article);
  const describes = `${who.replace(A, '')}, ${words.unnamed}`;
  return { party, name: capital(inSentence), inSentence, kind: 'person', unnamed: true, describes };
}

/** The article before one person; who speaks for somebody is no source of its own. */
const A = /^(?:an?|een) (?!.*(?:spokes|woordvoer))/;
const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;

const speakerOf = ({ credit }: Candidate) => (credit?.kind === 'statement' ? credit.by : null);

/**
 * Who answers a place: whoever it names and was silent, anywhere in the article; whoever it names, or speaks for one, and
 * answers in the same paragraph or the next one. What is denied further on, or by somebody whom it does not name, is for
 * the editor to say.
 */
function answersTo(
  place: Candidate,
  named: readonly string[],
  all: readonly Candidate[],
  { sides }: Parties,
): AnswerHint[] {
  if ((place.answer && !place.answer.claims) || place.kind === 'unknown') return [];
  const sideOf = (id: string) => sides.get(id) ?? id;
  const speaker = speakerOf(place);
  const answers = all.flatMap((other): AnswerHint[] => {
    if (!other.answer || other === place) return [];
    const { by, kind, unsure, verb, charge } = other.answer;
    const party = [by, sideOf(by)];
    if (place.answer?.by === by || (speaker !== null && party.includes(sideOf(speaker)))) return [];
    const away = other.paragraph - place.paragraph;
    // A denial answers what was told last before it.
    const between = all
      .slice(all.indexOf(place) + 1, all.indexOf(other))
      .filter((one) => !one.answer && !one.nearby);
    const isNext = (away === 0 && other.sentence > place.sentence) || away === 1;
    const isNamed = named.some((id) => party.includes(id));
    const isSilent = kind === 'no comment' || kind === 'unreachable';
    // Whom a place does not name may still answer it, where it is told right before.
    const isTold = isNamed || (isNext && (away === 0 || between.length === 0));
    // What a party answers further on belongs to what it is said to have done, where that is told once.
    const isAbout = hasEnd(place, by) && away > 0 && !unsure && kind !== 'denies';
    if (!isTold || (!isNext && (place.nearby || !(isSilent || isAbout || kind === 'denies')))) return [];
    if (charge && !isNext && !place.why.includes('arrest')) return [];
    const isLast = isNext && !between.some(({ parties }) => parties.some((id) => party.includes(id)));
    const isDeed = isAbout && all.every((one) => one === place || !hasEnd(one, by));
    const isSure = !unsure && (isSilent ? named.includes(by) : isNamed && (isLast || (isDeed && !isNext)));
    return [
      { by, kind, paragraph: other.paragraph, ...(verb ? { verb } : {}), ...(isSure ? {} : { far: true }) },
    ];
  });
  const isFirst = ({ by, kind }: AnswerHint, at: number) =>
    answers.findIndex((one) => one.by === by && (one.kind === kind || kind === 'explains')) === at;
  return answers.filter(isFirst);
}

const hasEnd = ({ relation }: Candidate, id: string) => relation?.from === id || relation?.to === id;

/** The English nouns of records that are a kind of record. */
const RECORD_KIND: Readonly<Record<string, RecordKind>> = {
  'payment records': 'payment records',
  'customs records': 'customs records',
  'customs data': 'customs records',
  'trade data': 'trade data',
  contracts: 'contracts',
  judgments: 'judgments',
  'court papers': 'court papers',
  'annual accounts': 'accounts',
  'e-mails': 'correspondence',
  letters: 'correspondence',
  'land registers': 'land registers',
  'company registers': 'company registers',
  'ship registers': 'ship registers',
};

type Title = 'seen' | 'obtained' | 'cited' | 'said' | 'report' | 'own';

/** Titles of sources, by the language of the site. */
const TITLES: Readonly<Record<string, Record<Title | 'article' | 'person' | 'unnamed' | 'and', string>>> = {
  en: { seen: '{what} seen by {who}', obtained: '{what} obtained by {who}', cited: '{what} cited by {who}', said: 'Statement by {who}', report: 'Report by {who}', own: '{who}, in its own words', article: 'an article', person: 'a person', unnamed: 'not named', and: 'and' },
  nl: { seen: '{what}, gezien door {who}', obtained: '{what}, verkregen door {who}', cited: '{what}, aangehaald door {who}', said: 'Verklaring van {who}', report: 'Bericht van {who}', own: '{who}, in eigen woorden', article: 'een artikel', person: 'een persoon', unnamed: 'niet genoemd', and: 'en' },
}; // prettier-ignore

/** The source that a credit makes: one that is known, where makers or seers and kind are the same; none where somebody speaks whom nothing names. */
function sourceOf(
  credit: FoundCredit | null,
  { text, slug, outlet, parties, content }: Reading,
): SourceHint | null {
  const language = content.site.language.split('-')[0]!;
  const words = TITLES[language];
  const isOurs = text.language?.split('-')[0] === language;
  const us = outlet?.name ?? words?.article ?? null;
  const nameOf = (id: string) => {
    const fresh = parties.fresh.find((party) => party.id === id);
    const entity = content.entities.find((one) => one.id === id)?.data;
    return fresh?.accused
      ? (words?.person ?? id)
      : (fresh?.inSentence ?? fresh?.name ?? entity?.inSentence ?? entity?.name ?? outlet?.name ?? id);
  };
  const titleOf = (key: Title, who: string | null, what: string | null = '') => {
    if (!words || what === null || who === null) return 'TODO';
    const filled = words[key].replace('{what}', what).replace('{who}', who);
    // What the article says in the same words is said in another order.
    const isCopied = text.paragraphs.some((one) => one.toLowerCase().includes(filled.toLowerCase()));
    const told = isCopied && filled.split(' ').length > 6 ? `${who}: ${what}` : filled;
    return told.length > 100 ? 'TODO' : capital(told);
  };
  /** A source with the name of one that is known, or with its own. */
  const made = (isIt: (data: SourceFile) => boolean, name: string, hint: Omit<SourceHint, 'source'>) => ({
    source: content.sources.find(({ data }) => isIt(data))?.id ?? slugFrom(name, 56),
    ...hint,
  });
  if (credit === null) {
    const isOwn = ({ kind, by, retells }: SourceFile) =>
      outlet !== null && kind === 'own words' && by.includes(outlet.id) && retells.length === 0;
    const by = outlet ? [outlet.id] : [];
    const name = `${slugFrom(outlet?.id ?? slug, 40)}-own-words`;
    return made(isOwn, name, { title: titleOf('own', us), kind: 'own words', by });
  }
  if (credit.kind === 'statement') {
    const { by, who } = credit;
    if (by === null && who === null) return null;
    if (by === null) {
      const title = titleOf('said', isOurs ? who : null);
      const isOne = isOurs && A.test(who!);
      const hint = made(() => false, `${isOurs ? who!.replace(A, '') : 'statement'} ${slug}`, {
        title,
        kind: 'statement',
        by: [],
      });
      return isOne ? { ...hint, by: [hint.source], ...(outlet ? { seenBy: [outlet.id] } : {}) } : hint;
    }
    // What another newspaper reports is its work, and nobody's own word.
    const isReport = parties.kinds.get(by) === 'outlet';
    const kinds = isReport ? ['investigation', 'wire report'] : ['statement'];
    return made(
      (data) => kinds.includes(data.kind) && data.by.join() === by,
      `${isReport ? 'report' : 'statement'} ${by}`,
      {
        title: titleOf(isReport ? 'report' : 'said', nameOf(by)),
        kind: isReport ? 'investigation' : 'statement',
        by: [by],
      },
    );
  }
  const { nouns, printed, seenBy, how } = credit;
  const isSame = ({ kind, title, records = '', ...data }: SourceFile) =>
    kind === 'records' &&
    seenBy.length > 0 &&
    data.seenBy.join() === seenBy.join() &&
    nouns.every((noun) => `${title} ${records}`.toLowerCase().includes(noun.replace(/s$/, '')));
  const what = isOurs ? printed : nouns.map((noun) => glossOf(noun, language));
  const and = ` ${words?.and} `;
  const who = seenBy.length > 0 ? seenBy.map(nameOf).join(and) : us;
  const recordKind = nouns.length === 1 ? RECORD_KIND[nouns[0]!] : undefined;
  return made(isSame, `${nouns.join(' ')} ${seenBy[0] ?? slug}`, {
    title: titleOf(
      seenBy.length > 0 ? (how ?? 'seen') : 'cited',
      who,
      what.includes(null) ? null : what.join(and),
    ),
    kind: 'records',
    by: [],
    seenBy,
    ...(recordKind ? { recordKind } : {}),
  });
}

/** The noun for a record in a language; the table knows it by the English one. */
function glossOf(noun: string, language: string): string | null {
  if (language === 'en') return noun;
  const row = LANGUAGE_WORDS[language]?.records
    .split(';')
    .find((entry) => entry.endsWith(`=${noun}`) && !entry.includes('*'));
  return row?.split('=')[0] ?? null;
}

/** The file of each new party; a person's has no name in its own. */
export const partyHints = ({ fresh }: Parties): PartyHint[] =>
  fresh.map(({ id, name, inSentence, kind, code, country, noun, short, accused }) => ({
    party: id,
    name,
    ...(kind ? { kind } : {}),
    ...(inSentence ? { inSentence } : {}),
    ...(code ? { code } : {}),
    ...(country ? { country } : {}),
    ...(noun && !accused ? { describes: noun } : {}),
    ...(short.length > 0 ? { short: [...new Set(short)] } : {}),
    ...(accused ? { knownFrom: accused } : {}),
  }));

/** The file name of a party, which for a person is a number. */
export const partySlug =
  (slug: string, entities: readonly Entry<unknown>[]) =>
  (name: string, kind: string | null, persons: number): string => {
    const id = kind === 'person' ? `person-${persons + 1}-${slugFrom(slug, 40)}` : slugFrom(name);
    return entities.some((entity) => entity.id === id) ? `${id}-2` : id;
  };
