import { describe, expect, it } from 'vitest';
import type { TargetScript } from '../../lib/model';
import { extractText, loadNameModel, readExtract, showIn } from '../../lib/pipeline';

const names = await loadNameModel();

/*
 * OpenCC's own test cases (Apache License 2.0) that a rule of ours overrides on purpose; all its others for these targets come out as there
 * (npm run eval, sets "OpenCC …"). Each: targets, the text, what OpenCC wants of it, what we give.
 */

async function show(text: string, to: TargetScript): Promise<string> {
  const article = {
    headline: { kicker: null, title: '', decks: [], original: null },
    source: null,
    byline: [],
    editors: [],
    published: null,
    updated: null,
    blocks: [{ kind: 'paragraph' as const, runs: [{ text }] }],
    nextPage: null,
  };
  const shown = await showIn(readExtract(extractText(article, '2024-01-01T00:00:00Z'), names), to);
  return shown.brief.text;
}

describe('a clause that gives no script away counts as what the line around it is: Traditional text is left alone', () => {
  it.each([
    [['hant', 'tw', 'hk'], '几率 機率 機會率 概率', '幾率 機率 機會率 概率', '几率 機率 機會率 概率'],
    [['twp'], '几率 機率 機會率 概率', '機率 機率 機會率 機率', '几率 機率 機會率 概率'],
    [['twp'], '乙肝和丙肝患者要定期追蹤', 'B肝和C肝患者要定期追蹤', '乙肝和丙肝患者要定期追蹤'],
    [
      ['hant'],
      '綦谿利跂 谿工 玉谿生 勃谿 棠谿；綦溪利跂 谿工 玉溪生 勃溪 棠溪',
      '綦谿利跂 谿工 玉谿生 勃谿 棠谿；綦谿利跂 谿工 玉谿生 勃谿 棠谿',
      '綦谿利跂 谿工 玉谿生 勃谿 棠谿；綦谿利跂 谿工 玉谿生 勃溪 棠溪',
    ],
  ] as const)('%s: %s', async (targets, text, theirs, ours) => {
    expect(ours).not.toBe(theirs);
    for (const to of targets) expect(await show(text, to)).toBe(ours);
  });
});

describe('a clause in both scripts is brought back to Simplified first: then its Traditional variants follow the standard', () => {
  it.each([
    [['hant', 'tw', 'hk', 'twp'], '抬头 擡头 抬頭 擡頭', '抬頭 擡頭 抬頭 擡頭', '抬頭 抬頭 抬頭 擡頭'],
    [
      ['hant'],
      '劄記 廿二史箚記 潛丘劄記；札記 目劄 二十二史札记 廿二史箚记 潜丘札记',
      '劄記 廿二史箚記 潛丘劄記；札記 目劄 二十二史劄記 廿二史箚記 潛丘劄記',
      '劄記 廿二史箚記 潛丘劄記；札記 目劄 二十二史劄記 廿二史劄記 潛丘劄記',
    ],
  ] as const)('%s: %s', async (targets, text, theirs, ours) => {
    expect(ours).not.toBe(theirs);
    for (const to of targets) expect(await show(text, to)).toBe(ours);
  });
});

describe('on the way to Simplified', () => {
  it('著 as a particle becomes 着 whatever the region: a page does not say where it is from', async () => {
    expect(await show('慰藉著受傷的心靈', 'hans')).toBe('慰藉着受伤的心灵');
  });
});

it('Hong Kong’s papers and its education bureau write 麵, where OpenCC has the older 麪', async () => {
  expect(await show('番茄面和羊肉面都卖完了', 'hk')).toBe('番茄麵和羊肉麵都賣完了');
});
