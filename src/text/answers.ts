import { isDenial } from '../model/denial.ts';
import { ended } from '../model/sentence-end.ts';
import { RESPONSE_KINDS, type ResponseKind } from '../schema/response.ts';
import { t } from './t.ts';

/** What an answer is told by. */
export interface Answering {
  kind: ResponseKind;
  /** What is answered. */
  answers: string;
  /** The source's own verb. */
  verb?: string | null;
}

/**
 * What somebody does to this finding, behind the name: "denies what this finding is about". A denial or an explanation
 * of something else says so, so that it does not look like one of this; who could not be reached, or gave no comment,
 * made no point.
 */
export function answerWords(answer: Answering): string {
  const verb = answerVerb(answer);
  if (isDenial(answer)) return t.finding.answers.deniesThis;
  return answer.answers !== 'this finding' && saysSomething(answer.kind)
    ? t.finding.answers.onAnotherPoint({ verb, answers: answer.answers })
    : verb;
}

/**
 * The same between the name and the answer in the editors' words: " denies what this finding is about."; only a colon
 * where nothing was said, which those words tell as the article does.
 */
export const behindName = (answer: Answering): string =>
  t.finding.answers.behind({ words: saysSomething(answer.kind) ? ended(answerWords(answer)) : null });

/** What somebody does, with the source's own verb where that alone bears it out: "admits (“erkent”)". */
export function answerVerb({ kind, verb }: Pick<Answering, 'kind' | 'verb'>): string {
  const does = t.kinds.responses[kind];
  return verb ? t.finding.answers.inTheWord({ does, verb }) : does;
}

/** What is answered, in words: the finding itself has none of its own. */
export const answeredWords = (answers: string): string =>
  answers === 'this finding' ? t.kinds.thisFinding : t.kinds.anotherPoint({ answers });

/** True for a kind of answer that says something about what was asked. */
export const saysSomething = (kind: ResponseKind): boolean => RESPONSE_KINDS[kind].says;
