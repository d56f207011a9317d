import type { JunkFinding, Page } from '../model';

export function findJunk(_page: Page): JunkFinding[] {
  return [];
}
