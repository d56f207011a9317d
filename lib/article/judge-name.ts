import { COMPOUND_SURNAMES, SURNAMES } from '../data/surnames';
import { foldScript } from '../text/fold-script';

/** Words that stand where names stand, and are none, and the numbers that portals give their editors (SN064). Folded to Simplified. */
const NO_NAME =
  /报道|报导|文章|综合|编辑|记者|作者|来源|摄影|本报|本网|本刊|本台|匿名|佚名|未知|网络|整理|整合|供图|日期|时间|发布|原创|转载|管理员|系统|联系|采访|即时|新闻|中心|频道|人气|点击|阅读|评论|关注|相关|公众号|客户端|大小|列印|打印|关闭|返回|留言|纠错|收藏|下载|复制|推荐|收听|试听|朗读|授权|登录|订阅|语音|音频|视频|剪辑|编发|制图|设计|策划|监制|统筹|美术|插画|简介|译者|翻译|浏览|赞赏|打赏|[摄拍]$|admin|^[a-z]{1,3}\d{2,6}$/i;

/** How an account or an outlet ends: metadata and author slots hold these as often as people. */
const OUTLET_ENDING = /[网报社台部组室局会司店号圈说]$/;

/** 山东冠县: the place that follows a reporter's name. */
const PLACE_ENDING = /^[㐀-鿿]{3,}[省市县区镇乡村州]$/;

/** Verbs and particles that follow 记者 in running text: 记者从…获悉, 记者在现场. */
const NO_OPENING = /^(?:从|在|对|问|称|了解|获悉|表示|看到|注意|发现|走访|来到|采写|和|与|获得|今天|今日|昨天|昨日)/;

/** Does a Han name begin with a family name that its length allows? */
export function hasSurname(name: string): boolean {
  const folded = foldScript(name);
  if (!/^[㐀-鿿]{2,4}$/.test(folded) || NO_NAME.test(folded) || OUTLET_ENDING.test(folded)) return false;
  if (COMPOUND_SURNAMES.some((surname) => folded.startsWith(surname)) && folded.length >= 3) return true;
  return folded.length <= 3 && SURNAMES.includes(folded.charAt(0));
}

/**
 * Can the text be who wrote it?
 * @param labelled it stands behind 作者：, 文/ and the like: then a pen name without a family name is believed too
 */
export function isAuthorName(name: string, labelled: boolean): boolean {
  const folded = foldScript(name);
  if (name.length < 2 || NO_NAME.test(folded) || NO_OPENING.test(folded) || PLACE_ENDING.test(folded)) return false;
  if (!/^[㐀-鿿]+$/.test(folded)) return true;
  return hasSurname(name) || (labelled && !OUTLET_ENDING.test(folded));
}

/** Class names, ids and item properties of the box that holds the author's name. */
const AUTHOR_BOX = /author|reporter|writer|(?:^|[^a-z])rp_name|byline/i;

export function isNamedAuthor(element: Element): boolean {
  return ['class', 'id', 'itemprop'].some((name) => AUTHOR_BOX.test(element.getAttribute(name) ?? ''));
}

/** 张立军 吴 浩: a name of two characters is set as wide as one of three. */
export function joinSpaced(text: string): string {
  return text.replace(/(?<![㐀-鿿])([㐀-鿿])\s([㐀-鿿])(?![㐀-鿿])/g, '$1$2');
}

/** The names of a list, by its signs. */
export function splitNames(text: string): string[] {
  // 支全明 SF099: the number that some portals give their editors.
  const list = text.replace(/\s+[A-Z]{1,3}\d{2,5}(?=\s|$)/g, '');
  const parts = /[A-Za-z]/.test(list) ? list.split(/[、，,/／&]/) : list.split(/[、，,/／&\s]+/);
  return parts.map((name) => name.trim()).filter((name) => name !== '');
}
