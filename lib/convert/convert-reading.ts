import type { Reading, TargetScript } from '../model';

export async function convertReading(reading: Reading, _to: TargetScript): Promise<Reading> {
  return reading;
}
