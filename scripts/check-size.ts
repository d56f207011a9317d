/** Size budgets of the built extension: what runs in every page that is read, and what a reader downloads. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** The content script is parsed anew in every page that is read: 200 kB take about 10 ms. */
const CONTENT_LIMIT = 220_000;

/** All of the extension, packed as the stores pack it. */
const PACKED_LIMIT = 3_000_000;

/** A phrase that stands in OpenCC's dictionaries and in none of our own word lists, as text and as escapes. */
const DICTIONARY = /三統曆|\\u4e09\\u7d71\\u66c6/i;

const problems: string[] = [];
for (const build of BUILDS) checkBuild(build);
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkBuild(build: string): void {
  if (!fs.existsSync(path.join(build, 'manifest.json'))) {
    problems.push(`${build} is not there: run npm run build first.`);
    return;
  }
  const content = path.join(build, 'page.js');
  const script = fs.statSync(content).size;
  const packed = filesIn(build).reduce((sum, file) => sum + zlib.deflateRawSync(fs.readFileSync(file)).length, 0);
  console.log(`${build}: content script ${kB(script)} of ${kB(CONTENT_LIMIT)}, packed ${kB(packed)} of ${kB(PACKED_LIMIT)}`);
  if (script > CONTENT_LIMIT) problems.push(`${build}: the content script has ${kB(script)}, more than ${kB(CONTENT_LIMIT)}.`);
  if (packed > PACKED_LIMIT) problems.push(`${build}: packed it has ${kB(packed)}, more than ${kB(PACKED_LIMIT)}.`);
  if (DICTIONARY.test(fs.readFileSync(content, 'utf8')))
    problems.push(`${content} holds a conversion dictionary, which belongs to the panel.`);
}

function filesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
