import type { APIRoute } from 'astro';
import { marksCss } from '../../../diagrams/marks/marks-css.ts';
import { graphOf } from '../../../text/graph.ts';
import type { Part } from '../../../model/parts.ts';
import type { Report } from '../../../model/report.ts';
import { textResponse } from '../../_address.ts';
import { partPaths } from '../../_parts.ts';

export const getStaticPaths = partPaths('network');

/** `/network/theme/sand/2.css`: filters and marks of one part of the relationship diagram. */
export const GET: APIRoute = ({ props }) => {
  const { report, part } = props as { report: Report; part: Part };
  return textResponse('text/css', marksCss(graphOf(report, part.findings)));
};
