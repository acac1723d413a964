import { EN } from './en.ts';

/** The words of the interface in the language of the site. */
export const t = EN;
