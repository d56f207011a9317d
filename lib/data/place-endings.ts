/*
 * How the names of places end where something can take place, in Simplified script. Own list; facts, no licence.
 */
export const PLACE_ENDINGS: readonly string[] = `
中学 中心 乡 会展中心 会议中心 会议室 体育中心 体育场 体育馆 公园 军营 剧场 剧院 区 医院 博物馆 厂区 厅 县 发射中心 口岸 商场 园 园区 国宾馆 国门 图书馆 地铁站 场 城 基地
堂 塔 大会堂 大使馆 大厦 大学 学院 宫 宾馆 寺 小学 展览馆 屯 山 岛 州 工地 巷 市 广场 庙 开发区 影城 总统府 总部 报告厅 新区 旗 机场 村 校 桥 楼 水库 江 河 法庭
法院 泳池 派出所 海域 渔港 港 湖 湾 火车站 现场 球场 白宫 监狱 盟 省 看守所 码头 礼堂 社区 站 美术馆 街 街道 赛车场 路 车间 道 酒店 酒楼 镇 院 隧道 雪场 音乐厅 饭店
馆 高速 高铁站
`
  .trim()
  .split(/\s+/);
