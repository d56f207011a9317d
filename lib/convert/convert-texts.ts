import type { OwnWord, TargetScript } from '../model';
import { converterFor } from './converter-for';
import type { Convert } from './load-convert';
import { mapOffset } from './map-offset';

/** Characters of a page that are read for its script and for names. */
const SAMPLE = 200_000;

/** Only text with one of these can change by itself; the reader's own words may hold anything. */
const CHANGES = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud888“”‘’「」『』]/;

/**
 * The texts of a live page in another script, as many and in the same order.
 * @param names people of the page (those of its brief), as written anywhere in it
 * @param blocks for each text the number of its block: neighbours with the same number are read as one line, so that words
 *   that span text nodes are seen; without it each text stands alone
 * @param own the reader's own words
 */
export async function convertTexts(
  texts: readonly string[],
  to: TargetScript,
  names: readonly string[] = [],
  blocks: readonly number[] = [],
  own: readonly OwnWord[] = [],
): Promise<string[]> {
  if (to === 'original') return [...texts];
  const convert = await converterFor(sampleOf(texts, blocks), to, names, own);
  const out: string[] = [];
  for (let at = 0; at < texts.length; ) {
    let end = at + 1;
    while (end < texts.length && blocks[end] !== undefined && blocks[end] === blocks[at]) end++;
    convertLine(texts.slice(at, end), convert, own.length > 0, out);
    at = end;
  }
  return out;
}

function convertLine(parts: readonly string[], convert: Convert, always: boolean, out: string[]): void {
  const line = parts.join('');
  if (!always && !CHANGES.test(line)) {
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

/** The first lines of the page: texts of one block are one line, so that a name may span them. */
function sampleOf(texts: readonly string[], blocks: readonly number[]): string {
  let sample = '';
  for (const [i, text] of texts.entries()) {
    if (sample.length >= SAMPLE) break;
    if (i > 0 && (blocks[i] === undefined || blocks[i] !== blocks[i - 1])) sample += '\n';
    sample += text;
  }
  return sample;
}
