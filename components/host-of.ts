/** Host name of a web address, for the reader to see; null for anything else. */
export function hostOf(address: string | null): string | null {
  if (!address || !/^https?:/i.test(address)) return null;
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}
