import type { JSX } from 'preact';
import type { Run } from '../lib/model';
import { MarkedText } from './marked-text';

/** Runs of a block: emphasis, and links that leave the panel. Only addresses of the web become links. */
export function RunText({ runs, words }: { runs: readonly Run[]; words: readonly string[] }): JSX.Element {
  return (
    <>
      {runs.map((run) => {
        let content: JSX.Element = <MarkedText text={run.text} words={words} />;
        if (run.emphasis) content = <em>{content}</em>;
        if (run.strong) content = <strong>{content}</strong>;
        if (!run.href || !/^https?:/i.test(run.href)) return content;
        return (
          <a href={run.href} target="_blank" rel="noopener noreferrer">
            {content}
          </a>
        );
      })}
    </>
  );
}
