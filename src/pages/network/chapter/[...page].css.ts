import type { APIRoute } from 'astro';
import { marksCss } from '../../../diagrams/marks/marks-css.ts';
import { graphOf } from '../../../text/graph.ts';
import type { ListPage } from '../../../model/list-pages.ts';
import type { Report } from '../../../model/report.ts';
import { textResponse } from '../../_address.ts';
import { listPagePaths } from '../../_list-pages.ts';

export const getStaticPaths = listPagePaths('network');

/** `/network/chapter/sand/2.css`: filters and marks of one page of the relationship diagram. */
export const GET: APIRoute = ({ props }) => {
  const { report, page } = props as { report: Report; page: ListPage };
  return textResponse('text/css', marksCss(graphOf(report, page.findings)));
};
