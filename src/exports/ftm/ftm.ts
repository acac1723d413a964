import type { Entity, Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { articleRecord, documentationRecord } from './articles.ts';
import { contractRecord, eventRecord, linkRecord, linksOf, type Link } from './links.ts';
import { isNamedInFull, isParty, partyRecord } from './parties.ts';
import { deskOf, type Desk, type FtmRecord } from './record.ts';

/** `entities.ftm.json`: FollowTheMoney entities, one JSON object a line. (https://followthemoney.tech) */
export function entitiesFtm(report: Report, address: Address): string {
  const lines = ftmRecords(deskOf(report, address)).map(({ id, schema, properties }) => ({
    id,
    schema,
    properties: Object.fromEntries(
      properties.map(([name, values]) => [name, values.map(({ text }) => text)]),
    ),
  }));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Everything that is said in FollowTheMoney: parties, articles, links, events, and who stands in which article. */
export function ftmRecords(desk: Desk): FtmRecord[] {
  const { report } = desk;
  const { findings } = report;
  const links = findings.flatMap(linksOf);
  const linked = new Set(links.map(({ finding }) => finding));
  const events = findings
    .filter((finding) => !linked.has(finding))
    .map((finding) => eventRecord(desk, finding));
  const parties = partiesOf(report, links);
  return [
    ...parties.map((entity) => partyRecord(desk, entity)),
    ...report.articles.map((article) => articleRecord(desk, article)),
    ...withTwins(links).flatMap(({ link, twin }) =>
      link.schema === 'ContractAward'
        ? [contractRecord(desk, link, twin), linkRecord(desk, link, twin)]
        : linkRecord(desk, link, twin),
    ),
    ...events.filter((event) => event !== null),
    ...report.articles.flatMap((article) => {
      const about = new Set(article.findings.flatMap(({ entities }) => entities));
      return parties
        .filter((entity) => about.has(entity))
        .map((entity) => documentationRecord(desk, article, entity))
        .filter((record) => record !== null);
    }),
  ];
}

/** Parties named in full, and those countries, places, things and court cases that a link needs. */
function partiesOf(report: Report, links: readonly Link[]): Entity[] {
  const needed = new Set(links.flatMap(({ relation, court }) => [relation.from, relation.to, court]));
  return report.entities.filter((entity) => isNamedInFull(entity) && (isParty(entity) || needed.has(entity)));
}

/** Links of one finding with the same verb and ends, counted from 0. */
function withTwins(links: readonly Link[]): { link: Link; twin: number }[] {
  const seen = new Map<string, number>();
  return links.map((link) => {
    const { finding, relation } = link;
    const key = [finding.number, relation.kind, relation.from.id, relation.to.id].join('/');
    const twin = seen.get(key) ?? 0;
    seen.set(key, twin + 1);
    return { link, twin };
  });
}
