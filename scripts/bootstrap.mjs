/** The steps before there are any packages: plain Node 20, no dependency. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** npm writes this file at the end of every installation: its age is the installation's. */
const INSTALLED = path.join(home, 'node_modules', '.package-lock.json');

/** Installs exactly what the lockfile says when nothing is installed or the lockfile is newer. Ends the process on failure. */
export function installPackages() {
  process.chdir(home);
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`This is Node ${process.versions.node}; Node 20 or newer is needed.`);
  if (fs.existsSync(INSTALLED) && fs.statSync(INSTALLED).mtimeMs >= fs.statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) fail('npm ci failed: see its message above.');
}

/** Runs a TypeScript script on the Node that came with the packages; ends with its exit status. */
export function runScript(file, args) {
  const own = path.join(home, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = fs.existsSync(own) ? own : process.execPath;
  const bin = path.join(home, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  // Ctrl+C goes to the whole group: the script cleans up, and this process waits for it.
  process.on('SIGINT', () => undefined);
  const run = spawnSync(node, ['--import', 'tsx', file, ...args], { stdio: 'inherit', env });
  process.exitCode = run.status ?? 1;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
