import { scriptMark } from '../text/script-mark';

/** A stretch of whole clauses that show the same marks of script. */
export interface ScriptPiece {
  start: number;
  end: number;
  /** null: no character tells; 'both': characters of either script in one clause. */
  marks: 'hans' | 'hant' | 'both' | null;
}

/** Between clauses: what a quotation, an entry or a sentence in the other script is set off by. */
const BREAK = /[\s，。；：！？、“”「」『』（）《》,;()]/;

/** Cuts a text into stretches of clauses by the script they give away. Neighbours of one kind, and clauses that give nothing away, stay together. */
export function splitByScript(text: string): ScriptPiece[] {
  const pieces: ScriptPiece[] = [];
  let start = 0;
  let hans = false;
  let hant = false;
  for (let at = 0; at <= text.length; at++) {
    const c = text.charAt(at);
    const mark = c > '㐀' ? scriptMark(c) : null;
    if (mark === 'hans') hans = true;
    else if (mark === 'hant') hant = true;
    if (at < text.length && !BREAK.test(c)) continue;
    const end = Math.min(at + 1, text.length);
    addPiece(pieces, { start, end, marks: hans && hant ? 'both' : hans ? 'hans' : hant ? 'hant' : null });
    start = end;
    hans = hant = false;
  }
  return pieces;
}

function addPiece(pieces: ScriptPiece[], piece: ScriptPiece): void {
  const last = pieces.at(-1);
  if (last && (last.marks === piece.marks || last.marks === null || piece.marks === null)) {
    last.end = piece.end;
    last.marks ??= piece.marks;
  } else if (piece.end > piece.start) pieces.push(piece);
}
