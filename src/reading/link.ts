/** Why a link of a text is refused, or `null`. Links lead to the web, or to a page of this site by its address from "/". */
export function linkProblem(url: string): string | null {
  const shown = `"${url.slice(0, 60)}"`;
  if (/^\/(?!\/)/.test(url)) return pageProblem(url, shown);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    return `the link ${shown} is not safe — use https://… or an address of this site that starts with "/"`;
  const { username, password, hostname } = new URL(url);
  if (username !== '' || password !== '')
    return `the link ${shown} has a user name in it — write the plain address`;
  if (!/\.[a-z0-9-]*[a-z][a-z0-9-]*$/i.test(hostname))
    return `the link ${shown} leads to no public site — write an address that readers can open`;
  return null;
}

function pageProblem(url: string, shown: string): string | null {
  if (url.includes('#')) return `the link ${shown} has an anchor — link to the page: "${url.split('#')[0]!}"`;
  if (!/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z.]+)?$/.test(url))
    return `the link ${shown} is not an address of this site — write for example "/findings/12/", with the final slash`;
  return null;
}
