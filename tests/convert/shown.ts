import { convertTexts } from '../../lib/convert/convert-texts';
import type { TargetScript } from '../../lib/model';

/** The text as a page shows it in the script. */
export async function shown(text: string, to: TargetScript): Promise<string> {
  return (await convertTexts([text], to))[0] ?? '';
}
