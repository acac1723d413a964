import { z } from 'zod';
import { COLLECTIONS, GLOSSARY, SITE } from '../../schema/collections.ts';
import { entityName } from '../../schema/entity.ts';
import { evidence } from '../../schema/evidence.ts';
import { quantity } from '../../schema/quantity.ts';
import { relation } from '../../schema/relation.ts';
import { response } from '../../schema/response.ts';

/** Groups of keys that stand in lists, by the word that an editor types to get one. */
const GROUPS = { evidence, quantity, relation, response, name: entityName };

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

interface JsonSchema {
  type?: string | string[];
  enum?: string[];
  items?: JsonSchema;
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

/** One line for each key that must be there; closed lists of words become choices. */
function snippetBody({ properties = {}, required = [] }: JsonSchema): string[] {
  return Object.entries(properties)
    .filter(([key]) => required.includes(key))
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${placeholder(value, index + 1)}`);
}

function placeholder({ enum: words, type, items }: JsonSchema, index: number): string {
  if (words) return `\${${index}|${words.join(',')}|}`;
  return type === 'array' || items ? `[$${index}]` : `$${index}`;
}
