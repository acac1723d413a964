import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Loader } from 'astro/loaders';
import { contentDirectory } from './reading/directory.ts';
import { sortProblems } from './reading/fault.ts';
import type { Prose } from './reading/prose.ts';
import { readContent } from './reading/read.ts';
import { COLLECTIONS, FOLDERS, GLOSSARY, SITE } from './schema/collections.ts';

let whole: ReturnType<typeof readContent> | undefined;

/** All files, read once for all collections of a build; anew on each change while somebody edits. */
function readAll(editing: boolean): ReturnType<typeof readContent> {
  if (editing || !whole) whole = readContent(contentDirectory(), FOLDERS);
  return whole;
}

/** Reads one folder with the reader that the check uses too; what it cannot read stops the build. */
function folderLoader(collection: string): Loader {
  return {
    name: `content/${collection}`,
    async load({ store, parseData, watcher, logger }) {
      const load = async () => {
        const { files, problems } = readAll(watcher !== undefined);
        if (problems.length > 0)
          throw new Error(
            sortProblems(problems)
              .map((p) => `${p.path}:${p.line}:${p.column}  ${p.words}`)
              .join('\n'),
          );
        const entries = await Promise.all(
          files
            .filter((file) => file.collection === collection)
            .map(async ({ id, data, prose }) => ({
              id,
              data: await parseData({
                id,
                data: { ...(collection === 'glossary' ? { terms: data } : (data as object)), prose },
              }),
            })),
        );
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      // In development the server says what is wrong, and goes on; a build stops.
      const reload = () => load().catch(() => logger.warn('has errors; the last good state stays'));
      if (!watcher) return load();
      await reload();
      const directory = contentDirectory();
      watcher.add(directory);
      watcher.on('all', (_event, changed) => {
        if (changed.startsWith(directory)) void reload();
      });
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
