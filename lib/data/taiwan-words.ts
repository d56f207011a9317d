/*
 * What shows a text to be about Taiwan, in Simplified script. Common knowledge; facts, no licence.
 */
/** Its cities and counties. */
export const TAIWAN_PLACES: readonly string[] = `
中市 云林县 全台 北市 南投 台东 台中 台北 台南 台湾 嘉义 嘉市 基隆 宜兰 屏东 屏县 彰化 新北 新竹 桃园 澎湖 竹县 竹市 花莲 苗栗 连江县 金门 高雄
`
  .trim()
  .split(/\s+/);

/** Offices, bodies and parties that only Taiwan has, and what its papers call them. */
export const TAIWAN_BODIES: readonly string[] = `
中职 乡代 乡公所 乡长 侦查队 区公所 卫福部 县府 县警局 县议会 县议员 台大 台铁 国民党团 国民党籍 地检署 市议员 新台币 时代力量 民众党 民进党 监察院 立委 立法委员 立法院 绿委 蓝委 蓝绿 警分局 议员参选人 里长 镇公所 高检署
`
  .trim()
  .split(/\s+/);
