import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import { isJustice, RELATION_KINDS } from '../../schema/relation-kind.ts';
import { isQuoted } from '../../schema/response.ts';
import type { EntityFile } from '../../schema/entity.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { Relation as RelationFile } from '../../schema/relation.ts';
import type { FaultCode } from '../../reading/fault.ts';
import { derivedIn, marksIn, termsIn } from '../../reading/prose.ts';
import type { Content } from '../content.ts';
import type { Article, Entity, Finding, Report, Source } from '../report.ts';
import { chapterName } from './chapter.ts';
import { MOST_COLUMNS } from './columns.ts';
import { didYouMean } from './closest.ts';
import { copiesMayBeOffered } from './copies.ts';
import { misfitOf } from './kind-fits.ts';
import { missingFinding } from './missing-finding.ts';
import { numberOf, within, type At, type Broken, type Complaints } from './resolve.ts';
import { datesCanBeKnown, openQuestionsStand, reversalsAreTold } from './left-open.ts';
import { ordersCanBeDrawn, supersessionHolds } from './order.ts';
import {
  PASSAGE_KINDS,
  passageOf,
  secondsOf,
  type Passage,
  type PassageKind,
} from '../../schema/evidence.ts';
import { abbreviated } from '../persons/family-name.ts';
import { isShielded } from '../persons/public.ts';
import { circularSource, restingOn } from './roots.ts';
import { holdsNumber } from '../promise/versions.ts';
import { isDoubtful } from '../time/meant.ts';

/** The report's objects by the names that files use. */
interface Index {
  findings: ReadonlyMap<string, Finding>;
  articles: ReadonlyMap<string, Article>;
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
}

/** The rules that hold between files: one function a rule, each with what to write instead. */
export function checkRules(content: Content, report: Report, complaints: Complaints, broken: Broken): void {
  const index: Index = {
    findings: new Map(report.findings.map((finding) => [finding.id, finding])),
    articles: new Map(report.articles.map((article) => [article.slug, article])),
    entities: new Map(report.entities.map((entity) => [entity.id, entity])),
    sources: new Map(report.sources.map((source) => [source.id, source])),
  };
  numbersAreUnique(content, report, complaints);
  siteNamesWhatExists(content, report, complaints);
  const shielded = report.entities.filter(isShielded);
  for (const entry of content.findings) {
    const at = complaints.in('findings', entry.id);
    const finding = index.findings.get(entry.id);
    datesSayWhereTheyComeFrom(entry.data, at);
    relationsCanBeDrawn(entry.data, finding, report.columns, index, at);
    if (finding) {
      ordersCanBeDrawn(entry.data, finding, report, at);
      supersessionHolds(finding, at);
      datesCanBeKnown(finding, at);
    }
    answersAreQuoted(entry.data, at);
    quantitiesHaveAUnit(entry.data, at);
    evidenceFits(entry.data, index, at);
    phrasesNameNobody(entry.data, shielded, at);
  }
  entitiesFit(content, report, index, complaints);
  articlesDiffer(content, complaints);
  copiesMayBeOffered(content, report, complaints);
  sourcesAreNotCircular(report, complaints);
  onlyOwnWordsRetell(report, complaints);
  tensionsPairTwo(content, complaints);
  chaptersDiffer(content, complaints);
  marksAreSupported(content, report, complaints);
  // Terms of a glossary that cannot be read are nobody's mistake.
  if (!broken.has('glossary/glossary.yaml')) termsAreExplained(content, complaints);
  nothingIsUnused(report, complaints);
  const waivers = new Map(content.findings.map(({ id, data }) => [id, data.waivers]));
  openQuestionsStand(report, ({ id }) => waivers.get(id) ?? [], complaints);
  const told = new Map(content.chapters.map(({ id, data }) => [id, data.waivers]));
  reversalsAreTold(report, content.site.waivers, told, complaints);
}

function numbersAreUnique(content: Content, { ledger }: Report, complaints: Complaints): void {
  for (const collection of ['chapters', 'findings', 'tensions'] as const) {
    const owners = new Map<number, string>();
    for (const { id } of content[collection]) if (!owners.has(numberOf(id))) owners.set(numberOf(id), id);
    if (collection === 'findings')
      // Whoever came later moves, not the finding that was published under the number.
      for (const { id, data } of content.findings)
        if (holdsNumber(numberOf(id), data, ledger)) owners.set(numberOf(id), id);
    for (const { id } of content[collection]) {
      const owner = owners.get(numberOf(id));
      const { error } = complaints.in(collection, id)();
      if (owner !== id)
        error(
          `the number ${numberOf(id)} is taken by "${owner}" — ${collection === 'findings' ? `run "npm run new -- renumber ${id}"` : 'rename the file'} for one that is free`,
        );
    }
  }
}

function siteNamesWhatExists({ site }: Content, report: Report, complaints: Complaints): void {
  const at = complaints.in('site', 'site');
  const needs = (number: number | undefined, instead: string, ...path: PropertyKey[]) => {
    if (number !== undefined && !report.byNumber.has(number))
      at(...path).error(...missingFinding(number, report.ledger, instead));
  };
  const existing = 'write the number of an existing finding';
  needs(site.lead.finding, existing, 'lead', 'finding');
  site.context.forEach(({ finding }, index) =>
    needs(finding, `${existing}, or leave the key out`, 'context', index, 'finding'),
  );
  const columns = report.columns.map(({ id }) => id);
  if (!site.columns && columns.length > MOST_COLUMNS)
    at().error(
      `the parties have ${columns.length} roles and kinds, more than a picture has room for — write columns, at most ${MOST_COLUMNS}, and give each party the role of one`,
    );
  if (site.border && (!columns.includes(site.border.after) || site.border.after === columns.at(-1)))
    at('border', 'after').error(
      `"${site.border.after}" is not a column with another one after it — write one of ${columns.slice(0, -1).join(', ')}`,
    );
  site.columns?.forEach(({ id }, index) => {
    if (columns.indexOf(id) < index)
      at('columns', index, 'id').error(`"${id}" stands twice — give each a name of its own`);
  });
}

function datesSayWhereTheyComeFrom(data: FindingFile, at: At): void {
  if (data.when !== null && (data.whenText === undefined || data.whenBasis === undefined))
    at('when').error(
      `the date has no ${data.whenText === undefined ? 'whenText' : 'whenBasis'} — add the article's own time words (whenText) and whether the date is "stated" or "derived" (whenBasis)`,
    );
  if (data.when === null && data.whenBasis !== undefined)
    at('whenBasis').error('there is a whenBasis but no date — give "when" a date, or remove the key');
}

function relationsCanBeDrawn(
  data: FindingFile,
  finding: Finding | undefined,
  columns: Report['columns'],
  { entities }: Index,
  at: At,
): void {
  data.relations.forEach((relation, position) => {
    const here = within(at, 'relations', position);
    const kind = RELATION_KINDS[relation.kind];
    if (kind.state && data.asOf === undefined && relation.until === undefined)
      here().error(
        `"${relation.kind}" is a state but the finding has no asOf — add the date up to which the article vouches for it, or until when it held (until)`,
      );
    if (relation.sentence === undefined && (data.grade !== 'records' || data.kind !== 'fact'))
      here().error(
        `the relation has no sentence of its own, and the words of the table would say more than a finding of ${data.kind === 'fact' ? `grade ${data.grade}` : `kind ${data.kind}`} — add sentence: who says what of whom, with its hedge`,
        'wording',
      );
    if (relation.from === relation.to)
      here('to').error('both ends are the same party — a relation needs two');
    heldInOrder(relation, here);
    const [from, to] = [entities.get(relation.from), entities.get(relation.to)];
    const misfit = from && to ? misfitOf(relation, from, to) : null;
    if (misfit) here(misfit.key).error(misfit.words);
    if (relation.quantity !== undefined && relation.quantity > data.quantities.length)
      here('quantity').error(noSuchQuantity(data.quantities.length));
    const joined = finding?.relations.find(
      (candidate) => candidate.id === `${finding.number}-${position + 1}`,
    );
    if (!joined) return;
    // The maker of what somebody uses has no box for it; owners and courts that have no column stand below all of them.
    const boxes = { edge: ['from', 'to'], gap: ['from', 'to'], mark: ['to'], tab: [], no: [] } as const;
    for (const end of isJustice(relation) ? [] : boxes[kind.drawn]) {
      if (joined[`${end}Role`] === null)
        here(end).error(
          `"${joined[end].id}" has no role, by which the diagram knows its column — write role: in entities/${joined[end].id}.yaml, or ${end}Role: here for this relation alone, with one of ${columns.map(({ id }) => id).join(', ')}`,
        );
    }
  });
}

/** What holds over time begins before it ends. */
function heldInOrder({ since, until }: RelationFile, at: At): void {
  const [start, end] = [since, until].map((date) => (date === undefined ? null : edtfOf(date)));
  if (start && end && (earliest(start) ?? '') > (latest(end) ?? '9999'))
    at('until').error(`it ends (${until}) before it begins (${since}) — swap the two dates`);
}

/** What is wrong with the place of a number that the finding does not have. */
function noSuchQuantity(count: number): string {
  return count === 0
    ? 'the finding has no quantities — add the number there, or leave the key out'
    : `the last of the quantities is number ${count} — write a number up to that, or leave the key out`;
}

function quantitiesHaveAUnit(data: FindingFile, at: At): void {
  data.quantities.forEach((quantity, index) => {
    if ((quantity.unit === undefined) === (quantity.currency === undefined))
      at('quantities', index).error(
        'a number needs either a unit or a currency — write for example unit: crates, or currency: EUR',
      );
    const { comparator, upTo, value } = quantity;
    if ((comparator === 'between') !== (upTo !== undefined))
      at('quantities', index).error(
        comparator === 'between'
          ? '"between" has one number — add upTo: with the upper one'
          : `upTo belongs to "between" — write comparator: between, or leave upTo out`,
      );
    else if (upTo !== undefined && upTo <= value)
      at('quantities', index, 'upTo').error(
        `${upTo} is not above ${value} — write the lower number as value and the upper as upTo`,
      );
  });
}

/** "Admits", "confirms" and "corrects" are the source's own words, or they are not said. */
function answersAreQuoted(data: FindingFile, at: At): void {
  if (!Array.isArray(data.responses)) return;
  data.responses.forEach(({ kind, verb }, index) => {
    if (isQuoted(kind) && verb === undefined)
      at('responses', index, 'kind').error(
        `"${kind}" says more than an answer may in our words — add verb: with the verb that the source prints, or write "explains"`,
      );
    if (!isQuoted(kind) && verb !== undefined)
      at('responses', index, 'verb').error(
        `"${kind}" needs no verb of the source — leave the key out, or write admits, confirms or corrects`,
      );
  });
}

function evidenceFits(data: FindingFile, index: Index, at: At): void {
  data.evidence.forEach((item, place) => {
    const article = index.articles.get(item.article);
    if (!article) return;
    const wrong = passageFits(passageOf(item), article);
    if (wrong !== null) at('evidence', place, passageOf(item).by).error(`"${item.article}" ${wrong}`);
    const resting = restingOn(article.restsOn);
    item.credited.forEach((source, position) => {
      const known = index.sources.get(source);
      if (known && !resting.has(known))
        at('evidence', place, 'credited', position).error(
          `"${source}" is not among what "${item.article}" rests on — add it to restsOn of that article, or credit another source`,
        );
    });
  });
  if (data.asOf === undefined || data.evidence.some((item) => !index.articles.has(item.article))) return;
  const last = data.evidence
    .map((item) => index.articles.get(item.article))
    .map((article) => (article ? (latest(article.published) ?? '') : ''))
    .sort()
    .at(-1);
  const asOf = earliest(edtfOf(data.asOf));
  if (last && asOf && asOf > last)
    at('asOf').error(
      `no article vouches for ${data.asOf}: the last one is of ${last} — write that date or an earlier one`,
    );
}

/** What is wrong with a place in an article, or `null`: it has no such places, or not so many. */
function passageFits(passage: Passage, { paragraphs, pages, duration }: Article): string | null {
  const most = { paragraph: paragraphs, page: pages, minute: duration }[passage.by];
  const { key, many } = MEASURED[passage.by];
  if (most === undefined)
    return `says nothing of its ${many} — add "${key}:" to the article, or give the place by ${otherPlaces(passage.by)}`;
  if (passage.by === 'minute')
    return secondsOf(passage.at) <= secondsOf(String(most))
      ? null
      : `is ${most} long — write a time up to that`;
  return passage.at <= Number(most) ? null : `has ${most} ${many} — write a number up to that`;
}

/** The key by which an article says how many places of a kind it has, and what they are called. */
const MEASURED = {
  paragraph: { key: 'paragraphs', many: 'paragraphs' },
  page: { key: 'pages', many: 'pages' },
  minute: { key: 'duration', many: 'length' },
} as const;

const otherPlaces = (kind: PassageKind): string =>
  PASSAGE_KINDS.filter((other) => other !== kind).join(' or ');

function entitiesFit(content: Content, report: Report, index: Index, complaints: Complaints): void {
  const names = new Map<string, string>();
  const columns = report.columns.map(({ id }) => id);
  for (const { id, data } of content.entities) {
    const at = complaints.in('entities', id);
    const entity = index.entities.get(id)!;
    const twin = names.get(data.name.toLowerCase());
    if (twin)
      at('name').error(
        `the name is that of entities/${twin}.yaml too — tell the two apart in the name, or remove one`,
      );
    names.set(data.name.toLowerCase(), id);
    if (data.role !== undefined && !columns.includes(data.role))
      at('role').error(`"${data.role}" is not a column of site.yaml — write one of ${columns.join(', ')}`);
    if (entity.country && entity.country.kind !== 'country')
      at('country').error(`"${entity.country.id}" is a ${entity.country.kind} — name a country`);
    datedNamesAreSaid(entity, report, at);
    if (
      data.kind === 'person' &&
      !data.unnamed &&
      sharesAWord(id, [data.name, ...data.names.map(({ text }) => text)])
    )
      at().error(
        'the file name of a person contains the name — rename the file after what the person does, for example "owner-of-alder"',
      );
  }
  for (const { id, data } of content.entities) shieldedNamesAreShort(id, data, complaints.in('entities', id));
  for (const { id, data } of content.articles) {
    const outlet = index.entities.get(data.outlet ?? '');
    if (outlet && outlet.kind !== 'outlet')
      complaints
        .in(
          'articles',
          id,
        )('outlet')
        .error(`"${outlet.id}" is a ${outlet.kind} — name a news outlet`);
  }
}

/** Since and until when a party had a name is told by a finding in which it has a part, and in this order. */
function datedNamesAreSaid({ id, names }: Entity, report: Report, at: At): void {
  names.forEach(({ from, until, finding: number }, index) => {
    if (number === undefined) return;
    const { error } = at('names', index, 'finding');
    const finding = report.byNumber.get(number);
    if (!finding) error(...missingFinding(number, report.ledger, 'write the number of an existing finding'));
    else if (!finding.entities.some((entity) => entity.id === id))
      error(`finding ${number} is not about "${id}" — add it to its entities, or write another finding`);
    if (from === undefined || until === undefined) return;
    const [first, last] = [earliest(edtfOf(from)), latest(edtfOf(until))];
    if (first && last && last < first)
      at('names', index, 'until').error(`${until} is before ${from} — write the later date here`);
  });
}

/** A person known from an arrest or accusation is written by given name and initial, in every spelling. */
function shieldedNamesAreShort(id: string, data: EntityFile, at: At): void {
  if (!isShielded(data)) return;
  if (data.kind !== 'person')
    at('knownFrom').error(
      `"${id}" is a ${data.kind}, and knownFrom is for natural persons — leave the key out, or write kind: person`,
    );
  if (data.unnamed) {
    at('knownFrom').error(
      'knownFrom shortens a name, and unnamed says that there is none — leave knownFrom out',
    );
    return;
  }
  // What is wrong with the name is said without repeating it.
  const short = 'write given name and initial, for example "Anna K.", and no more of the name anywhere';
  if (abbreviated(data.name) === null)
    at('name').error(`the name of a person known from an arrest or accusation is not short — ${short}`);
  if (data.inSentence !== undefined && abbreviated(data.inSentence) === null)
    at('inSentence').error(`the name inside a sentence is not short — ${short}`);
  data.names.forEach(({ text }, index) => {
    if (abbreviated(text) === null)
      at('names', index, 'text').error(`a spelling of the name is not short — ${short}`);
  });
}

/** Words to look for in an article are shown everywhere: they name no person known from an arrest or accusation. */
function phrasesNameNobody(data: FindingFile, shielded: readonly Entity[], at: At): void {
  data.evidence.forEach(({ phrase }, index) => {
    const named = shielded.some(({ name, names }) =>
      [name, ...names.map(({ text }) => text)].some((form) => phrase.includes(form.replace(/\.$/, ''))),
    );
    if (named)
      at('evidence', index, 'phrase').error(
        'the phrase names a person known from an arrest or accusation — choose other words of the paragraph',
      );
  });
}

function sharesAWord(id: string, names: readonly string[]): boolean {
  const words = new Set(
    names.flatMap(
      (name) =>
        name
          .toLowerCase()
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .match(/[a-z]{4,}/g) ?? [],
    ),
  );
  return id.split('-').some((word) => words.has(word));
}

/** What tells two addresses apart: not the protocol, "www.", a final slash, an anchor or a tracking key. */
function plainAddress(address: string): string {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()])
    if (/^(?:utm_.*|fbclid|gclid|ref)$/.test(key)) url.searchParams.delete(key);
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function articlesDiffer(content: Content, complaints: Complaints): void {
  const addresses = new Map<string, string>();
  const paragraphs = new Map<string, string>();
  for (const { id, data } of content.articles) {
    const at = complaints.in('articles', id);
    const sameAs = (twin: string, key: string) =>
      at(key).error(`it is the same as in articles/${twin}.mdx — one article has one file`);
    const address = data.address && plainAddress(data.address);
    if (address && addresses.has(address)) sameAs(addresses.get(address)!, 'address');
    if (address) addresses.set(address, id);
    // Outlets repeat a standing paragraph; a text of which more than half is known is the same article.
    const known = (data.fingerprints ?? []).map((print) => paragraphs.get(print)).filter(Boolean);
    if (known.length * 2 > (data.fingerprints?.length ?? 0)) sameAs(known[0]!, 'fingerprints');
    for (const print of data.fingerprints ?? []) paragraphs.set(print, id);
    if (data.fingerprints && data.paragraphs && data.fingerprints.length !== data.paragraphs)
      at('paragraphs').error(
        `there are ${data.fingerprints.length} fingerprints for ${data.paragraphs} paragraphs — run "npm run verify" to see which paragraphs the text has`,
      );
    if (data.publishedBasis === 'derived' && !isDoubtful(edtfOf(data.published)))
      at('published').error(
        `"${data.published}" is worked out from the text and reads as if it were printed — write "${data.published.slice(0, 7)}~"`,
      );
    for (const [index, note] of data.notes.entries()) {
      if (note.paragraph !== undefined && data.paragraphs && note.paragraph > data.paragraphs)
        at('notes', index, 'paragraph').error(
          `the article has ${data.paragraphs} paragraphs — write a number up to that`,
        );
    }
    for (const [basis, key] of [
      ['outletBasis', 'outlet'],
      ['addressBasis', 'address'],
    ] as const) {
      if (data[key] !== undefined && data[basis] === undefined)
        at(key).error(`${basis} is missing — say where it comes from: text, address, derived or stored copy`);
    }
  }
}

function sourcesAreNotCircular(report: Report, complaints: Complaints): void {
  const circular = circularSource(report.sources);
  if (!circular) return;
  const { error } = complaints.in('sources', circular.id)('restsOn');
  error('the source rests on itself through others — remove one step of the circle');
}

function onlyOwnWordsRetell({ sources }: Report, complaints: Complaints): void {
  for (const { id, kind, retells } of sources) {
    const { error } = complaints.in('sources', id)('retells');
    if (retells.length > 0 && kind !== 'own words')
      error('only the own words of an article retell — name what it rests on in restsOn, or remove the key');
  }
}

function tensionsPairTwo(content: Content, complaints: Complaints): void {
  const seen = new Map<string, string>();
  for (const { id, data } of content.tensions) {
    const at = complaints.in('tensions', id);
    const pair = [...data.findings].sort((a, b) => a - b).join(' and ');
    if (data.findings[0] === data.findings[1])
      at('findings').error('both findings are the same — a tension needs two');
    const twin = seen.get(pair);
    if (twin) at('findings').error(`findings ${pair} are paired by "${twin}" too — keep one of the two`);
    seen.set(pair, id);
  }
}

/** What is wrong with a mark of a number that has no finding, and what to write instead. */
function missingMark(number: number, { tombstones, ledger }: Report): [string, FaultCode] {
  const gone = tombstones.find((tombstone) => tombstone.number === number);
  if (!gone) return missingFinding(number, ledger, 'mark the words with the number of an existing finding');
  const words = gone.legal ? 'its words with it' : 'what the words say if it no longer holds';
  return missingFinding(number, ledger, `remove the mark, and ${words}`);
}

function marksAreSupported(content: Content, report: Report, complaints: Complaints): void {
  // Evidence in an article that is misspelt has its own complaint.
  const whole = new Set(
    content.findings
      .filter(({ id, data }) => report.byNumber.get(numberOf(id))?.evidence.length === data.evidence.length)
      .map(({ id }) => numberOf(id)),
  );
  for (const collection of ['chapters', 'articles', 'findings', 'tensions'] as const) {
    for (const { id, prose } of content[collection]) {
      const at = complaints.in(collection, id);
      for (const number of marksIn(prose)) {
        const finding = report.byNumber.get(number);
        if (!finding) at('mark', number).error(...missingMark(number, report));
        else if (
          collection === 'articles' &&
          whole.has(number) &&
          !finding.evidence.some(({ article }) => article.slug === id)
        )
          at('mark', number).error(
            `finding ${number} has no evidence in this article — add evidence to it, or mark another finding`,
          );
      }
      for (const number of new Set(derivedIn(prose)))
        if (!report.byNumber.has(number))
          at('derived', number).error(
            ...missingFinding(number, report.ledger, 'name the findings that it is worked out from'),
          );
    }
  }
}

function chaptersDiffer({ chapters }: Content, complaints: Complaints): void {
  const owners = new Map<string, string>();
  for (const { id } of chapters) {
    const name = chapterName(id);
    const owner = owners.get(name);
    const { error } = complaints.in('chapters', id)();
    if (owner !== undefined)
      error(
        `the name "${name}" is taken by "${owner}" — rename the file: the address is made of the name, not of the number`,
      );
    else owners.set(name, id);
  }
}

function termsAreExplained(content: Content, complaints: Complaints): void {
  const known = Object.keys(content.glossary);
  const used = new Set<string>();
  for (const collection of ['chapters', 'articles', 'findings', 'tensions'] as const) {
    for (const { id, prose } of content[collection]) {
      const at = complaints.in(collection, id);
      for (const term of termsIn(prose)) {
        used.add(term);
        if (!known.includes(term))
          at('term', term).error(
            `"${term}" is not a term of glossary.yaml — ${didYouMean(term, known, 'add it there, or take the mark away')}`,
            'reference',
          );
      }
    }
  }
  const at = complaints.in('glossary', 'glossary');
  for (const term of known)
    if (!used.has(term))
      at(term).warn(
        `no text marks the term "${term}" — mark it with <Term id="${term}">…</Term>, or remove it`,
      );
}

function nothingIsUnused(
  { articles, chapters, entities, findings, sources }: Report,
  complaints: Complaints,
): void {
  const usedSources = new Set(articles.flatMap(({ restsOn }) => [...restingOn(restsOn)]));
  for (const source of sources) {
    const { warn } = complaints.in('sources', source.id)('title');
    if (!usedSources.has(source))
      warn(
        'no article rests on it — name it in restsOn of an article or a source, or delete the file',
        'unused',
      );
  }
  const credited = new Set(
    findings.flatMap(({ evidence }) => evidence.flatMap((item) => [...restingOn(item.credited)])),
  );
  for (const { slug, restsOn } of articles) {
    const at = complaints.in('articles', slug);
    for (const [index, source] of restsOn.entries())
      if (!credited.has(source))
        at('restsOn', index).warn(
          `no finding credits "${source.id}" — credit it in the evidence of a finding, or remove it here`,
        );
  }
  // What only unused files name goes with them.
  const named = [
    ...entities.filter((entity) => entity.findings.length > 0),
    ...[...usedSources].flatMap(({ by, seenBy }) => [...by, ...seenBy]),
    ...articles.flatMap(({ outlet }) => outlet ?? []),
  ];
  const used = new Set(named.flatMap((entity) => [entity, ...(entity.country ? [entity.country] : [])]));
  for (const entity of entities) {
    const { warn } = complaints.in('entities', entity.id)('name');
    if (!used.has(entity))
      warn('nothing names it — name it in a finding, a source or an article, or delete the file', 'unused');
  }
  for (const { file, id, findings: own, cited } of chapters) {
    const { warn } = complaints.in('chapters', file)('title');
    if (own.length === 0 && cited.length === 0)
      warn(
        `no finding belongs to the chapter "${id}" and it cites none — give it one, write it, or delete the file`,
      );
  }
}
