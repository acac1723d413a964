import { statSync } from 'node:fs';
import { editionLanguages } from '../../reading/directory.ts';

const PLAIN_PATH = /^(?:\/[\w.~-]+)*\/?$/;

/**
 * Why a variable of the environment cannot be meant as it stands, in one sentence, or `null`. `SITE_URL` and `BASE_PATH`
 * may be empty, as a workflow sets them for a site that stands at the root of its own address.
 */
export function settingsProblem({
  CONTENT_DIR: content,
  EDITION: edition,
  OUT_DIR: target,
  PORT: port,
  SITE_URL: url,
  BASE_PATH: base = '',
}: NodeJS.ProcessEnv): string | null {
  const isSaid = (name: string, value: string, what: string, instead: string) =>
    `${name} is ${value === '' ? 'empty' : JSON.stringify(value)}, which is ${what} — ${instead}, or leave the variable out`;
  if (content !== undefined && !isFolder(content))
    return isSaid('CONTENT_DIR', content, 'no folder', 'name the folder that holds a site.yaml');
  if (target === '')
    return isSaid('OUT_DIR', target, 'no folder', 'name the folder that the site is written to');
  if (port !== undefined && !isPort(port))
    return isSaid('PORT', port, 'no port', 'write a number from 0 to 65535');
  const languages = edition === undefined ? [] : editionLanguages(content ?? 'content');
  if (edition !== undefined && !languages.includes(edition))
    return isSaid(
      'EDITION',
      edition,
      'no edition',
      `write ${languages.join(' or ') || 'none: there is no edition'}`,
    );
  if (!PLAIN_PATH.test(base))
    return `BASE_PATH is ${JSON.stringify(base)}, which is no plain path — write for example /repo`;
  if (url !== undefined && url !== '' && !isOrigin(url))
    return `SITE_URL is ${JSON.stringify(url)}, which is no plain address — write for example https://example.org`;
  return null;
}

/** Whether a text is the number of a port. */
export const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

const isFolder = (path: string) =>
  path !== '' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Why a site cannot be built for the place that it is to be served from, or `null`: `SITE_URL` and `BASE_PATH` as they
 * stand in the environment, and the content's own address. All three must speak of one folder.
 */
export function servedProblem(
  address: string,
  { SITE_URL: url, BASE_PATH: base = '' }: NodeJS.ProcessEnv,
): string | null {
  const [name, from] = url ? ['SITE_URL', url] : ['address in site.yaml', address];
  const path = new URL(from).pathname.replace(/\/$/, '');
  return path === '' || path === base.replace(/\/$/, '')
    ? null
    : `${name} has the path ${path}, and BASE_PATH is ${base === '' ? 'not set' : base} — set BASE_PATH=${path}, or leave the path out`;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text) || /[?#"'<>\s\\]/.test(text)) return false;
  const { protocol, username, password, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && username + password === '' && PLAIN_PATH.test(pathname);
}
