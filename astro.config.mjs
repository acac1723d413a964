import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Each language of each content folder has a cache of its own: they are built side by side.
const { CONTENT_DIR = 'content', PAGES_LANGUAGE = '' } = process.env;
const cache = createHash('sha256')
  .update(resolve(CONTENT_DIR) + PAGES_LANGUAGE)
  .digest('hex')
  .slice(0, 12);

export default defineConfig({
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // `true` keeps the spaces between words that Astro's own default removes.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  cacheDir: `.cache/astro-${cache}`,
  // While a social card is packed outside this thread, the next ones are drawn: on two cores in half the time.
  build: { concurrency: 4, inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  // For prose of our own in `src/text`; bodies of content are data and never pass through a compiler.
  integrations: [mdx()],
  vite: { build: { assetsInlineLimit: 0 } },
});
