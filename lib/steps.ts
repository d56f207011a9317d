/** Work in pieces: between any two of them whoever has it done may rest, so that a page scrolls and types on meanwhile. */
export type Steps<T> = Generator<void, T>;

/** Does all of it now. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does it piece by piece.
 * @param rest asked between the pieces; gives null where it is not yet time to rest
 */
export async function withRests<T>(steps: Steps<T>, rest: () => Promise<void> | null): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    const pause = rest();
    if (pause) await pause;
    step = steps.next();
  }
  return step.value;
}
