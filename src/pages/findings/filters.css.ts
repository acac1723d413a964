import type { APIRoute } from 'astro';
import { filterCss } from '../../components/page/filter-css.ts';

export const GET: APIRoute = () =>
  new Response(filterCss(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
