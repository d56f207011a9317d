import type { Block, Run } from '../model';
import { mapBlock } from '../text/map-block';
import type { Convert } from './load-convert';
import { mapOffset } from './map-offset';

/** Converts runs as one text, so that words that span them are seen, and cuts the result where the runs were cut. */
function convertRuns(runs: readonly Run[], convert: Convert): Run[] {
  const result = convert(runs.map((run) => run.text).join(''));
  let at = 0;
  let cut = 0;
  return runs.map((run) => {
    at += run.text.length;
    const from = cut;
    cut = mapOffset(result, at);
    return { ...run, text: result.text.slice(from, cut) };
  });
}

/** A block in another script; everything but its text stays as it is. */
export function convertBlock(block: Block, convert: Convert): Block {
  return mapBlock(
    block,
    (list) => convertRuns(list, convert),
    (alt) => convert(alt).text,
  );
}
