import type { Block } from '../model';
import { blockLines } from '../text/article-lines';
import { foldScript } from '../text/fold-script';
import { isLinked } from './find-body-end';

/** So many teasers make a list; a story has a time or two of its own, and ends a sentence in dots now and then. */
const MIN_TEASERS = 5;

/** A headline with its time is a link for the most part. */
const MOSTLY = 0.5;

/** A teaser is a sentence or two. */
const MIN_TEASER = 30;

/** Nothing but when: 2020-08-07 18:00:00, 23分鐘前, 7/11 16:00. */
const TIME_ONLY =
  /^[\s（(]*(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[/-]\d{1,2})?\s*(?:\d{1,2}[:：]\d\d(?:[:：]\d\d)?|\d+\s*(?:分钟|小时|天|日)前|(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|昨天|今天|前天)[\s）)]*$/;

/** Nothing but the way to the story. */
const GO_ON = /^[\s[【(（]*(?:详细(?:内容)?|详情|(?:阅读|查看)?(?:全文|更多|详情)|继续阅读|more|read more)[\s\]】>»…)）]*$/i;

const CUT = /(?:\.{3}|…)\s*$/;

/** Cut short, with the way to the story behind it: 買氣增加好幾成...詳全文. */
const CUT_TO_GO_ON = /(?:\.{2,3}|…)\s*[（([【]?(?:详细|详情|详?全文|更多|继续阅读)[)）\]】]?\s*$/;

/** 23分鐘前: how long ago is said of many stories only in a list, of a story once. */
const AGO = /^(?:[^。，]{0,12}[·•|\s])?\s*\d+\s*(?:分钟|小时)前$/;

/**
 * Is the text a list of teasers: many times, many headings that are links, many ways to the story or many sentences cut
 * short, with links among them?
 * A report that is told by the hour has no links between its times.
 */
export function isListing(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap(blockLines).map(foldScript);
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  if (count(AGO) >= MIN_TEASERS || count(CUT_TO_GO_ON) >= MIN_TEASERS) return true;
  const links = blocks.filter((block) => 'runs' in block && isLinked(block.runs, MOSTLY)).length;
  const running = lines.filter((line) => line.length >= MIN_TEASER);
  const cut = running.filter((line) => CUT.test(line)).length;
  const headings = blocks.filter((block) => block.kind === 'subhead' && isLinked(block.runs, MOSTLY)).length;
  const teasers = Math.max(count(TIME_ONLY), count(GO_ON), headings, cut * 2 >= running.length ? cut : 0);
  return teasers >= MIN_TEASERS && links >= MIN_TEASERS;
}
