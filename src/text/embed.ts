import { deniers } from '../model/denial.ts';
import type { Numbered } from '../model/join/every-number.ts';
import { isShielded, namesPerson } from '../model/persons/public.ts';
import { fateOf, type Fate } from '../model/promise/cited.ts';
import { underPresentNames } from '../model/promise/snapshot.ts';
import type { Tombstone, Version } from '../model/promise/versions.ts';
import type { Finding, Report } from '../model/report.ts';
import { FINDING_KINDS } from '../schema/finding-kind.ts';
import { GRADES, type Grade } from '../schema/grade.ts';
import { RESPONSE_KINDS, type ResponseKind } from '../schema/response.ts';
import type { Snapshot } from '../schema/ledger.ts';
import { answersTold, behindName, noAnswers } from './answers.ts';
import { deniersIn, inSentence, verbOf, voicesIn } from './correction.ts';
import { creditLine, outletName } from './credit.ts';
import { dayWords } from './dates.ts';
import { gradeWords } from './grade.ts';
import { laterWords, supersededWords } from './superseded.ts';
import { t } from './t.ts';
import { leftOpen, namesFrom, namesThen, outletIn, snapshotGrade, type Names } from './versions.ts';
import { listInWords, sentenceCase } from './words.ts';

/** The words of one version on a card, in the order in which they stand: nobody reads the sentence before its grade. */
export interface CardWords {
  /** Decides the colour; null for a question left open, and a grade that is not known any more. */
  grade: Grade | null;
  stamp: string;
  /** "Denied by …"; null where nobody does. */
  denial: string | null;
  statement: string;
  /** Who answers what, or that nobody does. */
  answers: string[];
  /** What it does not show, and what is outside the collection. */
  limits: string[];
  credit: string;
}

/** What a card for the pages of others says. */
export interface CitedCard {
  number: number;
  /** What happened to the words, first; null where nothing did. */
  happened: string | null;
  /** Why, in the editors' words. */
  reason: string | null;
  /** The card of what the finding says now, for a reader who cannot leave the frame. */
  now: { path: string; words: string } | null;
  /** None where nothing of it may be shown. */
  words: CardWords | null;
  /** The words that were cited, where others stand in their place. */
  before: { label: string; words: CardWords } | null;
  /** The version whose words these are; null without any. */
  version: number | null;
  /** Where all of it stands, and what the link to it says. */
  path: string;
  link: string;
}

/** The card of a number as it is now. */
export function cardNow({ number, finding, gone }: Numbered): CitedCard {
  const card = plainCard(number);
  if (gone) return { ...card, ...endOf(gone) };
  return {
    ...card,
    words: cardWords(finding),
    version: finding.version,
    link: t.finding.card.all(finding),
  };
}

/** The card of a version: its words as they were cited, until something happens to them that readers must know first. */
export function cardOfVersion(version: Version, item: Numbered, report: Report): CitedCard {
  const { card } = t.finding;
  const { number } = item;
  const fate = fateOf(version, item, report);
  const base = { ...plainCard(number), link: item.finding ? card.all(item) : t.promise.whatBecame(item) };
  const cited = () => citedWords(version, report);
  switch (fate.kind) {
    case 'present':
      // The same words; what no version holds (how an outlet is known) is told as it is now.
      return { ...base, words: cardWords(fate.now), version: version.n };
    case 'changed':
      return {
        ...base,
        // The words that were cited do not know what has set them aside.
        happened: [...setAside(fate.now), ...fate.changes.map(changedOn), card.asCited(version)].join(' '),
        now: nowOf(fate.now),
        words: cited(),
        version: version.n,
      };
    case 'corrected':
      return {
        ...base,
        happened: card.corrected({ n: version.n, day: dayWords(fate.on.date!) }),
        words: cardWords(fate.now),
        before: beforeOf(version, cited()),
        version: fate.now.version,
      };
    case 'merged':
      return { ...base, ...mergedCard(version, fate, cited()) };
    case 'ended':
      return { ...base, ...endOf(fate.gone) };
    case 'blank':
      return {
        ...base,
        happened: card.blank[fate.why]({ number, n: version.n, date: dayWords(fate.date) }),
      };
  }
}

/** That a later finding set it aside, as a sentence; none where none did. */
function setAside(finding: Finding): string[] {
  const words = supersededWords(finding);
  return words === null ? [] : [`${sentenceCase(words)}.`];
}

const plainCard = (number: number): CitedCard => ({
  number,
  happened: null,
  reason: null,
  now: null,
  words: null,
  before: null,
  version: null,
  path: `/findings/${number}/`,
  link: t.promise.whatBecame({ number }),
});

const nowOf = ({ number }: Finding): CitedCard['now'] => ({
  path: `/embed/findings/${number}/`,
  words: t.finding.card.now({ number }),
});

const changedOn = ({ kind, date }: Version): string =>
  t.promise.change.on({ verb: verbOf(kind), day: dayWords(date!) });

const beforeOf = ({ n, date }: Version, words: CardWords): CitedCard['before'] => ({
  label: t.finding.card.before({ n, date: date === null ? null : dayWords(date) }),
  words,
});

function endOf(gone: Tombstone): Partial<CitedCard> {
  const { card, calledInSentence } = t.finding;
  const date = dayWords(gone.date);
  const into = listInWords(gone.into.map((number) => calledInSentence({ number })));
  const happened =
    gone.into.length > 0 ? card.split({ ...gone, date, into }) : card.gone[gone.state]({ ...gone, date });
  return { happened, reason: gone.reason };
}

function mergedCard(
  version: Version,
  { gone, into, corrected }: Extract<Fate, { kind: 'merged' }>,
  cited: CardWords,
): Partial<CitedCard> {
  const { card } = t.finding;
  const merged = card.mergedInto({ number: gone.number, date: dayWords(gone.date), into: into.number });
  if (!corrected)
    return {
      happened: [...setAside(into), merged, card.asCited(version)].join(' '),
      now: nowOf(into),
      words: cited,
      version: version.n,
    };
  return {
    happened: `${merged} ${card.replacedBy({ n: version.n, into: into.number })}`,
    words: cardWords(into),
    before: beforeOf(version, cited),
    path: into.url,
    link: card.all(into),
    version: into.version,
  };
}

/** The present words of a finding. */
export function cardWords(finding: Finding): CardWords {
  const { denied, grade, kind, statement, doesNotShow } = finding;
  return {
    grade: FINDING_KINDS[kind].open ? null : grade,
    stamp: sentenceCase(gradeWords(finding)),
    denial: denied ? t.finding.deniedBy({ by: listInWords(deniers(finding)) }) : null,
    statement,
    limits: limitsOf(doesNotShow, namesPerson(finding) ? laterWords(finding) : null),
    credit: sentenceCase(creditLine(finding)),
    answers: answersTold(finding),
  };
}

const limitsOf = (doesNotShow: readonly string[], later: string | null): string[] => [
  ...doesNotShow.map((text) => t.exports.guards.notShown({ text })),
  ...(later === null ? [] : [later]),
];

/** The words of a version from its record alone. */
function citedWords({ finding, snapshot }: Version, report: Report): CardWords {
  const now = report.byNumber.get(finding);
  const said = underPresentNames(snapshot!, report.ledger.renamed);
  const names = namesThen(said, namesFrom(report)) ?? namesFrom(report);
  const denying = deniersIn(said);
  const shielded = report.entities.filter(isShielded).map(({ id }) => JSON.stringify(id));
  const onPerson = shielded.some((id) => JSON.stringify(said).includes(id));
  return {
    grade: said.grade in GRADES && !leftOpen(said) ? (said.grade as Grade) : null,
    stamp: sentenceCase(snapshotGrade(said, names)),
    denial: denying.length > 0 ? t.finding.deniedBy({ by: listInWords(denying) }) : null,
    statement: said.statement,
    limits: limitsOf(said.doesNotShow, onPerson ? laterWords(now, said) : null),
    credit: sentenceCase(creditThen(said, names, report)),
    answers: Array.isArray(said.responses)
      ? said.responses.map(({ by, kind, summary, ...answer }) => {
          // A kind that is in no table any more is told by its own word.
          const behind =
            kind in RESPONSE_KINDS
              ? behindName({ ...answer, kind: kind as ResponseKind })
              : t.finding.answers.behind({ words: `${kind}.` });
          return `${sentenceCase(inSentence(said, by, names.entity))}${behind} ${summary}`;
        })
      : noAnswers(said.responses),
  };
}

/** Who said so then: voices of the recorded chain, and the outlets that carried them. */
function creditThen(said: Snapshot, names: Names, report: Report): string {
  const outlets = [...new Set(said.evidence.map(({ article }) => article))].map((slug) => {
    const outlet = said.articles?.find((item) => item.slug === slug)?.outlet;
    const known = report.articles.find((item) => item.slug === slug);
    if (outlet === undefined) return known && !said.articles ? outletName(known) : t.model.credit.noOutlet;
    return outletIn(slug, names.entity(outlet), names);
  });
  const outlet = [...new Set(outlets)].join('; ');
  const printed = new Set(said.articles?.map((item) => item.outlet && names.entity(item.outlet)));
  const voices = voicesIn(said).filter((name) => !printed.has(name));
  return voices.length > 0 ? t.model.credit.via({ names: listInWords(voices), outlet }) : outlet;
}
