/** `npm test`: on a machine with nothing but Node and npm, installs, builds and tests everything. */
import { installPackages, runScript } from './bootstrap.mjs';

installPackages();
runScript('scripts/run-tests.ts', process.argv.slice(2));
