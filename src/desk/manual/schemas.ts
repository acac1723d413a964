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

/**
 * What editors' programs read to complete and explain keys: a JSON Schema for each kind of file, and snippets
 * for front matter, in which no schema helps. Paths are below the repository; nothing in them is written by hand.
 */
export function editorFiles(): Map<string, string> {
  const schemas = Object.entries({ site: SITE, glossary: GLOSSARY, ...COLLECTIONS }).map(
    ([name, { schema }]) => [`.vscode/schemas/${name}.json`, jsonText(jsonSchema(schema))] as const,
  );
  return new Map([...schemas, ['.vscode/content.code-snippets', jsonText(snippets())]]);
}

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Where Astro's extension for editors looks for the schemas of front matter, and for the files that have them. */
const FOLDER = '.astro/collections';

/**
 * The same for front matter of the content that is being edited, in which slugs and numbers are offered with the titles
 * that they stand for. `paths` are the files of each collection, absolute.
 */
export function contentFiles(
  report: Report,
  paths: readonly { collection: string; path: string }[],
): Map<string, string> {
  const names = offersOf(report);
  const schemas = COLLECTION_NAMES.map((name) => {
    const schema = withNames(jsonSchema(COLLECTIONS[name].schema), names);
    return [`${FOLDER}/${name}.schema.json`, jsonText(schema)] as const;
  });
  const manifest = {
    collections: COLLECTION_NAMES.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(
      paths.map(({ collection, path }) => [pathToFileURL(path).href.toLowerCase(), collection]),
    ),
  };
  return new Map([...schemas, [`${FOLDER}/collections.json`, jsonText(manifest)]]);
}

/** Values that may stand under a key, each with what it stands for. */
type Offers = ReadonlyMap<string | number, string>;

function offersOf({
  chapters,
  articles,
  sources,
  entities,
  findings,
  columns,
}: Report): Record<string, Offers> {
  const chapter = new Map(chapters.map(({ id, title }) => [id, title]));
  const article = new Map(articles.map(({ slug, title }) => [slug, title]));
  const source = new Map(sources.map(({ id, title }) => [id, title]));
  const entity = new Map(entities.map(({ id, name }) => [id, name]));
  const finding = new Map(findings.map(({ number, title }) => [number, title]));
  const role = new Map(columns.map(({ id, title }) => [id, title ?? id]));
  return {
    chapter,
    article,
    ...Object.fromEntries(['credited', 'restsOn', 'retells'].map((key) => [key, source])),
    ...Object.fromEntries(
      ['from', 'to', 'via', 'entities', 'by', 'seenBy', 'country', 'outlet'].map((key) => [key, entity]),
    ),
    ...Object.fromEntries(
      ['finding', 'findings', 'before', 'after', 'supersedes'].map((key) => [key, finding]),
    ),
    ...Object.fromEntries(['role', 'fromRole', 'toRole'].map((key) => [key, role])),
  };
}

/** A schema whose slugs and numbers are those that there are. Where there are none yet, anything goes that goes now. */
function withNames(schema: JsonSchema, names: Record<string, Offers>): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]): [string, JsonSchema] => {
    const offers = Object.hasOwn(names, key) ? names[key]! : undefined;
    return [key, offers && offers.size > 0 ? offering(value, offers) : withNames(value, names)];
  });
  return {
    ...schema,
    ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}),
    ...(schema.items ? { items: eachItem(schema.items, (item) => withNames(item, names)) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map((one) => withNames(one, names)) } : {}),
  };
}

function offering(schema: JsonSchema, offers: Offers): JsonSchema {
  if (schema.items) return { ...schema, items: eachItem(schema.items, (item) => offering(item, offers)) };
  return { ...schema, enum: [...offers.keys()], markdownEnumDescriptions: [...offers.values()] };
}

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
  required?: string[];
  description?: string;
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
