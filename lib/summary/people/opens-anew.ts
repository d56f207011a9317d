import type { Action } from './find-actions';
import type { Group } from './mention';
import type { Sentence } from './split-sentences';

/** Words before a name that make it the object of something. */
export const OBJECT_MARK =
  /(?:向|对|给|应|因|就|将|把|为|祝贺|任命|邀请|选举|看望|慰问|感谢|支持|欢迎|提名|推荐|免去|会见|接见|拜会|会晤|指控|追究|祝|问候|悼念|颁授|授予|委托|指定|聘请|采访|击败|战胜|不敌|迎战|对阵|负于|险胜|完胜|聘任|找上|约见|接待|迎接|探望|拜访|造访|约谈|传召|传唤|力挺|声援|协助|帮助|安慰|抨击|痛批|女友|男友)$/;
/** Words before a name that make it a companion of the subject. */
export const COMPANION_MARK = /(?:同|与|和|跟)$/;

/** Words that take the report back from a speech to the event. */
const NEW_SCENE = /(?:[日天午晚时]|会[上后前]|期间|随后|最后|同时|之后|此外|另外|另|其间|仪式上|，|应邀|会议由|由$)/;

/** 某党首|李某|当天说: whoever speaks right behind the name speaks to the reporter. */
const SPEAKS =
  /^(?:当[天日]|同日|[昨今][天日]|随后|\d{1,2}日)?(?:在[^，。]{1,14})?[则也还亦]?(?:说|表示|称|指出|认为|强调|透露|回应|反击|反驳|批评|呼吁|坦言)/;

/** 他还向…致谢: with him as subject the report goes on, behind what he said. */
const HE_DOES = /^[他她](?:还|也|并|亦|又|同时|特别|更|随后|最后)?(?:向|感谢|勉励|祝贺|表扬|赞扬|肯定)/;

/** Does the sentence leave the reported speech of the one before: a name near its start that does something? */
export function opensAnew(folded: string, sentence: Sentence, groups: readonly Group[], actions: readonly Action[]): boolean {
  if (HE_DOES.test(folded.slice(sentence.start, sentence.start + 8))) return true;
  const first = groups[0];
  if (!first) return false;
  // A date or a place may stand before the name (当天，…), in up to sixteen characters.
  const lead = folded.slice(sentence.start, first.start);
  if (
    /[年长过未]|(?:^|，)[当目]前/.test(lead) ||
    (lead !== '' &&
      !NEW_SCENE.test(lead) &&
      ((lead.length > 6 && !SPEAKS.test(folded.slice(first.end, first.end + 30))) || /[要愿将应可我他她方]|希望|必须/.test(lead)))
  )
    return false;
  // Reports name people plainly; 石敬明主席 is how a speaker says it.
  if (first.members.some((member) => member.around.end > member.end)) return false;
  if (lead.length > 16 || OBJECT_MARK.test(lead) || COMPANION_MARK.test(lead)) return false;
  return /^$|由$/.test(lead) || actions.some((action) => action.start >= first.end && !/[。]/.test(folded.slice(first.end, action.start)));
}
