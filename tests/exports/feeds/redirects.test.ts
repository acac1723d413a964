import { describe, expect, it } from 'vitest';
import { redirects, redirectsFile } from '../../../src/exports/feeds/redirects.ts';
import { promisedAddresses } from '../../../src/model/promise/addresses.ts';
import { quarry } from '../reports.ts';

describe('redirects', () => {
  it('lead in one step to an address that is not redirected itself', () => {
    const list = redirects(quarry);
    expect(list).toContainEqual({ from: '/findings/16/', to: '/findings/13/' });
    expect(list).toContainEqual({ from: '/entities/quay-of-nova-orlun/', to: '/entities/kvitka-quay/' });
    for (const { to } of list) expect(list.some(({ from }) => from === to)).toBe(false);
  });

  it('are written for hosts below the base path', () => {
    expect(redirectsFile(quarry, (path) => `/repo${path}`)).toContain(
      '/repo/findings/16/ /repo/findings/13/ 301\n',
    );
  });

  it('know every address that must answer', () => {
    const all = promisedAddresses(quarry);
    for (const path of [
      '/findings/15/',
      '/findings/15.json',
      '/findings/1/v/2/',
      '/embed/findings/16/',
      '/og/findings/17.png',
      '/entities/cais-kvitka/',
      '/data/findings.json',
    ])
      expect(all).toContain(path);
  });
});
