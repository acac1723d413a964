import type { Article, Entity, Finding, Report } from '../../model/report.ts';
import type { Tombstone, Version } from '../../model/promise/versions.ts';
import { deniers } from '../../model/denial.ts';
import { changeLine } from '../../text/correction.ts';
import { outletName } from '../../text/credit.ts';
import { edgeSentence } from '../../text/relation.ts';
import { sentenceCase } from '../../text/words.ts';
import { isUndated } from '../../model/time/meant.ts';
import { machineDate } from '../../text/dates.ts';
import { authorsOf, isBody, nameInOrder } from '../cite/author.ts';
import { lastingAddress, type Address } from '../address.ts';
import { gradeMeaning, gradeWords } from '../../text/grade.ts';
import { articlesOf, chainsInWords, guardsOf } from '../words.ts';
import { placeRecord } from '../tables/findings.ts';
import { t } from '../../text/t.ts';

/** Anything that JSON can hold; keys whose value is null are left out of the text. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The machine-readable twin of a finding: schema.org `Claim` with the articles in which it appears. What the
 * vocabulary has no word for (grade, denial, numbers, relations) stands under `report:`, explained at `/data/`.
 */
export function claim(finding: Finding, report: Report, address: Address): Json {
  const { site } = report;
  return {
    '@context': ['https://schema.org', { report: `${lastingAddress(report)('/data/')}#` }],
    ...said(finding),
    'report:grade': finding.grade,
    'report:gradeInWords': gradeWords(finding),
    'report:gradeMeans': gradeMeaning(finding),
    'report:supersedes': finding.supersedes && lastingAddress(report)(finding.supersedes.url),
    'report:supersededBy': finding.supersededBy.map(({ url }) => lastingAddress(report)(url)),
    'report:denied': finding.denied,
    'report:deniedBy': deniers(finding),
    'report:doesNotShow': finding.doesNotShow,
    'report:chains': chainsInWords(finding),
    appearance: articlesOf(finding).map(appearance),
    ...about(finding, report, address),
    ...dates(finding),
    license: site.licence.address,
    'report:kind': finding.kind,
    'report:when': finding.when?.text ?? null,
    'report:whenBasis': finding.whenBasis,
    'report:asOf': finding.asOf?.text ?? null,
    'report:quantities': finding.quantities.map((item) => ({
      ...item,
      unit: item.unit ?? null,
      currency: item.currency ?? null,
    })),
    'report:relations': finding.relations.map((relation) => ({
      kind: relation.kind,
      from: relation.from.id,
      to: relation.to.id,
      via: relation.via?.id ?? null,
      goods: relation.goods,
      sentence: edgeSentence(finding, relation),
    })),
    'report:evidence': finding.evidence.map(placeRecord),
    'report:roots': finding.roots.map(({ id }) => id),
    'report:responses':
      typeof finding.responses === 'string'
        ? finding.responses
        : finding.responses.map(({ by, kind, answers, summary }) => ({ by: by.id, kind, answers, summary })),
    'report:tensions': finding.tensions.map(({ number }) => number),
    'report:versions': versionList(finding.versions, address),
    correction: corrections(finding, address),
  };
}

/**
 * The `Claim` for the head of the finding's page: what search engines read, without our own terms and repetitions. Who
 * wrote and published the articles stands in the twin: the page has few bytes to spare.
 */
export function claimInHead(finding: Finding, report: Report, address: Address): Json {
  return {
    '@context': 'https://schema.org',
    ...said(finding),
    appearance: articlesOf(finding).map((article) => ({
      ...appearance(article),
      author: null,
      publisher: null,
    })),
    ...about(finding, report, address),
    claimInterpreter: null,
    publisher: null,
    about: null,
    isPartOf: null,
    creativeWorkStatus: null,
    correction: corrections(finding, address)?.slice(-1) ?? null,
    ...dates(finding),
  };
}

/** What is left of a number that is withdrawn or merged. */
export function claimGone(gone: Tombstone, report: Report, address: Address): Json {
  return {
    '@context': ['https://schema.org', { report: `${lastingAddress(report)('/data/')}#` }],
    '@type': 'Claim',
    '@id': lastingAddress(report)(gone.url),
    url: address(gone.url),
    identifier: String(gone.number),
    name: t.exports.finding(gone),
    creativeWorkStatus: gone.state,
    about: gone.subject,
    datePublished: gone.first,
    expires: gone.date,
    'report:reason': gone.reason,
    'report:successor': gone.target === null ? null : address(gone.target),
    'report:versions': versionList(gone.versions, address),
    publisher: publisher(report, address),
  };
}

/** An article that was read, as schema.org has it; for the head of its page. */
export function newsArticle(article: Article, report: Report, address: Address): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': lastingAddress(report)(article.url),
    url: address(article.url),
    name: article.title,
    inLanguage: report.site.language,
    publisher: publisher(report, address),
    about: article.findings.map(({ number, url }) => ({
      '@type': 'Claim',
      '@id': lastingAddress(report)(url),
      identifier: String(number),
    })),
    mainEntity: appearance(article),
  };
}

/** The text of a data block, safe inside HTML; keys without a value left out. */
export function jsonLdText(value: Json): string {
  return JSON.stringify(withoutNulls(value)).replaceAll('<', '\\u003c');
}

/** The text of a file. */
export function jsonFile(value: Json): string {
  return `${JSON.stringify(withoutNulls(value), null, 2)}\n`;
}

/** Each version with what it is to readers: a first one, and one from before changes had kinds, is of no kind. */
function versionList(versions: readonly Version[], address: Address): Json {
  return versions.map(({ n, date, kind, note, sha256, url }) => ({
    n,
    date,
    kind,
    note,
    sha256,
    url: address(url),
  }));
}

/**
 * What was wrong and was put right, in the words that readers see, with speaker, grade, denial and limits; the oldest
 * first. A clarification, an update or other words correct nothing. Null where nothing was.
 */
function corrections({ versions }: Finding, address: Address): Json[] | null {
  const all = versions.flatMap((version): Json[] => {
    const text = version.kind === 'correction' ? changeLine(version, versions[version.n - 2]) : null;
    return text === null
      ? []
      : [{ '@type': 'CorrectionComment', text, datePublished: version.date, url: address(version.url) }];
  });
  return all.length > 0 ? all : null;
}

/** What comes first, as on the page: the statement, then its grade with what it means, its denial and its limits. */
const said = (finding: Finding): Record<string, Json> => ({
  '@type': 'Claim',
  text: finding.statement,
  abstract: guardsOf(finding).join(' '),
});

/** What follows behind the articles that it stands in: what it is called and where it is kept. */
function about(finding: Finding, report: Report, address: Address): Record<string, Json> {
  return {
    version: String(finding.version),
    url: address(finding.url),
    '@id': lastingAddress(report)(finding.url),
    identifier: String(finding.number),
    name: finding.title,
    inLanguage: report.site.language,
    creativeWorkStatus: 'live',
    claimInterpreter: publisher(report, address),
    publisher: publisher(report, address),
    isPartOf: { '@type': 'WebSite', name: report.site.title, url: address('/') },
    // Natural persons are named in the statement alone: no machine shall file them.
    about: finding.entities.filter(({ kind }) => kind !== 'person').map((entity) => thing(entity, address)),
  };
}

function dates({ versions }: Finding): Record<string, Json> {
  const days = versions.map(({ date }) => date).filter((date) => date !== null);
  return { datePublished: days[0] ?? null, dateModified: days.at(-1) ?? null };
}

function publisher({ site }: Report, address: Address): Json {
  return { '@type': 'Organization', name: site.publisher.name, url: address('/method/') };
}

/** The article where it stands; its date only where it is one exact day, month or year. */
function appearance(article: Article): Record<string, Json> {
  const byAddress = article.outlet !== null && article.outletBasis === 'address';
  return {
    '@type': 'NewsArticle',
    headline: article.headline ?? null,
    name: article.headline === undefined ? article.title : null,
    author: authorIn(article),
    publisher:
      article.outlet === null || byAddress
        ? null
        : { '@type': 'NewsMediaOrganization', name: article.outlet.name },
    // Only the address names the outlet: that it published the article is not printed.
    creditText: byAddress ? sentenceCase(outletName(article)) : null,
    datePublished: isUndated(article) ? null : machineDate(article.published),
    inLanguage: article.language,
    url: article.address ?? null,
  };
}

/** Who signs it, by the names as they are printed; a body is no person. */
function authorIn(article: Article): Json {
  const [first, ...others] = authorsOf(article).map((author) => {
    const name = nameInOrder(author);
    return { '@type': isBody(name, article.outlet) ? 'Organization' : 'Person', name };
  });
  return first === undefined ? null : others.length === 0 ? first : [first, ...others];
}

const TYPES: Record<Entity['kind'], string> = {
  company: 'Organization',
  person: 'Person',
  'public body': 'GovernmentOrganization',
  'armed group': 'Organization',
  organisation: 'Organization',
  outlet: 'NewsMediaOrganization',
  country: 'Country',
  place: 'Place',
  house: 'Residence',
  vessel: 'Vehicle',
  account: 'BankAccount',
  case: 'CreativeWork',
};

function thing(entity: Entity, address: Address): Json {
  return { '@type': TYPES[entity.kind], name: entity.name, url: address(entity.url) };
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutNulls(item)]),
  );
}
