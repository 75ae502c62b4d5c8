import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import site from '../vite.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Vitest leaves one processor of two free by itself. */
const MAX_WORKERS = 2;

export default defineConfig({
  root,
  plugins: site.plugins ?? [],
  cacheDir: '.cache/vite',
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], maxWorkers: MAX_WORKERS },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/helpers/site.ts'],
          setupFiles: ['tests/helpers/require-site.ts', 'tests/helpers/close-browser.ts'],
          maxWorkers: MAX_WORKERS,
          // What these files test lives in pages that are closed with each test. Only their own helpers are shared, and
          // loading Playwright anew for each file would take a second and a half.
          isolate: false,
          // Real Chromium: slow to start, heavy, and often waiting, so it is given plenty of patience.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
