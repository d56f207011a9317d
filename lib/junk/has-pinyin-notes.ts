import type { Survey } from './survey-page';

/** Cloning software writes a reading behind every character that it changes: 區(qū)域. An editor notes a rare one once. */
const NOTE = /[㐀-鿿][(（][a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,2}[)）]/g;
const NOTES = 5;

/** Does the page show a cloner's pinyin notes? lib/repair judges each; here it is a sign of tampering. */
export function hasPinyinNotes({ lines }: Survey): boolean {
  let notes = 0;
  for (const { text } of lines) {
    notes += text.match(NOTE)?.length ?? 0;
    if (notes >= NOTES) return true;
  }
  return false;
}
