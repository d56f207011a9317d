/** Runs the evaluation of ../shared/eval over the product and prints its tables. Details per page go to .cache/eval/. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const SETS = {
  article: { jobs: 'jobs.jsonl', score: ['score.mjs', 'gold'] },
  people: { jobs: 'people/jobs.jsonl', score: ['score.mjs', 'people/gold'] },
  junk: { jobs: 'junk/jobs.jsonl', score: ['score.mjs', 'junk/gold'] },
  conversion: { jobs: 'conversion/jobs.jsonl', score: ['score-conversion.mjs', 'conversion/jobs.jsonl'] },
} as const;

const home = path.resolve('../shared/eval');
const out = path.resolve('.cache/eval');
const wanted = process.argv.slice(2);

if (!fs.existsSync(home)) {
  console.log(
    'No evaluation here: ../shared/eval is not there. It holds third-party pages and is kept apart from the project; everything else works without it.',
  );
  process.exit(0);
}
fs.mkdirSync(out, { recursive: true });

let broken = false;
for (const [name, set] of Object.entries(SETS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const predictions = path.join(out, `${name}.jsonl`);
  const started = performance.now();
  const brief = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/brief.ts', '--jobs', completeJobs(name, path.join(home, set.jobs))],
    {
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    },
  );
  fs.writeFileSync(predictions, brief.stdout);
  const errors = brief.stdout.split('\n').filter((line) => /^\{("id":"[^"]*",)?"error":/.test(line));
  console.log(`\n== ${name} (${((performance.now() - started) / 1000).toFixed(1)} s, ${errors.length} errors)`);
  for (const line of errors) console.log(`   ${line}`);
  if (brief.status !== 0 && errors.length === 0) console.log(brief.stderr);
  broken ||= brief.status !== 0;
  const [script, gold] = set.score;
  const details = script === 'score.mjs' ? ['--details', path.join(out, `${name}-details.json`)] : [];
  const score = spawnSync(process.execPath, [path.join(home, script), path.join(home, gold), predictions, ...details], {
    encoding: 'utf8',
  });
  console.log(score.stdout + score.stderr);
  broken ||= score.status !== 0;
}
process.exitCode = broken ? 1 : 0;

/**
 * The jobs of a set and one more for every gold answer that has a page but no job: the list of the junk set names only
 * the clean pages, and a page that is never read would pass for one on which all junk was missed.
 */
function completeJobs(name: string, file: string): string {
  const folder = path.dirname(file);
  const jobs = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; file?: string });
  const listed = new Set(jobs.map(({ id }) => id));
  const gold = path.join(folder, 'gold');
  const more = (fs.existsSync(gold) ? fs.readdirSync(gold) : []).sort().flatMap((entry) => {
    const { id, url } = JSON.parse(fs.readFileSync(path.join(gold, entry), 'utf8')) as { id: string; url?: string };
    const page = path.join('pages', `${id.replace(/^j-/, '')}.html`);
    return listed.has(id) || !fs.existsSync(path.join(folder, page)) ? [] : [{ id, file: page, url: url ?? null }];
  });
  if (more.length === 0) return file;
  const complete = path.join(out, `${name}-jobs.jsonl`);
  const absolute = jobs.map((job) => (job.file ? { ...job, file: path.resolve(folder, job.file) } : job));
  const lines = [...absolute, ...more.map((job) => ({ ...job, file: path.resolve(folder, job.file) }))];
  fs.writeFileSync(complete, lines.map((line) => JSON.stringify(line)).join('\n'));
  return complete;
}
