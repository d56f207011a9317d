import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Absolute, because a relative root means another folder when this file is one of several projects (npm test). */
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  test: {
    name: 'browser',
    root,
    include: ['tests/browser/*.test.ts'],
    // Waiting ends as soon as what is waited for is there: the limits only say when to give up.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
    // A browser under load is not always on time; what fails twice is broken. The report names what was tried again.
    retry: 1,
    sequence: { groupOrder: 1 },
  },
});
