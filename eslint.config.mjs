import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'dist.*/**', '.astro/**', '.cache/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { ecmaVersion: 'latest', sourceType: 'module' } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The build must not depend on clock, chance, locale or time zone.
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'The same content gives the same bytes: use a seeded generator.',
        },
        { object: 'Date', property: 'now', message: 'The same content gives the same bytes: no clock.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock: take the date from the content.',
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'Sort with "<": localeCompare depends on the machine.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'Write dates and numbers with src/text: locales depend on the machine.',
        },
      ],
    },
  },
);
