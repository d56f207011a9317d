/** Everything that must hold: builds, types, lint, dead code, sizes, unit tests, then the built extension in real browsers. */
import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { findProgram, type Program, programVariable } from '../tests/browser/find-program';

/** What has to be there, and the Debian and Ubuntu packages it comes in. */
const NEEDED: { program: Program; title: string; packages: string[] }[] = [
  { program: 'chromium', title: 'Chromium or Chrome', packages: ['chromium', 'fonts-noto-cjk'] },
  { program: 'firefox', title: 'Firefox', packages: ['firefox-esr'] },
  // Chromium shows no side panel without a window, so where there is no screen a virtual one is needed.
  ...(process.platform === 'linux' ? [{ program: 'xvfb' as const, title: 'Xvfb (a virtual screen)', packages: ['xvfb'] }] : []),
];

findBrowsers();
for (const script of ['build', 'types', 'lint', 'dead', 'size']) run(script);
await testAll();

function findBrowsers(): void {
  const missing = () => NEEDED.filter(({ program }) => !findProgram(program));
  if (missing().length > 0 && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const packages = missing().flatMap((need) => need.packages);
    console.log(`Installing ${packages.join(' ')} with apt-get …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
  }
  const lines = missing().map(({ program, title, packages }) => {
    return `  ${title}: install it (Debian, Ubuntu: apt-get install ${packages.join(' ')}), or set ${programVariable(program)} to where it is`;
  });
  if (lines.length > 0) stop(`The tests drive real browsers, and these are missing:\n${lines.join('\n')}`);
}

/** One npm script; the first that fails ends everything. */
function run(script: string): void {
  console.log(`\n> npm run ${script}`);
  const done = spawnSync('npm', ['run', '-s', script], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) stop(`npm run ${script} failed: see its message above.`);
}

/** Unit tests, then both browsers, as one run of vitest with one summary. */
async function testAll(): Promise<void> {
  console.log('\n> unit tests, then the built extension in Chromium and Firefox');
  const projects = ['tests/vitest.config.ts', 'tests/browser/vitest.config.ts'];
  const vitest = await startVitest('test', process.argv.slice(2), { config: false, watch: false, projects });
  await vitest.close();
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const broken =
    vitest.state.getTestModules().filter((module) => module.errors().length > 0).length + vitest.state.getUnhandledErrors().length;
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failed = tests.filter((test) => test.result().state === 'failed').length + broken;
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

function stop(message: string): never {
  console.error(`\n${message}\n\n0 passed, 1 failed`);
  process.exit(1);
}
