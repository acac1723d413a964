import { deniers } from '../model/denial.ts';
import type { Finding, Relation } from '../model/report.ts';
import { RELATION_KINDS, type RelationKind } from '../schema/relation-kind.ts';
import { isolated, isolatedText } from './direction.ts';
import { plainDate } from './dates.ts';
import { gradeWords, tellsOfSuspicion } from './grade.ts';
import { quantityWords } from './quantities.ts';
import { supersededSentence } from './superseded.ts';
import { ended } from '../model/sentence-end.ts';
import { t } from './t.ts';
import { listInWords, sentenceCase } from './words.ts';

/** The edge read aloud: who, verb, what, whom, by which way. */
export function kindSentence(
  kind: RelationKind,
  parts: { from: string; to: string; goods: string | null; via: string | null } & Partial<Held>,
): string {
  const { via, share = null, since = null, until = null } = parts;
  const sentence = t.kinds.relations[kind].sentence({
    ...parts,
    from: isolated(parts.from),
    to: isolated(parts.to),
  });
  const whole = via === null ? sentence : t.kinds.via({ sentence, via: isolated(via) });
  return t.kinds.held({ sentence: whole, share, since, until });
}

/** How much of it, since and until when, in words; each `null` where it is not given. */
interface Held {
  share: string | null;
  since: string | null;
  until: string | null;
}

/** How much of it a relation is about, since and until when, in words. */
export function heldWords({ share, since, until }: Pick<Relation, keyof Held>): Held {
  return { share, since: since && plainDate(since), until: until && plainDate(until) };
}

/** The relation read aloud, without a full stop: in the editors' words where they wrote some. */
export function relationSentence(relation: Relation): string {
  const { sentence, kind, from, to, via, goods } = relation;
  const names = { from: from.inSentence, to: to.inSentence, via: via?.inSentence ?? null };
  return sentence === null
    ? kindSentence(kind, { ...names, goods, ...heldWords(relation) })
    : isolatedText(sentence);
}

/** Characters that every line has room for; the sentence and the list say what a made label leaves out. */
const ROOM = 23;

/** Words with how much is owned or meant behind them, unless they say it themselves. */
export function withShare(words: string, { share }: Pick<Relation, 'share'>): string {
  return share === null || words.includes(share) ? words : t.model.withShare({ words, share });
}

/**
 * The words on the edge, hedge-free but with the comparator: the editors' own or the kind with the share, else goods
 * and number, else the kind.
 */
export function relationLabel(relation: Relation): string {
  const { label, goods, quantity, kind, share } = relation;
  if (label !== null) return withShare(label, relation);
  if (share !== null) return t.model.verbAndShare({ verb: t.kinds.relations[kind].label, share });
  if (quantity === null) return goods ?? t.kinds.relations[kind].label;
  const number = quantityWords(quantity, goods ?? '');
  // "500 drones" names its goods already.
  if (goods === null || number.endsWith(` ${goods}`)) return number;
  const both = t.model.goodsAndNumber({ goods, number });
  return both.length > ROOM ? goods : both;
}

/**
 * The relation as one hedged sentence, wherever it is read: in pictures, lists, tables and network files. The editors'
 * own words carry hedge and denial themselves; made words get who says so behind them where records do, else the
 * grade before them, and who denies it.
 */
export function edgeSentence(finding: Finding, relation: Relation): string {
  const sentence = relationSentence(relation);
  const { drawn } = RELATION_KINDS[relation.kind];
  // A step that is not shown is nobody's report.
  if (relation.sentence !== null || drawn === 'gap') {
    return [ended(sentenceCase(sentence)), ...supersededSentence(finding)].join(' ');
  }
  const deniedBy = finding.denied ? listInWords(deniers(finding)) : null;
  if (isPlainRecord(finding))
    return t.model.edgeInRecords({
      sentence: sentenceCase(sentence),
      records: gradeWords(finding),
      deniedBy,
    });
  return t.model.edge({ grade: sentenceCase(edgeGrade(finding, relation)), sentence, deniedBy });
}

/** True where words made from the kind of a relation need no hedge but who says so: a fact that records hold. */
export function isPlainRecord({ kind, grade }: { kind: string; grade: string }): boolean {
  return kind === 'fact' && grade === 'records';
}

/** That somebody accused or acted is itself reported; only what they accuse of is alleged. */
function edgeGrade(finding: Finding, relation: Relation): string {
  if (finding.grade !== 'alleged' || !RELATION_KINDS[relation.kind].alleges) return gradeWords(finding);
  const grade = t.kinds.grades.reported.label;
  return tellsOfSuspicion([relation]) ? t.model.grade.withSuspicion({ grade }) : grade;
}
