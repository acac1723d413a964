import { FINDING_KIND_IDS } from '../../schema/finding-kind.ts';
import type { Passage } from '../../schema/evidence.ts';
import { GRADE_IDS } from '../../schema/grade.ts';
import { NO_RESPONSES } from '../../schema/response.ts';
import { chapterName } from '../../model/join/chapter.ts';
import { closest } from '../../model/join/closest.ts';
import type { Content } from '../../model/content.ts';
import type { RawFile } from '../../reading/read.ts';
import { Refusal } from '../command-line.ts';
import { chooseSlug, quote, slugFrom, type Draft } from './scaffold.ts';

export interface FindingOptions {
  article: string;
  passage: Passage;
  phrase?: string | undefined;
  slug?: string | undefined;
}

/** The file of a new finding with its number, article and place; the editor's part is marked TODO. */
export function draftFinding(
  number: number,
  options: FindingOptions,
  content: Content,
  articles: readonly RawFile[],
): Draft {
  const file = articles.find(({ id }) => id === options.article);
  if (!file)
    throw unknownArticle(
      options.article,
      articles.map(({ id }) => id),
    );
  // The article may still have things to do: what it says so far counts as far as it can be read.
  const { paragraphs, pages, restsOn } = (file.data ?? {}) as Record<string, unknown>;
  const { by, at } = options.passage;
  const most = by === 'paragraph' ? paragraphs : pages;
  if (by !== 'minute' && typeof most === 'number' && at > most)
    throw new Refusal(`"${options.article}" has ${most} ${by}s — give --${by} a number up to that`);
  const short = by === 'paragraph' ? `p${at}` : `${by} ${at}`;
  const slug = chooseSlug(options.slug, `${slugFrom(options.article, 40)}-${short}`);
  const sources = Array.isArray(restsOn) ? (restsOn as string[]).filter((id) => id !== 'TODO') : [];
  const credited = sources.length === 1 ? sources : ['TODO'];
  return {
    file: `findings/${String(number).padStart(3, '0')}-${slug}.mdx`,
    text: [
      '---',
      'statement: TODO',
      'title: TODO',
      `kind: TODO # ${FINDING_KIND_IDS.join(', ')}`,
      `chapter: TODO # ${content.chapters.map(({ id }) => chapterName(id)).join(', ')}`,
      `grade: TODO # ${GRADE_IDS.join(', ')}`,
      "when: TODO # '2023-05', or null without whenText and whenBasis",
      'whenText: TODO',
      'whenBasis: TODO # stated, derived',
      '# asOf, quantities, relations, entities and doesNotShow: see content/README.md',
      'evidence:',
      `  - article: ${options.article}`,
      `    ${by}: ${by === 'minute' ? quote(at) : at}`,
      `    phrase: ${options.phrase === undefined ? 'TODO' : quote(options.phrase)}`,
      `    credited: [${credited.join(', ')}]${sources.length > 1 ? ` # ${sources.join(', ')}` : ''}`,
      `responses: TODO # ${NO_RESPONSES.join(', ')}, or a list`,
      '---',
      '',
    ].join('\n'),
  };
}

function unknownArticle(article: string, articles: readonly string[]): Refusal {
  const near = closest(article, articles);
  const fix = near === null ? `the articles are ${articles.join(', ')}` : `did you mean "${near}"?`;
  return new Refusal(`there is no article "${article}" — ${fix}`);
}

/** The file of a new tension between two findings. */
export function draftTension(number: number, pair: readonly [number, number], slug?: string): Draft {
  if (pair[0] === pair[1]) throw new Refusal('both findings are the same — a tension needs two');
  return {
    file: `tensions/${String(number).padStart(2, '0')}-${chooseSlug(slug, `findings ${pair[0]} and ${pair[1]}`)}.mdx`,
    text: [
      '---',
      'title: TODO',
      `findings: [${pair.join(', ')}]`,
      'kind: TODO # contradicts, sits uneasily with',
      '---',
      '',
      'TODO Say what each of the two says and why it matters; do not solve it.',
      '',
    ].join('\n'),
  };
}
