import type { Waiver } from '../../schema/waiver.ts';
import { restingOn } from '../join/roots.ts';
import type { Content, ContentPlace } from '../content.ts';
import type { Entity, Finding, Report } from '../report.ts';
import { answeredPlaces, answerFaults } from './answers.ts';
import { countedPlaces, countFaults } from './counts.ts';
import { factsOf, joinFacts, quantitiesAround, remembered, type Facts } from './facts.ts';
import type { WordingFault } from './fault.ts';
import { partyOf } from './names.ts';
import { spanFaults } from './published.ts';
import { wordedPlaces } from './places.ts';
import { readerOf, type Reader } from './reading.ts';
import { unneededWaivers, isWaived } from './waivers.ts';
import { faultsOf } from './wording.ts';
import type { WordingWords } from './words.ts';

/** A text that its findings, or the collection, do not bear out. */
export interface Misworded {
  place: ContentPlace;
  /** Those that the text puts into words; empty where it counts the collection. */
  findings: readonly Finding[];
  faults: WordingFault[];
}

/**
 * Every text of the content that says something else than its findings, in the content's order; last, the waivers
 * that nothing needs. `words` are those of the site's language. `spoiled` names files (`findings/012-rifles`) with
 * other faults: what goes by them is not held, or one mistake would be told many times. `otherwise` are words of a file
 * that something else than a wording asks a waiver for.
 */
export function misworded(
  content: Content,
  report: Report,
  words: WordingWords,
  spoiled: ReadonlySet<string> = new Set(),
  otherwise: ReadonlyMap<string, readonly string[]> = new Map(),
  reader = reportReader(report, words),
): Misworded[] {
  const facts = factsByFinding(reader);
  const isSpoiled = spoiledBy(spoiled);
  const all = wordedPlaces(content, report);
  const held = all
    .filter((place) => !isSpoiled(place))
    .map((place): Misworded => {
      const { text, sort, ends, findings } = place;
      const of = joinFacts(findings.map(facts));
      return { place, findings, faults: faultsOf({ text, sort, ...(ends && { ends }) }, of, reader) };
    });
  const counted = countedPlaces(content).map((place): Misworded => ({
    place,
    findings: [],
    faults: [
      ...countFaults(place.text, report.articles, reader, content.site.coverage),
      ...spanFaults(place, report.articles, reader),
    ],
  }));
  const answered = answeredPlaces(content, report).map((place): Misworded => ({
    place,
    findings: [],
    faults: spoiled.has(fileKey(place)) ? [] : answerFaults(place, reader),
  }));
  const left = new Set(all.filter(isSpoiled).map(fileKey));
  return withoutWaived([...held, ...counted, ...answered], waiversByFile(content), left, otherwise);
}

/** What reads texts of a report in one language. */
export function reportReader({ findings, entities }: Report, words: WordingWords): Reader {
  const quantities = findings.flatMap((finding) => finding.quantities);
  const units = new Set(quantities.flatMap(({ unit }) => unit ?? []));
  const currencies = new Set(quantities.flatMap(({ currency }) => currency ?? []));
  return readerOf(words, entities.map(partyOf), [...units], [...currencies]);
}

/** Facts of findings, each worked out once, as is what stands around each party. */
function factsByFinding(reader: Reader): (finding: Finding) => Facts {
  const around = remembered(quantitiesAround);
  return remembered((finding: Finding) => factsOf(finding, reader, around));
}

const fileKey = ({ collection, id }: ContentPlace): string => `${collection}/${id}`;

/** Whether a text stands in, or goes by, a file with other faults. */
export function spoiledBy(
  spoiled: ReadonlySet<string>,
): (place: ContentPlace & { findings: readonly Finding[] }) => boolean {
  if (spoiled.size === 0) return () => false;
  const named = (entities: readonly (Entity | null)[]) =>
    entities.some((entity) => entity !== null && spoiled.has(`entities/${entity.id}`));
  const findingIs = remembered(({ id, entities, evidence }: Finding): boolean => {
    const sources = [...restingOn(evidence.flatMap(({ credited }) => credited))];
    return (
      spoiled.has(`findings/${id}`) ||
      named(entities) ||
      evidence.some(({ article }) => spoiled.has(`articles/${article.slug}`) || named([article.outlet])) ||
      sources.some((source) => spoiled.has(`sources/${source.id}`) || named([...source.by, ...source.seenBy]))
    );
  });
  return (place) => spoiled.has(fileKey(place)) || place.findings.some(findingIs);
}

/** The waivers of each file that has some. */
export function waiversByFile(content: Content): Map<string, readonly Waiver[]> {
  const files = (['chapters', 'findings', 'articles', 'tensions', 'entities', 'sources'] as const).flatMap(
    (collection) => content[collection].map(({ id, data }) => [`${collection}/${id}`, data.waivers] as const),
  );
  const all = [['site/site', content.site.waivers] as const, ...files];
  return new Map(all.filter(([, waivers]) => waivers.length > 0));
}

/** `left` names files with texts that were not held: whether their waivers are needed is not known. */
function withoutWaived(
  all: readonly Misworded[],
  waivers: ReadonlyMap<string, readonly Waiver[]>,
  left: ReadonlySet<string>,
  otherwise: ReadonlyMap<string, readonly string[]>,
): Misworded[] {
  const standing = all.flatMap(({ faults, ...rest }): Misworded[] => {
    const own = waivers.get(fileKey(rest.place)) ?? [];
    const kept = faults.filter((fault) => !isWaived(fault, own));
    return kept.length > 0 ? [{ ...rest, faults: kept }] : [];
  });
  const unneeded = [...waivers].flatMap(([file, own]): Misworded[] => {
    if (left.has(file)) return [];
    const [collection, id] = file.split('/') as [ContentPlace['collection'], string];
    const faults = all.filter(({ place }) => fileKey(place) === file).flatMap((one) => one.faults);
    return unneededWaivers(own, faults, otherwise.get(file)).map(({ index, fault }) => ({
      place: { collection, id, path: ['waivers', index, 'words'] },
      findings: [],
      faults: [fault],
    }));
  });
  return [...standing, ...unneeded];
}
