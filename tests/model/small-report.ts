import { edtfOf } from '../../src/schema/edtf.ts';
import type { RelationKind } from '../../src/schema/relation-kind.ts';
import type { Article, Entity, Finding, Report, Response, Tension } from '../../src/model/report.ts';

/** What a test says about one finding; the rest is filled in. */
export interface SmallFinding {
  when: string | null;
  kind?: Finding['kind'];
  grade?: Finding['grade'];
  title?: string;
  chapter?: string;
  asOf?: string;
  before?: number[];
  after?: number[];
  relations?: RelationKind[];
  /** The day of the statement that it rests on. */
  saidOn?: string;
  /** Slugs of the articles that carry it; without them, the first. */
  articles?: string[];
  /** Who denies it; with the number of the finding that carries the denial, if any. */
  deniedBy?: { name: string; finding?: number };
}

/** A report with only what the chronology reads. Articles are slug → date of publication. */
export function smallReport(
  articles: Record<string, string>,
  findings: SmallFinding[],
  tensions: [number, number][] = [],
): Report {
  const published = Object.entries(articles).map(
    ([slug, date]) =>
      ({
        slug,
        url: `/articles/${slug}/`,
        title: `Article ${slug}`,
        published: edtfOf(date),
        findings: [],
      }) as unknown as Article,
  );
  const chapters = [...new Set(findings.map(({ chapter }) => chapter ?? 'sand'))].map((id) => ({
    id,
    title: `About ${id}`,
    findings: [],
  })) as unknown as Report['chapters'];
  const joined = findings.map((finding, index) => joinSmall(finding, index + 1, published, chapters));
  findings.forEach(({ deniedBy }, index) => deniedBy && deny(joined[index]!, deniedBy, joined));
  const pairs = tensions.map(([a, b], index): Tension => ({
    number: index + 1,
    id: `0${index + 1}`,
    url: `/tensions/${index + 1}/`,
    title: `Tension ${index + 1}`,
    kind: 'sits uneasily with',
    findings: [joined[a - 1]!, joined[b - 1]!],
    waivers: [],
    body: [],
  }));
  for (const tension of pairs) for (const finding of tension.findings) finding.tensions.push(tension);
  return {
    site: { context: [] },
    chapters,
    columns: [],
    findings: joined,
    articles: published,
    entities: [],
    sources: [],
    tensions: pairs,
  } as unknown as Report;
}

function joinSmall(
  {
    when,
    kind,
    grade,
    title,
    chapter,
    asOf,
    articles,
    before = [],
    after = [],
    relations = [],
    saidOn,
  }: SmallFinding,
  number: number,
  all: Article[],
  chapters: Report['chapters'],
): Finding {
  const carrying = articles ? all.filter(({ slug }) => articles.includes(slug)) : all.slice(0, 1);
  return {
    number,
    url: `/findings/${number}/`,
    title: title ?? `Finding about sand ${number}`,
    kind: kind ?? 'fact',
    chapter: chapters.find(({ id }) => id === (chapter ?? 'sand'))!,
    grade: grade ?? 'reported',
    denied: false,
    when: when === null ? null : edtfOf(when),
    whenText: when === null ? null : 'last year',
    whenBasis: when === null ? null : 'derived',
    whenTranslated: false,
    before,
    after,
    asOf: asOf === undefined ? null : edtfOf(asOf),
    relations: relations.map((kind) => ({ kind })),
    evidence: carrying.map((article) => ({
      article,
      paragraph: 1,
      phrase: 'sand',
      language: 'en',
      credited: [],
    })),
    firstReported: carrying[0]!,
    entities: [],
    responses: 'none recorded',
    tensions: [],
    supersedes: null,
    supersededBy: [],
    roots: saidOn === undefined ? [] : [{ kind: 'statement', when: saidOn, by: [] }],
  } as unknown as Finding;
}

function deny(
  finding: Finding,
  { name, finding: carrier }: { name: string; finding?: number },
  all: Finding[],
): void {
  const response: Response = {
    by: { name, inSentence: name } as Entity,
    kind: 'denies',
    verb: null,
    answers: 'this finding',
    summary: `${name} denies it.`,
    finding: all.find(({ number }) => number === carrier) ?? null,
  };
  finding.responses = [response];
  finding.denied = true;
}
