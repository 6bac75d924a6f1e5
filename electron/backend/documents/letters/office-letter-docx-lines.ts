import { BorderStyle } from 'docx';

export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table that only places things beside each other. */
export const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};
export const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
