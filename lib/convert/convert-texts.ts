import type { TargetScript } from '../model';
import { findNamed } from './find-named';
import { findSource } from './find-source';
import { type Convert, loadConvert, loadIsWord } from './load-convert';
import { mapOffset } from './map-offset';

/** Characters of a page that are read for its script and for names. */
const SAMPLE = 200_000;

/** Only text with one of these can change. */
const CHANGES = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud888“”‘’「」『』]/;

/**
 * The texts of a live page in another script, as many and in the same order.
 * @param names people of the page (those of its brief), as written anywhere in it
 * @param blocks for each text the number of its block: neighbours with the same number are read as one line, so that words
 *   that span text nodes are seen; without it each text stands alone
 */
export async function convertTexts(
  texts: readonly string[],
  to: TargetScript,
  names: readonly string[] = [],
  blocks: readonly number[] = [],
): Promise<string[]> {
  if (to === 'original') return [...texts];
  const sample = sampleOf(texts);
  const named = to === 'hans' ? [] : findNamed(sample, await loadIsWord());
  const convert = await loadConvert(findSource(sample), to, [...names, ...named]);
  const out: string[] = [];
  for (let at = 0; at < texts.length; ) {
    let end = at + 1;
    while (end < texts.length && blocks[end] !== undefined && blocks[end] === blocks[at]) end++;
    convertLine(texts.slice(at, end), convert, out);
    at = end;
  }
  return out;
}

function convertLine(parts: readonly string[], convert: Convert, out: string[]): void {
  const line = parts.join('');
  if (!CHANGES.test(line)) {
    out.push(...parts);
    return;
  }
  const result = convert(line);
  let at = 0;
  let cut = 0;
  for (const part of parts) {
    at += part.length;
    const from = cut;
    cut = mapOffset(result, at);
    out.push(result.text.slice(from, cut));
  }
}

function sampleOf(texts: readonly string[]): string {
  const sample: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length >= SAMPLE) break;
    sample.push(text);
    length += text.length + 1;
  }
  return sample.join('\n');
}
