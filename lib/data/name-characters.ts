/*
 * How characters of people's names are written in Traditional script where the dictionary's first choice is wrong for names.
 * Own knowledge of family names and of usual given names; facts, no licence.
 */

/**
 * Family names that keep the form they have in Simplified text, although that form also stands for another character
 * (于/於, 余/餘, 范/範 …). Those that are usual characters of Traditional text keep it by rule; these are the rarer ones.
 */
export const KEPT_SURNAMES = '仇党涂种';

/** Family names that are usual Traditional characters, yet are written with another one: pairs Simplified, Traditional. */
export const CHANGED_SURNAMES = '万萬丰豐云雲杰傑';

/**
 * Given-name characters that are usual Traditional characters, yet stand for another one in names (杰 is 傑, 云 is 雲):
 * pairs Simplified, Traditional. All others of that kind stay as they are (里 台 后 岳 峰 岩 游 …).
 */
export const CHANGED_GIVEN = '丰豐云雲佣傭儿兒冲沖准準几幾听聽坏壞干幹愿願扑撲挂掛晒曬朴樸杰傑涌湧筑築范範荐薦虫蟲';

/**
 * Given-name characters that are written otherwise where they end a given name of two: pairs Simplified, Traditional. Counted over 6,548 people
 * (half of a list of Taiwan's candidates and village heads, Hong Kong's councillors, mainlanders and figures of history as printed there): 崙 8 : 侖 1,
 * 餘 4 : 余 1, 徵 5 : 征 1, 鐘 25 : 鍾 9 (and 8 : 1 among people of the Liberty Times).
 */
export const CHANGED_LAST = '仑崙余餘征徵钟鐘';

/**
 * In Taiwan's given names of two beside that: pairs Simplified, Traditional. Counted over the same half, Taiwan's people alone: first 昇 11 : 升 2,
 * 讚 10 : 贊 3; last 昇 36 : 升 9 and 陞 5, 樑 32 : 梁 5, 讚 9 : 贊 1. Mainlanders write 升, 梁, 贊.
 */
export const TAIWAN_FIRST = '升昇赞讚';
export const TAIWAN_LAST = '升昇梁樑赞讚';

/** Given names that keep the last character all the same. */
export const KEPT_LAST: readonly string[] = ['长征'];

/** Characters that stay as they are where they are the whole given name (李杰, 5 : 0 in the same list), though not in longer ones. */
export const KEPT_ALONE = '杰';

/** Family names of two characters that the rules for single ones would get wrong: Simplified, Traditional. */
export const COMPOUND_FORMS: readonly (readonly [string, string])[] = [
  ['万俟', '万俟'],
  ['谷梁', '穀梁'],
];

/** Words that begin with a family name and that finders of names take for one. Simplified. */
export const NO_NAMES: readonly string[] = ['涂写', '涂层', '涂抹', '涂改', '涂料', '涂装', '涂鸦', '涂黑'];

/** Forms of address that follow a bare family name (于书记, 余老师). Simplified. */
export const ADDRESS_FORMS: readonly string[] = `
主任 书记 先生 医生 博士 县长 司令 同志 团长 处长 大使 太太 夫人 女士 小姐 局长 市长 师傅 律师 总理 总经理 教授 教练
村长 校长 检察官 法官 法师 理事长 省长 秘书长 站长 经理 老师 老板 董事长 议员 部长 镇长 队长 院长
`
  .trim()
  .split(/\s+/);

/** Family names that running text writes as another character, told by the form of address alone (余女士, 于先生). Simplified. */
export const CONTESTED_SURNAMES = '于余涂钟';

/** Forms of address that are no post and that Chinese news puts right behind a bare family name; 姓 as in 余姓男子. Simplified. */
export const PERSON_FORMS: readonly string[] = `
伯伯 先生 同学 大叔 大哥 大妈 大姐 大婶 大爷 太太 夫妇 女士 奶奶 妈妈 姑娘 姓 婆婆 家属 小姐 爷爷 爸爸 阿姨
`
  .trim()
  .split(/\s+/);
