import type { Article, HeadlineLink, Repair } from '../model';

export interface Repairable {
  article: Article | null;
  headlines: HeadlineLink[];
}

export function repairExtraction<T extends Repairable>(found: T): T & { repairs: Repair[] } {
  return { ...found, repairs: [] };
}
