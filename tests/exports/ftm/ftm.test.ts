import { defaultModel, Model, type Property } from '@opensanctions/followthemoney';
import { isolatedText } from '../../../src/text/direction.ts';
import { gradeWords } from '../../../src/text/grade.ts';
import { describe, expect, it } from 'vitest';
import { entitiesFtm } from '../../../src/exports/ftm/ftm.ts';
import { acts } from '../../../src/schema/entity.ts';
import { isNamedInFull } from '../../../src/exports/ftm/parties.ts';
import type { Entity, Report } from '../../../src/model/report.ts';
import { address, finding, fleet, quarry, families, withFinding } from '../reports.ts';

const model = new Model(defaultModel);

interface Line {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const read = (report: Report): Line[] =>
  entitiesFtm(report, address)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

/** Schemata that the investigations have: nothing in them marks anybody out. */
const ALLOWED = [
  'Address', 'Article', 'Company', 'Documentation', 'EconomicActivity', 'Event', 'Membership', 'Organization', 'Ownership', 'Person',
  'PublicBody', 'UnknownLink',
  'Contract', 'ContractAward', 'CourtCase', 'CourtCaseParty', 'Debt', 'Directorship', 'Employment', 'Family', 'Payment',
  'RealEstate', 'Representation', 'Vessel',
]; // prettier-ignore

/** What is wrong with a value; the official library checks names of properties, not values. */
function wrongValue(property: Property, value: string, byId: ReadonlyMap<string, Line>): string | null {
  const type = property.type.name;
  if (value === '' || value !== value.trim()) return 'is empty or has spaces around it';
  if (value.length > property.maxLength) return `is longer than ${property.maxLength}`;
  if (type === 'entity')
    return model.getSchema(byId.get(value)?.schema).isA(property.getRange())
      ? null
      : 'points to nothing or to the wrong schema';
  if (type === 'date')
    return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(value) && !Number.isNaN(Date.parse(value))
      ? null
      : 'is no date';
  if (type === 'url') return URL.canParse(value) && /^https?:/.test(value) ? null : 'is no address';
  if (type === 'country' || type === 'language')
    return property.type.values.has(value) ? null : 'is not in the list';
  return null;
}

describe.each(families)('entities.ftm.json of %s', (_, report) => {
  const lines = read(report);
  const byId = new Map(lines.map((line) => [line.id, line]));

  it('is taken by the official model: schemata, properties, required ones', () => {
    for (const line of lines) {
      const entity = model.getEntity(line);
      expect(entity.schema.abstract).toBe(false);
      for (const property of entity.getProperties())
        expect(property.stub, `${line.schema}:${property.name}`).toBe(false);
      // Articles are known by their address; the model's file name is for uploads.
      const required = entity.schema.isDocument() ? ['title'] : entity.schema.required;
      for (const name of required) expect(entity.getFirst(name), `${line.schema}:${name}`).toBeTruthy();
      expect(entity.getCaption()).toBeTruthy();
    }
  });

  it('has values that fit their types', () => {
    const wrong = lines.flatMap((line) =>
      Object.entries(line.properties).flatMap(([name, values]) =>
        values.flatMap((value) => {
          const fault = wrongValue(model.getSchema(line.schema).getProperty(name), value, byId);
          return fault ? [`${line.schema}:${name} "${value}" ${fault}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has every id once, short, without a dot that would part a signature', () => {
    expect(byId.size).toBe(lines.length);
    expect(lines.filter(({ id }) => id.length > 160 || !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('uses no schema and no property that marks somebody out', () => {
    expect(lines.filter(({ schema }) => !ALLOWED.includes(schema))).toEqual([]);
    expect(
      lines.filter(
        ({ properties }) => 'topics' in properties || 'sanctions' in properties || 'risks' in properties,
      ),
    ).toEqual([]);
  });

  it('says trade, ownership and membership only of what records or reporters say', () => {
    for (const { schema, properties } of lines.filter((line) =>
      ['EconomicActivity', 'Ownership', 'Membership', 'Payment', 'Debt', 'Directorship'].includes(
        line.schema,
      ),
    )) {
      const said = findingOf(report, properties);
      expect(['records', 'reported'], `${schema} of finding ${said.number}`).toContain(said.grade);
    }
  });

  it('gives each link and event its statement with grade and denial, its proof and its permanent address', () => {
    const said = lines.filter(({ properties }) => 'recordId' in properties);
    for (const { properties } of said) {
      const source = findingOf(report, properties);
      expect(properties.summary).toHaveLength(1);
      expect(properties.summary![0]).toContain(isolatedText(source.statement));
      expect(properties.summary![0]!.toLowerCase().startsWith(gradeWords(source).toLowerCase())).toBe(true);
      if (source.denied) expect(properties.summary![0]).toMatch(/^[^:]*denied by /);
      expect(properties.proof).toHaveLength(new Set(source.evidence.map(({ article }) => article)).size);
      expect(properties.sourceUrl).toEqual([address(source.url)]);
      for (const quantity of source.quantities)
        expect(properties.description![0]).toContain(
          quantity.comparator === 'exactly' ? 'as printed' : quantity.comparator,
        );
    }
  });

  it('names natural persons only in full, and nowhere by an initial', () => {
    const short = report.entities.filter((entity) => !isNamedInFull(entity));
    const text = entitiesFtm(report, address);
    for (const { name, id } of short) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(`-entity-${id}`);
    }
    expect(lines.filter(({ schema }) => schema === 'Person').length).toBe(
      report.entities.filter((entity) => entity.kind === 'person' && isNamedInFull(entity)).length,
    );
  });

  it('has every party, every article, and who stands in which', () => {
    const parties = report.entities.filter((entity) => isNamedInFull(entity) && acts(entity));
    const ids = lines.map(({ id }) => id);
    for (const { id } of parties)
      expect(ids.filter((each) => each.endsWith(`-entity-${id}`))).toHaveLength(1);
    expect(lines.filter(({ schema }) => schema === 'Article')).toHaveLength(report.articles.length);
    const pairs = new Set(
      report.findings.flatMap(({ evidence, entities }) =>
        evidence.flatMap(({ article }) =>
          entities
            .filter((entity) => ids.some((id) => id.endsWith(`-entity-${entity.id}`)))
            .map(({ id }) => `${article.slug} ${id}`),
        ),
      ),
    );
    expect(lines.filter(({ schema }) => schema === 'Documentation')).toHaveLength(pairs.size);
  });
});

function findingOf(report: Report, properties: Line['properties']) {
  return finding(report, Number(properties.recordId![0]!.replace('Finding ', '')));
}

describe('entities.ftm.json', () => {
  const lines = read(quarry);
  const of = (number: number, report = quarry) =>
    read(report).filter(({ properties }) => properties.recordId?.[0] === `Finding ${number}`);

  it('writes a trade in records as EconomicActivity', () => {
    expect(of(2)).toMatchObject([
      {
        schema: 'EconomicActivity',
        properties: {
          sender: ['sand-over-the-orluna-example-entity-areias-de-sao-brites'],
          receiver: ['sand-over-the-orluna-example-entity-barcacas-conceicao'],
          goodsDescription: ['gravel'],
          // Between March and November is a window: nothing says that it began in the one and ended in the other.
          date: ['2018'],
          proof: ['sand-over-the-orluna-example-article-areia-do-orluna'],
        },
      },
    ]);
  });

  it('writes what is alleged, or the party’s own word, as UnknownLink with these words', () => {
    expect(of(3)).toMatchObject([
      { schema: 'UnknownLink', properties: { date: ['2018'], status: ['alleged', 'denied'] } },
    ]);
    expect(of(3)[0]!.properties.role![0]).toMatch(/allegedly .*, which denies it\.$/);
    expect(of(7)).toMatchObject([
      { schema: 'UnknownLink', properties: { date: ['2018'], status: ['stated by Zarinbud'] } },
    ]);
  });

  it('does not call it sending when goods only reached somebody', () => {
    expect(of(4).map(({ schema }) => schema)).toEqual(['UnknownLink']);
    expect(of(13)[0]!.properties.description![0]).toContain('via Harlund');
  });

  it('writes two owned companies as two ownerships, and a group with its member', () => {
    expect(of(6).map(({ schema }) => schema)).toEqual(['Ownership', 'Ownership']);
    expect(of(6)[0]!.properties).toMatchObject({
      owner: ['sand-over-the-orluna-example-entity-barge-owner'],
      startDate: ['2016'],
    });
    expect(of(8)).toMatchObject([
      {
        schema: 'Membership',
        properties: { organization: ['sand-over-the-orluna-example-entity-svitohai-consortium'] },
      },
    ]);
  });

  it('writes what is said and no link can say as Event', () => {
    expect(of(5)).toMatchObject([
      {
        schema: 'Event',
        properties: {
          name: ['The barge line says that it buys from licensed pits only'],
          date: ['2019-05-13'],
        },
      },
    ]);
    expect(of(14)).toMatchObject([{ schema: 'Event', properties: { endDate: ['2018'] } }]);
  });

  it('writes nothing about open questions, limits and the arrest of a natural person', () => {
    expect([9, 10, 12].flatMap((number) => of(number))).toEqual([]);
  });

  it('links no natural person by an allegation, named in full or not', () => {
    const report = withFinding(quarry, 6, { grade: 'alleged' });
    expect(of(6, report)).toEqual([]);
  });

  it('says of a party without a name that the name is ours', () => {
    const pits = lines.find(({ id }) => id.endsWith('-entity-unlicensed-pits'))!;
    expect(pits.properties.name).toEqual(['Unlicensed pits (not named in the sources)']);
    expect(pits.properties).not.toHaveProperty('alias');
    expect(pits.properties.notes![0]).toContain('Do not match it');
  });

  it('keeps the id of a link when an editor rewords or reorders, and gives twins ids of their own', () => {
    const before = of(6).map(({ id }) => id);
    const { relations } = finding(quarry, 6);
    expect(
      of(6, withFinding(quarry, 6, { statement: 'Reworded.', relations: [...relations].reverse() }))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...before].sort());
    const twins = of(
      2,
      withFinding(quarry, 2, {
        relations: [...finding(quarry, 2).relations, ...finding(quarry, 2).relations],
      }),
    );
    expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
  });

  it('writes codes of countries that FollowTheMoney knows', () => {
    const country = { ...quarry.entities.find(({ id }) => id === 'lusavia')!, code: 'nl' };
    const entities = quarry.entities.map((entity): Entity =>
      entity.id === 'barcacas-conceicao' ? { ...entity, country } : entity,
    );
    const line = read({ ...quarry, entities }).find(({ id }) => id.endsWith('-entity-barcacas-conceicao'))!;
    expect(line.properties.country).toEqual(['nl']);
  });
});

describe('a name that a party has no more', () => {
  const namesIn = (report: Report) => {
    const {
      alias = [],
      weakAlias = [],
      previousName = [],
    } = read(report).find(({ properties }) => properties.name?.includes('Meridian Nets'))!.properties;
    return { alias, weakAlias, previousName };
  };

  it('is a previous one where a fact says so', () => {
    expect(namesIn(fleet)).toEqual({
      alias: ['Meridian Nets'],
      weakAlias: ['Meridian'],
      previousName: ['North Nets'],
    });
  });

  it.each([{ denied: true }, { grade: 'alleged' as const }, { kind: 'statement' as const }])(
    'is one of several where the finding is only %j',
    (change) => {
      const { alias, previousName } = namesIn(withFinding(fleet, 40, change));
      expect([alias, previousName]).toEqual([['North Nets', 'Meridian Nets'], []]);
    },
  );
});
