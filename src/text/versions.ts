import { diffItems, type DiffPart } from '../model/promise/diff.ts';
import type { ToldChange } from '../model/promise/promise.ts';
import {
  SNAPSHOT_FIELDS,
  underPresentNames,
  type SnapshotField,
  formOf,
  inForm,
} from '../model/promise/snapshot.ts';
import { isDenial } from '../model/denial.ts';
import { isOtherLanguage } from '../model/language.ts';
import type { Version } from '../model/promise/versions.ts';
import type { Entity, Report, Source } from '../model/report.ts';
import { ended } from '../model/sentence-end.ts';
import { rootsOf } from '../model/join/roots.ts';
import { passageOf } from '../schema/evidence.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { FINDING_KINDS, type FindingKind } from '../schema/finding-kind.ts';
import { GRADES, type Grade } from '../schema/grade.ts';
import type { Snapshot } from '../schema/ledger.ts';
import type { Quantity } from '../schema/quantity.ts';
import { RELATION_KINDS, type RelationKind } from '../schema/relation-kind.ts';
import { RECORD_KINDS, type RecordKind } from '../schema/source.ts';
import { RESPONSE_KINDS, type ResponseKind } from '../schema/response.ts';
import { answeredWords, answerInShort, noAnswers, saysSomething } from './answers.ts';
import { deniersIn, inSentence } from './correction.ts';
import { dateWords, timeWords } from './dates.ts';
import { isolated } from './direction.ts';
import { gradeWords, type GradedRoot } from './grade.ts';
import { numberAsPrinted, quantityWords } from './quantities.ts';
import { passageWords, quoted } from './passage.ts';
import { isPlainRecord, kindSentence } from './relation.ts';
import { languageName } from './language-of.ts';
import { t } from './t.ts';
import { listInWords, sentenceCase } from './words.ts';

/** What files are called by people; an id that no file has any more is read out. */
export interface Names {
  entity(id: string): string;
  article(slug: string): string;
  source(id: string): string;
  /** What a source goes back to, by its id. */
  roots(id: string): readonly [id: string, root: GradedRoot][];
  /** What an entity is now; `null` for one that is no more. */
  kind(id: string): Entity['kind'] | null;
  /** True where an article is in another language than the site. */
  isForeign(slug: string): boolean;
  /** True where only the address of an article names its outlet. */
  isOnSite(slug: string): boolean;
}

/** One field (or one entry of a list) that changed, with the words that did. */
export interface FieldChange {
  field: SnapshotField;
  label: string;
  parts: DiffPart[];
}

/** The fields of a snapshot in words, one entry for each item of a list. */
export function snapshotInWords(
  snapshot: Snapshot,
  names: Names,
): { field: SnapshotField; label: string; items: string[] }[] {
  const items: Record<SnapshotField, string[]> = {
    statement: [snapshot.statement],
    title: snapshot.title === undefined ? [] : [snapshot.title],
    kind: [wordIn(t.kinds.findings, snapshot.kind)],
    grade: [sentenceCase(snapshotGrade(snapshot, names))],
    when: whenWords(snapshot, names),
    quantities: snapshot.quantities.map((item) =>
      t.model.snapshot.quantity({ number: sentenceCase(numberAsPrinted(item as Quantity)), what: item.what }),
    ),
    relations: snapshot.relations.map((item) => relationWords(item, snapshot, names)),
    evidence: snapshot.evidence.map((item) => evidenceWords(item, names)),
    responses: responseWords(snapshot.responses, names),
    doesNotShow: snapshot.doesNotShow,
    parties: partyWords(snapshot, names),
    articles: (snapshot.articles ?? []).map((item) => articleWords(item, names)),
    chain: (snapshot.chain ?? []).map((item) => sourceWords(item, names)),
    pairs: (snapshot.pairs ?? []).map((item) => pairWords(item)),
    supersession: supersessionWords(snapshot),
  };
  return SNAPSHOT_FIELDS.map((field) => ({
    field,
    label:
      field === 'evidence' && leftOpen(snapshot)
        ? t.finding.evidence.headingOpen
        : t.model.snapshot.fields[field],
    items: items[field],
  }));
}

/** What belonged to the statement of an earlier version, in the order of the page: grade, denial and limits of its day. */
export function snapshotGuards(snapshot: Snapshot, names: Names): string[] {
  const { guards } = t.exports;
  const denying = deniersIn(snapshot, names.entity);
  return [
    guards.gradeThen({ grade: snapshotGrade(snapshot, names) }),
    ...(denying.length > 0 ? [guards.denied({ deniers: listInWords(denying) })] : []),
    ...answersThen(snapshot, names),
    ...snapshot.doesNotShow.map((text) => guards.notShown({ text })),
  ];
}

/** What else was answered, as `answersBeside` tells it of the present one; a kind that is in no table any more by its own word. */
function answersThen(snapshot: Snapshot, names: Names): string[] {
  const { responses } = snapshot;
  if (!Array.isArray(responses)) return noAnswers(responses);
  return responses.flatMap((response) => {
    const name = inSentence(snapshot, response.by, names.entity);
    if (!(response.kind in RESPONSE_KINDS)) return ended(`${sentenceCase(name)} ${response.kind}`);
    const known = { ...response, kind: response.kind as ResponseKind };
    return isDenial(known) ? [] : answerInShort(name, known);
  });
}

/** What everything in a snapshot was called when it was published; null for the first form, which has ids alone. */
export function namesThen(
  { parties, articles, chain }: Snapshot,
  { kind, isForeign, isOnSite }: Pick<Names, 'kind' | 'isForeign' | 'isOnSite'>,
): Names | null {
  if (!parties || !articles || !chain) return null;
  const maps = [
    new Map(parties.map(({ id, name }) => [id, name])),
    new Map(articles.map(({ slug, title }) => [slug, title])),
    new Map(chain.map(({ id, title }) => [id, title])),
  ] as const;
  return {
    entity: (id) => maps[0].get(id) ?? readOut(id),
    article: (slug) => maps[1].get(slug) ?? readOut(slug),
    source: (id) => maps[2].get(id) ?? readOut(id),
    roots: (id) =>
      rootsThen(chain, id, (source) => ({
        kind: source.kind as Source['kind'],
        ...(isRecordKind(source.recordKind) && { recordKind: source.recordKind }),
        by: source.by.map((by) => {
          const party = parties.find((item) => item.id === by);
          return { inSentence: party?.inSentence ?? party?.name ?? readOut(by) };
        }),
        // Of whom nothing is known, it is not known that they are reporters.
        seenBy: source.seenBy.flatMap((seer) => ({ kind: kind(seer) ?? 'public body' })),
      })),
    kind,
    isForeign,
    isOnSite,
  };
}

type SourceThen = NonNullable<Snapshot['chain']>[number];

/** The ends of a recorded chain. */
function rootsThen(
  chain: readonly SourceThen[],
  id: string,
  rootOf: (source: SourceThen) => GradedRoot,
): [string, GradedRoot][] {
  const source = chain.find((item) => item.id === id);
  if (!source) return [];
  return source.restsOn.length > 0
    ? source.restsOn.flatMap((next) => rootsThen(chain, next, rootOf))
    : [[id, rootOf(source)]];
}

const readOut = (id: string) => id.replaceAll('-', ' ');

/** Names as they are now, for files that may have moved since. */
export function namesFrom({ site, entities, articles, sources, ledger }: Report): Names {
  const moved = ledger.renamed;
  const maps = [
    new Map(entities.map(({ id, name }) => [id, name])),
    new Map(articles.map(({ slug, title }) => [slug, title])),
    new Map(sources.map(({ id, title }) => [id, title])),
  ] as const;
  const foreignOnes = new Set(
    articles.filter(({ language }) => isOtherLanguage(language, site.language)).map(({ slug }) => slug),
  );
  const onSites = new Set(
    articles.filter(({ outletBasis }) => outletBasis === 'address').map(({ slug }) => slug),
  );
  const look = (map: ReadonlyMap<string, string>, id: string) => map.get(id) ?? readOut(id);
  return {
    entity: (id) => look(maps[0], moved.entities.get(id) ?? id),
    article: (slug) => look(maps[1], moved.articles.get(slug) ?? slug),
    source: (id) => look(maps[2], id),
    roots: (id) => rootsOf(sources.filter((source) => source.id === id)).map((root) => [root.id, root]),
    kind: (id) => entities.find((entity) => entity.id === (moved.entities.get(id) ?? id))?.kind ?? null,
    isForeign: (slug) => foreignOnes.has(moved.articles.get(slug) ?? slug),
    isOnSite: (slug) => onSites.has(moved.articles.get(slug) ?? slug),
  };
}

/** What changed between two versions of a finding, field by field and word by word, in the form of the older one. */
export function diffSnapshots(before: Snapshot, after: Snapshot, present: Names): FieldChange[] {
  const form = Math.min(formOf(before), formOf(after));
  // Where one of them knows its names, they serve both: nobody has changed them between the two.
  const known = namesThen(after, present) ?? namesThen(before, present) ?? present;
  const words = (snapshot: Snapshot) =>
    snapshotInWords(inForm(snapshot, form), form === 1 ? known : (namesThen(snapshot, present) ?? known));
  const [from, to] = [words(before), words(after)];
  return to.flatMap(({ field, label, items }, index) =>
    diffItems(from[index]!.items, items).map((parts) => ({ field, label, parts })),
  );
}

/** What differs between two versions, each in the names of its day; nothing when a text was removed. */
export function changesBetween(before: Version, after: Version, report: Report): FieldChange[] {
  if (!before.snapshot || !after.snapshot) return [];
  const names = report.ledger.renamed;
  return diffSnapshots(
    underPresentNames(before.snapshot, names),
    underPresentNames(after.snapshot, names),
    namesFrom(report),
  );
}

/** The same, each change in a few words. */
export function changesTold(before: Version, after: Version, report: Report): ToldChange[] {
  return changesBetween(before, after, report).map((change) => ({
    field: change.field,
    words: changeInWords(change),
  }));
}

/** One change in a few words: `statement: “at least” became “about”`. */
export function changeInWords({ label, parts }: FieldChange): string {
  const told = (kind: string) =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ text }) => text.trim())
      .join(' … ');
  const [removed, added] = [shorten(told('removed')), shorten(told('added'))];
  return t.model.change.told({ label, change: changed(removed, added) });
}

function changed(removed: string, added: string): string {
  if (removed && added) return t.model.change.replaced({ removed, added });
  return added ? t.model.change.added({ added }) : t.model.change.removed({ removed });
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** The word for a kind; of one that no table has any more, its own. */
const wordIn = (table: Readonly<Record<string, string>>, kind: string): string => table[kind] ?? kind;

function whenWords({ when, whenText, whenBasis, asOf, evidence }: Snapshot, names: Names): string[] {
  const [first] = evidence;
  const translated = first !== undefined && names.isForeign(first.article);
  const words = t.model.snapshot.when({
    when: when === null ? t.model.snapshot.noDate : sentenceCase(edtfWords(when)),
    said: timeWords({ whenText: whenText ?? null, whenTranslated: translated }) || null,
    derived: whenBasis === 'derived',
  });
  return [words, ...(asOf ? [t.model.snapshot.asOf({ date: edtfWords(asOf) })] : [])];
}

function edtfWords(text: string): string {
  const parsed = parseEdtf(text);
  return 'error' in parsed ? text : dateWords(parsed);
}

/** True of a version that is a question which the articles leave open. */
export function leftOpen({ kind }: Pick<Snapshot, 'kind'>): boolean {
  return kind in FINDING_KINDS && FINDING_KINDS[kind as FindingKind].open;
}

/** The grade of a version in words that are true of it, as `gradeWords` finds them for the present one. */
export function snapshotGrade({ kind, grade, relations, evidence }: Snapshot, names: Names): string {
  if (!(grade in GRADES)) return grade;
  return gradeWords({
    grade: grade as Grade,
    kind: kind in FINDING_KINDS ? (kind as FindingKind) : 'fact',
    roots: [...new Map(evidence.flatMap(({ credited }) => credited.flatMap(names.roots))).values()],
    relations: relations.flatMap((item) =>
      isKnown(item.kind) ? [{ kind: item.kind, to: { kind: names.kind(item.to) ?? 'company' } }] : [],
    ),
  });
}

const isKnown = (kind: string): kind is RelationKind => kind in RELATION_KINDS;
const isRecordKind = (kind: string | undefined): kind is RecordKind =>
  RECORD_KINDS.some((known) => known === kind);

/**
 * A relation of a version: in the sentence that it was recorded with. Words made from its kind would be nobody's hedge,
 * so they stand only for what records hold and for a step that is not shown.
 */
function relationWords(
  {
    kind,
    from,
    to,
    via,
    goods,
    share,
    since,
    until,
    label,
    quantity,
    sentence,
  }: Snapshot['relations'][number],
  snapshot: Snapshot,
  names: Names,
): string {
  const named = (id: string) =>
    isolated(snapshot.parties?.find((party) => party.id === id)?.inSentence ?? names.entity(id));
  const called = {
    from: named(from),
    to: named(to),
    goods: goods ?? null,
    via: via ? named(via) : null,
    share: share ?? null,
    since: since === undefined ? null : edtfWords(since),
    until: until === undefined ? null : edtfWords(until),
  };
  const number = quantity === undefined ? undefined : snapshot.quantities[quantity - 1];
  const counted = number === undefined ? null : quantityWords(number as Quantity, goods ?? '');
  const told = toldRelation(kind, sentence, called, snapshot, names);
  // What is not put into words has no words on its line either.
  if (told === null) return sentenceCase(t.model.snapshot.unwordedRelation(called));
  return sentenceCase(t.model.snapshot.labelled({ sentence: told, counted, label: label ?? null }));
}

/**
 * A relation as it was recorded: beside the editors' own sentence its kind stands bare; without one only a plain
 * record and a step that is not shown are put into words, and anything else is `null`.
 */
function toldRelation(
  kind: string,
  sentence: string | undefined,
  called: Required<Parameters<typeof kindSentence>[1]>,
  snapshot: Snapshot,
  names: Names,
): string | null {
  if (sentence !== undefined)
    return t.model.snapshot.relation({
      ...called,
      sentence,
      kind: isKnown(kind) ? t.kinds.relations[kind].label : kind,
      what: isKnown(kind) ? t.kinds.relations[kind].captions.what.toLowerCase() : t.model.snapshot.what,
    });
  if (!isKnown(kind)) return null;
  if (RELATION_KINDS[kind].drawn === 'gap') return kindSentence(kind, called);
  if (!isPlainRecord(snapshot)) return null;
  return t.model.snapshot.inRecords({
    sentence: kindSentence(kind, called),
    records: snapshotGrade(snapshot, names),
  });
}

/** Everybody in a snapshot by name, with what they are called inside a sentence where that differs. */
function partyWords({ parties = [], entities = [] }: Snapshot, names: Names): string[] {
  const listed = new Set(entities);
  return parties.map(({ id, inSentence }) => {
    const name = names.entity(id);
    const other = inSentence === undefined || inSentence === name ? null : inSentence;
    return t.model.snapshot.party({ name, inSentence: other, about: listed.has(id) });
  });
}

/** The outlet of an article; that only its address names one is known of the article as it is now. */
export const outletIn = (slug: string, outlet: string, { isOnSite }: Pick<Names, 'isOnSite'>): string =>
  isOnSite(slug) ? t.model.credit.onSite({ outlet }) : outlet;

function articleWords(
  { slug, title, headline, outlet, author, published, language }: NonNullable<Snapshot['articles']>[number],
  names: Names,
): string {
  return t.model.snapshot.article({
    title,
    headline: headline ?? null,
    outlet: outlet === undefined ? null : outletIn(slug, names.entity(outlet), names),
    author: author ?? null,
    date: edtfWords(published),
    language: languageName(language),
  });
}

function sourceWords(
  { title, kind, by, seenBy, restsOn, recordKind }: NonNullable<Snapshot['chain']>[number],
  names: Names,
): string {
  const list = (items: readonly string[]) => (items.length === 0 ? null : listInWords(items));
  return t.model.snapshot.source({
    title,
    kind: wordIn(t.kinds.sources, kind),
    // An article's own words are those of no party.
    by: kind === 'own words' ? null : list(by.map(names.entity)),
    seenBy: list(seenBy.map(names.entity)),
    restsOn: list(restsOn.map(names.source)),
    recordKind: recordKind ?? null,
  });
}

function pairWords({ with: other, kind, title }: NonNullable<Snapshot['pairs']>[number]): string {
  return t.model.snapshot.pair({ other, kind: wordIn(t.tension.kinds, kind), title });
}

/** What a snapshot sets aside, and what had set it aside. */
function supersessionWords({ supersedes, supersededBy = [], relations }: Snapshot): string[] {
  const words = t.model.snapshot.supersession;
  const court = relations.some(({ kind }) => kind === 'overturned');
  return [
    ...supersededBy.map(({ finding, overturned }) =>
      (overturned ? words.overturnedBy : words.supersededBy)({ finding }),
    ),
    ...(supersedes === undefined
      ? []
      : [(court ? words.overturns : words.supersedes)({ finding: supersedes })]),
  ];
}

function evidenceWords(
  { article, phrase, language, credited, ...passage }: Snapshot['evidence'][number],
  names: Names,
): string {
  return t.model.snapshot.evidence({
    article: names.article(article),
    place: passageWords(passageOf(passage)),
    phrase: quoted(phrase),
    language: language === undefined ? null : languageName(language),
    credited: credited.map(names.source).join(', '),
  });
}

function responseWords(responses: Snapshot['responses'], names: Names): string[] {
  if (typeof responses === 'string') return [sentenceCase(wordIn(t.kinds.noResponses, responses))];
  return responses.map(({ by, kind, verb, answers, summary, finding }) => {
    const does = wordIn(t.kinds.responses, kind);
    const said = verb === undefined ? does : t.finding.answers.inTheWord({ does, verb });
    const words = { by: names.entity(by), verb: said, summary };
    const plain =
      kind in RESPONSE_KINDS && !saysSomething(kind as ResponseKind) && answers !== 'this finding';
    return plain
      ? t.model.snapshot.noAnswer({ ...words, answers })
      : t.model.snapshot.response({ ...words, answers: answeredWords(answers), finding: finding ?? null });
  });
}
