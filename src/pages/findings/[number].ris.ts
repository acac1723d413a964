import { ris } from '../../exports/cite/data.ts';
import { numberPaths, twin, worksOf } from './_twin.ts';

export const getStaticPaths = numberPaths;

export const GET = twin('application/x-research-info-systems', (item, report, address) =>
  ris(worksOf(item, report, address)),
);
