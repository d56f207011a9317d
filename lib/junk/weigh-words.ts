import { CRACKDOWN_WORDS } from '../data/junk-marks';
import {
  ACCESS_WORDS,
  ADULT_HINTS,
  ADULT_WORDS,
  FILLER_WORDS,
  FOREIGN_ADULT,
  FOREIGN_BETTING,
  FOREIGN_SERVICES,
  GAMBLING_HINTS,
  GAMBLING_WORDS,
  SERVICE_HINTS,
  SERVICE_WORDS,
} from '../data/junk-words';
import { foldScript } from '../text/fold-script';
import { plainForm } from '../text/plain-form';

export type Trade = 'gambling' | 'adult' | 'services';

/** What the words of a short text say about its being an advertisement of the kind that link spammers plant. */
export interface WordWeight {
  /** 0 (nothing) … 6. 3 is one word that is hardly met elsewhere. */
  weight: number;
  /** Does it hold such a word, and is the text made of its like? */
  sure: boolean;
  /** Words that pile up in such texts but say nothing alone (官网, 下载, 平台 …), 0 … 3: they count only in such company. */
  slight: number;
  trade: Trade | null;
}

/** Points of a word that is hardly met outside such advertisements, of one that is, and of a service's hint. */
const SURE = 3;
const HINT = 2;
const MOST = 6;

/** Shares of the characters that such words cover: below it the text is about something else that names them. */
const COVERED = 0.34;
/** Up to this many characters a single word is enough of the text, if it is no less than this. */
const SHORT = 10;
const COVERED_SHORT = 0.25;

/** What makes a phrase of words. */
const SAID = /[的了吗呢吧？！]|怎么|什么|如何|为何|竟|却/;

/** Longer texts are no anchors. */
const MAX_LENGTH = 400;

interface Entry {
  trade: Trade | 'access' | 'filler';
  points: number;
}

/** Brands written in Latin letters and figures, of which new ones appear daily: their make, not a list. */
const LATIN_BRANDS = new RegExp(
  [
    '(?<![a-zà-ÿ])\\d{0,3}bet\\d{0,3}(?![a-zà-ÿ])',
    '(?:bt|det|best|beat|bet)\\s?3[56]{2}',
    'bwin|betway|sunbet|lovebet|ladbrokes|williamhill|manbetx\\w*|msports|kaiyun\\w*|jinnianhui|leyu\\w*|yabo\\w*|vwin|dafa|ysb\\d+',
    '(?<![a-z])(?:w88|m88|fun88|hth|cq9|bbin|jdb|hga)(?![a-z])',
    '(?<![a-z])(?:pg|bg|ag|im|bb|mg|pt|dg|og|gpk|kok|qt|hg|kk|ob|sb|ug|mw|fg|ea|ae)(?=电子|体育|真人|电竞|视讯|捕鱼|棋牌|娱乐|平台|官网|app|网赌|电玩)',
    '[a-z0-9]{2,10}(?:电子|体育|娱乐|棋牌|真人|电竞|国际)(?:平台|官网|官方|app|注册|登录|登陆|网址|盘口|下载|备用)',
    '(?<!\\d)(?:365|888|188|918|88|18|12|9)\\s?(?:博|体育|娱乐|asia|国际娱乐|备用|买球|电子竞技|线上)',
  ].join('|'),
  'g',
);

/** Alternatives of an expression, the longest first, so that it is the longest word that is found. */
function anyOf(list: Iterable<string>): string {
  return [...list].sort((a, b) => b.length - a.length).join('|');
}

let matcher: { pattern: RegExp; entries: Map<string, Entry> } | null = null;

function words(): { pattern: RegExp; entries: Map<string, Entry> } {
  if (matcher) return matcher;
  const entries = new Map<string, Entry>();
  const add = (list: readonly string[], trade: Entry['trade'], points: number): void => {
    for (const word of list) if (!entries.has(word)) entries.set(word, { trade, points });
  };
  add(GAMBLING_WORDS, 'gambling', SURE);
  add(ADULT_WORDS, 'adult', SURE);
  add(SERVICE_WORDS, 'services', SURE);
  add(GAMBLING_HINTS, 'gambling', HINT);
  add(ADULT_HINTS, 'adult', HINT);
  add(SERVICE_HINTS, 'services', 1);
  add(ACCESS_WORDS, 'access', 1);
  add(FILLER_WORDS, 'filler', 0.5);
  matcher = { pattern: new RegExp(anyOf(entries.keys()), 'g'), entries };
  return matcher;
}

const FOREIGN: readonly [Trade, readonly string[]][] = [
  ['gambling', FOREIGN_BETTING],
  ['adult', FOREIGN_ADULT],
  ['services', FOREIGN_SERVICES],
];
let foreign: [Trade, RegExp][] | null = null;

/** Whole words, since honest ones hold the same letters (specialist); of scripts without spaces the letters alone. */
function foreignWords(): [Trade, RegExp][] {
  foreign ??= FOREIGN.map(([trade, words]) => {
    return [trade, new RegExp(`(?<![a-zà-ỹа-я])(?:${anyOf(words)})(?![a-zà-ỹ])`, 'g')];
  });
  return foreign;
}

/**
 * Brands written in Han characters appear daily as well: two or three of them before what such firms call their trade, with
 * the way in right behind (必某体育官网). Weak alone, because clubs and makers of sports goods are named so.
 */
const HAN_BRANDS =
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}(?:体育|娱乐|电竞|真人|棋牌)[·・\-—\s]?(?:官网|官方|app|平台|注册|登录|登陆|网址|入口|下载|网页版|手机版|全站|在线|[（(]中国)/g;

const NOTHING: WordWeight = { weight: 0, sure: false, slight: 0, trade: null };
let crackdown: RegExp | null = null;

/** Weighs the words of a link's text, a title or a paragraph. Reports on the trades themselves weigh nothing. */
export function weighWords(text: string): WordWeight {
  if (text.length < 2 || text.length > MAX_LENGTH) return NOTHING;
  const folded = foldScript(plainForm(text));
  crackdown ??= new RegExp(CRACKDOWN_WORDS.join('|'));
  if (crackdown.test(folded)) return NOTHING;
  let points = 0;
  let access = 0;
  let filler = 0;
  let covered = 0;
  let trade: Trade | null = null;
  let strongest = 0;
  const count = (word: string, entry: Entry): void => {
    covered += word.length;
    if (entry.trade === 'access') access += entry.points;
    else if (entry.trade === 'filler') filler += entry.points;
    else {
      points += entry.points;
      if (entry.points > strongest) trade = entry.trade;
      strongest = Math.max(strongest, entry.points);
    }
  };
  for (const [word] of folded.matchAll(LATIN_BRANDS)) count(word, { trade: 'gambling', points: SURE });
  for (const [kind, pattern] of foreignWords()) for (const [word] of folded.matchAll(pattern)) count(word, { trade: kind, points: SURE });
  for (const [word] of folded.matchAll(HAN_BRANDS)) count(word.slice(0, 2), { trade: 'gambling', points: 1 });
  const { pattern, entries } = words();
  for (const [word] of folded.matchAll(pattern)) {
    const entry = entries.get(word);
    if (entry) count(word, entry);
  }
  const slight = Math.min(2, access) + Math.min(1, filler);
  if (points === 0) return slight > 0 ? { ...NOTHING, slight } : NOTHING;
  const share = covered / folded.replace(/[\s_,|·，、-]+/g, '').length;
  const dense = share >= (folded.length <= SHORT ? COVERED_SHORT : COVERED);
  // Keywords stand side by side; words that are met elsewhere as well, in something that is said, are a lurid headline.
  const said = strongest < SURE && SAID.test(folded);
  if (!dense || said) return { weight: Math.min(1, points / SURE), sure: false, slight, trade };
  return { weight: Math.min(MOST, points + slight), sure: strongest >= SURE, slight, trade };
}
