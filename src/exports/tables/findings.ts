import { independent } from '../../model/join/roots.ts';
import { edgeSentence } from '../../text/relation.ts';
import { everyNumber, type Numbered } from '../../model/join/every-number.ts';
import type { Evidence, Finding, Report } from '../../model/report.ts';
import type { Tombstone, Version } from '../../model/promise/versions.ts';
import { BETWEEN_LINES, BETWEEN_NAMES, quantityLine, responseLine } from '../../model/cells.ts';
import { deniers } from '../../model/denial.ts';
import { dateWords } from '../../text/dates.ts';
import type { Address } from '../address.ts';
import { csvTable, type Cell } from './csv.ts';
import { table } from './table.ts';
import { gradeWords } from '../../text/grade.ts';
import { passageWords } from '../../text/passage.ts';
import { t } from '../../text/t.ts';

/**
 * `findings.json`: every finding with its evidence, answers and versions, in the order of their numbers. The
 * keys are those of the front matter. A withdrawn or merged finding has the same keys, but nothing of what it said:
 * number, address, state, versions without their notes, and in `gone` when and why it ended.
 */
export function findingsJson(report: Report, address: Address): string {
  const { title, subtitle, language, publisher, licence, coverage, contactedParties, launched } = report.site;
  const site = {
    title,
    subtitle,
    language,
    address: address('/'),
    publisher,
    licence,
    coverage,
    contactedParties,
    launched: launched ?? null,
  };
  const findings = everyNumber(report).map(({ finding, gone }) =>
    finding ? liveFinding(finding, address) : lapsedFinding(gone, address),
  );
  return `${JSON.stringify({ version: 1, site, findings }, null, 2)}\n`;
}

/** What may still be said of a number, whatever became of its finding. */
type Kept = Pick<Finding, 'number' | 'url' | 'versions'> & { state: 'live' | Tombstone['state'] };

function liveFinding(finding: Finding, address: Address) {
  return {
    ...kept({ ...finding, state: 'live' }, address),
    statement: finding.statement,
    kind: finding.kind,
    chapter: finding.chapter.id,
    grade: finding.grade,
    denied: finding.denied,
    when: finding.when?.text ?? null,
    whenText: finding.whenText,
    whenBasis: finding.whenBasis,
    asOf: finding.asOf?.text ?? null,
    quantities: finding.quantities.map(({ value, upTo, unit, comparator, currency, what }) => ({
      value,
      upTo: upTo ?? null,
      unit: unit ?? null,
      comparator,
      currency: currency ?? null,
      what,
    })),
    relations: finding.relations.map((relation) => ({
      kind: relation.kind,
      from: relation.from.id,
      to: relation.to.id,
      via: relation.via?.id ?? null,
      goods: relation.goods,
      sentence: edgeSentence(finding, relation),
      share: relation.share,
      since: relation.since?.text ?? null,
      until: relation.until?.text ?? null,
    })),
    entities: finding.entities.map(({ id }) => id),
    evidence: finding.evidence.map(placeRecord),
    roots: finding.roots.map(({ id }) => id),
    responses:
      typeof finding.responses === 'string'
        ? []
        : finding.responses.map(({ by, finding: carried, ...answer }) => ({
            by: by.id,
            ...answer,
            finding: carried?.number ?? null,
          })),
    doesNotShow: finding.doesNotShow,
    tensions: finding.tensions.map(({ number }) => number),
    revisions: finding.versions.map((version) => ({ ...revision(version, address), note: version.note })),
    title: finding.title,
    gradeWords: gradeWords(finding),
    // Why the list of answers is empty; "no answer" is also something to say.
    noResponses: typeof finding.responses === 'string' ? finding.responses : null,
    // Time words that are our translation are not to be quoted as the article's.
    whenTranslated: finding.whenText === null ? null : finding.whenTranslated,
    // Numbers of findings that it came before and after, as an article says.
    before: finding.before,
    after: finding.after,
    // Numbers of the finding that it sets aside, and of those that have set it aside.
    supersedes: finding.supersedes?.number ?? null,
    supersededBy: finding.supersededBy.map(({ number }) => number),
    gone: null,
  };
}

/** The same keys as those of a live finding, so that programs need not ask for each; empty. */
function lapsedFinding(
  gone: Tombstone,
  address: Address,
): Record<keyof ReturnType<typeof liveFinding>, unknown> {
  return {
    ...kept(gone, address),
    statement: null,
    kind: null,
    chapter: null,
    grade: null,
    denied: false,
    when: null,
    whenText: null,
    whenBasis: null,
    asOf: null,
    quantities: [],
    relations: [],
    entities: [],
    evidence: [],
    roots: [],
    responses: [],
    doesNotShow: [],
    tensions: [],
    revisions: gone.versions.map((version) => ({ ...revision(version, address), note: null })),
    title: null,
    gradeWords: null,
    noResponses: null,
    whenTranslated: null,
    before: [],
    after: [],
    supersedes: null,
    supersededBy: [],
    gone: {
      date: gone.date,
      reason: gone.reason,
      subject: gone.subject,
      url: gone.target === null ? null : address(gone.target),
    },
  };
}

/** A place of evidence as programs read it. */
export const placeRecord = ({ article, passage, phrase, language, credited }: Evidence) => ({
  article: article.slug,
  [passage.by]: passage.at,
  phrase,
  language,
  credited: credited.map(({ id }) => id),
});

function kept({ number, url, state, versions }: Kept, address: Address) {
  return { number, url: address(url), version: versions.at(-1)?.n ?? 1, state };
}

function revision({ n, url, date, sha256 }: Version, address: Address) {
  return { version: n, url: address(url), date, sha256 };
}

/** A cell that is empty where the finding is no more. */
const live =
  (cell: (finding: Finding) => Cell) =>
  ({ finding }: Numbered): Cell =>
    finding ? cell(finding) : null;

const keptOf = ({ finding, gone }: Numbered): Kept => (finding ? { ...finding, state: 'live' } : gone);

/** One row for each number that was ever given to a finding. */
export const FINDINGS = table<Numbered>()({
  number: ['unique integer', ({ number }) => number],
  url: ['unique string', (item, address) => address(keptOf(item).url)],
  version: ['required integer', (item, address) => kept(keptOf(item), address).version],
  state: ['required string', (item) => keptOf(item).state],
  title: ['string', live(({ title }) => title)],
  statement: ['string', live(({ statement }) => statement)],
  kind: ['string', live(({ kind }) => kind)],
  chapter: ['string', live(({ chapter }) => chapter.id)],
  grade: ['string', live(({ grade }) => grade)],
  grade_words: ['string', live((finding) => gradeWords(finding))],
  denied: ['boolean', live(({ denied }) => denied)],
  denied_by: ['string', live((finding) => (finding.denied ? deniers(finding).join('; ') : null))],
  when: ['string', live(({ when }) => when?.text ?? null)],
  when_words: ['string', live(({ when }) => when && dateWords(when))],
  when_text: ['string', live(({ whenText }) => whenText)],
  when_translated: [
    'boolean',
    live(({ whenText, whenTranslated }) => (whenText === null ? null : whenTranslated)),
  ],
  when_basis: ['string', live(({ whenBasis }) => whenBasis)],
  as_of: ['string', live(({ asOf }) => asOf?.text ?? null)],
  quantities: ['string', live(({ quantities }) => quantities.map(quantityLine).join(BETWEEN_LINES))],
  entities: ['string', live(({ entities }) => entities.map(({ id }) => id).join('; '))],
  entity_names: ['string', live(({ entities }) => entities.map(({ name }) => name).join('; '))],
  evidence: [
    'string',
    live(({ evidence }) =>
      evidence
        .map(({ article, passage, phrase, language }) =>
          t.exports.place({ article: article.slug, place: passageWords(passage), phrase, language }),
        )
        .join('; '),
    ),
  ],
  credited: [
    'string',
    live(({ evidence }) =>
      [...new Set(evidence.flatMap(({ credited }) => credited.map(({ id }) => id)))].join('; '),
    ),
  ],
  roots: ['string', live(({ roots }) => roots.map(({ id }) => id).join('; '))],
  root_count: ['integer', live(independent)],
  responses: ['string', live((finding) => answersOf(finding))],
  does_not_show: ['string', live(({ doesNotShow }) => doesNotShow.join(BETWEEN_LINES))],
  tensions: ['string', live(({ tensions }) => tensions.map(({ number }) => number).join('; '))],
  first_reported: ['string', live(({ firstReported }) => firstReported.published.text)],
  supersedes: ['integer', live(({ supersedes }) => supersedes?.number ?? null)],
  superseded_by: ['string', live(({ supersededBy }) => supersededBy.map(({ number }) => number).join('; '))],
  before: ['string', live(({ before }) => before.join(BETWEEN_NAMES))],
  after: ['string', live(({ after }) => after.join(BETWEEN_NAMES))],
});

/** `findings.csv` */
export const findingsCsv = (report: Report, address: Address): string =>
  csvTable(FINDINGS, everyNumber(report), address);

/** Who answers what, one answer on each line, or why there is none. */
function answersOf({ responses }: Finding): string {
  if (typeof responses === 'string') return responses;
  return responses
    .map(({ by, verb, finding, ...answer }) =>
      responseLine({ ...answer, by: by.id, verb: verb ?? undefined, finding: finding?.number }),
    )
    .join(BETWEEN_LINES);
}
