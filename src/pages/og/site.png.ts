import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { siteCard } from '../../exports/card.ts';
import { drawCard } from './_draw.ts';

export const GET: APIRoute = async () =>
  new Response(await drawCard(siteCard(await getReport())), { headers: { 'Content-Type': 'image/png' } });
