import { deniers, isDenial, silentIn, type Answerable } from '../model/denial.ts';
import { ended } from '../model/sentence-end.ts';
import { RESPONSE_KINDS, type ResponseKind } from '../schema/response.ts';
import { t } from './t.ts';
import { isolated } from './direction.ts';
import { listInWords, sentenceCase } from './words.ts';

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

/** Who answers what and with which words, a paragraph each, and who does not; that nobody does is told too. */
export function answersTold(finding: Answerable): string[] {
  const { responses } = finding;
  return typeof responses === 'string'
    ? noAnswers(responses)
    : [
        ...responses.map(
          (response) => `${sentenceCase(response.by.inSentence)}${behindName(response)} ${response.summary}`,
        ),
        ...silenceIn(finding),
      ];
}

/**
 * The same without those words and without a denial of the finding itself, a sentence each: what belongs to a statement
 * wherever it travels alone, behind who denies it.
 */
export function answersBeside(finding: Answerable): string[] {
  const { responses } = finding;
  return typeof responses === 'string'
    ? noAnswers(responses)
    : [
        ...responses
          .filter((response) => !isDenial(response))
          .map((response) => answerInShort(response.by.inSentence, response)),
        ...silenceIn(finding),
      ];
}

/** All of it in the fewest true words, with who denies it. */
export const answersInShort = (finding: Answerable): string[] => {
  const denying = deniers(finding);
  return [
    ...(denying.length > 0 ? [t.exports.guards.denied({ deniers: listInWords(denying) })] : []),
    ...answersBeside(finding),
  ];
};

/**
 * "Alder Ltd explains, on another point: how it weighs.", "Alder Ltd could not be reached (questions from River Desk)."
 * What answers the finding itself is told in the words of the answer: that somebody explains it says nothing.
 */
export function answerInShort(name: string, answer: Answering & { summary: string }): string {
  const { answers, summary } = answer;
  if (answers === 'this finding' && saysSomething(answer.kind))
    return `${sentenceCase(name)}${behindName(answer)} ${summary}`;
  const does = saysSomething(answer.kind)
    ? answerWords(answer)
    : t.finding.answers.asked({
        does: answerVerb(answer),
        answers: answers === 'this finding' ? null : answers,
      });
  return ended(`${sentenceCase(name)} ${does}`);
}

/** That nobody answers; nothing where nothing is to be answered. */
export const noAnswers = (responses: string): string[] =>
  responses === 'none recorded' ? [t.finding.answers.none] : [];

/** Who is silent beside the answers of others, as a sentence. */
export function silenceIn(finding: Answerable): string[] {
  const names = silentIn(finding).map(({ inSentence }) => isolated(inSentence));
  return names.length > 0 ? [t.finding.answers.noneFrom({ names })] : [];
}
