import type { TextLine } from '../dom/text-lines';
import { withPlainColons } from '../text/plain-colons';
import { datesInText } from '../text/read-date';
import { OUTLET_BRACKETED, REPORTED_FOR, ROLE_LINE } from './byline-forms';
import { outlet, outletOfTitle } from './find-outlet';
import type { Region } from './find-published';
import { hasSurname, isNamedAuthor } from './judge-name';
import { nameAboveRole } from './placed-names';
import type { Metadata } from './read-metadata';
import { ADDRESS, MAX_ACCOUNT, OUTLET, sourceName } from './source-name';

const LABEL =
  /(?<![片照图圖影頭题題料])(?:稿件来源|新闻来源|文章来源|信息来源|消息来源|稿件來源|新聞來源|文章來源|稿源|来源|來源|出处|出處|转载自|转自|轉自)(?:于|於|自)?\s*[:：|｜丨]?\s*[（(【[]?\s*/;

/** Says that the text was taken from somewhere, not from where: any other statement on the page is better. */
const VAGUE =
  /^(?:微信公众平台|转载(?:文章|自)?|網路|网络(?:转载|整理|综合|媒体)?|互联网|本站(?:整理|综合)?|综合(?:整理)?|不详|未知|其他|admin)$/;

/** 顶端新闻·河南商报记者马俊峰/文, 【聯合報╱本報記者古硯偉】: the outlet that the reporter writes for. */
const REPORTING_OUTLET =
  /([㐀-鿿·]{2,14}(?:日报|日報|晚报|晚報|早报|早報|商报|時報|时报|晨报|都市报|新闻网|在线|新闻|网|網|通讯社|周刊|电视台|快报|学报|导报|青年报|法治报|(?<=[㐀-鿿])[报報](?=[／/╱])))(?:[／/╱]\s?)?(?:本报|本報|全媒体|首席|见习|实习|特派|特约)?(?:记者|記者|編譯|编译)/;

/** 作者：《中国企业家》记者 林涛, 《某某》杂志记者. */
const NAMED_OUTLET = /《([㐀-鿿A-Za-z ]{2,12})》(?:杂志|雜誌)?(?:全媒体|首席|特约)?(?:记者|記者)/;

/** （本文由「工商時報」授權轉載）: below the text. */
const LICENSED = /本文(?:由|经|經|已获|已獲|获|獲)\s?[「『《“"]([㐀-鿿A-Za-z\d ]{2,16})[」』》”"]\s?(?:授权|授權)(?:转载|轉載|刊登)?/;

/** Behind the time of day a bare word of this make is the source's name, unless it names a control of the page. */
const BARE_NAME = /^[㐀-鿿A-Za-zÀ-ɏ\d\-—·《》[\]]{2,20}$/;
const CONTROL =
  /^(?:字[号體体]|打印|友善|列印|分享|评论|評論|收藏|浏览|瀏覽|(?:阅读|閱讀)(?:全文|原文|量|数|數|\s|$|[:：\d])|试听|試聽|收听|收聽|语音|語音|朗读|播放|登入|訂閱|订阅|点击|點擊|我有话|我要|来源|來源|来自|來自|发布于|IP|[大中小](?:\s|$)|复制|複製|举报|手机|扫|更新|星期|周|阴|晴|下载|关注|微信|微博|记者|記者|有?\s?\d*\s?人参与|转载|投稿|跟贴|参与|讯|訊|(?:综合|綜合|即时|即時|独家|獨家)?(?:报道|報導|報道)$|\d)/;

const DATELINE =
  /^[（(【]?\s*((?:新华社|新華社|中新社|中新网|中国新闻网|中央社|人民日报|法新社|路透社|美联社|共同社|央视新闻|新华网|人民网|光明日报|经济日报|科技日报)(?:客户端)?)(?!(?:消息|报道|報道|報導)?[称稱说說指])/;

/** (星島日報報道), 【文匯網訊】, 中国网10月30日讯: an outlet names itself before its first word. */
const OPENING =
  /^[（(【〔]?\s*([㐀-鿿]{1,6}(?:日报|日報|晚报|晚報|时报|時報|新闻网|新聞網|新闻|新聞|全媒体|全媒體|电视台|電視台|通讯社|通訊社|[报報网網社]))\s*(?:\d{1,2}月\d{1,2}日)?(?:综合|綜合|特约|独家)?(?:[讯訊电電](?![㐀-鿿])|消息(?![称稱说說])|报道|報道|報導)/;

/**
 * Who is said to have published the article first: the labelled name (来源: …), else the name that stands beside the
 * publication time, else what stands in a box that is called the source's, else the labelled line under the text, else the agency
 * of the dateline, else the reporter's paper, else the account in the author's box, else the outlet that the page itself names in its
 * head or behind its title (its own report). A vague statement (转载, 网络) only when there is no account. null when the page says nothing.
 */
export function findSource(
  lines: readonly TextLine[],
  region: Region,
  metadata: Metadata,
  { title, host }: { title: string; host: string },
): string | null {
  const head = lines.slice(Math.max(0, region.titleLine - 3), Math.max(region.bodyStart + 2, region.titleLine + 12)).map(withPlainColons);
  const tail = lines.slice(Math.max(region.bodyStart, region.bodyEnd - 4), region.bodyEnd + 6).map(withPlainColons);
  const claims = [
    labelled(head),
    besideTime(head, (name) => isSection(name, lines)),
    inSourceBox(head),
    sourceName(metadata.metas.get('source') ?? metadata.metas.get('contentsource')),
    labelled(tail),
    ...tail.map(({ text }) => LICENSED.exec(text)?.[1] ?? null),
  ].filter((name) => name !== null);
  const opening = lines.slice(region.bodyStart, region.bodyStart + 2);
  const closing = lines.slice(Math.max(region.bodyStart, region.bodyEnd - 2), region.bodyEnd + 1);
  const stated =
    claims.find((name) => !VAGUE.test(name)) ?? dateline(opening[0]) ?? reportingOutlet([...head, ...opening]) ?? bracketed(closing);
  return (
    stated ??
    accountIn(head, metadata) ??
    claims[0] ??
    outlet(metadata) ??
    (hasEmptySlot(head) ? null : outletOfTitle(metadata, title, host, opening))
  );
}

/** What stands behind the label of a source in a line, and where the label begins; null without one. */
function slotIn(text: string): { label: string; at: number; rest: string } | null {
  const match = text.length <= MAX_SLOT_LINE ? LABEL.exec(text) : null;
  return match && { label: match[0], at: match.index, rest: text.slice(match.index + match[0].length) };
}

/** Longer lines are text that speaks of sources. */
const MAX_SLOT_LINE = 160;

function labelled(lines: readonly TextLine[]): string | null {
  for (const [i, { text, element }] of lines.entries()) {
    const slot = slotIn(text);
    if (!slot || /[。；]/.test(text.slice(0, slot.at))) continue;
    const { rest } = slot;
    // The name may be a logo, or stand in an element of its own, which gives it a line of its own.
    const name = sourceName(rest) ?? (rest === '' ? (logoIn(element) ?? sourceName(lines[i + 1]?.text)) : null);
    if (name) return name;
    if (rest && ADDRESS.test(rest)) return null;
  }
  return null;
}

/** 新聞來源：<img alt="華視">. */
function logoIn(element: Element): string | null {
  const name = sourceName(element.querySelector('img[alt]')?.getAttribute('alt') ?? undefined);
  return name && name.length <= MAX_ACCOUNT ? name : null;
}

/** 来源： and nothing, or the address of a clone: then the title of the page is the clone's as well. */
function hasEmptySlot(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => {
    const slot = slotIn(text);
    return slot !== null && /[:：]/.test(slot.label) && (ADDRESS.test(slot.rest) || sourceName(slot.rest) === null);
  });
}

/** 2019-06-15 08:18 人民网: what remains of a short time line is the name of the source. */
function besideTime(lines: readonly TextLine[], isSection: (name: string) => boolean): string | null {
  for (const [i, { text }] of lines.entries()) {
    const date = text.length <= 60 ? datesInText(text)[0] : undefined;
    if (!date) continue;
    const next = isAlone(date, text) ? sourceName(lines[i + 1]?.text) : null;
    if (next === lines[i + 1]?.text && next && OUTLET.test(next) && !/[報报][導道]$/.test(next) && !isSection(next)) return next;
    const behind = sourceName(text.slice(date.end));
    if (behind && date.iso.includes('T') && BARE_NAME.test(behind) && !CONTROL.test(behind.replace(/^[[【]+/, '')) && !isSection(behind))
      return behind;
    const name = [behind, sourceName(text.slice(0, date.start))].find(
      (side) => side !== null && OUTLET.test(side) && !CONTROL.test(side) && !side.includes('／'),
    );
    if (name) return name;
  }
  return null;
}

/** Nothing but the time: what stands below it in the same row has a line of its own. */
function isAlone({ start, end }: { start: number; end: number }, text: string): boolean {
  return start === 0 && end === text.length;
}

/** Is it what the page's own navigation or breadcrumb calls a section (香港, 時事脈搏)? */
function isSection(name: string, lines: readonly TextLine[]): boolean {
  return lines.some(({ text, linked }) => {
    if (text === name) return linked >= name.length * 0.8;
    return text.length <= MAX_CRUMBS && /[>›»＞]/.test(text) && text.split(/\s*[>›»＞]\s*/).indexOf(name) > 0;
  });
}

/** A breadcrumb line is short. */
const MAX_CRUMBS = 80;

/** <div class="source">中國時報</div>: portals name the paper that they took a report from in a box of its own. */
const SOURCE_BOX = /(?:^|[\s_-])(?:source|laiyuan)(?:$|[\s_-])/i;

function inSourceBox(lines: readonly TextLine[]): string | null {
  return nameInBox(lines, ({ element }) => SOURCE_BOX.test(element.className));
}

/**
 * The name in the author's box when it is no person's: portals show there which account or agency published. What the page's
 * head calls its author is a user of the site's own content system.
 */
function accountIn(lines: readonly TextLine[], { metas }: Metadata): string | null {
  const own = [metas.get('author'), metas.get('twitter:data1')];
  return nameInBox(lines, ({ text, element }, below) => {
    return isNamedAuthor(element) && !own.includes(text) && !ROLE_LINE.test(text) && nameAboveRole(text, below) === null;
  });
}

/** The first line that is nothing but a name, no person's, in such a box. */
function nameInBox(lines: readonly TextLine[], isBox: (line: TextLine, below: string) => boolean): string | null {
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    const name = text.length <= MAX_ACCOUNT && isBox(line, lines[i + 1]?.text ?? '') ? sourceName(text) : null;
    if (name && name.length >= text.length - 2 && !hasSurname(name) && !CONTROL.test(name) && datesInText(text).length === 0) return name;
  }
  return null;
}

function reportingOutlet(lines: readonly TextLine[]): string | null {
  for (const { text } of lines) {
    // A picture's credit names the photographer's paper.
    const isShort = text.length <= 60 && !/[摄攝]/.test(text);
    const name = isShort ? (REPORTING_OUTLET.exec(text) ?? NAMED_OUTLET.exec(text) ?? REPORTED_FOR.exec(text))?.[1] : undefined;
    if (name && !/^(?:本|我)/.test(name)) return name;
  }
  return null;
}

/** （民視新聞某某、某某台北報導）: the last words of the text. */
function bracketed(lines: readonly TextLine[]): string | null {
  return lines.map(({ text }) => OUTLET_BRACKETED.exec(text.slice(-60))?.[1]).find((name) => name !== undefined) ?? null;
}

function dateline(line: TextLine | undefined): string | null {
  const text = line?.text ?? '';
  return DATELINE.exec(text)?.[1] ?? ownName(OPENING.exec(text)?.[1]);
}

/** 本报讯 and 该报报道 name nobody. */
function ownName(name: string | undefined): string | null {
  return name && !/^(?:本|该|該|据|據|外|官|媒|网|網|警)/.test(name) ? name : null;
}
