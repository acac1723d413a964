import { describe, expect, it } from 'vitest';
import { linkProblem } from '../../src/reading/link.ts';

describe('linkProblem', () => {
  it.each([
    'https://sand.example/a?b=c#d',
    'http://www.sand.example',
    '/',
    '/findings/12/',
    '/data/findings.json',
  ])('takes %s', (url) => expect(linkProblem(url)).toBeNull());

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@sand.example',
    '//sand.example/',
    '/\\sand.example/',
    '\\\\sand.example',
    'https:sand',
    'https://',
    'https://a:b@sand.example/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    '/Findings/12/',
    '/findings//12/',
    '/findings/../12/',
    '/findings/12',
    '/findings/12/#top',
    '/findings/%31/',
    'findings/12/',
    '#top',
    '',
  ])('refuses %j', (url) => expect(linkProblem(url)).toMatch(/ — /));
});
