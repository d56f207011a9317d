import { type Lattice, makeLattice, runLattice } from '../../lib/summary/people/model/lattice';
import { LONGEST_SENTENCE } from '../../lib/summary/people/model/tag-names';
import type { Indexed } from './index-features';
import type { Random } from './random';

/** What is learned: a weight per row and tag, and a score per transition. */
export interface Weights {
  tags: number;
  rows: Float32Array;
  moves: Float64Array;
}

export interface Course {
  epochs: number;
  /** First step of AdaGrad. */
  rate: number;
  /** How strongly a weight that is touched is drawn to 0. */
  decay: number;
  /** The share of a character's features that are not looked at, others each time, so that no weight relies on another one. */
  dropout: number;
  /** The weights are the mean of those after each of the last so many epochs. */
  averaged: number;
  /** Which transitions exist, and which tags may start and end a sentence. */
  allowed: Uint8Array;
  starts: Float64Array;
  ends: Float64Array;
}

/** Errors of the tags of a character below this change nothing: most characters are plainly no name after the first epoch. */
const SMALL = 0.002;

interface State {
  indexed: Indexed;
  course: Course;
  weights: Weights;
  /** Sums of squared gradients, as AdaGrad keeps them. */
  rowSquares: Float32Array;
  moveSquares: Float64Array;
  lattice: Lattice;
  error: Float64Array;
  moveError: Float64Array;
  /** Differs from visit to visit: which features are dropped hangs on it. */
  visit: number;
}

/** Learns the weights of a linear-chain CRF by its log-likelihood, sentence by sentence. */
export function trainCrf(indexed: Indexed, tags: number, course: Course, random: Random, log: (line: string) => void): Weights {
  const weights: Weights = { tags, rows: new Float32Array(indexed.hashes.length * tags), moves: new Float64Array(tags * tags) };
  const state: State = {
    indexed,
    course,
    weights,
    rowSquares: new Float32Array(weights.rows.length),
    moveSquares: new Float64Array(tags * tags),
    lattice: makeLattice(tags, LONGEST_SENTENCE),
    error: new Float64Array(tags),
    moveError: new Float64Array(tags * tags),
    visit: 1,
  };
  const mean: Weights = { tags, rows: new Float32Array(weights.rows.length), moves: new Float64Array(tags * tags) };
  const order = Int32Array.from({ length: indexed.starts.length - 1 }, (_, i) => i);
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    const started = performance.now();
    random.shuffle(order);
    let loss = 0;
    for (const sentence of order) loss += learn(state, indexed.starts[sentence] as number, indexed.starts[sentence + 1] as number);
    log(
      `  epoch ${epoch + 1}: loss per sentence ${(loss / order.length).toFixed(4)}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    if (epoch < course.epochs - course.averaged) continue;
    for (let i = 0; i < mean.rows.length; i++) mean.rows[i] = (mean.rows[i] as number) + (weights.rows[i] as number) / course.averaged;
    for (let i = 0; i < mean.moves.length; i++) mean.moves[i] = (mean.moves[i] as number) + (weights.moves[i] as number) / course.averaged;
  }
  return mean;
}

/** e to the scores of the transitions, 0 where there is none. */
function movesOf(weights: Weights, allowed: Uint8Array): Float64Array {
  return weights.moves.map((score, i) => (allowed[i] ? Math.exp(score) : 0));
}

function learn(state: State, first: number, end: number): number {
  const { indexed, course, weights, lattice } = state;
  const tags = weights.tags;
  const length = end - first;
  const moves = movesOf(weights, course.allowed);
  state.visit = (Math.imul(state.visit, 0x9e3779b1) + 0x7f4a7c15) | 0;
  const gold = weigh(state, first, end);
  runLattice(lattice, length, moves, course.starts, course.ends);
  let logTotal = 0;
  for (let i = 0; i < length; i++) logTotal += Math.log(lattice.scales[i] as number);
  let path = gold;
  for (let i = 1; i < length; i++)
    path += weights.moves[(indexed.tags[first + i - 1] as number) * tags + (indexed.tags[first + i] as number)] as number;
  for (let i = 0; i < length; i++) {
    let largest = 0;
    for (let t = 0; t < tags; t++) {
      const chance = (lattice.forward[i * tags + t] as number) * (lattice.backward[i * tags + t] as number);
      const error = (indexed.tags[first + i] === t ? 1 : 0) - chance;
      state.error[t] = error;
      if (Math.abs(error) > largest) largest = Math.abs(error);
    }
    if (largest >= SMALL) correct(state, first + i);
  }
  correctMoves(state, moves, first, length);
  return logTotal - path;
}

/** One in so many. */
const DROPS = 256;

/** A number below DROPS that is the same whenever a feature of a character is asked for during one visit. */
function dropped(row: number, at: number, visit: number): number {
  const h = Math.imul(row ^ Math.imul(at, 0x85ebca6b) ^ visit, 0x9e3779b1);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 24;
}

/** Fills the potentials; gives the score of the right tags, without transitions. */
function weigh({ indexed, course, weights, lattice, visit }: State, first: number, end: number): number {
  const bound = course.dropout * DROPS;
  const scale = 1 / (1 - course.dropout);
  const { features, from, tags: gold } = indexed;
  const { tags, rows } = weights;
  let score = 0;
  for (let at = first; at < end; at++) {
    const here = (at - first) * tags;
    for (let t = 0; t < tags; t++) lattice.potentials[here + t] = 0;
    const stop = from[at + 1] as number;
    for (let k = from[at] as number; k < stop; k++) {
      const row = features[k] as number;
      if (row < 0 || dropped(row, at, visit) < bound) continue;
      const base = row * tags;
      for (let t = 0; t < tags; t++) lattice.potentials[here + t] = (lattice.potentials[here + t] as number) + (rows[base + t] as number);
    }
    score += scale * (lattice.potentials[here + (gold[at] as number)] as number);
    for (let t = 0; t < tags; t++) lattice.potentials[here + t] = Math.exp(scale * (lattice.potentials[here + t] as number));
  }
  return score;
}

function correct({ indexed, course, weights, rowSquares, error, visit }: State, at: number): void {
  const bound = course.dropout * DROPS;
  const { features, from } = indexed;
  const { tags, rows } = weights;
  const stop = from[at + 1] as number;
  for (let k = from[at] as number; k < stop; k++) {
    const row = features[k] as number;
    if (row < 0 || dropped(row, at, visit) < bound) continue;
    const base = row * tags;
    for (let t = 0; t < tags; t++) {
      const old = rows[base + t] as number;
      const gradient = (error[t] as number) - course.decay * old;
      const squares = (rowSquares[base + t] as number) + gradient * gradient;
      rowSquares[base + t] = squares;
      rows[base + t] = old + (course.rate * gradient) / Math.sqrt(squares + 1e-6);
    }
  }
}

function correctMoves(
  { indexed, course, weights, lattice, moveSquares, moveError }: State,
  moves: Float64Array,
  first: number,
  length: number,
): void {
  const { tags } = weights;
  const { forward, backward, potentials, scales } = lattice;
  moveError.fill(0);
  for (let i = 1; i < length; i++) {
    const gold = (indexed.tags[first + i - 1] as number) * tags + (indexed.tags[first + i] as number);
    moveError[gold] = (moveError[gold] as number) + 1;
    for (let to = 0; to < tags; to++) {
      // What may not end the sentence has no way to its end.
      const after = i === length - 1 ? (course.ends[to] as number) : (backward[i * tags + to] as number);
      const rest = ((potentials[i * tags + to] as number) * after) / (scales[i] as number);
      if (rest === 0) continue;
      for (let from = 0; from < tags; from++) {
        const move = from * tags + to;
        moveError[move] = (moveError[move] as number) - (forward[(i - 1) * tags + from] as number) * (moves[move] as number) * rest;
      }
    }
  }
  for (let i = 0; i < moveError.length; i++) {
    if (!course.allowed[i]) continue;
    const gradient = moveError[i] as number;
    moveSquares[i] = (moveSquares[i] as number) + gradient * gradient;
    weights.moves[i] = (weights.moves[i] as number) + (course.rate * gradient) / Math.sqrt((moveSquares[i] as number) + 1);
  }
}
