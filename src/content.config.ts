import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Loader } from 'astro/loaders';
import { handedOn } from './handed-on.ts';
import { contentDirectory } from './reading/directory.ts';
import { sortProblems } from './reading/fault.ts';
import type { Prose } from './reading/prose.ts';
import { readContent, type RawFile } from './reading/read.ts';
import { COLLECTIONS, FOLDERS, GLOSSARY, SITE } from './schema/collections.ts';

let whole: readonly RawFile[] | undefined;

/** All files, read once for all collections, with the reader that the check uses too; what it cannot read stops Astro. */
function readAll(): readonly RawFile[] {
  if (whole) return whole;
  const { files, problems } = readContent(contentDirectory(), FOLDERS);
  if (problems.length > 0)
    throw new Error(
      sortProblems(problems)
        .map(({ path, line, column, words }) => `${path}:${line}:${column}  ${words}`)
        .join('\n'),
    );
  return (whole = files);
}

/** One folder. Where a command has read, checked and joined the content, pages are made of that, and nothing is read twice. */
function folderLoader(collection: string): Loader {
  return {
    name: `content/${collection}`,
    async load({ store, parseData, config }) {
      store.clear();
      if (handedOn()) return;
      for (const { id, data, prose, path, collection: folder } of readAll()) {
        if (folder !== collection) continue;
        const front = collection === 'glossary' ? { terms: data } : (data as object);
        const filePath = relative(config.root.pathname, pathToFileURL(path).pathname);
        store.set({ id, data: await parseData({ id, data: { ...front, prose }, filePath }), filePath });
      }
    },
  };
}

// The body has been checked and turned into plain data by the reader; it travels beside the front matter.
const prose = z.custom<Prose>(Array.isArray);

export const collections = {
  site: defineCollection({ loader: folderLoader('site'), schema: SITE.schema.extend({ prose }) }),
  glossary: defineCollection({
    loader: folderLoader('glossary'),
    schema: z.strictObject({ terms: GLOSSARY.schema, prose }),
  }),
  chapters: defineCollection({
    loader: folderLoader('chapters'),
    schema: COLLECTIONS.chapters.schema.extend({ prose }),
  }),
  articles: defineCollection({
    loader: folderLoader('articles'),
    schema: COLLECTIONS.articles.schema.extend({ prose }),
  }),
  findings: defineCollection({
    loader: folderLoader('findings'),
    schema: COLLECTIONS.findings.schema.extend({ prose }),
  }),
  entities: defineCollection({
    loader: folderLoader('entities'),
    schema: COLLECTIONS.entities.schema.extend({ prose }),
  }),
  sources: defineCollection({
    loader: folderLoader('sources'),
    schema: COLLECTIONS.sources.schema.extend({ prose }),
  }),
  tensions: defineCollection({
    loader: folderLoader('tensions'),
    schema: COLLECTIONS.tensions.schema.extend({ prose }),
  }),
};
