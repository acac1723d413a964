import type { FindingFile } from '../../schema/finding.ts';
import type { Content, Entry } from '../content.ts';
import { numberOf } from '../join/resolve.ts';
import type { Entity, Finding, Report } from '../report.ts';
import { phrasePattern, plain } from '../wording/phrases.ts';
import { read, type Reader, type Reading } from '../wording/reading.ts';
import type { Cues } from './cues.ts';
import { slipAt } from './slip.ts';

/** What every rule looks at. */
export interface Desk {
  content: Content;
  report: Report;
  /** Every party by its id. */
  entities: ReadonlyMap<string, Entity>;
  reader: Reader;
  cues: Cues;
  patterns: Patterns;
}

/** A finding as it was written, as it was joined, and its statement as it reads. */
export interface Written {
  id: string;
  data: FindingFile;
  finding: Finding;
  said: Reading;
}

/** All findings of a report, as the rules look at them. */
export function writtenFindings({ content, report, reader }: Desk): Written[] {
  return content.findings.flatMap(({ id, data }: Entry<FindingFile>) => {
    const finding = report.byNumber.get(numberOf(id));
    return finding ? [{ id, data, finding, said: read(data.statement, reader) }] : [];
  });
}

/** Makes the slips of a finding. */
export const atFinding = (id: string) => slipAt('findings', id);

/** Whether a finding tells a plea: what the words deny, or admit, is the charge, and the relation has it. */
export const tellsPlea = ({ data }: Written): boolean =>
  data.relations.some(({ kind }) => kind === 'pleaded');

/** Whether one of two parties is the other, or the state that it belongs to. */
export const isOneSide = (one: Entity, other: Entity): boolean =>
  one === other || one.country === other || other.country === one;

/** The cues of a language, ready to be looked for: whole words, in any case. */
export type Patterns = {
  [Key in keyof Cues]: Cues[Key] extends readonly string[]
    ? RegExp
    : readonly [name: string, pattern: RegExp][];
};

/** Compiles the cues once for all texts. */
export function patternsOf(cues: Cues): Patterns {
  const one = (phrases: readonly string[]) => phrasePattern(phrases, 'u');
  const compiled = Object.entries(cues).map(([key, list]: [string, unknown]) => [
    key,
    Array.isArray(list)
      ? one(list as string[])
      : Object.entries(list as object).map(([name, phrases]) => [
          name,
          one(Array.isArray(phrases) ? (phrases as string[]) : [name]),
        ]),
  ]);
  return Object.fromEntries(compiled) as Patterns;
}

/** The first of some phrases in a text as it stands there, or `null`. */
export const saidIn = (text: string, pattern: RegExp): string | null =>
  pattern.exec(plain(text))?.[0] ?? null;

/** Words of a text that carry meaning, by their beginnings, so that "barge" meets "barges". */
export function stemsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 3 || /\p{N}/u.test(word)).map((word) => word.slice(0, 4)),
  );
}

/** How many of the first are among the second, from 0 to 1; 1 where there are none. */
export function shareOf(some: ReadonlySet<string>, among: ReadonlySet<string>): number {
  return some.size === 0 ? 1 : [...some].filter((stem) => among.has(stem)).length / some.size;
}
