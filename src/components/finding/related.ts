import { restingOn } from '../../model/join/roots.ts';
import type { Finding, Report, Source } from '../../model/report.ts';
import { isDenial } from '../../model/denial.ts';
import { marksIn } from '../../reading/prose.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import { answerWords } from '../../text/answers.ts';
import { gradeAndDeniers } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** Another finding, and what joins it to this one, in words. */
export interface Related {
  finding: Finding;
  reason: string;
}

/**
 * The findings that a source joins to this one, at most `count`: its answers, those that it answers, those that an
 * article puts before or after it, those that our context of the one or the other speaks of, then those that rest on the
 * same source. That two findings name one party joins
 * nothing; what pulls against it stands apart.
 */
export function relatedTo(finding: Finding, { findings, byNumber }: Report, count: number): Related[] {
  const { later, earlier, context } = t.finding.related;
  const placed = (numbers: readonly number[], reason: string) =>
    numbers.flatMap((number) => {
      const other = byNumber.get(number);
      return other ? [{ finding: other, reason }] : [];
    });
  const answers = answersIn(finding).map(({ to, reason }) => ({ finding: to, reason }));
  const joins = joinsOf(findings);
  const asked = joins.asked.get(finding) ?? [];
  const all = [
    ...answers,
    ...asked,
    ...placed(finding.before, later),
    ...placed(finding.after, earlier),
    ...placed([...marksIn(finding.body), ...(joins.spokenOf.get(finding.number) ?? [])], context),
    ...sharingSources(finding, joins),
  ];
  const first = new Map(all.toReversed().map((one) => [one.finding, one]));
  return [...first.values()].toReversed().slice(0, count);
}

/** What stands under a related finding: its grade, who denies it, and what joins the two. */
export function relatedNote({ finding, reason }: Related): string {
  return t.finding.related.reasoned({ reason, grade: gradeAndDeniers(finding) });
}

/** The findings in which somebody answers this one, and what that answer is to it. */
function answersIn({ number, responses }: Finding) {
  const { answer, beside, deniesIt } = t.finding.related;
  if (typeof responses === 'string') return [];
  return responses.flatMap((response) => {
    const words = isDenial(response) ? deniesIt : answerWords(response);
    const joined = response.answers === 'this finding' ? answer : beside;
    return response.finding === null
      ? []
      : [{ to: response.finding, reason: joined({ number, name: response.by.inSentence, words }) }];
  });
}

/** What joins findings, looked up once for all of them: every page asks. */
interface Joins {
  asked: ReadonlyMap<Finding, Related[]>;
  /** Numbers of the findings whose context speaks of that of a number. */
  spokenOf: ReadonlyMap<number, number[]>;
  sources: ReadonlyMap<Finding, Set<Source>>;
  restingOn: ReadonlyMap<Source, Finding[]>;
}

const known = new WeakMap<readonly Finding[], Joins>();

function joinsOf(findings: readonly Finding[]): Joins {
  const joins = known.get(findings) ?? joinsAnew(findings);
  known.set(findings, joins);
  return joins;
}

function joinsAnew(findings: readonly Finding[]): Joins {
  const asked = new Map<Finding, Related[]>();
  const sources = new Map(findings.map((finding) => [finding, sourcesOf(finding)]));
  const resting = new Map<Source, Finding[]>();
  const spokenOf = new Map<number, number[]>();
  const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) => {
    const there = map.get(key);
    if (there) there.push(value);
    else map.set(key, [value]);
  };
  for (const finding of findings) {
    for (const { to, reason } of answersIn(finding)) add(asked, to, { finding, reason });
    for (const source of sources.get(finding)!) add(resting, source, finding);
    for (const number of marksIn(finding.body)) add(spokenOf, number, finding.number);
  }
  return { asked, spokenOf, sources, restingOn: resting };
}

/** Findings with a source in common; the more, the earlier. */
function sharingSources(finding: Finding, joins: Joins): Related[] {
  const own = joins.sources.get(finding) ?? sourcesOf(finding);
  const others = new Set([...own].flatMap((source) => joins.restingOn.get(source) ?? []));
  others.delete(finding);
  return [...others]
    .map((other) => ({
      finding: other,
      shared: [...joins.sources.get(other)!].filter((source) => own.has(source)),
    }))
    .sort((a, b) => b.shared.length - a.shared.length || a.finding.number - b.finding.number)
    .map(({ finding: other, shared }) => ({
      finding: other,
      // Of a record and the investigation that saw it, the nearer one says enough.
      reason: t.finding.related.sameSource({ sources: shared[0]!.title }),
    }));
}

/** True where a finding says who owns what and no more: an owner did nothing of what others tell. */
export const tellsOfOwners = ({ relations }: Finding): boolean =>
  relations.length > 0 && relations.every(({ kind }) => rowOf(kind).family === 'ownership');

/** What an article credits and what that rests on; its own words, our reading of it and an owner join nothing. */
function sourcesOf(finding: Finding): Set<Source> {
  if (tellsOfOwners(finding)) return new Set();
  const all = restingOn(finding.evidence.flatMap(({ credited }) => credited));
  return new Set(
    [...all].filter(
      ({ kind, retells }) => kind !== 'our reading' && (kind !== 'own words' || retells.length > 0),
    ),
  );
}
