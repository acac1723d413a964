import { passageOf } from '../../schema/evidence.ts';
import { edtfOf, earliest, latest } from '../../schema/edtf.ts';
import type { Relation as RelationFile } from '../../schema/relation.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { Complaint, Content, EditionOf, Entry } from '../content.ts';
import { EMPTY_LEDGER, ledgerOfEdition, type Ledger } from '../promise/ledger.ts';
import { columnOfKind, columnsOf, ownerColumnsOf } from './columns.ts';
import { chapterName, emptyChapter, fillChapters, joinChapters } from './chapter.ts';
import { offeredCopy } from '../copies.ts';
import { didYouMean } from './closest.ts';
import { joinCover } from './cover.ts';
import { missingFinding } from './missing-finding.ts';
import { entityList, longLists } from '../list-pages.ts';
import type {
  Article,
  Column,
  Entity,
  Evidence,
  Finding,
  Relation,
  Report,
  Response,
  Source,
  Tension,
  Chapter,
  Term,
} from '../report.ts';
import {
  byId,
  Complaints,
  lookupIn,
  numberOf,
  sortBy,
  within,
  type At,
  type Broken,
  type Lookup,
} from './resolve.ts';
import { quantityOn } from './quantity.ts';
import { restingOn, rootsOf } from './roots.ts';
import { checkRules } from './rules.ts';
import { surroundingsOf, type Surroundings } from '../promise/surroundings.ts';
import { tombstonesOf, versionsOf, type Beside } from '../promise/versions.ts';
import { isDenial } from '../denial.ts';
import { isOtherLanguage } from '../language.ts';
import { firstArticle } from '../time/meant.ts';

/**
 * Joins the content into one report: every reference becomes the object it names, roots, edges and back
 * links are derived, lists are sorted. What does not fit is complained about, never dropped silently:
 * use the report only when no complaint is an error. `broken` names files that exist but cannot be read;
 * `published` is what was published so far; of an edition its own versions.
 */
export function joinReport(
  content: Content,
  broken: Broken = new Set(),
  published: Ledger = EMPTY_LEDGER,
): { report: Report; complaints: Complaint[] } {
  const complaints = new Complaints();
  const { edition } = content;
  const ledger = edition ? ledgerOfEdition(published, edition.ledger) : published;
  const columns = columnsOf(content);
  const chapters = joinChapters(content);
  const entities = joinEntities(content, complaints, broken);
  const sources = joinSources(content, entities.lookup, complaints, broken);
  const articles = joinArticles(content, entities.lookup, sources.lookup, complaints, broken);
  const desk: Desk = {
    complaints,
    broken,
    ledger,
    launched: content.site.launched !== undefined,
    language: content.site.language,
    lastDay:
      articles.list
        .map(({ published }) => latest(published) ?? '')
        .sort()
        .at(-1) ?? '',
    around: surroundingsOf(content),
    beside: (number, id) => (edition ? besideOf(edition, number, id) : {}),
    entities: entities.lookup,
    sources: sources.lookup,
    articles: articles.lookup,
    chapters,
    columns,
    ofKind: (kind) => columnOfKind(content, kind),
  };
  const findings = joinFindings(content, desk);
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]));
  const ownerColumns = ownerColumnsOf(findings);
  const tensions = joinTensions(content, byNumber, desk);
  fillChapters(content, chapters, byNumber, (numbers, id, path) =>
    findAll(numbers, byNumber, within(complaints.in('chapters', id), ...path), ledger),
  );
  const report: Report = {
    site: { ...content.site, languages: content.languages ?? [content.site.language] },
    cover: joinCover(content.site, (numbers, path) =>
      findAll(numbers, byNumber, within(complaints.in('site', 'site'), ...path), ledger),
    ),
    chapters,
    glossary: joinGlossary(content, byNumber, desk),
    columns,
    ownerColumns,
    findings,
    byNumber,
    articles: articles.list,
    entities: entities.list,
    sources: sources.list,
    tensions,
    lists: longLists(findings, chapters, ownerColumns),
    ledger,
    tombstones: tombstonesOf(ledger),
    edition: edition ?? null,
  };
  linkBack(report);
  for (const article of report.articles) article.copy = offeredCopy(article, report);
  checkRules(content, report, complaints, broken);
  return { report, complaints: complaints.list };
}

interface Desk {
  complaints: Complaints;
  broken: Broken;
  ledger: Ledger;
  launched: boolean;
  /** Language of the site. */
  language: string;
  /** Last day on which an article of the collection may have appeared. */
  lastDay: string;
  around: Surroundings;
  /** What the present words of a finding stand for, in an edition. */
  beside: (number: number, id: string) => Beside;
  entities: Lookup<Entity>;
  sources: Lookup<Source>;
  articles: Lookup<Article>;
  chapters: Chapter[];
  columns: Column[];
  /** The column of a party without a role, by its kind; `null` where columns are written. */
  ofKind: (kind: Entity['kind']) => string | null;
}

function besideOf({ entries, versions, ledger }: EditionOf, number: number, id: string): Beside {
  const original = versions.get(number) ?? ledger.byFinding.get(number)?.length ?? 1;
  const current = entries.get(`findings/${id}`)?.state === 'current';
  return { original, ...(!current && { untranslated: true as const }) };
}

function joinEntities(content: Content, complaints: Complaints, broken: Broken) {
  const map = byId(content.entities, ({ id, data }): Entity => ({
    ...data,
    id,
    inSentence: data.inSentence ?? data.name,
    url: `/entities/${id}/`,
    country: null,
    findings: [],
    list: entityList(`/entities/${id}/`, [], []),
    supports: [],
  }));
  const lookup = lookupIn('entities', map, broken);
  for (const { id, data } of content.entities) {
    if (data.country !== undefined)
      map.get(id)!.country = lookup.find(data.country, complaints.in('entities', id)('country')) ?? null;
  }
  return {
    lookup,
    list: sortBy(
      map.values(),
      (entity) => entity.name,
      (entity) => entity.id,
    ),
  };
}

function joinSources(content: Content, entities: Lookup<Entity>, complaints: Complaints, broken: Broken) {
  const map = byId(content.sources, ({ id, data }): Source => ({
    ...data,
    id,
    by: [],
    seenBy: [],
    restsOn: [],
    retells: [],
  }));
  const lookup = lookupIn('sources', map, broken);
  for (const { id, data } of content.sources) {
    const at = complaints.in('sources', id);
    const source = map.get(id)!;
    source.by = entities.findAll(data.by, at, 'by');
    source.seenBy = entities.findAll(data.seenBy, at, 'seenBy');
    source.restsOn = lookup.findAll(data.restsOn, at, 'restsOn');
    source.retells = lookup.findAll(data.retells, at, 'retells');
  }
  return { lookup, list: sortBy(map.values(), (source) => source.id) };
}

function joinArticles(
  content: Content,
  entities: Lookup<Entity>,
  sources: Lookup<Source>,
  complaints: Complaints,
  broken: Broken,
) {
  const map = byId(content.articles, ({ id, data, prose }): Article => {
    const at = complaints.in('articles', id);
    return {
      ...data,
      slug: id,
      url: `/articles/${id}/`,
      published: edtfOf(data.published),
      outlet: data.outlet === undefined ? null : (entities.find(data.outlet, at('outlet')) ?? null),
      restsOn: sources.findAll(data.restsOn, at, 'restsOn'),
      body: prose,
      findings: [],
      copy: null,
    };
  });
  const list = sortBy(
    map.values(),
    (article) => earliest(article.published) ?? '',
    (article) => latest(article.published) ?? '',
    (article) => article.slug,
  );
  return { lookup: lookupIn('articles', map, broken), list };
}

function joinFindings(content: Content, desk: Desk): Finding[] {
  const joined = content.findings.map((entry) => ({ entry, finding: joinFinding(entry, desk) }));
  const byNumber = new Map(joined.map(({ finding }) => [finding.number, finding]));
  for (const { entry, finding } of joined) {
    finding.responses = joinResponses(entry, byNumber, desk);
    finding.denied = Array.isArray(finding.responses) && finding.responses.some(isDenial);
    supersede(finding, entry, byNumber, desk);
  }
  return sortBy(byNumber.values(), (finding) => finding.number);
}

/** Ties a finding to the one that it sets aside. */
function supersede(
  finding: Finding,
  { id, data }: Entry<FindingFile>,
  byNumber: ReadonlyMap<number, Finding>,
  { complaints, ledger }: Desk,
): void {
  if (data.supersedes === undefined) return;
  const older = byNumber.get(data.supersedes);
  if (!older) {
    const instead = 'write the number of the finding that this one sets aside, or leave the key out';
    complaints
      .in(
        'findings',
        id,
      )('supersedes')
      .error(...missingFinding(data.supersedes, ledger, instead));
    return;
  }
  finding.supersedes = older;
  older.supersededBy = sortBy([...older.supersededBy, finding], ({ number }) => number);
  // What was said of a state no longer ends the story.
  older.asOfLast = false;
}

function joinFinding(entry: Entry<FindingFile>, desk: Desk): Finding {
  const { id, data } = entry;
  const at = desk.complaints.in('findings', id);
  const number = numberOf(id);
  const evidence = joinEvidence(data, at, desk);
  const relations = data.relations
    .map((relation, index) =>
      joinRelation(relation, data, `${number}-${index + 1}`, within(at, 'relations', index), desk),
    )
    .filter((relation) => relation !== null);
  const roots = rootsOf(evidence.flatMap(({ credited }) => credited));
  const named = desk.entities.findAll(data.entities, at, 'entities');
  const versions = versionsOf(number, data, desk.ledger, desk.launched, desk.around, desk.beside(number, id));
  return {
    number,
    id,
    url: `/findings/${number}/`,
    version: versions.at(-1)!.n,
    versions,
    statement: data.statement,
    title: data.title,
    kind: data.kind,
    chapter: findChapter(data.chapter, at('chapter'), desk),
    grade: data.grade,
    denied: false,
    when: data.when === null ? null : edtfOf(data.when),
    whenText: data.whenText ?? null,
    whenBasis: data.whenBasis ?? null,
    whenTranslated: evidence.slice(0, 1).some(({ language }) => isOtherLanguage(language, desk.language)),
    supersedes: null,
    supersededBy: [],
    before: data.before,
    after: data.after,
    asOf: data.asOf === undefined ? null : edtfOf(data.asOf),
    asOfLast:
      data.asOf !== undefined &&
      (latest(edtfOf(data.asOf)) ?? '9999') >= desk.lastDay &&
      evidence.some(({ article }) => latest(article.published) === desk.lastDay),
    quantities: data.quantities,
    relations,
    entities: [
      ...new Set([
        ...relations.flatMap(({ from, to, via }) => (via ? [from, to, via] : [from, to])),
        ...named,
      ]),
    ],
    evidence,
    roots,
    responses: 'none recorded',
    doesNotShow: data.doesNotShow,
    tensions: [],
    firstReported: firstArticle(evidence.map(({ article }) => article)),
    body: entry.prose,
  };
}

function findChapter(id: string, { error }: ReturnType<At>, { chapters, broken }: Desk): Chapter {
  const chapter = chapters.find((candidate) => candidate.id === id);
  const unread = [...broken].some(
    (file) => file.startsWith('chapters/') && chapterName(file.slice(9)) === id,
  );
  if (!chapter && !unread) {
    const ids = chapters.map((candidate) => candidate.id);
    const all = ids.length === 0 ? 'add a file for it to chapters/' : `write one of ${ids.join(', ')}`;
    error(`"${id}" is not a chapter — ${didYouMean(id, ids, all)}`);
  }
  return chapter ?? chapters[0] ?? emptyChapter(id);
}

function joinGlossary(
  { glossary }: Content,
  byNumber: ReadonlyMap<number, Finding>,
  { complaints, ledger }: Desk,
): Term[] {
  const at = complaints.in('glossary', 'glossary');
  return Object.entries(glossary).map(([id, { term, meaning, findings = [] }]) => ({
    id,
    term,
    meaning,
    findings: findAll(findings, byNumber, within(at, id, 'findings'), ledger),
  }));
}

function findAll(
  numbers: readonly number[],
  byNumber: ReadonlyMap<number, Finding>,
  at: At,
  ledger: Ledger,
): Finding[] {
  return numbers.flatMap((number, index) => {
    const finding = byNumber.get(number);
    if (!finding)
      at(index).error(...missingFinding(number, ledger, 'write the number of an existing finding'));
    return finding ?? [];
  });
}

function joinEvidence(data: FindingFile, at: At, desk: Desk): Evidence[] {
  return data.evidence.flatMap((item, index): Evidence[] => {
    const { phrase, language } = item;
    const article = desk.articles.find(item.article, at('evidence', index, 'article'));
    const credited = desk.sources.findAll(item.credited, within(at, 'evidence', index), 'credited');
    if (!article) return [];
    return [{ article, passage: passageOf(item), phrase, language: language ?? article.language, credited }];
  });
}

function joinRelation(
  relation: RelationFile,
  finding: FindingFile,
  id: string,
  at: At,
  desk: Desk,
): Relation | null {
  const from = desk.entities.find(relation.from, at('from'));
  const to = desk.entities.find(relation.to, at('to'));
  const via = relation.via === undefined ? null : (desk.entities.find(relation.via, at('via')) ?? null);
  for (const key of ['fromRole', 'toRole'] as const) {
    const role = relation[key];
    if (role !== undefined && !desk.columns.some((column) => column.id === role))
      at(key).error(
        `"${role}" is not a column of site.yaml — write one of ${desk.columns.map((column) => column.id).join(', ')}`,
      );
  }
  if (!from || !to) return null;
  return {
    id,
    kind: relation.kind,
    from,
    to,
    via,
    goods: relation.what ?? relation.goods ?? null,
    share: relation.share ?? null,
    since: relation.since === undefined ? null : edtfOf(relation.since),
    until: relation.until === undefined ? null : edtfOf(relation.until),
    quantity: quantityOn(relation, finding),
    label: relation.label ?? null,
    fromRole: relation.fromRole ?? from.role ?? desk.ofKind(from.kind),
    toRole: relation.toRole ?? to.role ?? desk.ofKind(to.kind),
    sentence: relation.sentence ?? null,
  };
}

function joinResponses(
  { id, data }: Entry<FindingFile>,
  findings: ReadonlyMap<number, Finding>,
  { complaints, entities, ledger }: Desk,
): Finding['responses'] {
  if (typeof data.responses === 'string') return data.responses;
  const instead = 'write the number of the finding that carries this answer, or leave the key out';
  return data.responses.flatMap(({ finding: number, ...response }, index): Response[] => {
    const at = within(complaints.in('findings', id), 'responses', index);
    const by = entities.find(response.by, at('by'));
    const finding = number === undefined ? null : (findings.get(number) ?? null);
    if (number !== undefined && finding === null)
      at('finding').error(...missingFinding(number, ledger, instead));
    const { kind, verb = null, answers, summary } = response;
    return by ? [{ by, kind, verb, answers, summary, finding }] : [];
  });
}

function joinTensions(
  content: Content,
  byNumber: ReadonlyMap<number, Finding>,
  { complaints, ledger }: Desk,
): Tension[] {
  const instead = 'write the number of an existing finding, or delete the tension';
  const tensions = content.tensions.flatMap(({ id, data, prose }): Tension[] => {
    const at = complaints.in('tensions', id);
    const [one, other] = data.findings.map((number, index) => {
      const finding = byNumber.get(number);
      if (!finding) at('findings', index).error(...missingFinding(number, ledger, instead));
      return finding;
    });
    if (!one || !other) return [];
    const number = numberOf(id);
    return [{ ...data, number, id, url: `/tensions/${number}/`, findings: [one, other], body: prose }];
  });
  return sortBy(tensions, (tension) => tension.number);
}

/** Lets chapters, articles, entities and findings know what names them. */
function linkBack({ findings, tensions, entities, chapters }: Report): void {
  for (const finding of findings) {
    finding.chapter.findings.push(finding);
    for (const article of new Set(finding.evidence.map((item) => item.article)))
      article.findings.push(finding);
    const answering = Array.isArray(finding.responses) ? finding.responses.map(({ by }) => by) : [];
    const about = new Set([...finding.entities, ...answering]);
    for (const entity of about) entity.findings.push(finding);
    const sources = restingOn(finding.evidence.flatMap(({ credited }) => credited));
    const makers = new Set([...sources].flatMap(({ by, seenBy }) => [...by, ...seenBy]));
    for (const entity of makers) if (!about.has(entity)) entity.supports.push(finding);
  }
  for (const entity of entities) entity.list = entityList(entity.url, entity.findings, chapters);
  for (const tension of tensions)
    for (const finding of new Set(tension.findings)) finding.tensions.push(tension);
}
