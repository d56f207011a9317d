import { BEGIN, END, type Lattice, MIDDLE, makeLattice, nextInName, runLattice, SINGLE } from './lattice';
import { FEATURE_COUNT, writeFeatures } from './name-features';
import { findRow, keepLikely, type NameModel } from './name-model';
import { fillView, makeView, type SentenceView } from './sentence-view';

/** A stretch of the text that may be a person's name. */
export interface NameSpan {
  start: number;
  end: number;
  probability: number;
}

/** Longer sentences are cut, wherever that is: no sentence of a report is as long. */
export const LONGEST_SENTENCE = 400;

/** Spans that are less probable are not told. */
const LEAST = 0.1;

/** No name is longer; keeps the search in a run of nothing but name characters linear. */
const LONGEST_NAME = 40;

interface Workspace {
  view: SentenceView;
  lattice: Lattice;
  features: Int32Array;
  scores: Int32Array;
}

/** All stretches of the folded text that are a person's name with a probability of at least a tenth, in text order. They may overlap. */
export function tagNames(model: NameModel, folded: string): NameSpan[] {
  const spans: NameSpan[] = [];
  const work: Workspace = {
    view: makeView(LONGEST_SENTENCE),
    lattice: makeLattice(model.tags, LONGEST_SENTENCE),
    features: new Int32Array(FEATURE_COUNT),
    scores: new Int32Array(model.tags),
  };
  eachSentence(folded, (start, end) => {
    fillView(work.view, model.words, folded, start, end);
    weighSentence(model, work);
    runLattice(work.lattice, end - start, model.moves, model.starts, model.ends);
    readSpans(model, work.lattice, start, end - start, spans);
  });
  return spans;
}

/** Calls back for every sentence: up to and with 。！？ or a line's end, and never longer than LONGEST_SENTENCE. */
export function eachSentence(text: string, found: (start: number, end: number) => void): void {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const stops = code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0a;
    if (!stops && i + 1 - start < LONGEST_SENTENCE) continue;
    found(start, i + 1);
    start = i + 1;
  }
  if (start < text.length) found(start, text.length);
}

function weighSentence(model: NameModel, { view, lattice, features, scores }: Workspace): void {
  const { tags, weights, step } = model;
  for (let i = 0; i < view.length; i++) {
    writeFeatures(view, i, features, 0);
    scores.fill(0);
    const likely = keepLikely(model, features, FEATURE_COUNT);
    for (let k = 0; k < likely; k++) {
      const row = findRow(model, features[k] as number);
      if (row >= 0) for (let t = 0; t < tags; t++) scores[t] = (scores[t] as number) + (weights[row + t] as number);
    }
    for (let t = 0; t < tags; t++) lattice.potentials[i * tags + t] = Math.exp((scores[t] as number) * step);
  }
}

function readSpans({ tags, moves }: NameModel, lattice: Lattice, offset: number, length: number, spans: NameSpan[]): void {
  const { forward, backward } = lattice;
  const chance = (i: number, tag: number): number => (forward[i * tags + tag] as number) * (backward[i * tags + tag] as number);
  const move = (from: number, to: number): number => moves[from * tags + to] as number;
  for (let i = 0; i < length; i++) {
    const single = chance(i, SINGLE);
    if (single >= LEAST) spans.push({ start: offset + i, end: offset + i + 1, probability: single });
    let open = chance(i, BEGIN);
    let tag = BEGIN;
    for (let at = i; open >= LEAST && at + 1 < length && at + 1 - i < LONGEST_NAME; at++) {
      const whole = nextInName(lattice, open, at, move(tag, END), tag, END);
      if (whole >= LEAST) spans.push({ start: offset + i, end: offset + at + 2, probability: whole });
      open = nextInName(lattice, open, at, move(tag, MIDDLE), tag, MIDDLE);
      tag = MIDDLE;
    }
  }
}
