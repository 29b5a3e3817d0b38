import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import regexp from 'eslint-plugin-regexp';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Code that is sent to visitors. Where it may import from is the architecture test's business. */
const browserCode = [
  'src/**/*.tsx',
  'src/features/*/engine.ts',
  'src/features/*/browser/**/*.ts',
  'src/cms/{main,preview,preview-service}.ts',
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'tests/**/fixtures/', 'public/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },

  {
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    // A rule is kept, or it is changed here for everyone: never switched off in one place.
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      // An underscore says: this argument is there for its place only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{js,mjs,ts,tsx,astro}'],
    plugins: { regexp },
    // A pattern that backtracks without end: a text of a stranger could hold up a build, or a phone.
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  { files: ['**/*.{js,mjs,ts}'], ignores: browserCode, languageOptions: { globals: globals.node } },
  { files: browserCode, languageOptions: { globals: globals.browser } },
);
