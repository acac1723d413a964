import { formOf } from '../model/promise/snapshot.ts';
import type { Version } from '../model/promise/versions.ts';
import { parseEdtf } from '../schema/edtf.ts';
import type { Snapshot, VersionKind } from '../schema/ledger.ts';
import type { Quantity } from '../schema/quantity.ts';
import { dateWords, dayWords } from './dates.ts';
import { quantityWords } from './quantities.ts';
import { t } from './t.ts';
import { listInWords, sentenceCase } from './words.ts';

/**
 * What a later version is to readers, in one line: "Corrected 4 May 2021: according to …, about 400, not 500. Alleged.
 * Denied by …." Only a correction of numbers is put into words, with speaker, grade and denial; all else has the
 * editors' note. Null for a first version, and for one that is not published.
 */
export function changeLine(version: Version, before: Version | undefined): string | null {
  if (version.date === null || version.n === 1) return null;
  const verb = verbOf(version.kind);
  const day = dayWords(version.date);
  const words = correctedNumbers(version, before) ?? version.note;
  return words === null ? t.promise.change.on({ verb, day }) : t.promise.change.onWith({ verb, day, words });
}

/** True where `changeLine` has the editors' note already, or nobody has written one. */
export function hasNote(version: Version, before: Version | undefined): boolean {
  return correctedNumbers(version, before) === null;
}

/** "Corrected", or that it is not said what the change was. */
export const verbOf = (kind: VersionKind | null): string =>
  kind === null ? t.promise.change.unsaid : t.promise.change.verbs[kind];

/** "according to …, about 400, not 500", where numbers were corrected and it is known who gives them; else null. */
function correctedNumbers({ kind, snapshot: now }: Version, before: Version | undefined): string | null {
  const was = before?.snapshot;
  if (kind !== 'correction' || !now || !was || formOf(now) === 1 || now.kind === 'unknown') return null;
  if (was.quantities.length !== now.quantities.length) return null;
  const pairs = now.quantities.flatMap((item, index): { now: string; was: string; what: string }[] => {
    const old = was.quantities[index]!;
    const [fresh, stale] = [quantityWords(item as Quantity), quantityWords(old as Quantity)];
    // Of another scope it would be another number, not the same one corrected.
    return fresh === stale || old.what !== item.what ? [] : [{ now: fresh, was: stale, what: item.what }];
  });
  const who = voicesIn(now);
  if (pairs.length === 0 || who.length === 0) return null;
  const deniedBy = deniersIn(now);
  return t.promise.change.numbers({
    who: listInWords(who),
    numbers: pairs.map(t.promise.change.number).join('; '),
    grade: sentenceCase(t.kinds.grades[now.grade as keyof typeof t.kinds.grades]?.label ?? now.grade),
    deniedBy: deniedBy.length > 0 ? listInWords(deniedBy) : null,
    limits: now.doesNotShow,
  });
}

/** Who denied a version; somebody whom it records without a name is called as `nameOf` says. */
export function deniersIn(snapshot: Snapshot, nameOf?: (id: string) => string): string[] {
  if (!Array.isArray(snapshot.responses)) return [];
  const denials = snapshot.responses.filter(
    ({ kind, answers }) => kind === 'denies' && answers === 'this finding',
  );
  return [...new Set(denials.map(({ by }) => inSentence(snapshot, by, nameOf)))];
}

/** Whose word it was: reporters or speakers by name, else those who saw the records, else the article. */
export function voicesIn(snapshot: Snapshot): string[] {
  const voices = snapshot.evidence.flatMap(({ credited, article }) => {
    const sources = restingOn(credited, snapshot);
    const makers = (wanted: (kind: string) => boolean) =>
      sources.filter(({ kind }) => wanted(kind)).flatMap(({ by }) => by);
    const reporters = makers((kind) => kind === 'investigation');
    const speakers = reporters.length > 0 ? reporters : makers((kind) => kind !== 'wire report');
    const seen = speakers.length > 0 ? speakers : sources.flatMap(({ seenBy }) => seenBy);
    return seen.length > 0 ? seen.map((id) => inSentence(snapshot, id)) : outletOf(snapshot, article);
  });
  return [...new Set(voices)];
}

function restingOn(credited: readonly string[], { chain = [] }: Snapshot): NonNullable<Snapshot['chain']> {
  const seen = new Set<string>();
  const follow = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    chain.find((source) => source.id === id)?.restsOn.forEach(follow);
  };
  credited.forEach(follow);
  return chain.filter(({ id }) => seen.has(id));
}

function outletOf(snapshot: Snapshot, slug: string): string[] {
  const article = snapshot.articles?.find((item) => item.slug === slug);
  if (!article) return [];
  if (article.outlet !== undefined) return [inSentence(snapshot, article.outlet)];
  const date = parseEdtf(article.published);
  return 'error' in date ? [] : [t.exports.cite.summary.noOutlet({ date: dateWords(date) })];
}

/** What a party of a version was called inside a sentence. */
export function inSentence(
  snapshot: Snapshot,
  id: string,
  nameOf = (unnamed: string) => unnamed.replaceAll('-', ' '),
): string {
  const party = snapshot.parties?.find((item) => item.id === id);
  return party?.inSentence ?? party?.name ?? nameOf(id);
}
