import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { marksCss } from '../../diagrams/marks/marks-css.ts';
import { graphOf } from '../../text/graph.ts';
import { textResponse } from '../_address.ts';

/** `/diagrams/marks.css`: filters and marks of the relationship diagram; of a diagram on many pages each has its own. */
export const GET: APIRoute = async () => {
  const report = await getReport();
  const whole = report.lists.network.pages.length === 0;
  return textResponse('text/css', marksCss(graphOf(report, whole ? report.findings : [])));
};
