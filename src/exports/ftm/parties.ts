import type { Entity } from '../../model/report.ts';
import { acts, ENTITY_KINDS } from '../../schema/entity.ts';
import { ftmCountry, ftmLanguage } from './language.ts';
import {
  entityKey,
  properties,
  type Desk,
  type FtmRecord,
  type Property,
  type Schema,
  type Value,
} from './record.ts';
import { t } from '../../text/t.ts';

/**
 * True for an entity that may stand in a database of names: everybody and everything but a natural person whose
 * family name is abbreviated ("Anna K."), as persons known from an arrest or accusation are.
 */
export function isNamedInFull({
  kind,
  name,
  knownFrom,
}: Pick<Entity, 'kind' | 'name' | 'knownFrom'>): boolean {
  return kind !== 'person' || (knownFrom === undefined && !/(^|\s)\p{L}\.?$|\p{L}\.$/u.test(name));
}

/** True for a party in law: no country, no place, no thing, no court case. */
export const isParty = (entity: Pick<Entity, 'kind'>): boolean => acts(entity);

/** The entity in the FollowTheMoney schema of its kind. */
export function partyRecord(desk: Desk, entity: Entity): FtmRecord {
  const url = desk.address(entity.url);
  const schema: Schema = ENTITY_KINDS[entity.kind].ftm;
  return {
    id: entityKey(desk, entity),
    schema,
    properties: properties(desk, {
      ...(schema === 'Address' ? { full: entity.name } : namesOf(entity)),
      country: ftmCountry(entity.country?.code ?? entity.code),
      summary: [entity.describes, entity.summary],
      notes: [entity.unnamed && t.exports.sources.notNamed, entity.note].filter(
        (note) => typeof note === 'string',
      ),
      sourceUrl: url,
      publisher: desk.report.site.publisher.name,
      publisherUrl: desk.address('/'),
    }),
    finding: null,
    article: null,
    url,
  };
}

/** Spellings with their languages: short forms are weak, as they may mean others too. */
function namesOf({ name, unnamed, names }: Entity): Partial<Record<Property, Value[]>> {
  // A name that the sources do not give must not be found by programs that match names.
  if (unnamed) return { name: [{ text: t.exports.sources.nameOfOurs({ name }), lang: null }] };
  const spelled = (wanted: (kind: string) => boolean): Value[] =>
    names
      .filter(({ kind }) => wanted(kind))
      .map(({ text, language }) => ({ text, lang: ftmLanguage(language) }));
  return {
    name: [{ text: name, lang: null }],
    alias: spelled((kind) => kind !== 'short'),
    weakAlias: spelled((kind) => kind === 'short'),
  };
}
