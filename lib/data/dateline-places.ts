/*
 * Places from which Chinese-language agencies and papers date their reports (中央社記者某某嘉義縣17日電), in Simplified script,
 * without 市 and 县. Own list; facts, no licence.
 */
export const DATELINE_PLACES: readonly string[] = `
上海 东京 云林 伊斯坦堡 伦敦 伯恩 内罗毕 加德满都 北京 华沙 华盛顿 南投 南昌 厦门 台东 台中 台北 台南 哈尔滨 嘉义 基隆 墨西哥 多伦多 大阪 天津 太原 宜兰 屏东 巴黎 布鲁塞尔 平壤 广州 开罗 彰化 德黑兰 惠灵顿 成都 新加坡 新北 新德里 新竹 旧金山 昆明 曼谷 杭州
柏林 桃园 武汉 沈阳 河内 洛杉矶 济南 海口 深圳 渥太华 温哥华 澎湖 澳门 特拉维夫 石家庄 福州 约翰内斯堡 纽约 罗马 耶路撒冷 联合国 花莲 苏黎世 苗栗 莫斯科 西安 贝鲁特 连江 那霸 郑州 重庆 金边 金门 长春 长沙 雅加达 雪梨 青岛 首尔 香港 马尼拉 马德里 马祖 高雄
`
  .trim()
  .split(/\s+/);
