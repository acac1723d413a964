import type { Content } from '../content.ts';
import type { Report } from '../report.ts';
import type { Reader } from '../wording/reading.ts';
import { answerSlips, pastedSlips } from './answers.ts';
import { articleSlips, type LeadsOf } from './articles.ts';
import { codeSlips } from './codes.ts';
import { patternsOf, writtenFindings, type Desk, type Written } from './desk.ts';
import { gradeSlips } from './grades.ts';
import { languageSlips, type CountWords } from './languages.ts';
import { textSlips } from './marks.ts';
import { misspeltSlips, partySlips } from './names.ts';
import { deedSlips, describedSlips } from './parties.ts';
import { phraseSlips, type ReadPhrase } from './phrases.ts';
import { structureSlips } from './quantities.ts';
import { sayingSlips } from './sayings.ts';
import { isWaivable, type Slip } from './slip.ts';
import { siteSlips } from './site.ts';
import { answeredSlips, creditSlips, recordSlips, retoldSlips, seenSlips, sourceSlips } from './sources.ts';
import { contextSlips, timeSlips } from './times.ts';
import { twinSlips } from './twins.ts';

/** What the rules cannot know by themselves. */
interface Outside {
  /** Given where a clock may be asked. */
  today: string | null;
  count: CountWords;
  readPhrase: ReadPhrase;
  leadsOf: LeadsOf;
}

/** Everything in content of the right form that an editor can hardly mean. */
export function slipsIn(
  content: Content,
  report: Report,
  reader: Reader,
  { today, count, readPhrase, leadsOf }: Outside,
): Slip[] {
  const desk: Desk = {
    content,
    report,
    entities: new Map(report.entities.map((entity) => [entity.id, entity])),
    reader,
    cues: reader.words.cues,
    patterns: patternsOf(reader.words.cues),
  };
  const written = writtenFindings(desk);
  return withoutShadows([
    ...written.flatMap((one) => [
      ...structureSlips(one, desk),
      ...timeSlips(one, desk),
      ...deedSlips(one, desk),
      ...answerSlips(one, desk),
      ...creditSlips(one, desk),
      ...seenSlips(one, desk),
      ...answeredSlips(one, desk),
      ...graded(one, desk),
      ...retoldSlips(one),
    ]),
    ...twinSlips(written),
    ...pastedSlips(written),
    ...phraseSlips(written, desk, readPhrase),
    ...misspeltSlips(written, desk),
    ...partySlips(desk),
    ...sourceSlips(desk),
    ...textSlips(desk),
    ...sayingSlips(desk),
    ...codeSlips(desk),
    ...articleSlips(desk, today, leadsOf),
    ...describedSlips(desk),
    ...siteSlips(desk),
    ...contextSlips(desk),
    ...languageSlips(desk, count),
  ]);
}

/** What goes by words alone is told where nothing else of the file is: one mistake, one message. */
const SOFT: ReadonlySet<Slip['code']> = new Set([
  ...(['phrase-other', 'word-other', 'deed-other', 'party-silent', 'span-other'] as const),
  ...(['answer-other', 'source-other', 'describes-other'] as const),
]);

/** What goes by the marks of a text is told where they are right. */
const BY_MARKS: ReadonlySet<Slip['code']> = new Set([
  ...(['charge-unsaid', 'hedge-told', 'ends-told', 'record-told'] as const),
]);
const MARKS: ReadonlySet<Slip['code']> = new Set([
  ...(['mark-elsewhere', 'tension-elsewhere', 'tension-unmarked'] as const),
]);

function withoutShadows(slips: readonly Slip[]): Slip[] {
  const firm = slips.filter(({ code }) => !SOFT.has(code));
  const told = new Set(firm.map(({ collection, id }) => `${collection}/${id}`));
  // In another language words and phrases say nothing, and texts go by findings that are wrong themselves.
  const isForeign = firm.some(({ code }) => code.startsWith('language-'));
  const isWrong = firm.some(
    (slip) => slip.collection === 'findings' && !isWaivable(slip) && !BY_MARKS.has(slip.code),
  );
  const sums = new Set(slips.filter(({ code }) => code === 'added-up').map(({ words }) => words));
  const mismarked = new Set(
    slips.filter(({ code }) => MARKS.has(code)).map(({ collection, id }) => `${collection}/${id}`),
  );
  return slips.filter(({ code, collection, id, words }) => {
    if (BY_MARKS.has(code) && (isWrong || mismarked.has(`${collection}/${id}`))) return false;
    if (code === 'number-unsaid' && sums.has(words)) return false;
    if (!SOFT.has(code)) return true;
    const isShadow = isForeign
      ? code === 'phrase-other' || code === 'word-other'
      : isWrong && code === 'word-other';
    return !isShadow && !told.has(`${collection}/${id}`);
  });
}

/** Other records than the words name are told alone; a grade that its records cannot give says enough of them. */
function graded(one: Written, desk: Desk): Slip[] {
  const records = recordSlips(one, desk);
  const slips = records.some((slip) => !isWaivable(slip)) ? [] : gradeSlips(one, desk);
  return slips.length > 0 ? slips : records;
}
