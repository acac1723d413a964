import type { Entity, Report } from '../../model/report.ts';
import { acts, ENTITY_KINDS } from '../../schema/entity.ts';
import { ftmCountry, ftmLanguage } from './language.ts';
import {
  entityKey,
  properties,
  published,
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
      ...(schema === 'Address' ? { full: entity.name } : namesOf(entity, desk.report)),
      country: ftmCountry(entity.country?.code ?? entity.code),
      summary: [entity.describes, entity.summary],
      notes: [entity.unnamed && t.exports.sources.notNamed, entity.note].filter(
        (note) => typeof note === 'string',
      ),
      ...published(desk, entity.url),
    }),
    finding: null,
    article: null,
    url,
  };
}

/**
 * Spellings with their languages: short forms are weak, as they may mean others too. A name that the party has no more is
 * a previous one where a fact says so that nobody denies, else one of several.
 */
function namesOf({ name, unnamed, names }: Entity, { byNumber }: Report): Partial<Record<Property, Value[]>> {
  // A name that the sources do not give must not be found by programs that match names.
  if (unnamed) return { name: [{ text: t.exports.sources.nameOfOurs({ name }), lang: null }] };
  const isPrevious = ({ text, until, finding }: Entity['names'][number]) => {
    const said = finding === undefined ? undefined : byNumber.get(finding);
    return (
      text !== name &&
      until !== undefined &&
      said?.kind === 'fact' &&
      said.grade !== 'alleged' &&
      !said.denied
    );
  };
  const spelled = (wanted: (spelling: Entity['names'][number]) => boolean): Value[] =>
    names.filter(wanted).map(({ text, language }) => ({ text, lang: ftmLanguage(language) }));
  return {
    name: [{ text: name, lang: null }],
    alias: spelled((spelling) => spelling.kind !== 'short' && !isPrevious(spelling)),
    weakAlias: spelled((spelling) => spelling.kind === 'short' && !isPrevious(spelling)),
    previousName: spelled(isPrevious),
  };
}
