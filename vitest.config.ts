import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One project a folder of tests. `site` and `browser` read what is in `dist/`. */
const project = (name: string) => ({ name, include: [`tests/${name}/**/*.test.{ts,tsx}`] });

export default defineConfig({
  test: {
    // What `import.meta.env` holds in a build, for code that makes addresses.
    env: { SITE: 'http://localhost:4321' },
    // Vitest leaves one core to itself, which on a machine with two means one file at a time.
    maxWorkers: Math.max(2, availableParallelism()),
    // One world for all files of a worker: to bring in the same modules and pages for each was a third of the time.
    isolate: false,
    // A machine may be busy: what is polled for is waited for.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { extends: true, test: { ...project('unit'), testTimeout: 20_000 } },
      { extends: true, test: { ...project('content'), testTimeout: 20_000 } },
      { extends: true, test: { ...project('site'), testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          ...project('browser'),
          globalSetup: 'tests/support/serve-built-site.ts',
          // After the others, and two browsers at most: a browser starved of time fails tests that are right.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
