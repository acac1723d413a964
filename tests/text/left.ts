import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import { ENTITY_KINDS, NAME_KINDS } from '../../src/schema/entity.ts';
import { FINDING_KINDS } from '../../src/schema/finding-kind.ts';
import { GRADES } from '../../src/schema/grade.ts';
import { COMPARATORS } from '../../src/schema/quantity.ts';
import { RELATION_KINDS } from '../../src/schema/relation-kind.ts';
import { NO_RESPONSES, RESPONSE_KIND_IDS } from '../../src/schema/response.ts';
import { SOURCE_KINDS } from '../../src/schema/source.ts';
import { EN } from '../../src/text/en.ts';

const LONGER = join(import.meta.dirname, '../../src/text/method/en');

/** Ids that stand in data as they are, whatever the language: nobody reads them as words. */
export const IDS: ReadonlySet<string> = new Set([
  ...Object.keys(ENTITY_KINDS),
  ...NAME_KINDS,
  ...COMPARATORS,
  ...Object.keys(GRADES),
  ...Object.keys(FINDING_KINDS),
  ...Object.keys(RELATION_KINDS),
  ...NO_RESPONSES,
  ...RESPONSE_KIND_IDS,
  ...SOURCE_KINDS,
  ...Object.keys(EN.tension.kinds),
  ...Object.keys(EN.promise.permalinks.states),
  'this finding',
]);

/** Words of the content, of addresses and of file formats, which no catalogue translates; small letters. */
export function contentWords(report: Report): Set<string> {
  return new Set(
    [
      ...valuesIn(report)
        .filter((value) => !IDS.has(value))
        .flatMap(wordsIn),
      ...wordsIn(
        Object.values(EN.exports.columns)
          .flatMap((table) => Object.keys(table))
          .join(' '),
      ),
      // Longer texts have a file for each language.
      ...readdirSync(LONGER).flatMap((file) => wordsIn(readFileSync(join(LONGER, file), 'utf8'))),
      // Names of styles, formats, programs and types, which are the same everywhere.
      ...[
        'Chicago',
        'Wikipedia',
        'BibTeX',
        'Markdown',
        'integer',
        'string',
        'boolean',
        'quot',
        'true',
        'false',
      ],
      ...Object.values(ENTITY_KINDS).map(({ ftm }) => ftm),
      ...['Documentation', 'Event', 'EconomicActivity', 'Membership', 'Ownership', 'UnknownLink'],
    ].map((word) => word.toLowerCase()),
  );
}

const wordsIn = (text: string): string[] => text.match(/[A-Za-z]+/g) ?? [];

/** Words of a text that neither the pseudo-language nor the content has. */
export function wordsLeft(text: string, content: ReadonlySet<string>): string[] {
  const words = text.match(/(?<![\p{L}\p{N}_/.#@-])[A-Za-z]{3,}(?![\p{L}\p{N}_/.@-])/gu) ?? [];
  return [...new Set(words)].filter(
    (word) => /[acdeghiklnorstuwyz]/.test(word) && !content.has(word.toLowerCase()),
  );
}

/** Every text in some data; the report leads back to itself. */
function valuesIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner.flatMap((one) => valuesIn(one, seen));
}
