import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { page, sites } from './sites.ts';

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]!.replaceAll('&#39;', "'");

describe('the content security policies', () => {
  const pages = filesBelow(sites.real.dist).filter((path) => path.endsWith('.html'));
  const policies = [...new Set(pages.map((path) => policyOf(page('real', path))))];

  it('are few but for the hash of the style in the page, and every page has one', () => {
    expect(policies).not.toContain(undefined);
    const kinds = new Set(policies.map((policy) => policy!.replace(/(style-src [^;]*)'sha256-[^']+'/, '$1')));
    expect(kinds.size).toBeLessThanOrEqual(5);
  });

  it('let no script make markup of a text, where no search runs', () => {
    const open = pages.filter((path) => {
      const policy = policyOf(page('real', path))!;
      return policy.includes('script-src') && !policy.includes("require-trusted-types-for 'script'");
    });
    expect(open).toEqual(['nl/search/index.html', 'search/index.html']);
  });

  it('leave the page for what is not there without an address', () => {
    expect(page('real', '404.html')).not.toMatch(/og:url|rel="canonical"/);
    expect(page('real', 'index.html')).toMatch(/og:url/);
  });

  it('have no weakness that an evaluator of policies finds serious', () => {
    const serious = policies.flatMap((policy) =>
      new CspEvaluator(new CspParser(policy!).csp)
        .evaluate()
        .filter(({ severity }) => severity === Severity.HIGH || severity === Severity.MEDIUM)
        .map(({ description }) => `${policy}: ${description}`),
    );
    expect(serious).toEqual([]);
  });
});
