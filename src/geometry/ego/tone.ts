import type { Box } from '../marks/drawing.ts';
import { OWNER, type EGO } from './graph.ts';

/** The party itself heavy, further steps soft, owners round. */
export function toneBox(box: Box): Box {
  const { id } = box.node;
  const side = id.replace(OWNER, '').split(':')[0] as keyof typeof EGO;
  const tone = side === 'centre' ? 'heavy' : side === 'back' || side === 'on' ? 'soft' : 'plain';
  return { ...box, tone, shape: id.startsWith(OWNER) ? 'person' : box.shape };
}
