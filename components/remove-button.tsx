import type { JSX } from 'preact';

/** Takes an entry out of a list. */
export function RemoveButton({ label, press }: { label: string; press: () => void }): JSX.Element {
  return (
    <button type="button" class="plain" aria-label={label} onClick={press}>
      ✕
    </button>
  );
}
