import css from './page.module.css';

/** Shapes of 16 by 16 that everybody knows from the word processor; lines of text as lines. */
const SHAPES = {
  bold: 'M5 3v10h4a2.7 2.7 0 000-5.4H5M5 3h3.4a2.3 2.3 0 010 4.6',
  italic: 'M7 3h5M4 13h5M9.5 3l-3 10',
  underline: 'M4.5 2.5v5a3.5 3.5 0 007 0v-5M3.5 13.5h9',
  justify: 'M2 3.5h12M2 6.5h12M2 9.5h12M2 12.5h12',
  indent: 'M6 3.5h8M2 6.5h12M2 9.5h12M2 12.5h12',
  left: 'M2 3.5h12M2 6.5h7M2 9.5h12M2 12.5h7',
  center: 'M2 3.5h12M4.5 6.5h7M2 9.5h12M4.5 12.5h7',
  right: 'M2 3.5h12M7 6.5h7M2 9.5h12M7 12.5h7',
  undo: 'M6 3L2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 010 7H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 000 7h3',
} as const;

export type ToolIconName = keyof typeof SHAPES;

export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return (
    <svg
      className={css.icon}
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-strong={name === 'bold' || undefined}
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
