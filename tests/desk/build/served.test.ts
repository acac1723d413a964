import { expect, it } from 'vitest';
import { servedProblem, settingsProblem } from '../../../src/desk/build/served.ts';

const own = 'https://own.example';
const problem = (SITE_URL?: string, BASE_PATH?: string, address = own) =>
  settingsProblem({ SITE_URL, BASE_PATH }) ?? servedProblem(address, { SITE_URL, BASE_PATH });

it.each([
  [undefined, undefined],
  ['', ''],
  ['https://host.example', '/'],
  ['https://host.example/', '/repo'],
  ['https://host.example/repo', '/repo/'],
  ['http://localhost:4321', undefined],
])('a site is built for SITE_URL %j and BASE_PATH %j', (url, base) => {
  expect(problem(url, base)).toBeNull();
  expect(problem(undefined, '/repo', 'https://own.example/repo')).toBeNull();
});

it.each([
  'https://h.example/?q',
  'https://h.example#x',
  'https://h.example/"x',
  'h.example',
  'ftp://h.example',
  'https://a@h.example',
  "https://h.example/it's",
  'https://h.example/%',
])('SITE_URL %s is refused in a sentence', (url) =>
  expect(problem(url)).toBe(
    `SITE_URL is ${JSON.stringify(url)}, which is no plain address — write for example https://example.org`,
  ),
);

it.each(['repo', '/a?b', '/a#b', '/a b', '//a', '/"'])('BASE_PATH %s is refused in a sentence', (base) => {
  expect(problem(undefined, base)).toBe(
    `BASE_PATH is ${JSON.stringify(base)}, which is no plain path — write for example /repo`,
  );
});

it('a path that is not the one that the site is built for is refused', () => {
  expect(problem('https://h.example/a', '/b')).toBe(
    'SITE_URL has the path /a, and BASE_PATH is /b — set BASE_PATH=/a, or leave the path out',
  );
  expect(problem(undefined, undefined, 'https://own.example/a')).toBe(
    'address in site.yaml has the path /a, and BASE_PATH is not set — set BASE_PATH=/a, or leave the path out',
  );
});
