import { DATELINE_PLACES } from '../data/dateline-places';
import { COUNTRIES, FOREIGN_PLACES, HOME_PLACES } from '../data/foreign-names';
import { PLACE_ENDINGS } from '../data/place-endings';
import type { Evidence, Span } from '../model';
import { makeWordSet } from './word-set';

const endings = makeWordSet(PLACE_ENDINGS);
const known = new Set([...DATELINE_PLACES, ...COUNTRIES, ...FOREIGN_PLACES, ...HOME_PLACES]);

/** Where a report says where: in its first sentences, up to so many characters of the body. */
const LEAD = 400;
const MOST = 2;

const HELD =
  '(?:隆重|正式|联合|成功|共同|分别|主持)?(?:举行|召开|举办|开幕|闭幕|启动|揭幕|揭牌|成立|签署|签约|会见|会谈|会晤|考察|调研|宣判|开庭|受审|发生|出席|发布|演出|上演|开赛|开拍|落幕|落成|开工|竣工|开馆|开业|发射|点火|相撞|坠毁|起火|爆炸|翻覆|被捕|落网|接受|宣布|对阵|迎战|夺得|夺冠|登陆|去世|逝世|病逝)';
/** 在人民大会堂会见, 于市政府礼堂举行 */
const AT = new RegExp(`[在于]([^，。；：！？、“”「」（）\\n在于]{2,24}?)(?=${HELD})`, 'g');
/** 赴临河县调研, 来到南山村看望 */
const TO =
  /(?:赴|来到|前往|走进|深入|到)([^，。；：！？、“”「」（）\n到]{2,20}?)(?=考察|调研|慰问|看望|视察|参观|访问|检查|督导|指导|走访|采访|察看)/g;
/** 新华社上海11月30日电, 中央社記者某某台北21日電: where the report was written, which is where it happened for want of better. */
const DATELINE = /社([\u3400-\u9fff·、]{2,30}?)(?:\d{1,2}月)?\d{1,2}日(?:综合)?(?:专)?电/g;
/** Words before the place's own name: times, and who is taken along. */
const BEFORE = /^(?:当地时间|北京时间|[\d一二三四五六七八九十]+[月日时点分]|上午|下午|晚上?|中午|凌晨|今天|昨天|当天|第\d+届|位于)+/;
/** 在会上, 在仪式期间, 在三年内: no place. */
const NO_PLACE = /(?:会上|会议|期间|仪式|过程中|活动|方面|时|内|中|后|前|下|上|之际|框架|基础|领域)$/;

/** Where the event took place, as the first sentences say, or the dateline. In text order, each once. */
export function findPlaces(text: string, folded: string, bodyStart: number): Evidence[] {
  const end = Math.min(folded.length, bodyStart + LEAD);
  const places: Evidence[] = [];
  const add = ({ start, end: stop }: Span): void => {
    const name = text.slice(start, stop);
    if (places.length < MOST && !places.some((place) => place.text.includes(name) || name.includes(place.text)))
      places.push({ text: name, start, end: stop });
  };
  const found = [...spans(folded, bodyStart, end, AT), ...spans(folded, bodyStart, end, TO)].sort((a, b) => a.start - b.start);
  for (const span of found) add(span);
  if (places.length === 0) for (const span of datelines(folded, bodyStart, end)) add(span);
  return places;
}

function spans(folded: string, from: number, to: number, pattern: RegExp): Span[] {
  const lead = folded.slice(from, to);
  return [...lead.matchAll(pattern)].flatMap((match) => {
    const whole = match[1] ?? '';
    const cut = BEFORE.exec(whole)?.[0].length ?? 0;
    const name = whole.slice(cut).trim();
    const start = from + match.index + match[0].lastIndexOf(whole) + whole.indexOf(name, cut);
    return isPlace(name) ? [{ start, end: start + name.length }] : [];
  });
}

/** The names of reporters stand before the place without any mark: its longest end that is a known place. */
function datelines(folded: string, from: number, to: number): Span[] {
  return [...folded.slice(from, to).matchAll(DATELINE)].flatMap((match) => {
    const words = match[1] ?? '';
    const end = from + match.index + match[0].indexOf(words) + words.length;
    for (let length = Math.min(LONGEST_PLACE, words.length); length >= 2; length--)
      if (known.has(words.slice(-length).replace(/[市县]$/, ''))) return [{ start: end - length, end }];
    return [];
  });
}

const LONGEST_PLACE = 6;

function isPlace(name: string): boolean {
  if (name.length < 2 || NO_PLACE.test(name)) return false;
  return known.has(name) || endings.endingAt(name, name.length) > 0;
}
