import { earliest, edtfOf, latest, mayMeet, type Edtf } from '../../schema/edtf.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import { sortBy } from '../join/resolve.ts';
import type { Article, Finding, Relation, Source } from '../report.ts';

/**
 * True where an article prints no date of its own, or none that is certain: nothing that it carries is new in a
 * month, and no day, month or lag is reckoned from it.
 */
export function isUndated(article: Pick<Article, 'published' | 'publishedBasis'>): boolean {
  return article.publishedBasis === 'derived' || isDoubtful(article.published);
}

/** The first of some articles. One that prints no date is first only where no other has one: how early it was is not known. */
export function firstArticle(articles: readonly Article[]): Article {
  return sortBy(
    articles,
    (article) => (isUndated(article) ? 1 : 0),
    (article) => earliest(article.published) ?? '',
    (article) => article.slug,
  )[0]!;
}

/** True where an end of the date is approximate or uncertain. */
export function isDoubtful({ start, end }: Edtf): boolean {
  return [start, end].some((each) => each !== null && (each.approximate || each.uncertain));
}

/**
 * What a date means for its finding. "Between June and December" is a window in which something happened once or
 * several times; it lasted that long only where every relation of the finding is a state, or where both ends are
 * written as the same date ("throughout June").
 */
export function meantBy({ when, relations }: Pick<Finding, 'when' | 'relations'>): Edtf | null {
  if (when === null || when.form !== 'interval' || when.start === null || when.end === null) return when;
  const states = relations.length > 0 && relations.every(({ kind }) => RELATION_KINDS[kind].state);
  return states || when.start.text === when.end.text ? when : { ...when, form: 'within' };
}

/** What tells whether a date is that of a saying. */
interface Saying extends Pick<Finding, 'kind' | 'when'> {
  relations: readonly Pick<Relation, 'kind'>[];
  roots: readonly Pick<Source, 'kind' | 'when'>[];
}

/**
 * True where the date of a statement is that of the saying. Of one that tells of a payment or a meeting it is the date of
 * that, and of one whose source was made at another time it is what is spoken of; an accusation is itself a saying.
 */
export function datesTheSaying({ kind, when, relations, roots }: Saying): boolean {
  const said = roots.flatMap((root) => (root.kind === 'statement' && root.when ? edtfOf(root.when) : []));
  return (
    kind === 'statement' &&
    relations.every((relation) => RELATION_KINDS[relation.kind].alleges) &&
    (when === null || said.length === 0 || said.some((date) => mayMeet(date, when)))
  );
}

/** True for what no article could yet know: its date begins after the last of them had appeared. */
export function isAnnounced({ when, evidence }: Pick<Finding, 'when' | 'evidence'>): boolean {
  const first = when && earliest(when);
  const last = evidence
    .map(({ article }) => latest(article.published) ?? '9999')
    .sort()
    .at(-1);
  return first !== null && last !== undefined && first > last;
}

/**
 * When a relation of a finding took place. The date of an accusation is not that of the act that somebody is
 * accused of: such an act has none.
 */
export function whenOf(
  { when, grade, relations }: Pick<Finding, 'when' | 'grade' | 'relations'>,
  relation: Pick<Relation, 'kind'>,
): Edtf | null {
  const accuses = ({ kind }: Pick<Relation, 'kind'>): boolean => RELATION_KINDS[kind].alleges;
  return grade === 'alleged' && !accuses(relation) && relations.some(accuses) ? null : when;
}
