import { COMPARATORS, type Quantity } from '../schema/quantity.ts';
import { RESPONSE_KIND_IDS, type Response } from '../schema/response.ts';

/** Between the lines of a cell: one number, one answer or one limit on each. */
export const BETWEEN_LINES = '\n';
/** Between names in a cell. */
export const BETWEEN_NAMES = '; ';

const oneOf = (words: readonly string[]): string => words.join('|');
const QUANTITY = new RegExp(
  `^(${oneOf(COMPARATORS)})(?: ([A-Z]{3}))? (\\d+(?:\\.\\d+)?)(?: and (\\d+(?:\\.\\d+)?))?(?: (.+?))?: (.+)$`,
  'u',
);
const RESPONSE = new RegExp(
  `^(\\S+) (${oneOf(RESPONSE_KIND_IDS)})(?: “(.+?)”)? \\[(.+?)\\](?: in finding (\\d+))?: (.+)$`,
  'u',
);

/** A number on one line of a table, as `readQuantity` reads it: `between EUR 200000 and 250000: both payments`. */
export function quantityLine({ value, upTo, unit, comparator, currency, what }: Quantity): string {
  const parts = [
    comparator,
    currency,
    String(value),
    upTo === undefined ? undefined : `and ${upTo}`,
    currency === undefined ? unit : undefined,
  ];
  return `${parts.filter((part) => part !== undefined).join(' ')}: ${what}`;
}

/** The number that a line of a table says; `null` where it says none. */
export function readQuantity(line: string): Quantity | null {
  const found = QUANTITY.exec(line);
  if (!found) return null;
  const [, comparator, currency, value, upTo, unit, what] = found;
  return {
    value: Number(value),
    ...(upTo !== undefined && { upTo: Number(upTo) }),
    ...(unit !== undefined && { unit }),
    comparator: comparator as Quantity['comparator'],
    ...(currency !== undefined && { currency }),
    what: what!,
  };
}

/** An answer on one line of a table, as `readResponse` reads it: `alder explains [this finding]: It says …`. */
export function responseLine({ by, kind, verb, answers, summary, finding }: Response): string {
  const quoted = verb === undefined ? '' : ` “${verb}”`;
  const carried = finding === undefined ? '' : ` in finding ${finding}`;
  return `${by} ${kind}${quoted} [${answers}]${carried}: ${summary}`;
}

/** The answer that a line of a table says; `null` where it says none. */
export function readResponse(line: string): Response | null {
  const found = RESPONSE.exec(line);
  if (!found) return null;
  const [, by, kind, verb, answers, finding, summary] = found;
  return {
    by: by!,
    kind: kind as Response['kind'],
    ...(verb !== undefined && { verb }),
    answers: answers!,
    summary: summary!,
    ...(finding !== undefined && { finding: Number(finding) }),
  };
}
