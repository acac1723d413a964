import type { Article, Chapter, Entity, Finding, Report, Tension } from '../../model/report.ts';
import { isShielded } from '../../model/persons/public.ts';
import { wordsOf } from '../../reading/prose.ts';
import { answersInShort } from '../../text/answers.ts';
import { gradeWords } from '../../text/grade.ts';
import { numberWord, withPlainNumbers, plainNumber } from '../../text/search-words.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { t } from '../../text/t.ts';
import { sentenceCase } from '../../text/words.ts';

/** What the search knows of one page. */
export interface SearchRecord {
  url: string;
  /** Shown with the result, and not searched. */
  shown: {
    /** "Finding 12", "Company". */
    kind: string;
    title: string;
    /** Number of a finding; an empty text for anything else. */
    number: string;
    /** The name of a company or other party on its own page, which is found before what is said of it; else empty. */
    name: string;
    /** The grade in words, with a full stop; empty where nothing is graded. */
    grade: string;
    /** Who denies or answers it, and who does not, in sentences; empty where nothing can be answered. */
    answers: string;
  };
  /** Texts by how much they weigh, from 0 to 10. */
  weighed: { weight: number; text: string }[];
}

/** What a result is found by first. */
const WEIGHT = { title: 10, statement: 8, names: 6, rest: 1 };

/**
 * What can be found: chapters, findings, entities under every spelling, articles and tensions. Left out: pages of natural persons
 * and their initials, and what a page says of its theme, its grade or its neighbours. The report is the public one.
 */
export function searchRecords({ chapters, findings, entities, articles, tensions }: Report): SearchRecord[] {
  return [
    ...findings.map(ofFinding),
    ...entities.filter(({ kind }) => kind !== 'person').map(ofEntity),
    ...articles.map(ofArticle),
    ...tensions.map(ofTension),
    ...chapters.map(ofChapter),
  ];
}

function ofChapter({ url, title, question, inShort, body }: Chapter): SearchRecord {
  return {
    url,
    shown: { ...NOTHING, kind: t.report.foundAs, title },
    weighed: weighed(
      [WEIGHT.title, [title]],
      [WEIGHT.statement, [question]],
      [WEIGHT.rest, [...inShort.map(({ text }) => text), wordsOf(body)]],
    ),
  };
}

function ofFinding(finding: Finding): SearchRecord {
  const { number, title, statement, quantities, relations, evidence, doesNotShow } = finding;
  const answers = Array.isArray(finding.responses) ? finding.responses : [];
  const sums = quantities.flatMap(({ value }) => [value].flat().map(plainNumber));
  const named = new Set([...finding.entities, ...answers.map(({ by }) => by)]);
  return {
    url: finding.url,
    shown: {
      kind: t.page.finding({ number }),
      title,
      number: String(number),
      name: '',
      grade: `${sentenceCase(gradeWords(finding))}.`,
      answers: answersInShort(finding).join(' '),
    },
    weighed: weighed(
      [WEIGHT.title, [title, numberWord(number)]],
      [WEIGHT.statement, [statement, ...sums]],
      [WEIGHT.names, [...named].flatMap(spellings)],
      [
        WEIGHT.rest,
        [
          wordsOf(finding.body),
          ...relations.map(({ goods }) => goods ?? ''),
          ...quantities.map(({ what }) => what),
          ...answers.map(({ summary }) => summary),
          ...doesNotShow,
          ...evidence.map(({ article }) => article.outlet?.name ?? ''),
        ],
      ],
    ),
  };
}

function ofEntity(entity: Entity): SearchRecord {
  return {
    url: entity.url,
    shown: { ...NOTHING, kind: t.entity.kinds[entity.kind], title: entity.name, name: entity.name },
    weighed: weighed(
      [WEIGHT.title, spellings(entity)],
      [WEIGHT.rest, [entity.describes, entity.summary ?? '', entity.country?.name ?? '']],
    ),
  };
}

function ofArticle({ url, title, headline, outlet, author, body }: Article): SearchRecord {
  return {
    url,
    shown: { ...NOTHING, kind: t.article.foundAs, title },
    weighed: weighed(
      [WEIGHT.title, [title, headline ?? '']],
      [WEIGHT.names, [author ?? '', ...(outlet ? spellings(outlet) : [])]],
      [WEIGHT.rest, [wordsOf(body)]],
    ),
  };
}

function ofTension({ url, title, findings, body }: Tension): SearchRecord {
  return {
    url,
    shown: { ...NOTHING, kind: t.page.names.tensions, title },
    weighed: weighed(
      [WEIGHT.title, [title]],
      [WEIGHT.rest, [wordsOf(body), ...findings.map((finding) => finding.title)]],
    ),
  };
}

const NOTHING = { number: '', name: '', grade: '', answers: '' };

function weighed(...parts: [weight: number, texts: string[]][]): SearchRecord['weighed'] {
  return parts.map(([weight, texts]) => ({ weight, text: indexed(texts.filter(Boolean).join(' · ')) }));
}

function spellings(entity: Entity): string[] {
  if (isShielded(entity)) return [];
  return [...new Set([entity.name, ...entity.names.map(({ text }) => text)])];
}

/** A text as it is indexed: numbers in plain digits, no initials. */
function indexed(text: string): string {
  const { digits, scales } = catalogueOf(t.language.code)!.wording;
  return withPlainNumbers(text, { ...digits, scales }).replace(
    /(?<![\p{L}\p{N}.])\p{Lu}\.(?![\p{L}\p{N}])/gu,
    ' ',
  );
}
