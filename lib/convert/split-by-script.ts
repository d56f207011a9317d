import { codeFlags } from '../text/code-flags';
import { HANS_MARK, HANT_MARK, scriptMarks } from '../text/script-mark';

/** A stretch of whole clauses that show the same marks of script. */
export interface ScriptPiece {
  start: number;
  end: number;
  /** null: no character tells; 'both': characters of either script in one clause. */
  marks: 'hans' | 'hant' | 'both' | null;
}

/** Between clauses: what a quotation, an entry or a sentence in the other script is set off by. */
const BREAK = codeFlags(' \t\n\r\u00a0\u3000，。；：！？、“”「」『』（）《》,;()');

/** Cuts a text into stretches of clauses by the script they give away. Neighbours of one kind, and clauses that give nothing away, stay together. */
export function splitByScript(text: string): ScriptPiece[] {
  const pieces: ScriptPiece[] = [];
  const table = scriptMarks();
  let start = 0;
  let hans = false;
  let hant = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const mark = table[code];
    if (mark === HANS_MARK) hans = true;
    else if (mark === HANT_MARK) hant = true;
    if (at < text.length && BREAK[code] === 0) continue;
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
