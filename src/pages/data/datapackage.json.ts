import { datapackageJson } from '../../exports/tables/datapackage.ts';
import { serve } from './_serve.ts';

export const GET = serve({ mediaType: 'application/json', text: datapackageJson });
