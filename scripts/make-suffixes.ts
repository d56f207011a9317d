/**
 * Writes lib/data/public-suffixes.ts from the trie of tldts-icann: npx tsx scripts/make-suffixes.ts
 * The library with its 84 kB would take half of what the content script may weigh; two-label suffixes are all it needs.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMON_LABELS } from '../lib/junk/registrable-domain';

interface Trie {
  nodeFlags: Uint8Array;
  edgeStart: Uint16Array;
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
}

/** Of far countries only the labels that nearly all have count (registrable-domain.ts); of those whose pages our readers meet, all. */
const NEAR = new Set(['cn', 'hk', 'mo', 'my', 'sg', 'tw']);

const home = path.dirname(createRequire(import.meta.url).resolve('tldts-icann/package.json'));
const trie = (await import(pathToFileURL(path.join(home, 'dist/es6/src/data/trie.js')).href)) as Trie;
const offsets: number[] = [];
let offset = 0;
for (const length of trie.edgeLength) {
  offsets.push(offset);
  offset += length;
}

function childrenOf(node: number): [string, number][] {
  const children: [string, number][] = [];
  for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
    const at = offsets[edge] ?? 0;
    children.push([trie.labelText.slice(at, at + (trie.edgeLength[edge] ?? 0)), trie.edgeChild[edge] ?? 0]);
  }
  return children;
}

const isPlain = (label: string): boolean => /^[\x20-\x7e]+$/.test(label);
const tops = childrenOf(trie.rulesRoot)
  .filter(([top]) => isPlain(top))
  .map(([top, node]) => {
    const labels = childrenOf(node).filter(([label, child]) => trie.nodeFlags[child] && isPlain(label));
    return { top, labels: labels.map(([label]) => label) };
  });
const rows = tops.flatMap(({ top, labels }) => {
  const kept = labels.filter((label) => label === '*' || (NEAR.has(top) && !COMMON_LABELS.has(label)));
  return kept.length > 0 ? [`${top} ${kept.sort().join(' ')}`] : [];
});

fs.writeFileSync(
  'lib/data/public-suffixes.ts',
  `/*
 * Suffixes of two labels below which names are registered: a top-level domain and what stands before it ('*': anything).
 * Made by scripts/make-suffixes.ts from tldts-icann, that is from the ICANN part of the Public Suffix List (publicsuffix.org,
 * Mozilla Public License 2.0). Without the labels that nearly all countries have (lib/junk/registrable-domain.ts); of far countries only '*'.
 */
export const PUBLIC_SUFFIXES: readonly string[] = \`
${rows.sort().join('\n')}
\`
  .trim()
  .split('\\n');
`,
);
