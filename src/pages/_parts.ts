import type { GetStaticPaths } from 'astro';
import { getReport } from '../data.ts';
import type { LongLists } from '../model/parts.ts';

/** One path for each part of a long list. */
export const partPaths = (name: keyof LongLists) =>
  (async () => {
    const report = await getReport();
    const parts = report.lists[name];
    return parts.list.map((part) => ({ params: { part: part.path }, props: { report, parts, part } }));
  }) satisfies GetStaticPaths;
