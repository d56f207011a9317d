import { datesInText, isoDay, withTime, ZONE, zoneClock } from './read-date';

/** The time in a value that people or machines wrote (metadata, page scripts): ISO, or null. */
export function isoInValue(value: string): string | null {
  // 17:48:56 JST+0900: the name of the zone before its offset.
  return datesInText(value.replace(/\s[A-Z]{3,4}(?=[+-]\d{4}$)/, ''))[0]?.iso ?? machineTime(value);
}

/** Seconds or milliseconds since 1970, and 20240621090713: what machines write for machines. ISO, or null. */
function machineTime(value: string): string | null {
  const epoch = /^1\d{9}(?:\d{3})?$/.test(value) ? Number(value.padEnd(13, '0')) : Number.NaN;
  // In UTC it may be another day.
  if (!Number.isNaN(epoch)) return `${zoneClock(epoch)}${ZONE}`;
  const digits = /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?$/.exec(value);
  const day = digits && isoDay(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  return digits && day ? withTime(day, [undefined, digits[4], digits[5], digits[6], undefined]) : null;
}
