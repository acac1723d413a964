import type { GetStaticPaths } from 'astro';
import { getReport } from '../data.ts';
import type { LongLists } from '../model/list-pages.ts';

/** One path for each page of a long list. */
export const listPagePaths = (name: keyof LongLists) =>
  (async () => {
    const report = await getReport();
    const list = report.lists[name];
    return list.pages.map((page) => ({ params: { page: page.path }, props: { report, list, page } }));
  }) satisfies GetStaticPaths;
