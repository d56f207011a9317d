/*
 * Words that no sound Traditional text holds: what is left when a program turned Simplified text into Traditional one
 * character at a time, or chose the wrong one of two characters. Own list; facts, no licence.
 */
export const WRONG_VARIANTS: readonly string[] = `
之后 云南 云計算 今后 位于 低于 余額 便于 先后 公裡 其余 典范 兼并 准備 准確 几個 制作 制成 制片 制藥 制造 前后 剩余
勇于 后來 后勤 后續 哪里 善于 在于 城里 基于 夜里 大于 太後 奮斗 家里 對于 導游 小于 屬于 干凈 干淨 干燥 干部 并不
并且 并在 并將 并對 并無 并講話 并非 幹凈 幹淨 幹燥 征收 征求 征集 復制 復印 復雜 心里 戰后 戰斗 手里 抵御 挂牌 放松
斗爭 旅游 日志 易于 最后 有利于 杰出 業余 標准 標志 模范 水准 沖擊 沖突 游客 游戲 游覽 然后 特征 理發 用于 由于 皇後
研制 示范 稻谷 等于 精准 終于 維系 聯系 背后 能干 至于 致力于 范圍 落后 處于 裡程 規范 谷物 象征 輕松 這里 那里 采取
采用 采訪 里面 重復 鑒于 關于 關系 防御 防范 雜志 面包 面條 面粉 頭發 餅干 餅幹 骨干 高于
`
  .trim()
  .split(/\s+/);
