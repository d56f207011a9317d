import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-brief-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function brief(...args: string[]): { status: number | null; lines: Record<string, unknown>[]; stderr: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/brief.ts', ...args], { encoding: 'utf8' });
  return {
    status: run.status,
    stderr: run.stderr,
    lines: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('npm run brief', () => {
  it('answers every job in order with its id, and an unreadable one with its error and exit status 1', { timeout: 60_000 }, () => {
    fs.writeFileSync(path.join(folder, 'a.html'), '<html><head><title>山城新闻</title></head><body><p>登录</p></body></html>');
    const jobs = [
      { id: 'one', file: 'a.html', url: 'https://news.example.cn/1.html' },
      { id: 'two', file: 'missing.html' },
      { id: 'three', text: '会议在成都举行。', published: '2024-06-21', to: 'tw' },
      { id: 'four' },
      { id: 'five', text: '会议', to: 'runes' },
    ];
    fs.writeFileSync(path.join(folder, 'jobs.jsonl'), `${jobs.map((job) => JSON.stringify(job)).join('\n')}\nnot json\n`);
    const { status, lines } = brief('--jobs', path.join(folder, 'jobs.jsonl'));
    expect(status).toBe(1);
    expect(lines.map((line) => [line.id, 'error' in line])).toEqual([
      ['one', false],
      ['two', true],
      ['three', false],
      ['four', true],
      ['five', true],
      [undefined, true],
    ]);
    expect(lines[0]).toMatchObject({ url: 'https://news.example.cn/1.html', kind: 'none', junk: [], paragraphs: [] });
    expect(lines[2]).toMatchObject({ kind: 'article', dates: { published: '2024-06-21' }, paragraphs: ['會議在成都舉行。'] });
  });

  it('says how it is used when nothing is named', () => {
    const { status, stderr } = brief();
    expect(status).toBe(2);
    expect(stderr).toMatch(/usage: npm run/);
  });
});
