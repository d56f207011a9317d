import type { JSX } from 'preact';

/** Drawn here, 24 units square, as strokes in the colour of the text around. */
const PATHS = {
  reload: 'M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  options: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5',
  smaller: 'M4 19 10 5l6 14M6.200 14h7.600M17.500 9h5',
  larger: 'M4 19 10 5l6 14M6.200 14h7.600M17.500 9h5M20 6.500v5',
  warning: 'M12 4 2.500 20h19zM12 10v4.500M12 17.200v.3',
  broom: 'M19 4l-7.500 8M8 11l5 5-3.500 4H4c1.800-1.500 1.500-3.500 1.500-5z',
  mark: 'M5 5h14v14H5zM9 9l6 6M15 9l-6 6',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  swap: 'M4 8h14l-3.500-3.500M20 16H6l3.500 3.500',
  undo: 'M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-3',
  pages: 'M7 3h7l4 4v8H7zM14 3v4h4M12 18v3M9 19.500l3 2.500 3-2.500',
  pin: 'M12 3v10M8 9l4 4 4-4M5 20h14',
} as const;

/** A sign beside or instead of words; the words themselves are the control's name. */
export function Icon({ name }: { name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
