import type { Problem } from '../../reading/fault.ts';

/**
 * A page that shows what is wrong with the content, for `npm run dev`: it stands in the place of every page
 * until the errors are mended. `client` is the address of the script that reloads it.
 */
export function problemPage(problems: readonly Problem[], client: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${errors.length} to mend</title>
<style>
:root { color-scheme: light dark }
body { font: 17px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; border-bottom: 4px solid #b3261e; padding-bottom: .5rem }
ol { list-style: none; padding: 0 }
li { border-left: 4px solid #b3261e; padding: .25rem 0 .25rem .75rem; margin: 1rem 0 }
code { font: .9rem/1.5 ui-monospace, monospace; display: block; overflow-wrap: anywhere }
.instead { display: block; font-weight: 600 }
</style>
<script type="module" src="${escape(client)}"></script>
</head>
<body>
<h1>${errors.length === 1 ? 'One thing' : `${errors.length} things`} to mend in the content</h1>
<p>The page comes back by itself when the ${errors.length === 1 ? 'file is' : 'files are'} saved without errors.</p>
<ol>
${errors.map(item).join('\n')}
</ol>
</body>
</html>
`;
}

function item({ path, line, column, words }: Problem): string {
  const [wrong = '', ...instead] = words.split(' — ');
  return `<li><code>${escape(`${path}:${line}:${column}`)}</code>${escape(wrong)}<span class="instead">${escape(instead.join(' — '))}</span></li>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
