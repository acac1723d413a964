import { oembed, oembedGone } from '../../../exports/share/embed.ts';
import { numberPaths, twin } from '../../findings/_twin.ts';

export const getStaticPaths = numberPaths;

export const GET = twin('application/json', ({ finding, gone }, report, address) =>
  finding ? oembed(finding, report, address) : oembedGone(gone, report, address),
);
