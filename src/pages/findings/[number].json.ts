import { claim, claimGone, jsonFile } from '../../exports/share/claim.ts';
import { numberPaths, twin } from './_twin.ts';

export const getStaticPaths = numberPaths;

export const GET = twin('application/ld+json', ({ finding, gone }, report, address) =>
  jsonFile(finding ? claim(finding, report, address) : claimGone(gone, report, address)),
);
