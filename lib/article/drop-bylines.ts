import { DATELINE_PLACES } from '../data/dateline-places';
import type { Block } from '../model';
import { blockLines } from '../text/article-lines';
import { foldScript } from '../text/fold-script';
import type { Byline } from './find-byline';
import type { Body } from './settle-body';

/** So many blocks at the head and at the end of the text may say who wrote it. */
const AT_HEAD = 2;
const AT_END = 3;

/** Names, offices and places; longer is text. */
const MAX_LENGTH = 60;

/** What stands beside names in such a line. Folded to Simplified. */
const BESIDE = new RegExp(
  [
    '(?:本报|本网|本刊|全媒体|特约|特派|实习|见习|首席|法庭|摄影|文字|图片|驻[㐀-鿿]{2,4})?(?:记者|通讯员|特派员|撰稿人|评论员)',
    '作者|撰文|撰稿|采写|编译|整理|原创|今天|昨天|综合|外电|文|图',
    '(?:责任)?编辑|责编|校对|审核|报道|报导|摄|采访',
    '[㐀-鿿]{2,8}(?:日报|晚报|都市报|时报|新闻网|新闻|网|社|中心|组|电视台|卫视)',
    DATELINE_PLACES.join('|'),
    '\\d{1,4}[年月日./-]?',
    '[^㐀-鿿A-Za-z0-9]',
  ].join('|'),
  'g',
);

/** （作者：方敏北京大学教授）: behind the label stands who it is and what he is. */
const LABELLED = /^[（(【[■●□]?\s?(?:作者|文|撰文|撰稿|采写|记者|法庭记者)\s?[:：/|｜丨][^。！？]*$/;

/**
 * The text without lines at its head and its end that only say who wrote it: that stands above the text already.
 * @param named what was found there; a line without any of these names stays
 */
export function withoutBylines(body: Body, { byline, editors }: Byline): Body {
  const names = [...byline, ...editors].map(foldScript).sort((a, b) => b.length - a.length);
  if (names.length === 0) return body;
  const texts = body.blocks.flatMap((block, i) => (blockLines(block).length > 0 ? [i] : []));
  const near = new Set([...texts.slice(0, AT_HEAD), ...texts.slice(Math.max(AT_HEAD, texts.length - AT_END))]);
  const gone = body.blocks.filter((block, i) => near.has(i) && saysOnlyWho(block, names));
  if (gone.length === 0) return body;
  return {
    blocks: body.blocks.filter((block) => !gone.includes(block)),
    dropped: [...body.dropped, ...gone.map((block) => ({ text: blockLines(block).join('\n'), reason: 'byline' }))],
  };
}

function saysOnlyWho(block: Block, names: readonly string[]): boolean {
  const [line = '', ...others] = blockLines(block);
  const text = foldScript(line).trim();
  if (others.length > 0 || text.length > MAX_LENGTH || !names.some((name) => text.includes(name))) return false;
  if (LABELLED.test(text)) return true;
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  return rest.replace(BESIDE, '') === '';
}
