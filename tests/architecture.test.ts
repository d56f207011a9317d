/** The rules of the house (README, architecture): directions, purity, sizes. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** part → parts it may import; entries are folders (or single files) relative to the repository. */
const ALLOWED: Record<string, string[]> = {
  'lib/model': [],
  'lib/steps': [],
  'lib/data': [],
  'lib/text': ['lib/data', 'lib/model'],
  'lib/dom': ['lib/text', 'lib/data', 'lib/steps', 'lib/model'],
  'lib/junk': ['lib/text', 'lib/dom', 'lib/data', 'lib/steps', 'lib/model'],
  'lib/article': ['lib/text', 'lib/dom', 'lib/data', 'lib/steps', 'lib/model'],
  'lib/repair': ['lib/text', 'lib/data', 'lib/model'],
  'lib/summary': ['lib/text', 'lib/data', 'lib/model'],
  'lib/convert': ['lib/text', 'lib/data', 'lib/model'],
  'lib/pipeline': ['lib/junk', 'lib/article', 'lib/repair', 'lib/summary', 'lib/convert', 'lib/text', 'lib/dom', 'lib/steps', 'lib/model'],
  'lib/read-copy': ['lib/pipeline', 'lib/junk', 'lib/dom', 'lib/steps', 'lib/model'],
  'lib/live-page': [
    'lib/read-copy',
    'lib/further-pages',
    'lib/junk',
    'lib/repair',
    'lib/text',
    'lib/dom',
    'lib/messages',
    'lib/steps',
    'lib/model',
  ],
  'lib/further-pages': ['lib/pipeline', 'lib/dom', 'lib/model'],
  'lib/reading-json': ['lib/text', 'lib/model'],
  'lib/settings': ['lib/model'],
  'lib/messages': ['lib/model'],
  'lib/browser': ['lib/settings', 'lib/messages', 'lib/model'],
  components: ['lib/model', 'lib/settings'],
  entrypoints: [
    'lib/pipeline',
    'lib/live-page',
    'lib/reading-json',
    'lib/browser',
    'components',
    'lib/settings',
    'lib/messages',
    'lib/model',
  ],
};

/** npm packages that belong to one file each, so that replacing one touches one file. */
const ONE_IMPORTER = ['opencc-js', '@mozilla/readability', 'tldts-icann', 'webextension-polyfill', 'wxt/browser'];

/** The browser's own globals, which pure code never names. */
const BROWSER_GLOBAL =
  /(?<![.\w'"`-])(?:window|localStorage|sessionStorage|fetch\(|XMLHttpRequest|navigator\.|setTimeout\(|setInterval\(|Date\.now\(|new Date\(\)|Math\.random\()/;

interface SourceFile {
  name: string;
  part: string;
  code: string;
  imports: string[];
}

function walk(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(at) : /(?<!\.d)\.tsx?$/.test(entry.name) ? [at] : [];
  });
}

function partOf(file: string): string {
  const [top, second] = file.split('/');
  return top === 'lib' ? `lib/${(second ?? '').replace(/\.ts$/, '')}` : (top ?? '');
}

/** Code without comments and without the text of strings, so that neither is mistaken for code. */
function bare(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/.*$/gm, '$1');
}

const files: SourceFile[] = ['lib', 'components', 'entrypoints'].flatMap(walk).map((name) => {
  const code = fs.readFileSync(name, 'utf8');
  const imports = [...bare(code).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1] ?? '');
  return { name, part: partOf(name), code, imports };
});

function resolveLocal(file: SourceFile, target: string): string | null {
  if (!target.startsWith('.')) return null;
  const base = path.posix.normalize(path.posix.join(path.posix.dirname(file.name), target));
  return [base, `${base}.ts`, `${base}.tsx`].find((candidate) => fs.existsSync(candidate) && fs.statSync(candidate).isFile()) ?? base;
}

describe('directions', () => {
  it('every import goes one way: page → junk → article → repair → summary → convert → panel', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((target) => {
        const to = resolveLocal(file, target);
        if (!to || /\.(css|json|html)$/.test(to)) return [];
        const part = partOf(to);
        const allowed = ALLOWED[file.part];
        return part === file.part || allowed?.includes(part) ? [] : [`${file.name} → ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every part of the tree has its row in the import table', () => {
    expect([...new Set(files.map((file) => file.part))].filter((part) => !(part in ALLOWED))).toEqual([]);
  });

  it('there are no import cycles', () => {
    const graph = new Map(files.map((file) => [file.name, file.imports.flatMap((t) => resolveLocal(file, t) ?? [])]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (name: string, trail: string[]): void => {
      if (trail.includes(name)) cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
      if (done.has(name) || trail.includes(name)) return;
      for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
      done.add(name);
    };
    for (const name of graph.keys()) visit(name, []);
    expect(cycles).toEqual([]);
  });

  it('one npm package is imported by one file', () => {
    const importers = (wanted: string): string[] =>
      files.filter((file) => file.imports.some((target) => target === wanted || target.startsWith(`${wanted}/`))).map((file) => file.name);
    expect(ONE_IMPORTER.map((name) => [name, importers(name)]).filter(([, list]) => (list?.length ?? 0) > 1)).toEqual([]);
  });

  it('only lib/browser calls the browser', () => {
    const callers = files.filter((file) => file.part !== 'lib/browser' && /(?<![.\w])(?:browser|chrome)\.\w+/.test(bare(file.code)));
    expect(callers.map((file) => file.name)).toEqual([]);
  });
});

describe('purity', () => {
  it('lib outside lib/browser names no clock, network, storage, timer, randomness or window', () => {
    const impure = files
      .filter((file) => file.part.startsWith('lib/') && file.part !== 'lib/browser')
      .filter((file) => BROWSER_GLOBAL.test(bare(file.code)));
    expect(impure.map((file) => file.name)).toEqual([]);
  });

  it('no page of ours sets markup from a string', () => {
    const setters = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b\s*[=(]/;
    expect(files.filter((file) => file.part !== 'lib/article' && setters.test(bare(file.code))).map((file) => file.name)).toEqual([]);
  });
});

describe('sizes and names', () => {
  it('a file stays within 200 lines (lists of words and the nouns, which hold no logic, excepted)', () => {
    const long = files
      .filter((file) => file.part !== 'lib/data' && file.part !== 'lib/model')
      .map((file) => [file.name, file.code.split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > 200)).toEqual([]);
  });

  it('the table of contents stays within 60 lines', () => {
    const pipeline = files.find((file) => file.name === 'lib/pipeline.ts');
    expect(pipeline?.code.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });

  it('the main file of an entrypoint stays within 30 lines', () => {
    const mains = files.filter((file) => /^entrypoints\/(?:[^/]+\.ts|[^/]+\/(?:main|index)\.tsx?)$/.test(file.name));
    expect(mains.filter((file) => file.code.trimEnd().split('\n').length > 30).map((file) => file.name)).toEqual([]);
  });

  it('file names are kebab-case, and there are no barrels and no drawers', () => {
    const named = files.map((file) => path.posix.basename(file.name));
    expect(named.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(name))).toEqual([]);
    const lib = files.filter((file) => file.part.startsWith('lib/') || file.part === 'components');
    expect(lib.filter((file) => /(?:^|\/)(?:index|utils?|helpers|misc)\.tsx?$/.test(file.name)).map((file) => file.name)).toEqual([]);
  });

  it('there is no any, and every suppression gives its reason', () => {
    const any = files.filter((file) => /(?::|as|<)\s*any\b/.test(bare(file.code)));
    expect(any.map((file) => file.name)).toEqual([]);
    const silent = files.filter((file) => /@ts-(?:ignore|nocheck)|@ts-expect-error(?!\s+\S{3})|biome-ignore [\w/]+:?\s*$/m.test(file.code));
    expect(silent.map((file) => file.name)).toEqual([]);
  });
});
