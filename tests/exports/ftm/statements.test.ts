import { createHash } from 'node:crypto';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { entitiesFtm } from '../../../src/exports/ftm/ftm.ts';
import { statementsCsv } from '../../../src/exports/ftm/statements.ts';
import { address, finding, quarry, families, withFinding } from '../reports.ts';

const model = new Model(defaultModel);

/** Types whose values have no language in FollowTheMoney. */
const NO_LANGUAGE = ['id', 'entity', 'date', 'url', 'country', 'language'];

describe.each(families)('statements.csv of %s', (_, report) => {
  const rows = csvParse(statementsCsv(report, address));

  it('puts together again gives the entities of entities.ftm.json', () => {
    const entities = new Map<string, { id: string; schema: string; properties: Record<string, string[]> }>();
    for (const { entity_id, schema, prop, value } of rows) {
      const entity = entities.get(entity_id!) ?? { id: entity_id!, schema: schema!, properties: {} };
      entities.set(entity_id!, entity);
      const values = prop === 'id' ? [] : (entity.properties[prop!] ??= []);
      if (prop !== 'id' && !values.includes(value!)) values.push(value!);
    }
    const lines = entitiesFtm(report, address).trimEnd().split('\n');
    expect([...entities.values()]).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });

  it('gives every property its type, as the official model has it', () => {
    for (const { prop, schema, prop_type } of rows)
      expect(prop_type).toBe(prop === 'id' ? 'id' : model.getSchema(schema).getProperty(prop!).type.name);
  });

  it('opens each entity with its id, once for each passage', () => {
    for (const { value, entity_id, canonical_id } of rows.filter(({ prop }) => prop === 'id'))
      expect([value, canonical_id]).toEqual([entity_id, entity_id]);
  });

  it('has a language only where the value is text, from the list of the model', () => {
    const languages = model.getType('language').values;
    expect(
      rows.filter(
        ({ prop_type, lang }) => lang !== '' && (NO_LANGUAGE.includes(prop_type!) || !languages.has(lang!)),
      ),
    ).toEqual([]);
  });

  it('names article, paragraph and words to look for on every row of a finding', () => {
    for (const row of rows.filter(({ finding: number }) => number !== '')) {
      const { evidence } = finding(report, Number(row.finding));
      const place = evidence.find(
        ({ article, passage, phrase }) =>
          article.slug === row.origin && String(passage.at) === row[passage.by] && phrase === row.anchor,
      );
      expect(place?.language).toBe(row.anchor_lang);
      expect(row.anchor!.split(' ').length).toBeLessThanOrEqual(6);
      expect(row.original_value).toBe(row.prop === 'summary' ? row.anchor : '');
    }
  });

  it('has one dataset and days that only articles give', () => {
    expect(new Set(rows.map(({ dataset }) => dataset)).size).toBe(1);
    expect(rows[0]!.dataset).toMatch(/^[a-z0-9_]+$/);
    const published = new Map(report.articles.map(({ slug, published: { text } }) => [slug, text]));
    for (const { origin, first_seen } of rows.filter((row) => row.first_seen !== ''))
      expect(first_seen).toBe(published.get(origin!));
  });
});

describe('statements.csv', () => {
  const rows = csvParse(statementsCsv(quarry, address));

  it('states a finding once for each article that carries it, each with its own proof', () => {
    const proof = rows.filter(({ finding: number, prop }) => number === '1' && prop === 'proof');
    expect(
      proof.map(({ value, origin, anchor, anchor_lang, first_seen }) => [
        value!.split('-article-')[1],
        origin,
        anchor,
        anchor_lang,
        first_seen,
      ]),
    ).toEqual([
      ['areia-do-orluna', 'areia-do-orluna', 'pelo menos 41 mil toneladas', 'pt', '2019-05-14'],
      ['pisok-z-orluny', 'pisok-z-orluny', 'щонайменше 41 тисячу тонн піску', 'uk', ''],
    ]);
  });

  it('keeps the language of the words to look for, also where it is not that of the article', () => {
    expect(
      rows.find(({ finding: number, origin }) => number === '11' && origin === 'pisok-z-orluny')!.anchor_lang,
    ).toBe('pt');
  });

  it('makes keys as FollowTheMoney does where there is no passage', () => {
    const { id, dataset, entity_id, prop, value, lang } = rows.find((row) => row.prop === 'alias')!;
    expect(id).toBe(
      createHash('sha1').update(`${dataset}.${entity_id}.${prop}.${value}@${lang}`).digest('hex'),
    );
  });

  it.each(['=1+1', '+31 20 123', '-5 degrees', '@sand', "'quoted", ' spaced ', 'a, "b"; c\td', 'one\ntwo'])(
    'says value for value what entities.ftm.json says, also of %j',
    (title) => {
      const odd = withFinding(quarry, 5, { title });
      const row = csvParse(statementsCsv(odd, address)).find(
        ({ finding: number, prop }) => number === '5' && prop === 'name',
      )!;
      const entity = entitiesFtm(odd, address)
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { id: string; properties: Record<string, string[]> })
        .find(({ id }) => id === row.entity_id)!;
      expect([row.value]).toEqual(entity.properties.name);
      expect(row.id).toHaveLength(40);
    },
  );
});
