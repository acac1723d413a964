import { catalogueOf, type Catalogue } from './catalogue.ts';
import { EN } from './en.ts';

/**
 * The words of the interface in the language of the pages that this process builds (`PAGES_LANGUAGE`, which the build
 * and the development server set). Commands for editors speak English.
 */
export const t: Catalogue = catalogueOf(process.env.PAGES_LANGUAGE ?? 'en')?.messages ?? EN;
