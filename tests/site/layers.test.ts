import { expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { page, sites } from './sites.ts';

/** The later ones win; a page has them in the order in which its style names them first. */
const ORDER = ['reset', 'tokens', 'base', 'layout', 'components', 'diagrams', 'print'];

const layersIn = (css: string) =>
  [...css.matchAll(/@layer ([\w\s,]+)[;{]/g)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.trim()),
  );

it.each(['real', 'fixture'] as const)(
  'on every page of the %s site layers of style stand in their order, whichever sheet comes first',
  (name) => {
    const { dist } = sites[name];
    const wrong = filesBelow(dist)
      .filter((path) => path.endsWith('.html') && !path.startsWith('embed/'))
      .flatMap((path) => {
        const [, css = ''] = /<style>(.*?)<\/style>/s.exec(page(name, path))!;
        const named = [...new Set(layersIn(css))];
        const right = ORDER.filter((layer) => named.includes(layer));
        return named.join() === right.join() ? [] : [`${path}: ${named.join()}`];
      });
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);
