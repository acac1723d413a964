import type { Content } from '../content.ts';
import type { Report } from '../report.ts';
import { reportReader } from '../wording/content.ts';
import type { WordingWords } from '../wording/words.ts';
import { answerSlips } from './answers.ts';
import { articleSlips } from './articles.ts';
import { codeSlips } from './codes.ts';
import { patternsOf, writtenFindings, type Desk } from './desk.ts';
import { gradeSlips } from './grades.ts';
import { textSlips } from './marks.ts';
import { misspeltSlips, partySlips } from './names.ts';
import { structureSlips } from './quantities.ts';
import type { Slip } from './slip.ts';
import { creditSlips, sourceSlips } from './sources.ts';
import { timeSlips } from './times.ts';
import { twinSlips } from './twins.ts';

/** Everything in content of the right form that an editor can hardly mean; `today` where a clock may be asked. */
export function slipsIn(content: Content, report: Report, words: WordingWords, today: string | null): Slip[] {
  const desk: Desk = {
    content,
    report,
    reader: reportReader(report, words),
    cues: words.cues,
    patterns: patternsOf(words.cues),
  };
  const written = writtenFindings(desk);
  return [
    ...written.flatMap((one) => [
      ...structureSlips(one, desk),
      ...timeSlips(one, desk),
      ...answerSlips(one, desk),
      ...gradeSlips(one, desk),
      ...creditSlips(one, desk),
    ]),
    ...twinSlips(written),
    ...misspeltSlips(written, desk),
    ...partySlips(desk),
    ...sourceSlips(desk),
    ...textSlips(desk),
    ...codeSlips(desk),
    ...articleSlips(desk, today),
  ];
}
