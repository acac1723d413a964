import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Loader } from 'astro/loaders';
import { contentDirectory } from './reading/directory.ts';
import { sortProblems } from './reading/problem.ts';
import type { Prose } from './reading/prose.ts';
import { readContent } from './reading/read.ts';
import { COLLECTIONS, FOLDERS, SITE } from './schema/collections.ts';

/** Reads one folder with the reader that the check uses too; what it cannot read stops the build. */
function folderLoader(collection: string): Loader {
  return {
    name: `content/${collection}`,
    async load({ store, parseData, watcher, logger }) {
      const directory = contentDirectory();
      const load = async () => {
        const { files, problems } = readContent(directory, FOLDERS);
        if (problems.length > 0)
          throw new Error(
            sortProblems(problems)
              .map((p) => `${p.path}:${p.line}:${p.column}  ${p.message}`)
              .join('\n'),
          );
        store.clear();
        for (const file of files.filter((candidate) => candidate.collection === collection)) {
          const data = await parseData({
            id: file.id,
            data: { ...(file.data as object), prose: file.prose },
          });
          store.set({ id: file.id, data });
        }
      };
      await load();
      watcher?.add(directory);
      watcher?.on('change', (changed) => {
        if (changed.startsWith(directory)) load().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

// The body has been checked and turned into plain data by the reader; it travels beside the front matter.
const prose = z.custom<Prose>(Array.isArray);

export const collections = {
  site: defineCollection({ loader: folderLoader('site'), schema: SITE.schema.extend({ prose }) }),
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
