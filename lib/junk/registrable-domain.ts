import { PUBLIC_SUFFIXES } from '../data/public-suffixes';

/** Below these labels of a country names are registered, hardly ever at them: com.cn, co.uk, gov.tw, or.jp. */
export const COMMON_LABELS: ReadonlySet<string> = new Set(
  'ac biz co com edu go gob gouv gov gv info int ltd me mil name ne net nom or org plc press sch tv web'.split(' '),
);

let suffixes: Map<string, Set<string>> | null = null;

/**
 * The registrable domain of a host (news.example.com.cn → example.com.cn) by the ICANN part of the Public Suffix List, to
 * suffixes of two labels; of far countries by the labels that nearly all have. Hosts without one (addresses by number,
 * localhost, suffixes themselves) are given back as they are.
 * @param host as URL().hostname gives it: lower case, names in other scripts as xn--
 */
export function registrableDomain(host: string): string {
  if (/^[\d.]+$|[:[]/.test(host)) return host;
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.length <= 2) return labels.join('.');
  suffixes ??= new Map(PUBLIC_SUFFIXES.map((row) => [row.slice(0, row.indexOf(' ')), new Set(row.split(' ').slice(1))]));
  const [label = '', top = ''] = labels.slice(-2);
  const below = suffixes.get(top);
  const own = (top.length === 2 && COMMON_LABELS.has(label)) || below?.has(label) || below?.has('*') ? 3 : 2;
  return labels.slice(-own).join('.');
}
