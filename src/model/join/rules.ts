import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import { isJustice, RELATION_KINDS } from '../../schema/relation-kind.ts';
import { isQuoted } from '../../schema/response.ts';
import type { EntityFile } from '../../schema/entity.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { Relation as RelationFile } from '../../schema/relation.ts';
import type { FaultCode } from '../../reading/fault.ts';
import { derivedIn, marksIn, termsIn } from '../../reading/prose.ts';
import type { Content, Entry } from '../content.ts';
import type { Article, Entity, Finding, Report, Source } from '../report.ts';
import { chapterName } from './chapter.ts';
import { MOST_COLUMNS } from './columns.ts';
import { didYouMean } from './closest.ts';
import { copiesMayBeOffered } from './copies.ts';
import { misfitOf } from './kind-fits.ts';
import { missingFinding } from './missing-finding.ts';
import { numberOf, type Broken, type Complaints, type Spot } from './resolve.ts';
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
    datesSayWhereTheyComeFrom(entry, complaints);
    ordersCanBeDrawn(entry, index.findings.get(entry.id), report, complaints);
    relationsCanBeDrawn(entry, index, complaints);
    const finding = index.findings.get(entry.id);
    if (finding) {
      const spot: Spot = { collection: 'findings', id: entry.id };
      supersessionHolds(finding, spot, complaints);
      datesCanBeKnown(finding, spot, complaints);
    }
    answersAreQuoted(entry, complaints);
    quantitiesHaveAUnit(entry, complaints);
    evidenceFits(entry, index, complaints);
    phrasesNameNobody(entry, shielded, complaints);
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
  reversalsAreTold(
    report,
    ({ collection, id }) => (collection === 'site' ? content.site.waivers : (told.get(id) ?? [])),
    complaints,
  );
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
      if (owner !== id)
        complaints.error(
          { collection, id },
          [],
          `the number ${numberOf(id)} is taken by "${owner}" — ${collection === 'findings' ? `run "npm run new -- renumber ${id}"` : 'rename the file'} for one that is free`,
        );
    }
  }
}

function siteNamesWhatExists({ site }: Content, report: Report, complaints: Complaints): void {
  const spot: Spot = { collection: 'site', id: 'site' };
  const needs = (number: number | undefined, path: PropertyKey[], instead: string) => {
    if (number !== undefined && !report.byNumber.has(number))
      complaints.error(spot, path, ...missingFinding(number, report.ledger, instead));
  };
  const existing = 'write the number of an existing finding';
  needs(site.lead.finding, ['lead', 'finding'], existing);
  site.context.forEach(({ finding }, index) =>
    needs(finding, ['context', index, 'finding'], `${existing}, or leave the key out`),
  );
  const columns = report.columns.map(({ id }) => id);
  if (!site.columns && columns.length > MOST_COLUMNS)
    complaints.error(
      spot,
      [],
      `the parties have ${columns.length} roles and kinds, more than a picture has room for — write columns, at most ${MOST_COLUMNS}, and give each party the role of one`,
    );
  if (site.border && (!columns.includes(site.border.after) || site.border.after === columns.at(-1)))
    complaints.error(
      spot,
      ['border', 'after'],
      `"${site.border.after}" is not a column with another one after it — write one of ${columns.slice(0, -1).join(', ')}`,
    );
  site.columns?.forEach(({ id }, index) => {
    if (columns.indexOf(id) < index)
      complaints.error(spot, ['columns', index, 'id'], `"${id}" stands twice — give each a name of its own`);
  });
}

function datesSayWhereTheyComeFrom({ id, data }: Entry<FindingFile>, complaints: Complaints): void {
  const spot: Spot = { collection: 'findings', id };
  if (data.when !== null && (data.whenText === undefined || data.whenBasis === undefined))
    complaints.error(
      spot,
      ['when'],
      `the date has no ${data.whenText === undefined ? 'whenText' : 'whenBasis'} — add the article's own time words (whenText) and whether the date is "stated" or "derived" (whenBasis)`,
    );
  if (data.when === null && data.whenBasis !== undefined)
    complaints.error(
      spot,
      ['whenBasis'],
      'there is a whenBasis but no date — give "when" a date, or remove the key',
    );
}

function relationsCanBeDrawn(
  { id, data }: Entry<FindingFile>,
  { findings, entities }: Index,
  complaints: Complaints,
): void {
  const spot: Spot = { collection: 'findings', id };
  const finding = findings.get(id);
  data.relations.forEach((relation, position) => {
    const path = ['relations', position];
    const kind = RELATION_KINDS[relation.kind];
    if (kind.state && data.asOf === undefined && relation.until === undefined)
      complaints.error(
        spot,
        path,
        `"${relation.kind}" is a state but the finding has no asOf — add the date up to which the article vouches for it, or until when it held (until)`,
      );
    if (relation.sentence === undefined && (data.grade !== 'records' || data.kind !== 'fact'))
      complaints.error(
        spot,
        path,
        `the relation has no sentence of its own, and the words of the table would say more than a finding that is ${data.kind === 'fact' ? data.grade : `a ${data.kind}`} — add sentence: who says what of whom, with its hedge`,
        'wording',
      );
    if (relation.from === relation.to)
      complaints.error(spot, [...path, 'to'], 'both ends are the same party — a relation needs two');
    heldInOrder(relation, spot, path, complaints);
    const [from, to] = [entities.get(relation.from), entities.get(relation.to)];
    const misfit = from && to ? misfitOf(relation, from, to) : null;
    if (misfit) complaints.error(spot, [...path, misfit.key], misfit.words);
    if (relation.quantity !== undefined && relation.quantity > data.quantities.length)
      complaints.error(spot, [...path, 'quantity'], noSuchQuantity(data.quantities.length));
    const joined = finding?.relations.find(
      (candidate) => candidate.id === `${finding.number}-${position + 1}`,
    );
    if (!joined) return;
    // The maker of what somebody uses has no box for it; owners and courts that have no column stand below all of them.
    const boxes = { edge: ['from', 'to'], gap: ['from', 'to'], mark: ['to'], tab: [], no: [] } as const;
    for (const end of isJustice(relation) ? [] : boxes[kind.drawn]) {
      if (joined[`${end}Role`] === null)
        complaints.error(
          spot,
          [...path, end],
          `"${joined[end].id}" has no column — give it a role in entities/${joined[end].id}.yaml, or ${end}Role here`,
        );
    }
  });
}

/** What holds over time begins before it ends. */
function heldInOrder(
  { since, until }: RelationFile,
  spot: Spot,
  path: PropertyKey[],
  complaints: Complaints,
): void {
  const [start, end] = [since, until].map((date) => (date === undefined ? null : edtfOf(date)));
  if (start && end && (earliest(start) ?? '') > (latest(end) ?? '9999'))
    complaints.error(
      spot,
      [...path, 'until'],
      `it ends (${until}) before it begins (${since}) — swap the two dates`,
    );
}

/** What is wrong with the place of a number that the finding does not have. */
function noSuchQuantity(count: number): string {
  return count === 0
    ? 'the finding has no quantities — add the number there, or leave the key out'
    : `the last of the quantities is number ${count} — write a number up to that, or leave the key out`;
}

function quantitiesHaveAUnit({ id, data }: Entry<FindingFile>, complaints: Complaints): void {
  data.quantities.forEach((quantity, index) => {
    if ((quantity.unit === undefined) === (quantity.currency === undefined))
      complaints.error(
        { collection: 'findings', id },
        ['quantities', index],
        'a number needs either a unit or a currency — write for example unit: crates, or currency: EUR',
      );
    const { comparator, upTo, value } = quantity;
    if ((comparator === 'between') !== (upTo !== undefined))
      complaints.error(
        { collection: 'findings', id },
        ['quantities', index],
        comparator === 'between'
          ? '"between" has one number — add upTo: with the upper one'
          : `upTo belongs to "between" — write comparator: between, or leave upTo out`,
      );
    else if (upTo !== undefined && upTo <= value)
      complaints.error(
        { collection: 'findings', id },
        ['quantities', index, 'upTo'],
        `${upTo} is not above ${value} — write the lower number as value and the upper as upTo`,
      );
  });
}

/** "Admits", "confirms" and "corrects" are the source's own words, or they are not said. */
function answersAreQuoted({ id, data }: Entry<FindingFile>, complaints: Complaints): void {
  if (!Array.isArray(data.responses)) return;
  data.responses.forEach(({ kind, verb }, index) => {
    if (isQuoted(kind) && verb === undefined)
      complaints.error(
        { collection: 'findings', id },
        ['responses', index, 'kind'],
        `"${kind}" says more than an answer may in our words — add verb: with the verb that the source prints, or write "explains"`,
      );
    if (!isQuoted(kind) && verb !== undefined)
      complaints.error(
        { collection: 'findings', id },
        ['responses', index, 'verb'],
        `"${kind}" needs no verb of the source — leave the key out, or write admits, confirms or corrects`,
      );
  });
}

function evidenceFits({ id, data }: Entry<FindingFile>, index: Index, complaints: Complaints): void {
  const spot: Spot = { collection: 'findings', id };
  data.evidence.forEach((item, at) => {
    const article = index.articles.get(item.article);
    if (!article) return;
    const path = ['evidence', at];
    const wrong = passageFits(passageOf(item), article);
    if (wrong !== null) complaints.error(spot, [...path, passageOf(item).by], `"${item.article}" ${wrong}`);
    const resting = restingOn(article.restsOn);
    item.credited.forEach((source, position) => {
      const known = index.sources.get(source);
      if (known && !resting.has(known))
        complaints.error(
          spot,
          [...path, 'credited', position],
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
    complaints.error(
      spot,
      ['asOf'],
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
    const spot: Spot = { collection: 'entities', id };
    const entity = index.entities.get(id)!;
    const twin = names.get(data.name.toLowerCase());
    if (twin)
      complaints.error(
        spot,
        ['name'],
        `the name is that of entities/${twin}.yaml too — tell the two apart in the name, or remove one`,
      );
    names.set(data.name.toLowerCase(), id);
    if (data.role !== undefined && !columns.includes(data.role))
      complaints.error(
        spot,
        ['role'],
        `"${data.role}" is not a column of site.yaml — write one of ${columns.join(', ')}`,
      );
    if (entity.country && entity.country.kind !== 'country')
      complaints.error(
        spot,
        ['country'],
        `"${entity.country.id}" is a ${entity.country.kind} — name a country`,
      );
    datedNamesAreSaid(entity, report, complaints);
    if (
      data.kind === 'person' &&
      !data.unnamed &&
      sharesAWord(id, [data.name, ...data.names.map(({ text }) => text)])
    )
      complaints.error(
        spot,
        [],
        'the file name of a person contains the name — rename the file after what the person does, for example "owner-of-alder"',
      );
  }
  for (const { id, data } of content.entities) shieldedNamesAreShort(id, data, complaints);
  for (const { id, data } of content.articles) {
    const outlet = index.entities.get(data.outlet ?? '');
    if (outlet && outlet.kind !== 'outlet')
      complaints.error(
        { collection: 'articles', id },
        ['outlet'],
        `"${outlet.id}" is a ${outlet.kind} — name a news outlet`,
      );
  }
}

/** Since and until when a party had a name is told by a finding in which it has a part, and in this order. */
function datedNamesAreSaid({ id, names }: Entity, report: Report, complaints: Complaints): void {
  names.forEach(({ from, until, finding: number }, index) => {
    if (number === undefined) return;
    const at = (key: string, words: string, code?: FaultCode) =>
      complaints.error({ collection: 'entities', id }, ['names', index, key], words, code);
    const finding = report.byNumber.get(number);
    if (!finding)
      at('finding', ...missingFinding(number, report.ledger, 'write the number of an existing finding'));
    else if (!finding.entities.some((entity) => entity.id === id))
      at(
        'finding',
        `finding ${number} is not about "${id}" — add it to its entities, or write another finding`,
      );
    if (from === undefined || until === undefined) return;
    const [first, last] = [earliest(edtfOf(from)), latest(edtfOf(until))];
    if (first && last && last < first) at('until', `${until} is before ${from} — write the later date here`);
  });
}

/** A person known from an arrest or accusation is written by given name and initial, in every spelling. */
function shieldedNamesAreShort(id: string, data: EntityFile, complaints: Complaints): void {
  const spot: Spot = { collection: 'entities', id };
  if (!isShielded(data)) return;
  if (data.kind !== 'person')
    complaints.error(
      spot,
      ['knownFrom'],
      `"${id}" is a ${data.kind}, and knownFrom is for natural persons — leave the key out, or write kind: person`,
    );
  if (data.unnamed) {
    complaints.error(
      spot,
      ['knownFrom'],
      'knownFrom shortens a name, and unnamed says that there is none — leave knownFrom out',
    );
    return;
  }
  // What is wrong with the name is said without repeating it.
  const short = 'write given name and initial, for example "Anna K.", and no more of the name anywhere';
  if (abbreviated(data.name) === null)
    complaints.error(
      spot,
      ['name'],
      `the name of a person known from an arrest or accusation is not short — ${short}`,
    );
  if (data.inSentence !== undefined && abbreviated(data.inSentence) === null)
    complaints.error(spot, ['inSentence'], `the name inside a sentence is not short — ${short}`);
  data.names.forEach(({ text }, index) => {
    if (abbreviated(text) === null)
      complaints.error(spot, ['names', index, 'text'], `a spelling of the name is not short — ${short}`);
  });
}

/** Words to look for in an article are shown everywhere: they name no person known from an arrest or accusation. */
function phrasesNameNobody(
  { id, data }: Entry<FindingFile>,
  shielded: readonly Entity[],
  complaints: Complaints,
): void {
  data.evidence.forEach(({ phrase }, index) => {
    const named = shielded.some(({ name, names }) =>
      [name, ...names.map(({ text }) => text)].some((form) => phrase.includes(form.replace(/\.$/, ''))),
    );
    if (named)
      complaints.error(
        { collection: 'findings', id },
        ['evidence', index, 'phrase'],
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
    const spot: Spot = { collection: 'articles', id };
    const sameAs = (twin: string, key: string) =>
      complaints.error(spot, [key], `it is the same as in articles/${twin}.mdx — one article has one file`);
    const address = data.address && plainAddress(data.address);
    if (address && addresses.has(address)) sameAs(addresses.get(address)!, 'address');
    if (address) addresses.set(address, id);
    // Outlets repeat a standing paragraph; a text of which more than half is known is the same article.
    const known = (data.fingerprints ?? []).map((print) => paragraphs.get(print)).filter(Boolean);
    if (known.length * 2 > (data.fingerprints?.length ?? 0)) sameAs(known[0]!, 'fingerprints');
    for (const print of data.fingerprints ?? []) paragraphs.set(print, id);
    if (data.fingerprints && data.paragraphs && data.fingerprints.length !== data.paragraphs)
      complaints.error(
        spot,
        ['paragraphs'],
        `there are ${data.fingerprints.length} fingerprints for ${data.paragraphs} paragraphs — run "npm run verify" to see which paragraphs the text has`,
      );
    if (data.publishedBasis === 'derived' && !isDoubtful(edtfOf(data.published)))
      complaints.error(
        spot,
        ['published'],
        `"${data.published}" is worked out from the text and reads as if it were printed — write "${data.published.slice(0, 7)}~"`,
      );
    for (const [index, note] of data.notes.entries()) {
      if (note.paragraph !== undefined && data.paragraphs && note.paragraph > data.paragraphs)
        complaints.error(
          { collection: 'articles', id },
          ['notes', index, 'paragraph'],
          `the article has ${data.paragraphs} paragraphs — write a number up to that`,
        );
    }
    for (const [basis, key] of [
      ['outletBasis', 'outlet'],
      ['addressBasis', 'address'],
    ] as const) {
      if (data[key] !== undefined && data[basis] === undefined)
        complaints.error(
          { collection: 'articles', id },
          [key],
          `${basis} is missing — say where it comes from: text, address, derived or stored copy`,
        );
    }
  }
}

function sourcesAreNotCircular(report: Report, complaints: Complaints): void {
  const circular = circularSource(report.sources);
  if (circular)
    complaints.error(
      { collection: 'sources', id: circular.id },
      ['restsOn'],
      'the source rests on itself through others — remove one step of the circle',
    );
}

function onlyOwnWordsRetell({ sources }: Report, complaints: Complaints): void {
  for (const { id, kind, retells } of sources)
    if (retells.length > 0 && kind !== 'own words')
      complaints.error(
        { collection: 'sources', id },
        ['retells'],
        'only the own words of an article retell — name what it rests on in restsOn, or remove the key',
      );
}

function tensionsPairTwo(content: Content, complaints: Complaints): void {
  const seen = new Map<string, string>();
  for (const { id, data } of content.tensions) {
    const spot: Spot = { collection: 'tensions', id };
    const pair = [...data.findings].sort((a, b) => a - b).join(' and ');
    if (data.findings[0] === data.findings[1])
      complaints.error(spot, ['findings'], 'both findings are the same — a tension needs two');
    const twin = seen.get(pair);
    if (twin)
      complaints.error(
        spot,
        ['findings'],
        `findings ${pair} are paired by "${twin}" too — keep one of the two`,
      );
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
      for (const number of marksIn(prose)) {
        const finding = report.byNumber.get(number);
        if (!finding) complaints.error({ collection, id }, ['mark', number], ...missingMark(number, report));
        else if (
          collection === 'articles' &&
          whole.has(number) &&
          !finding.evidence.some(({ article }) => article.slug === id)
        )
          complaints.error(
            { collection, id },
            ['mark', number],
            `finding ${number} has no evidence in this article — add evidence to it, or mark another finding`,
          );
      }
    }
  }
  for (const collection of ['chapters', 'articles', 'findings', 'tensions'] as const)
    for (const { id, prose } of content[collection])
      for (const number of new Set(derivedIn(prose)))
        if (!report.byNumber.has(number))
          complaints.error(
            { collection, id },
            ['derived', number],
            ...missingFinding(number, report.ledger, 'name the findings that it is worked out from'),
          );
}

function chaptersDiffer({ chapters }: Content, complaints: Complaints): void {
  const owners = new Map<string, string>();
  for (const { id } of chapters) {
    const name = chapterName(id);
    const owner = owners.get(name);
    if (owner !== undefined)
      complaints.error(
        { collection: 'chapters', id },
        [],
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
      for (const term of termsIn(prose)) {
        used.add(term);
        if (!known.includes(term))
          complaints.error(
            { collection, id },
            ['term', term],
            `"${term}" is not a term of glossary.yaml — ${didYouMean(term, known, 'add it there, or take the mark away')}`,
            'reference',
          );
      }
    }
  }
  for (const term of known)
    if (!used.has(term))
      complaints.warn(
        { collection: 'glossary', id: 'glossary' },
        [term],
        `no text marks the term "${term}" — mark it with <Term id="${term}">…</Term>, or remove it`,
      );
}

function nothingIsUnused(report: Report, complaints: Complaints): void {
  const usedSources = new Set(report.articles.flatMap((article) => [...restingOn(article.restsOn)]));
  for (const source of report.sources) {
    if (!usedSources.has(source))
      complaints.warn(
        { collection: 'sources', id: source.id },
        ['title'],
        'no article rests on it — name it in restsOn of an article or a source, or delete the file',
        'unused',
      );
  }
  const credited = new Set(
    report.findings.flatMap((finding) => finding.evidence.flatMap((item) => [...restingOn(item.credited)])),
  );
  for (const article of report.articles) {
    for (const [index, source] of article.restsOn.entries()) {
      if (!credited.has(source))
        complaints.warn(
          { collection: 'articles', id: article.slug },
          ['restsOn', index],
          `no finding credits "${source.id}" — credit it in the evidence of a finding, or remove it here`,
        );
    }
  }
  // What only unused files name goes with them.
  const named = [
    ...report.entities.filter(({ findings }) => findings.length > 0),
    ...[...usedSources].flatMap((source) => [...source.by, ...source.seenBy]),
    ...report.articles.flatMap(({ outlet }) => outlet ?? []),
  ];
  const used = new Set(named.flatMap((entity) => [entity, ...(entity.country ? [entity.country] : [])]));
  for (const entity of report.entities) {
    if (!used.has(entity))
      complaints.warn(
        { collection: 'entities', id: entity.id },
        ['name'],
        'nothing names it — name it in a finding, a source or an article, or delete the file',
        'unused',
      );
  }
  for (const { file, id, findings, cited } of report.chapters) {
    if (findings.length === 0 && cited.length === 0)
      complaints.warn(
        { collection: 'chapters', id: file },
        ['title'],
        `no finding belongs to the chapter "${id}" and it cites none — give it one, write it, or delete the file`,
      );
  }
}
