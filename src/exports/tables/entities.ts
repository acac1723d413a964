import type { Entity, Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { COLUMNS, type ColumnName } from './columns.ts';
import { csvText, type Cell } from './csv.ts';
import { t } from '../../text/t.ts';

/** `entities.csv`: one row for each company, person, public body, group, outlet, country and place. */
export function entitiesCsv(report: Report, address: Address): string {
  return csvText(
    COLUMNS.entities,
    report.entities.map((entity) => rowOf(entity, address)),
  );
}

function rowOf(entity: Entity, address: Address): Record<ColumnName<'entities'>, Cell> {
  const { findings } = entity;
  return {
    id: entity.id,
    url: address(entity.url),
    name: entity.name,
    kind: entity.kind,
    unnamed: entity.unnamed,
    country: entity.country?.id ?? null,
    country_name: entity.country?.name ?? null,
    country_code: entity.country?.code ?? entity.code ?? null,
    role: entity.role ?? null,
    describes: entity.describes,
    summary: entity.summary ?? null,
    other_names: entity.names.map((spelling) => t.exports.spelling(spelling)).join('; '),
    findings: findings.map(({ number }) => number).join('; '),
    finding_urls: findings.map(({ url }) => address(url)).join(' '),
  };
}
