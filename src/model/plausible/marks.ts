import { ENTITY_KIND_IDS } from '../../schema/entity.ts';
import { inlinesIn, marksIn, wordsOf, type Block, type Inline } from '../../reading/prose.ts';
import type { Finding, Report } from '../report.ts';
import { remembered, sharesOf } from '../wording/facts.ts';
import { read, type Reader } from '../wording/reading.ts';
import { sentencesIn } from '../wording/sentences.ts';
import { shareOf, stemsOf, type Desk } from './desk.ts';
import { slipAt, type Slip } from './slip.ts';

/** Marked words that fit another finding, and pairs whose text is about others. */
export function textSlips(desk: Desk): Slip[] {
  return [...markSlips(desk), ...tensionSlips(desk)];
}

interface Marked {
  number: number;
  nth: number;
  text: string;
}

/** Words of a mark that its finding has none of, while another finding of the same text has most of them. */
function markSlips({ content, report }: Desk): Slip[] {
  return (['articles', 'chapters', 'findings'] as const).flatMap((collection) =>
    content[collection].flatMap(({ id, prose }): Slip[] => {
      const near =
        collection === 'articles'
          ? report.articles.find(({ slug }) => slug === id)!.findings
          : marksIn(prose).flatMap((number) => report.byNumber.get(number) ?? []);
      return marksOf(prose).flatMap(({ number, nth, text }): Slip[] => {
        const finding = report.byNumber.get(number);
        const words = stemsOf(text);
        if (!finding || words.size < 2) return [];
        const own = shareOf(words, aboutStems(finding));
        if (own > 0.34) return [];
        const [best] = [...new Set(near)]
          .filter((other) => other !== finding)
          .map((other) => ({ other, share: shareOf(words, aboutStems(other)) }))
          .sort((a, b) => b.share - a.share || a.other.number - b.other.number);
        const slip = (wrong: string, instead: string) =>
          slipAt(collection, id)(
            ['mark', number, nth],
            'mark-elsewhere',
            text,
            `is marked as finding ${number}, and ${wrong}`,
            instead,
          );
        if (best && best.share >= 0.5 && best.share - own >= 0.35)
          return slip(
            `says what finding ${best.other.number} does`,
            `write <Finding n="${best.other.number}">`,
          );
        return own === 0 && words.size > 2 ? slip('has no word of it', 'mark the finding that says it') : [];
      });
    }),
  );
}

/** All words that are made of a finding. */
export const wordsAbout = remembered(
  ({ statement, title, relations, entities, quantities, doesNotShow, responses, body }: Finding): string =>
    [
      statement,
      title,
      ...relations.flatMap(({ sentence, label, goods }) => [sentence ?? '', label ?? '', goods ?? '']),
      ...entities.flatMap(({ name, inSentence, describes, names }) => [
        name,
        inSentence,
        describes,
        ...names.map(({ text }) => text),
      ]),
      ...quantities.flatMap(({ value, unit, what }) => [String(value), unit ?? '', what]),
      ...doesNotShow,
      ...(Array.isArray(responses) ? responses.map(({ summary }) => summary) : []),
      wordsOf(body),
    ].join(' '),
);

/** All numbers that a finding has, in its quantities, shares and words. */
export const numbersAbout = (finding: Finding, reader: Reader): readonly (number | null | undefined)[] => [
  ...finding.quantities.flatMap(({ value, upTo }) => [value, upTo]),
  ...sharesOf(finding.relations).map(({ value }) => value),
  ...read(wordsAbout(finding), reader).numbers.map(({ value }) => value),
];

/** The beginnings of these words. */
const aboutStems = remembered((finding: Finding) => stemsOf(wordsAbout(finding)));

function marksOf(prose: readonly (Block | Inline)[]): Marked[] {
  const seen = new Map<number, number>();
  return inlinesIn(prose).flatMap((node): Marked[] => {
    if (node.type !== 'finding') return [];
    const nth = seen.get(node.number) ?? 0;
    seen.set(node.number, nth + 1);
    return [{ number: node.number, nth, text: wordsOf(node.children).trim() }];
  });
}

/** A pair's text marks its two findings, or at least speaks of both. */
function tensionSlips({ report }: Desk): Slip[] {
  const isCommon = commonIn(report);
  return report.tensions.flatMap(({ id, kind, findings, body, title }): Slip[] => {
    const slip = slipAt('tensions', id);
    const marks = new Set(marksIn(body));
    const text = stemsOf(`${title} ${wordsOf(body)}`);
    const pair = findings.map(({ number }) => number).join(' and ');
    // A contradiction is about one thing; what sits uneasily may be about two.
    const isOneThing =
      kind !== 'contradicts' || findings[0].entities.some((entity) => findings[1].entities.includes(entity));
    const unmarked = findings.filter(({ number }) => !marks.has(number));
    const crossed = crossedMark(body, findings);
    if (crossed !== undefined)
      return slipAt('tensions', id)(
        ['mark', crossed, 0],
        'mark-elsewhere',
        `finding ${crossed}`,
        'is marked in a clause that speaks of the other finding of the pair',
        'write the number of the finding that the clause tells',
      );
    const others = [...marks].filter((number) => findings.every((finding) => finding.number !== number));
    if (wordsOf(body) === '')
      return slip(
        [],
        'tension-elsewhere',
        title,
        'has no text',
        'say what each of the two says, and why it matters',
      );
    if (unmarked.length > 0 && others.length > 0)
      return slip(
        ['findings'],
        'tension-elsewhere',
        `finding ${others[0]!}`,
        `is marked in the text, and the pair is ${pair}`,
        `write the number that is meant, or mark finding ${unmarked[0]!.number}`,
      );
    // Of what contradicts each other, the title tells both.
    const head = stemsOf(title);
    const titled = (finding: Finding) =>
      [...stemsOf(aboutPair(finding))].filter((stem) => head.has(stem)).length;
    const untitled = (finding: Finding) =>
      kind === 'contradicts' && titled(finding) === 0 && findings.some((other) => titled(other) > 1);
    return unmarked
      .filter(
        (finding) =>
          untitled(finding) ||
          ![...stemsOf(aboutPair(finding))].some((stem) => text.has(stem) && !isCommon(stem)),
      )
      .flatMap((finding) =>
        slip(
          ['findings'],
          untitled(finding) || !isOneThing ? 'tension-elsewhere' : 'tension-unmarked',
          `finding ${finding.number}`,
          'is one of the pair, and the text does not speak of it',
          `mark its words with <Finding n="${finding.number}">, or correct the number`,
        ),
      );
  });
}

/** The number of a mark in whose clause only words stand that the other finding has, and not its own. */
function crossedMark(body: Finding['body'], pair: readonly Finding[]): number | undefined {
  return sentencesIn(body)
    .flatMap(({ runs }) => {
      let clause = '';
      return runs.flatMap(({ kind, number, text }): { number: number; clause: string }[] => {
        clause = kind === 'finding' ? `${clause}${text}` : text.split(/[;:]/).at(-1)!;
        return kind === 'finding' ? [{ number, clause }] : [];
      });
    })
    .find(({ number, clause }) => {
      const own = pair.find((finding) => finding.number === number);
      const other = pair.find((finding) => finding.number !== number);
      const stems = [...stemsOf(clause)];
      return (
        own !== undefined &&
        other !== undefined &&
        !stems.some((stem) => aboutStems(own).has(stem) && !aboutStems(other).has(stem)) &&
        stems.some((stem) => aboutStems(other).has(stem) && !aboutStems(own).has(stem))
      );
    })?.number;
}

const aboutPair = ({ statement, title, entities }: Finding): string =>
  [statement, title, ...entities.flatMap(({ name, describes }) => [name, describes])].join(' ');

/** Tells words that so many findings have that they are about none of them, and what any party may be called. */
function commonIn({ findings }: Report): (stem: string) => boolean {
  const counts = new Map<string, number>();
  for (const stem of findings.flatMap(({ statement }) => [...stemsOf(statement)]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const kinds = stemsOf(ENTITY_KIND_IDS.join(' '));
  return (stem) => kinds.has(stem) || (counts.get(stem) ?? 0) > Math.max(3, findings.length / 10);
}
