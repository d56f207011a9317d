/*
 * Words beside a day that tell what it is, in Simplified script, as alternatives of a pattern: what must not stand beside one of them
 * (共 of 中共) is written with it. Own list; facts, no licence.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What has a number: 10号风球, 2号机组. The number before it is no day. */
export const NUMBERED_THINGS = words(`
井 交响曲 人物 仓 令 会议室 位 作品 信号 候选 元素 入口 公寓 公路 决定书 决议 出口 列车 判决 别墅 协奏曲 卫星 厅 反应堆 发动机 口岸 台(?!北|中|南|湾|东) 员 嘉宾 国道 地块 地铁 坑 堆 墓 字
审判庭 客车 宿舍 展位 展厅 展台 展馆 工厂 巷 床 库 店 庭 弄 强风 患者 房 探测器 提案 摊 教室 文(?!化|旅|物) 暴风 机(?!场|构) 染色体 柜 柴油 样本 样机 桌 档 桥 棚 楼 汽油 泊位 法庭
波(?!兰|音|士|斯|黑) 泳道 火箭 炉 烈风 热带气旋 热带风暴 球衣 球道 电机 电池 电芯 病人 病例 登机口 省道 矿 码 种子 空间站 窗口 站 线 胡同 胶 航班 航站 舰 舱 船 艇 色 芯片 街 被告 角色 议案
讯号 证人 跑道 路段 车(?!展|祸|市) 轮 选手 通道 铺 键 门 闸 院 隧道 风暴 风球 飓风 飞船 馆 首长 高炉 高速
`);

/** What is three, four or five of: 本周三大指数 is this week, and three of them. */
export const GREAT_THINGS = words(`
世界 主题 举措 事件 产业 产油国 亮点 任务 企业 优势 体系 党 公司 关键 利好 利空 原因 变化 品牌 唱片 国 城市 基地 央行 奖 奖项 工程 巨头 平台 悬念 战役 报业 指数 挑战 措施 政党 新闻 期交所 期指 机场
机构 板块 油企 法人 港口 满贯 火炉 热点 焦点 电信 电影 电视 看点 矿商 粮商 联赛 股东 股市 股指 航司 航空 行业 行动 要点 评级 赛事 趋势 车企 运营商 银行 门户 问题 领域
`);

/** What 将 and 会 stand before when they tell of what is to come; 将 before an object (将他带走) tells nothing. */
export const COMING_VERBS = words(`
上市 上映 上演 上调 下调 下雨 下雪 不 与 东移 为 举办 举牌 举行 于 交付 亮相 仍 从 以 会(?!议|见|谈) 使 停业 停工 停止 停水 停电 停课 停运 先 全线 全部 全面 公布 公开 关闭 再 减少 减弱 出发
出台 出席 出庭 出战 出现 出访 到(?!案|场) 前往 加强 北上 升 南下 去 参与 参加 发射 发布 发放 发表 发车 受 变 召开 可 同 向 启动 启用 启程 和 回升 回落 在 基本 增加 增强 增至 复工 复市 复牌
复课 大致 实施 审理 审议 宣判 宣布 对(?!方) 对阵 就(?!业) 展出 展开 带来 带领 开业 开会 开始 开学 开幕 开庭 开打 开播 开放 开船 开车 开通 影响 恢复 成为 才 执行 投票 抵 抵达 持续 挑战 接受
接近 推出 提供 提出 提前 揭幕 揭晓 播出 支付 放晴 施行 明显 是 暂停 更 最 有(?!关|期) 有望 来 正式 派 派发 渐 率 生效 由 登场 登陆 直播 离开 组织 结束 继续 维持 能 落幕 表决 被 西移 讨论 让
访华 访问 试运行 赴 转 较 达 迎战 迎来 运行 返 返回 进一步 进入 进行 远离 逐 通车 逼近 邀请 重启 重新 闭幕 陆续 降 靠近 面临 首先 首度 首次
`);

/** Ends of nouns that 会 closes (大会, 记者会, 机会), before which it tells of nothing to come. */
export const MEETING_STEMS =
  '乐书交例公分动午协卖博参友听唱商国基大奥委学宴届展峰工布年庆庙座开待总报教早明晚机校歌比洽流演灯球画盛盟研示礼社约者联聚舞茶董览讨议记论访证评诗该诵谈赛迎运送都酒销集';

/** What somebody did on a day: what will be stands behind it, of another day (周四宣布将). */
export const DONE_VERBS = words(`
下令 了(?!解) 介绍 估计 保证 公布 写道 决定 刊登 发布 发表 同意 告诉 呼吁 回应 宣布 已 建议 强调 得知 批准 承认 承诺 报导 报道 拒绝 拘捕 指(?!数|标|导|挥|定) 指出 接获 提出 提醒 收到 曾 确认
称 签署 致信 致函 致电 获悉 获知 表示 被捕 要求 警告 认为 证实 说 起诉 透露 通报 通过 逮捕 重申 预料 预期 预测 预计
`);

/** Before a number of days, which then is no day of the month: 连续5日, 首3日. */
export const COUNTING_WORDS = words(`
(?<![中公])共 (?<![元岁])首 (?<![船舰])只 (?<![附临靠邻])近 一连 不到 不足 为期 事隔 人均 仅 仅需 休假 住院 停留 历时 只有 只需 可以 多达 大约 居住 平均 接连 放假 整整 时隔 最多
最少 最短 最近 最长 未来 每 相隔 短短 第 耗时 至多 至少 请假 费时 超过 足足 达到 过去 这 连休 连冻 连升 连放 连晒 连涨 连续 连跌 连降 连雨 逗留 逾 那 长达 隔离 需时
`);

/** What was or is done on the day that Hong Kong and Taiwan call 今 or 昨 alone: 昨举行, 今起. */
export const TODAY_VERBS = words(`
上午 上市 上映 下令 下午 与(?!昔|古|往|未来) 中午 主持 举办 举行 于 亮相 会(?!议|长|员) 会晤 会见 作供 傍晚 公布 公开 再 凌晨 出席 出庭 击败 判刑 判处 到案 到访 前往 午后 去世 参与 参加 发出
发布 发放 发文 发生 发表 受访 召开 向 否认 启动 启用 呼吁 回应 在 声请 夺 宣判 宣布 将(?!近|士|军) 就职 应讯 开业 开卖 开售 开始 开幕 开庭 开打 开盘 强调 当选 批评 承认 抵 抵达 拘捕 拜会 拜访
指(?!数|标|导) 指出 接受 接获 推出 提出 提堂 搜索 收到 收盘 改口 正式 深夜 清晨 率 现身 病逝 登场 离世 移送 签约 签署 约谈 结束 继续 续 考察 获 表示 被 裁定 视察 访问 证实 说 说明 请辞 质询 赴
起 起诉 辞世 辞职 迎战 返 透露 通车 通过 逮捕 道歉 遭 闭幕 首度 首次
`);
