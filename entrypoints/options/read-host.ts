import { checkSettings } from '../../lib/settings';

/** The host that the reader means: typed as a name, or as an address copied from the browser. Null when it is neither. */
export function readHost(input: string): string | null {
  const typed = input.trim();
  if (!typed || /\s/.test(typed)) return null;
  let host: string;
  try {
    // The URL parser also turns 新闻.中国 into the form that permissions are asked in.
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `http://${typed}`);
    if (!/^https?:$/.test(url.protocol)) return null;
    host = url.hostname;
  } catch {
    return null;
  }
  return checkSettings({ alwaysRead: [host] }).alwaysRead[0] ?? null;
}
