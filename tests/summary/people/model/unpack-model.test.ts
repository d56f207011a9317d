import { expect, it } from 'vitest';
import { findRow } from '../../../../lib/summary/people/model/name-model';
import { unpackModel } from '../../../../lib/summary/people/model/unpack-model';
import { packModel } from '../../../../scripts/train-names/pack-model';

it('a packed model comes back with its hashes, its weights to half a step, its transitions and its words', () => {
  const hashes = Int32Array.from([3, 40, 1000, 67_000_000]);
  const rows = Float32Array.from([1, -2, 0, 0.5, 0.25, 0, -1, 3, 0, 0, 0, 0]);
  const words = new Map([
    [5, 1],
    [70, 4],
    [4_000_000, 2],
    [4_000_001, 3],
  ]);
  const packed = packModel(
    { tags: 3, rows, moves: Float64Array.from({ length: 9 }, (_, i) => i / 4) },
    hashes,
    Uint8Array.from([1, 1, 1, 0, 1, 1, 1, 1, 1]),
    Float64Array.from([1, 0, 1]),
    Float64Array.from([1, 1, 1]),
    words,
  );
  const model = unpackModel(packed);
  hashes.forEach((hash, i) => {
    const at = findRow(model, hash);
    for (const t of [0, 1, 2]) expect(Math.abs((model.weights[at + t] ?? 99) * model.step - (rows[i * 3 + t] ?? 0))).toBeLessThan(0.1);
  });
  expect([0, 4, 999, 66_999_999].map((hash) => findRow(model, hash))).toEqual([-1, -1, -1, -1]);
  expect(model.moves[1]).toBeCloseTo(Math.exp(0.25));
  expect(model.moves[3]).toBe(0);
  expect([...words].map(([place]) => model.words[place])).toEqual([...words.values()]);
  expect(model.words.reduce((sum, kind) => sum + (kind > 0 ? 1 : 0), 0)).toBe(4);
});
