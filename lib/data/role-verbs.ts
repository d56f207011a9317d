/*
 * What a clause says that a person did, by role, in Simplified script. Own list; facts, no licence.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs and verb phrases of each role. */
export const ROLE_VERBS = {
  attended: words(`
与会 亮相 出席 出席活动 列席 到会 到场 前往出席 参会 参加 应邀 旁听 现身 缺席 缺阵 观礼 赴会 送别
`),
  spoke: words(`
主张 主旨演讲 介绍 作了 作报告 写道 分析 勉励 反对 反问 反驳 发文 发表声明 发表演讲 发表讲话 发言 叮嘱 否认 告诉 呼吁 嘱咐 回应 回忆 坦承 坦言 声明
声称 宣称 宣读 寄语 希望 建议 强调 形容 怒斥 感叹 感慨 批评 承认 指出 指责 提出 提到 演讲 演说 炮轰 点评 狠批 留言 直指 直斥 直言 称 笑言 致词
致辞 补充 补充道 表示 要求 解释 警告 认为 讲话 讲述 说 说道 谈到 谈及 谴责 质疑 赞扬 追问 透露 重申 阐述 预测 预计 高度评价
`),
  chaired: words(`
主持 共同主持
`),
  briefed: words(`
介绍情况 介绍有关情况 作情况介绍 作汇报 作说明 推介 汇报 汇报工作 答记者问 通报 通报情况
`),
  met: words(`
交谈 会晤 会见 会谈 会面 座谈 拜会 接见 晤 见面 话别 通电话 通话
`),
  accompanied: words(`
参加上述活动 参加会见 参加会谈 参加有关活动 参加活动 陪同 陪同会见 陪同考察 陪同调研 随同 随行
`),
  visited: words(`
出访 到访 参观 来华 来访 督导 考察 视察 访华 访问 调研 走访
`),
  signed: words(`
共同签署 签字 签约 签署 签订
`),
  announced: words(`
公布 公开宣布 发布 宣告 宣布
`),
  interviewed: words(`
受访 向记者 告诉记者 对媒体表示 对记者 接受专访 接受本报记者 接受记者采访 接受采访
`),
  awarded: words(`
分获 夺冠 夺得 夺金 封后 当选 折桂 捧得 摘得 摘金 摘铜 摘银 斩获 登顶 称帝 荣膺 荣获 获 获奖 获得 获评 获颁 被授予 赢得 问鼎
`),
  competed: words(`
不敌 亮相赛场 传球 出局 出战 击败 助攻 参赛 夺冠 夺得 夺金 完胜 完赛 对阵 射门 得分 得到 战胜 打入 扳平 摘得 摘金 摘铜 摘银 攻入 晋级 替补出场
梅开二度 横扫 淘汰 游出 爆冷 独得 砍下 砍得 破门 负于 贡献 跑出 轰下 迎战 进球 退赛 险胜 首发
`),
  performed: words(`
主演 出演 客串 开唱 演出 演唱 演奏 献唱 献艺 登台 表演 领衔主演 饰演 首演
`),
  accused: words(`
上诉 公诉 出庭受审 刑拘 双开 受审 受贿 开除党籍 批捕 拘捕 接受审查 接受纪律审查 控罪 提起公诉 涉嫌 移送 羁押 羁押禁见 落网 被刑拘 被双开 被拘 被指控
被捕 被控 被查 被移送 被诉 被起诉 被逮捕 认罪 起诉 送办 逮捕
`),
  sentenced: words(`
一审宣判 假释 入狱 减刑 刑满 刑满释放 判决 判刑 判囚 判处 宣判 改判 服刑 获刑 被判 被判刑 被判处
`),
  victim: words(`
不治 丧命 丧生 受伤 坠亡 失踪 死亡 殉职 溺亡 牺牲 罹难 被害 被打 被杀 被绑架 被骗 身亡 轻伤 遇刺 遇害 遇难 遭枪击 遭殴打 遭袭 重伤
`),
  suspect: words(`
在逃 嫌疑 潜逃 行凶 被通缉 逃逸
`),
  other: words(`
上任 任命 免去 出任 出生 卸任 去世 复信 宣誓就职 就任 就职 履新 当选 担任 接任 火化 病逝 离任 聘任 致信 致函 致唁电 致电 致贺信 致贺电 被免去 诞生
请辞 辞世 辞职 退休 逝世
`),
} as const;

/** Verbs that open somebody's reported speech. */
export const REPORTING_VERBS: readonly string[] = `
主张 供述 写道 反问 反驳 叮嘱 否认 告诉 呼吁 回应 回忆 坦承 坦言 声明 声称 宣称 希望 建议 强调 强调说 形容 感叹 感慨 批评 承认 指 指出 指出说
指责 提出 提到 直指 直言 相信 称 笑言 补充 表示 要求 解释 警告 认为 讲述 说 说明 说道 谈到 谈及 质疑 转达 辩称 追问 重申 陈词 预计
`
  .trim()
  .split(/\s+/);
