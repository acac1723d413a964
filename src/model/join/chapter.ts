import { marksIn } from '../../reading/prose.ts';
import type { Content } from '../content.ts';
import type { Chapter, Finding } from '../report.ts';
import { numberOf, sortBy } from './resolve.ts';

/** The name of a chapter, which findings and addresses use: its file name without the number. */
export function chapterName(file: string): string {
  return file.replace(/^\d+-/, '');
}

/** A chapter that says nothing yet, by its file name without the ending. */
export function emptyChapter(file: string): Chapter {
  const id = chapterName(file);
  return {
    id,
    file,
    number: numberOf(file),
    url: `/report/${id}/`,
    title: '',
    question: '',
    inShort: [],
    body: [],
    findings: [],
    cited: [],
  };
}

/** Every chapter in its order; the findings that belong to it and that it names come with `fillChapters`. */
export function joinChapters({ chapters }: Pick<Content, 'chapters'>): Chapter[] {
  const joined = chapters.map(({ id, data: { title, question }, prose }): Chapter => ({
    ...emptyChapter(id),
    title,
    question,
    body: prose,
  }));
  return sortBy(
    joined,
    ({ number }) => number,
    ({ id }) => id,
  );
}

/** What a file's list of numbers at a path stands for; complains about those that are not there. */
type FindAll = (numbers: readonly number[], file: string, path: readonly PropertyKey[]) => Finding[];

/** Gives the chapters the findings that their sentences name. Marks of numbers that are not there have their own complaint. */
export function fillChapters(
  { chapters: files }: Pick<Content, 'chapters'>,
  chapters: readonly Chapter[],
  byNumber: ReadonlyMap<number, Finding>,
  findAll: FindAll,
): void {
  const byFile = new Map(chapters.map((chapter) => [chapter.file, chapter]));
  for (const { id, data } of files) {
    const chapter = byFile.get(id)!;
    chapter.inShort = data.inShort.map(({ text, findings }, index) => ({
      text,
      findings: findAll(findings, id, ['inShort', index, 'findings']),
    }));
    chapter.cited = [...new Set(marksIn(chapter.body))].flatMap((number) => byNumber.get(number) ?? []);
  }
}
