import { NUMERALS } from './numerals';
import type { OwnSpan } from './own-word-spans';

/** How the target writes what is decided here: 里 as "inside", 周 as a week. */
export interface ContextForms {
  inside: string;
  week: string;
}

interface Rule {
  word: string;
  /** What must stand right before the word, and right behind it. */
  before: RegExp;
  after: RegExp;
  value: (forms: ContextForms) => string;
}

/** As many characters as the longest of the patterns reads. */
const REACH = 6;

const RULES: readonly Rule[] = [
  // 埃里森, 斯图里奇: between characters that only foreign names have side by side, a sound.
  { word: '里', before: /[埃奥艾伊克尔姆蒂莱萨弗哈迪莫佩菲图]$/, after: /^[奇森斯德尼克昂亚奥恩诺尔特蒂科格]/, value: () => '里' },
  // 50只: behind figures a measure word, unless a verb shows it to be "only".
  { word: '只', before: /[\d０-９][多余]?$/, after: /^(?![有能是用要需为想会可得好剩限收给差占怕见])/, value: () => '隻' },
  // 40余天: behind figures more than so many.
  { word: '余', before: /[\d０-９]$/, after: /^/, value: () => '餘' },
  // 海里: only behind a number the nautical mile, else the inside of the sea.
  { word: '海里', before: new RegExp(`(?<![０-９${NUMERALS}])$`), after: /^(?!程)/, value: ({ inside }) => `海${inside}` },
  // 2周: weeks; but 2023周大福 is a name.
  { word: '周', before: /(?<!\d)\d{1,2}$/, after: /^(?:$|[\s\p{P}内前后的以左时间来起])/u, value: ({ week }) => week },
  // 这出舞台剧: a play; but 这出现在剧院.
  {
    word: '出',
    before: /[这那两三几每]$/,
    after: /^(?:舞台|音乐|电视|连续|古装|重头|闹|好|大|话|京|歌|喜|悲)?(?:剧(?![院场组情本烈痛团变])|戏(?![院称剧]))/,
    value: () => '齣',
  },
];

/** Words that their neighbours decide, a number before them mostly, in Simplified text on its way to Traditional. */
export function contextSpans(text: string, forms: ContextForms): OwnSpan[] {
  const spans: OwnSpan[] = [];
  for (const { word, before, after, value } of RULES) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (!before.test(text.slice(Math.max(0, at - REACH), at)) || !after.test(text.slice(end, end + REACH))) continue;
      spans.push({ start: at, end, value: value(forms) });
    }
  }
  return spans;
}
