import type { JSX } from 'preact';

/** Text in which every place of some words is marked. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }): JSX.Element {
  if (!words.some((word) => text.includes(word))) return <>{text}</>;
  const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  return <>{text.split(pattern).map((part, i) => (i % 2 === 1 ? <mark>{part}</mark> : part))}</>;
}
