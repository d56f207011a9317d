/*
 * The forms in which Chinese pages say where an article was first published.
 */

/** The label of the source's name. */
export const LABEL =
  /(?<![片照图圖影頭题題料])(?:稿件来源|新闻来源|文章来源|信息来源|消息来源|稿件來源|新聞來源|文章來源|稿源|来源|來源|出处|出處|转载自|转自|轉自)(?:于|於|自)?\s*[:：|｜丨]?\s*[（(【[]?\s*/;

/** Says that the text was taken from somewhere, not from where: any other statement on the page is better. */
export const VAGUE =
  /^(?:微信公众平台|转载(?:文章|自)?|網路|网络(?:转载|整理|综合|媒体)?|互联网|本站(?:整理|综合)?|综合(?:整理)?|不详|未知|其他|admin)$/;

/** 顶端新闻·河南商报记者马俊峰/文, 【聯合報╱本報記者古硯偉】: the outlet that the reporter writes for. */
export const REPORTING_OUTLET =
  /([㐀-鿿·]{2,14}(?:日报|日報|晚报|晚報|早报|早報|商报|時報|时报|晨报|都市报|新闻网|在线|新闻|网|網|通讯社|周刊|电视台|快报|学报|导报|青年报|法治报|(?<=[㐀-鿿])[报報](?=[／/╱])))(?:[／/╱]\s?)?(?:本报|本報|全媒体|首席|见习|实习|特派|特约)?(?:记者|記者|編譯|编译)/;

/** 作者：《中国企业家》记者 林涛, 《某某》杂志记者, 《棱镜》作者 周纯. */
export const NAMED_OUTLET = /《([㐀-鿿A-Za-z ]{2,12})》(?:杂志|雜誌)?(?:全媒体|首席|特约)?(?:记者|記者|作者\s)/;

/** 石佳/中国青年报 in a line of its own: who wrote it, and for whom. */
export const NAME_AND_OUTLET =
  /^[㐀-鿿]{2,4}\s?[／/]\s?([㐀-鿿]{2,8}(?:日报|日報|晚报|晚報|时报|時報|青年报|都市报|新闻|新聞|网|網|社|周刊|週刊))$/;

/** （本文由「工商時報」授權轉載）: below the text. */
export const LICENSED =
  /本文(?:由|经|經|已获|已獲|获|獲)\s?[「『《“"]([㐀-鿿A-Za-z\d ]{2,16})[」』》”"]\s?(?:授权|授權)(?:转载|轉載|刊登)?/;

/** Behind the time of day a bare word of this make is the source's name, unless it names a control of the page. */
export const BARE_NAME = /^[㐀-鿿A-Za-zÀ-ɏ\d\-—·《》[\]]{2,20}$/;
export const CONTROL =
  /^(?:字[号體体]|第\d+期|打印|友善|列印|分享|评论|評論|收藏|浏览|瀏覽|(?:阅读|閱讀)(?:全文|原文|量|数|數|\s|$|[:：\d])|试听|試聽|收听|收聽|语音|語音|朗读|播放|登入|訂閱|订阅|点击|點擊|我有话|我要|来源|來源|来自|來自|发布于|IP|[大中小](?:\s|$)|复制|複製|举报|手机|扫|更新|星期|周|阴|晴|下载|关注|微信|微博|记者|記者|有?\s?\d*\s?人参与|转载|投稿|跟贴|参与|讯|訊|(?:综合|綜合|即时|即時|独家|獨家)?(?:报道|報導|報道)$|\d)/;

export const DATELINE =
  /^[（(【]?\s*((?:新华社|新華社|中新社|中新网|中国新闻网|中央社|人民日报|法新社|路透社|美联社|共同社|央视新闻|新华网|人民网|光明日报|经济日报|科技日报)(?:客户端)?)(?!(?:消息|报道|報道|報導)?[称稱说說指])/;

/** (星島日報報道), 【文匯網訊】, 中国网10月30日讯: an outlet names itself before its first word. */
export const OPENING =
  /^[（(【〔]?\s*([㐀-鿿]{1,6}(?:日报|日報|晚报|晚報|时报|時報|新闻网|新聞網|新闻|新聞|全媒体|全媒體|电视台|電視台|通讯社|通訊社|[报報网網社]))\s*(?:\d{1,2}月\d{1,2}日)?(?:综合|綜合|特约|独家)?(?:[讯訊电電](?![㐀-鿿])|消息(?![称稱说說])|报道|報道|報導)/;
