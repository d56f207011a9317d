import type { Script, TargetScript } from '../lib/model';

const LANGUAGE: Record<Exclude<TargetScript, 'original'>, string> = {
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  tw: 'zh-TW',
  twp: 'zh-TW',
  hk: 'zh-HK',
};

/** The lang attribute of text in a script: browsers choose the shapes of characters by it. */
export function scriptLanguage(target: TargetScript, script: Script): string {
  if (target !== 'original') return LANGUAGE[target];
  return script === 'hant' ? 'zh-Hant' : 'zh-Hans';
}
