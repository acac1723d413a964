import { findingMarkdown, goneMarkdown } from '../../exports/share/markdown.ts';
import { numberPaths, twin } from './_twin.ts';

export const getStaticPaths = numberPaths;

export const GET = twin('text/markdown', ({ finding, gone }, report, address) =>
  finding ? findingMarkdown(finding, report, address) : goneMarkdown(gone, report, address),
);
