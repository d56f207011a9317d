/** Pairs of characters written one after the other, 万萬云雲: each with what it becomes. */
export function characterPairs(list: string): [string, string][] {
  return (list.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]);
}
