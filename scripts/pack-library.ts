import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The unpacked folder of an npm package that is no dependency of ours, fetched at the first need; null when no registry gives it. */
export function packLibrary(spec: string, cache: string): string | null {
  const folder = path.join(cache, spec.replace(/[^\w.-]+/g, '-'));
  const unpacked = path.join(folder, 'package');
  if (fs.existsSync(unpacked)) return unpacked;
  fs.mkdirSync(folder, { recursive: true });
  const packed = spawnSync('npm', ['pack', '--silent', spec], { cwd: folder, encoding: 'utf8' });
  const archive = packed.stdout.trim().split('\n').at(-1) ?? '';
  if (packed.status !== 0 || spawnSync('tar', ['xzf', archive], { cwd: folder }).status !== 0) return null;
  return unpacked;
}
