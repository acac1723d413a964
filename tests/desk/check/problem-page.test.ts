import { expect, it } from 'vitest';
import { problemPage } from '../../../src/desk/check/problem-page.ts';

const problem = {
  path: 'content/a.mdx',
  line: 3,
  column: 7,
  code: 'rule' as const,
  severity: 'error' as const,
};

it('shows each error with file and line, and reloads by itself', () => {
  const page = problemPage(
    [
      { ...problem, words: 'the <b> is "wrong" — write & instead — really' },
      { ...problem, words: 'a gap — close it', severity: 'warning' },
    ],
    '/repo/@vite/client',
  );
  expect(page).toContain('<h1>One thing to mend in the content</h1>');
  expect(page).toContain(
    '<li><code>content/a.mdx:3:7</code>the &#60;b&#62; is &#34;wrong&#34;<span class="instead">write &#38; instead — really</span></li>',
  );
  expect(page).toContain('<script type="module" src="/repo/@vite/client"></script>');
  expect(page).not.toContain('a gap');
});
