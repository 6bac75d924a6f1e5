import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ChartLook } from '#contract/chart/chart-look.ts';

/** Letters of a chart, in rem: a little smaller than those of a table, so that a whole kabupaten fits a screen. */
const LETTERS = 0.75;

const pen = document.createElement('canvas').getContext('2d');

function measureIn(fontFamily: string): ChartLook['measure'] {
  return (text, fontSize) => {
    // Without a canvas a wide guess keeps the words apart.
    if (!pen) return text.length * fontSize * 0.6;
    pen.font = `${fontSize}px ${fontFamily}`;
    return pen.measureText(text).width;
  };
}

/** Colours and letters of the page, so that a chart grows with the text size like everything else. */
function lookOf(width: number): ChartLook {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const fontFamily = getComputedStyle(document.body).fontFamily;
  return {
    width,
    fontFamily,
    fontSize: Number.parseFloat(page.fontSize) * LETTERS,
    ink: colour('--meja-green'),
    text: colour('--meja-ink'),
    quiet: colour('--meja-quiet'),
    ground: colour('--meja-paper'),
    measure: measureIn(fontFamily),
  };
}

interface ChartPlace {
  /** For the box the chart fills; its width is the chart's. */
  readonly ref: (box: HTMLElement | null) => void;
  /** Undefined until the box and the letters are there. */
  readonly look: ChartLook | undefined;
}

/** How a chart in a box of the page looks, measured anew when the box changes its width. */
export function useChartLook(): ChartPlace {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  const [hasLetters, setHasLetters] = useState(false);
  useEffect(() => {
    let isHere = true;
    // Words measured in a stand-in font would end up cut or too far apart.
    void document.fonts.ready.then(() => isHere && setHasLetters(true));
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => {
    if (!box) return undefined;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(box);
    return () => watch.disconnect();
  }, [box]);
  const look = useMemo(() => (width > 0 && hasLetters ? lookOf(width) : undefined), [width, hasLetters]);
  return { ref: useCallback((next: HTMLElement | null) => setBox(next), []), look };
}
