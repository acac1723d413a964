import { wordsOf } from '../reading/prose.ts';
import { FINDING_KINDS } from '../schema/finding-kind.ts';
import { GRADE_IDS, type Grade } from '../schema/grade.ts';
import type { Edtf } from '../schema/edtf.ts';
import { acts } from '../schema/entity.ts';
import { RELATION_KINDS } from '../schema/relation-kind.ts';
import { isShielded } from './persons/public.ts';
import { byDate } from './list-pages.ts';
import { changesOf, type Change } from './promise/changes.ts';
import type { Chapter, Entity, Finding, Report, Response } from './report.ts';

/** Words that a text read aloud takes in a minute. */
const WORDS_A_MINUTE = 170;

/** Every finding that a chapter tells, each once: those of its answer in short, then those of its text. */
export function toldIn({ inShort, cited }: Pick<Chapter, 'inShort' | 'cited'>): Finding[] {
  return [...new Set([...inShort.flatMap(({ findings }) => findings), ...cited])];
}

type Text = Pick<Chapter, 'inShort' | 'body'>;

/** Whole minutes that a chapter takes with its answer in short, one at least. */
export function minutesOf({ inShort, body }: Text): number {
  const words = [...inShort.map(({ text }) => text), wordsOf(body)]
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Whole minutes that all chapters take: the sum of what is said of each. */
export function minutesOfAll(chapters: readonly Text[]): number {
  return chapters.reduce((sum, chapter) => sum + minutesOf(chapter), 0);
}

/** What a chapter rests on: how many of its findings have each grade, how many are left open, how many are denied. */
export interface Footing {
  grades: { grade: Grade; count: number }[];
  open: number;
  denied: number;
}

/** A question that nobody answers is left open, whatever its grade. */
export function footingOf(findings: readonly Finding[]): Footing {
  const [open, told] = [true, false].map((wanted) =>
    findings.filter(({ kind }) => FINDING_KINDS[kind].open === wanted),
  ) as [Finding[], Finding[]];
  return {
    grades: GRADE_IDS.map((grade) => ({
      grade,
      count: told.filter((finding) => finding.grade === grade).length,
    })).filter(({ count }) => count > 0),
    open: open.length,
    denied: findings.filter(({ denied }) => denied).length,
  };
}

/** Words with the findings that have them. */
export interface Shared {
  text: string;
  findings: Finding[];
}

/** What the evidence of these findings does not show, each sentence once. */
export function notShownBy(findings: readonly Finding[]): Shared[] {
  const lines = findings.flatMap((finding) => finding.doesNotShow.map((text) => ({ text, finding })));
  return [...Map.groupBy(lines, ({ text }) => text)].map(([text, all]) => ({
    text,
    findings: all.map(({ finding }) => finding),
  }));
}

/** An answer with the findings that record it. */
export interface Answer {
  response: Response;
  findings: Finding[];
}

/** Who answers what, each answer once: the same party, act and words. */
export function answersTo(findings: readonly Finding[]): Answer[] {
  const all = findings.flatMap((finding) =>
    Array.isArray(finding.responses) ? finding.responses.map((response) => ({ response, finding })) : [],
  );
  const key = ({ by, kind, answers, summary }: Response) => [by.id, kind, answers, summary].join('\0');
  return [...Map.groupBy(all, ({ response }) => key(response)).values()].map((same) => ({
    response: same[0]!.response,
    findings: same.map(({ finding }) => finding),
  }));
}

/** Findings to which nobody's answer is recorded. */
export const unanswered = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ responses }) => responses === 'none recorded');

/** Everybody in these findings, without places, things and countries that say nothing, in the order in which they come up. */
export function partiesIn(findings: readonly Finding[]): Entity[] {
  const all = new Set(findings.flatMap(({ entities }) => entities));
  const speak = new Set(
    findings.flatMap(({ roots, responses }) => [
      ...roots.flatMap(({ kind, by }) => (kind === 'statement' ? by : [])),
      ...(Array.isArray(responses) ? responses.map(({ by }) => by) : []),
    ]),
  );
  return [...all].filter((entity) => acts(entity) || speak.has(entity));
}

/**
 * A natural person of whom a telling says "a person": known from an arrest or an accusation, or told of as an owner
 * and nothing more. Lists that are made for a telling give no name that the telling leaves out; `told` are its words.
 */
export function isLeftUnnamed(entity: Entity, told: string): boolean {
  if (entity.kind !== 'person') return false;
  return isShielded(entity) || (!told.includes(entity.name) && ownsSomething(entity));
}

const ownsSomething = (entity: Entity): boolean =>
  entity.findings.some(({ relations }) =>
    relations.some(({ kind, from }) => from === entity && RELATION_KINDS[kind].family === 'ownership'),
  );

/** All words of a chapter. */
export const toldWords = ({ inShort, body }: Pick<Chapter, 'inShort' | 'body'>): string =>
  [...inShort.map(({ text }) => text), wordsOf(body)].join(' ');

/** The dated findings by date: those on a day or in a month, then those of a whole year or between two dates. */
export function datedIn(findings: readonly Finding[]): Finding[] {
  const spans = ({ form, start, end }: Edtf) =>
    form === 'date' ? start!.precision === 'year' : form === 'within' || (start !== null && end !== null);
  const dated = byDate(findings.filter(({ when }) => when !== null));
  return [false, true].flatMap((wanted) => dated.filter(({ when }) => spans(when!) === wanted));
}

/** Findings that belong to a chapter and that it does not tell. */
export function alsoFound(chapter: Chapter): Finding[] {
  const told = new Set(toldIn(chapter));
  return chapter.findings.filter((finding) => !told.has(finding));
}

/** The chapters before and after one. */
export function neighboursOf(chapter: Chapter, { chapters }: Report): [Chapter | null, Chapter | null] {
  const index = chapters.indexOf(chapter);
  return [chapters[index - 1] ?? null, chapters[index + 1] ?? null];
}

/** What happened to the findings that a chapter tells, the newest first. */
export function changesIn(chapter: Chapter, report: Report): Change[] {
  const numbers = new Set(toldIn(chapter).map(({ number }) => number));
  return changesOf(report).filter(({ number }) => number !== null && numbers.has(number));
}
