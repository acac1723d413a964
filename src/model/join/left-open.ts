import { earliest, latest } from '../../schema/edtf.ts';
import { acts } from '../../schema/entity.ts';
import { FINDING_KINDS } from '../../schema/finding-kind.ts';
import { GRADES } from '../../schema/grade.ts';
import type { Waiver } from '../../schema/waiver.ts';
import { toldIn } from '../chapter.ts';
import { overturns } from '../superseded.ts';
import { isAnnounced } from '../time/meant.ts';
import type { Finding, Report } from '../report.ts';
import type { At, Complaints } from './resolve.ts';

/** A fact is not dated after the last article that tells of it; what is to come, somebody announces. */
export function datesCanBeKnown(finding: Finding, at: At): void {
  if (finding.kind !== 'fact' || finding.when === null || !isAnnounced(finding)) return;
  at('when').error(
    `no article could know it: ${finding.when.text} begins after the last of them appeared — correct "when", or write kind: statement and say who announces it`,
  );
}

/**
 * A warning for each open question that a finding of a later article may decide: both name the same two parties, or
 * more. It is settled by `supersedes` in the later one, or by a waiver with the words `finding 14` and a reason.
 */
export function openQuestionsStand(
  { findings }: Report,
  waiversOf: (finding: Finding) => readonly Waiver[],
  complaints: Complaints,
): void {
  const deciding = findings.filter(({ kind, grade }) => kind === 'fact' && GRADES[grade].firm);
  for (const question of findings) {
    const at = complaints.in('findings', question.id);
    const waivers = waiversOf(question).filter(({ words }) => isAboutFinding(words));
    const found = FINDING_KINDS[question.kind].open
      ? deciding.filter((later) => mayDecide(question, later))
      : [];
    for (const { number } of found)
      if (!waivers.some(({ words }) => words === `finding ${number}`))
        at('kind').warn(
          `finding ${number}, of a later article, may decide what is left open here — if it does, write supersedes: ${question.number} there; if not, waive "finding ${number}" here, with the reason`,
        );
    for (const { words } of waivers)
      if (!found.some(({ number }) => words === `finding ${number}`))
        at('waivers').error(`“${words}” does not decide what is left open here any more — remove its waiver`);
  }
}

/** True for the words of a waiver that names a finding, and no words of a text. */
export const isAboutFinding = (words: string): boolean => /^finding \d+$/.test(words);

/**
 * A chapter, or the cover, that tells what was set aside tells what set it aside as well. Of what a court overturned
 * that is an error; of a figure or a word that was replaced a warning, settled by a waiver with the words `finding 14`.
 */
export function reversalsAreTold(
  { chapters, cover }: Report,
  ofSite: readonly Waiver[],
  ofChapters: ReadonlyMap<string, readonly Waiver[]>,
  complaints: Complaints,
): void {
  const covered = [cover.headline, ...cover.opening, ...cover.inShort].flatMap(({ findings }) => findings);
  reversalsIn(covered, ofSite, complaints.in('site', 'site'));
  for (const chapter of chapters)
    reversalsIn(toldIn(chapter), ofChapters.get(chapter.file) ?? [], complaints.in('chapters', chapter.file));
}

function reversalsIn(told: readonly Finding[], waived: readonly Waiver[], at: At): void {
  const waivers = waived.filter(({ words }) => isAboutFinding(words));
  const untold = [...new Set(told)].flatMap(({ number, supersededBy }) =>
    supersededBy.filter((later) => !told.includes(later)).map((later) => ({ number, later })),
  );
  for (const { number, later } of untold) {
    const words = `finding ${number} is told here, but not finding ${later.number}, which`;
    if (overturns(later)) at().error(`${words} overturned it — tell both, or leave finding ${number} out`);
    else if (!waivers.some((waiver) => waiver.words === `finding ${later.number}`))
      at().warn(
        `${words} supersedes it — tell both, or waive "finding ${later.number}" here, with the reason`,
      );
  }
  for (const waiver of waivers)
    if (!untold.some(({ later }) => waiver.words === `finding ${later.number}` && !overturns(later)))
      at('waivers').error(
        `“${waiver.words}” needs no waiver here — every finding that is set aside is told with what set it aside, or must be`,
      );
}

function mayDecide(question: Finding, later: Finding): boolean {
  if (later.supersedes === question) return false;
  const shared = later.entities.filter((entity) => acts(entity) && question.entities.includes(entity));
  return shared.length >= 2 && followsIn(question, later);
}

/** True where every article that carries `later` appeared after every article that carries the other one. */
export function followsIn(question: Finding, later: Finding): boolean {
  const last = question.evidence
    .map(({ article }) => latest(article.published) ?? '9999')
    .sort()
    .at(-1);
  const first = later.evidence.map(({ article }) => earliest(article.published) ?? '').sort()[0];
  return last !== undefined && first !== undefined && first > last;
}
