import type { Script } from '../model';

export function detectScript(_text: string): Script {
  return 'other';
}
