import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A site of another generator that renders the same articles and findings, one HTML page each and two lists. */
export interface Peer {
  name: string;
  /** Command and working folder, or why it cannot run here. */
  prepare(content: string, folder: string): { command: string[]; output: string } | { missing: string };
}

const ROOT = join(import.meta.dirname, '../..');

const write = (folder: string, path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Copies articles and findings with another ending and, where needed, another front matter line. */
function copyTexts(
  content: string,
  folder: string,
  target: (collection: string, name: string) => string,
  extra: (collection: string, name: string) => string,
): void {
  for (const collection of ['articles', 'findings']) {
    for (const file of readdirSync(join(content, collection))) {
      const name = file.replace(/\.mdx$/, '');
      const text = readFileSync(join(content, collection, file), 'utf8').replace(
        '---\n',
        `---\n${extra(collection, name)}`,
      );
      write(folder, target(collection, name), text);
    }
  }
}

const emptyAstro: Peer = {
  name: 'empty Astro site',
  prepare(_content, folder) {
    linkModules(folder);
    write(
      folder,
      'src/pages/index.astro',
      '<html lang="en"><head><title>Empty</title></head><body><h1>Empty</h1></body></html>\n',
    );
    write(folder, 'package.json', '{"type":"module"}\n');
    return astroIn(folder);
  },
};

const stockAstro: Peer = {
  name: 'stock Astro MDX',
  prepare(content, folder) {
    linkModules(folder);
    write(folder, 'package.json', '{"type":"module"}\n');
    write(
      folder,
      'astro.config.mjs',
      "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
    );
    write(
      folder,
      'src/content.config.ts',
      "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nconst of = (name) => defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './content/' + name }) });\nexport const collections = { articles: of('articles'), findings: of('findings') };\n",
    );
    write(folder, 'src/components/Finding.astro', '<a href={`/findings/${Astro.props.n}/`}><slot /></a>\n');
    for (const name of ['articles', 'findings']) {
      write(
        folder,
        `src/pages/${name}/[id].astro`,
        `---\nimport { getCollection, render } from 'astro:content';\nimport Finding from '../../components/Finding.astro';\nexport async function getStaticPaths() { return (await getCollection('${name}')).map((entry) => ({ params: { id: entry.id }, props: { entry } })); }\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang="en"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.statement ?? entry.data.title}</h1><Content components={{ Finding }} /></body></html>\n`,
      );
      write(
        folder,
        `src/pages/${name}/index.astro`,
        `---\nimport { getCollection } from 'astro:content';\nconst entries = await getCollection('${name}');\n---\n<html lang="en"><head><title>List</title></head><body><ul>{entries.map((entry) => <li><a href={entry.id}>{entry.data.title}</a></li>)}</ul></body></html>\n`,
      );
    }
    for (const name of ['articles', 'findings'])
      cpSync(join(content, name), join(folder, 'content', name), { recursive: true });
    return astroIn(folder);
  },
};

const eleventy: Peer = {
  name: 'Eleventy',
  prepare(content, folder) {
    const program = join(ROOT, '.cache/bench/tools/node_modules/@11ty/eleventy/cmd.cjs');
    if (!existsSync(program))
      return { missing: 'not installed: npm install --prefix .cache/bench/tools @11ty/eleventy@3.1.2' };
    write(folder, 'package.json', '{"type":"module"}\n');
    write(
      folder,
      '_includes/page.njk',
      '<html lang="en"><head><title>{{ title }}</title></head><body><h1>{{ statement or title }}</h1>{{ content | safe }}</body></html>\n',
    );
    for (const name of ['articles', 'findings'])
      write(
        folder,
        `${name}/index.njk`,
        `---\npermalink: /${name}/\n---\n<ul>{% for entry in collections.${name} %}<li><a href="{{ entry.url }}">{{ entry.data.title }}</a></li>{% endfor %}</ul>\n`,
      );
    copyTexts(
      content,
      folder,
      (collection, name) => `${collection}/${name}.md`,
      (collection) => `layout: page.njk\ntags: ${collection}\n`,
    );
    return {
      command: [process.execPath, program, '--quiet', '--output=_site'],
      output: join(folder, '_site'),
    };
  },
};

const hugo: Peer = {
  name: 'Hugo',
  prepare(content, folder) {
    if (spawnSync('hugo', ['version']).status !== 0)
      return { missing: 'not installed: apt-get install hugo' };
    write(
      folder,
      'config.toml',
      'baseURL = "https://sand.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[markup.goldmark.renderer]\nunsafe = true\n',
    );
    write(
      folder,
      'layouts/_default/single.html',
      '<html lang="en"><head><title>{{ .Title }}</title></head><body><h1>{{ with .Params.statement }}{{ . }}{{ else }}{{ .Title }}{{ end }}</h1>{{ .Content }}</body></html>\n',
    );
    write(
      folder,
      'layouts/_default/list.html',
      '<html lang="en"><head><title>{{ .Title }}</title></head><body><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n',
    );
    copyTexts(
      content,
      folder,
      (collection, name) => `content/${collection}/${name}.md`,
      () => '',
    );
    return { command: ['hugo', '--quiet'], output: join(folder, 'public') };
  },
};

export const EMPTY = emptyAstro;
export const PEERS: Peer[] = [stockAstro, eleventy, hugo];

/** How Astro builds the site of a folder. */
function astroIn(folder: string): { command: string[]; output: string } {
  const command = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
  return { command, output: join(folder, 'dist') };
}

function linkModules(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
