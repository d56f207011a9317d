/**
 * Readings as JSON, one line each:
 *   npm run -s brief -- [--url URL] [--now ISO] [--to original|hans|hant|tw|twp|hk] [--dropped] FILE.html …
 *   npm run -s brief -- --jobs jobs.jsonl     lines of {"id","file"|"text","url"?,"title"?,"published"?,"now"?,"to"?}
 * --dropped adds every line that was left out of the body, each with its reason (for whoever mends a rule).
 * Files in jobs are relative to the jobs file. What cannot be read gives {"id","error"} on its line and exit status 1.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Article, Extract, TargetScript } from '../lib/model';
import { extractPage, extractText, loadNameModel, readExtract, showIn } from '../lib/pipeline';
import { readingJson } from '../lib/reading-json';
import { CHOICES } from '../lib/settings';
import { decodeBytes } from '../lib/text/decode-bytes';
import { nodePage } from './node-page';

interface Job {
  id?: string;
  file?: string;
  text?: string;
  url?: string | null;
  title?: string;
  published?: string | null;
  now?: string;
  to?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    now: { type: 'string' },
    to: { type: 'string' },
    jobs: { type: 'string' },
    dropped: { type: 'boolean' },
  },
});
if (!values.jobs && positionals.length === 0) {
  console.error('usage: npm run -s brief -- [--url URL] [--now ISO] [--to SCRIPT] FILE.html …   or   --jobs JOBS.jsonl');
  process.exit(2);
}

let failed = false;
for (const { job, base } of values.jobs
  ? jobsOf(values.jobs)
  : positionals.map((file) => ({ job: { ...values, file } as Job, base: '.' }))) {
  const line = await printable(job, base);
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
process.exitCode = failed ? 1 : 0;

function* jobsOf(file: string): Generator<{ job: Job | string; base: string }> {
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    let job: Job | string;
    try {
      job = JSON.parse(line) as Job;
    } catch {
      job = line;
    }
    yield { job, base: path.dirname(file) };
  }
}

async function printable(job: Job | string, base: string): Promise<Record<string, unknown>> {
  const id = typeof job === 'object' && job?.id !== undefined ? { id: job.id } : {};
  try {
    if (typeof job !== 'object' || job === null) throw new Error('not a JSON object: write one job a line');
    return { ...id, ...(await readJob(job, base)) };
  } catch (error) {
    failed = true;
    return { ...id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function readJob(job: Job, base: string): Promise<Record<string, unknown>> {
  const to = (job.to ?? 'original') as TargetScript;
  if (!CHOICES.target.includes(to)) throw new Error(`unknown script "${to}": use one of ${CHOICES.target.join(' ')}`);
  const reading = readExtract(extractJob(job, base), await loadNameModel());
  const json = readingJson(reading, await showIn(reading, to));
  return values.dropped ? { ...json, dropped: reading.dropped } : json;
}

function extractJob(job: Job, base: string): Extract {
  const now = job.now ?? new Date().toISOString();
  if (job.text !== undefined) return { ...extractText(textArticle(job), now), url: job.url ?? null };
  if (!job.file) throw new Error('a job needs "file" or "text"');
  const bytes = fs.readFileSync(path.resolve(base, job.file));
  return extractPage(nodePage(decodeBytes(bytes), job.url ?? null, now));
}

/** The lines of a text job; its `title` says which of the first lines is the title. */
function textArticle(job: Job): Article {
  const lines = (job.text ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const at = lines.slice(0, 3).findIndex((line) => line.trim() === job.title?.trim());
  const body = at >= 0 ? lines.slice(at + 1) : lines;
  return {
    headline: { kicker: at > 0 ? lines.slice(0, at).join(' ') : null, title: job.title ?? '', decks: [], original: null },
    source: null,
    byline: [],
    editors: [],
    published: job.published ? { iso: job.published, text: job.published, from: 'metadata' } : null,
    updated: null,
    blocks: body.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
    nextPage: null,
  };
}
