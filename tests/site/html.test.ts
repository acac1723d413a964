import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { sites, type SiteName } from './sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes attributes and void elements in its own valid style.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Browsers differ in the role that they give to <svg>: ours is written out.
    'no-redundant-role': 'off',
    // Phone numbers are not wrapped in this report; dates and numbers look like them.
    'tel-non-breaking': 'off',
  },
});

describe.each(Object.keys(sites) as SiteName[])('the HTML of the %s site', (name) => {
  it('is valid on every page', async () => {
    const { dist } = sites[name];
    const messages: string[] = [];
    for (const path of filesBelow(dist).filter((file) => file.endsWith('.html'))) {
      const { results } = await validator.validateFile(join(dist, path));
      for (const result of results)
        for (const { line, column, message, ruleId } of result.messages)
          messages.push(`${path}:${line}:${column} ${message} (${ruleId})`);
    }
    expect(messages.slice(0, 40)).toEqual([]);
  }, 300_000);
});
