/** The reader alone: the package's own entry also brings its test for readable pages, which nobody here asks. */
declare module '@mozilla/readability/Readability.js' {
  import type { Readability } from '@mozilla/readability';

  const Reader: typeof Readability;
  export = Reader;
}
