import { catalogueOf, type Catalogue } from './catalogue.ts';

/**
 * The words of the interface in the language of the pages that this process builds (`PAGES_LANGUAGE`, which the build
 * and the development server set). Commands for editors speak English.
 */
export const t: Catalogue = (catalogueOf(process.env.PAGES_LANGUAGE ?? 'en') ?? catalogueOf('en')!).messages;
