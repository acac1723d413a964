import { bibtex } from '../../exports/cite/data.ts';
import { numberPaths, twin, worksOf } from './_twin.ts';

export const getStaticPaths = numberPaths;

export const GET = twin('application/x-bibtex', (item, report, address) =>
  bibtex(worksOf(item, report, address)),
);
