import { pathOf, type PageId } from '../../model/addresses.ts';
import { t } from '../../text/t.ts';

/** A page above another one, as its breadcrumbs name it. */
export interface Crumb {
  title: string;
  path: string;
}

/** Pages above this one, from the top: names of pages that every investigation has. */
export function crumbsOf(...pages: PageId[]): Crumb[] {
  return pages.map((page) => ({ title: t.page.names[page], path: pathOf(page) }));
}
