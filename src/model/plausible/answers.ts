import { isQuoted, RESPONSE_KINDS, type Response } from '../../schema/response.ts';
import { isDenial } from '../denial.ts';
import { acts } from '../../schema/entity.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import type { Entity } from '../report.ts';
import { closest } from '../join/closest.ts';
import { restingOn } from '../join/roots.ts';
import { isActor } from '../wording/facts.ts';
import { blank, phrasePattern, plain, spots } from '../wording/phrases.ts';
import { read } from '../wording/reading.ts';
import {
  atFinding,
  isOneSide,
  saidIn,
  shareOf,
  stemsOf,
  tellsPlea,
  type Desk,
  type Written,
} from './desk.ts';
import { wordsAbout } from './marks.ts';
import type { Slip } from './slip.ts';

const THIS = 'this finding';

/** Answers that are none by the manual, are given to something else, or come from somebody who has nothing to do with it. */
export function answerSlips(written: Written, desk: Desk): Slip[] {
  const { data } = written;
  if (!Array.isArray(data.responses)) return unansweredSlips(written, desk);
  const answers = data.responses;
  return [
    ...deniedSlips(written, answers, desk),
    ...answers.flatMap((answer, index) => [
      ...kindSlips(answer, index, written, desk),
      ...targetSlips(answer, index, written, desk),
      ...bySlips(answer, index, written, desk),
      ...(answers.findIndex(
        (other) =>
          other.by === answer.by &&
          other.answers === answer.answers &&
          other.kind === answer.kind &&
          other.summary === answer.summary,
      ) < index
        ? atFinding(written.id)(
            ['responses', index],
            'answer-twice',
            answer.by,
            'gives the same answer twice',
            'remove one of the two',
          )
        : []),
      ...strangeSlips(answer, index, written, desk),
      ...bothSlips(answer, index, answers, written),
      ...verbSlips(answer, index, written, desk),
      ...ownVerbSlips(answer, index, written, desk),
    ]),
  ];
}

/** A denial that the statement tells, of which no answer is one, or which is told of somebody else. */
function deniedSlips(
  { id, data, said }: Written,
  answers: readonly Response[],
  { patterns, reader, entities }: Desk,
): Slip[] {
  const told = patterns.denialsTold.exec(said.text);
  const isMeant = answers.some((one) => one.answers !== THIS && closest(one.answers, [THIS]) !== null);
  if (!told || isMeant) return [];
  const deniers = answers.filter(isDenial).map(({ by }) => by);
  const filed = answers.findIndex(({ kind }) => kind === 'denies');
  if (deniers.length === 0)
    return atFinding(id)(
      ['responses', Math.max(0, filed), 'answers'],
      'answer-other',
      told[0],
      'stands in the statement, and no answer denies this finding',
      `write answers: ${THIS}`,
    );
  const subject = /(\p{L}+) $/u.exec(said.text.slice(0, told.index))?.[1] ?? '';
  const [stem] = stemsOf(subject);
  const isOf = (party: string) =>
    stem !== undefined &&
    stemsOf(
      [...(reader.parties.get(party)?.names ?? []), entities.get(party)?.describes ?? ''].join(' '),
    ).has(stem);
  const other = data.relations
    .flatMap(({ from, to }) => [from, to])
    .find((party) => !deniers.includes(party) && isOf(party));
  return other !== undefined &&
    !deniers.some(isOf) &&
    !deniers.some((by) => entities.get(by)?.kind.startsWith(subject))
    ? atFinding(id)(
        ['statement'],
        'answer-other',
        `${subject} ${told[0]}`,
        `is told of ${entities.get(other)!.name}, and by the answers ${entities.get(deniers[0]!)?.name ?? deniers[0]!} denies it`,
        'write who denies it',
      )
    : [];
}

/** "Admits" in our own words, under a kind that needs no verb of the source. */
function ownVerbSlips(
  { kind, summary }: Response,
  index: number,
  { id }: Written,
  { patterns }: Desk,
): Slip[] {
  const verb = isQuoted(kind) ? null : patterns.ownVerbs.exec(summary);
  return verb &&
    /^(?:\p{L}+ ){1,3}$/u.test(summary.slice(0, verb.index)) &&
    !patterns.negations.test(summary.slice(0, verb.index))
    ? atFinding(id)(
        ['responses', index, 'summary'],
        'answer-other',
        verb[0],
        `says more than ${kind}`,
        'write "says", or the kind with the verb as printed',
      )
    : [];
}

/** A denial of this finding that has none of its words. */
function strangeSlips(
  { kind, answers, summary }: Response,
  index: number,
  { id, finding }: Written,
  { reader }: Desk,
): Slip[] {
  const words = stemsOf(blank(summary, spots(summary, reader.denials)));
  const about = stemsOf(wordsAbout({ ...finding, responses: 'none recorded', body: [] }));
  return answers === THIS && isDenial({ kind, answers }) && words.size > 5 && shareOf(words, about) === 0
    ? atFinding(id)(
        ['responses', index, 'summary'],
        'answer-other',
        summary.split(' ').slice(0, 8).join(' '),
        'has no word of this finding',
        'write what it says of it, or what else it answers in answers',
      )
    : [];
}

/** One answer, word for word, to two findings: it can hardly be about both. */
export function pastedSlips(written: readonly Written[]): Slip[] {
  const known = new Map<string, number>();
  return written.flatMap(({ id, data, finding }) =>
    (Array.isArray(data.responses) ? data.responses : []).flatMap(
      ({ by, kind, answers, summary }, index): Slip[] => {
        if (answers !== THIS || !RESPONSE_KINDS[kind].says) return [];
        const key = `${by} ${summary}`;
        const first = known.get(key) ?? finding.number;
        known.set(key, first);
        return first === finding.number
          ? []
          : atFinding(id)(
              ['responses', index, 'summary'],
              'answer-other',
              summary.split(' ').slice(0, 8).join(' '),
              `is the answer to finding ${first}, word for word`,
              'write what it says of this one',
            );
      },
    ),
  );
}

/** One party that denies and admits the same: each of the two is about a part, and says which. */
function bothSlips(answer: Response, index: number, answers: readonly Response[], { id }: Written): Slip[] {
  const against = answers.find(
    (other) =>
      other.by === answer.by &&
      other.answers === answer.answers &&
      (isGranted(other) ? answer.kind === 'denies' : isGranted(answer) && other.kind === 'denies'),
  );
  const silent = answers.find(
    (other) => other.by === answer.by && (other.kind === 'unreachable') !== (answer.kind === 'unreachable'),
  );
  if (silent && answers.indexOf(silent) < index)
    return atFinding(id)(
      ['responses', index, 'kind'],
      'answer-other',
      answer.kind,
      `stands beside “${silent.kind}” of the same party`,
      'write who it was that could not be reached',
    );
  return against && answers.indexOf(against) < index
    ? atFinding(id)(
        ['responses', index, 'kind'],
        'answer-both',
        answer.kind,
        `stands beside “${against.kind}” of the same party to the same thing`,
        'say in answers which part it is about, or take out the one that is wrong',
      )
    : [];
}

const isGranted = ({ kind }: Response): boolean => kind === 'admits' || kind === 'confirms';

/** A verb in the language of the report that none of the articles is in: it is a translation, and not as printed. */
function verbSlips(
  { verb }: Response,
  index: number,
  { id, data, finding }: Written,
  { reader, patterns }: Desk,
): Slip[] {
  const languages = [
    ...finding.evidence.map(({ article }) => article.language),
    ...data.evidence.flatMap(({ language }) => language ?? []),
  ].map((language) => language.split('-')[0]!);
  if (verb === undefined || languages.includes(reader.words.language) || !patterns.ownVerbs.test(verb))
    return [];
  return atFinding(id)(
    ['responses', index, 'verb'],
    'answer-verb',
    verb,
    `is in ${reader.words.language}, and the article is in ${[...new Set(languages)].join(' and ')}`,
    'write the verb as printed',
  );
}

/** Only a denial denies; who cannot be reached or does not comment says nothing. */
function kindSlips({ kind, answers, summary }: Response, index: number, { id }: Written, desk: Desk): Slip[] {
  const { reader, patterns } = desk;
  const slip = (words: string, wrong: string, instead: string) =>
    atFinding(id)(['responses', index, 'kind'], 'answer-kind', words, wrong, instead);
  const text = plain(summary);
  const denial =
    spots(text, reader.notDenials).length > 0 ? null : (spots(text, reader.denials)[0]?.words ?? null);
  const spoke = spokenIn(text, desk);
  const assurance = saidIn(summary, patterns.assurances);
  const unreachable = saidIn(summary, patterns.unreachable);
  const silent = saidIn(summary, patterns.noComment);
  const declined = saidIn(summary, patterns.declined);
  if (declined !== null && silent === null)
    return atFinding(id)(
      ['responses', index, 'summary'],
      'answer-declined',
      declined,
      'says more than that there was no answer',
      'write "does not comment", or "the article records no response"',
    );
  if (kind === 'denies' && denial === null) {
    if (unreachable !== null) return slip(unreachable, 'is no denial', 'write kind: unreachable');
    if (silent !== null) return slip(silent, 'is no denial', 'write kind: no comment');
    if (assurance !== null) return slip(assurance, 'is no denial', 'write kind: explains');
    if (!patterns.negations.test(summary) && !patterns.exclusives.test(summary))
      return slip(
        kind,
        'stands over a summary that denies nothing',
        'write kind: explains, or say what is denied',
      );
  }
  if (kind === 'explains' && unreachable !== null && denial === null)
    return slip(unreachable, 'is no explanation', 'write kind: unreachable');
  if (kind === 'explains' && silent !== null && denial === null && summary.length < 90)
    return slip(silent, 'is no explanation', 'write kind: no comment');
  if ((kind === 'unreachable' || kind === 'no comment') && denial !== null)
    return slip(denial, `is more than ${kind}`, 'write kind: denies');
  if (kind === 'unreachable' && unreachable === null && silent !== null)
    return slip(silent, 'is somebody who was reached', 'write kind: no comment');
  if (kind === 'no comment' && silent === null && unreachable !== null)
    return slip(unreachable, 'is nobody who was asked', 'write kind: unreachable');
  if ((kind === 'unreachable' || kind === 'no comment') && spoke !== null)
    return slip(
      spoke,
      `is more than ${kind}`,
      'write kind: explains, or kind: denies where it denies this finding',
    );
  if (kind === 'explains' && answers === THIS && denial !== null)
    return atFinding(id)(
      ['responses', index, 'kind'],
      'kind-words',
      denial,
      'speaks of a denial, and the answer explains',
      'write kind: denies where it denies this finding, or say what else it denies in answers',
    );
  return [];
}

/**
 * The verb by which the party says that something is so, or is wrong, where nothing tells that it was silent; what an
 * article says, or is said of it, is not its word, and "would not take questions" says nothing.
 */
function spokenIn(text: string, { reader, patterns }: Desk): string | null {
  const silent = [patterns.silences, patterns.noComment, patterns.unreachable, patterns.declined].some(
    (pattern) => pattern.test(text),
  );
  const verb = patterns.speaking.exec(text);
  if (!verb || silent || spots(text, reader.noAnswers).length > 0) return null;
  const before = text.slice(0, verb.index).trimEnd();
  const isOthers = [
    ...spots(before, reader.sources),
    ...spots(before, phrasePattern(reader.words.passive)),
  ].some(({ words, offset }) => offset + words.length === before.length);
  const asserts = patterns.rejections.test(text) || !patterns.negations.test(text);
  return isOthers || !asserts ? null : verb[0];
}

/** What is answered, and where the answer stands as a finding. */
function targetSlips(
  { answers, finding: number, by, kind }: Response,
  index: number,
  { id, finding }: Written,
  desk: Desk,
): Slip[] {
  const { report } = desk;
  const meant = answers !== THIS && closest(answers, [THIS]) !== null;
  const own = answers === `finding ${finding.number}`;
  const other = number === undefined || number === finding.number ? undefined : report.byNumber.get(number);
  const slip = (key: 'answers' | 'finding', words: string, wrong: string, instead: string) =>
    atFinding(id)(
      ['responses', index, key],
      key === 'answers' ? 'answer-to' : 'answer-finding',
      words,
      wrong,
      instead,
    );
  const isNobodys =
    kind === 'denies' && other !== undefined && other.kind !== 'statement' && other.grade !== 'stated';
  const wrong = !other
    ? []
    : !tellsOf(other, by)
      ? [`has nothing of ${by}`]
      : [
          ...(isWordOfAnother(other, by, desk) ? ['is the word of somebody else'] : []),
          ...(isNobodys ? ['is nobody’s own word'] : []),
        ];
  const carries = (what: string) =>
    `write the number of the finding that carries ${what} answer, or leave the key out`;
  return [
    ...(meant || own
      ? slip('answers', answers, 'does not count as an answer to this finding', `write answers: ${THIS}`)
      : []),
    ...(number === finding.number
      ? slip('finding', String(number), 'is this finding itself', carries('the'))
      : []),
    ...wrong.flatMap((what) => slip('finding', `finding ${number!}`, what, carries('this'))),
  ];
}

/** Whether a finding is of a party, or somebody's word who speaks for it. */
const tellsOf = (finding: Written['finding'], id: string): boolean =>
  finding.entities.some((entity) => entity.id === id) ||
  speakersOf(finding).some((speaker) => isOf(speaker, id));

/** Whether a finding is somebody's own word, and neither by its source nor by its statement that of the party, or of who speaks for it. */
function isWordOfAnother(
  finding: Written['finding'],
  id: string,
  { entities, reader, patterns }: Desk,
): boolean {
  const own = entities.get(id);
  const speakers = speakersOf(finding);
  const isWord = finding.kind === 'statement' || finding.grade === 'stated';
  if (
    !isWord ||
    speakers.length === 0 ||
    speakers.some((speaker) => isOf(speaker, id) || speaker === own?.country)
  )
    return false;
  const { text, names } = read(finding.statement, reader);
  const verb = patterns.speaking.exec(text)?.index ?? text.length;
  return !names.some(({ parties, offset }) => offset < verb && parties.includes(id));
}

const speakersOf = ({ evidence }: Written['finding']): Entity[] =>
  [...restingOn(evidence.flatMap(({ credited }) => credited))].flatMap((source) => source.by);

/** The same party, or a public body of the same country. */
const isOf = (entity: Entity, id: string): boolean => entity.id === id || entity.country?.id === id;

function bySlips(
  { by, kind, answers, finding: carrying }: Response,
  index: number,
  { id, data, finding, said }: Written,
  { report, entities, reader }: Desk,
): Slip[] {
  const entity = entities.get(by);
  if (!entity) return [];
  const slip = (wrong: string, instead: string) =>
    atFinding(id)(['responses', index, 'by'], 'answer-by', entity.name, wrong, instead);
  if (!acts(entity) && entity.kind !== 'country')
    return slip(`is a ${entity.kind}, which answers nothing`, 'write who answers');
  const ends = data.relations.flatMap(({ from, to }) => [from, to]);
  if (
    kind === 'denies' &&
    answers === THIS &&
    !isActor(entity) &&
    ends.length > 0 &&
    !ends.some((end) => end === by || entities.get(end)?.kind === 'public body')
  )
    return slip(
      'is a state, and no party of the relation',
      'say in answers what it denies, and pair the two findings as a tension',
    );
  const parties = new Set([
    ...data.relations.flatMap(({ from, to, via }) => [from, to, via]),
    ...data.entities,
    ...[...said.names, ...read(data.title, reader).names].flatMap(({ parties: named }) => named),
  ]);
  const own = [...speakersOf(finding)].some((speaker) => isOf(speaker, by));
  const near = [...parties].some((party) => {
    const other = entities.get(party ?? '');
    return other !== undefined && isOneSide(other, entity);
  });
  const carried = carrying === undefined ? undefined : report.byNumber.get(carrying);
  return own || near || (carried && tellsOf(carried, by))
    ? []
    : atFinding(id)(
        ['responses', index, 'by'],
        'answer-stranger',
        entity.name,
        'answers, and nothing here names it',
        'write the party that answers, or add it to entities',
      );
}

/** A denial in the words, or an accusation, without its answer. */
function unansweredSlips(written: Written, { patterns }: Desk): Slip[] {
  const { id, data, said } = written;
  const slip = atFinding(id);
  const [denial] = tellsPlea(written) ? [] : said.denials;
  const told = tellsPlea(written) ? null : patterns.denialsTold.exec(said.text);
  // "Denied it a licence" is no answer.
  const ends = told && /^(?:\P{L}*$|[.,;:)])/u.test(said.text.slice(told.index + told[0].length));
  if (ends && said.notDenials.length === 0 && data.grade !== 'stated' && data.kind === 'fact')
    return slip(
      ['responses'],
      'denial-untold',
      told[0],
      'is a denial that responses do not have',
      'record who denies it, and what',
    );
  if (denial && data.grade !== 'stated' && data.kind === 'fact')
    return slip(
      ['responses'],
      'answer-missing',
      denial.words,
      'speaks of a denial that responses do not have',
      'record who denies it, and what',
    );
  const accuses =
    data.relations.some(({ kind }) => rowOf(kind).alleges) ||
    (data.grade === 'alleged' && data.kind === 'fact' && data.relations.length > 0);
  return data.responses === 'not applicable' && accuses
    ? slip(
        ['responses'],
        'answer-missing',
        'not applicable',
        'stands beside an accusation',
        'write none recorded, or who answers',
      )
    : [];
}
