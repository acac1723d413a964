import type { KnipConfig } from 'knip';

/**
 * `npm run lint` asks twice. First of everything: what nothing uses, and what needs no `export`. Then, with `--exports`,
 * of the site and its commands as if there were no tests: what nothing but a test uses.
 */
const withoutTests = process.argv.includes('--exports');

const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}',
    // Started by path, as programs of their own.
    'scripts/bench/{cards,pages}.ts',
    ...(withoutTests ? [] : ['tests/mutation/mutate.ts', 'tests/desk/build/{victim,endless}.ts']),
  ],
  project: ['{scripts,src,tests}/**/*.{astro,mdx,mjs,ts}', '!tests/fixtures/**'],
  ...(withoutTests ? { vitest: false, playwright: false } : {}),
  // A function that does its part in its module may have tests of its own.
  ignoreExportsUsedInFile: withoutTests,
  ignoreIssues: withoutTests ? { 'tests/**': ['exports', 'files', 'types'] } : {},
  // Fonts are read as files; `astro check` asks for its package by name.
  ignoreDependencies: [/^@fontsource/, '@astrojs/check'],
  // Of the machine, and not always there.
  ignoreBinaries: ['hugo', 'apt-get'],
};

export default config;
