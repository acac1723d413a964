import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { siteCard } from '../../exports/share/card.ts';
import { cardResponse } from './_card.ts';

export const GET: APIRoute = async () => cardResponse(siteCard(await getReport()));
