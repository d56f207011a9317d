import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Absolute, because a relative root means another folder when this file is one of several projects (npm test). */
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  test: { root, name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], restoreMocks: true },
});
