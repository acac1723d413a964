import { dataFile } from '../../exports/tables/files.ts';
import { serve } from './_serve.ts';

export const GET = serve(dataFile('findings.csv'));
