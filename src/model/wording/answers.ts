import type { Content, ContentPlace } from '../content.ts';
import type { Finding, Report } from '../report.ts';
import { wordsOf } from '../../reading/prose.ts';
import { numberOf } from '../join/resolve.ts';
import type { WordingFault } from './fault.ts';
import { coverPlaces } from './places.ts';
import { read, type Reader } from './reading.ts';
import { plain, spots } from './phrases.ts';

/** A text that may say that nobody answered, and who did. */
export interface AnsweredPlace extends ContentPlace {
  text: string;
  /** Ids of those whose answer is recorded. */
  answered: readonly string[];
}

/** Texts of findings and parties with recorded answers: only there can "no answer is recorded" be wrong. */
export function answeredPlaces(content: Content, report: Report): AnsweredPlace[] {
  const ofCover = coverPlaces(report).flatMap(({ findings, ...place }) =>
    withAnswers([place], [...new Set(findings.flatMap(answeringTo))]),
  );
  const ofFindings = content.findings.flatMap(({ id, data, prose }) => {
    const finding = report.byNumber.get(numberOf(id));
    const place = { collection: 'findings', id } as const;
    const texts = [
      { ...place, path: ['statement'], text: data.statement },
      { ...place, path: ['title'], text: data.title },
      ...data.doesNotShow.map((text, index) => ({ ...place, path: ['doesNotShow', index], text })),
      { ...place, path: [], text: wordsOf(prose) },
    ];
    return finding ? withAnswers(texts, answeringTo(finding)) : [];
  });
  const ofParties = report.entities.flatMap(({ id, summary, findings }) => {
    const texts = [{ collection: 'entities', id, path: ['summary'], text: summary ?? '' } as const];
    const answers = findings.flatMap(answersOf).some(({ by }) => by.id === id);
    return withAnswers(texts, answers ? [id] : []);
  });
  return [...ofCover, ...ofFindings, ...ofParties];
}

/** "No answer is recorded" where one is of whoever its clause names, or of anybody where it names nobody. */
export function answerFaults({ text, answered }: AnsweredPlace, reader: Reader): WordingFault[] {
  const silent = spots(plain(text), reader.noAnswers);
  if (silent.length === 0) return [];
  const { names } = read(text, reader);
  return silent.flatMap((spot): WordingFault[] => {
    const [start, end] = clauseRound(text, spot.offset);
    const named = names
      .filter(({ offset }) => offset >= start && offset < end)
      .flatMap(({ parties }) => parties);
    const has = named.length === 0 ? answered : answered.filter((id) => named.includes(id));
    return has.length === 0 ? [] : [{ ...spot, code: 'answer-recorded', has }];
  });
}

interface Text extends Omit<ContentPlace, 'path'> {
  path: readonly PropertyKey[];
  text: string;
}

const withAnswers = (texts: readonly Text[], answered: readonly string[]): AnsweredPlace[] =>
  answered.length === 0 ? [] : texts.map((text) => ({ ...text, path: [...text.path], answered }));

/** Answers in words; who cannot be reached or does not comment has given none. */
function answersOf({ responses }: Finding) {
  const given = Array.isArray(responses) ? responses : [];
  return given.filter(({ kind }) => kind !== 'unreachable' && kind !== 'no comment');
}

const answeringTo = (finding: Finding): string[] => [
  ...new Set(
    answersOf(finding)
      .filter(({ answers }) => answers === 'this finding')
      .map(({ by }) => by.id),
  ),
];

/** From the stop, semicolon or colon before a place to the one after it. */
function clauseRound(text: string, offset: number): [start: number, end: number] {
  const before = text.slice(0, offset).search(/[.;:][^.;:]*$/);
  const after = text.slice(offset).search(/[.;:]/);
  return [before + 1, after < 0 ? text.length : offset + after];
}
