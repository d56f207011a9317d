import type { JSX } from 'preact';

/** Text in which every place of a name is marked. */
export function MarkedText({ text, name }: { text: string; name: string | null }): JSX.Element {
  if (!name || !text.includes(name)) return <>{text}</>;
  return (
    <>
      {text.split(name).map((part, i) => (
        // The parts have no identity of their own: they are what stands between the marks.
        <>
          {i > 0 && <mark>{name}</mark>}
          {part}
        </>
      ))}
    </>
  );
}
