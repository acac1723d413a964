import type { Card } from '../../exports/share/card.ts';
import { drawCard } from '../../exports/share/draw-card.ts';

/** A card as the answer to a request. */
export async function cardResponse(card: Card): Promise<Response> {
  return new Response(await drawCard(card), { headers: { 'Content-Type': 'image/png' } });
}
