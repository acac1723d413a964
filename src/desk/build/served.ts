const PLAIN_PATH = /^(?:\/[\w.~-]+)*\/?$/;

/**
 * Why a site cannot be built for the place that it is to be served from, or `null`: `SITE_URL` and `BASE_PATH` as they
 * stand in the environment, and the content's own address. All three must speak of one folder.
 */
export function servedProblem(
  address: string,
  { SITE_URL: url, BASE_PATH: base = '' }: NodeJS.ProcessEnv,
): string | null {
  if (!PLAIN_PATH.test(base))
    return `BASE_PATH is ${JSON.stringify(base)}, which is no plain path — write for example /repo`;
  if (url !== undefined && url !== '' && !isOrigin(url))
    return `SITE_URL is ${JSON.stringify(url)}, which is no plain address — write for example https://example.org`;
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
