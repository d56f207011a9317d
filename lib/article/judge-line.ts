import { foldScript } from '../text/fold-script';

/** Why a line of the extracted block is not body text; null when it is. Lines are judged folded to Simplified. */
export type DropReason =
  | 'editor'
  | 'original-title'
  | 'related'
  | 'share'
  | 'copyright'
  | 'pagination'
  | 'breadcrumb'
  | 'source-line'
  | 'page-control'
  | 'keywords'
  | 'promotion';

/** A line longer than this is text, whatever it begins with. */
const MAX_LENGTH = 90;

const RULES: [DropReason, RegExp][] = [
  [
    'editor',
    /^[（(【[]?\s*(?:本文)?(?:责任编辑|值班编辑|执行编辑|责编|编辑|责任校对|校对|审核|审校|主编|监制|核稿编辑|排版|美编|编审|网编|制作|编辑部)[:：\s／/]/,
  ],
  ['original-title', /^[（(【[]?\s*原(?:文)?标题\s*[:：]/],
  [
    'related',
    /^[【[■●◆▲>》\s·•]*(?:相关(?:新闻|阅读|报道|链接|专题|推荐|文章|资讯|内容|稿件|搜索|视频|评论|主题)|延伸阅读|延伸\s?[·•]\s?推荐|推荐阅读|扩展阅读|更多(?:新闻|精彩|内容|相关|阅读|报道|资讯|文章|热门)|热门(?:新闻|推荐|文章|评论|阅读|搜索|排行)|热点(?:新闻|推荐|排行)|猜你喜欢|大家都在看|精彩推荐|今日推荐|编辑推荐|为您推荐|往期回顾|上一篇|下一篇|看更多|最新(?:新闻|文章)|新闻排行|图片新闻|您可能感兴趣|进入专题|详见专题|更多请看|点击进入|点此进入|点击查看|点击阅读|专题\s*[:：]|特别推荐)/,
  ],
  [
    'share',
    /^[\s（(【[]*(?:分享(?:到|至|给|本文|文章|按钮|让更多)?|转发到|一键分享|用微信扫|打开微信|微信扫|扫一扫|扫描(?:下方|上方|左侧|右侧)?二维码|扫码|长按(?:识别)?二维码|关注(?:我们|微信|公众号|官方)|点赞|收藏(?:本文|文章)?$|字号|字体[:：]|我要分享|微信公众号[:：]|(?:微信|微博|QQ空间)(?:\s|$))/i,
  ],
  [
    'copyright',
    /^(?:[（(【[©\s]*)(?:版权(?:所有|声明|作品|归)|未经(?:本[网报台站]|授权|许可|书面|允许)|(?:转载|引用)(?:本文)?请(?:注明|务必)|如需转载|本文(?:来源[:：]?于?|仅代表|为.{2,12}(?:原创|授权)|系.{2,16}(?:原创|授权|首发)|由.{2,12}(?:原创|授权|首发)|版权|不代表|转自|转载自)|免责声明|特别(?:声明|提示)[:：]|郑重声明|声明\s*[:：]|以上(?:内容|文章)仅|copyright|©|\(c\)|all rights|凡本[网站报]|本[网站](?:转载|站登载)|(?:文章|内容)(?:仅供|转载|版权)|(?:图文|图片|以上图片)来自网络|如有侵权|侵权必究|以上内容为)/i,
  ],
  [
    'pagination',
    /^(?:[【[（(]?\s*(?:\d{1,3}|上一页|下一页|上页|下页|首页|尾页|末页|第\s*\d+\s*页(?:\s*\/?\s*共\s*\d+\s*页)?|共\s*\d+\s*页|>>?|<<?|全文阅读|阅读全文|余下全文|在本页(?:阅读|浏览)全文|\|)\s*[】\]）)]?\s*)+$/,
  ],
  ['breadcrumb', /^(?:您|你)?(?:现在)?(?:所在)?的?(?:当前)?(?:位置|当前位置)\s*(?:是|为)?\s*[:：]|^(?:首页|主页|网站首页)\s*[>»›/＞→-]/],
  [
    'source-line',
    /^[（(【[]?\s*(?:文章|稿件|信息|新闻|消息|资料|本文|内容|图片)?(?:来源|稿源|出处|转自|转载自)\s*[:：/]\s*\S{1,30}\s*[）)】\]]?$/,
  ],
  [
    'page-control',
    /^[【[（(\s]*(?:发表评论|我要评论|网友评论|查看评论|我来说两句|条?评论|打印(?:本[文页稿])?|关闭(?:窗口|本页|此页)?|返回(?:顶部|首页|目录|列表)|推荐给?朋友|大\s*中\s*小|加入收藏|举报|纠错|我要纠错|论坛|发送给朋友|复制链接|facebook|twitter|line|推荐|图集|\+1|自动播放|展开(?:全文|更多)|收起|点击展开|显示全文|上传图片|登录|注册|听新闻|朗读|播放|暂停|加载中|正在加载|手机看新闻|保存|投稿)(?:[】\]）)\s|｜]|$)/,
  ],
  ['keywords', /^(?:关键词|关键字|标签|本文关键词|tags?)\s*[:：]/i],
  [
    'promotion',
    /(?:下载|打开|安装|登录)[^，。]{0,12}(?:APP|客户端|应用|手机版)[^。]{0,20}$|(?:欢迎|请)(?:关注|订阅|下载|扫码)[^。]{0,30}(?:微信|微博|公众号|客户端|APP|号)|(?:扫描|长按)[^。]{0,8}二维码|加入[^。]{0,10}(?:LINE|粉丝团|脸书|FB)|(?:新闻)?(?:爆料|热线|投稿)(?:热线|邮箱|电话)?\s*[:：]\s*[\d@]/i,
  ],
];

/** Whole-line words of page furniture that need no pattern. */
export function dropReason(line: string): DropReason | null {
  const text = foldScript(line).trim();
  if (text.length > MAX_LENGTH) return /^(?:版权声明|免责声明|特别声明|郑重声明|凡本[网站报]注明|【?版权)/.test(text) ? 'copyright' : null;
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Headings of the lists that follow an article: from here on nothing is body any more, if little running text follows. */
export function opensRelatedList(line: string): boolean {
  const reason = line.length <= 30 ? dropReason(line) : null;
  return reason === 'related';
}
