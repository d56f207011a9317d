/** A cloner's note of how the character before it is read, as the source of a pattern: (qū), （wèi）. lib/repair judges which are noise. */
export const PINYIN_NOTE = '[(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]';
