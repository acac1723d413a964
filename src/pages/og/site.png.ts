import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { siteCard } from '../../exports/share/card.ts';
import { drawCard } from '../../exports/share/draw-card.ts';

export const GET: APIRoute = async () =>
  new Response(await drawCard(siteCard(await getReport())), { headers: { 'Content-Type': 'image/png' } });
