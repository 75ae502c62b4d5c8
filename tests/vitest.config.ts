import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import site from '../vite.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Vitest leaves one processor of two free by itself. */
const MAX_WORKERS = 2;

/** Real Chromium: slow to start, heavy, and often waiting, so it is given plenty of patience. */
const withBrowser = {
  environment: 'node' as const,
  globalSetup: ['tests/helpers/site.ts'],
  maxWorkers: MAX_WORKERS,
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

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
          ...withBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...withBrowser,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
