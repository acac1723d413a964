/**
 * Builds all pages of one language, and their search index, into the folder that is given; reads their report from its
 * standard input. Started by `npm run build`, never by hand.
 */
import { build, type AstroPrerenderer } from 'astro';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { getReport, handOn } from '../src/data.ts';
import type { MadeFiles } from '../src/desk/build/build.ts';
import { unpacked } from '../src/desk/build/pass.ts';
import { withOwnStyles, wordsOfScript } from '../src/desk/build/page-styles.ts';
import { makeSearchIndex, writeSearchIndex } from '../src/desk/build/search-index.ts';
import { searchRecords } from '../src/desk/build/search-records.ts';
import { sweepCards } from '../src/exports/share/card-cache.ts';
import type { Report } from '../src/model/report.ts';

// The command that started this may be killed without a chance to say so: then the channel closes.
const orphaned = () => process.exit(1);
process.on('disconnect', orphaned);

/** Time between two messages about how far this is, in milliseconds. */
const REST = 1000;

/** The script that every page runs may make elements, which its styles have to meet. */
const scripted = wordsOfScript(readFileSync('public/site.js', 'utf8'));

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** A page carries its own styles; any other file is as it was made. */
async function dressed(rendered: Rendered): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
  const page = new Response(withOwnStyles(await response.text(), scripted), response);
  return rendered instanceof Response ? page : { ...rendered, response: page };
}

const made: MadeFiles = { done: 0, all: 0 };

/**
 * Astro's own way of making files, each page with its styles; tells the command that started this how many are made, of
 * how many.
 */
function counted(astro: AstroPrerenderer): AstroPrerenderer {
  let last = performance.now();
  const tell = () => {
    last = performance.now();
    process.send?.(made);
  };
  return {
    ...astro,
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      made.all = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const response = await dressed(await astro.render(request, options));
      made.done += 1;
      if (made.done === made.all || performance.now() - last > REST) tell();
      return response;
    },
  };
}

handOn(unpacked(await buffer(process.stdin)) as Report);
const report = await getReport();
const [outDir] = process.argv.slice(2);
const pages = build({
  root: '.',
  outDir,
  // A line for each file would hide the warnings.
  logLevel: 'warn',
  integrations: [
    {
      name: 'progress',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer(counted);
          // Astro has written what all languages share: the next may start.
          process.send?.(made);
        },
      },
    },
  ],
});
if (process.env.PAGES_ONLY === '1') await pages;
else {
  // Pagefind works in a process of its own: on two cores the index costs no time.
  const [index] = await Promise.all([makeSearchIndex(searchRecords(report), report.site.language), pages]);
  sweepCards(outDir!);
  const found = writeSearchIndex(outDir!, index);
  process.send?.({ ...made, found } satisfies MadeFiles);
}
process.off('disconnect', orphaned);
process.disconnect?.();
