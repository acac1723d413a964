import type { Content, Entry } from '../../model/content.ts';
import type { ResponseKind } from '../../schema/response.ts';
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
export function placesOf(reading: Reading): { places: PlaceHint[]; sources: SourceHint[] } {
  const { text, outlet, parties } = reading;
  const found = findCandidates(text.paragraphs, text.language, text.published, {
    mentions: parties.mentions,
    kinds: parties.kinds,
    outlet: outlet?.id ?? null,
  });
  const sources = new Map<string, SourceHint>();
  const places = found.map((one): PlaceHint => {
    const source = sourceOf(one.credit, reading);
    if (source) sources.set(source.source, source);
    const { when, answer, nearby, credit } = one;
    // Where all nouns have capitals, what was counted may be a name that is written nowhere.
    const isFree = (words = '') => ![...parties.families].some((family) => words.includes(family));
    const quantities = one.quantities.map(({ what, ...quantity }) =>
      what !== undefined && isFree(what) ? { ...quantity, what } : quantity,
    );
    const relation = one.relation && { ...one.relation };
    if (relation && !isFree(relation.goods)) delete relation.goods;
    const speaker = credit?.kind === 'statement' ? credit.by : null;
    const named = [
      ...new Set([
        ...one.parties,
        ...(relation ? [relation.from, relation.to] : []),
        ...(speaker ? [speaker] : []),
      ]),
    ];
    const answers = answersTo(one, named, found, parties);
    return {
      paragraph: one.paragraph,
      sentence: one.sentence,
      phrase: one.phrase,
      why: one.why,
      kind: one.kind,
      parties: named,
      ...(nearby ? { nearby } : {}),
      ...(source ? { credited: source.source } : {}),
      ...(quantities.length > 0 ? { quantities } : {}),
      ...(when ? { when: when.edtf, whenText: when.words, whenBasis: when.basis } : {}),
      ...(relation ? { relation } : {}),
      ...(answers.length > 0 ? { answers } : {}),
      ...(answer && !answer.claims ? { answerOnly: true } : {}),
    };
  });
  return { places, sources: [...sources.values()] };
}

/**
 * Who answers a place: whoever it names and was silent, anywhere in the article; whoever it names and answers in the same
 * paragraph or the next one. What is denied further on, or by somebody whom it does not name, is for the editor to say.
 */
function answersTo(
  place: Candidate,
  named: readonly string[],
  all: readonly Candidate[],
  { sides }: Parties,
): AnswerHint[] {
  if (place.answer && !place.answer.claims) return [];
  const speaker = place.credit?.kind === 'statement' ? place.credit.by : null;
  const answers = all.flatMap((other): (AnswerHint & { kind: ResponseKind })[] => {
    if (!other.answer || other === place) return [];
    const { by, kind, unsure, verb } = other.answer;
    const side = sides.get(by) ?? by;
    const isOwn = speaker !== null && [by, side].includes(sides.get(speaker) ?? speaker);
    if (isOwn || place.kind === 'unknown') return [];
    const away = other.paragraph - place.paragraph;
    // A denial answers what was told last before it.
    const between = all
      .slice(all.indexOf(place) + 1, all.indexOf(other))
      .filter((one) => !one.answer && !one.nearby);
    const isNext = (away === 0 && other.sentence > place.sentence) || away === 1;
    const isNamed = named.includes(by) || named.includes(side);
    // Whom a place does not name may still answer it, where it is told right before.
    if (!isNamed && !(isNext && (away === 0 || between.length === 0))) return [];
    const isLast = !between.some(({ parties }) => parties.includes(by) || parties.includes(side));
    const isSilent = kind === 'no comment' || kind === 'unreachable';
    if ((!isSilent && kind !== 'denies' && !isNext) || (place.nearby && !isNext)) return [];
    const isSure = isNamed && !unsure && (isSilent || (isNext && isLast));
    return [
      { by, kind, paragraph: other.paragraph, ...(verb ? { verb } : {}), ...(isSure ? {} : { far: true }) },
    ];
  });
  return answers.filter(
    ({ by, kind }, at) =>
      answers.findIndex((one) => one.by === by && (one.kind === kind || kind === 'explains')) === at,
  );
}

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
const TITLES: Readonly<Record<string, Record<Title | 'article' | 'person' | 'and', string>>> = {
  en: { seen: '{what} seen by {who}', obtained: '{what} obtained by {who}', cited: '{what} cited by {who}', said: 'Statement by {who}', report: 'Report by {who}', own: '{who}, in its own words', article: 'an article', person: 'a person', and: 'and' },
  nl: { seen: '{what}, gezien door {who}', obtained: '{what}, verkregen door {who}', cited: '{what}, aangehaald door {who}', said: 'Verklaring van {who}', report: 'Bericht van {who}', own: '{who}, in eigen woorden', article: 'een artikel', person: 'een persoon', and: 'en' },
}; // prettier-ignore

/** The source that a credit makes: one that is known, where makers or seers and kind are the same; none where somebody speaks whom nothing names. */
function sourceOf(
  credit: FoundCredit | null,
  { text, slug, outlet, parties, content }: Reading,
): SourceHint | null {
  const language = content.site.language.split('-')[0]!;
  const words = TITLES[language];
  const isOurs = text.language?.split('-')[0] === language;
  const known = (isIt: (data: SourceFile) => boolean) => content.sources.find(({ data }) => isIt(data))?.id;
  const nameOf = (id: string) => {
    const fresh = parties.fresh.find((party) => party.id === id);
    if (fresh?.accused) return words?.person ?? id;
    const entity = content.entities.find((one) => one.id === id)?.data;
    return fresh?.inSentence ?? fresh?.name ?? entity?.inSentence ?? entity?.name ?? outlet?.name ?? id;
  };
  const title = (key: Title, what: string | null, who: string | null) => {
    const filled =
      words && what !== null && who !== null
        ? words[key].replace('{what}', what).replace('{who}', who)
        : 'TODO';
    // What the article says in the same words is said in another order.
    const isCopied = text.paragraphs.some((one) => one.toLowerCase().includes(filled.toLowerCase()));
    const told = isCopied && filled.split(' ').length > 6 ? `${who}: ${what}` : filled;
    const line = `${told[0]!.toUpperCase()}${told.slice(1)}`;
    return line.length > 100 ? 'TODO' : line;
  };
  if (credit === null) {
    const by = outlet ? [outlet.id] : [];
    const id = outlet
      ? known((data) => data.kind === 'own words' && data.by.includes(outlet.id) && data.retells.length === 0)
      : undefined;
    const source = id ?? `${slugFrom(outlet?.id ?? slug, 40)}-own-words`;
    return { source, title: title('own', '', outlet?.name ?? words?.article ?? null), kind: 'own words', by };
  }
  if (credit.kind === 'statement') {
    const { by, who } = credit;
    if (by === null) {
      if (who === null) return null;
      const source = slugFrom(`${isOurs ? who : 'statement'} ${slug}`, 56);
      return { source, title: title('said', '', isOurs ? who : null), kind: 'statement', by: [] };
    }
    // What another newspaper reports is its work, and nobody's own word.
    if (parties.kinds.get(by) === 'outlet') {
      const is = ({ kind, ...data }: SourceFile) =>
        (kind === 'investigation' || kind === 'wire report') && data.by.join() === by;
      return {
        source: known(is) ?? slugFrom(`report ${by}`, 56),
        title: title('report', '', nameOf(by)),
        kind: 'investigation',
        by: [by],
      };
    }
    const id = known((data) => data.kind === 'statement' && data.by.length === 1 && data.by[0] === by);
    return {
      source: id ?? slugFrom(`statement ${by}`, 56),
      title: title('said', '', nameOf(by)),
      kind: 'statement',
      by: [by],
    };
  }
  const { nouns, printed, seenBy, how } = credit;
  const has = (data: SourceFile, noun: string) =>
    `${data.title} ${data.records ?? ''}`.toLowerCase().includes(noun.replace(/s$/, ''));
  const id = known(
    (data) =>
      data.kind === 'records' &&
      seenBy.length > 0 &&
      data.seenBy.join() === seenBy.join() &&
      nouns.every((noun) => has(data, noun)),
  );
  const what = isOurs ? printed : nouns.map((noun) => glossOf(noun, language));
  const who =
    seenBy.length > 0 ? seenBy.map(nameOf).join(` ${words?.and} `) : (outlet?.name ?? words?.article ?? null);
  const [recordKind] = nouns.length === 1 ? [RECORD_KIND[nouns[0]!]] : [];
  return {
    source: id ?? slugFrom(`${nouns.join(' ')} ${seenBy[0] ?? slug}`, 56),
    title: title(
      seenBy.length > 0 ? (how ?? 'seen') : 'cited',
      what.includes(null) ? null : what.join(` ${words?.and} `),
      who,
    ),
    kind: 'records',
    by: [],
    seenBy,
    ...(recordKind ? { recordKind } : {}),
  };
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
  fresh.map(({ id, name, inSentence, kind, code, noun, short, accused }) => ({
    party: id,
    name,
    ...(kind ? { kind } : {}),
    ...(inSentence ? { inSentence } : {}),
    ...(code ? { code } : {}),
    ...(noun && !accused ? { describes: noun } : {}),
    ...(short.length > 0 ? { short: [...new Set(short)] } : {}),
    ...(accused ? { knownFrom: 'arrest' as const } : {}),
  }));

/** The file name of a party, which for a person is a number. */
export const partySlug =
  (slug: string, entities: readonly Entry<unknown>[]) =>
  (name: string, kind: string | null, persons: number): string => {
    const id = kind === 'person' ? `person-${persons + 1}-${slugFrom(slug, 40)}` : slugFrom(name);
    return entities.some((entity) => entity.id === id) ? `${id}-2` : id;
  };
