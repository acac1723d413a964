import type { APIRoute, GetStaticPaths } from 'astro';
import { getReport } from '../../../data.ts';
import { marksCss } from '../../../diagrams/marks-css.ts';
import { buildGraph } from '../../../model/network.ts';
import type { Part } from '../../../model/parts.ts';
import type { Report } from '../../../model/report.ts';
import { textResponse } from '../../_address.ts';

export const getStaticPaths = (async () => {
  const report = await getReport();
  return report.lists.network.list.map((part) => ({ params: { part: part.path }, props: { report, part } }));
}) satisfies GetStaticPaths;

/** `/network/theme/sand/2.css`: filters and marks of one part of the relationship diagram. */
export const GET: APIRoute = ({ props }) => {
  const { report, part } = props as { report: Report; part: Part };
  return textResponse('text/css', marksCss(buildGraph(report, part.findings)));
};
