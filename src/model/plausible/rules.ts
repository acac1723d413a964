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
import { creditSlips, recordSlips, retoldSlips, seenSlips, sourceSlips } from './sources.ts';
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
  return [
    ...written.flatMap((one) => [
      ...structureSlips(one, desk),
      ...timeSlips(one, desk),
      ...deedSlips(one, desk),
      ...answerSlips(one, desk),
      ...creditSlips(one, desk),
      ...seenSlips(one, desk),
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
  ];
}

/** Other records than the words name are told alone; a grade that its records cannot give says enough of them. */
function graded(one: Written, desk: Desk): Slip[] {
  const records = recordSlips(one, desk);
  const slips = records.some((slip) => !isWaivable(slip)) ? [] : gradeSlips(one, desk);
  return slips.length > 0 ? slips : records;
}
