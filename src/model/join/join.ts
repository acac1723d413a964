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
import { byId, Complaints, Lookup, numberOf, sortBy, type Broken, type Spot } from './resolve.ts';
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
    findAll(numbers, byNumber, { collection: 'chapters', id }, path, desk),
  );
  const report: Report = {
    site: { ...content.site, languages: content.languages ?? [content.site.language] },
    cover: joinCover(content.site, (numbers, path) =>
      findAll(numbers, byNumber, { collection: 'site', id: 'site' }, path, desk),
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
  const lookup = new Lookup('entities', map, complaints, broken);
  for (const { id, data } of content.entities) {
    if (data.country !== undefined)
      map.get(id)!.country = lookup.find(data.country, { collection: 'entities', id }, ['country']) ?? null;
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
  const lookup = new Lookup('sources', map, complaints, broken);
  for (const { id, data } of content.sources) {
    const spot: Spot = { collection: 'sources', id };
    const source = map.get(id)!;
    source.by = entities.findAll(data.by, spot, ['by']);
    source.seenBy = entities.findAll(data.seenBy, spot, ['seenBy']);
    source.restsOn = lookup.findAll(data.restsOn, spot, ['restsOn']);
    source.retells = lookup.findAll(data.retells, spot, ['retells']);
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
    const spot: Spot = { collection: 'articles', id };
    return {
      ...data,
      slug: id,
      url: `/articles/${id}/`,
      published: edtfOf(data.published),
      outlet: data.outlet === undefined ? null : (entities.find(data.outlet, spot, ['outlet']) ?? null),
      restsOn: sources.findAll(data.restsOn, spot, ['restsOn']),
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
  return { lookup: new Lookup('articles', map, complaints, broken), list };
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
  const spot: Spot = { collection: 'findings', id };
  const older = byNumber.get(data.supersedes);
  if (!older) {
    const instead = 'write the number of the finding that this one sets aside, or leave the key out';
    complaints.error(spot, ['supersedes'], ...missingFinding(data.supersedes, ledger, instead));
    return;
  }
  finding.supersedes = older;
  older.supersededBy = sortBy([...older.supersededBy, finding], ({ number }) => number);
  // What was said of a state no longer ends the story.
  older.asOfLast = false;
}

function joinFinding(entry: Entry<FindingFile>, desk: Desk): Finding {
  const { id, data } = entry;
  const spot: Spot = { collection: 'findings', id };
  const number = numberOf(id);
  const evidence = joinEvidence(entry, desk);
  const relations = data.relations
    .map((relation, index) => joinRelation(relation, data, number, index, spot, desk))
    .filter((relation) => relation !== null);
  const roots = rootsOf(evidence.flatMap(({ credited }) => credited));
  const named = desk.entities.findAll(data.entities, spot, ['entities']);
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
    chapter: findChapter(data.chapter, spot, desk),
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

function findChapter(id: string, spot: Spot, { chapters, broken, complaints }: Desk): Chapter {
  const chapter = chapters.find((candidate) => candidate.id === id);
  const unread = [...broken].some(
    (file) => file.startsWith('chapters/') && chapterName(file.slice(9)) === id,
  );
  if (!chapter && !unread) {
    const ids = chapters.map((candidate) => candidate.id);
    const all = ids.length === 0 ? 'add a file for it to chapters/' : `write one of ${ids.join(', ')}`;
    complaints.error(spot, ['chapter'], `"${id}" is not a chapter — ${didYouMean(id, ids, all)}`);
  }
  return chapter ?? chapters[0] ?? emptyChapter(id);
}

function joinGlossary({ glossary }: Content, byNumber: ReadonlyMap<number, Finding>, desk: Desk): Term[] {
  return Object.entries(glossary).map(([id, { term, meaning, findings }]) => ({
    id,
    term,
    meaning,
    findings: findAll(
      findings ?? [],
      byNumber,
      { collection: 'glossary', id: 'glossary' },
      [id, 'findings'],
      desk,
    ),
  }));
}

function findAll(
  numbers: readonly number[],
  byNumber: ReadonlyMap<number, Finding>,
  spot: Spot,
  path: readonly PropertyKey[],
  { complaints, ledger }: Desk,
): Finding[] {
  return numbers.flatMap((number, index) => {
    const finding = byNumber.get(number);
    if (!finding)
      complaints.error(
        spot,
        [...path, index],
        ...missingFinding(number, ledger, 'write the number of an existing finding'),
      );
    return finding ?? [];
  });
}

function joinEvidence({ id, data }: Entry<FindingFile>, desk: Desk): Evidence[] {
  const spot: Spot = { collection: 'findings', id };
  return data.evidence.flatMap((item, index): Evidence[] => {
    const article = desk.articles.find(item.article, spot, ['evidence', index, 'article']);
    const credited = desk.sources.findAll(item.credited, spot, ['evidence', index, 'credited']);
    return article
      ? [
          {
            article,
            passage: passageOf(item),
            phrase: item.phrase,
            language: item.language ?? article.language,
            credited,
          },
        ]
      : [];
  });
}

function joinRelation(
  relation: RelationFile,
  finding: FindingFile,
  number: number,
  index: number,
  spot: Spot,
  desk: Desk,
): Relation | null {
  const path = ['relations', index];
  const from = desk.entities.find(relation.from, spot, [...path, 'from']);
  const to = desk.entities.find(relation.to, spot, [...path, 'to']);
  const via =
    relation.via === undefined ? null : (desk.entities.find(relation.via, spot, [...path, 'via']) ?? null);
  for (const key of ['fromRole', 'toRole'] as const) checkColumn(relation[key], spot, [...path, key], desk);
  if (!from || !to) return null;
  return {
    id: `${number}-${index + 1}`,
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

function checkColumn(
  role: string | undefined,
  spot: Spot,
  path: PropertyKey[],
  { columns, complaints }: Desk,
): void {
  if (role === undefined || columns.some(({ id }) => id === role)) return;
  complaints.error(
    spot,
    path,
    `"${role}" is not a column of site.yaml — write one of ${columns.map(({ id }) => id).join(', ')}`,
  );
}

function joinResponses(
  { id, data }: Entry<FindingFile>,
  findings: ReadonlyMap<number, Finding>,
  desk: Desk,
): Finding['responses'] {
  if (typeof data.responses === 'string') return data.responses;
  const spot: Spot = { collection: 'findings', id };
  return data.responses.flatMap((response, index): Response[] => {
    const by = desk.entities.find(response.by, spot, ['responses', index, 'by']);
    const finding = response.finding === undefined ? null : (findings.get(response.finding) ?? null);
    if (response.finding !== undefined && finding === null)
      desk.complaints.error(
        spot,
        ['responses', index, 'finding'],
        ...missingFinding(
          response.finding,
          desk.ledger,
          'write the number of the finding that carries this answer, or leave the key out',
        ),
      );
    return by
      ? [
          {
            by,
            kind: response.kind,
            verb: response.verb ?? null,
            answers: response.answers,
            summary: response.summary,
            finding,
          },
        ]
      : [];
  });
}

function joinTensions(
  content: Content,
  byNumber: ReadonlyMap<number, Finding>,
  { complaints, ledger }: Desk,
): Tension[] {
  const tensions = content.tensions.flatMap(({ id, data, prose }): Tension[] => {
    const pair = data.findings.map((number, index) => {
      const finding = byNumber.get(number);
      if (!finding)
        complaints.error(
          { collection: 'tensions', id },
          ['findings', index],
          ...missingFinding(number, ledger, 'write the number of an existing finding, or delete the tension'),
        );
      return finding;
    });
    if (!pair[0] || !pair[1]) return [];
    return [
      {
        ...data,
        number: numberOf(id),
        id,
        url: `/tensions/${numberOf(id)}/`,
        findings: [pair[0], pair[1]],
        body: prose,
      },
    ];
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
