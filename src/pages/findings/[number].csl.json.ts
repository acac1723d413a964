import { cslJson } from '../../exports/cite/data.ts';
import { numberPaths, twin, worksOf } from './_twin.ts';

export const getStaticPaths = numberPaths;

export const GET = twin('application/vnd.citationstyles.csl+json', (item, report, address) =>
  cslJson(worksOf(item, report, address)),
);
