import { marksIn, wordsOf, type Block, type Inline } from '../../reading/prose.ts';
import type { FindingFile } from '../../schema/finding.ts';
import type { Content, ContentPlace, Entry } from '../content.ts';
import type { Carried, Entity, Finding, Report, Tension } from '../report.ts';
import { numberOf } from '../join/resolve.ts';
import type { Ends } from './direction.ts';
import type { Sort } from './wording.ts';

/** A text of the content that puts one or more findings into words. */
export interface WordedPlace extends ContentPlace {
  text: string;
  sort: Sort;
  findings: readonly Finding[];
  /** The relation that a sentence reads aloud. */
  ends?: Ends;
}

/** Every text of the content that words a finding: what a correction has to reach. */
export function wordedPlaces(content: Content, report: Report): WordedPlace[] {
  return [
    ...coverPlaces(report),
    ...contextPlaces(content, report),
    ...report.chapters.flatMap(({ file, inShort }) =>
      inShortPlaces({ collection: 'chapters', id: file }, inShort),
    ),
    ...content.findings.flatMap((entry) => findingPlaces(entry, report)),
    ...(['chapters', 'findings', 'articles'] as const).flatMap((collection) =>
      content[collection].flatMap(({ id, prose }) => markPlaces({ collection, id }, prose, report)),
    ),
    ...report.tensions.flatMap((tension) => tensionPlaces(tension, report)),
    ...report.entities.flatMap(entityPlaces),
  ];
}

/** What stands first on the home page; sentences of ours word no finding (`cover.ts`). */
export function coverPlaces({ cover: { headline, opening, inShort } }: Report): WordedPlace[] {
  const site = { collection: 'site', id: 'site' } as const;
  const places: WordedPlace[] = [
    { ...site, ...headline, path: ['lead', 'headline'], sort: 'headline' },
    ...opening.map((sentence, index): WordedPlace => ({
      ...site,
      ...sentence,
      path: ['opening', index, 'text'],
      sort: 'in short',
    })),
    ...inShortPlaces(site, inShort),
  ];
  return places.filter(({ findings }) => findings.length > 0);
}

/** What the timeline tells beside the findings, where one of them carries it. */
function contextPlaces({ site: { context } }: Content, report: Report): WordedPlace[] {
  return context.flatMap(({ label: text, finding }, index): WordedPlace[] => {
    const place = { collection: 'site', id: 'site', path: ['context', index, 'label'] } as const;
    return finding === undefined
      ? []
      : [{ ...place, path: [...place.path], text, sort: 'label', findings: findingsOf([finding], report) }];
  });
}

function inShortPlaces(
  file: Pick<ContentPlace, 'collection' | 'id'>,
  inShort: readonly Carried[],
): WordedPlace[] {
  return inShort.map((sentence, index) => ({
    ...file,
    ...sentence,
    path: ['inShort', index, 'text'],
    sort: 'in short',
  }));
}

/** What an editor wrote; words that are made from the finding carry its hedge by construction. */
function findingPlaces({ id, data }: Entry<FindingFile>, report: Report): WordedPlace[] {
  const place = { collection: 'findings', id, findings: findingsOf([numberOf(id)], report) } as const;
  return [
    { ...place, path: ['statement'], text: data.statement, sort: 'statement' },
    { ...place, path: ['title'], text: data.title, sort: 'title' },
    ...data.relations.flatMap(({ sentence, label, kind, from, to }, index): WordedPlace[] => {
      const path = ['relations', index];
      const read: WordedPlace[] = sentence
        ? [
            {
              ...place,
              path: [...path, 'sentence'],
              text: sentence,
              sort: 'sentence',
              ends: { kind, from, to },
            },
          ]
        : [];
      const drawn: WordedPlace[] = label
        ? [{ ...place, path: [...path, 'label'], text: label, sort: 'label' }]
        : [];
      return [...read, ...drawn];
    }),
  ];
}

/** The marked words of a text, each held against the finding that it names; the path counts marks of one number. */
function markPlaces(
  file: Pick<ContentPlace, 'collection' | 'id'>,
  prose: readonly (Block | Inline)[],
  report: Report,
): WordedPlace[] {
  const before = new Map<number, number>();
  return marksWithWords(prose).flatMap(({ number, text }): WordedPlace[] => {
    const findings = findingsOf([number], report);
    const nth = before.get(number) ?? 0;
    before.set(number, nth + 1);
    return findings.length === 0
      ? []
      : [{ ...file, path: ['mark', number, nth], text, sort: 'mark', findings }];
  });
}

function marksWithWords(prose: readonly (Block | Inline)[]): { number: number; text: string }[] {
  return prose.flatMap((node) => {
    if (node.type === 'text' || node.type === 'break') return [];
    if (node.type === 'list') return node.items.flatMap(marksWithWords);
    if (node.type === 'finding') return [{ number: node.number, text: wordsOf(node.children) }];
    return marksWithWords(node.children);
  });
}

function tensionPlaces({ id, title, body, findings: pair }: Tension, report: Report): WordedPlace[] {
  const findings = [...new Set([...pair, ...findingsOf(marksIn(body), report)])];
  const place = { collection: 'tensions', id, sort: 'pair', findings } as const;
  return [
    { ...place, path: ['title'], text: title },
    { ...place, path: [], text: wordsOf(body) },
  ];
}

function entityPlaces({ id, summary, findings, supports }: Entity): WordedPlace[] {
  if (!summary) return [];
  const all = [...findings, ...supports];
  return [{ collection: 'entities', id, path: ['summary'], text: summary, sort: 'party', findings: all }];
}

const findingsOf = (numbers: readonly number[], { byNumber }: Report): Finding[] =>
  numbers.flatMap((number) => byNumber.get(number) ?? []);
