import type { BuiltSite } from './inspect.ts';
import type { Html } from './html.ts';

/** Pages without a content security policy, with one that allows inline code, or with what a policy would block. */
export function inspectPolicy({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, page]) => problemsOf(page).map((words) => `${path}: ${words}`));
}

function problemsOf({ policy, inline, embedded, loads, links }: Html): string[] {
  const blocked = embedded.filter(({ hash }) => !policy?.includes(`'${hash}'`)).map(({ what }) => what);
  const problems = [...inline, ...blocked].map((what) => `inline code, which the policy blocks: ${what}`);
  if (policy === null) problems.push('no content security policy');
  else if (/'unsafe-(?:inline|eval|hashes)'/.test(policy))
    problems.push('the content security policy allows inline code');
  else if (!/default-src 'none'/.test(policy))
    problems.push("the content security policy does not start from default-src 'none'");
  for (const address of loads)
    if (/^(?:https?:)?\/\//i.test(address)) problems.push(`a file from elsewhere is loaded: ${address}`);
  for (const address of links)
    if (/^\s*(?:javascript|vbscript|data):/i.test(address))
      problems.push(`a link runs a program: ${address.slice(0, 60)}`);
  return problems;
}
