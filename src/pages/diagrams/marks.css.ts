import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { marksCss } from '../../diagrams/marks-css.ts';
import { buildGraph } from '../../model/network.ts';

/** `/diagrams/marks.css`: filters and marks of the relationship diagrams, for all relations of the report. */
export const GET: APIRoute = async () =>
  new Response(marksCss(buildGraph(await getReport())), { headers: { 'Content-Type': 'text/css' } });
