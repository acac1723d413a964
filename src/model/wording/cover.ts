/**
 * Holds what stands first on the home page where no finding can: words of ours, which speak of the articles that were
 * read and of nothing else, and headlines. Sentences that name their findings are held as everywhere (`content.ts`).
 */
import { isLeftUnnamed } from '../chapter.ts';
import { isShielded } from '../persons/public.ts';
import type { ContentPlace } from '../content.ts';
import type { Finding, Report } from '../report.ts';
import { amountsIn } from './chapters.ts';
import { dateFaults } from './compare.ts';
import { reportReader, spoiledBy } from './content.ts';
import { countsOfArticles } from './counts.ts';
import { heldDates, joinFacts, sharesOf, type Facts } from './facts.ts';
import type { Spot } from './phrases.ts';
import { read, type Reader } from './reading.ts';
import type { WordingWords } from './words.ts';

export type CoverFault = { place: ContentPlace; what: string } & (
  | { code: 'person-named' }
  /** A sentence without findings says more than what was read. */
  | { code: 'says-without-finding' }
  /** A private owner in a headline with a number of goods. */
  | { code: 'owner-beside-number'; number: string }
);

/** Everything in the sentences of the home page, and in headlines, that only a person could answer for. */
export function coverFaults(
  report: Report,
  words: WordingWords,
  spoiled: ReadonlySet<string> = new Set(),
  reader = reportReader(report, words),
): CoverFault[] {
  const isSpoiled = spoiledBy(spoiled);
  const { headline, opening, inShort } = report.cover;
  const site = (path: PropertyKey[]): ContentPlace => ({ collection: 'site', id: 'site', path });
  const sentences = [
    { ...headline, place: site(['lead', 'headline']) },
    ...opening.map((sentence, index) => ({ ...sentence, place: site(['opening', index, 'text']) })),
    ...inShort.map((sentence, index) => ({ ...sentence, place: site(['inShort', index, 'text']) })),
  ].filter(({ place, findings }) => !isSpoiled({ ...place, findings }));
  const titles = report.findings
    .map((finding): Headline => ({
      text: finding.title,
      place: { collection: 'findings', id: finding.id, path: ['title'] },
      findings: [finding],
    }))
    .filter(({ place }) => !isSpoiled({ ...place, findings: [] }));
  const owners = new Set(report.entities.filter((entity) => isLeftUnnamed(entity, '')).map(({ id }) => id));
  return [
    ...sentences.flatMap(({ text, place }) => accusedIn(text, place, report, reader)),
    ...sentences
      .filter(({ findings }) => findings.length === 0)
      .flatMap(({ text, place }) => beyondReading(text, place, report, reader)),
    ...[...sentences.filter(({ place }) => place.path.at(-1) === 'headline'), ...titles].flatMap((each) =>
      ownerBesideNumber(each, owners, reader),
    ),
  ];
}

interface Headline {
  text: string;
  place: ContentPlace;
  findings: readonly Finding[];
}

function accusedIn(text: string, place: ContentPlace, { entities }: Report, reader: Reader): CoverFault[] {
  const accused = new Set(entities.filter(isShielded).map(({ id }) => id));
  return read(text, reader)
    .names.filter(({ parties }) => parties.some((id) => accused.has(id)))
    .map(({ words }) => ({ code: 'person-named', place, what: words }));
}

/** Names other than those of the outlets, numbers other than those of the articles, dates on which none appeared. */
function beyondReading(
  text: string,
  place: ContentPlace,
  { articles }: Report,
  reader: Reader,
): CoverFault[] {
  const reading = read(text, reader);
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet?.id ?? []));
  const counts = new Set(countsOfArticles(text, articles, reader).map(({ number }) => number.offset));
  const published: Facts = {
    ...joinFacts([]),
    dates: articles.flatMap((article) => heldDates(article.published.text, false)),
  };
  const beyond: Spot[] = [
    ...reading.names.filter(({ parties }) => !parties.some((id) => outlets.has(id))),
    ...amountsIn({ ...reading, dates: [] }).filter(({ offset }) => !counts.has(offset)),
    ...dateFaults(reading, published),
  ];
  return beyond
    .sort((a, b) => a.offset - b.offset)
    .map(({ words }) => ({ code: 'says-without-finding', place, what: words }));
}

/**
 * A company's act is not its owner's: whoever reads a name beside a number puts them together. The share that is
 * the owner's own is no act.
 */
function ownerBesideNumber(
  { text, place, findings }: Headline,
  owners: ReadonlySet<string>,
  reader: Reader,
): CoverFault[] {
  const reading = read(text, reader);
  const relations = findings.flatMap((finding) => finding.relations);
  return reading.names
    .filter(({ parties }) => parties.some((id) => owners.has(id)))
    .flatMap(({ words, parties }): CoverFault[] => {
      const shares = sharesOf(relations.filter(({ from }) => parties.includes(from.id)));
      const numbers = reading.numbers.filter(
        ({ value, units }) => !units.includes('per cent') || !shares.some((share) => share.value === value),
      );
      const [number] = amountsIn({ ...reading, numbers, dates: [] });
      return number ? [{ code: 'owner-beside-number', place, what: words, number: number.words }] : [];
    });
}
