import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export const TEXT_SIZES = [100, 115, 130] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

interface TextSizeSetting {
  readonly percent: TextSize;
  readonly setPercent: (percent: TextSize) => void;
}

const KEY = 'meja.text-size';
/** With Ctrl, as in every other program; 0: back to the ordinary size. */
const ZOOM_KEYS: Readonly<Record<string, 1 | 0 | -1>> = { '+': 1, '=': 1, '-': -1, '0': 0 };
const TextSizeContext = createContext<TextSizeSetting>({ percent: 100, setPercent: () => undefined });

function remembered(): TextSize {
  return TEXT_SIZES.find((size) => String(size) === localStorage.getItem(KEY)) ?? 100;
}

/** Keeps the chosen text size on this PC; every measure of the page is in rem, so all of it grows. */
export function TextSizeProvider({ children }: { readonly children: ReactNode }) {
  const [percent, setPercent] = useState(remembered);
  useEffect(() => {
    document.documentElement.style.setProperty('--meja-text-scale', String(percent / 100));
    localStorage.setItem(KEY, String(percent));
  }, [percent]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = ZOOM_KEYS[event.key];
      if (!event.ctrlKey || event.altKey || step === undefined) return;
      event.preventDefault();
      setPercent((now) => (step === 0 ? 100 : (TEXT_SIZES[TEXT_SIZES.indexOf(now) + step] ?? now)));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const setting = useMemo(() => ({ percent, setPercent }), [percent]);
  return <TextSizeContext value={setting}>{children}</TextSizeContext>;
}

export function useTextSize(): TextSizeSetting {
  return useContext(TextSizeContext);
}
