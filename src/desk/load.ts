import type { $ZodIssue } from 'zod/v4/core';
import type { Complaint, Content } from '../model/content.ts';
import { joinReport } from '../model/join.ts';
import type { Report } from '../model/report.ts';
import { errorAt, sortProblems, type Problem } from '../reading/problem.ts';
import { readContent, type RawFile } from '../reading/read.ts';
import { COLLECTIONS, FOLDERS, SITE, type CollectionName } from '../schema/collections.ts';
import { explainIssue } from './explain.ts';

export interface Loaded {
  /** Null when the site file itself cannot be used. */
  report: Report | null;
  content: Content | null;
  problems: Problem[];
  files: RawFile[];
}

/** Reads, checks and joins a content folder; reports every problem at once, each with its place. */
export function loadReport(directory: string): Loaded {
  const { files, problems } = readContent(directory, FOLDERS);
  const broken = new Set(
    files.filter((file) => !file.readable).map(({ collection, id }) => `${collection}/${id}`),
  );
  const content: Omit<Content, 'site'> = {
    articles: [],
    findings: [],
    entities: [],
    sources: [],
    tensions: [],
  };
  let site: Content['site'] | null = null;
  for (const file of files) {
    const checked = file.readable ? validate(file, problems) : null;
    if (checked === null) broken.add(`${file.collection}/${file.id}`);
    else if (file.collection === 'site') site = checked as Content['site'];
    else
      (content[file.collection as CollectionName] as unknown[]).push({
        id: file.id,
        data: checked,
        prose: file.prose,
      });
  }
  if (site === null) return { report: null, content: null, problems: sortProblems(problems), files };
  const joined = joinReport({ site, ...content }, broken);
  problems.push(...placeComplaints(joined.complaints, files, broken));
  return { report: joined.report, content: { site, ...content }, problems: sortProblems(problems), files };
}

/** The data after its schema, or `null` when it does not fit. */
function validate(file: RawFile, problems: Problem[]): unknown {
  const folder = file.collection === 'site' ? SITE : COLLECTIONS[file.collection as CollectionName];
  if (!folder.fileName.test(file.id))
    problems.push(
      errorAt(file.path, { line: 1, column: 1 }, `the file name does not fit — ${folder.fileNameHint}`),
    );
  const result = folder.schema.safeParse(file.data, { reportInput: true });
  if (!result.success)
    problems.push(...result.error.issues.flatMap((issue) => placeIssue(issue as $ZodIssue, file)));
  return result.success && folder.fileName.test(file.id) ? result.data : null;
}

function placeIssue(issue: $ZodIssue, file: RawFile): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      errorAt(
        file.path,
        file.at([...issue.path, key], true),
        explainIssue({ ...issue, keys: [key] }, schemaOf(file)),
      ),
    );
  }
  return [errorAt(file.path, file.at(issue.path), explainIssue(issue, schemaOf(file)))];
}

const schemaOf = (file: RawFile) =>
  file.collection === 'site' ? SITE.schema : COLLECTIONS[file.collection as CollectionName].schema;

/** Complaints about other complaints' causes are left out: one mistake, one message. */
function placeComplaints(
  complaints: readonly Complaint[],
  files: readonly RawFile[],
  broken: ReadonlySet<string>,
): Problem[] {
  const byKey = new Map(
    files.map((file) => [`${file.collection}/${file.collection === 'site' ? 'site' : file.id}`, file]),
  );
  const anyBroken = broken.size > 0;
  return complaints.flatMap((complaint): Problem[] => {
    const file = byKey.get(`${complaint.collection}/${complaint.id}`);
    if (!file) throw new Error(`complaint about an unknown file ${complaint.collection}/${complaint.id}`);
    // With unreadable files about, "nothing uses it" and "there is no finding 7" may only be their shadow.
    if (anyBroken && (complaint.severity === 'warning' || /^there is no finding /.test(complaint.message)))
      return [];
    const mark =
      complaint.path[0] === 'mark'
        ? file.marks.find(({ number }) => number === complaint.path[1])
        : undefined;
    return [
      {
        path: file.path,
        ...(mark ? { line: mark.line, column: mark.column } : file.at(complaint.path)),
        message: complaint.message,
        severity: complaint.severity,
      },
    ];
  });
}
