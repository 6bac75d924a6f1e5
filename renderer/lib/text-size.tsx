import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export const TEXT_SIZES = [100, 115, 130] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

interface TextSizeSetting {
  readonly percent: TextSize;
  readonly setPercent: (percent: TextSize) => void;
}

const KEY = 'meja.text-size';
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
  const setting = useMemo(() => ({ percent, setPercent }), [percent]);
  return <TextSizeContext value={setting}>{children}</TextSizeContext>;
}

export function useTextSize(): TextSizeSetting {
  return useContext(TextSizeContext);
}
