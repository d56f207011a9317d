/** `npm start [-- URL-or-FILE]`: installs, builds and opens a browser with the extension and a page to try it on. */
import { installPackages, runScript } from './bootstrap.mjs';

installPackages();
runScript('scripts/open-browser.ts', process.argv.slice(2));
