import { DATELINE_PLACES } from '../data/dateline-places';

/*
 * The forms in which Chinese papers, agencies and accounts say who wrote a report.
 */

/*
 * Han characters by their range: \p{Script=Han} needs the u flag, whose expressions the browser takes 40 ms to compile.
 */

/** What may follow a name without a sign: 路闻卓言编译, 余一青返回首页. The shortest name before it is meant. */
const BEHIND_NAME = '(?![㐀-鿿])|(?=编译|編譯|撰文|报道|報導|報道|整理|摄影|攝影|返回|综合报|綜合報)';

/** 穆罕默德•埃里安: a foreign name by its dots. */
export const DOTTED_NAME = '[㐀-鿿]{1,8}(?:[·•‧・][㐀-鿿]{1,10})+';

/** Names follow: 2–4 Han characters, or a longer one with middle dots; several with 、 or a blank between. */
const NAME = String.raw`(?:[㐀-鿿]{1,8}(?:[·•‧][㐀-鿿]{1,10})+|[㐀-鿿]{2,4}?(?:${BEHIND_NAME})|[㐀-鿿]{1,2}[A-Za-z]\w{1,12}|[A-Za-z][\w.]*(?:\s[A-Z][\w.]*){0,2})`;
const NAMES = String.raw`(${NAME}(?:\s?[、，,/／&]\s?(?![㐀-鿿]{2,5}\s?[:：])${NAME}|\s(?!(?:编辑|編輯|责编|责任|校对|审核|来源|來源|摄影|攝影|通讯员|记者|記者|報導|报道|发布|发自|发表|评论|分享|原文|时间|点击|阅读|日期))${NAME}){0,7})`;

export const AUTHOR = new RegExp(
  String.raw`(?:(?:本报|本報|本网|本刊|全媒体|特约|特派|实习|见习|首席|驻[㐀-鿿]{2,6}|新华社|新华网|中新社|中新网|中央社)?(?:记者|記者)|通讯员|通訊員|作者|撰文|撰稿|执笔|執筆|文章作者|采写|採訪|采访|(?<![㐀-鿿])(?:编译|編譯)|(?<![㐀-鿿])文字(?=\s?[:：/／|｜丨]))\s?(?:[:：/／|｜丨\s]|(?=[㐀-鿿]))\s?(?:[㐀-鿿]{0,8}(?:记者|記者)\s)?${NAMES}`,
  'g',
);
/** 文/张三, 文：张三: the one character needs its sign, or every 文 of a text would open a name. */
export const WRITTEN_BY = new RegExp(
  String.raw`(?:^|[\s（(|｜【〔])(?:(?:图\s?[/、]?\s?)?文\s?(?:字)?\s?[:：/／｜|丨]|文\s?[/／、]\s?图\s?[:：\s])\s?${NAMES}`,
  'g',
);

/** 原创： 张三 某某公众号: the account's name follows the author's. */
export const ORIGINAL_BY = new RegExp(String.raw`(?:^|\s)原创\s?[:：]\s?${NAMES}`);

/** 原创 kingname 未闻Code: author and account in a line of their own. */
export const ORIGINAL_IN = /^原创\s([^\s\d：:]\S{1,15})\s[^\s\d：:]\S{1,19}$/;

/** 【財訊快報／陳孟朔】, （某某日報/記者王小明）: the paper before the slash, who wrote behind it. */
export const PAPER_SLASHED =
  /[【〔（(［[]\s?[㐀-鿿]{2,8}[報报網网社刊]\s?[／/╱∕]\s?(?:記者|记者)?\s?([㐀-鿿]{2,4})(?:報導|報道|报道)?\s?[】〕）)］\]]/g;

/** 國際中心／許元馨報導: the desk before the slash. */
export const DESK_SLASHED =
  /^\s?[〔【（(［[]?\s?[㐀-鿿]{2}(?:中心|組|组)\s?[／/╱∕]\s?([㐀-鿿]{2,4}?)(?:[、，]([㐀-鿿]{2,4}?))?(?:報導|报道|報道)/g;

/** 凤凰卫视 王恳 周铭吉 北京报道: outlet, names and place, in a line of their own. */
export const OUTLET_AND_PLACE = new RegExp(
  String.raw`^[㐀-鿿]{2,8}(?:卫视|衛視|电视台|電視台|电台|日报|日報|晚报|网|網|社)\s${NAMES}\s[㐀-鿿]{2,4}(?:报道|報道|報導)$`,
  'g',
);

/** BBC中文記者, 国際部記者, 特约撰稿人: what stands below a name that has a line of its own. */
export const ROLE_LINE =
  /^(?:BBC\s?(?:中文|News)\S{0,6}|[㐀-鿿A-Za-z·\s]{0,12}(?:记者|記者|撰稿人|评论员|評論員|主笔|主筆|特派員|特派员|专栏作家|專欄作家)|(?:Senior |Chief )?(?:Correspondent|Reporter|Editor|Staff Writer|Columnist))$/i;

/** janus 發表於 2024年9月26日: what communities and blogs put between the account and the time. */
export const POSTED_BY = /^([^\s：:，。]{2,16})\s(?:发表于|發表於|发布于|發佈於)\s?(?=\d{4})/;

/** Author, 李雨梦 / Role, BBC中文记者: the BBC's boxes. */
export const AUTHOR_BOX_LINE = /^Author,\s?([㐀-鿿A-Za-z][^，。]{1,30})$/;

/** by Chevelle.fu */
export const BY_LINE = /^by[:：]?\s([A-Za-z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,3})$/i;

/** 英国《金融时报》 桑晓霓 报道: a foreign paper's Chinese edition names both. */
export const REPORTED_FOR = /([㐀-鿿]{2}《[㐀-鿿]{2,8}》)\s(.{2,60}?)\s?(?:报道|報導|報道)$/;

/** 報導．攝影╱張嘉恬: behind the caption or the first paragraph. */
export const REPORT_SLASHED = /(?:報導|报道|採訪|采访)(?:\s?[•．・·、/&]\s?(?:攝影|摄影))?\s?[╱／]\s?([㐀-鿿]{2,3})(?![㐀-鿿])/g;

/** 北京青年周刊 姚璐: the outlet and a name in a line of their own. */
export const OUTLET_AND_NAME =
  /^[㐀-鿿]{2,10}(?:日报|日報|晚报|晚報|周刊|週刊|时报|時報|都市报|青年报|新闻网|新聞網|电视台|電視台)\s([㐀-鿿]{2,3})$/;

/** 谢若含2017-03-01 14:27: a bare name of three characters right before the time; of two it is a column (国际, 文化). */
export const BEFORE_TIME = /^\s*([㐀-鿿]{3})\s?$/;

/** 作者：方敏北京大学教授 and 作者：武汉大学历史学院郭伦: where somebody works stands on either side without a sign. */
export const AFFILIATED = new RegExp(
  String.raw`(?:作者|撰文)\s?[:：]\s?(?:([㐀-鿿]{2,3}?)(?=(?:${DATELINE_PLACES.join('|')})[㐀-鿿]{0,10}(?:大学|大學|学院|學院|研究院|研究所))|[㐀-鿿]{2,12}(?:大学|大學|学院|學院|研究院|研究所|学系|學系)\s?([㐀-鿿]{2,3})(?![㐀-鿿]))`,
  'g',
);

/** 王介村/編輯, 张三／责编: the role behind the name. */
export const EDITOR_BEHIND = /([㐀-鿿]{2,3})\s?[／/]\s?(?:責任編輯|责任编辑|編輯|编辑|責編|责编)(?![㐀-鿿:：])/g;

/** （編輯：蘇龍麒）1120221: behind the last sentence. */
export const EDITED = new RegExp(String.raw`[（(]\s?(?:责任编辑|責任編輯|编辑|編輯|編譯|翻譯)\s?[:：/]\s?${NAMES}[^）)]{0,6}[）)]`, 'g');

/** 王小明／台北報導, 李四/综合报道: where the report was sent from, or how it came about, stands where names stand. */
export const SENT_FROM_PLACE = /[／/╱∕]\s?[㐀-鿿]{2,8}(?:報導|报道|報道|電|電話)/g;

/** 作者：医技工作党支部: behind this label a body that ends as bodies do is the author too. */
export const AUTHORING_BODY =
  /(?:作者|供稿|供稿单位|撰稿)\s?[:：]\s?([㐀-鿿]{3,16}(?:部|会|委|局|院|处|办|室|科|组|公司|中心|学校|支部))(?![㐀-鿿])/;

export const EDITOR = new RegExp(
  String.raw`(?:责任编辑|責任編輯|责编|責編|值班编辑|编辑|編輯|核稿編輯|主编|编审|编发|审核|校对|校對)\s?[:：/／|｜丨\s]\s?[（(]?\s?${NAMES}`,
  'g',
);

/** 〔記者王小明／台北報導〕, 記者李四/新北報導, (王安一／台北報導): a slash between who wrote and where from; without 記者 in brackets or behind a date only. */
export const SLASHED =
  /(?:(?:記者|特派員|通訊員|记者)\s?|[〔［[（(【]\s?|\d\s)((?:[㐀-鿿]{2,4}[、，]\s?){0,4}[㐀-鿿]{2,4})\s?[／/╱∕]\s?(?!攝影?[〕］\]）)】])[㐀-鿿]{0,10}(?:報導|报道|報道|電|攝|$|[〕］\]）)】])/;

/** （中央社記者張三台北21日電）: the place follows without a sign. */
export const DISPATCH = /(?:記者|特派員|记者)\s?((?:[㐀-鿿]{2,4}、)*)([㐀-鿿]{4,10}?)\s?\d{1,2}日(?:電|電話|專電|综合|綜合|电)/;

/** （记者 张三 李四） and (記者張三) behind a dateline or at the end of the text. */
export const BRACKETED = new RegExp(
  String.raw`[（(【[〔]\s?(?:[㐀-鿿]{0,8}?(?:记者|記者|通讯员|作者)\s?[:：]?|(?:编译|編譯)\s?[:：/／])\s?${NAMES}(?:\s?(?:通讯员|实习生|[㐀-鿿]{2,6}(?:记者|記者))\s?${NAMES})?\s?[^）)】\]〕]{0,12}[）)】\]〕]`,
  'g',
);

/** （央视记者 奚丹霓） as the last words of a paragraph: what follows is a box of facts or another report. */
export const BRACKETED_LAST = new RegExp(String.raw`${BRACKETED.source}\s*$`, 'g');

/** 记者梁爽报道 6月10日，…: opens the text. */
export const REPORTED =
  /^[㐀-鿿]{0,8}?(?:记者|記者)\s?((?:[㐀-鿿]{2,3}[、，\s]){0,3}[㐀-鿿]{2,3}?)\s?(?:综合)?(?:报道|報道|報導)(?=[\s：:—]|$)/;

/** （民視新聞陳韻平、郭文海台北報導）: outlet, names and place in one bracket. */
export const OUTLET_BRACKETED =
  /[（(〔【]([㐀-鿿]{2,4}(?:新聞|日報|晚報|電視|電台|新闻|日报|晚报|电视|电台))\s?([㐀-鿿、]{2,20}?)(?:綜合|综合)?(?:報導|報道|报道)[）)〕】]/;
