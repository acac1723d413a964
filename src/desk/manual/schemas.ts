import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Report } from '../../model/report.ts';
import { COLLECTION_NAMES, COLLECTIONS, GLOSSARY, SITE } from '../../schema/collections.ts';
import { entityName } from '../../schema/entity.ts';
import { evidence } from '../../schema/evidence.ts';
import { quantity } from '../../schema/quantity.ts';
import { relation } from '../../schema/relation.ts';
import { response } from '../../schema/response.ts';

/** Groups of keys that stand in lists, by the word that an editor types to get one. */
export const GROUPS = { evidence, quantity, relation, response, name: entityName };

/** Snippets for editors' programs; nothing in them is written by hand. */
export const SNIPPETS_FILE = '.vscode/content.code-snippets';
export const snippetsText = (): string => jsonText(snippets());

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Where Astro's extension for editors looks for the schemas of front matter, and for the files that have them. */
const FOLDER = '.astro/collections';

/** Where `.vscode/settings.json` finds the schemas of files that are YAML as a whole. */
const YAML_FOLDER = '.cache/schemas';

/**
 * What editors' programs read to complete and explain keys: a JSON Schema for each kind of file, in which slugs and numbers
 * are offered with the titles that they have in this report. `paths` are the files of each collection, absolute. YAML files
 * have their schema by their name, whatever investigation they belong to: there an unknown slug is no error.
 */
export function contentFiles(
  report: Report,
  paths: readonly { collection: string; path: string }[],
): Map<string, string> {
  const names = offersOf(report);
  const { country, role, finding, findings, by, seenBy, restsOn, retells } = names;
  const yaml: [string, z.ZodType, Offers][] = [
    ['site', SITE.schema, { finding, findings, after: role }],
    ['glossary', GLOSSARY.schema, { findings }],
    ['entities', COLLECTIONS.entities.schema, { country, role, finding }],
    ['sources', COLLECTIONS.sources.schema, { by, seenBy, restsOn, retells }],
  ];
  const mdx = COLLECTION_NAMES.filter((name) => COLLECTIONS[name].extension === '.mdx');
  const manifest = {
    collections: mdx.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(
      paths.map(({ collection, path }) => [pathToFileURL(path).href.toLowerCase(), collection]),
    ),
  };
  return new Map([
    ...yaml.map(([name, schema, offers]): [string, string] => [
      `${YAML_FOLDER}/${name}.json`,
      jsonText(withNames(jsonSchema(schema), offers, (one, there) => ({ anyOf: [only(one, there), one] }))),
    ]),
    ...mdx.map((name): [string, string] => [
      `${FOLDER}/${name}.schema.json`,
      jsonText(withNames(jsonSchema(COLLECTIONS[name].schema), names, only)),
    ]),
    [`${FOLDER}/collections.json`, jsonText(manifest)],
  ]);
}

/** Values that may stand, each with what it stands for. */
type There = ReadonlyMap<string | number, string>;
/** The same by the key under which they may. */
type Offers = Readonly<Record<string, There | undefined>>;

const under = (there: There, ...keys: string[]): Offers =>
  Object.fromEntries(keys.map((key) => [key, there]));

function offersOf({ chapters, articles, sources, entities, findings, columns }: Report): Offers {
  const chapter = new Map(chapters.map(({ id, title }) => [id, title]));
  const article = new Map(articles.map(({ slug, title }) => [slug, title]));
  const source = new Map(sources.map(({ id, title }) => [id, title]));
  const entity = new Map(entities.map(({ id, name }) => [id, name]));
  const finding = new Map(findings.map(({ number, title }) => [number, title]));
  const role = new Map(columns.map(({ id, title }) => [id, title ?? id]));
  return {
    chapter,
    article,
    ...under(source, 'credited', 'restsOn', 'retells'),
    ...under(entity, 'from', 'to', 'via', 'entities', 'by', 'seenBy', 'country', 'outlet'),
    ...under(finding, 'finding', 'findings', 'before', 'after', 'supersedes'),
    ...under(role, 'role', 'fromRole', 'toRole'),
  };
}

/** A schema that offers the slugs and numbers that there are. Where there are none yet, it stays as it is. */
function withNames(
  schema: JsonSchema,
  offers: Offers,
  offering: (schema: JsonSchema, there: There) => JsonSchema,
): JsonSchema {
  const deeper = (one: JsonSchema) => withNames(one, offers, offering);
  const named = ([key, value]: [string, JsonSchema]): [string, JsonSchema] => {
    const there = Object.hasOwn(offers, key) ? offers[key] : undefined;
    if (!there?.size) return [key, deeper(value)];
    const { items, description } = value;
    if (items) return [key, { ...value, items: eachItem(items, (item) => offering(item, there)) }];
    return [key, { description, ...offering(value, there) }];
  };
  const { properties, items, anyOf, additionalProperties: others } = schema;
  return {
    ...schema,
    ...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(named)) } : {}),
    ...(items ? { items: eachItem(items, deeper) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(deeper) } : {}),
    ...(typeof others === 'object' ? { additionalProperties: deeper(others) } : {}),
  };
}

const only = (schema: JsonSchema, there: There): JsonSchema => ({
  ...schema,
  enum: [...there.keys()],
  markdownEnumDescriptions: [...there.values()],
});

const eachItem = (items: JsonSchema | JsonSchema[], change: (item: JsonSchema) => JsonSchema) =>
  Array.isArray(items) ? items.map(change) : change(items);

interface JsonSchema {
  type?: string | string[];
  enum?: (string | number)[];
  /** What each of them stands for, as editors show it. */
  markdownEnumDescriptions?: string[];
  /** Of a tuple: a schema for each place. */
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  description?: string | undefined;
}

/** Draft 7 is the one that editors know. */
function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
}

function snippets(): Record<string, { scope: string; prefix: string; description: string; body: string[] }> {
  return Object.fromEntries(
    Object.entries(GROUPS).map(([name, schema]) => [
      name,
      {
        scope: 'mdx,markdown,yaml',
        prefix: `- ${name}`,
        description: `One ${name}, with the keys that it needs`,
        body: snippetBody(jsonSchema(schema)),
      },
    ]),
  );
}

/** Of several keys of which one must be there, the one that nearly all have: evidence stands in a paragraph. */
const USUAL = 'paragraph';

/** One line for each key that must be there; closed lists of words become choices. */
function snippetBody({ properties = {}, required = [] }: JsonSchema): string[] {
  return Object.entries(properties)
    .filter(([key]) => required.includes(key) || key === USUAL)
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${placeholder(value, index + 1)}`);
}

function placeholder({ enum: words, type, items }: JsonSchema, index: number): string {
  if (words) return `\${${index}|${words.join(',')}|}`;
  return type === 'array' || items ? `[$${index}]` : `$${index}`;
}
