/** One byte for every UTF-16 unit, 1 for those that stand in `characters`: asking it costs far less than a Set of strings. */
export function codeFlags(characters: string): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) flags[characters.charCodeAt(i)] = 1;
  return flags;
}
