import { getDomain } from 'tldts-icann';

/**
 * The registrable domain of a host (news.example.com.cn → example.com.cn) by the public suffix list, or the host itself
 * where the list gives none (addresses by number, localhost).
 */
export function registrableDomain(host: string): string {
  return getDomain(host) ?? host;
}
