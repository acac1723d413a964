/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      maxWorkers: 2,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/site/**', 'tests/browser/**'],
            // Single tests of the long run try thousands of cases.
            testTimeout: process.env.LONG_TESTS === '1' ? 1_200_000 : 60_000,
            // What a workflow says of its own push is nothing to the repositories that tests make.
            env: { LEDGER_BASE: '', LEDGER_ANCHOR: '', GITHUB_BASE_REF: '' },
          },
        },
        {
          extends: true,
          test: {
            // These tests read sites that are built for real, once, before they start.
            name: 'site',
            include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
            globalSetup: ['tests/site/setup.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
