import { foldScript } from '../text/fold-script';

/** A caption is a line or two; longer is text. */
const MAX_LENGTH = 120;

/** Ends with who took or lent the picture: 记者 张三 摄, 图/视觉中国, 资料图. */
const CREDIT =
  /(?:(?:摄|摄影|供图|制图|绘图|图)[）)】]?\s*[。.]?|(?:资料图|资料图片|图片来源[:：]?\s*\S{1,20}|图源[:：]?\s*\S{1,20}|截图|视频截图|网络图片?|(?:图|photo)\s*[/／|:：]\s*\S{1,20})[）)】]?\s*[。.]?)$/i;

/** Begins as captions do: 图为…, ▲…, 图1, （图）, 上图. */
const OPENING =
  /^(?:[▲△↑▼◎]\s*\S|[（(【]?\s*(?:图为|图[片像]?(?:说明|来源|提供|加注文字)|图\s*[:：/／]|图\s?\d{1,2}(?!\d*[日月年])|(?:上|下|左|右|题)图(?:为|[:：])|资料图|资料照|示意图))/;

/** Is the line a caption or a picture credit? `afterPicture`: it stands directly below a picture that has none yet. */
export function isCaption(line: string, afterPicture: boolean): boolean {
  const text = foldScript(line).trim();
  if (text.length > MAX_LENGTH) return false;
  // 分布如图, 见下图: the sentence speaks of the picture, it does not caption it.
  if (/(?:如|见|下|上)图[）)]?\s*[。.]?$/.test(text)) return false;
  if (OPENING.test(text)) return true;
  if (CREDIT.test(text)) return afterPicture || text.length <= 40 || /(?:记者|通讯员|摄影)[^，。]{1,16}摄[）)】]?\s*[。.]?$/.test(text);
  // Below a picture a short line without the end of a sentence says what it shows.
  return (
    afterPicture && text.length <= 30 && (text.length >= 4 || /^[㐀-鿿]{2,3}$/.test(text)) && !/[。！？：；，、…”」?!,]|[:]$/.test(text)
  );
}
