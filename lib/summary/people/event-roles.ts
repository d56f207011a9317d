import type { Role } from '../../model';

/** Nouns that say the part somebody played: no titles, but roles. */
const PARTS: readonly (readonly [RegExp, Role])[] = [
  [
    /(?:死者|遇难者|伤者|受害人|受害者|被害人|失踪者|逝者|伤员|遇难学生|遇难员工)(?:(?:分别|依次)?(?:为|是|系|包括)：?(?:\d{1,3}岁)?[\u3400-\u9fff]{0,4}|：)?$/,
    'victim',
  ],
  [/(?:嫌疑人|疑犯|嫌犯|凶手|枪手|行凶者)$/, 'suspect'],
  [/(?:被告|被告人|上诉人|囚犯|犯人)(?:依次|分别)?(?:为|是|包括)?[：]?$/, 'accused'],
  [/(?:获得者|得主|获奖者|冠军|亚军|季军)$/, 'awarded'],
  [/(?:主持人)$/, 'chaired'],
  [/(?:随行|陪同|随团)(?:人员|官员|成员|出访)?(?:的)?(?:还|主要|分别)?(?:有|包括|为)：?$/, 'accompanied'],
];

/** What stands right behind the name. */
const BEHIND: readonly (readonly [RegExp, Role])[] = [
  // 听取某某作的关于…的报告
  [/^所?作的[^，。；]{0,110}?(?:报告|汇报|说明)/, 'briefed'],
  // 议长某某访问团一行
  [/^(?:率领的|率)?(?:访问|参访|考察)团/, 'visited'],
];

/** Roles that the words right behind the name give. */
export function rolesBehind(folded: string, end: number): Role[] {
  const rest = folded.slice(end, end + 120);
  return BEHIND.flatMap(([pattern, role]) => (pattern.test(rest) ? [role] : []));
}

/** Roles that the noun right before the name gives. */
export function eventRoles(folded: string, start: number): Set<Role> {
  const lead = folded.slice(Math.max(0, start - 14), start);
  return new Set(PARTS.flatMap(([pattern, role]) => (pattern.test(lead) ? [role] : [])));
}
