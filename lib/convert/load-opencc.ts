import type { DictLike } from 'opencc-js';

/** One way of converting, as OpenCC's data defines it: cut at phrases, then replace in every piece, stage after stage. */
export interface OpenccConfig {
  segmentation: readonly DictLike[];
  stages: readonly (readonly DictLike[])[];
}

/** What we use: Simplified to a Traditional standard, the way back, and between Traditional standards. */
export type OpenccName = 's2t' | 's2tw' | 's2twp' | 's2hk' | 'tw2s' | 't2tw' | 't2hk';

/**
 * The dictionaries of one way, from opencc-js (data of OpenCC, Apache License 2.0). The only file that knows the package.
 * Loaded by dynamic import, so that nothing of it is read before a reader wants another script.
 */
export async function loadOpencc(name: OpenccName): Promise<OpenccConfig> {
  const { Locale } = await (name === 'tw2s' ? import('opencc-js/t2cn') : import('opencc-js/cn2t'));
  if (name === 't2tw' || name === 't2hk') return { segmentation: [], stages: Locale.to[name.slice(2)] ?? [] };
  const config = Locale.configs[name];
  if (!config) throw new Error(`opencc-js has no config "${name}": compare lib/convert/load-opencc.ts with its preset`);
  // s2t is the one config without a segmentation of its own, for its phrases cut as well as they replace: those of s2tw are the same.
  const segmentation: DictLike | readonly DictLike[] = (name === 's2t' ? Locale.configs.s2tw : config)?.segmentation ?? [];
  return {
    segmentation: typeof segmentation === 'string' ? [segmentation] : (segmentation as unknown as readonly DictLike[]),
    stages: config.conversionChain,
  };
}
