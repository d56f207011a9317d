import puppeteer, { type Browser } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findProgram } from '../tests/browser/find-program';

/** A headless Chromium for benches; null, and said, when none is installed. */
export async function launchBench(what: string): Promise<Browser | null> {
  const program = findProgram('chromium');
  if (!program) {
    console.log(`No Chromium found: the bench of ${what} is left out.`);
    return null;
  }
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** One script with all that the file imports; what it exports is the global `bench`. */
export async function bundleEntry(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}
