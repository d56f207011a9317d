/*
 * What shows 游 to be a tour or a game (遊), in Simplified script. Own list.
 */
/** Characters before 游 that end the kind of a tour, where 游 ends its word (亲子游, 三日游, 欧洲游). */
export const TOUR_KINDS =
  '乡京亲人俗假光内冬冰制助化区原县发台史团园国城境夏外夜天奢娱子学家寒山岛岸川州市度影态手族日春晚景暑月期村桌步河泉洲海港湖滨滩漠澳物环田畅疆省神秋穷端红线网老色节花藏贵轮边途郊铁镇闲阳险雪页题食驾骑';

/** What follows a tour or a game and hardly ever a family name. */
export const TOUR_NOUNS: readonly string[] = `
业务 产业 产品 人数 人次 价格 优惠 体验 公司 券 升温 厂商 套票 套餐 市场 平台 开发 报价 收入 攻略 旺季 消费 淡季 火热 火爆 热度 热潮 版 玩家 玩法 用户 目的地 线路 行业 行程 订单 路线 项目 预订
`
  .trim()
  .split(/\s+/);
