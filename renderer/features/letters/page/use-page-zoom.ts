import { useEffect, useRef, useState } from 'react';
import type { LetterPaper } from '#rules/template/letter-template.ts';

/** Width of a sheet in millimetres. */
const WIDTHS: Readonly<Record<LetterPaper, number>> = { F4: 215, F4_NARROW: 210, FOLIO: 216, A4: 210 };
const PIXELS_PER_MM = 96 / 25.4;
/** White left and right of the sheet, and the narrowest and widest it is shown, of its true size. */
const [SIDE, LEAST, MOST] = [24, 0.5, 1.4];

/** How large the sheet is shown so that it fills the width of its frame. */
export function usePageZoom(paper: LetterPaper) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const fitting = (width - 2 * SIDE) / (WIDTHS[paper] * PIXELS_PER_MM);
  const zoom = width === 0 ? 1 : Math.min(MOST, Math.max(LEAST, fitting));
  return { frame, zoom: Math.round(zoom * 100) / 100 };
}
