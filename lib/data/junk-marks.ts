/*
 * What stands around injected links, and what speaks against calling a text injected. Simplified script. Own lists; facts, no licence.
 */
/** Labels that link-farm software writes before its links. */
export const FARM_LABELS: readonly string[] = `
主站蜘蛛池模板 您可能还对以下内容感兴趣 您可能还对以下资源感兴趣 感谢您访问我们的网站 新书推荐 站群模板 站蜘蛛池 蜘蛛池模板
`
  .trim()
  .split(/\s+/);

/** A headline with one of these reports on betting or pornography; it does not advertise it. */
export const CRACKDOWN_WORDS: readonly string[] = `
下架 专项行动 严打 举报 侦破 公安 关停 刑拘 判刑 取缔 受骗 嫌疑 宣判 封停 庭审 性侵 性骚扰 戒赌 打击 打掉 抓获 拘留 捣毁 提醒 揭秘 揭露 整治 曝光 查处 查获 案件 案情 检察 沉迷 法院 洗钱 涉嫌 涉案
清理 破获 禁赌 约谈 罪 获刑 落网 被告 被捕 被查 警察 警惕 警方 记者 诈骗 调查 走私 起诉 违法 通报 非法
`
  .trim()
  .split(/\s+/);

/** Registrable domains that honest pages link to in their footers and tool bars: no link farm sells links to them. */
export const TRUSTED_DOMAINS: readonly string[] = `
12371.cn 126.com 163.com 360.cn 81.cn alipay.com apple.com baidu.com bbc.com bilibili.com bing.com caixin.com cctv.cn
cctv.com ce.cn chinadaily.com.cn chinanews.com chinanews.com.cn chinapeace.gov.cn cna.com.tw cnbeta.com cnki.net
cnr.cn cri.cn ctrip.com cyol.com douban.com dzwww.com facebook.com gmw.cn google.com hao123.com huanqiu.com ifeng.com
instagram.com jd.com jiemian.com jyb.cn legaldaily.com.cn ltn.com.tw microsoft.com netease.com news.cn people.cn
people.com.cn qq.com rfi.fr rthk.hk sina.com.cn so.com sogou.com sohu.com southcn.com taiwan.cn taobao.com tencent.com
thepaper.cn tmall.com twitter.com udn.com weibo.com wikipedia.org x.com xinhuanet.com youth.cn youtube.com zaobao.com
zaobao.com.sg zhihu.com
`
  .trim()
  .split(/\s+/);

/** Trades of which link sellers offer one page for every town: 某地搬家公司. */
export const COMMERCE_WORDS: readonly string[] = `
seo 代写 代理记账 价格 保洁公司 修理 做账 公司注册 公司转让 出租 刻章 办证 加盟 厂家 厨房设备 发电机出租 吊车出租 商标注册 回收 家政公司 工商代办 建站 开锁 打井 批发 拆除 搬家 搬家公司 搬运公司 整形医院
施工 旅行社 月嫂 检测 水果批发 治疗 消防工程 清洁公司 清洗 热线 电脑维修 疏通 空调维修 维修 网站优化 网站制作 网站建设 网络公司 网络推广 翻译公司 装修 装修公司 装修设计 设备 货运 贷款 资质代办 运输公司 钢结构
防水 防水补漏 驾校
`
  .trim()
  .split(/\s+/);
