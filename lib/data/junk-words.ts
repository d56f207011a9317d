/*
 * Words of injected text, in Simplified script and lower case. Own lists, made from knowledge of the trade: brands and
 * wording of betting, pornography and grey services that link spammers sell. Facts, no licence.
 */
/** Betting: hardly met outside advertisements. */
export const GAMBLING_WORDS: readonly string[] = `
365体育 888乐博 bet体育 bv韦德 e世博 e博乐 hg体育 pc加拿大 pc蛋蛋 pk10 万博 不朽情缘 世博国际 乐动体育 乐博 乐投 乐橙 乐鱼 九卅 九州娱乐 九州登陆 九游会 买彩票app 买球 云顶国际 云顶娱乐
五分彩 亚博 亚娱体育 亚慱 亚投 亚洲城 亚游 亚盈 今年会 优德 伟德 体育下注 体育博彩 体育平台注册 体育投注 全民娱乐 六合彩 六合网 凤凰体育 凯发 凯时 分分彩 利博 加拿大28 北京赛车 十三水 千亿国际 千亿娱乐
半岛体育 半岛官网 华体会 博乐 博乐app 博天堂 博彩 博彩平台 和记娱乐 国际娱乐平台 国际娱乐网 外围app 外围买球 外围平台 外围投注 外围竞猜 外围篮球 外围足球 大发888 大发8888 大发体育 大发娱乐 大发平台
大赢家 天博 太阳厅 太阳城娱乐 太阳城官网 太阳城集团 太阳成 威尼斯人娱乐 威尼斯人棋牌 威尼斯人网 威廉希尔 娱乐场 娱乐城 娱乐平台注册 娱乐平台登录 宝盈app 宝盈娱乐 尊龙 平博 幸运28 开云app 开云体育 开云官网
开元棋牌 彩票平台 彩票网app 德赢 必发 必威 必赢 快三 扎金花 捕鱼平台 捕鱼游戏 摆脱游戏 新甫京 新皇冠 新萄京 新葡京 时时彩平台 明升 易胜博 星空体育 极速赛车 棋牌app 棋牌下载 棋牌娱乐 棋牌平台 樂投 永乐国际
永利娱乐 永利皇宫 沙巴体育 泛亚电竞 滚球 澳博 澳客彩票 澳彩 澳门太阳城 澳门新葡京 澳门普金 澳门永利 澳门百老汇 澳门葡京 澳门金沙 炸金花 爱拼体育 爱拼官网 爱游戏体育 爱游戏官网 爱游戏登录 玛雅吧 环球体育 球探体育
申博 电子游戏平台 电子游艺 电竞下注 电竞投注 电竞竞猜 百家乐 皇冠app 皇冠体育 皇冠娱乐 皇冠官网 皇冠投注 皇冠注册 皇冠现金 皇冠足彩 皇冠足球 真人下载 真人娱乐 真人棋牌 真人真钱 真人视讯 真钱 立博 竞彩app
竞猜app 篮球下注 米兰体育 米兰娱乐 米兰官网 线上赌场 网上娱乐城 网堵 网投 网络赌场 网赌 美高梅娱乐 美高梅游戏 老葡京 老虎机 胜博发 腾博 菠菜app 菠菜体育 菠菜平台 菠菜网 菠菜论坛 葡京app 葡京会 葡京娱乐
葡萄京 视讯 贵宾会 赌博app 赌博平台 赌博登录 赌博网 赌博软件 赌场 赌球 赌钱 足球下注 足球外围 足球投注 轮盘赌 通宝娱乐 重庆时时彩 金太阳集团 金年会 金沙会员 金沙国际 金沙娱乐 金沙平台 金沙手机 金沙澳门
银河app 银河会员 银河娱乐 雷火电竞 韦德体育 韦德登录 鸿博体育 黄金城 齐博 龙8
`
  .trim()
  .split(/\s+/);

/** Betting, but also met in honest text. */
export const GAMBLING_HINTS: readonly string[] = `
下注 体育app 体育官网 体育平台 体育网站 体验金 六合 太阳城 夺宝 威尼斯人 娱乐app 娱乐官网 娱乐平台 娱乐网址 彩票app 彩金 德州扑克 投注 时时彩 棋牌 注册送 澳客 澳门平台 电玩城 百老汇 皇冠 盘口 真人
竞猜 网上娱乐 美高梅 老虎机 荷官 菠菜 葡京 赌博 赔率 走势图 足彩 返水 银河 龙虎斗
`
  .trim()
  .split(/\s+/);

/** Pornography: hardly met outside advertisements. */
export const ADULT_WORDS: readonly string[] = `
91一区 91国产 91在线 91精品 91视频 999zyz 999精品 99久久 99热 99精品 av人影院 av在线 av手机 av无码 a片 一区二区 一级av 一级黄 一道本 丁香五月 三区四区 东京热 中文字幕一区
中文字幕在线 中文字幕无码 中文字幕视频 中文无码 中日无码 久久不卡 久久久 久久精品 久久综合 久草 乱妇 乱子伦 乱码 二三区 二区三区 亚洲av 亚洲一级 亚洲免费 亚洲午夜 亚洲国产 亚洲成av 亚洲成人 亚洲无码 亚洲欧洲
亚洲欧美 亚洲毛片 亚洲熟妇 亚洲精品 亚洲综合网 人人超碰 伊人久久 伊人在线 做爱 免费看片 制服丝袜 加勒比在线 午夜激情 午夜福利 吃瓜黑料 四虎 国产av 国产在线 国产日韩 国产精 国产精品 国产自拍 国产高清国产 国自产拍
在线看片 大香蕉 天天色 奶大 婷婷五月 婷婷视频 小黄片 少妇 性视频 成人av 成人亚洲 成人免费 成人午夜 成人在线 成人影片 成人影院 成人精品 成人自拍 成人视频 探花在线 操逼 无码 日韩av 日韩一区 日韩无码 日韩爱爱
日韩精品 欧美777 欧美av 欧美一区 欧美乱 欧美在线观看 欧美成人 欧美激情 欧美色 欧美黄色 毛片 涩涩 激情五月 激情在线 激情网 熟女乱 爱爱 狠狠 禁久久 福利视频 精品福利 精品系列 精品自拍 综合九色 综合色 色情网
色综合 裸聊 超碰 黄片 黄色av 黑料网
`
  .trim()
  .split(/\s+/);

/** Pornography, but also met in honest text. */
export const ADULT_HINTS: readonly string[] = `
三级 丝袜 中文字幕 人妻 伊人 偷拍 午夜 啪啪 在线观看 婷婷 情色 成人 欧美视频 激情 熟女 精品视频 约炮 美女 自拍 色情 诱惑 高清视频 黄色 黑料
`
  .trim()
  .split(/\s+/);

/** Services that buy such links: invoices, seals, surrogacy, quack clinics. */
export const SERVICE_WORDS: readonly string[] = `
代写论文 代办信用卡 代孕 代孕公司 代孕机构 代孕网 代开发票 信用卡套现 假币 催情药 刻章办证 办证刻章 开发票 无抵押贷款 治疗癫痫 治疗白癜风 牛皮癣医院 癫痫病医院 癫痫病能治 白癜风医院 白癜风的医院 私家侦探 站群
股票配资 蜘蛛池 论文代写 迷药 配资公司 配资平台 高仿包 高仿手表 黑帽seo
`
  .trim()
  .split(/\s+/);

/** Such services, but also met in honest text. */
export const SERVICE_HINTS: readonly string[] = `
seo 刷单 刻章 办证 壮阳 外挂 套现 妇科 牛皮癣 男科 癫痫 白癜风 私服 要债 讨债 试管婴儿 贷款 配资 高仿
`
  .trim()
  .split(/\s+/);

/** What the reader is led to: the pile-up of them (官网登录注册下载) is the sign, not one alone. */
export const ACCESS_WORDS: readonly string[] = `
app ios 下载 中文版 主页 信誉 免费 入口 在线 地址 备用 安卓 官方 官网 客户端 平台 应用 开户 手机版 排行 提现 最新 注册 登录 登陆 线上 网址 网站 网页版 苹果 软件 靠谱 首页
`
  .trim()
  .split(/\s+/);

/** Says little alone; keyword text is made of it. */
export const FILLER_WORDS: readonly string[] = `
亚洲 会员 体育 国产 国际 娱乐 彩票 日韩 欧美 游戏 澳门 电子 电竞 精品 视频 金沙 银河 集团
`
  .trim()
  .split(/\s+/);
