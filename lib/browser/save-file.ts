/** A download begins within this time, ms; the address is kept until then. */
const KEEP = 60_000;

/** Hands the reader a file of text, made here: no permission is needed and nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox presses only links that stand in the document.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
