/** What ends the source's name in a line that goes on with other labels. */
const END =
  /[\s|｜/()（）【】\]]|(?:作者|编辑|責任|责任|編輯|记者|記者|撰文|日期|时间|時間|发布|發布|(?:点击|點擊|浏览|瀏覽|阅读|閱讀)(?=\s*[:：\d(（]|量|数|數|次)|字号|字號|大小|评论|評論|分享|查看|参与互动|參與互動|所属栏目|所屬欄目|试听|收听|收聽|我要|\d{4}[-年/.]|\d{1,2}:\d\d)/;

/** A source is a name: longer texts are sentences. */
export const MAX_LENGTH = 30;

/** Names of accounts and outlets are short. */
export const MAX_ACCOUNT = 16;

/** A bare address or host is no name: it stands where a cloning engine wrote its own host over the original's. */
export const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/i;

/** How outlets' names end. */
export const OUTLET =
  /(?:[网網報报社]|传媒|傳媒|報導|报道|新闻|新聞|电视台|日报|晚报|早报|快报|周刊|頻道|频道|客户端|时报|時報|在线|卫视|电台|杂志|中文站)$/;

/** 按讚加入某某粉絲團, 相關新聞: what the page asks for and offers stands where names stand. */
const CALL =
  /按[讚赞]|粉[絲丝][團团]|^(?:相[關关]|熱門|热门|延伸)(?:新[聞闻]|[閱阅][讀读])|^(?:加入|追[蹤踪]|訂閱|订阅|分享|下[載载]|歡迎|欢迎)/;

/** The name of an outlet or account at the beginning of a text; null where none can be. */
export function sourceName(text: string | undefined): string | null {
  const trimmed = text?.trim().replace(/^[:：\s·•|｜—-]+/, '') ?? '';
  const end = trimmed.search(END);
  const name = (end < 0 ? trimmed : trimmed.slice(0, end)).trim();
  // A pair around the whole name goes; 光明网-《光明日报》 keeps its own.
  const bare = /^[《「](.*)[》」]$/.exec(name)?.[1] ?? name.replace(/^(?:原创|转载|(?:微信)?公众号)[:：]\s*/, '');
  if (bare.length < 2 || bare.length > MAX_LENGTH || ADDRESS.test(trimmed.split(/\s/)[0] ?? '') || !/[A-Za-zÀ-ɏ\u3040-\u9fff]/.test(bare))
    return null;
  return /[，。；！？]/.test(bare) || CALL.test(bare) ? null : bare;
}
