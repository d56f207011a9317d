/**
 * A date or point in time for the reader. The wall clock of the page is kept: 09:07 in Taipei stays 09:07 wherever it is read.
 * @param iso ISO date, or date-time with zone
 */
export function formatDate(iso: string, lang: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(iso);
  if (!found) return iso;
  const [year, month, day, hour = 0, minute = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour, minute);
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
  if (found[4]) Object.assign(options, { timeStyle: 'short', hour12: false });
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(time);
}
