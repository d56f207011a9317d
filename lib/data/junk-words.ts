/*
 * Words of injected text, in Simplified script and lower case. Own lists, made from knowledge of the trade: brands and
 * wording of betting, pornography and grey services that link spammers sell. Facts, no licence.
 */
/** Betting: hardly met outside advertisements. */
export const GAMBLING_WORDS: readonly string[] = `
188金宝博 1分快3 365体育 3分彩 500万彩票app 6up体育 888乐博 9游会 ag旗舰 ag视讯 bb体育 bet9 betvictor bet体育 bob体育 bob综合 bv韦德 dafabet e世博 e博乐 hg体育 j9九游
k8凯发 mk体育 ng28 ng南宫 od体育 ole777 pc加拿大 pc蛋蛋 pg电子 pk10 pk10开户 pk10投注 pk10计划 pk拾 uedbet 一分快三 一码中特 一肖一码 一肖中特 万丰国际 万利娱乐 万博 万豪娱乐 万达娱乐
三中三 三亿体育 三分彩 三昇体育 三肖中特 上海快3 不朽情缘 世博国际 世界杯下注 世界杯买球 乐动体育 乐天堂 乐橙娱乐 乐虎国际 乐鱼 九卅 九州娱乐 九州登陆 九游会 九游体育 九游娱乐 买彩票app 买球 买球官网 买球平台 买球网 二四六天天
云开体育 云顶国际 云顶娱乐 五分彩 亚博体育 亚娱体育 亚慱 亚搏 亚洲城 亚游 亿百体育 优发国际 优德 伟德 传奇棋牌 体育下注 体育外围 体育平台注册 体育投注 傲世皇朝 全民娱乐 全民彩票 六合宝典 六合彩平台 六合彩开奖 六合彩投注 六合彩特码
六合彩网 六合彩资料 六合网 六肖 六肖中特 内蒙古快3 凤凰体育 凤凰娱乐 凤凰彩票 凯旋门娱乐 凯时 凯时娱乐 分分彩 利来国旗 利来国际 加拿大28 加拿大pc 北京pk10 北京快3 北京快乐8 北京赛车 十三水 千亿体育 千亿国际 千亿娱乐 千赢
千赢国际 半岛体育 半岛官网 华体会 华纳国际 南宫28 南宫体育 南宫娱乐 博乐app 博彩公司 博彩娱乐 博彩导航 博彩平台 博彩网址 博彩论坛 博彩评级 博狗 博鱼 博鱼体育 印尼五分彩 吉林快3 吉林快三 同乐城 和记娱乐 四肖八码 国际娱乐平台
国际娱乐网 在线博彩 在线百家乐 在线赌场 外围app 外围买球 外围平台 外围投注 外围投注网 外围竞猜 外围篮球 外围赌球 外围足球 大发888 大发8888 大发云 大发体育 大发娱乐 大发彩票 大发快3 大发快三 大赢家app 大赢家娱乐 天下彩
天天彩票 天津时时彩 天辰娱乐 太阳厅 太阳城娱乐 太阳城官网 太阳城赌 太阳城集团 太阳成 威尼斯人娱乐 威尼斯人棋牌 威尼斯人网 威尼斯官网 威廉希尔 娱乐场app 娱乐场官网 娱乐场网址 娱乐城 娱乐平台注册 娱乐平台登录 安博体育 安博电竞 安徽快3
安徽快三 完美体育 宏博娱乐 宝盈app 宝盈娱乐 富联娱乐 尊龙凯时 尊龙娱乐 尊龙官网 小金体育 平特一肖 平特尾 平特肖 幸运28 幸运农场 幸运快艇 幸运飞艇 广西快3 广西快三 开云app 开云体育 开云官网 开元体育 开元棋牌 彩神8 彩神争霸
彩神彩票 彩票代理 彩票平台 彩票平台注册 彩票投注平台 彩票网app 德州扑克平台 德赢 心水论坛 必一app 必一体育 必一运动 必威 必赢app 必赢娱乐 必赢官网 快3平台 快3开奖 快3开户 快3技巧 快3投注 快3计划 快3走势 快三开奖 快三走势
恒博娱乐 恒行娱乐 恒达娱乐 手机赌场 扎金花平台 抢庄牛牛 拉斯维加斯娱乐 捕鱼平台 捕鱼棋牌 捕鱼游戏 摩登娱乐 斗地主赢现金 斗牛棋牌 新2会员 新2备用 新2手机 新2网址 新二网址 新宝gg 新濠国际 新濠天地娱乐 新濠娱乐 新甫京 新疆时时彩
新皇冠 新萄京 新葡京 新葡京官网 无极娱乐 时时彩官网 时时彩平台 时时彩开户 时时彩投注 时时彩网 时时彩计划 明陞 易胜博 星空体育 星空娱乐 曾道人 曾道人资料 本港台开奖 杏彩 杏耀 极速飞艇 棋牌app 棋牌下载 棋牌娱乐 棋牌平台 棋牌游戏平台
樂投 欧亿娱乐 欧洲杯下注 欧洲杯买球 水果机 永利国际 永利娱乐 永利娱乐城 永利官网 永利皇宫 江南体育 江苏快3 江苏快三 沐鸣 沙巴体育 沙龙365 沙龙国际 河内五分彩 河北快3 泛亚体育 泛亚电竞 湖北快3 湖北快三 滚球平台 滚球投注 澳客彩票
澳洲10 澳洲幸运 澳门博彩 澳门太阳城 澳门威尼斯 澳门巴黎人 澳门新葡京 澳门普金 澳门永利 澳门百老汇 澳门皇冠 澳门真人 澳门葡京 澳门赌博 澳门金沙 澳门银河 火狐体育 炸金花平台 爱拼体育 爱拼官网 爱游戏app 爱游戏中国 爱游戏体育 爱游戏官网
爱游戏登录 牛牛平台 牛牛棋牌 特码 特码资料 狗万 玉和娱乐 玛雅吧 环亚娱乐 环球体育 现金博彩 现金棋牌 球探体育 甘肃快3 申博娱乐 申博官网 电子游戏平台 电子游艺 电玩城平台 电竞下注 电竞投注 电竞竞猜 电竞赌博 番摊 白小姐 白小姐资料
百人牛牛 百家乐 百家乐平台 百家乐开户 皇冠app 皇冠体育 皇冠娱乐 皇冠官网 皇冠投注 皇冠新2 皇冠比分 皇冠注册 皇冠现金 皇冠现金网 皇冠足彩 皇冠足球 盈彩娱乐 盘口推荐 盛煌 真人下载 真人娱乐 真人棋牌 真人百家乐 真人真钱 真人荷官
真人视讯 真人赌博 真人赌场 真钱 真钱扑克 真钱棋牌 真钱游戏 真钱麻将 立即博 竞彩app 竞彩下注 竞猜app 管家婆一码 管家婆精准 管家婆资料 篮球下注 米兰娱乐 米兰官网 线上娱乐城 线上赌场 网上博彩 网上娱乐城 网上赌博 网上赌场 网堵 网投
网赌 美高梅娱乐 美高梅官网 美高梅游戏 老葡京 老虎机平台 老虎机投注 老虎机游戏 老虎机网 胜博发 英超投注 菠菜app 菠菜体育 菠菜平台 菠菜网 菠菜论坛 菲律宾娱乐 菲律宾申博 葡京app 葡京会 葡京娱乐 葡萄京 蒙特卡罗娱乐 蓝冠娱乐 视讯娱乐
贝博 贝博体育 财神娱乐 贵州快3 赌博app 赌博平台 赌博登录 赌博网 赌博网站 赌博软件 赌场app 赌场平台 赌场开户 赌场网 赌球平台 赌球网 赛车pk10 足彩投注 足球下注 足球外围 足球投注 足球盘口 跑马机 轮盘赌 通宝娱乐 通比牛牛
重庆时彩 重庆时时 重庆时时彩 金太阳集团 金宝博 金年会 金沙会员 金沙国际 金沙娱乐 金沙官网 金沙平台 金沙手机 金沙澳门 金花棋牌 银河app 银河会员 银河国际 门徒娱乐 问鼎娱乐 问鼎棋牌 雷火电竞 韦德体育 韦德登录 香港六合彩 香港马会资料
马会开奖 马会资料 骰宝 高德娱乐 高频彩平台 鸭博 鸭脖体育 鸿博体育 鹿鼎娱乐 鹿鼎平台 麻将胡了 黄金城 鼎盛娱乐 齐博 龙8国际 龙8娱乐 龙8官网 龙虎和 龙虎斗平台
`
  .trim()
  .split(/\s+/);

/** Betting, but also met in honest text. */
export const GAMBLING_HINTS: readonly string[] = `
下注 乐博 乐投 乐橙 亚博 亚投 亚盈 今年会 体彩app 体育app 体育博彩 体育官网 体育平台 体育网站 体验金 六合 六合彩 六合彩论坛 凯发 利博 博乐 博天堂 博彩 博彩app 博彩网 博彩网站 大发平台 大赢家 天博
太阳城 夺宝 威尼斯人 娱乐app 娱乐场 娱乐官网 娱乐平台 娱乐网址 尊龙 平博 彩神 彩票app 彩金 德州扑克 必发 必赢 快3 快三 扎金花 投注 捕鱼达人 时时彩 明升 极速赛车 棋牌 永乐国际 注册送 滚球 澳博 澳客
澳彩 澳门平台 炸金花 牛牛 球探比分 申博 电玩城 百老汇 皇冠 盘口 真人 立博 竞猜 米兰体育 线上娱乐 网上娱乐 网络博彩 网络赌场 美高梅 老虎机 腾博 荷官 菠菜 葡京 视讯 贵宾会 赌博 赌博机 赌场 赌球 赌钱 赔率
赢现金 走势图 足彩 轮盘 返水 银河 银河娱乐 香港马会 黑彩 龙虎斗
`
  .trim()
  .split(/\s+/);

/** Pornography: hardly met outside advertisements. */
export const ADULT_WORDS: readonly string[] = `
1024核工厂 91porn 91一区 91制片厂 91国产 91在线 91精品 91视频 999zyz 999精品 99久久 99热 99精品 av人影院 av在线 av天堂 av女优 av手机 av无码 a片 pornhub xvideos 一区二区
一夜情网 一级av 一级黄 一道本 丁香五月 三区四区 三级片网 上门小姐 上门按摩 上门推油 上门服务小姐 丝瓜视频 丝袜美腿 中文字幕一区 中文字幕在线 中文字幕无码 中文字幕视频 中文无码 中日无码 久久不卡 久久久 久久精品 久久综合 久草 乱伦小说
乱妇 乱子伦 二三区 二区三区 亚洲av 亚洲一级 亚洲免费 亚洲午夜 亚洲国产 亚洲天堂 亚洲成av 亚洲成人 亚洲无码 亚洲欧洲 亚洲欧美 亚洲毛片 亚洲熟妇 亚洲精品 亚洲综合网 人人超碰 人体写真 人体艺术 人妻视频 伊人久久 伊人在线 做爱 偷拍网
偷拍视频 催情 催情水 免费av 免费看片 兼职妹 制服丝袜 制服诱惑 加勒比在线 包养网 午夜激情 午夜福利 吃瓜黑料 同城品茶 同城约炮 向日葵视频 听话水 品茶论坛 商务模特预约 喝茶微信 四虎 国产av 国产在线 国产日韩 国产精 国产精品 国产自拍
国产高清国产 国自产拍 在线av 在线看片 外围女 外围模特 外围经纪 夜场招聘 夜夜撸 夜店招聘 大香蕉 天天色 天美传媒 奶大 婷婷五月 婷婷视频 学生妹上门 富二代抖音 小姐上门 小蝌蚪视频 小黄片 少妇视频 幸福宝 影音先锋 快播电影 性爱网 性爱视频
性视频 成人av 成人亚洲 成人免费 成人动漫 成人午夜 成人在线 成人小说 成人影片 成人影院 成人漫画 成人用品店 成人电影 成人直播 成人精品 成人网站 成人自拍 成人视频 成人论坛 找小姐 抖阴 按摩上门 按摩会所 探花在线 援交妹 援交网 撸一撸
操逼 无码 日韩av 日韩一区 日韩无码 日韩爱爱 日韩精品 星空传媒 果冻传媒 桑拿会所 桑拿按摩网 桑拿网 桑拿论坛 楼凤 樱桃视频 欧美777 欧美av 欧美一区 欧美乱 欧美在线观看 欧美性爱 欧美成人 欧美激情 欧美色 欧美黄色 毛片 油压按摩 涩涩
激情五月 激情在线 激情小说 激情网 激情视频 熟女乱 熟女视频 爱爱视频 爽片 狠狠撸 狠狠色 男士spa 男士会所 番茄社区 禁久久 福利姬 福利视频 秋葵视频 精东影业 精品福利 精品系列 精品自拍 约炮网 综合九色 综合色 美女裸体 肛交 自拍偷拍
色情按摩 色情网 色综合 艳照 芭乐视频 茄子视频 草榴 草莓视频 莞式按摩 莞式服务 蜜桃传媒 蜜桃视频 裸体按摩 裸体直播 裸聊 裸聊直播 豆奶视频 超碰 邪恶动态图 邪恶少女 邪恶漫画 颜射 香蕉视频 高端外围 麻豆传媒 麻豆视频 黄片 黄色av
黄色小说网 黄色网址 黑料网
`
  .trim()
  .split(/\s+/);

/** Pornography, but also met in honest text. */
export const ADULT_HINTS: readonly string[] = `
一夜情 三级 三级片 东京热 丝袜 中文字幕 乱伦 人妻 伊人 伟哥 伦理片 偷拍 包夜 午夜 口交 同城约会 啪啪 在线观看 女优 婷婷 嫩模 少妇 性奴 情色 情趣用品 成人 援交 春药 欧美视频 潮吹 激情 熟女 爱爱 精品视频
约炮 美女 自拍 色情 裸体 裸照 诱惑 迷奸药 高清视频 黄播 黄网 黄色 黄色小说 黄色电影 黄色网站 黄色视频 黑料
`
  .trim()
  .split(/\s+/);

/** Services that buy such links: invoices, seals, surrogacy, quack clinics. */
export const SERVICE_WORDS: readonly string[] = `
dnf私服 imtoken letsvpn okx下载 okx交易所 pos机代理 pos机套现 sf123 sf999 sf发布网 telegram下载 telegram中文 tpwallet tp钱包 usdt交易 usdt钱包 买文凭 买链接 代写论文
代办信用卡 代办毕业证 代发外链 代发论文 代孕 代孕公司 代孕机构 代孕网 代开发票 代开增值税 代开正规发票 代开票 代生孩子 传奇sf 传奇发布网 传奇新服 传奇私服 供卵试管 侦探公司 侦探社 信用卡代还 信用卡提现 借卵 假文凭 假证制作 关键词优化
关键词排名 刷信誉 刷排名 刷流量 刷粉平台 刷赞平台 刷钻 刻假章 刻章公司 刻章办证 办假证 办理学历证 办理毕业证 办证公司 办证刻章 办证电话 助孕公司 卖链接 友链交易 发票代开 发票公司 变态传奇 吃鸡外挂 商务调查公司 壮阳药 壮阳食物
复制手机卡 复刻手表 外链代发 外链平台 外链群发 天龙sf 天龙私服 奇迹sf 奇迹私服 婚外情取证 婚外情调查 婚姻调查 学历证书办理 寄生虫程序 寻人公司 小三调查 币安app 币安下载 延时喷剂 开发票 弓弩专卖 征途私服 微信加粉 快手刷粉 快照优化
快照劫持 快连vpn 快速排名 手机监听 抖音刷粉 捐卵机构 排名优化 提升排名 整站优化 文凭办理 新开sf 新开传奇 新开私服 期货配资 欧易app 欧易下载 欧易交易所 比特派 毕业证办理 治疗癫痫 治疗白癜风 泛目录 泰国试管婴儿 清债公司 游戏外挂
炒股配资 热血传奇私服 牛皮癣医院 电报下载 癫痫病医院 癫痫病能治 白条套现 白癜风医院 白癜风的医院 百度快照 百度排名 私人侦探 私侦 私家侦探 私服发布网 私服网 站群 精仿手表 纸飞机下载 线上配资 网站排名优化 网贷口子 网页游戏私服 美国试管婴儿
股票配资 花呗套现 蜘蛛池 补肾壮阳 要债公司 要账公司 讨债公司 论文代写 论文代发 证件制作 试管包成功 试管婴儿价格 试管婴儿机构 试管婴儿费用 跑分平台 软文代发 迷药 透视挂 配资公司 配资平台 配资炒股 配资网 银行卡出售 链接交易 防身电棍
顶级复刻 香烟批发 香烟货源 驾照买分 驾照代办 高仿包 高仿奢侈品 高仿手表 高仿鞋 高炮口子 魔域sf 魔域私服 黑帽seo 黑户口子 黑户贷款
`
  .trim()
  .split(/\s+/);

/** Such services, but also met in honest text. */
export const SERVICE_HINTS: readonly string[] = `
pos机 seo seo优化 usdt 三唑仑 不孕不育 丰胸 人流 代考 仿真枪 供卵 信用卡套现 借腹生子 假学历 假币 催情药 减肥药 刷单 刻章 办证 包生男孩 增值税发票 壮阳 外挂 外汇开户 套现 妇科 学历证书 币安 快排
手机定位 捐卵 无抵押贷款 无痛人流 替考 欧易 毕业证 气枪 牛皮癣 电击棒 男科 癫痫 白癜风 监听器 短信轰炸 祛斑 私刻公章 私家侦探社 私服 窃听器 精仿 网站优化 网贷 莆田鞋 蒙汗药 虚拟币 要债 讨债 论文发表 试管婴儿
贷款 迷魂药 配资 高仿 黑链
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
中奖 乱码 亚洲 会员 体育 国产 国际 娱乐 开奖 彩票 日韩 欧美 比分 游戏 澳门 电子 电竞 竞彩 精品 视频 资料大全 金沙 银河 集团
`
  .trim()
  .split(/\s+/);

/** Betting in other languages: whole phrases, in lower case. */
export const FOREIGN_BETTING: readonly string[] = `
1xbet|agen judi|agen slot|bahis siteleri|bandar bola|bandar togel|betting sites|bắn cá|canlı bahis|casino bonus|
casino games|casino siteleri|crypto casino|cá cược|cá độ|deneme bonusu|free spins|game bài|judi bola|
judi online|judi slot|kaçak bahis|kèo bóng đá|kèo nhà cái|live casino|lô đề|mahjong ways|mostbet|nhà cái|nổ hũ|
online casino|online casinos|pin-up casino|poker online|pragmatic play|rtp slot|sabung ayam|sbobet|situs judi|
situs slot|situs togel|slot dana|slot gacor|slot online|slot pulsa|slot thailand|slot777|slot88|soi kèo|
sports betting|sportsbook|togel|toto macau|toto slot|tài xỉu|xóc đĩa|xổ số online|đá gà|đánh bài|букмекер|
вавада|игровые автоматы|казино|слоты онлайн|ставки на спорт|คาสิโน|บาคาร่า|พนันออนไลน์|สล็อต|หวยออนไลน์|
เครดิตฟรี|เว็บพนัน|แทงบอล|แทงหวย|オンラインカジノ|バカラ|パチスロ|릴게임|먹튀|바카라|슬롯사이트|안전놀이터|온라인홀덤|카지노|토토사이트|파워볼
`
  .trim()
  .split(/\|\n?/);

/** The same for pornography and what goes with it. */
export const FOREIGN_ADULT: readonly string[] = `
escort|escort bayan|escorts|hookup sites|onlyfans leaks|porn|pornhub|porno|sex doll|sex dolls|sex video|
sex videos|アダルト動画|出会い系|출장안마
`
  .trim()
  .split(/\|\n?/);

/** The same for quack medicines, imitations, loans and bought essays. */
export const FOREIGN_SERVICES: readonly string[] = `
air max outlet|beats by dre|buy followers|cbd gummies|cheap handbags|cheap jerseys|cheap jordans|
cheap louis vuitton|cheap mbt|cheap nfl jerseys|cheap nike|cheap shoes|cheap ugg|cialis|coach outlet|
discount mbt|discount shoes|dissertation help|erectile dysfunction|essay writing|fake rolex|gucci outlet|
herve leger|jordan shoes|levitra|louboutin sale|louis vuitton outlet|male enhancement|mbt shoes|moncler outlet|
mulberry outlet|nfl jerseys|nike outlet|oakley sunglasses|payday loan|payday loans|phentermine|prada outlet|
ralph lauren outlet|replica bag|replica bags|replica watch|replica watches|sildenafil|timberland outlet|
tory burch outlet|tramadol|ugg boots|ugg outlet|viagra|weight loss pills|wholesale handbags|wholesale jerseys|
wholesale mbt|wholesale shoes|xanax|スーパーコピー|ブランドコピー|비아그라
`
  .trim()
  .split(/\|\n?/);
