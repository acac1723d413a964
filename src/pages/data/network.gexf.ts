import { dataFile } from '../../exports/files.ts';
import { serve } from './_serve.ts';

export const GET = serve(dataFile('network.gexf'));
